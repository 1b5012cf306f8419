import { amsterdamDate } from '../calendar/amsterdamTime';
import type { Person } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { PermissionDeps } from './permissionDeps';
import type { PermissionState } from './permissionState';
import { savePermission } from './savePermission';
import type { StudentConsentList, StudentConsents } from './studentConsents';

export type StudentsAsked = 'asked' | 'askedToday' | 'nobodyToAsk' | 'notYours';

/** Puts the question to the students, and to the mentors where the parents decide. */
export type TellStudents = (tx: Tx, state: PermissionState, list: StudentConsentList) => Promise<void>;

/** Asks those of whom nothing is known yet for their consent (III.B.9), at most once a day. Who said no is left alone. */
export async function askStudents(deps: PermissionDeps & { readonly studentConsents: StudentConsents }, by: Person, id: string, tell: TellStudents): Promise<StudentsAsked> {
  const state = await deps.register.load(by.boardId, id);
  if (state === null || state.askerId !== by.id || state.kind !== 'whatsapp' || (state.status !== 'granted' && state.status !== 'asked')) return 'notYours';
  const today = amsterdamDate(deps.clock.now());
  if (state.studentsAskedAt !== null && amsterdamDate(state.studentsAskedAt) === today) return 'askedToday';
  const list = await deps.studentConsents.of(by.boardId, { school: state.school, classes: state.details.classes, on: today });
  if (list.open.length === 0) return 'nobodyToAsk';
  const saved = await savePermission(deps, state, [{ type: 'studentsAsked', by: by.id }], (tx) => tell(tx, state, list));
  return saved === null ? 'askedToday' : 'asked';
}
