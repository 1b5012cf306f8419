import { classAt } from './classAt';
import type { PeopleNamed } from './peopleNamed';
import { purposeAt } from './purposeWords';
import type { WhoIsKnown } from './readSentence';
import { ASKING, AROUND, PICTURES } from './vocabulary';
import { readWords, type Word } from './words';

/** A number or a dash before a name. */
const MARK = /^\s*(?:\d{1,3}[.)]\s|[-*•–—]\s*)/;
const LONGEST_NAME = 9;
const FEWEST = 2;

/** Lines, or what stands between commas when there is one line. */
function entriesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n|\u2028/).filter((line) => line.trim() !== '');
  if (lines.length > 1) return lines.flatMap(splitHead);
  // Names in the midst of a sentence are read as part of it.
  if (!/:\s|;|\t|\|/.test(text)) return [];
  return splitHead(text).flatMap((piece) => piece.split(/[,;|•\t]|\s(?:en|and|&)\s/)).filter((piece) => piece.trim() !== '');
}

/** "website: Yara, Sem" is a head and names. */
function splitHead(line: string): readonly string[] {
  const colon = line.search(/[:?]\s/);
  return colon === -1 ? [line] : [line.slice(0, colon + 1), line.slice(colon + 1)];
}

function isHead(words: readonly Word[]): boolean {
  return words.some(({ key }, at) => ASKING.has(key) || PICTURES.has(key) || purposeAt(words, at, []) !== null);
}

const wordsOf = (entry: string): readonly Word[] => readWords(entry.replace(MARK, ''));

/** Whether the text is a list of names with a question above, below or before it. */
export function isListOfNames(text: string): boolean {
  const names = entriesOf(text).map(wordsOf).filter((words) => words.length > 0 && !isHead(words));
  return names.length >= FEWEST && names.every((words) => words.length <= LONGEST_NAME);
}

/**
 * Reads the names of a list into `named` and gives back the words around them. Null when hardly anything in it is the
 * name of a student whom the asker may see: a shopping list has lines as well.
 */
export function readList(text: string, known: WhoIsKnown, named: PeopleNamed): { readonly sentence: string } | null {
  const head: string[] = [];
  const found: (readonly string[] | { readonly wholeClass: readonly string[] })[] = [];
  for (const entry of entriesOf(text)) {
    const words = wordsOf(entry);
    if (words.length === 0) continue;
    const isSentence = words.some(({ key }, at) => ASKING.has(key) || PICTURES.has(key) || purposeAt(words, at, known.purposes) !== null);
    if (isSentence) head.push(entry);
    else found.push(nameIn(words, known));
  }
  const hits = found.filter((entry) => 'wholeClass' in entry || entry.length > 0).length;
  const asks = isHead(readWords(head.join(' ')));
  if (hits === 0 ? !asks || !found.length || !looksLikeNames(text) : !asks && hits * 2 < found.length) return null;
  for (const entry of found) {
    if ('wholeClass' in entry) named.all(entry.wholeClass);
    else named.name(entry);
  }
  return { sentence: head.join(' ') };
}

/** Whom the words mean: a number or an account goes before a name, and a class beside it tells two of one name apart. */
function nameIn(words: readonly Word[], { names, classes }: WhoIsKnown): readonly string[] | { readonly wholeClass: readonly string[] } {
  let ids: readonly string[] | null = null;
  let inClass: readonly string[] | null = null;
  for (let at = 0; at < words.length; ) {
    const person = names.at(words, at, true);
    const group = person === null ? classAt(words, at, classes) : null;
    if (person !== null) ids = ids === null ? person.ids : overlap(ids, person.ids);
    if (group !== null) inClass = group.ids;
    at += person?.length ?? group?.length ?? 1;
    // A word or number that is nobody's makes it another child: "Yara Jansen" isn't Yara Bouzidi.
    const rest = words[at - 1];
    if (person === null && group === null && rest !== undefined && !AROUND.has(rest.key) && !/^\d{1,3}$/.test(rest.key)) return [];
  }
  if (ids === null) return inClass === null ? [] : { wholeClass: inClass };
  return inClass === null ? ids : overlap(ids, inClass);
}

function overlap(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.filter((id) => others.includes(id));
}

function looksLikeNames(text: string): boolean {
  const names = entriesOf(text).map(wordsOf).filter((words) => words.length > 0 && !isHead(words));
  return names.length >= FEWEST && names.every((words) => words.length <= 5 && words.every(({ text: word, key }) => /^\p{Lu}|^\d{3,10}$/u.test(word) || AROUND.has(key) || key.includes('@')));
}
