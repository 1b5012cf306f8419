import { resolve } from 'node:path';
import { amsterdamDate } from './calendar/amsterdamTime';
import { startApp, type App, type AppOptions, type Surroundings } from './app';
import type { BotIdentity, Config } from './config/config';
import { signingKeyOf } from './config/signingKeyOf';
import { demoCases } from './demo/school/demoCases';
import { demoSchool, type DemoSchool } from './demo/school/demoSchool';
import { speelpleinFor } from './demo/speelpleinFor';
import type { Speelplein } from './demo/speelplein/speelplein';
import { systemClock } from './runtime/clock';
import { randomIds } from './runtime/ids';
import { embeddedServer, type EmbeddedServer } from './storage/embedded/embeddedServer';

export interface Started {
  readonly app: App;
  /** The demo's school and its stand-in for Teams; null with a real bot id. */
  readonly demo: { readonly school: DemoSchool; readonly speelplein: Speelplein; readonly isNew: boolean } | null;
  stop(): Promise<void>;
}

export type StartOptions = Pick<AppOptions, 'clock' | 'ids' | 'log' | 'engine' | 'rate'>;

/** Starts the product as its settings say: for a school's tenant, or the demo with the Speelplein. */
export async function start(config: Config, options: StartOptions = {}): Promise<Started> {
  const server = config.databaseUrl === null ? await embeddedServer(config.dataDir) : null;
  const databaseUrl = server?.url ?? config.databaseUrl?.reveal() ?? '';
  try {
    const parts = { databaseUrl, signingKey: signingKeyOf(config) };
    return config.bot === null ? await startDemo(config, options, parts, server) : await startSchool(config, config.bot, options, parts, server);
  } catch (error) {
    // A server that was running before us belongs to somebody else.
    if (server?.started === true) await server.stop();
    throw error;
  }
}

type Parts = Pick<Surroundings, 'databaseUrl' | 'signingKey'>;

async function startSchool(config: Config, bot: BotIdentity, options: StartOptions, parts: Parts, server: EmbeddedServer | null): Promise<Started> {
  const tenantIds = config.tenants;
  const app = await startApp({
    config,
    ...options,
    surroundings: {
      ...parts,
      serviceUrls: config.serviceUrls,
      graphUrl: config.endpoints.graph,
      demoTenant: null,
      botId: bot.appId,
      sso: {
        jwksUrl: `${config.endpoints.login}/${bot.tenantId}/discovery/v2.0/keys`,
        issuers: tenantIds.flatMap((id) => [`https://login.microsoftonline.com/${id}/v2.0`, `https://sts.windows.net/${id}/`]),
        tenantIds,
      },
      playground: null,
      dialogHosts: null,
    },
  });
  for (const tenantId of tenantIds) await app.schools.connect(tenantId, bot.tenantId);
  return { app, demo: null, stop: () => stopBoth(app, server) };
}

async function startDemo(config: Config, options: StartOptions, parts: Parts, server: EmbeddedServer | null): Promise<Started> {
  const clock = options.clock ?? systemClock;
  const school = demoSchool(amsterdamDate(clock.now()));
  const speelplein = await speelpleinFor(school, {
    port: config.speelplein?.port ?? 0,
    dataDir: config.dataDir,
    clientDir: resolve(__dirname, 'pages', 'speelplein'),
    packageDir: resolve(__dirname, '..', 'appPackage'),
    clock,
    ids: options.ids ?? randomIds,
  });
  try {
    const app = await startApp({
      config,
      ...options,
      surroundings: {
        ...parts,
        // Microsoft's own playground answers on another port of this computer.
        serviceUrls: [speelplein.origin, ...PLAYGROUND],
        graphUrl: speelplein.graphUrl,
        demoTenant: school.tenantId,
        botId: speelplein.botMri.replace(/^28:/, ''),
        sso: { jwksUrl: speelplein.jwksUrl, issuers: [speelplein.ssoIssuer], tenantIds: [school.tenantId] },
        playground: { origins: PLAYGROUND, board: school.boardId, personId: school.showcase.teacher.id },
        dialogHosts: [speelplein.origin],
      },
    });
    const cases = demoCases(amsterdamDate(clock.now()), school.showcase.teamLeader.id);
    const isNew = await app.schools.fill({ ...school, purposes: school.purposes.purposes, cases });
    speelplein.setBotEndpoint(`http://${config.host}:${app.port}/api/messages`);
    await speelplein.welcome();
    return {
      app,
      demo: { school, speelplein, isNew },
      async stop() {
        await speelplein.stop();
        await stopBoth(app, server);
      },
    };
  } catch (error) {
    await speelplein.stop();
    throw error;
  }
}

/** Where the Agents Playground listens unless it is told otherwise, and as README starts it. */
const PLAYGROUND = ['http://127.0.0.1:56150', 'http://localhost:56150'];

async function stopBoth(app: App, server: EmbeddedServer | null): Promise<void> {
  await app.stop();
  await server?.stop();
}
