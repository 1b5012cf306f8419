/** Letters and spaces only, without accents and capitals: what whole-sentence patterns are held against. */
export function plainSentence(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/['’‘`´]/g, '')
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();
}
