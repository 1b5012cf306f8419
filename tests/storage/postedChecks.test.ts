import { SqlPostedChecks } from '../../src/storage/postedChecks.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { AT, postedCheck, postedChecksContract } from '../images/contracts/postedChecksContract';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

let database: TestDatabase;
let checks: SqlPostedChecks;
let unitOfWork: SqlUnitOfWork;
beforeAll(async () => {
  database = await openTestDatabase();
  checks = new SqlPostedChecks(database.db);
  unitOfWork = new SqlUnitOfWork(database.db);
});
beforeEach(() => database.empty('posted_check'));
afterAll(() => database.close());

postedChecksContract('SqlPostedChecks', async () => ({ checks, unitOfWork }));

const later = (hours: number): Date => new Date(AT.getTime() + hours * 3_600_000);
const begin = (change: Parameters<typeof postedCheck>[0] = {}): Promise<boolean> => unitOfWork.run((tx) => checks.begin(tx, postedCheck(change)));

it('keeps where a message’s pictures are beside it', async () => {
  await begin();
  expect(await checks.sourcesOf(postedCheck())).toBeNull();
  await checks.setSources(postedCheck(), [{ kind: 'hosted', hostedId: 'h1' }]);
  expect(await checks.sourcesOf(postedCheck())).toEqual([{ kind: 'hosted', hostedId: 'h1' }]);
  await unitOfWork.run((tx) => checks.setSources(postedCheck(), null, tx));
  expect(await checks.sourcesOf(postedCheck())).toBeNull();
});

it('knows what somebody was told today', async () => {
  await begin({ warnedAt: AT, warning: { kind: 'couldNotCheck', because: 'pdf', unchecked: 1 } });
  const told = (personId: string, because: string, since: Date) => checks.toldSince('north', personId, because, since);
  expect([await told('teacher', 'pdf', later(-1)), await told('teacher', 'film', later(-1)), await told('mentor', 'pdf', later(-1)), await told('teacher', 'pdf', later(1))]).toEqual([true, false, false, false]);
});

it('forgets old looks, but none that still hides a message', async () => {
  await begin();
  await begin({ messageId: 'm2', hiding: 'hidden' });
  expect(await checks.forget(AT)).toBe(0);
  expect(await checks.forget(later(1))).toBe(1);
  expect(await checks.of(postedCheck({ messageId: 'm2' }))).not.toBeNull();
});
