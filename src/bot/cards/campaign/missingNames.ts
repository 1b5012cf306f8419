import type { WhoIsMissing } from '../../../consent/campaign/whoIsMissing';
import { whoDecides } from '../../../consent/campaign/whoDecides';
import type { Person } from '../../../people/person';
import { assertNever } from '../../../runtime/assertNever';
import type { Language } from '../../../runtime/language';
import type { CampaignTexts } from '../../../texts/texts';
import { container, labelled, text, type CardElement } from '../card';

export interface NamesForRecipient {
  readonly who: WhoIsMissing;
  /** Who turned sixteen this school year. */
  readonly toAskInPerson: readonly Person[];
  readonly today: string;
}

/** Whose answer is missing, by name: for the card of somebody who may see them, and asked. */
export function missingNames({ who, today }: NamesForRecipient, most: number, texts: CampaignTexts, language: Language): CardElement {
  const t = texts.names;
  const { everything, perPurpose } = who;
  const list = (students: readonly Person[]): string => namesOf(students, most, texts, (student) => remark(student, today, texts));
  // Mostly the same people miss several: purposes with one list of names share a line.
  const samePeople = Map.groupBy(perPurpose, ({ students }) => students.map(({ id }) => id).join());
  const nobody = everything.length === 0 && perPurpose.length === 0;
  return container(
    [
      text(t.title, { weight: 'bolder' }),
      ...(nobody ? [text(t.none)] : [text(t.decides, { isSubtle: true, size: 'small', spacing: 'small' })]),
      ...(everything.length === 0 ? [] : [labelled(t.everything, list(everything))]),
      ...(everything.length > 0 && perPurpose.length > 0 ? [text(t.also, { isSubtle: true })] : []),
      ...[...samePeople.values()].map((lines) => labelled(lines.map(({ purpose }) => purpose.title[language]).join(' · '), list(lines[0]?.students ?? []), { spacing: 'small' })),
      text(t.onlyYou, { isSubtle: true, size: 'small' }),
    ],
    { style: 'emphasis' },
  );
}

/** Names separated by commas, at most so many of them. */
export function namesOf(students: readonly Person[], most: number, texts: CampaignTexts, behind: (student: Person) => string = () => ''): string {
  const names = students.slice(0, most).map((student) => `${student.displayName}${behind(student)}`);
  const rest = students.length - names.length;
  return `${names.join(', ')}${rest > 0 ? ` ${texts.names.more(rest)}` : ''}`;
}

/** Whom to ask, where it isn't the parents. */
function remark(student: Person, today: string, { names }: CampaignTexts): string {
  const decider = whoDecides(student, today);
  switch (decider) {
    case 'student':
      return ` (${names.adult})`;
    case 'unknown':
      return ` (${names.ageUnknown})`;
    case 'guardian':
      return '';
    default:
      return assertNever(decider);
  }
}
