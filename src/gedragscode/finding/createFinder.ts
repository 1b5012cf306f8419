import { ARTICLE_IDS, type ArticleId } from '../articleId';
import type { AskerRole } from '../askerRole';
import { DIGESTS } from '../content/digestOf';
import type { Digest } from '../content/digest';
import { EXAMPLES, type ExampleQuestion } from '../content/examples';
import { chanceOutside } from './chanceOutside';
import { FeatureReader, type QuestionFeatures } from './featureReader';
import { Neighbours } from './neighbours';
import { Softmax, type SparseVector, type TrainingExample, type TrainingOptions } from './softmax';

export interface Finding {
  /** Articles with their chance, given that the code answers the question; best first. */
  readonly ranked: readonly { readonly article: ArticleId; readonly chance: number }[];
  /** The chance that the code doesn't answer the question. */
  readonly outside: number;
  /** Subjects recognised in the question (keys of the lexicon). */
  readonly concepts: ReadonlySet<string>;
}

export interface Finder {
  find(question: string, role: AskerRole | null): Finding;
}

const OUTSIDE = ARTICLE_IDS.length;
const CLASS_OF: ReadonlyMap<string, number> = new Map(ARTICLE_IDS.map((id, at) => [id, at]));
const TRAINING: TrainingOptions = { rounds: 8, rate: 0.25, decay: 2e-5 };
const DIGEST_WEIGHT = 0.5;
/** How many neighbours have a say, how strongly, and how much is left to a class without one. */
const NEAREST = 12;
const NEIGHBOUR_POWER = 0.3;
const DOUBT = 0.05;

/**
 * Learns to find articles from the example questions and the digests. Takes part of a second and uses nothing from
 * outside, so make one at start and keep it.
 */
export function createFinder(examples: readonly ExampleQuestion[] = EXAMPLES, options: Partial<TrainingOptions> = {}): Finder {
  const documents = DIGESTS.flatMap(documentsOf);
  const reader = new FeatureReader([...examples.map(({ question }) => question), ...documents.map(({ text }) => text)]);
  const columns = new Map<string, number>();
  const training: TrainingExample[] = [];
  for (const { question, role, articles } of examples) {
    const features = toVector(reader.read(question, role, true), columns, true);
    const shares: [number, number][] =
      articles.length === 0 ? [[OUTSIDE, 1]] : articles.map((id) => [CLASS_OF.get(id) ?? OUTSIDE, 1 / articles.length]);
    training.push({ features, target: shares, weight: 1 });
  }
  const neighbours = new Neighbours(training);
  for (const { id, text } of documents) {
    const features = toVector(reader.read(text, null), columns, true);
    training.push({ features, target: [[CLASS_OF.get(id) ?? OUTSIDE, 1]], weight: DIGEST_WEIGHT });
  }
  const model = new Softmax(columns.size, ARTICLE_IDS.length + 1);
  model.train(training, { ...TRAINING, ...options });

  return {
    find(question, role) {
      const features = reader.read(question, role);
      const vector = toVector(features, columns, false);
      const chances = model.predict(vector);
      const favour = neighbours.favour(vector, ARTICLE_IDS.length + 1, NEAREST);
      let sum = 0;
      for (let label = 0; label < chances.length; label += 1) {
        const chance = (chances[label] ?? 0) * ((favour[label] ?? 0) + DOUBT) ** NEIGHBOUR_POWER;
        chances[label] = chance;
        sum += chance;
      }
      for (let label = 0; label < chances.length; label += 1) chances[label] = (chances[label] ?? 0) / (sum || 1);
      const inside = Math.max(1 - (chances[OUTSIDE] ?? 1), 1e-9);
      const outside = chanceOutside({ ...features, learnt: 1 - inside, neighbours: favour[OUTSIDE] ?? 0 });
      const ranked = ARTICLE_IDS.map((article, at) => ({ article, chance: (chances[at] ?? 0) / inside }));
      ranked.sort((a, b) => b.chance - a.chance);
      return { ranked, outside, concepts: features.concepts };
    },
  };
}

function documentsOf(digest: Digest): { id: ArticleId; text: string }[] {
  const texts = [digest.general, ...Object.values(digest.forRole ?? {})].flatMap((text) => [text.nl.B1, text.nl.A2, text.en.B1, text.en.A2]);
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:])\s+/)).filter((sentence) => sentence.length > 25);
  return [digest.title.nl, digest.title.en, digest.words, ...new Set(sentences)].map((text) => ({ id: digest.id, text }));
}

function toVector(features: QuestionFeatures, columns: Map<string, number>, grow: boolean): SparseVector {
  const index: number[] = [];
  const value: number[] = [];
  let squares = 0;
  for (const [name, weight] of features.weights) {
    let column = columns.get(name);
    if (column === undefined && grow) {
      column = columns.size;
      columns.set(name, column);
    }
    if (column === undefined) continue;
    index.push(column);
    value.push(weight);
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  return { index: Int32Array.from(index), value: Float32Array.from(value, (weight) => weight / length) };
}
