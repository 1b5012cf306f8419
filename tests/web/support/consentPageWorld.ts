import { amsterdamDate } from '../../../src/calendar/amsterdamTime';
import { demoSchool, type DemoSchool } from '../../../src/demo/school/demoSchool';
import { randomIds } from '../../../src/runtime/ids';
import { createLogger } from '../../../src/runtime/log';
import { startServer, type HttpServer } from '../../../src/server';
import { SqlAudit } from '../../../src/storage/audit.sql';
import { SqlConsentBook } from '../../../src/storage/consentBook.sql';
import { SqlImportLog } from '../../../src/storage/consentImportLog.sql';
import { SqlImportDesks } from '../../../src/storage/consentImports.sql';
import { SqlConsentMappings } from '../../../src/storage/consentMappings.sql';
import { SqlConsentSettings } from '../../../src/storage/consentSettings.sql';
import { openDatabase } from '../../../src/storage/database';
import { SqlDirectory } from '../../../src/storage/directory.sql';
import { SqlPurposeList } from '../../../src/storage/purposeList.sql';
import { SqlSchools } from '../../../src/storage/schools.sql';
import { SqlSettingsStore } from '../../../src/storage/settingsStore.sql';
import { SqlUnitOfWork } from '../../../src/storage/unitOfWork.sql';
import { createConsentPageRoutes } from '../../../src/web/consent/createConsentPageRoutes';
import { createSsoVerifier } from '../../../src/web/signIn';
import { createStaticRoutes } from '../../../src/web/staticRoutes';
import { openTestDatabase, type TestDatabase } from '../../support/testDatabase';
import { AUDIENCE, ISSUER, startSsoIssuer, TENANT } from './ssoIssuer';

const NOW = new Date('2026-11-24T10:00:00Z');

export interface ConsentPageWorld {
  readonly school: DemoSchool;
  readonly database: TestDatabase;
  readonly origin: string;
  readonly logLines: string[];
  tokenOf(person: { readonly entraId: string | null }): Promise<string>;
  close(): Promise<void>;
}

/** The routes and the built page behind the real server, on a real database with the demo school in it. `hosts` may frame the page. */
export async function consentPageWorld(hosts: readonly string[] = []): Promise<ConsentPageWorld> {
  const school = demoSchool(amsterdamDate(NOW));
  const database = await openTestDatabase();
  const { db, pool, close } = openDatabase(database.url);
  await new SqlSchools(db).fill({ ...school, purposes: school.purposes.purposes });
  const clock = { now: () => NOW };
  const issuer = await startSsoIssuer(NOW);
  const logLines: string[] = [];
  const log = createLogger('debug', { write: (line) => void logLines.push(line) });
  const audit = new SqlAudit(randomIds);
  const mappings = new SqlConsentMappings(db);
  const importLog = new SqlImportLog(db);
  const routes = createConsentPageRoutes({
    signIn: createSsoVerifier({ jwksUrl: issuer.jwksUrl, issuers: [ISSUER], audience: AUDIENCE, tenantIds: [TENANT], clock }),
    boardOfTenant: async (tenant) => (tenant === TENANT ? school.settings.boardId : null),
    directory: new SqlDirectory(db),
    purposes: { book: new SqlConsentBook(db), list: new SqlPurposeList(), audit, unitOfWork: new SqlUnitOfWork(db), clock },
    settings: new SqlSettingsStore(db),
    consentSettings: new SqlConsentSettings(db),
    mappings,
    importLog,
    imports: { desks: new SqlImportDesks(pool, { log: importLog, audit, mappings }), mappings, clock, ids: randomIds },
    clock,
    ids: randomIds,
    log,
  });
  const page = createStaticRoutes({ path: '/toestemming', folder: 'dist/pages/consent', camera: false, speelpleinOrigins: () => hosts });
  const server: HttpServer = await startServer({ host: '127.0.0.1', port: 0, front: async () => ({ status: 200, body: null }), routes: [...routes, ...page], log });
  return {
    school,
    database,
    origin: `http://127.0.0.1:${server.port}`,
    logLines,
    tokenOf: ({ entraId }) => issuer.token({ entraId: entraId ?? '' }),
    async close() {
      await server.stop(1_000);
      await issuer.close();
      await close();
      await database.close();
    },
  };
}
