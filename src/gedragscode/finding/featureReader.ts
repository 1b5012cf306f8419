import type { AskerRole } from '../askerRole';
import { questionLanguage } from '../questionLanguage';
import { splitCompound } from './compounds';
import { ENGLISH_WORDS, inDutch } from './inDutch';
import { CONCEPTS, FUNCTION_WORDS, MEDIA_CONCEPTS, OUTSIDE_CONCEPTS } from './lexicon';
import type { Content } from './likeness';
import { normalise } from './normalise';
import { openerOf } from './openers';
import { Spelling } from './spelling';
import { stem } from './stem';

/** What a question says, as named features with a weight. A feature may occur more than once; the first one counts. */
export interface QuestionFeatures {
  readonly names: readonly string[];
  readonly weights: readonly number[];
  readonly concepts: ReadonlySet<string>;
}

const WEIGHT = { word: 1, functionWord: 0.7, pair: 0.8, concept: 1.3, conceptPair: 0.55, role: 0.5, unknown: 0.7, first: 0.5, ground: 1, piece: 0.5, opener: 0.5, openerConcept: 0.6 } as const;
const MOST_PAIRED = 10;
const PIECE = 4;
const REMEMBERED = 20_000;
/** A subject is as telling as a word that one text in twenty has. */
const CONCEPT_RARITY = 3;

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

interface WordNames {
  readonly word: string;
  /** Pieces of four letters, so that a word in another form or with a slip still looks like itself. */
  readonly pieces: readonly string[];
}

// Names are made once: joining and hashing them again for every question would cost more than all the rest.
const NAMES = new Map<string, Map<string, string>>();

function nameOf(kind: string, subject: string): string {
  let ofKind = NAMES.get(kind);
  if (ofKind === undefined) NAMES.set(kind, (ofKind = new Map<string, string>()));
  let name = ofKind.get(subject);
  if (name === undefined) ofKind.set(subject, (name = `${kind}:${subject}`));
  return name;
}

/** Reads questions into features, with a vocabulary that makes typing errors and compounds readable. */
export class FeatureReader {
  readonly #occurrences = new Map<string, number>();
  readonly #spelling: Spelling;
  #texts = 0;
  readonly #remembered = new Map<string, readonly string[]>();
  readonly #names = new Map<string, WordNames>();

  /** @param texts everything that we know how to answer; its words are the vocabulary. */
  constructor(texts: Iterable<string>) {
    const surface = new Map<string, number>();
    for (const text of texts) {
      this.#texts += 1;
      for (const word of new Set(wordsOf(text))) {
        surface.set(word, (surface.get(word) ?? 0) + 1);
        this.#occurrences.set(stem(word), (this.#occurrences.get(stem(word)) ?? 0) + 1);
      }
    }
    const others = [...Object.values(CONCEPTS).flatMap((words) => words.split(/[ _]/)), ...FUNCTION_WORDS, ...ENGLISH_WORDS];
    for (const word of others) if (!surface.has(word)) surface.set(word, 1);
    this.#spelling = new Spelling(surface);
  }

  /**
   * @param training leaves out words that only one text has, as if they were new, so that newness is learnt too.
   * @param carried subjects of the question before, which this one goes on about.
   */
  read(question: string, role: AskerRole | null, training = false, carried: Iterable<string> = NONE): QuestionFeatures {
    const leastSeen = training ? 2 : 1;
    const names: string[] = [];
    const weights: number[] = [];
    const concepts = new Set<string>();
    let unknownWords = 0;
    const add = (name: string, weight: number): void => {
      names.push(name);
      weights.push(weight);
    };

    const stems: string[] = [];
    for (const word of wordsOf(question)) stems.push(...(training ? this.#known(word, leastSeen) : this.#remember(word)));

    let before = '';
    let pairBefore = '';
    for (const [at, current] of stems.entries()) {
      const pair = `${before}_${current}`;
      const single = CONCEPT_OF.get(current) ?? NONE;
      for (const concept of single) concepts.add(concept);
      for (const concept of CONCEPT_OF.get(pair) ?? NONE) concepts.add(concept);
      if (at > 1) for (const concept of CONCEPT_OF.get(`${pairBefore}_${current}`) ?? NONE) concepts.add(concept);
      const { word, pieces } = this.#namesOf(current);
      if (FUNCTION_STEMS.has(current) && single.length === 0) {
        add(word, WEIGHT.functionWord);
      } else {
        for (const piece of pieces) add(piece, WEIGHT.piece);
        if ((this.#occurrences.get(current) ?? 0) >= leastSeen) add(word, WEIGHT.word);
        else if (single.length === 0) unknownWords += 1;
      }
      if (at > 0) add(`p:${pair}`, WEIGHT.pair);
      else add(`first:${current}`, WEIGHT.first);
      pairBefore = pair;
      before = current;
    }

    const opener = openerOf(stems);
    add(`o:${opener}`, WEIGHT.opener);
    for (const concept of carried) if (concept in CONCEPTS) concepts.add(concept);
    const named = [...concepts].sort();
    for (const [at, concept] of named.entries()) {
      add(nameOf('c', concept), WEIGHT.concept);
      add(nameOf(`o:${opener}`, concept), WEIGHT.openerConcept);
      if (role !== null) add(nameOf(`r:${role}`, concept), WEIGHT.role);
      for (let other = at + 1; other < Math.min(named.length, MOST_PAIRED); other += 1) add(nameOf(concept, named[other] ?? ''), WEIGHT.conceptPair);
    }
    if (role !== null) add(`r:${role}`, WEIGHT.role);
    if (unknownWords > 0) add('unknown', WEIGHT.unknown * Math.min(unknownWords, 3));
    add(`ground:${ground(named)}${unknownWords > 0 ? '?' : ''}`, WEIGHT.ground);
    return { names, weights, concepts };
  }

  /** Words and subjects, the rarer the heavier: a word that nobody used yet weighs most. */
  contentOf(question: string): Content {
    const content = new Map<string, number>();
    for (const word of wordsOf(question).flatMap((one) => this.#remember(one))) {
      const rarity = Math.log((1 + this.#texts) / (1 + (this.#occurrences.get(word) ?? 0)));
      content.set(`w:${word}`, FUNCTION_STEMS.has(word) ? rarity / 4 : rarity);
    }
    for (const concept of this.read(question, null).concepts) content.set(`c:${concept}`, CONCEPT_RARITY);
    return content;
  }

  #namesOf(word: string): WordNames {
    const made = this.#names.get(word);
    if (made !== undefined) return made;
    const pieces: string[] = [];
    for (let start = 0; start + PIECE <= word.length; start += 1) pieces.push(`x:${word.slice(start, start + PIECE)}`);
    const names = { word: `w:${word}`, pieces };
    if (this.#names.size < REMEMBERED) this.#names.set(word, names);
    return names;
  }

  #remember(word: string): readonly string[] {
    const remembered = this.#remembered.get(word);
    if (remembered !== undefined) return remembered;
    const known = this.#known(word, 1);
    if (this.#remembered.size < REMEMBERED) this.#remembered.set(word, known);
    return known;
  }

  #known(word: string, leastSeen: number): readonly string[] {
    const plain = stem(word);
    if (this.#isKnown(plain, leastSeen)) return [plain];
    const parts = splitCompound(word, (part) => part.length >= 3 && CONCEPT_OF.has(stem(part)));
    if (parts !== null) return [plain, stem(parts[0]), stem(parts[1])];
    const meant = this.#spelling.correct(word);
    if (meant === null) return [plain];
    if (this.#isKnown(stem(meant), leastSeen)) return [stem(meant)];
    const dutch = inDutch(meant).map(stem);
    return dutch.every((part) => this.#isKnown(part, leastSeen)) ? dutch : [plain];
  }

  #isKnown(plain: string, leastSeen: number): boolean {
    return (this.#occurrences.get(plain) ?? 0) >= leastSeen || CONCEPT_OF.has(plain) || FUNCTION_STEMS.has(plain);
  }
}

/** The words of a text, in Dutch as far as we can. */
function wordsOf(text: string): string[] {
  const words = normalise(text);
  return questionLanguage(text) === 'en' ? words.flatMap(inDutch) : words;
}

/** On whose ground the question stands: `o` outside the code, `m` media, `i` inside the code, or a mixture. */
function ground(concepts: readonly string[]): string {
  const outside = concepts.some((concept) => OUTSIDE_CONCEPTS.has(concept));
  const media = concepts.some((concept) => MEDIA_CONCEPTS.has(concept));
  const inside = concepts.some((concept) => !OUTSIDE_CONCEPTS.has(concept));
  return `${outside ? 'o' : ''}${media ? 'm' : ''}${inside ? 'i' : ''}`;
}
