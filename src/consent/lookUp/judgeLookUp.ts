import { amsterdamDate, amsterdamInstant } from '../../calendar/amsterdamTime';
import { addDays } from '../../calendar/shiftDate';
import type { CodeVersions } from '../../gedragscode/codeVersions';
import type { Directory } from '../../people/directory';
import { maySeeConsentOf } from '../../people/maySeeConsentOf';
import { isStaff, isStudent, type BoardId, type Person } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { ConsentBook } from '../consentBook';
import type { ConsentPurpose } from '../consentEvent';
import type { ConsentVerdict } from '../consentVerdict';
import type { GroupVerdict } from '../groupVerdict';
import { mayPublishGroup } from '../mayPublishGroup';

export interface LookUpQuestion {
  readonly board: BoardId;
  readonly askerId: string;
  readonly studentIds: readonly string[];
  /** Key of the purpose. */
  readonly purpose: string;
  /** The day of publication, ISO; null: today. */
  readonly on: string | null;
}

export interface JudgeLookUpDeps {
  readonly book: ConsentBook;
  readonly codes: CodeVersions;
  readonly directory: Pick<Directory, 'byIds'>;
  readonly clock: Clock;
}

export interface PersonAnswer {
  readonly student: Person;
  readonly verdict: ConsentVerdict;
}

export type LookUpOutcome =
  | { readonly kind: 'notForThem' }
  | { readonly kind: 'unknownPurpose' }
  /** None of them is a student whom the asker may see. */
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'lookedUp';
      readonly purpose: ConsentPurpose;
      readonly on: string;
      /** A day that has passed is judged by what was known at its end. */
      readonly asKnownThen: boolean;
      readonly group: GroupVerdict;
      readonly answers: readonly PersonAnswer[];
      /** How many of those asked after the asker may not see, or aren't there: they get no answer and no reason. */
      readonly hidden: number;
    };

/** What a member of staff may be told: one query for the people, the asker among them, and one for the consents. */
export async function judgeLookUp(deps: JudgeLookUpDeps, { board, askerId, studentIds, purpose: key, on: asked }: LookUpQuestion): Promise<LookUpOutcome> {
  const ids = [...new Set(studentIds)];
  const people = await deps.directory.byIds(board, [askerId, ...ids]);
  const asker = people.find(({ id }) => id === askerId);
  if (asker === undefined || !isStaff(asker) || isStudent(asker)) return { kind: 'notForThem' };
  const seen = people.filter((person) => ids.includes(person.id) && maySeeConsentOf(asker, person));
  if (seen.length === 0) return { kind: 'nobody' };

  const today = amsterdamDate(deps.clock.now());
  const on = asked ?? today;
  const asKnownThen = on < today;
  const outcome = await mayPublishGroup(
    { ...deps, directory: { byIds: () => Promise.resolve(seen) } },
    { board, school: asker.school, studentIds: seen.map(({ id }) => id), purpose: key, on, ...(asKnownThen ? { knownAt: endOf(on) } : {}) },
  );
  if (outcome.kind === 'unknownPurpose') return outcome;
  return {
    kind: 'lookedUp',
    purpose: outcome.purpose,
    on,
    asKnownThen,
    group: outcome.group,
    answers: outcome.verdicts.flatMap(({ student, verdict }) => (student === null ? [] : [{ student, verdict }])),
    hidden: ids.length - seen.length,
  };
}

function endOf(day: string): Date {
  return new Date(amsterdamInstant({ date: addDays(day, 1), minutes: 0 }).getTime() - 1);
}
