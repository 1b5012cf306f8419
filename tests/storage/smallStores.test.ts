import { SqlCardPlaces } from '../../src/storage/cardPlaces.sql';
import { SqlConductStates, type KeptState } from '../../src/storage/conductStates.sql';
import { SqlNotices } from '../../src/storage/notices.sql';
import { SqlNudges, type Nudge } from '../../src/storage/nudges.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const AT = new Date('2026-11-23T09:00:00.000Z');
const later = (seconds: number): Date => new Date(AT.getTime() + seconds * 1_000);

let database: TestDatabase;
let unitOfWork: SqlUnitOfWork;

beforeAll(async () => {
  database = await openTestDatabase();
  unitOfWork = new SqlUnitOfWork(database.db);
});
beforeEach(() => database.empty('conduct_state', 'nudge', 'card_place', 'posted_check', 'notice'));
afterAll(() => database.close());

describe('states of watched conversations', () => {
  interface State {
    readonly heat: number;
  }
  let states: SqlConductStates<State>;
  beforeEach(() => {
    states = new SqlConductStates<State>(database.db);
  });
  const replace = (before: KeptState<State> | null, state: State | null, conversation = 'chat', board = 'north'): Promise<boolean> =>
    unitOfWork.run((tx) => states.replace(tx, board, conversation, before, state, AT));

  it('has none of a conversation that never signalled', async () => {
    expect(await states.of('north', 'chat')).toBeNull();
    expect(await replace(null, null)).toBe(true);
    expect(await states.all()).toEqual([]);
  });

  it('counts versions', async () => {
    await replace(null, { heat: 1 });
    await replace({ state: { heat: 1 }, version: 1 }, { heat: 2 });
    expect(await states.of('north', 'chat')).toEqual({ state: { heat: 2 }, version: 2 });
  });

  it('lets one of many messages at once through, whether there was a state or not', async () => {
    const first = await Promise.all([1, 2, 3, 4, 5].map((heat) => replace(null, { heat })));
    expect(first.filter(Boolean)).toHaveLength(1);
    const before = await states.of('north', 'chat');
    const second = await Promise.all([6, 7, 8, 9].map((heat) => replace(before, { heat })));
    expect(second.filter(Boolean)).toHaveLength(1);
    expect((await states.of('north', 'chat'))?.version).toBe(2);
  });

  it.each<[string, State | null]>([
    ['changes', { heat: 9 }],
    ['takes away', null],
  ])('never %s a state that somebody else changed meanwhile', async (_what, state) => {
    await replace(null, { heat: 1 });
    await replace({ state: { heat: 1 }, version: 1 }, { heat: 2 });
    expect(await replace({ state: { heat: 1 }, version: 1 }, state)).toBe(false);
    expect(await states.of('north', 'chat')).toEqual({ state: { heat: 2 }, version: 2 });
  });

  it('leaves no row when a conversation has cooled down', async () => {
    await replace(null, { heat: 1 });
    expect(await replace({ state: { heat: 1 }, version: 1 }, null)).toBe(true);
    expect(await states.all()).toEqual([]);
  });

  it('lists where there is a state, board by board, and forgets old ones', async () => {
    await replace(null, { heat: 1 });
    await replace(null, { heat: 1 }, 'chat', 'south');
    expect(await states.all()).toEqual(
      expect.arrayContaining([
        { boardId: 'north', conversationId: 'chat' },
        { boardId: 'south', conversationId: 'chat' },
      ]),
    );
    expect(await states.forget(AT)).toBe(0);
    expect(await states.forget(later(1))).toBe(2);
  });
});

describe('nudges', () => {
  const nudge: Nudge = {
    boardId: 'north', id: 'n1', conversationId: 'chat', messageId: 'm1', personId: 'teacher', aboutIds: ['student'], kind: 'pesten',
    priority: 'P3', reasons: ['belittles', 'exclusion'], createdAt: AT, outcome: 'open',
    turns: [{ back: 0, at: AT.toISOString(), kind: 'pesten' }], isMember: true, message: 'there', version: 1,
  };
  let nudges: SqlNudges;
  beforeEach(async () => {
    nudges = new SqlNudges(database.db);
    await unitOfWork.run((tx) => nudges.add(tx, nudge));
  });
  const settle = (outcome: 'reported' | 'dismissed', board = 'north'): Promise<boolean> =>
    unitOfWork.run((tx) => nudges.settle(tx, board, 'n1', outcome, outcome === 'dismissed' ? 'joke' : null, later(5)));

  it('gives a nudge back as it was sent, to its own board only', async () => {
    expect(await nudges.byId('north', 'n1')).toEqual(nudge);
    expect(await nudges.byId('south', 'n1')).toBeNull();
    expect(await nudges.byId('north', 'n2')).toBeNull();
  });

  it('finds all who were nudged about the same message', async () => {
    await unitOfWork.run((tx) => nudges.add(tx, { ...nudge, id: 'n2', personId: 'mentor' }));
    await unitOfWork.run((tx) => nudges.add(tx, { ...nudge, id: 'n3', messageId: 'm2' }));
    expect((await nudges.aboutMessage('north', 'chat', 'm1')).map(({ id }) => id).toSorted()).toEqual(['n1', 'n2']);
    expect(await nudges.aboutMessage('south', 'chat', 'm1')).toEqual([]);
  });

  it('is settled once, by the first of two who press at the same moment', async () => {
    const outcomes = await Promise.all([settle('reported'), settle('dismissed')]);
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect((await nudges.byId('north', 'n1'))?.outcome).toBe(outcomes[0] ? 'reported' : 'dismissed');
    expect(await settle('dismissed')).toBe(false);
  });

  it('is not settled from another board', async () => {
    expect(await settle('reported', 'south')).toBe(false);
    expect((await nudges.byId('north', 'n1'))?.outcome).toBe('open');
  });
});

describe('places of cards', () => {
  const places = new SqlCardPlaces();
  const put = (version: number, activityId = 'a1', person = 'teacher'): Promise<void> =>
    unitOfWork.run((tx) => places.put(tx, 'north', 'case:1', person, { conversationId: 'chat', activityId, version }));
  const of = (subject: string, person = 'teacher', board = 'north') => unitOfWork.run((tx) => places.of(tx, board, subject, person));

  it('remembers one place per person and subject, the last one', async () => {
    await put(1);
    await put(2, 'a2');
    expect(await of('case:1')).toEqual({ conversationId: 'chat', activityId: 'a2', version: 2 });
  });

  it.each([
    ['another subject', 'case:2', 'teacher', 'north'],
    ['another person', 'case:1', 'mentor', 'north'],
    ['another board', 'case:1', 'teacher', 'south'],
  ])('knows none for %s', async (_what, subject, person, board) => {
    await put(1);
    expect(await of(subject, person, board)).toBeNull();
  });
});

describe('first contact', () => {
  const add = (notices: SqlNotices, person = 'ada', board = 'north'): Promise<boolean> => unitOfWork.run((tx) => notices.add(tx, board, person, AT));

  it('is told to somebody once, also when two turns begin at the same moment', async () => {
    const notices = new SqlNotices(database.db);
    expect(await notices.has('north', 'ada')).toBe(false);
    expect((await Promise.all([add(notices), add(notices), add(notices)])).filter(Boolean)).toHaveLength(1);
    expect(await notices.has('north', 'ada')).toBe(true);
    expect(await add(notices)).toBe(false);
  });

  it('is known to another replica', async () => {
    await add(new SqlNotices(database.db));
    expect(await new SqlNotices(database.db).has('north', 'ada')).toBe(true);
  });

  it('keeps boards and people apart', async () => {
    const notices = new SqlNotices(database.db);
    await add(notices);
    expect(await notices.has('north', 'ada')).toBe(true);
    expect(await notices.has('south', 'ada')).toBe(false);
    expect(await notices.has('north', 'bo')).toBe(false);
  });

  it('speaks Dutch with whom it never met, and after that the language of the other', async () => {
    const notices = new SqlNotices(database.db);
    expect(await notices.languageOf('north', 'ada')).toBe('nl');
    await add(notices);
    await notices.speaks('north', 'ada', 'en');
    expect(await notices.languageOf('north', 'ada')).toBe('en');
    expect(await new SqlNotices(database.db).languageOf('north', 'ada')).toBe('en');
    await notices.speaks('north', 'ada', 'nl');
    expect([await notices.languageOf('north', 'ada'), await notices.languageOf('north', 'bo')]).toEqual(['nl', 'nl']);
  });

  it('does not count what was rolled back', async () => {
    const notices = new SqlNotices(database.db);
    const failed = unitOfWork.run(async (tx) => {
      await notices.add(tx, 'north', 'ada', AT);
      throw new Error('halfway');
    });
    await expect(failed).rejects.toThrow('halfway');
    expect(await notices.has('north', 'ada')).toBe(false);
  });
});
