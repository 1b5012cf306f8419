import type { WatchFigure } from '../../src/conduct/watchFigures';
import { SqlMessageChanges } from '../../src/storage/messageChanges.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { SqlWatchCounts } from '../../src/storage/watchCounts.sql';
import { SqlWatchPlaces } from '../../src/storage/watchPlaces.sql';
import { SqlWatchWords } from '../../src/storage/watchWords.sql';
import { schoolWordListContract } from '../conduct/schoolWordListContract';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const AT = new Date('2026-11-23T09:00:00.000Z');
const later = (seconds: number): Date => new Date(AT.getTime() + seconds * 1_000);

let database: TestDatabase;
let unitOfWork: SqlUnitOfWork;

beforeAll(async () => {
  database = await openTestDatabase();
  unitOfWork = new SqlUnitOfWork(database.db);
});
beforeEach(() => database.empty('watch_place', 'message_change', 'watch_count', 'watch_word', 'conversation'));
afterAll(() => database.close());

describe('changes of messages', () => {
  const note = (seconds: number, board = 'north'): Promise<boolean> => unitOfWork.run((tx) => new SqlMessageChanges(database.db).note(tx, board, 'chat', 'm1', later(seconds)));

  it('are noted when they are new, or the same once more', async () => {
    expect(await note(1)).toBe(true);
    expect(await note(1)).toBe(true);
    expect(await note(2)).toBe(true);
    expect(await new SqlMessageChanges(database.db).of('north', 'chat', 'm1')).toEqual(later(2));
  });

  it('that are older than what is known change nothing', async () => {
    await note(9);
    expect(await note(3)).toBe(false);
    expect(await new SqlMessageChanges(database.db).of('north', 'chat', 'm1')).toEqual(later(9));
  });

  it('of another board are others, and are forgotten', async () => {
    await note(9);
    expect(await note(3, 'south')).toBe(true);
    expect(await new SqlMessageChanges(database.db).forget(later(5))).toBe(1);
  });
});

describe('places of watching', () => {
  const places = (): SqlWatchPlaces => new SqlWatchPlaces(database.db);
  const tell = (told: string): Promise<boolean> => unitOfWork.run((tx) => places().tell(tx, 'north', 'chat', told));
  const heard = (seconds: number) => unitOfWork.run((tx) => places().heard(tx, 'north', 'chat', later(seconds)));
  const begin = (seconds: number) => unitOfWork.run((tx) => places().beginTest(tx, 'north', 'chat', later(seconds), 'en'));
  const end = (seconds: number) => unitOfWork.run((tx) => places().endTests(tx, later(seconds)));

  it('are told the same thing once, also by several replicas at once', async () => {
    expect((await Promise.all([tell('advise:1'), tell('advise:1'), tell('advise:1')])).filter(Boolean)).toHaveLength(1);
    expect(await tell('off')).toBe(true);
    expect(await tell('off')).toBe(false);
  });

  it('say that a test is over when a message arrives, to one of two that hear it', async () => {
    await begin(50);
    expect(await places().testing()).toEqual([{ boardId: 'north', conversationId: 'chat' }]);
    expect((await Promise.all([heard(3), heard(3)])).filter((language) => language !== null)).toEqual(['en']);
    expect(await places().testing()).toEqual([]);
    expect(await end(60)).toEqual([]);
  });

  it('say that nothing arrived in time, once', async () => {
    await begin(50);
    expect(await end(49)).toEqual([]);
    expect((await Promise.all([end(51), end(51)])).flat()).toEqual([{ boardId: 'north', conversationId: 'chat', language: 'en' }]);
  });

  it('keep what was told when a test begins or a message is heard', async () => {
    await tell('advise:1');
    await begin(50);
    await heard(2);
    expect(await places().of('north', 'chat')).toEqual({ told: 'advise:1', heardAt: later(2), testUntil: null });
  });

  it('are the school’s conversations of several people, heard or not, without those that the app left', async () => {
    const add = (id: string, kind: 'personal' | 'groupChat' | 'channel', removed: Date | null = null, school = 'dijk') =>
      database.db.insertInto('conversation').values({ board_id: 'north', id, kind, school, team_id: null, service_url: 'x', tenant_id: 't', person_id: null, installed_at: AT, removed_at: removed, last_message_at: null }).execute();
    await Promise.all([add('chat', 'groupChat'), add('channel', 'channel'), add('own', 'personal'), add('left', 'groupChat', AT), add('elsewhere', 'groupChat', null, 'berg')]);
    await heard(1);
    const found = await places().places('north', 'dijk');
    expect(found.map(({ conversationId, heardAt }) => [conversationId, heardAt]).sort()).toEqual([['channel', null], ['chat', later(1)]]);
  });
});

describe('numbers of watching', () => {
  const figure = (cue: string, times = 1): WatchFigure => ({ kind: 'pesten', what: 'signal', cue, times });
  const add = (day: string, ...figures: readonly WatchFigure[]): Promise<void> => unitOfWork.run((tx) => new SqlWatchCounts(database.db).add(tx, 'north', 'dijk', day, figures));

  it('add up over days and messages', async () => {
    await add('2026-11-01', figure(''), figure('insult'));
    await Promise.all([1, 2, 3, 4].map((turn) => add('2026-11-02', ...(turn % 2 === 0 ? [figure(''), figure('insult')] : [figure('insult'), figure('')]))));
    expect(await new SqlWatchCounts(database.db).since('north', 'dijk', '2026-11-01')).toEqual([figure('', 5), figure('insult', 5)]);
    expect(await new SqlWatchCounts(database.db).since('north', 'dijk', '2026-11-02')).toEqual([figure('', 4), figure('insult', 4)]);
    expect(await new SqlWatchCounts(database.db).since('north', 'berg', '2026-11-01')).toEqual([]);
  });

  it('are forgotten by day', async () => {
    await add('2026-11-01', figure(''));
    await add('2026-11-02', figure(''));
    expect(await new SqlWatchCounts(database.db).forget('2026-11-02')).toBe(1);
    expect(await new SqlWatchCounts(database.db).since('north', 'dijk', '2026-01-01')).toEqual([figure('')]);
  });
});

schoolWordListContract('words of a school, in the database', () => Promise.resolve({ words: new SqlWatchWords(database.db), unitOfWork }));
