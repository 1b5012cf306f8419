import { SqlKnownQuestionList } from '../../src/storage/knownQuestionList.sql';
import { SqlQuestionContexts } from '../../src/storage/questionContexts.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import type { Tx } from '../../src/runtime/unitOfWork';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
}, 60_000);
beforeEach(() => database.empty('question_context', 'known_question'));
afterAll(() => database.close());

const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 24, 10, minute));
const NADIA = { boardId: 'north', conversationId: 'chat', personId: 'nadia' };
const ABOUT = { articles: ['III.B.8', 'III.B.9'] as const, subjects: ['photo', 'mail'] };

describe('what a next question may go on about', () => {
  const contexts = () => new SqlQuestionContexts(database.db);
  const keep = (asked = NADIA, context: { articles: readonly ('III.B.8' | 'III.B.9' | 'V.2')[]; subjects: readonly string[] } = ABOUT, minute = 0) =>
    new SqlUnitOfWork(database.db).run((tx) => contexts().keep(tx, asked, context, at(minute)));

  it('is that of this person in this conversation of this board', async () => {
    await keep();
    expect(await contexts().of(NADIA, at(-10))).toEqual(ABOUT);
    for (const other of [{ personId: 'joris' }, { conversationId: 'other' }, { boardId: 'south' }]) expect(await contexts().of({ ...NADIA, ...other }, at(-10))).toBeNull();
  });

  it('is the last one, and not one from before', async () => {
    await keep();
    await keep(NADIA, { articles: ['V.2'], subjects: [] }, 5);
    expect(await contexts().of(NADIA, at(0))).toEqual({ articles: ['V.2'], subjects: [] });
    expect(await contexts().of(NADIA, at(5))).toBeNull();
  });

  it('is forgotten', async () => {
    await keep();
    await keep({ ...NADIA, personId: 'joris' }, ABOUT, 9);
    await contexts().forget(at(0));
    expect(await database.db.selectFrom('question_context').select('person_id').execute()).toEqual([{ person_id: 'joris' }]);
  });
});

describe('questions that a board answers itself', () => {
  const list = () => new SqlKnownQuestionList(database.db);
  const inTx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => new SqlUnitOfWork(database.db).run(work);
  const DRONE = { id: 'case-1', question: 'Mag een drone?', articles: ['III.A.2'] as const, addedAt: at(0) };

  it('are added once, stand newest first, and are one board’s own', async () => {
    expect(await inTx((tx) => list().add(tx, 'north', DRONE, 'wietske'))).toBe(true);
    expect(await inTx((tx) => list().add(tx, 'north', { ...DRONE, question: 'anders' }, 'wietske'))).toBe(false);
    await inTx((tx) => list().add(tx, 'north', { ...DRONE, id: 'case-2', addedAt: at(1) }, 'wietske'));
    expect((await list().all('north')).map(({ id, question }) => `${id} ${question}`)).toEqual(['case-2 Mag een drone?', 'case-1 Mag een drone?']);
    expect(await list().all('south')).toEqual([]);
    expect(await list().byId('north', 'case-1')).toEqual(DRONE);
  });

  it('are removed once', async () => {
    await inTx((tx) => list().add(tx, 'north', DRONE, 'wietske'));
    expect(await inTx((tx) => list().remove(tx, 'south', 'case-1'))).toBe(false);
    expect([await inTx((tx) => list().remove(tx, 'north', 'case-1')), await inTx((tx) => list().remove(tx, 'north', 'case-1'))]).toEqual([true, false]);
  });
});
