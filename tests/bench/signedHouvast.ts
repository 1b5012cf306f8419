import { join } from 'node:path';
import { DIST, built } from './built';
import { freePort } from './freePort';
import { MeasuredServer } from './measuredServer';
import { HARMLESS } from './messages';
import { APP_PACKAGE, type WatchedSchool } from './watchedSchool';

export const PRODUCT = join(DIST, 'main.js');
const SECRET = 'b'.repeat(40);

type Speelplein = Awaited<ReturnType<(typeof import('../../src/demo/speelpleinFor'))['speelpleinFor']>>;

/** The product as a school runs it: a bot id, tokens that are checked, and the Speelplein where Teams would be. */
export interface SignedHouvast {
  readonly houvast: MeasuredServer;
  readonly speelplein: Speelplein;
  readonly databaseUrl: string;
  /** The conversation that it watches. */
  readonly chat: string;
  /** Messages as Teams tells them, with the token to bring along. */
  harmlessMessages(): Promise<{ readonly headers: Readonly<Record<string, string>>; readonly bodies: readonly string[] }>;
}

/** Starts both with a database of its own. Who starts it stops the servers and the Speelplein. */
export async function signedHouvast(world: WatchedSchool, database: string, signal: AbortSignal): Promise<SignedHouvast> {
  const { speelpleinFor, DEMO_BOT_ID } = built<typeof import('../../src/demo/speelpleinFor')>('demo/speelpleinFor');
  const { systemClock } = built<typeof import('../../src/runtime/clock')>('runtime/clock');
  const { randomIds } = built<typeof import('../../src/runtime/ids')>('runtime/ids');
  const speelplein = await speelpleinFor(world.school, {
    port: 0,
    dataDir: null,
    clientDir: null,
    packageDir: APP_PACKAGE,
    clock: systemClock,
    ids: randomIds,
    auth: { sign: true, appId: DEMO_BOT_ID },
  });
  try {
    const port = await freePort();
    const databaseUrl = await world.database(database);
    signal.throwIfAborted();
    const houvast = await MeasuredServer.start(
      'Houvast',
      PRODUCT,
      settingsFor(world, speelplein, { port, databaseUrl, dataDir: join(world.folder, database) }),
      { port, probe: '/livez' },
    );
    speelplein.setBotEndpoint(`${houvast.address}/api/messages`);
    await speelplein.welcome();
    const chat = world.school.conversations[0]?.id ?? '';
    return { houvast, speelplein, databaseUrl, chat, harmlessMessages: () => harmlessMessages(world, speelplein, chat) };
  } catch (error) {
    await speelplein.stop();
    throw error;
  }
}

/** What a server is started with; several may share a database. */
export function settingsFor(world: WatchedSchool, speelplein: Speelplein, { port, databaseUrl, dataDir }: { readonly port: number; readonly databaseUrl: string; readonly dataDir: string }): Readonly<Record<string, string>> {
  const { DEMO_BOT_ID } = built<typeof import('../../src/demo/speelpleinFor')>('demo/speelpleinFor');
  return {
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    BOT_ID: DEMO_BOT_ID,
    BOT_TENANT_ID: world.school.tenantId,
    BOT_PASSWORD: SECRET,
    SIGNING_KEY: SECRET,
    ALLOWED_SERVICE_URLS: speelplein.origin,
    OPENID_METADATA_URL: speelplein.openIdMetadataUrl,
    LOGIN_URL: speelplein.origin,
    GRAPH_URL: speelplein.graphUrl,
    LOG_LEVEL: 'error',
  };
}

async function harmlessMessages(world: WatchedSchool, speelplein: Speelplein, chat: string) {
  const student = speelplein.as(world.school.showcase.studentUnder16.entraId ?? '');
  const bodies: string[] = [];
  for (const text of HARMLESS) {
    const { id } = await student.send(chat, { text });
    bodies.push(JSON.stringify(speelplein.deliveries().find(({ activity }) => activity.id === id)?.activity));
  }
  return { headers: { authorization: `Bearer ${await speelplein.tokens.channel()}` }, bodies };
}
