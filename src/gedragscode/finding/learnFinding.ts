import { ARTICLE_IDS } from '../articleId';
import { EXAMPLES, type ExampleQuestion } from '../content/examples';
import { Columns } from './columns';
import { DIGEST_TEXTS } from './digestTexts';
import { FeatureReader, type QuestionFeatures } from './featureReader';
import { learnNetwork, type LearningExample, type LearningOptions } from './learnNetwork';
import type { NetworkWeights } from './network';

/** Everything that finding has learnt. */
export interface FindingWeights {
  readonly features: readonly string[];
  /** Several networks that started elsewhere know more together than each alone. */
  readonly networks: readonly NetworkWeights[];
}

const OPTIONS: Omit<LearningOptions, 'seed'> = { hidden: 32, epochs: 20, rate: 0.12, leftOut: 0.5 };
const SEEDS = [3, 4];
const DIGEST_WEIGHT = 0.5;
/** A feature that fewer texts have can't be learnt from. */
const LEAST_TEXTS = 2;
const OUTSIDE = ARTICLE_IDS.length;
const CLASS_OF: ReadonlyMap<string, number> = new Map(ARTICLE_IDS.map((id, at) => [id, at]));

/** The words from which finding knows its vocabulary. */
export function vocabularyTexts(examples: readonly ExampleQuestion[] = EXAMPLES): string[] {
  return [...examples.map(({ question }) => question), ...DIGEST_TEXTS.map(({ text }) => text)];
}

/** Learns to find articles from the example questions and the digests. Takes some seconds and uses nothing from outside. */
export function learnFinding(examples: readonly ExampleQuestion[] = EXAMPLES): FindingWeights {
  const reader = new FeatureReader(vocabularyTexts(examples));
  const read = [
    ...examples.map(({ question, role, articles }) => ({ features: reader.read(question, role, true), articles, weight: 1 })),
    ...DIGEST_TEXTS.map(({ text, article }) => ({ features: reader.read(text, null), articles: [article], weight: DIGEST_WEIGHT })),
  ];
  const features = frequent(read.map((one) => one.features));
  const columns = new Columns(features);
  const learning = read.map(({ features: own, articles, weight }): LearningExample => {
    const target: [number, number][] = articles.length === 0 ? [[OUTSIDE, 1]] : articles.map((id) => [CLASS_OF.get(id) ?? OUTSIDE, 1 / articles.length]);
    return { ...columns.vectorOf(own), target, weight };
  });
  return { features, networks: SEEDS.map((seed) => learnNetwork(learning, features.length, OUTSIDE + 1, { ...OPTIONS, seed })) };
}

function frequent(texts: readonly QuestionFeatures[]): string[] {
  const count = new Map<string, number>();
  for (const { names } of texts) for (const name of new Set(names)) count.set(name, (count.get(name) ?? 0) + 1);
  return [...count].filter(([, times]) => times >= LEAST_TEXTS).map(([name]) => name);
}
