import { remindOfAftercare, type Reminded } from './aftercare/remindOfAftercare';
import type { CaseKey } from './caseDeadlines';
import type { EscalationDeps } from './escalationDeps';
import { passOnOverdue, type PassedOn } from './passOnOverdue';

/** What came due of a case is seen to. Of two things the second follows in the next round: its moment has passed too. */
export async function seeToDue(deps: EscalationDeps, key: CaseKey): Promise<PassedOn | Reminded> {
  const passedOn = await passOnOverdue(deps, key);
  return passedOn === 'notDue' ? remindOfAftercare(deps, key) : passedOn;
}
