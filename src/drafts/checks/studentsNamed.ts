import { privacyArticle } from '../articles';
import type { Check, Draft } from '../draft';
import type { NamedPlace } from '../namesIn';
import { replaced } from '../remarkOn';

const BETWEEN = /^(?:,? (?:en|and|&) |, ?)(?:en |and )?$/u;

/** Students named where others than their own class read along. */
export const checkStudentsNamed: Check = (draft, context) => {
  if (context.audience !== 'school' && context.audience !== 'public') return [];
  const students = draft.named.filter(({ who, isSure }) => who === 'student' && isSure);
  return groupsOf(draft, students).map((group) =>
    replaced(draft, 'studentNamed', privacyArticle(context), { start: group[0].start, end: group.at(-1)?.end ?? group[0].end }, { key: 'students', count: group.length }),
  );
};

/** "Sem, Noor en Milan" is one place. */
function groupsOf({ text }: Draft, places: readonly NamedPlace[]): readonly [NamedPlace, ...NamedPlace[]][] {
  const groups: [NamedPlace, ...NamedPlace[]][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && BETWEEN.test(text.slice(last.end, place.start))) group.push(place);
    else groups.push([place]);
  }
  return groups;
}
