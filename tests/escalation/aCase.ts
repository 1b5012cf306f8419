import { eventsFrom, type CaseEvent, type CaseFact, type OpenedFacts } from '../../src/escalation/caseEvent';
import { fold, type CaseState } from '../../src/escalation/caseState';
import { AT, SCHOOL } from './school';

export const OPENED: OpenedFacts = {
  school: SCHOOL,
  originKey: 'message:chat:1',
  level: 'P3',
  kind: 'bullying',
  origin: 'report',
  conversationId: 'chat',
  messageLink: null,
  reporterId: 'teacher',
  staffId: 'teacher',
  aboutIds: ['other-student'],
  words: 'Het loopt hier uit de hand.',
  messageWords: null,
  signalReasons: ['belittles'],
  plan: { version: 'test', steps: ['listen', 'talk', 'aftercare'] },
};

/** The history of a case held by `supervisor` and `zorg`, followed by what `by` does. */
export function history(changes: Partial<OpenedFacts> = {}, ...later: readonly (readonly [by: string | null, fact: CaseFact])[]): readonly CaseEvent[] {
  const start: readonly (readonly [string | null, CaseFact])[] = [
    ['teacher', { type: 'opened', ...OPENED, ...changes }],
    [null, { type: 'routed', to: 'supervisor', role: 'supervisor', because: 'supervisorOfStaff' }],
    [null, { type: 'routed', to: 'zorg', role: 'zorgcoordinator', because: 'zorgcoordinator' }],
  ];
  return [...start, ...later].flatMap(([by, fact], index) => eventsFrom(index, by, AT, [fact]));
}

export function aCase(changes: Partial<OpenedFacts> = {}, ...later: readonly (readonly [by: string | null, fact: CaseFact])[]): CaseState {
  return fold('case-1', history(changes, ...later));
}
