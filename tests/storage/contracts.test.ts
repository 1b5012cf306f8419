import { systemClock } from '../../src/runtime/clock';
import { SqlCaseDeadlines } from '../../src/storage/caseDeadlines.sql';
import { SqlCaseList } from '../../src/storage/caseList.sql';
import { SqlCaseFigures } from '../../src/storage/caseFigures.sql';
import { SqlCaseStore } from '../../src/storage/caseStore.sql';
import { SqlCodeStore } from '../../src/storage/codeStore.sql';
import { purposeRows } from '../../src/storage/purposeRows';
import { SqlCodeReaders } from '../../src/storage/codeReaders.sql';
import { SqlConsentBook } from '../../src/storage/consentBook.sql';
import { SqlConsentSettings } from '../../src/storage/consentSettings.sql';
import { SqlDistanceMemory } from '../../src/storage/distanceMemory.sql';
import { SqlDirectory } from '../../src/storage/directory.sql';
import { SqlNewcomers } from '../../src/storage/newcomers.sql';
import { SqlPermissionRegister } from '../../src/storage/permissionRegister.sql';
import { SqlRecordingPermissions } from '../../src/storage/recordingPermissions.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSharedPictures } from '../../src/storage/sharedPictures.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { consentSettingsContract } from '../consent/consentSettingsContract';
import { consentBookContract } from '../consent/consentBookContract';
import { codeReadersContract } from '../gedragscode/codeReadersContract';
import { newcomersContract } from '../distance/newcomersContract';
import { distanceMemoryContract } from '../distance/distanceMemoryContract';
import { caseDeadlinesContract } from '../escalation/caseDeadlinesContract';
import { caseListContract } from '../escalation/caseListContract';
import { caseStoreContract } from '../escalation/caseStoreContract';
import { caseFiguresContract } from '../escalation/overview/caseFiguresContract';
import { codeStoreContract } from '../gedragscode/codeStoreContract';
import { describeSharedPictures } from '../images/contracts/sharedPicturesContract';
import { permissionRegisterContract } from '../permissions/permissionRegisterContract';
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
  await database.empty('case_event', 'case_origin', 'case_holder', 'case_task');
  return { cases: new SqlCaseStore(database.db, testSeal), unitOfWork: new SqlUnitOfWork(database.db) };
});

caseFiguresContract('SqlCaseFigures', async () => {
  await database.empty('case_event', 'case_origin', 'case_holder');
  return { cases: new SqlCaseStore(database.db, testSeal), figures: new SqlCaseFigures(database.db), unitOfWork: new SqlUnitOfWork(database.db) };
});

caseDeadlinesContract('SqlCaseDeadlines', async () => {
  await database.empty('case_deadline');
  return { deadlines: new SqlCaseDeadlines(database.db), unitOfWork: new SqlUnitOfWork(database.db) };
});

caseListContract('SqlCaseList', async () => {
  await database.empty('case_event', 'case_origin', 'case_holder', 'case_deadline', 'case_summary');
  const { db } = database;
  return { caseList: new SqlCaseList(db), cases: new SqlCaseStore(db, testSeal), deadlines: new SqlCaseDeadlines(db), unitOfWork: new SqlUnitOfWork(db) };
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

distanceMemoryContract('SqlDistanceMemory', async () => {
  await database.empty('check_notice', 'help_asked');
  return { memory: new SqlDistanceMemory(database.db), unitOfWork: new SqlUnitOfWork(database.db) };
});

newcomersContract('SqlNewcomers', async () => {
  await database.empty('newcomer');
  return { newcomers: new SqlNewcomers(database.db), unitOfWork: new SqlUnitOfWork(database.db) };
});

codeReadersContract('SqlCodeReaders', async () => {
  await database.empty('code_read');
  return { readers: new SqlCodeReaders(database.db), unitOfWork: new SqlUnitOfWork(database.db) };
});

permissionRegisterContract('SqlPermissionRegister', async () => {
  await database.empty('permission_event', 'permission_now');
  return { register: new SqlPermissionRegister(database.db), unitOfWork: new SqlUnitOfWork(database.db) };
});
