const LETTERS = 27;
const PAIRS = LETTERS * LETTERS;
/** How much what two letters say counts beside what three say, and how much every letter is possible anywhere. */
const FROM_PAIRS = 4;
const ANYWHERE = 0.5;

/** How likely each letter is after two others in a language, as logarithms; learnt from its ordinary words. */
export type LetterModel = Float32Array;

/** @param words without diacritics, apart by spaces. */
export function learnLetters(words: string): LetterModel {
  const [threes, pairs, singles] = [new Float32Array(PAIRS * LETTERS), new Float32Array(PAIRS), new Float32Array(LETTERS)];
  for (const word of new Set(words.trim().split(/\s+/))) {
    let [before, last] = [0, 0];
    for (let at = 0; at <= word.length; at += 1) {
      const letter = at === word.length ? 0 : letterOf(word, at);
      add(threes, (before * LETTERS + last) * LETTERS + letter);
      add(pairs, last * LETTERS + letter);
      add(singles, letter);
      [before, last] = [last, letter];
    }
  }
  const model = new Float32Array(PAIRS * LETTERS);
  for (let two = 0; two < PAIRS; two += 1) {
    const last = two % LETTERS;
    const afterTwo = sum(threes, two * LETTERS);
    const afterOne = sum(pairs, last * LETTERS);
    for (let letter = 0; letter < LETTERS; letter += 1) {
      const alone = ((singles[letter] ?? 0) + ANYWHERE) / (sum(singles, 0) + ANYWHERE * LETTERS);
      const afterPair = ((pairs[last * LETTERS + letter] ?? 0) + LETTERS * alone) / (afterOne + LETTERS);
      model[two * LETTERS + letter] = Math.log(((threes[two * LETTERS + letter] ?? 0) + FROM_PAIRS * afterPair) / (afterTwo + FROM_PAIRS));
    }
  }
  return model;
}

/** How likely a word is, as a logarithm. @param word without diacritics. */
export function likelihood(model: LetterModel, word: string): number {
  let [total, two] = [0, 0];
  for (let at = 0; at <= word.length; at += 1) {
    const letter = at === word.length ? 0 : letterOf(word, at);
    total += model[two * LETTERS + letter] ?? 0;
    two = (two % LETTERS) * LETTERS + letter;
  }
  return total;
}

/** 1–26; anything that isn't a letter of the alphabet reads as an end of a word: 0. */
function letterOf(word: string, at: number): number {
  const letter = word.charCodeAt(at) - 96;
  return letter >= 1 && letter <= 26 ? letter : 0;
}

function add(counts: Float32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function sum(counts: Float32Array, from: number): number {
  let total = 0;
  for (let at = from; at < from + LETTERS; at += 1) total += counts[at] ?? 0;
  return total;
}
