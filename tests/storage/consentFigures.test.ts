import { SqlConsentBook } from '../../src/storage/consentBook.sql';
import { SqlConsentFigures } from '../../src/storage/consentFigures.sql';
import type { ConsentEvent } from '../../src/consent/consentEvent';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => database.empty('consent_event'));
afterAll(() => database.close());

const YES: ConsentEvent = {
  boardId: 'north', school: 'dijk', studentId: 'ada', id: 'e1', purpose: 'website', decision: 'granted', giver: 'student', giverKey: 'student', decidedOn: '2026-09-01', recordedAt: new Date('2026-09-01T10:00:00Z'), schoolYear: 2026, source: 'test', by: null, batch: null,
};
const add = (...changes: readonly Partial<ConsentEvent>[]) => new SqlConsentBook(database.db).add(changes.map((change, index) => ({ ...YES, id: `e${index}`, ...change })));

it('counts students by their newest answer of that school year, per purpose', async () => {
  await add(
    {},
    { decision: 'withdrawn', decidedOn: '2026-10-01', recordedAt: new Date('2026-10-01T10:00:00Z') },
    { studentId: 'bo' },
    { studentId: 'bo', decision: 'refused', purpose: 'app' },
    { studentId: 'cas' },
    // A later list that says nothing takes it away.
    { studentId: 'cas', decision: 'unknown', decidedOn: '2026-11-01', recordedAt: new Date('2026-11-01T10:00:00Z') },
    { studentId: 'dee', schoolYear: 2025 },
    { studentId: 'eva', school: 'other' },
    { studentId: 'fem', boardId: 'south' },
  );
  expect(await new SqlConsentFigures(database.db).ofYear('north', 'dijk', 2026)).toEqual([{ purpose: 'app', yes: 0, no: 1 }, { purpose: 'website', yes: 1, no: 1 }]);
  expect(await new SqlConsentFigures(database.db).ofYear('north', 'dijk', 2024)).toEqual([]);
});
