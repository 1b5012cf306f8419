import type { YearOverview } from '../escalation/overview/yearOverview';
import type { Language } from '../runtime/language';
import type { Shown } from '../runtime/smallGroups';
import type { DocumentPart, DocumentSection, TextDocument } from '../runtime/textDocument';
import { caseOverviewTexts, caseTexts } from './texts';

/** Rows of words for a card or a page: what is shown of a school year. */
export interface OverviewInWords {
  readonly year: string;
  readonly total: string;
  readonly levels: readonly (readonly [level: string, count: string])[];
  /** Only of levels with enough cases. */
  readonly medians: readonly (readonly [level: string, median: string])[];
  /** Only kinds with something to show. */
  readonly kinds: readonly (readonly [kind: string, count: string])[];
  /** What holds of the kinds that aren't among them; null when all are. */
  readonly otherKinds: string | null;
  readonly skipped: readonly (readonly [step: string, count: string])[];
}

export function shownWords(shown: Shown, language: Language): string {
  const t = caseOverviewTexts(language);
  return typeof shown === 'number' ? shown.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB') : t[shown];
}

export function overviewInWords({ overview, plan, schoolYear }: Pick<YearOverview, 'overview' | 'plan' | 'schoolYear'>, language: Language): OverviewInWords {
  const t = caseOverviewTexts(language);
  const cases = caseTexts(language);
  const kinds = overview.kinds.filter(({ count }) => count !== 'few');
  const other = kinds.length === 0 ? t.allKinds : t.otherKinds;
  return {
    year: t.schoolYear(schoolYear),
    total: shownWords(overview.total, language),
    levels: overview.levels.map(({ level, count }) => [cases.level[level], shownWords(count, language)]),
    medians: overview.levels.flatMap(({ level, medianMinutes }) => (medianMinutes === null ? [] : [[cases.level[level], duration(medianMinutes, language)] as const])),
    kinds: kinds.map(({ kind, count }) => [cases.kind[kind], shownWords(count, language)]),
    otherKinds: kinds.length === overview.kinds.length ? null : other,
    skipped: overview.skipped.map(({ step, count }) => [plan.steps.find(({ key }) => key === step)?.[language].title ?? step, shownWords(count, language)]),
  };
}

/** `45 minuten`, from two hours on `2,5 uur`. */
function duration(minutes: number, language: Language): string {
  const t = caseOverviewTexts(language);
  if (minutes < 120) return t.minutes(minutes);
  return t.hours((minutes / 60).toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 }));
}

/** The sections that say it, for a document of its own or a part of one. */
export function overviewSections(year: Pick<YearOverview, 'overview' | 'plan' | 'schoolYear'>, language: Language): readonly DocumentSection[] {
  const t = caseOverviewTexts(language);
  const said = overviewInWords(year, language);
  const table = (columns: readonly string[], rows: readonly (readonly string[])[]): DocumentPart => ({ kind: 'table', columns, widths: [7, 2], rows, numbers: true });
  return [
    { title: t.levels, parts: [table([t.level, t.times], said.levels), ...(said.medians.length === 0 ? [] : [table([t.level, t.median], said.medians), { kind: 'text', text: t.medianIs } as const])] },
    { title: t.kinds, parts: [...(said.kinds.length === 0 ? [] : [table([t.kind, t.times], said.kinds)]), ...(said.otherKinds === null ? [] : [{ kind: 'text', text: said.otherKinds } as const])] },
    { title: t.skipped, parts: [said.skipped.length === 0 ? { kind: 'text', text: t.noSkipped } : table([t.step, t.times], said.skipped)] },
  ];
}

export function renderCaseOverview(year: YearOverview, madeAt: Date, language: Language): TextDocument {
  const t = caseOverviewTexts(language);
  const { facts } = t;
  const day = madeAt.toLocaleDateString(language === 'nl' ? 'nl-NL' : 'en-GB', { timeZone: 'Europe/Amsterdam', dateStyle: 'long' });
  return {
    language,
    title: t.title,
    facts: [[facts.school, year.schoolName], [facts.year, `${year.schoolYear}-${year.schoolYear + 1}`], [facts.total, shownWords(year.overview.total, language)], [facts.made, day]],
    sections: overviewSections(year, language),
    notes: [t.why, t.notCounted],
    pageOf: t.pageOf,
  };
}
