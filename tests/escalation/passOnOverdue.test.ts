import { actOnCase } from '../../src/escalation/actOnCase';
import { fold } from '../../src/escalation/caseState';
import { MOST_ROUNDS } from '../../src/escalation/deadline';
import { openCase, type OpenCaseInput } from '../../src/escalation/openCase';
import { passOnOverdue } from '../../src/escalation/passOnOverdue';
import { aRoom, REPORT, type Room } from './escalationRoom';
import { BOARD, DEPUTIES, PEOPLE, type SchoolOptions } from './school';

const ADA = { board: BOARD, caseId: 'case-1' };
const MINUTE = 60_000;

/** A room with a clock that goes on. */
function aRoomInTime(school: SchoolOptions = {}): Room & { later(minutes: number): void } {
  let now = new Date('2026-11-23T09:00:00Z');
  return { ...aRoom({ school }), clock: { now: () => now }, later: (minutes) => void (now = new Date(now.getTime() + minutes * MINUTE)) };
}

const open = (room: Room, changes: Partial<OpenCaseInput> = {}) => openCase(room, { ...REPORT, ...changes });
const state = async (room: Room) => fold(ADA.caseId, (await room.cases.load(BOARD, ADA.caseId)) ?? []);
const holders = async (room: Room) => (await state(room)).holders.map(({ personId, because }) => `${personId} ${because}`);

describe('a case that nobody picks up in time', () => {
  it('is due at its deadline and not before', async () => {
    const room = aRoomInTime();
    await open(room, { level: 'P1', kind: 'threat' });
    room.later(14);
    expect(await room.deadlines.due(room.clock.now(), 10)).toEqual([]);
    expect(await passOnOverdue(room, ADA)).toBe('notDue');
    room.later(1);
    expect(await room.deadlines.due(room.clock.now(), 10)).toEqual([ADA]);
  });

  it('goes to the next in line, one after the other, and stays with those who have it', async () => {
    const room = aRoomInTime();
    await open(room, { level: 'P1', kind: 'threat' });
    expect(await holders(room)).toEqual(['principal schoolleiding']);
    for (const expected of ['board nextInLine', 'zorg nextInLine', 'supervisor nextInLine']) {
      room.later(15);
      expect(await passOnOverdue(room, ADA)).toBe('passedOn');
      expect((await holders(room)).at(-1)).toBe(expected);
    }
  });

  it('is a question as long as it has no answer: whoever picked it up and left it makes room for others', async () => {
    const room = aRoomInTime();
    await open(room, { level: 'P4', kind: 'doubt', aboutIds: [] });
    const [first] = (await state(room)).holders;
    await actOnCase(room, { ...ADA, actor: first?.personId ?? '', action: { type: 'acknowledge' } });
    room.later(4 * 24 * 60);
    expect(['passedOn', 'askedAgain']).toContain(await passOnOverdue(room, ADA));
    expect(await state(room)).toMatchObject({ status: 'open', responsible: null });
    await actOnCase(room, { ...ADA, actor: first?.personId ?? '', action: { type: 'answer', text: 'Ja, dat mag.', offer: false } });
    expect(await state(room)).toMatchObject({ status: 'closed', answer: { text: 'Ja, dat mag.' } });
  });

  it('brings who stands in along with the next one', async () => {
    const room = aRoomInTime({ deputies: DEPUTIES });
    await open(room, { level: 'P2', kind: 'humiliation' });
    room.later(61);
    await passOnOverdue(room, ADA);
    expect((await holders(room)).slice(2)).toEqual(['supervisor nextInLine', 'deputy deputy']);
  });

  it('never goes to somebody whom it is about', async () => {
    const room = aRoomInTime();
    await open(room, { level: 'P1', kind: 'threat', aboutIds: ['supervisor'] });
    for (let round = 0; round < 5; round++) {
      room.later(15);
      await passOnOverdue(room, ADA);
    }
    expect((await holders(room)).join()).not.toContain('supervisor ');
  });

  it('asks everybody again at the end of the line, in the end once a school day, and forgets nobody', async () => {
    const room = aRoomInTime();
    await open(room, { level: 'P1', kind: 'threat' });
    const outcomes: string[] = [];
    for (let round = 0; round < MOST_ROUNDS + 2; round++) {
      room.later(15);
      outcomes.push(await passOnOverdue(room, ADA));
    }
    expect(outcomes.filter((outcome) => outcome === 'askedAgain').length).toBeGreaterThan(3);
    expect(outcomes.slice(MOST_ROUNDS)).toEqual(['notDue', 'notDue']);
    const days: string[] = [];
    for (let hour = 0; hour < 5 * 24; hour++) {
      room.later(60);
      if ((await passOnOverdue(room, ADA)) !== 'notDue') days.push(room.clock.now().toISOString().slice(0, 10));
    }
    expect(days).toEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
  });

  it('that could go to nobody goes to whoever is set by then', async () => {
    const empty = aRoomInTime({ people: PEOPLE.filter(({ id }) => id === 'teacher') });
    await open(empty, { level: 'P1', kind: 'threat' });
    const filled = { ...aRoom(), cases: empty.cases, deadlines: empty.deadlines, clock: empty.clock };
    empty.later(15);
    expect(await passOnOverdue(filled, ADA)).toBe('passedOn');
    expect(await holders(filled)).toEqual(['principal nextInLine']);
  });

  it('is left alone once somebody picked it up', async () => {
    const room = aRoomInTime();
    await open(room, { level: 'P1', kind: 'threat' });
    await actOnCase(room, { ...ADA, actor: 'principal', action: { type: 'acknowledge' } });
    room.later(60);
    expect(await room.deadlines.due(room.clock.now(), 10)).toEqual([]);
    expect(await passOnOverdue(room, ADA)).toBe('notDue');
  });

  it('is passed on once when two processes look at the same moment', async () => {
    const room = aRoomInTime();
    await open(room, { level: 'P1', kind: 'threat' });
    room.later(15);
    const outcomes = await Promise.all([passOnOverdue(room, ADA), passOnOverdue(room, ADA), passOnOverdue(room, ADA)]);
    expect(outcomes.filter((outcome) => outcome === 'passedOn')).toHaveLength(1);
    expect((await state(room)).history.filter(({ type }) => type === 'unanswered')).toHaveLength(1);
  });

  it('is accounted for without words or names', async () => {
    const room = aRoomInTime();
    await open(room, { level: 'P1', kind: 'threat' });
    room.later(15);
    await passOnOverdue(room, ADA);
    expect(room.audit.events.slice(-2)).toMatchObject([{ type: 'case.unanswered', caseId: 'case-1', by: null, about: [] }, { type: 'case.routed', because: 'nextInLine', about: ['board'] }]);
  });

  it('that does not exist is nothing', async () => {
    expect(await passOnOverdue(aRoomInTime(), ADA)).toBe('notDue');
  });
});
