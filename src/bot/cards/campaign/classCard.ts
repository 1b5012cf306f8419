import type { CampaignCounts } from '../../../consent/campaign/campaignCounts';
import type { Language } from '../../../runtime/language';
import type { CampaignTexts } from '../../../texts/texts';
import { card, container, execute, heading, plain, showCard, text, type AdaptiveCard, type CardAction, type CardElement } from '../card';
import { longDate } from '../case/moment';
import { CAMPAIGN_VERBS, type ClassCardReason } from './campaignVerbs';
import { countsTable } from './countsTable';
import { deadlineLine } from './deadlineLine';
import { fittingCard } from './fittingCard';
import { missingNames, namesOf, type NamesForRecipient } from './missingNames';
import { reminderText, type ReminderFacts } from './reminderText';

export interface ClassCardViewForRecipient extends ReminderFacts {
  readonly classKey: string;
  readonly reason: ClassCardReason;
  readonly today: string;
  readonly schoolYear: number;
  readonly counts: CampaignCounts;
  /** How many turned sixteen this school year and still have to be asked. */
  readonly toAskInPerson: number;
  /** Whom a reminder is worth sending to. */
  readonly remind: { readonly parents: boolean; readonly students: boolean };
  /** Null: not asked for, so no names at all. */
  readonly names: NamesForRecipient | null;
  /** It was opened from the card of the school, and goes back there. */
  readonly fromSchool: boolean;
}

const LISTED = [60, 25, 8, 2];

/** How far the yearly question has come in a class: numbers, whom to ask in person, and a text to send. */
export function classCard(view: ClassCardViewForRecipient, texts: CampaignTexts, language: Language): AdaptiveCard {
  const title = titleOf(view, texts);
  return fittingCard(LISTED, (most) =>
    card({
      lang: language,
      fallbackText: title,
      body: [
        heading(title),
        text([texts.schoolYear(view.schoolYear), texts.students(view.counts.students), longDate(view.today, language)].join(' · '), { isSubtle: true, size: 'small', spacing: 'none' }),
        ...(view.reason === 'start' ? [text(texts.class.startWhy)] : []),
        ...numbers(view, texts, language),
        ...inPerson(view, most, texts),
        ...(view.names === null ? [] : [missingNames(view.names, most, texts, language)]),
      ],
      actions: actions(view, texts, language),
    }),
  );
}

function titleOf({ reason, classKey }: ClassCardViewForRecipient, { class: t }: CampaignTexts): string {
  return reason === 'start' ? t.startTitle(classKey) : reason === 'reminder' ? t.reminderTitle(classKey) : t.title(classKey);
}

function numbers({ counts, deadline }: ClassCardViewForRecipient, texts: CampaignTexts, language: Language): readonly CardElement[] {
  const { class: t, column } = texts;
  if (counts.students === 0) return [text(t.nobody)];
  if (counts.purposes.length === 0) return [text(t.noPurposes)];
  const missing = counts.students - counts.complete;
  return [
    missing === 0 ? text(t.complete, { weight: 'bolder', color: 'good' }) : text(t.incomplete(missing, counts.students), { weight: 'bolder' }),
    deadlineLine(deadline, texts, language),
    countsTable(
      [column.purpose, column.known, column.refused, column.missing],
      counts.purposes.map(({ purpose, known, refused, missing: open }) => [purpose.title[language], known, refused, open]),
    ),
    text(texts.legend, { isSubtle: true, size: 'small' }),
  ];
}

function inPerson({ toAskInPerson, names }: ClassCardViewForRecipient, most: number, texts: CampaignTexts): readonly CardElement[] {
  if (toAskInPerson === 0) return [];
  const t = texts.inPerson;
  const who = names === null || names.toAskInPerson.length === 0 ? [] : [plain(namesOf(names.toAskInPerson, most, texts), { spacing: 'small' })];
  return [container([text(t.title, { weight: 'bolder' }), text(t.count(toAskInPerson), { spacing: 'small' }), ...who], { style: 'accent' })];
}

function actions(view: ClassCardViewForRecipient, texts: CampaignTexts, language: Language): readonly CardAction[] {
  const { classKey, reason, counts, remind, names, fromSchool } = view;
  const t = texts.class;
  const data = { classKey, reason, fromSchool };
  const none = { associatedInputs: 'none' } as const;
  const copy = (to: 'parents' | 'own', title: string): CardAction =>
    showCard(title, [{ type: 'Input.Text', id: `${to}Text`, label: texts.reminder.label, isMultiline: true, value: reminderText(to, view, texts, language) }], []);
  const somebody = counts.complete < counts.students;
  return [
    ...(names === null && somebody ? [execute(CAMPAIGN_VERBS.names, t.showNames, data, none)] : []),
    ...(names === null ? [] : [execute(CAMPAIGN_VERBS.class, t.hideNames, data, none)]),
    ...(remind.parents ? [copy('parents', texts.reminder.toParents)] : []),
    ...(remind.students ? [copy('own', texts.reminder.toStudents)] : []),
    ...(names === null ? [execute(CAMPAIGN_VERBS.class, t.refresh, data, none)] : []),
    ...(fromSchool ? [execute(CAMPAIGN_VERBS.school, t.back, {}, none)] : []),
  ];
}
