export const LONGEST_KEY = 40;

/** `purposeKey('Pers en média!')` → `pers-en-media`; empty when nothing is left of the words. */
export function purposeKey(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_KEY)
    .replace(/-+$/, '');
}
