/** A word as it was typed, and as it is compared. */
export interface Word {
  readonly text: string;
  /** Lower case, without accents, apostrophes and dots. */
  readonly key: string;
  /** A comma or the end of a line stands before it. */
  readonly afterBreak: boolean;
}

/** Letters that have no base letter to fall apart into. */
const BASE: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ŋ: 'n' };

/**
 * As words are compared: who types without accents or capitals means the same person.
 *
 * @example
 * folded('Zoë Çelik') // 'zoe celik'
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđðþßæœħŋ]/g, (letter) => BASE[letter] ?? letter)
    .replace(/['’‘`´]/g, '');
}

/** Accounts stay whole; a hyphen parts words, so that `Vos-Kuiperij` and `Vos Kuiperij` are the same. */
const WORD = /[^\s@,;:!?()"“”„<>|•]+@[^\s@,;:!?()"“”„<>|•]+|[\p{L}\p{N}'’‘`´.]+/gu;

/** The words of a text in order; signs are left out, and a genitive loses its s. */
export function readWords(text: string): readonly Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const afterBreak = /[,;\n\r]/.test(text.slice(end, index));
    end = index + found.length;
    const word = found.includes('@') ? found : found.replace(/^[.'’‘`´]+(?=[\p{L}\p{N}]{2})|\.+$/gu, '').replace(/(?<=\p{L}{2})['’]s$/u, '');
    const key = found.includes('@') ? folded(word) : folded(word).replaceAll('.', '');
    return key === '' ? [] : [{ text: word, key, afterBreak }];
  });
}
