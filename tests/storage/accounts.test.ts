import { SqlAudit, SqlImageAudit } from '../../src/storage/audit.sql';
import { SqlShareTransaction } from '../../src/storage/shareTransaction.sql';
import { SqlSharedPictures } from '../../src/storage/sharedPictures.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { sharedPicture } from '../images/contracts/sharedPicturesContract';
import { countingIds } from '../support/countingIds';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const AT = new Date('2026-11-23T09:00:00.000Z');

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => database.empty('audit_event', 'shared_picture'));
afterAll(() => database.close());

const accounts = () => database.db.selectFrom('audit_event').selectAll().orderBy('id').execute();

it('writes who did what about whom, and the rest as data', async () => {
  await new SqlUnitOfWork(database.db).run((tx) =>
    new SqlAudit(countingIds()).record(tx, { type: 'case.stepSkipped', boardId: 'north', at: AT, by: 'ada', about: ['bo', 'cas'], caseId: 'c1', step: 'listen' }),
  );
  expect(await accounts()).toEqual([
    { board_id: 'north', id: '00000000-0000-4000-8000-000000000001', at: AT, type: 'case.stepSkipped', by_id: 'ada', about_ids: ['bo', 'cas'], data: { caseId: 'c1', step: 'listen' } },
  ]);
});

it('has no account of a change that never happened', async () => {
  const failed = new SqlUnitOfWork(database.db).run(async (tx) => {
    await new SqlAudit(countingIds()).record(tx, { type: 'case.closed', boardId: 'north', at: AT, by: 'ada', about: [], caseId: 'c1' });
    throw new Error('halfway');
  });
  await expect(failed).rejects.toThrow('halfway');
  expect(await accounts()).toEqual([]);
});

it('keeps a look-up of the images room in the same book', async () => {
  await new SqlImageAudit(database.db, countingIds()).record({ type: 'consent.lookedUp', boardId: 'north', at: AT, by: 'ada', about: ['bo'], purpose: 'website', article: 'III.B.8' });
  expect((await accounts())[0]).toMatchObject({ type: 'consent.lookedUp', about_ids: ['bo'], data: { purpose: 'website', article: 'III.B.8' } });
});

describe('sharing a picture', () => {
  const posted: string[] = [];
  let committed = 0;
  const transaction = () =>
    new SqlShareTransaction(database.db, countingIds(), () => ({ post: async ([first]) => void posted.push(first.id), takeDown: async () => undefined, offer: async () => undefined }), () => (committed += 1));
  const picture = sharedPicture();

  beforeEach(() => {
    posted.length = 0;
    committed = 0;
  });

  it('keeps the picture, its account and its message together', async () => {
    await transaction().run(async ({ pictures, poster, audit }) => {
      await pictures.record(picture);
      await poster.post([picture]);
      await audit.record({
        type: 'picture.shared', boardId: 'board', at: AT, by: 'ada', about: picture.personIds, purpose: 'besloten', article: 'III.B.8',
        pictureId: picture.id, coveredFaces: 1, notRecognisable: [],
      });
    });
    expect(await new SqlSharedPictures(database.db).byId('board', picture.id)).toEqual(picture);
    expect((await accounts()).map(({ type }) => type)).toEqual(['picture.shared']);
    expect([posted, committed]).toEqual([[picture.id], 1]);
  });

  it('keeps none of them when one fails', async () => {
    const failed = transaction().run(async ({ pictures }) => {
      await pictures.record(picture);
      throw new Error('halfway');
    });
    await expect(failed).rejects.toThrow('halfway');
    expect(await new SqlSharedPictures(database.db).byId('board', picture.id)).toBeNull();
    expect(committed).toBe(0);
  });
});
