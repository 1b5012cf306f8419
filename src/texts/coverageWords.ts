import type { Gap, LineCoverage, RoleCount } from '../escalation/coverage/coverage';
import { assertNever } from '../runtime/assertNever';
import type { Language } from '../runtime/language';
import { caseTexts, coverageTexts } from './texts';

/** `Nu: schoolleiding (2). Daarna: bestuur (1).` */
export function lineWords({ now, next }: LineCoverage, language: Language): string {
  const t = coverageTexts(language);
  return `${t.now(countWords(now, language))} ${next.length === 0 ? t.nobodyNext : t.next(countWords(next, language))}`;
}

export function gapWords(gap: Gap, language: Language): string {
  const t = coverageTexts(language);
  switch (gap.kind) {
    case 'nobody':
    case 'unreachable':
    case 'onlyOne':
      return t.gap[gap.kind](t.line[gap.line]);
    case 'noRole':
      return t.gap.noRole(t.line[gap.line], caseTexts(language).role[gap.role], countWords(gap.instead, language));
    case 'nobodyOnCall':
    case 'noAdministrator':
      return t.gap[gap.kind];
    case 'classesWithoutMentor':
      return t.gap.classesWithoutMentor(new Intl.ListFormat(language).format(gap.classes), gap.classes.length);
    case 'staffWithoutSupervisor':
      return t.gap.staffWithoutSupervisor(gap.people);
    case 'noHolidays':
      return t.gap.noHolidays(`${gap.schoolYear}–${gap.schoolYear + 1}`);
    default:
      return assertNever(gap);
  }
}

function countWords(counts: readonly RoleCount[], language: Language): string {
  const t = coverageTexts(language);
  const roles = { ...caseTexts(language).role, ...t.duty };
  return new Intl.ListFormat(language).format(counts.map(({ role, people }) => t.count(roles[role], people)));
}
