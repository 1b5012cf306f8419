import type { CaseFact } from '../../src/escalation/caseEvent';
import { eventsFrom } from '../../src/escalation/caseEvent';
import type { CaseLevel } from '../../src/escalation/caseLevel';
import { fold, type CaseState } from '../../src/escalation/caseState';
import { respondBy, dueAfter, MOST_ROUNDS, roundsInVain } from '../../src/escalation/deadline';
import { aCalendar } from '../support/schoolSettings';
import { REPORT } from './escalationRoom';

const AUTUMN = aCalendar({ daysOff: [{ from: '2026-10-10', to: '2026-10-18' }] });
const CALENDAR = aCalendar();
const dutch = (local: string): Date => new Date(local);

describe('by when somebody picks a case up', () => {
  it.each<[string, CaseLevel, string, string]>([
    ['an acute one within a quarter of an hour', 'P1', '2026-11-24T10:00:00+01:00', '2026-11-24T10:15:00+01:00'],
    ['an acute one at night too', 'P1', '2026-11-24T23:50:00+01:00', '2026-11-25T00:05:00+01:00'],
    ['a serious one within a school hour', 'P2', '2026-11-24T10:00:00+01:00', '2026-11-24T11:00:00+01:00'],
    ['a serious one at the end of Friday early on Monday', 'P2', '2026-11-27T16:30:00+01:00', '2026-11-30T08:30:00+01:00'],
    ['a serious one at night in the first school hour', 'P2', '2026-11-24T23:00:00+01:00', '2026-11-25T09:00:00+01:00'],
    ['one that threatens to derail that same school day', 'P3', '2026-11-24T10:00:00+01:00', '2026-11-24T17:00:00+01:00'],
    ['one just before closing time gets an hour of school', 'P3', '2026-11-24T16:50:00+01:00', '2026-11-25T08:50:00+01:00'],
    ['one on Saturday on Monday', 'P3', '2026-11-28T12:00:00+01:00', '2026-11-30T17:00:00+01:00'],
    ['one in the autumn holiday on the first day after it', 'P3', '2026-10-14T12:00:00+02:00', '2026-10-19T17:00:00+02:00'],
    ['a doubt within two school days', 'P4', '2026-11-24T10:00:00+01:00', '2026-11-26T17:00:00+01:00'],
    ['a doubt before a weekend', 'P4', '2026-11-27T10:00:00+01:00', '2026-12-01T17:00:00+01:00'],
    ['a leaked picture that same day', 'privacy', '2026-11-24T10:00:00+01:00', '2026-11-24T17:00:00+01:00'],
    ['over the night on which the clock goes back', 'P1', '2026-10-25T02:55:00+02:00', '2026-10-25T02:10:00+01:00'],
    ['the Friday before the clock goes back', 'P2', '2026-10-23T16:30:00+02:00', '2026-10-26T08:30:00+01:00'],
  ])('%s', (_rule, level, since, due) => {
    expect(dueAfter(level, dutch(since), AUTUMN)).toEqual(dutch(due));
  });
});

const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 24, 9, minutes));

type Later = readonly [minutes: number, by: string | null, fact: CaseFact];

function aCase(...later: readonly Later[]): CaseState {
  const { board: _board, ...facts } = REPORT;
  const opened = eventsFrom(0, 'teacher', at(0), [{ type: 'opened', ...facts, level: 'P1', plan: { version: '1', steps: ['a'] } }, { type: 'routed', to: 'principal', role: 'schoolleiding', because: 'schoolleiding' }]);
  return fold('case', [...opened, ...later.map(([minutes, by, fact], index) => ({ ...fact, seq: 3 + index, by, at: at(minutes) }))]);
}

const AGAIN: CaseFact = { type: 'unanswered', endOfLine: false };

describe('from when the time runs', () => {
  it.each<[string, CaseState, Date | null]>([
    ['from its opening', aCase(), at(15)],
    ['a note or a report does not stop it', aCase([5, 'principal', { type: 'noted', text: 'x' }], [6, 'teacher', { type: 'reporterAdded', words: 'x', messageWords: null }]), at(15)],
    ['somebody picked it up: nothing is awaited', aCase([5, 'principal', { type: 'acknowledged' }]), null],
    ['it was asked again', aCase([15, null, AGAIN]), at(30)],
    ['it was handed over: the other gets the whole time', aCase([5, 'principal', { type: 'acknowledged' }], [7, 'principal', { type: 'handedOver', to: 'zorg', role: 'zorgcoordinator', note: null }]), at(22)],
    ['it was closed', aCase([5, 'principal', { type: 'closed', reason: 'x' }]), null],
    ['it was closed and reopened before anybody picked it up', aCase([5, 'principal', { type: 'closed', reason: 'x' }], [9, 'principal', { type: 'reopened', reason: 'y' }]), at(24)],
  ])('%s', (_when, state, due) => {
    expect(respondBy(state, CALENDAR)).toEqual(due);
  });

  it('keeps waiting for the answer to a question that somebody only picked up (III.B.11)', () => {
    const question = (...later: readonly Later[]) => ({ ...aCase(...later), kind: 'doubt' as const, level: 'P4' as const });
    const due = dueAfter('P4', at(0), CALENDAR);
    expect(respondBy(question([5, 'principal', { type: 'acknowledged' }]), CALENDAR)).toEqual(due);
    expect(respondBy(question([5, 'principal', { type: 'answered', text: 'ja' }]), CALENDAR)).toBeNull();
  });

  it('asks once a school day after so many times in vain, and begins anew with the next person', () => {
    const inVain = Array.from({ length: MOST_ROUNDS }, (_, round): [number, null, CaseFact] => [15 * (round + 1), null, AGAIN]);
    const tired = aCase(...inVain);
    expect([roundsInVain(tired), respondBy(tired, CALENDAR)]).toEqual([MOST_ROUNDS, new Date('2026-11-25T08:00:00+01:00')]);
    const handed = aCase(...inVain, [500, 'principal', { type: 'handedOver', to: 'zorg', role: 'zorgcoordinator', note: null }]);
    expect([roundsInVain(handed), respondBy(handed, CALENDAR)]).toEqual([0, at(515)]);
  });
});

describe('an acute case at night', () => {
  const night = (minutes: number): Date => new Date(Date.parse('2026-11-24T22:00:00+01:00') + minutes * 60_000);
  const nightly = (...asked: readonly boolean[]): CaseState => {
    const { board: _board, ...facts } = REPORT;
    const opened = eventsFrom(0, 'teacher', night(0), [{ type: 'opened', ...facts, level: 'P1', plan: { version: '1', steps: ['a'] } }]);
    return fold('case', [...opened, ...asked.map((endOfLine, index) => ({ type: 'unanswered' as const, endOfLine, seq: 2 + index, by: null, at: night(15 * (index + 1)) }))]);
  };
  const SCHOOL_OPENS = new Date('2026-11-25T08:00:00+01:00');
  const ON_CALL = aCalendar({ onCall: { tuesday: { from: 0, to: 23 * 60 }, wednesday: { from: 7 * 60, to: 24 * 60 } } });

  it.each<[string, CaseState, ReturnType<typeof aCalendar>, Date]>([
    ['goes on to the next every quarter of an hour, whoever reads', nightly(false), CALENDAR, night(30)],
    ['has been with everybody: it is asked again when the school opens', nightly(false, true), CALENDAR, SCHOOL_OPENS],
    ['has been with everybody while somebody is on call', nightly(false, true), ON_CALL, night(45)],
    ['has been with everybody, and who is on call sleeps', nightly(false, false, false, true), ON_CALL, new Date('2026-11-25T07:00:00+01:00')],
  ])('%s', (_when, state, calendar, due) => {
    expect(respondBy(state, calendar)).toEqual(due);
  });
});
