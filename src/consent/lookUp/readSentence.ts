import type { ConsentPurpose } from '../consentEvent';
import { classAt } from './classAt';
import type { PeopleNamed } from './peopleNamed';
import { purposeAt } from './purposeWords';
import type { StudentNames } from './studentNames';
import { ACTING, AROUND, ARTICLES, ASKER, ASKING, EVERY_ONE_OF, NAME_PREFIXES, NAMES_TOO, OF_CLASS, ONE_OF, ORDINARY, PASSIVE, PICTURES, PREPOSITIONS } from './vocabulary';
import { readWords, type Word } from './words';

export interface WhoIsKnown {
  readonly purposes: readonly ConsentPurpose[];
  readonly names: StudentNames;
  /** Students by class, as `classWord` writes it. */
  readonly classes: ReadonlyMap<string, readonly string[]>;
}

/** What stands at a place of the sentence. */
type Part =
  | { readonly kind: 'purpose'; readonly key: string | null }
  | { readonly kind: 'person'; readonly ids: readonly string[] }
  | { readonly kind: 'class'; readonly ids: readonly string[] }
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'unknown'; readonly words: readonly Word[] };

const MOST_UNKNOWN = 4;

/** The purposes of a sentence that is a look-up; null when it isn't one. Whom it names goes into `named`. */
export function readSentence(text: string, known: WhoIsKnown, named: PeopleNamed, withList: boolean): { readonly purposes: readonly string[] } | null {
  const words = readWords(text);
  const parts = partsOf(words, known);
  const said = new Set(parts.flatMap((part) => (part.kind === 'word' ? [part.word.key] : [])));
  const has = (some: ReadonlySet<string>): boolean => [...some].some((word) => said.has(word));

  const purposes = parts.filter((part) => part.kind === 'purpose');
  const asks = has(ASKING);
  const people = parts.filter((part) => part.kind === 'person' || part.kind === 'class');
  if (purposes.length === 0 && !(asks && has(PICTURES)) && !withList) return null;
  // "mag Yara een foto op de website zetten" asks what Yara may do.
  if (people.length > 0 && has(ACTING) && !has(ASKER) && !has(PASSIVE) && !withList) return null;
  if (!parts.every((part, at) => part.kind !== 'unknown' || isUnknownName(parts, at, asks || people.some(({ ids }) => ids.length > 0)))) return null;

  const oneOf = has(ONE_OF) && !has(EVERY_ONE_OF) && !people.some(({ kind }) => kind === 'person');
  for (const part of parts) {
    if (part.kind === 'class' && !oneOf) named.all(part.ids);
    else if (part.kind === 'person' || part.kind === 'class') named.name(part.ids);
    else if (part.kind === 'unknown') named.name([]);
  }
  return { purposes: [...new Set(purposes.flatMap(({ key }) => key ?? []))] };
}

function partsOf(words: readonly Word[], known: WhoIsKnown): readonly Part[] {
  const { purposes, names, classes } = known;
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const isMonth = PREPOSITIONS.has(words[at - 1]?.key ?? '') && !/^\p{Lu}/u.test(word.text);
    const person = isMonth ? null : names.at(words, at, false);
    if (person !== null && !(person.length === 1 && (ASKING.has(word.key) || AROUND.has(word.key)) && !/^\p{Lu}/u.test(word.text))) {
      at += person.length;
      const inClass = classBehind(words, at, classes);
      at += inClass?.length ?? 0;
      const another = inClass === null ? otherFamilyName(words, at, known) : 0;
      at += another;
      const ids = inClass === null ? person.ids : person.ids.filter((id) => inClass.ids.includes(id));
      parts.push({ kind: 'person', ids: another > 0 ? [] : ids });
      continue;
    }
    const purpose = purposeAt(words, at, purposes);
    if (purpose !== null) {
      parts.push({ kind: 'purpose', key: purpose.key });
      at += purpose.length;
      continue;
    }
    const found = classAt(words, at, classes);
    if (found !== null) {
      parts.push({ kind: 'class', ids: found.ids });
      at += found.length;
      continue;
    }
    const before = parts.at(-1);
    if (AROUND.has(word.key) || ASKING.has(word.key) || PICTURES.has(word.key) || ACTING.has(word.key)) {
      // A prefix belongs to the unknown name before it: "Emma de Wit".
      const inName = before?.kind === 'unknown' && NAME_PREFIXES.has(word.key) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '') && AROUND.has(word.key);
      if (inName) parts[parts.length - 1] = { kind: 'unknown', words: [...before.words, word] };
      else parts.push({ kind: 'word', word });
    } else if (before?.kind === 'unknown' && !word.afterBreak) parts[parts.length - 1] = { kind: 'unknown', words: [...before.words, word] };
    else parts.push({ kind: 'unknown', words: [word] });
    at += 1;
  }
  return parts;
}

function classBehind(words: readonly Word[], at: number, classes: WhoIsKnown['classes']): { readonly ids: readonly string[]; readonly length: number } | null {
  let skipped = 0;
  while (skipped < 2 && OF_CLASS.has(words[at + skipped]?.key ?? '')) skipped += 1;
  const found = classAt(words, at + skipped, classes);
  return found === null ? null : { ids: found.ids, length: skipped + found.length };
}

/** How many words make the name just read another child's: "Yara Jansen" isn't Yara Bouzidi. */
function otherFamilyName(words: readonly Word[], at: number, { purposes, names, classes }: WhoIsKnown): number {
  let end = at;
  while (NAME_PREFIXES.has(words[end]?.key ?? '') && end < at + 3) end += 1;
  const word = words[end];
  if (word === undefined || words.slice(at, end + 1).some(({ afterBreak }) => afterBreak) || !/^\p{Lu}/u.test(word.text)) return 0;
  const isOther = names.at(words, end, true) !== null || purposeAt(words, end, purposes) !== null || classAt(words, end, classes) !== null;
  return isOther || AROUND.has(word.key) || ASKING.has(word.key) || PICTURES.has(word.key) || ACTING.has(word.key) ? 0 : end + 1 - at;
}

/**
 * Whether words that we don't know stand where a name stands. The asker may have typed the name of a student whom they
 * may not see, which has to look the same as one who doesn't exist.
 */
function isUnknownName(parts: readonly Part[], at: number, asks: boolean): boolean {
  const part = parts[at];
  if (part?.kind !== 'unknown' || !asks || part.words.length > MOST_UNKNOWN) return false;
  if (part.words.some(({ key, text }) => ORDINARY.has(key) || key.length > 24 || (NAMES_TOO.has(key) && !/^\p{Lu}/u.test(text)))) return false;
  const before = parts[at - 1];
  if (before?.kind === 'word' && ARTICLES.has(before.word.key)) return false;
  const proper = part.words.every(({ text, key }) => /^\p{Lu}/u.test(text) || NAME_PREFIXES.has(key) || /^\d{3,10}$/.test(key) || key.includes('@'));
  if (proper) return at > 0;
  // "mag sanne op de website": in small letters only in the very place of a name.
  const after = parts[at + 1];
  return part.words.length <= 2 && at === 1 && before?.kind === 'word' && after?.kind === 'word' && PREPOSITIONS.has(after.word.key) && parts.slice(at).some(({ kind }) => kind === 'purpose') && parts.length <= at + 5;
}
