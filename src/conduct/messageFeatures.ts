import { concepts, findConcepts, type Concept, type Found } from './conceptIndex';
import { combine, FeatureVector, FNV_START, hashNumber, hashOf } from './featureVector';
import { normaliseText, type NormalisedText } from './normaliseText';
import { ruleLine } from './rules/ruleLine';
import type { SpeakerRole } from './turn';
import { addWordGroups } from './wordGroupFeatures';

/** A message as a sparse vector: `weights[i]` at place `buckets[i]`. */
export interface MessageFeatures {
  readonly buckets: readonly number[];
  readonly values: readonly number[];
  /** Names of the concepts in the message, each once. */
  readonly concepts: ReadonlySet<Concept>;
  /** The writer's own words in the spelling of `normaliseText`, for rules. */
  readonly line: string;
}

const NEGATION = concepts.indexOf('negation');
const PERSONS = (['you', 'formalYou', 'me', 'they', 'we', 'staffRole', 'studentRole'] as const).map((name) => concepts.indexOf(name));
const NEGATION_REACH = 3;
const PAIR_DISTANCE = 5;
const MOST_CONCEPTS = 18;
const LONGEST_CHARACTERS = 500;

// How much each group of features may say; found by cross-validation between writers.
const WORD_SHARE = 1;
const PAIR_OF_WORDS_SHARE = 0.6;
const CHARACTER_SHARE = 1.2;
const CONCEPT_SHARE = 1.6;
const CONCEPT_PAIR_SHARE = 1.3;

/**
 * Turns a message into features: words, pairs of words, character n-grams, concepts, concepts under negation, pairs
 * of concepts, concepts by the writer's role, a few about its shape, and groups of words of like meaning. The role
 * never counts by itself.
 */
export function messageFeatures(text: string, role: SpeakerRole): MessageFeatures {
  const message = normaliseText(text);
  const vector = new FeatureVector();
  addWords(vector, message);
  addCharacters(vector, message);
  const names = addConcepts(vector, message, role);
  return { buckets: vector.buckets, values: vector.values, concepts: names, line: ruleLine(message) };
}

function addWords(vector: FeatureVector, { words, quoted }: NormalisedText): void {
  const hashes = words.map((word, at) => hashOf(quoted[at] === true ? 'q' : 'w', word));
  let from = vector.values.length;
  for (const hash of hashes) vector.add(hash, 1);
  vector.share(from, WORD_SHARE);
  from = vector.values.length;
  for (let at = 0; at <= hashes.length; at += 1) {
    vector.add(combine(hashes[at - 1] ?? 7, hashes[at] ?? 11), 1);
    const afterNext = hashes[at + 2];
    const here = hashes[at];
    if (here !== undefined && afterNext !== undefined) vector.add(combine(combine(here, 3), afterNext), 1);
  }
  vector.share(from, PAIR_OF_WORDS_SHARE);
}

function addCharacters(vector: FeatureVector, { words }: NormalisedText): void {
  const line = ` ${words.join(' ')} `.slice(0, LONGEST_CHARACTERS);
  const from = vector.values.length;
  for (let start = 0; start + 2 < line.length; start += 1) {
    let hash = FNV_START ^ 99;
    const end = Math.min(start + 5, line.length);
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ line.charCodeAt(at), 16_777_619);
      if (at - start >= 2) vector.add(hash, 1);
    }
  }
  vector.share(from, CHARACTER_SHARE);
}

function addConcepts(vector: FeatureVector, message: NormalisedText, role: SpeakerRole): ReadonlySet<Concept> {
  const found = findConcepts(message.words);
  const negated = negatedPlaces(found, message.words.length);
  const seen = new Set<number>();
  let from = vector.values.length;
  for (const { concept, from: at } of found) {
    const isNegated = concept !== NEGATION && negated[at] === 1;
    const isQuoted = message.quoted[at] === true;
    const key = concept * 4 + (isNegated ? 1 : 0) + (isQuoted ? 2 : 0);
    if (seen.has(key)) continue;
    seen.add(key);
    vector.add(hashNumber(1, key), 1);
  }
  const kinds = [...new Set(found.map(({ concept }) => concept))].sort((a, b) => a - b);
  if (role !== 'unknown' && role !== 'student') for (const concept of kinds) vector.add(hashNumber(role === 'staff' ? 2 : 3, concept), 1);
  addShape(vector, message);
  addPersons(vector, found, message);
  vector.share(from, CONCEPT_SHARE);
  from = vector.values.length;
  const few = kinds.slice(0, MOST_CONCEPTS);
  for (const [at, first] of few.entries()) {
    for (const second of few.slice(at + 1)) vector.add(hashNumber(4, first * 256 + second), 1);
  }
  addNearPairs(vector, found);
  vector.share(from, CONCEPT_PAIR_SHARE);
  addWordGroups(vector, message.words, negated);
  return new Set(kinds.flatMap((kind) => concepts[kind] ?? []));
}

function addNearPairs(vector: FeatureVector, found: readonly Found[]): void {
  const seen = new Set<number>();
  for (const [at, first] of found.entries()) {
    for (let next = at + 1; next < found.length; next += 1) {
      const second = found[next];
      if (second === undefined || second.from - first.to > PAIR_DISTANCE) break;
      if (second.concept === first.concept || second.from <= first.to) continue;
      const pair = first.concept * 256 + second.concept;
      if (seen.has(pair)) continue;
      seen.add(pair);
      vector.add(hashNumber(5, pair), 1);
    }
  }
}

function addShape(vector: FeatureVector, message: NormalisedText): void {
  const length = message.words.length;
  vector.add(hashNumber(6, length < 3 ? 0 : length < 7 ? 1 : length < 13 ? 2 : length < 22 ? 3 : 4), 1);
  if (message.asks) vector.add(hashNumber(7, 1), 1);
  if (message.exclaims) vector.add(hashNumber(7, 2), 1);
  if (message.shouting) vector.add(hashNumber(7, 3), 1);
  if (message.disguised) vector.add(hashNumber(7, 4), 1);
  if (message.quoted.includes(true)) vector.add(hashNumber(7, 5), 1);
}

/** Who is spoken to and about, as one feature: "he and she" tell a story where "you" may hit somebody. */
function addPersons(vector: FeatureVector, found: readonly Found[], message: NormalisedText): void {
  let persons = 0;
  for (const { concept } of found) {
    const place = PERSONS.indexOf(concept);
    if (place !== -1) persons |= 1 << place;
  }
  vector.add(hashNumber(8, persons), 1);
  vector.add(hashNumber(9, persons * 2 + (message.written ? 1 : 0)), 1);
}

function negatedPlaces(found: readonly Found[], length: number): Uint8Array {
  const places = new Uint8Array(length);
  for (const { concept, to } of found) {
    if (concept !== NEGATION) continue;
    for (let at = to + 1; at <= Math.min(to + NEGATION_REACH, length - 1); at += 1) places[at] = 1;
  }
  return places;
}
