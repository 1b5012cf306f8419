import type { CaseEvent } from '../escalation/caseEvent';
import type { CaseNotifier } from '../escalation/caseNotifier';
import type { CaseState } from '../escalation/caseState';
import type { CaseTask } from '../escalation/tasks/caseTask';
import type { Directory } from '../people/directory';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Mail } from './outbox/mail';
import type { SealedItem, SealedMail } from './outbox/sealedMail';

/** What the vertrouwenspersoon's card doesn't show before it is opened: it stays as it is then. */
const BEHIND_THE_COVER: ReadonlySet<CaseEvent['type']> = new Set<CaseEvent['type']>([
  'stepCompleted', 'stepSkipped', 'noted', 'taskGiven', 'taskDone', 'taskTakenBack', 'taskReminded', 'linked', 'aftercarePlanned', 'aftercareMoved', 'aftercareDone', 'evaluated', 'exported',
]);

/** Every change of a case updates the card of each who holds it and of each who reported it. */
export class CaseMail implements CaseNotifier {
  constructor(
    private readonly mail: Mail,
    private readonly sealedMail: SealedMail,
    private readonly directory: Directory,
  ) {}

  async caseChanged(tx: Tx, board: BoardId, state: CaseState, change: readonly CaseEvent[]): Promise<void> {
    const send = (item: Extract<SealedItem, { readonly caseId: string }>): Promise<void> =>
      state.sealed ? this.sealedMail.toPerson(tx, board, item) : this.mail.toPerson(tx, board, item.personId, item);
    const unanswered = change.find((event) => event.type === 'unanswered');
    const reminded = new Set(change.flatMap((event) => (event.type === 'aftercareDue' ? event.to : [])));
    if (!state.sealed || change.some(({ type }) => !BEHIND_THE_COVER.has(type))) {
      for (const { personId } of state.holders) await send({ kind: 'caseCard', caseId: state.id, personId, ...(unanswered !== undefined || reminded.has(personId) || isNewsFor(state, personId, change) ? { anew: true } : {}) });
    }
    for (const { id: task, to: personId } of state.tasks.filter((one) => isAboutTask(one, change))) {
      await send({ kind: 'taskCard', caseId: state.id, task, personId, ...(change.some((event) => event.type === 'taskReminded' && event.task === task) ? { anew: true } : {}) });
    }
    const isAnswered = change.some((event) => event.type === 'answered');
    // Nobody else is asked: then the reporter is to know it, and once is enough.
    const isNews = isAnswered || (state.sealed && unanswered !== undefined && state.history.filter(({ type }) => type === 'unanswered').length === 1);
    for (const personId of state.reporterIds) {
      // Who holds the case has its card; a second one about the same would only be noise.
      if (!state.holders.some((holder) => holder.personId === personId)) await send({ kind: 'reporterCard', caseId: state.id, personId, ...(isNews ? { anew: true } : {}) });
    }
    // An administrator doesn't learn that a sealed case exists.
    if (state.sealed) return;
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

/** Somebody has to act: a task came back undone, or the pause is over. */
function isNewsFor({ responsible, tasks }: CaseState, personId: string, change: readonly CaseEvent[]): boolean {
  const cameBack = change.some((event) => event.type === 'taskDeclined' && tasks.some(({ id, by }) => id === event.task && [by, responsible].includes(personId)));
  const goesOn = change.some(({ type, by }) => type === 'resumed' && by === null);
  return cameBack || (goesOn && (responsible === null || responsible === personId));
}

/** Its card says something else than before. */
function isAboutTask({ id, status }: CaseTask, change: readonly CaseEvent[]): boolean {
  if (change.some((event) => 'task' in event && event.task === id)) return true;
  if (status === 'open') return change.some((event) => event.type === 'noted' && event.forAll === true);
  // One that lapsed before gets the same card once more: nobody notices.
  return status === 'lapsed' && change.some(({ type }) => LAPSING.has(type));
}

/** With these tasks fall away. */
const LAPSING: ReadonlySet<CaseEvent['type']> = new Set<CaseEvent['type']>(['handedOver', 'closed', 'answered', 'withdrawn', 'mergedInto', 'stepCompleted', 'stepSkipped']);
