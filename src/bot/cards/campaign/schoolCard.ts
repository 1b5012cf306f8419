import type { CampaignCounts } from '../../../consent/campaign/campaignCounts';
import type { CampaignDeadline } from '../../../consent/campaign/campaignDeadline';
import type { ClassCounts } from '../../../consent/campaign/countsPerClass';
import type { ConsentSettings } from '../../../consent/consentSettings';
import type { Language } from '../../../runtime/language';
import type { CampaignTexts } from '../../../texts/texts';
import { card, container, execute, heading, labelled, openUrl, showCard, text, type AdaptiveCard, type CardAction, type CardElement } from '../card';
import { longDate } from '../case/moment';
import { CAMPAIGN_INPUTS, CAMPAIGN_VERBS } from './campaignVerbs';
import { countsTable } from './countsTable';
import { deadlineLine } from './deadlineLine';
import { fittingCard } from './fittingCard';

/** Numbers of a whole school, for who runs it. No names at all. */
export interface SchoolCardView {
  readonly schoolName: string;
  readonly today: string;
  readonly schoolYear: number;
  readonly counts: CampaignCounts;
  readonly classes: readonly ClassCounts[];
  readonly settings: ConsentSettings;
  readonly deadline: CampaignDeadline;
  /** Settings were saved just now. */
  readonly saved: boolean;
}

const LISTED = [40, 20, 8];
const CHOICES = 200;

export function schoolCard(view: SchoolCardView, texts: CampaignTexts, language: Language): AdaptiveCard {
  const { counts, settings } = view;
  const t = texts.school;
  const source = settings.source.kind === 'elsewhere' ? settings.source.name : t.sourceHouvast;
  return fittingCard(LISTED, (most) =>
    card({
      lang: language,
      fallbackText: t.title(view.schoolName),
      body: [
        ...(view.saved ? [container([text(t.saved, { weight: 'bolder', color: 'good' })], { style: 'good' })] : []),
        heading(t.title(view.schoolName)),
        text([texts.schoolYear(view.schoolYear), texts.students(counts.students), longDate(view.today, language)].join(' · '), { isSubtle: true, size: 'small', spacing: 'none' }),
        ...(counts.students === 0 ? [text(t.nobody)] : numbers(view, most, texts, language)),
        deadlineLine(view.deadline, texts, language),
        labelled(t.source, source, { spacing: 'small' }),
      ],
      actions: actions(view, texts),
    }),
  );
}

function numbers({ counts, classes }: SchoolCardView, most: number, texts: CampaignTexts, language: Language): readonly CardElement[] {
  const { column, school: t, class: classTexts } = texts;
  const missing = counts.students - counts.complete;
  // Where most is still to be done comes first when not all classes fit.
  const listed = classes.length <= most ? classes : classes.toSorted((a, b) => b.students - b.complete - (a.students - a.complete)).slice(0, most);
  const more = classes.length - listed.length;
  if (counts.purposes.length === 0) return [text(classTexts.noPurposes)];
  return [
    missing === 0 ? text(classTexts.complete, { weight: 'bolder', color: 'good' }) : text(t.incomplete(missing, counts.students), { weight: 'bolder' }),
    text(t.perPurpose, { weight: 'bolder' }),
    countsTable(
      [column.purpose, column.known, column.refused, column.missing],
      counts.purposes.map(({ purpose, known, refused, missing: open }) => [purpose.title[language], known, refused, open]),
    ),
    text(texts.legend, { isSubtle: true, size: 'small' }),
    text(t.perClass, { weight: 'bolder' }),
    countsTable(
      [column.class, column.students, column.complete, column.missing],
      listed.map(({ classKey, students, complete }) => [classKey ?? t.noClass, students, complete, students - complete]),
    ),
    ...(more === 0 ? [] : [text(t.moreClasses(more), { size: 'small' })]),
    text(t.perClassLegend, { isSubtle: true, size: 'small' }),
  ];
}

function actions({ classes, settings }: SchoolCardView, texts: CampaignTexts): readonly CardAction[] {
  const t = texts.school;
  const keys = classes.flatMap(({ classKey }) => classKey ?? []).slice(0, CHOICES);
  const { source } = settings;
  const pick: CardElement = {
    type: 'Input.ChoiceSet', id: CAMPAIGN_INPUTS.pickedClass, label: t.pickClassLabel, style: 'compact', isRequired: true, errorMessage: t.pickClassMissing,
    choices: keys.map((key) => ({ title: key, value: key })),
  };
  return [
    ...(keys.length === 0 ? [] : [showCard(t.pickClass, [pick], [execute(CAMPAIGN_VERBS.pickClass, t.open, {})])]),
    execute(CAMPAIGN_VERBS.openSettings, t.settings, {}, { associatedInputs: 'none' }),
    execute(CAMPAIGN_VERBS.school, texts.class.refresh, {}, { associatedInputs: 'none' }),
    ...(source.kind === 'elsewhere' && source.url !== null ? [openUrl(t.sourceLink(source.name), source.url)] : []),
  ];
}
