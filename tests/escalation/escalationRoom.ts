import { InMemoryAudit } from '../../src/audit/inMemoryAudit';
import type { CaseEvent } from '../../src/escalation/caseEvent';
import type { CaseNotifier } from '../../src/escalation/caseNotifier';
import type { CaseState } from '../../src/escalation/caseState';
import type { CaseStore } from '../../src/escalation/caseStore';
import { shippedStappenplan } from '../../src/escalation/content/stappenplan';
import type { EscalationDeps } from '../../src/escalation/escalationDeps';
import { InMemoryCaseDeadlines } from '../../src/escalation/inMemoryCaseDeadlines';
import { InMemoryCaseList } from '../../src/escalation/list/inMemoryCaseList';
import { InMemoryCaseStore } from '../../src/escalation/inMemoryCaseStore';
import type { OpenCaseInput } from '../../src/escalation/openCase';
import { noAbsences } from '../../src/people/absences';
import { noManagers } from '../../src/people/managersOfStaff';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { onlyPlan } from '../../src/escalation/stepPlans';
import { InMemorySettingsStore } from '../../src/settings/inMemorySettingsStore';
import type { SchoolSettings } from '../../src/settings/schoolSettings';
import { USUAL_TIMES } from '../../src/settings/schoolTimes';
import { schoolSettings } from '../support/schoolSettings';
import { AT, BOARD, SCHOOL, SchoolDirectory, type SchoolOptions } from './school';

export class RememberingNotifier implements CaseNotifier {
  readonly changes: { readonly state: CaseState; readonly change: readonly CaseEvent[] }[] = [];

  caseChanged = async (_tx: unknown, _board: string, state: CaseState, change: readonly CaseEvent[]): Promise<void> => {
    this.changes.push({ state, change });
  };
}

export interface Room extends EscalationDeps {
  readonly audit: InMemoryAudit;
  readonly notifier: RememberingNotifier;
}

export interface RoomOptions {
  readonly school?: SchoolOptions;
  readonly cases?: CaseStore;
  /** Without holidays unless said otherwise. */
  readonly settings?: SchoolSettings | null;
}

export const NO_HOLIDAYS = schoolSettings(BOARD, SCHOOL, { times: { ...USUAL_TIMES, region: 'none' } });

export function aRoom({ school = {}, cases = new InMemoryCaseStore(), settings = NO_HOLIDAYS }: RoomOptions = {}): Room {
  let made = 0;
  const deadlines = new InMemoryCaseDeadlines();
  return {
    cases,
    deadlines,
    caseList: new InMemoryCaseList(deadlines),
    settings: new InMemorySettingsStore(settings === null ? [] : [settings]),
    directory: new SchoolDirectory(school),
    managers: noManagers,
    absences: noAbsences,
    notifier: new RememberingNotifier(),
    audit: new InMemoryAudit(),
    unitOfWork: new InMemoryUnitOfWork(),
    clock: { now: () => AT },
    ids: { uuid: () => `case-${++made}`, reference: () => 'HV-TEST2' },
    plans: onlyPlan(shippedStappenplan),
  };
}

export const REPORT: OpenCaseInput = {
  board: BOARD,
  school: SCHOOL,
  originKey: 'message:chat:1',
  level: 'P3',
  kind: 'derailing',
  origin: 'report',
  conversationId: 'chat',
  messageLink: 'https://teams.example/l/message/1',
  reporterId: 'teacher',
  staffId: 'teacher',
  aboutIds: ['other-student'],
  words: 'Het loopt uit de hand.',
  messageWords: 'jij bent echt een sukkel',
  signalReasons: ['quarrel'],
};
