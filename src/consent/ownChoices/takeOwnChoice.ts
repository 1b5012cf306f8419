import type { Audit } from '../../audit/audit';
import { amsterdamDate } from '../../calendar/amsterdamTime';
import { isStudent, type Person } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { Tx, UnitOfWork } from '../../runtime/unitOfWork';
import type { ConsentBook } from '../consentBook';
import type { ConsentDecision, ConsentEvent } from '../consentEvent';
import { STUDENT_KEY } from '../giverKey';
import { decideOwnChoice, type OwnAnswer } from './decideOwnChoice';
import { choicesFrom, loadOwn, type OwnChoices, type OwnChoicesDeps } from './ownChoices';

/** Why an answer on a card isn't taken. Facts; the sentences stand in `texts/`. */
export const NOT_TAKEN = ['notAStudent', 'notYours', 'oldCard', 'unknownPurpose', 'tooYoung', 'ageUnknown', 'elsewhere'] as const;

export type NotTaken = (typeof NOT_TAKEN)[number];

/** What the card says; none of it is believed. */
export interface OwnChoiceCard {
  readonly studentId: string;
  readonly schoolYear: number;
  readonly purpose: string;
  readonly answer: OwnAnswer;
}

export interface TakeOwnChoiceDeps extends OwnChoicesDeps {
  readonly book: Pick<ConsentBook, 'purposes' | 'eventsOf' | 'append'>;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

export type Entered = { readonly purpose: string; readonly decision: Exclude<ConsentDecision, 'unknown'> };

export type OwnChoiceOutcome =
  | { readonly kind: 'refused'; readonly because: NotTaken }
  /** `entered`: what this very press put in the register; null when that was there already. */
  | { readonly kind: 'shown'; readonly choices: OwnChoices; readonly entered: Entered | null };

/** In Teams, by the student: how an entry is recognised in lists. */
export const OWN_SOURCE = 'Teams';

/**
 * Enters what a student of sixteen or over answered, once per press: `entryId` comes from the press itself, so one that
 * arrives again, even after a later answer, changes nothing. `alongside` runs in the same transaction, only when
 * something was entered.
 */
export async function takeOwnChoice(
  deps: TakeOwnChoiceDeps,
  press: { readonly person: Person; readonly card: OwnChoiceCard; readonly entryId: string },
  alongside: (tx: Tx, choices: OwnChoices, entered: Entered) => Promise<void> = () => Promise.resolve(),
): Promise<OwnChoiceOutcome> {
  const { person, card, entryId } = press;
  const now = deps.clock.now();
  const on = amsterdamDate(now);
  if (!isStudent(person)) return { kind: 'refused', because: 'notAStudent' };
  if (card.studentId !== person.id) return { kind: 'refused', because: 'notYours' };

  const register = await loadOwn(deps, person, on);
  const before = choicesFrom(register, person, on);
  const choice = before.choices.find(({ purpose }) => purpose.key === card.purpose);
  const because = whyNot(before, card, choice !== undefined);
  if (because !== null || choice === undefined) return { kind: 'refused', because: because ?? 'unknownPurpose' };

  const earlier = register.events.find(({ id }) => id === entryId);
  if (earlier !== undefined) return { kind: 'shown', choices: before, entered: choice.verdict.eventId === entryId ? enteredBy(earlier) : null };
  const decision = decideOwnChoice(choice, card.answer);
  if (decision === null) return { kind: 'shown', choices: before, entered: null };

  const event: ConsentEvent = {
    boardId: person.boardId, school: person.school, id: entryId, studentId: person.id, purpose: card.purpose, decision, giver: 'student', giverKey: STUDENT_KEY,
    decidedOn: on, recordedAt: now, schoolYear: before.schoolYear, source: OWN_SOURCE, by: person.id, batch: null,
  };
  const entered: Entered = { purpose: card.purpose, decision };
  const after = choicesFrom({ ...register, events: [...register.events, event] }, person, on);
  await deps.unitOfWork.run(async (tx) => {
    // The same press under way twice: the second waits here for the first and finds its entry.
    if ((await deps.book.append(tx, [event])) === 0) return;
    await deps.audit.record(tx, { type: 'consent.decided', boardId: person.boardId, at: now, by: person.id, about: [person.id], school: person.school, ...entered });
    await alongside(tx, after, entered);
  });
  return { kind: 'shown', choices: after, entered };
}

function whyNot({ schoolYear, decider, source }: OwnChoices, card: OwnChoiceCard, known: boolean): NotTaken | null {
  if (card.schoolYear !== schoolYear) return 'oldCard';
  if (!known) return 'unknownPurpose';
  if (source.kind === 'elsewhere') return 'elsewhere';
  if (decider === 'nobodyKnows') return 'ageUnknown';
  return decider === 'guardian' ? 'tooYoung' : null;
}

function enteredBy({ purpose, decision }: ConsentEvent): Entered | null {
  return decision === 'unknown' ? null : { purpose, decision };
}
