import type { CodeOfConduct } from '../gedragscode/codeOfConduct';

const AROUND = 4;

/** What changed within articles, a line each: `III.B.3: … de [Hoy → Social Schools] app kunnen veilige …`. */
export function changedWords(before: CodeOfConduct, after: CodeOfConduct, ids: readonly string[]): readonly string[] {
  const textOf = (code: CodeOfConduct, id: string): readonly string[] => code.articles.find((article) => article.id === id)?.text.split(' ') ?? [];
  return ids.map((id) => `  ${id}: ${difference(textOf(before, id), textOf(after, id))}`);
}

/** Everything between the first and the last difference, with a few words around it. */
function difference(old: readonly string[], now: readonly string[]): string {
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const first = Math.max(0, start - AROUND);
  const tail = now.slice(now.length - end, now.length - end + AROUND);
  const words = (text: readonly string[]): string => text.join(' ') || '(niets)';
  return [
    first > 0 ? '…' : '',
    ...now.slice(first, start),
    `[${words(old.slice(start, old.length - end))} → ${words(now.slice(start, now.length - end))}]`,
    ...tail,
    end > AROUND ? '…' : '',
  ].filter((piece) => piece !== '').join(' ');
}
