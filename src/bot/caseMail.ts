import type { CaseEvent } from '../escalation/caseEvent';
import type { CaseNotifier } from '../escalation/caseNotifier';
import type { CaseState } from '../escalation/caseState';
import type { Directory } from '../people/directory';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Mail } from './outbox/mail';

/** Every change of a case updates the card of each who holds it and of each who reported it. */
export class CaseMail implements CaseNotifier {
  constructor(
    private readonly mail: Mail,
    private readonly directory: Directory,
  ) {}

  async caseChanged(tx: Tx, board: BoardId, state: CaseState, change: readonly CaseEvent[]): Promise<void> {
    const unanswered = change.find((event) => event.type === 'unanswered');
    for (const { personId } of state.holders) {
      await this.mail.toPerson(tx, board, personId, { kind: 'caseCard', caseId: state.id, personId, ...(unanswered === undefined ? {} : { anew: true }) });
    }
    const isAnswered = change.some((event) => event.type === 'answered');
    for (const personId of state.reporterIds) {
      // Who holds the case has its card; a second one about the same would only be noise.
      if (!state.holders.some((holder) => holder.personId === personId)) await this.mail.toPerson(tx, board, personId, { kind: 'reporterCard', caseId: state.id, personId, ...(isAnswered ? { anew: true } : {}) });
    }
    if (change.some((event) => event.type === 'answered' && event.offered === true)) await this.offerQuestion(tx, board, state);
    if (change.some((event) => event.type === 'nobodyFound')) await this.alarm(tx, board, state, 'nobodyFound');
    // Once, at the end of the line: repeating an alarm makes people mute it.
    if (unanswered?.endOfLine === true && state.history.filter((event) => event.type === 'unanswered' && event.endOfLine).length === 1) await this.alarm(tx, board, state, 'caseUnanswered');
  }

  /** Who answered thinks that more people are helped by it: an administrator decides, without seeing who asked. */
  private async offerQuestion(tx: Tx, board: BoardId, { id: caseId, school }: CaseState): Promise<void> {
    for (const { id: personId } of await this.directory.withRole(board, school, 'administrator')) await this.mail.toPerson(tx, board, personId, { kind: 'knownQuestion', caseId, personId });
  }

  /** Administrators hear that something is wrong, and not what the case is about; nobody concerned gets it. */
  private async alarm(tx: Tx, board: BoardId, state: CaseState, kind: 'nobodyFound' | 'caseUnanswered'): Promise<void> {
    for (const person of await this.directory.withRole(board, state.school, 'administrator')) {
      if (state.aboutIds.includes(person.id)) continue;
      await this.mail.toPerson(tx, board, person.id, { kind, caseId: state.id, personId: person.id, level: state.level });
    }
  }
}
