import { systemClock } from '../../src/runtime/clock';
import { SqlCaseDeadlines } from '../../src/storage/caseDeadlines.sql';
import { SqlCaseStore } from '../../src/storage/caseStore.sql';
import { SqlCodeStore } from '../../src/storage/codeStore.sql';
import { purposeRows } from '../../src/storage/purposeRows';
import { SqlConsentBook } from '../../src/storage/consentBook.sql';
import { SqlConsentSettings } from '../../src/storage/consentSettings.sql';
import { SqlDirectory } from '../../src/storage/directory.sql';
import { SqlRecordingPermissions } from '../../src/storage/recordingPermissions.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSharedPictures } from '../../src/storage/sharedPictures.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { consentSettingsContract } from '../consent/consentSettingsContract';
import { consentBookContract } from '../consent/consentBookContract';
import { caseDeadlinesContract } from '../escalation/caseDeadlinesContract';
import { caseStoreContract } from '../escalation/caseStoreContract';
import { codeStoreContract } from '../gedragscode/codeStoreContract';
import { describeSharedPictures } from '../images/contracts/sharedPicturesContract';
import { recordingPermissionsContract } from '../permissions/recordingPermissionsContract';
import { directoryContract } from '../people/directoryContract';
import { schoolContent } from '../support/fillSchool';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';
import { testSeal } from '../support/testSeal';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

directoryContract('SqlDirectory', async ({ people, supervision = [], deputies = [], mentorships = [] }) => {
  const schools = new SqlSchools(database.db);
  await schools.fill(schoolContent({ board: 'north', people: people.filter(({ boardId }) => boardId === 'north'), supervision, deputies, mentorships }));
  await schools.fill(schoolContent({ board: 'south', people: people.filter(({ boardId }) => boardId === 'south') }));
  return { directory: new SqlDirectory(database.db) };
});

consentBookContract('SqlConsentBook', async ({ schools }) => {
  await database.empty('consent_event', 'consent_purpose');
  const rows = schools.flatMap(({ boardId, school, purposes }) => purposeRows(boardId, school, purposes));
  await database.db.insertInto('consent_purpose').values(rows).execute();
  return { book: new SqlConsentBook(database.db), unitOfWork: new SqlUnitOfWork(database.db) };
});

consentSettingsContract('SqlConsentSettings', async () => {
  await database.empty('consent_settings');
  return { settings: new SqlConsentSettings(database.db), unitOfWork: new SqlUnitOfWork(database.db) };
});

caseStoreContract('SqlCaseStore', async () => {
  await database.empty('case_event', 'case_origin', 'case_holder');
  return { cases: new SqlCaseStore(database.db, testSeal), unitOfWork: new SqlUnitOfWork(database.db) };
});

caseDeadlinesContract('SqlCaseDeadlines', async () => {
  await database.empty('case_deadline');
  return { deadlines: new SqlCaseDeadlines(database.db), unitOfWork: new SqlUnitOfWork(database.db) };
});

codeStoreContract('SqlCodeStore', async () => {
  await database.empty('code_version');
  return new SqlCodeStore(database.db, 'north', systemClock);
});

describeSharedPictures('SqlSharedPictures', async () => {
  await database.empty('shared_picture');
  return { pictures: new SqlSharedPictures(database.db) };
});

recordingPermissionsContract('SqlRecordingPermissions', async () => {
  await database.empty('permission_event');
  return { recordings: new SqlRecordingPermissions(database.db), unitOfWork: new SqlUnitOfWork(database.db) };
});
