import { ARTICLE_IDS, type ArticleId } from '../articleId';
import type { AskerRole } from '../askerRole';
import { Columns } from './columns';
import { FeatureReader } from './featureReader';
import type { Content } from './likeness';
import { vocabularyTexts, type FindingWeights } from './learnFinding';
import { Network } from './network';
import { unpackNetwork } from './packWeights';
import { packedFeatures, packedNetworks } from './weights';

export interface Finding {
  /** The likeliest articles with their chance, given that the code answers the question; best first. */
  readonly ranked: readonly { readonly article: ArticleId; readonly chance: number }[];
  /** The chance that the code doesn't answer the question. */
  readonly outside: number;
  /** Subjects recognised in the question (keys of the lexicon). */
  readonly concepts: ReadonlySet<string>;
}

export interface Finder {
  /** @param carried subjects of the question before, when this one goes on about it. */
  find(question: string, role: AskerRole | null, carried?: readonly string[]): Finding;
  /** What a question says, to hold it beside another. */
  contentOf(question: string): Content;
}

const OUTSIDE = ARTICLE_IDS.length;
const MOST_RANKED = 10;
// Looked up once: in a context of its own, as in tests, each look-up of a global costs as much as the sum itself.
const { exp } = Math;

/**
 * A finder with what was learnt (`npm run train`). Reading the vocabulary takes part of a second, so make one at
 * start and keep it.
 * @param vocabulary the texts from which the weights were learnt.
 */
export function createFinder(weights: FindingWeights = learntWeights(), vocabulary: Iterable<string> = vocabularyTexts()): Finder {
  const reader = new FeatureReader(vocabulary);
  const columns = new Columns(weights.features);
  const networks = weights.networks.map((network) => new Network(network));

  return {
    contentOf: (question) => reader.contentOf(question),
    find(question, role, carried) {
      const features = reader.read(question, role, false, carried);
      const vector = columns.vectorOf(features);
      const scores = new Float64Array(OUTSIDE + 1);
      for (const network of networks) network.addLogChances(vector, scores);
      let inside = 1e-9;
      for (let at = 0; at <= OUTSIDE; at += 1) {
        const chance = exp((scores[at] as number) / networks.length);
        scores[at] = chance;
        if (at < OUTSIDE) inside += chance;
      }
      const outside = scores[OUTSIDE] as number;
      return { ranked: best(scores, inside), outside: outside / (inside + outside), concepts: features.concepts };
    },
  };
}

function best(chances: Float64Array, inside: number): { article: ArticleId; chance: number }[] {
  const ranked: { article: ArticleId; chance: number }[] = [];
  for (const [at, article] of ARTICLE_IDS.entries()) {
    const chance = (chances[at] as number) / inside;
    if (ranked.length === MOST_RANKED && chance <= (ranked[MOST_RANKED - 1]?.chance ?? 0)) continue;
    let place = ranked.length;
    while (place > 0 && (ranked[place - 1]?.chance ?? 0) < chance) place -= 1;
    ranked.splice(place, 0, { article, chance });
    if (ranked.length > MOST_RANKED) ranked.pop();
  }
  return ranked;
}

function learntWeights(): FindingWeights {
  return { features: packedFeatures.split(' '), networks: packedNetworks.map(unpackNetwork) };
}
