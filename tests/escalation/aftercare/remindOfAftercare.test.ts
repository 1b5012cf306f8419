import { actOnCase, type CaseAction } from '../../../src/escalation/actOnCase';
import { remindAt } from '../../../src/escalation/aftercare/aftercareDue';
import { fold } from '../../../src/escalation/caseState';
import { nextDue } from '../../../src/escalation/nextDue';
import { openCase, type OpenCaseInput } from '../../../src/escalation/openCase';
import { recountDeadlines } from '../../../src/escalation/recountDeadlines';
import { seeToDue } from '../../../src/escalation/seeToDue';
import { calendarOf } from '../../../src/settings/calendarOf';
import { aCalendar } from '../../support/schoolSettings';
import { aRoom, NO_HOLIDAYS, REPORT, type Room } from '../escalationRoom';
import { BOARD, PEOPLE, SCHOOL, SchoolDirectory, type SchoolOptions } from '../school';

const KEY = { board: BOARD, caseId: 'case-1' };

interface TimedRoom extends Room {
  at(instant: string): void;
}

function roomAt(instant: string, school: SchoolOptions = {}): TimedRoom {
  let now = new Date(instant);
  return { ...aRoom({ school }), clock: { now: () => now }, at: (later) => void (now = new Date(later)) };
}

const act = (room: Room, actor: string, action: CaseAction) => actOnCase(room, { ...KEY, actor, action });
const state = async (room: Room) => fold(KEY.caseId, (await room.cases.load(BOARD, KEY.caseId)) ?? []);
const reminders = async (room: Room) => (await state(room)).history.flatMap((event) => (event.type === 'aftercareDue' ? [event.to] : []));

/** Bullying, picked up by the supervisor on a Monday, with a talk on the Monday after. */
async function planned(on = '2026-11-30', changes: Partial<OpenCaseInput> = {}, school: SchoolOptions = {}): Promise<TimedRoom> {
  const room = roomAt('2026-11-23T10:00:00+01:00', school);
  await openCase(room, { ...REPORT, level: 'P3', kind: 'bullying', ...changes });
  const holder = (await state(room)).holders[0]?.personId ?? '';
  await act(room, holder, { type: 'acknowledge' });
  expect((await act(room, holder, { type: 'planAftercare', on, with: 'hurt' })).kind).toBe('done');
  return room;
}

describe('the moment of a reminder', () => {
  it.each([
    ['as the school opens on that day', '2026-11-30', {}, '2026-11-30T08:00:00+01:00'],
    ['on Monday for a Saturday', '2026-11-28', {}, '2026-11-30T08:00:00+01:00'],
    ['after the holiday', '2026-12-22', { daysOff: [{ from: '2026-12-19', to: '2027-01-03' }] }, '2027-01-04T08:00:00+01:00'],
    ['not on Christmas Day', '2026-12-25', {}, '2026-12-28T08:00:00+01:00'],
    ['at the school’s own hour', '2026-11-30', { hours: { monday: { from: 9 * 60, to: 15 * 60 } } }, '2026-11-30T09:00:00+01:00'],
    ['in summer time', '2027-06-07', {}, '2027-06-07T08:00:00+02:00'],
  ])('is %s', (_when, on, change, expected) => {
    expect(remindAt({ on }, aCalendar(change))).toEqual(new Date(expected));
  });
});

describe('a planned talk', () => {
  it('reminds who is responsible on its day, once', async () => {
    const room = await planned();
    room.at('2026-11-30T07:59:00+01:00');
    expect(await room.deadlines.due(room.clock.now(), 10)).toEqual([]);
    expect(await seeToDue(room, KEY)).toBe('notDue');
    room.at('2026-11-30T08:00:00+01:00');
    expect(await room.deadlines.due(room.clock.now(), 10)).toEqual([KEY]);
    expect(await seeToDue(room, KEY)).toBe('reminded');
    expect(await seeToDue(room, KEY)).toBe('notDue');
    expect(await room.deadlines.due(room.clock.now(), 10)).toEqual([]);
    expect(await reminders(room)).toEqual([['supervisor']]);
    expect(room.audit.events.filter(({ type }) => type === 'case.aftercareDue')).toMatchObject([{ by: null, about: ['supervisor'] }]);
  });

  it('is reminded of after closing, and a closed case without one waits for nothing', async () => {
    const room = await planned();
    await act(room, 'supervisor', { type: 'close', reason: 'besproken' });
    room.at('2026-11-30T08:00:00+01:00');
    expect(await room.deadlines.due(room.clock.now(), 10)).toEqual([KEY]);
    expect(await seeToDue(room, KEY)).toBe('reminded');
    await act(room, 'supervisor', { type: 'finishAftercare', talk: 4, reason: null });
    expect(await state(room)).toMatchObject({ status: 'closed' });
    expect(nextDue(await state(room), aCalendar())).toBeNull();
  });

  it('that comes due while nobody looked waits for school time', async () => {
    const room = await planned();
    room.at('2026-11-30T21:00:00+01:00');
    expect(await seeToDue(room, KEY)).toBe('notDue');
    expect(await room.deadlines.due(new Date('2026-12-01T07:59:00+01:00'), 10)).toEqual([]);
    room.at('2026-12-01T08:00:00+01:00');
    expect(await room.deadlines.due(room.clock.now(), 10)).toEqual([KEY]);
    expect(await seeToDue(room, KEY)).toBe('reminded');
  });

  it('goes along when the case is handed over: also to who has yet to pick it up', async () => {
    const room = await planned();
    await act(room, 'supervisor', { type: 'handOver', to: 'zorg', note: null });
    // Handed over just now: that asks first.
    room.at('2026-11-23T16:00:00+01:00');
    await act(room, 'zorg', { type: 'acknowledge' });
    room.at('2026-11-30T08:00:00+01:00');
    await seeToDue(room, KEY);
    expect(await reminders(room)).toEqual([['zorg']]);
  });

  it('whose responsible person left school reminds the others who hold the case', async () => {
    const room = await planned();
    await act(room, 'supervisor', { type: 'handOver', to: 'zorg', note: null });
    await act(room, 'zorg', { type: 'acknowledge' });
    const left = { ...room, directory: new SchoolDirectory({ people: PEOPLE.filter(({ id }) => id !== 'zorg') }) };
    room.at('2026-11-30T08:00:00+01:00');
    expect(await seeToDue(left, KEY)).toBe('reminded');
    expect(await reminders(room)).toEqual([['supervisor']]);
  });

  it('of a case whose people all left goes to who would get such a case now', async () => {
    const room = await planned();
    await act(room, 'supervisor', { type: 'close', reason: 'besproken' });
    const left = { ...room, directory: new SchoolDirectory({ people: PEOPLE.filter(({ id }) => id !== 'supervisor'), supervisors: { teacher: 'deputy' } }) };
    room.at('2026-11-30T08:00:00+01:00');
    expect(await seeToDue(left, KEY)).toBe('reminded');
    const [to] = await reminders(room);
    expect(to?.length).toBeGreaterThan(0);
    expect((await state(room)).holders.map(({ personId }) => personId)).toEqual(expect.arrayContaining([...(to ?? [])]));
    expect(await state(room)).toMatchObject({ status: 'closed' });
  });

  it('moves with the school’s days off, as they are known by then', async () => {
    const room = await planned();
    const closed = { ...NO_HOLIDAYS, times: { ...NO_HOLIDAYS.times, daysOff: [{ from: '2026-11-30', to: '2026-12-01', name: 'studiedagen' }] } };
    await room.unitOfWork.run((tx) => recountDeadlines(room, tx, BOARD, SCHOOL, calendarOf(closed)));
    expect(await room.deadlines.due(new Date('2026-12-02T07:59:00+01:00'), 10)).toEqual([]);
    expect(await room.deadlines.due(new Date('2026-12-02T08:00:00+01:00'), 10)).toEqual([KEY]);
  });

  it('of a sealed case is accounted for without a word, and only for the vertrouwenspersoon', async () => {
    const room = await planned('2026-11-30', { sealed: true, chosen: 'vertrouwenspersoon', kind: 'boundary', level: 'P2', origin: 'studentReport', reporterId: 'student', staffId: null });
    room.at('2026-11-30T08:00:00+01:00');
    expect(await seeToDue(room, KEY)).toBe('underSeal');
    expect(await reminders(room)).toEqual([['counsellor']]);
    expect(new Set(room.audit.events.map((event) => JSON.stringify({ ...event, at: null })))).toEqual(new Set([JSON.stringify({ type: 'case.sealed', caseId: 'case-1', boardId: BOARD, by: null, at: null, about: [] })]));
  });

  it('waits behind a case that nobody picked up, and follows in the next round', async () => {
    const room = await planned();
    await act(room, 'supervisor', { type: 'handOver', to: 'zorg', note: null });
    room.at('2026-11-30T09:00:00+01:00');
    expect(await seeToDue(room, KEY)).toBe('passedOn');
    expect(await seeToDue(room, KEY)).toBe('reminded');
    expect(await reminders(room)).toEqual([['zorg']]);
  });
});
