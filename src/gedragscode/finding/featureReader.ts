import type { AskerRole } from '../askerRole';
import { splitCompound } from './compounds';
import { CONCEPTS, FUNCTION_WORDS, MEDIA_CONCEPTS, OUTSIDE_CONCEPTS } from './lexicon';
import { normalise } from './normalise';
import { Spelling } from './spelling';
import { stem } from './stem';

/** What a question says, as named features with a weight. */
export interface QuestionFeatures {
  readonly weights: ReadonlyMap<string, number>;
  readonly concepts: ReadonlySet<string>;
  /** On whose ground the question stands: letters `o` outside the code, `m` media, `i` inside the code. */
  readonly ground: string;
  /** Words with a subject, and how many of those we have never seen. */
  readonly contentWords: number;
  readonly unknownWords: number;
}

const WEIGHT = { word: 1, functionWord: 0.4, pair: 0.6, concept: 2, conceptPair: 0.55, role: 0.5, roleConcept: 0.5, unknown: 0.7, shape: 0.5, ground: 1, piece: 0.3 } as const;

const FUNCTION_STEMS: ReadonlySet<string> = new Set(FUNCTION_WORDS.map(stem));

const CONCEPT_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const byStem = new Map<string, string[]>();
  for (const [concept, words] of Object.entries(CONCEPTS)) {
    for (const word of words.split(' ')) {
      const key = word.split('_').map(stem).join('_');
      const known = byStem.get(key) ?? [];
      if (!known.includes(concept)) known.push(concept);
      byStem.set(key, known);
    }
  }
  return byStem;
})();

const NONE: readonly string[] = [];

/** Reads questions into features, with a vocabulary that makes typing errors and compounds readable. */
export class FeatureReader {
  readonly #occurrences: ReadonlyMap<string, number>;
  readonly #spelling: Spelling;

  /** @param texts everything that we know how to answer; its words are the vocabulary. */
  constructor(texts: Iterable<string>) {
    const surface = new Map<string, number>();
    const stems = new Map<string, number>();
    for (const text of texts) {
      for (const word of new Set(normalise(text))) {
        surface.set(word, (surface.get(word) ?? 0) + 1);
        stems.set(stem(word), (stems.get(stem(word)) ?? 0) + 1);
      }
    }
    for (const words of Object.values(CONCEPTS)) {
      for (const word of words.split(/[ _]/)) {
        if (!surface.has(word)) surface.set(word, 1);
      }
    }
    for (const word of FUNCTION_WORDS) if (!surface.has(word)) surface.set(word, 1);
    this.#occurrences = stems;
    this.#spelling = new Spelling(surface);
  }

  /** @param training leaves out words that only one text has, as if they were new, so that newness is learnt too. */
  read(question: string, role: AskerRole | null, training = false): QuestionFeatures {
    const leastSeen = training ? 2 : 1;
    const weights = new Map<string, number>();
    const concepts = new Set<string>();
    let contentWords = 0;
    let unknownWords = 0;
    const add = (name: string, weight: number): void => {
      weights.set(name, Math.max(weights.get(name) ?? 0, weight));
    };

    const stems: string[] = [];
    for (const word of normalise(question)) stems.push(...this.#known(word, leastSeen));

    let before = '';
    let beforeThat = '';
    for (const [at, current] of stems.entries()) {
      const isFunction = FUNCTION_STEMS.has(current);
      const single = CONCEPT_OF.get(current) ?? NONE;
      for (const concept of single) concepts.add(concept);
      for (const concept of CONCEPT_OF.get(`${before}_${current}`) ?? NONE) concepts.add(concept);
      for (const concept of CONCEPT_OF.get(`${beforeThat}_${before}_${current}`) ?? NONE) concepts.add(concept);
      if (isFunction && single.length === 0) {
        add(`w:${current}`, WEIGHT.functionWord);
      } else {
        contentWords += 1;
        if (WEIGHT.piece > 0) for (const piece of pieces(current)) add(piece, WEIGHT.piece);
        if ((this.#occurrences.get(current) ?? 0) >= leastSeen) add(`w:${current}`, WEIGHT.word);
        else if (single.length === 0) unknownWords += 1;
      }
      if (at > 0) add(`p:${before}_${current}`, WEIGHT.pair);
      else add(`first:${current}`, WEIGHT.shape);
      beforeThat = before;
      before = current;
    }

    const named = [...concepts].sort();
    for (const [at, concept] of named.entries()) {
      add(`c:${concept}`, WEIGHT.concept);
      if (role !== null) add(`r:${role}:${concept}`, WEIGHT.roleConcept);
      if (at < 10) for (const other of named.slice(at + 1, 10)) add(`c:${concept}+${other}`, WEIGHT.conceptPair);
    }
    if (role !== null) add(`r:${role}`, WEIGHT.role);
    if (unknownWords > 0) add('unknown', WEIGHT.unknown * Math.min(unknownWords, 3));
    const standsOn = ground(named);
    add(`ground:${standsOn}${unknownWords > 0 ? '?' : ''}`, WEIGHT.ground);
    return { weights, concepts, ground: standsOn, contentWords, unknownWords };
  }

  #known(word: string, leastSeen: number): readonly string[] {
    const plain = stem(word);
    if (this.#isKnown(plain, leastSeen)) return [plain];
    const parts = splitCompound(word, (part) => part.length >= 3 && this.#isPart(part));
    if (parts !== null) return [plain, stem(parts[0]), stem(parts[1])];
    const meant = this.#spelling.correct(word);
    if (meant !== null && this.#isKnown(stem(meant), leastSeen)) return [stem(meant)];
    return [plain];
  }

  #isKnown(plain: string, leastSeen: number): boolean {
    return (this.#occurrences.get(plain) ?? 0) >= leastSeen || CONCEPT_OF.has(plain) || FUNCTION_STEMS.has(plain);
  }

  #isPart(part: string): boolean {
    return CONCEPT_OF.has(stem(part));
  }
}

/** On whose ground the question stands: media, other subjects of the code, outside it, or a mixture. */
function ground(concepts: readonly string[]): string {
  const outside = concepts.some((concept) => OUTSIDE_CONCEPTS.has(concept));
  const media = concepts.some((concept) => MEDIA_CONCEPTS.has(concept));
  const inside = concepts.some((concept) => !OUTSIDE_CONCEPTS.has(concept));
  return `${outside ? 'o' : ''}${media ? 'm' : ''}${inside ? 'i' : ''}`;
}

/** Pieces of four letters, so that a word in another form or with a slip still looks like itself. */
function pieces(word: string): string[] {
  const found: string[] = [];
  for (let at = 0; at + 4 <= word.length; at += 1) found.push(`x:${word.slice(at, at + 4)}`);
  return found;
}
