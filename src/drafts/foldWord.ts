/** `foldWord('Émile’s')` → `emile`: lower case, no marks, no ’s of possession. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('’', "'")
    .replace(/'s$/, '');
}
