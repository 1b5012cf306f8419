import type { YearOverview } from '../../../escalation/overview/yearOverview';
import type { Language } from '../../../runtime/language';
import { overviewInWords } from '../../../texts/renderCaseOverview';
import { caseOverviewTexts } from '../../../texts/texts';
import { card, execute, heading, plain, text, type AdaptiveCard } from '../card';
import { figuresTable } from '../figuresTable';
import { OVERVIEW_VERBS } from './overviewVerbs';

/** How far back the button "the year before" goes. */
const FIRST_YEAR = 2025;

/** A school's cases of one school year, for who answers for that school. */
export function caseOverviewCard(year: YearOverview, language: Language): AdaptiveCard {
  const t = caseOverviewTexts(language);
  const said = overviewInWords(year, language);
  const { school, schoolYear } = year;
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [
      heading(t.title, { size: 'large' }),
      plain(`${year.schoolName}. ${said.year}`, { spacing: 'none' }),
      text(t.total(said.total), { weight: 'bolder' }),
      heading(t.levels, { separator: true }),
      figuresTable([t.level, t.times], said.levels),
      ...(said.medians.length === 0 ? [] : [figuresTable([t.level, t.median], said.medians), text(t.medianIs, { isSubtle: true, size: 'small' })]),
      heading(t.kinds, { separator: true }),
      ...(said.kinds.length === 0 ? [] : [figuresTable([t.kind, t.times], said.kinds)]),
      ...(said.otherKinds === null ? [] : [text(said.otherKinds)]),
      heading(t.skipped, { separator: true }),
      said.skipped.length === 0 ? text(t.noSkipped) : figuresTable([t.step, t.times], said.skipped),
      text(`${t.why} ${t.notCounted}`, { isSubtle: true, size: 'small', separator: true }),
    ],
    actions: [
      execute(OVERVIEW_VERBS.pdf, t.pdf, { school, schoolYear }, { style: 'positive' }),
      ...(schoolYear > FIRST_YEAR ? [execute(OVERVIEW_VERBS.year, t.previous(schoolYear - 1), { school, schoolYear: schoolYear - 1 })] : []),
    ],
  });
}
