import { demoSchool } from '../../src/demo/school/demoSchool';
import { SqlConsentBook } from '../../src/storage/consentBook.sql';
import { SqlDirectory } from '../../src/storage/directory.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSettingsStore } from '../../src/storage/settingsStore.sql';
import { schoolContent } from '../support/fillSchool';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const demo = demoSchool('2026-11-23');
const content = { ...demo, purposes: demo.purposes.purposes };

let database: TestDatabase;
let schools: SqlSchools;

beforeAll(async () => {
  database = await openTestDatabase();
  schools = new SqlSchools(database.db);
});
beforeEach(() => database.empty('school', 'tenant', 'person', 'supervision', 'deputy', 'consent_purpose', 'consent_event'));
afterAll(() => database.close());

const count = async (table: 'person' | 'consent_event' | 'supervision' | 'deputy' | 'consent_purpose'): Promise<number> =>
  Number((await database.db.selectFrom(table).select((eb) => eb.fn.countAll().as('n')).executeTakeFirstOrThrow()).n);

it('fills a school with all that is known of it', async () => {
  expect(await schools.fill(content)).toBe(true);
  expect(await new SqlSettingsStore(database.db).of('demo', 'demo')).toEqual(demo.settings);
  expect(await schools.boardOfTenant(demo.tenantId.toUpperCase())).toBe('demo');
  expect(await new SqlDirectory(database.db).byId('demo', demo.showcase.mentor.id)).toEqual(demo.showcase.mentor);
  expect(await new SqlConsentBook(database.db).purposes('demo', 'demo')).toEqual(demo.purposes.purposes);
  expect([await count('person'), await count('consent_event'), await count('supervision'), await count('deputy')]).toEqual([
    demo.people.length, demo.consents.length, demo.supervision.length, demo.deputies.length,
  ]);
});

it('keeps what happened since when it is filled again', async () => {
  await schools.fill(content);
  await database.db.updateTable('person').set({ display_name: 'Getrouwd' }).where('id', '=', demo.showcase.mentor.id).execute();
  expect(await schools.fill(content)).toBe(false);
  expect((await new SqlDirectory(database.db).byId('demo', demo.showcase.mentor.id))?.displayName).toBe('Getrouwd');
  expect(await count('person')).toBe(demo.people.length);
});

it('is filled once by two that start at the same moment', async () => {
  expect((await Promise.all([schools.fill(content), schools.fill(content)])).toSorted()).toEqual([false, true]);
  expect(await count('consent_event')).toBe(demo.consents.length);
});

it('leaves nothing half when it can not be filled', async () => {
  const twice = { ...content, people: [...content.people, ...content.people.slice(0, 1)] };
  await expect(schools.fill(twice)).rejects.toThrow();
  expect(await schools.keys('demo')).toEqual([]);
  expect(await schools.fill(content)).toBe(true);
});

it('opens a school without people', async () => {
  expect(await schools.fill(schoolContent({ board: 'north' }))).toBe(true);
  expect(await schools.keys('north')).toEqual(['dijk']);
});

it('connects a tenant before there is a school, and never gives it to another board', async () => {
  await schools.connect('AAAA', 'north');
  await schools.connect('aaaa', 'south');
  expect(await schools.boardOfTenant('aaaa')).toBe('north');
  expect(await schools.keys('north')).toEqual([]);
});

it('knows no board of a tenant that was never connected, and lists those that are', async () => {
  await schools.fill(schoolContent({ board: 'south' }));
  await schools.fill(schoolContent({ board: 'north', school: 'duin' }));
  await schools.fill(schoolContent({ board: 'north' }));
  expect(await schools.boardOfTenant('bbbb')).toBeNull();
  expect(await schools.boards()).toEqual(['north', 'south']);
  expect(await schools.keys('north')).toEqual(['dijk', 'duin']);
});

it('has no settings of a school that it does not know', async () => {
  expect(await new SqlSettingsStore(database.db).of('north', 'nowhere')).toBeNull();
});
