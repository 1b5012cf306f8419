import { createAesSeal } from '../../src/runtime/aesSeal';
import { SealBroken } from '../../src/runtime/sealBroken';
import { SqlCaseStore } from '../../src/storage/caseStore.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { history } from '../escalation/aCase';
import { BOARD } from '../escalation/school';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';
import { testSeal } from '../support/testSeal';

let database: TestDatabase;
let cases: SqlCaseStore;
let underAnotherKey: SqlCaseStore;

beforeAll(async () => {
  database = await openTestDatabase();
  cases = new SqlCaseStore(database.db, testSeal);
  underAnotherKey = new SqlCaseStore(database.db, createAesSeal('the key of another installation, or of last year'));
  const unitOfWork = new SqlUnitOfWork(database.db);
  await unitOfWork.run((tx) => cases.append(tx, BOARD, 'sealed', 0, history({ originKey: 'chosen:chat:teacher', words: 'paddenstoelwolk', sealed: true })));
  await unitOfWork.run((tx) => cases.append(tx, BOARD, 'ordinary', 0, history({ originKey: 'chosen:chat:other' })));
});
afterAll(() => database.close());

it('stands in the tables without a word, a kind, or who reported', async () => {
  const rows = JSON.stringify([
    await database.db.selectFrom('case_event').selectAll().where('case_id', '=', 'sealed').execute(),
    await database.db.selectFrom('case_origin').selectAll().where('case_id', '=', 'sealed').execute(),
  ]);
  for (const written of ['paddenstoelwolk', 'bullying', 'teacher', 'opened', 'routed', 'P3']) expect([written, rows.includes(`"${written}"`) || rows.includes(`:${written}`)]).toEqual([written, false]);
  expect(await database.db.selectFrom('case_holder').select('person_id').where('case_id', '=', 'sealed').orderBy('person_id').execute()).toEqual([{ person_id: 'supervisor' }, { person_id: 'zorg' }]);
});

it('under another key fails clearly, and stands in the way of no other case', async () => {
  await expect(underAnotherKey.load(BOARD, 'sealed')).rejects.toThrow(SealBroken);
  await expect(underAnotherKey.load(BOARD, 'sealed')).rejects.toThrow('sealed with another signing key');
  expect(await underAnotherKey.load(BOARD, 'ordinary')).toHaveLength(3);
  expect(await underAnotherKey.openCasesOf(BOARD, 'supervisor')).toEqual(['ordinary', 'sealed']);
  expect(await underAnotherKey.byOrigin(BOARD, 'chosen:chat:teacher')).toBeNull();
});

it('can’t be put together from events of another case', async () => {
  class Rollback extends Error {}
  const moved = database.db.transaction().execute(async (transaction) => {
    await transaction.updateTable('case_event').set({ case_id: 'elsewhere' }).where('case_id', '=', 'sealed').execute();
    await expect(new SqlCaseStore(transaction, testSeal).load(BOARD, 'elsewhere')).rejects.toThrow('has changed, or stands in another place');
    throw new Rollback();
  });
  await expect(moved).rejects.toThrow(Rollback);
  expect(await cases.load(BOARD, 'sealed')).toHaveLength(3);
});
