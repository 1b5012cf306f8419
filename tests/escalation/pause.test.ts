import { actOnCase, type ActOutcome, type CaseAction } from '../../src/escalation/actOnCase';
import { fold } from '../../src/escalation/caseState';
import { respondBy } from '../../src/escalation/deadline';
import { nextDue } from '../../src/escalation/nextDue';
import { openCase, type OpenCaseInput } from '../../src/escalation/openCase';
import { passOnOverdue } from '../../src/escalation/passOnOverdue';
import { aCalendar } from '../support/schoolSettings';
import { aCase } from './aCase';
import { aRoom, REPORT, type Room } from './escalationRoom';
import { BOARD } from './school';

const KEY = { board: BOARD, caseId: 'case-1' };
const PAUSE = { type: 'pause', until: '2026-12-07', reason: 'het gesprek met thuis is maandag' } as const;

interface RoomInTime extends Room {
  at(instant: string): void;
}

async function opened(changes: Partial<OpenCaseInput> = {}): Promise<RoomInTime> {
  let now = new Date('2026-11-23T09:00:00Z');
  const room = { ...aRoom(), clock: { now: () => now }, at: (instant: string) => void (now = new Date(instant)) };
  await openCase(room, { ...REPORT, ...changes });
  return room;
}

const act = (room: Room, actor: string, action: CaseAction): Promise<ActOutcome> => actOnCase(room, { ...KEY, actor, action });
const state = async (room: Room) => fold('case-1', (await room.cases.load(BOARD, 'case-1')) ?? []);

describe('a case that waits', () => {
  it('is left alone until its day, goes on by itself as school opens, and says so', async () => {
    const room = await opened();
    expect(await act(room, 'supervisor', PAUSE)).toMatchObject({ kind: 'done', state: { status: 'acknowledged', paused: { until: '2026-12-07', by: 'supervisor' } } });
    room.at('2026-12-07T06:59:59Z');
    expect(await room.deadlines.due(room.clock.now(), 9)).toEqual([]);
    expect(await passOnOverdue(room, KEY)).toBe('notDue');
    room.at('2026-12-07T07:00:00Z');
    expect(await room.deadlines.due(room.clock.now(), 9)).toEqual([KEY]);
    expect(await passOnOverdue(room, KEY)).toBe('resumed');
    expect(await state(room)).toMatchObject({ paused: null, status: 'acknowledged', responsible: 'supervisor' });
    expect(room.notifier.changes.at(-1)?.change).toMatchObject([{ type: 'resumed', by: null }]);
    expect(await passOnOverdue(room, KEY)).toBe('notDue');
  });

  it('goes on by itself once, whatever number of clocks look at it', async () => {
    const room = await opened();
    await act(room, 'supervisor', PAUSE);
    room.at('2026-12-08T07:00:00Z');
    await Promise.all([1, 2, 3].map(() => passOnOverdue(room, KEY)));
    expect((await state(room)).history.filter(({ type }) => type === 'resumed')).toHaveLength(1);
  });

  it('reminds nobody of a task meanwhile, and does so after', async () => {
    const room = await opened();
    await act(room, 'supervisor', { type: 'giveTask', to: 'zorg', step: null, words: 'bel', due: '2026-11-30' });
    await act(room, 'supervisor', PAUSE);
    room.at('2026-12-01T09:00:00Z');
    expect(await passOnOverdue(room, KEY)).toBe('notDue');
    room.at('2026-12-07T07:00:00Z');
    expect(await passOnOverdue(room, KEY)).toBe('resumed');
    expect(await passOnOverdue(room, KEY)).toBe('reminded');
  });

  it('of a question: nobody else is asked meanwhile, and the time for the answer begins anew after', () => {
    const calendar = aCalendar();
    const paused = aCase({ level: 'P4', kind: 'doubt' }, ['zorg', { type: 'acknowledged' }], ['zorg', { type: 'paused', until: '2026-12-07', reason: 'x' }]);
    expect(respondBy(paused, calendar)).toBeNull();
    expect(nextDue(paused, calendar)).toEqual(new Date('2026-12-07T07:00:00Z'));
  });

  it.each<[string, string, CaseAction]>([
    ['a holder says so', 'supervisor', { type: 'resume' }],
    ['the reporter adds something', 'teacher', { type: 'addReport', words: 'het begint weer' }],
    ['it is handed over', 'supervisor', { type: 'handOver', to: 'zorg', note: null }],
    ['it is closed', 'supervisor', { type: 'close', reason: 'klaar' }],
  ])('waits no longer when %s', async (_when, by, action) => {
    const room = await opened();
    await act(room, 'supervisor', PAUSE);
    expect(await act(room, by, action)).toMatchObject({ kind: 'done', state: { paused: null } });
  });

  it('waits once for the same reason, and until another day when that is asked', async () => {
    const room = await opened();
    await act(room, 'supervisor', PAUSE);
    expect(await act(room, 'supervisor', PAUSE)).toMatchObject({ kind: 'unchanged' });
    expect(await act(room, 'supervisor', { ...PAUSE, until: '2026-12-08' })).toMatchObject({ kind: 'done', state: { paused: { until: '2026-12-08' } } });
    await act(room, 'supervisor', { type: 'resume' });
    expect(await act(room, 'supervisor', { type: 'resume' })).toMatchObject({ kind: 'unchanged' });
  });

  it.each<[string, Partial<OpenCaseInput>, string, object, string]>([
    ['acute and not picked up', { level: 'P1', kind: 'threat' }, 'principal', {}, 'acuteFirst'],
    ['an objection', { level: 'privacy', kind: 'objection', aboutIds: [] }, 'privacy', {}, 'cannotWait'],
    ['until today', {}, 'supervisor', { until: '2026-11-23' }, 'badDate'],
    ['until a day that isn’t one', {}, 'supervisor', { until: '2026-13-01' }, 'badDate'],
    ['until next year’s autumn', {}, 'supervisor', { until: '2027-11-01' }, 'badDate'],
    ['without a reason', {}, 'supervisor', { reason: ' ' }, 'noReason'],
    ['by somebody who doesn’t hold it', {}, 'coach', {}, 'notYours'],
  ])('does not wait: %s', async (_what, changes, actor, change, because) => {
    expect(await act(await opened(changes), actor, { ...PAUSE, ...change })).toMatchObject({ kind: 'refused', because });
  });

  it('may be acute once somebody has it, and waits for nobody but who is responsible', async () => {
    const room = await opened({ level: 'P1', kind: 'threat' });
    await act(room, 'principal', { type: 'acknowledge' });
    expect(await act(room, 'principal', PAUSE)).toMatchObject({ kind: 'done' });
    const other = await opened({ level: 'P2', kind: 'humiliation' });
    await act(other, 'principal', { type: 'acknowledge' });
    expect(await act(other, 'zorg', PAUSE)).toMatchObject({ because: 'notResponsible' });
  });
});
