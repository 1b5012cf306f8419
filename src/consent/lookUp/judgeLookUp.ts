import { amsterdamDate } from '../../calendar/amsterdamTime';
import { endOfDay } from '../../calendar/endOfDay';
import type { CodeVersions } from '../../gedragscode/codeVersions';
import type { Directory } from '../../people/directory';
import { maySeeConsentOf } from '../../people/maySeeConsentOf';
import { worksAtSchool, type BoardId, type Person } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { ConsentBook } from '../consentBook';
import type { ConsentPurpose } from '../consentEvent';
import type { ConsentVerdict } from '../consentVerdict';
import { groupVerdict, type GroupVerdict } from '../groupVerdict';
import { loadVerdicts } from '../loadVerdicts';

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
  if (asker === undefined || !worksAtSchool(asker)) return { kind: 'notForThem' };
  const seen = people.filter((person) => ids.includes(person.id) && maySeeConsentOf(asker, person));
  if (seen.length === 0) return { kind: 'nobody' };

  const today = amsterdamDate(deps.clock.now());
  const on = asked ?? today;
  const asKnownThen = on < today;
  const purpose = await deps.book.purpose(board, asker.school, key);
  if (purpose === null) return { kind: 'unknownPurpose' };
  const register = await loadVerdicts(deps, { board, school: asker.school, studentIds: seen.map(({ id }) => id), purposes: [purpose], on, ...(asKnownThen ? { knownAt: endOfDay(on) } : {}) });
  const answers = seen.map((student): PersonAnswer => ({ student, verdict: register.of(student, purpose) }));
  const group = groupVerdict(answers.map(({ verdict }) => verdict));
  return { kind: 'lookedUp', purpose, on, asKnownThen, group, answers, hidden: ids.length - seen.length };
}
