import { isStaff, isStudent, type Person } from '../people/person';
import type { CaseKind } from './caseKind';
import { levelOf } from './caseLevel';
import type { CaseState } from './caseState';
import type { EscalationDeps } from './escalationDeps';
import { openCase } from './openCase';
import { reportChoices, type ReportTo } from './reportChoices';

export interface ChosenReport {
  /** The same for every press of one report. */
  readonly key: string;
  readonly kind: CaseKind;
  readonly to: ReportTo;
  readonly words: string | null;
}

export type SendReportOutcome =
  | { readonly kind: 'sent'; readonly state: CaseState }
  /** That choice doesn't exist (any more) for this person: nothing was kept. */
  | { readonly kind: 'notAvailable' };

/**
 * A report to whom the reporter chose. What goes to the vertrouwenspersoon is sealed. Who only wants to talk gives away
 * no more than that.
 */
export async function sendReport(deps: EscalationDeps, reporter: Person, { key, kind, to, words }: ChosenReport): Promise<SendReportOutcome> {
  const choices = await reportChoices(deps, reporter, kind, deps.clock.now());
  const choice = choices.find((one) => one.to === to);
  if (choice === undefined) return { kind: 'notAvailable' };
  const { state } = await openCase(deps, {
    board: reporter.boardId,
    school: reporter.school,
    // By whom it goes to: sent once more to another, it must not land with the first.
    originKey: `chosen:${key}:${reporter.id}:${to}`,
    level: levelOf(kind),
    kind,
    origin: isStudent(reporter) ? 'studentReport' : 'report',
    conversationId: null,
    messageLink: null,
    reporterId: reporter.id,
    staffId: isStaff(reporter) ? reporter.id : null,
    aboutIds: [],
    words: kind === 'talk' ? null : words,
    messageWords: null,
    signalReasons: [],
    ...(to === 'school' ? {} : { chosen: to }),
    ...(choice.sealed ? { sealed: true } : {}),
  });
  return { kind: 'sent', state };
}
