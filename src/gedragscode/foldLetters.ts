const PLAIN = /^[\x20-\x7e]*$/;
/** Marks, and signs that show nothing: joiners, directions, the Arabic stroke that only stretches a word. */
const UNSEEN = /[\p{M}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0640]+/gu;
const LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ٱ: 'ا', ґ: 'г' };
const OTHER_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * Lower case without diacritics, apostrophes and whatever else people leave out: `'Öğretmenimi'` → `'ogretmenimi'`,
 * `'Łódź'` → `'lodz'`, `'أُمّي'` → `'امي'`, `'вб’є'` → `'вбє'`.
 */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower.replace(/['`]/g, '');
  return lower
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘`´ʼ]/g, '');
}
