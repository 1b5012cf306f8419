interface Signs {
  /** The learnt chance that the code is silent. */
  readonly learnt: number;
  /** Part of the most similar example questions that the code is silent on. */
  readonly neighbours: number;
  readonly ground: string;
  readonly unknownWords: number;
  readonly contentWords: number;
}

/**
 * Learnt by logistic regression on the five-fold predictions for the example questions, so on questions that the
 * finder had not seen. A question on nobody's ground has next to no chance by itself.
 */
const WEIGHTS = {
  constant: 0.43,
  learnt: 1.33,
  neighbours: -0.73,
  unknownWords: 1.3,
  contentWords: -4.72,
  unknownPart: 3.63,
  ground: { i: 1.4, mi: 1.84, o: 1.19, oi: 1.29, omi: 1.55 } as Readonly<Record<string, number>>,
} as const;

/** The chance that the code doesn't answer a question, from all signs together. */
export function chanceOutside({ learnt, neighbours, ground, unknownWords, contentWords }: Signs): number {
  const held = Math.min(Math.max(learnt, 1e-4), 1 - 1e-4);
  const score =
    WEIGHTS.constant +
    WEIGHTS.learnt * Math.log(held / (1 - held)) +
    WEIGHTS.neighbours * neighbours +
    (WEIGHTS.ground[ground] ?? 0) +
    WEIGHTS.unknownWords * Math.min(unknownWords, 2) +
    (WEIGHTS.contentWords * Math.min(contentWords, 8)) / 8 +
    (WEIGHTS.unknownPart * unknownWords) / Math.max(contentWords, 1);
  return 1 / (1 + Math.exp(-score));
}
