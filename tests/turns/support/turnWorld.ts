import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { amsterdamDate } from '../../../src/calendar/amsterdamTime';
import { parseConfig, type Config } from '../../../src/config/config';
import { CHANNEL_3H, CLASS_CHAT_3H, STAFF_CHAT } from '../../../src/demo/school/demoConversations';
import { demoSchool, type DemoSchool, type ShowcaseKey } from '../../../src/demo/school/demoSchool';
import type { SeenMessage, Shown } from '../../../src/demo/speelplein/model';
import type { Persona } from '../../../src/demo/speelplein/persona';
import type { Speelplein } from '../../../src/demo/speelplein/speelplein';
import { speelpleinFor } from '../../../src/demo/speelpleinFor';
import type { Rate } from '../../../src/bot/rateLimit';
import type { PictureEngine } from '../../../src/images/pictureEngine';
import { systemClock } from '../../../src/runtime/clock';
import { randomIds } from '../../../src/runtime/ids';
import { createLogger } from '../../../src/runtime/log';
import type { WatchMode } from '../../../src/settings/schoolSettings';
import { start, type Started } from '../../../src/start';
import { SqlSchools } from '../../../src/storage/schools.sql';
import { openTestDatabase } from '../../support/testDatabase';
import { TableEngine } from './tableEngine';

export const CHAT = CLASS_CHAT_3H;
export const CHANNEL = CHANNEL_3H;
export const STAFF = STAFF_CHAT;

const HAPPENINGS = ['inbox', 'outbox', 'conduct_state', 'nudge', 'message_change', 'watch_count', 'watch_word', 'case_event', 'case_origin', 'case_holder', 'case_task', 'case_deadline', 'case_summary', 'card_place', 'shared_picture', 'posted_check', 'permission_event', 'permission_now', 'question_context', 'known_question', 'audit_event', 'notice', 'check_notice', 'help_asked', 'newcomer', 'code_read'] as const;

const APP_PASSWORD = 'the bot’s own secret';

export interface WorldWishes {
  /** Null: the engine of the product itself. */
  readonly engine?: PictureEngine | null;
  readonly watch?: { readonly mode: WatchMode; readonly decisionReference: string | null };
  /** Settings beside those that the world needs. */
  readonly env?: Readonly<Record<string, string>>;
  readonly rate?: Rate;
}

/** Tests are quicker than people. */
const ROOMY: Rate = { perMinute: 60_000, atOnce: 10_000 };

/** The whole product with a bot id, against the stand-ins of Teams, Graph and the identity provider, over HTTP with signatures. */
export interface TurnWorld {
  readonly school: DemoSchool;
  readonly speelplein: Speelplein;
  readonly engine: TableEngine;
  readonly origin: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly config: Config;
  /** Everything that was logged, at debug level. */
  readonly logLines: string[];
  as(who: ShowcaseKey, language?: 'nl' | 'en'): Persona;
  /** A student of class 3H with this name, or whoever has that id. */
  persona(personId: string): Persona;
  app(): Started;
  /** Everything delivered, and everything that was due sent. */
  settle(): Promise<void>;
  stopApp(): Promise<void>;
  startApp(): Promise<void>;
  /** Looks again and again until there is something. */
  until<T>(look: () => Promise<T | null>, timeoutMs?: number): Promise<T>;
  /** As on the first day: people and consents stay, everything that happened is gone. */
  reset(): Promise<void>;
  rows<T = Record<string, unknown>>(statement: string): Promise<T[]>;
  close(): Promise<void>;
}

export async function turnWorld(wishes: WorldWishes = {}): Promise<TurnWorld> {
  const database = await openTestDatabase({ connections: 2 });
  const dataDir = mkdtempSync(join(tmpdir(), 'houvast-turns-'));
  const school = demoSchool(amsterdamDate(systemClock.now()));
  const appId = randomUUID();
  const speelplein = await speelpleinFor(school, {
    port: 0, dataDir: null, clientDir: null, packageDir: resolve(__dirname, '..', '..', '..', 'appPackage'), clock: systemClock, ids: randomIds,
    auth: { sign: true, appId, appPassword: APP_PASSWORD },
  });
  const watch = { ...school.settings.watch, ...wishes.watch };
  await new SqlSchools(database.db).fill({ ...school, settings: { ...school.settings, watch }, purposes: school.purposes.purposes });

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const parsed = parseConfig({
    PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: origin, DATA_DIR: dataDir, DATABASE_URL: database.url,
    BOT_ID: appId, BOT_TENANT_ID: school.tenantId, BOT_PASSWORD: APP_PASSWORD, SIGNING_KEY: 'a key for signing, of more than 32 characters',
    ALLOWED_SERVICE_URLS: speelplein.origin, OPENID_METADATA_URL: speelplein.openIdMetadataUrl, LOGIN_URL: speelplein.origin, GRAPH_URL: speelplein.graphUrl,
    ...wishes.env,
  });
  if (parsed.kind !== 'ok') throw new Error(parsed.problems.join('\n'));
  const { config } = parsed;

  const engine = new TableEngine();
  const logLines: string[] = [];
  const log = createLogger('debug', { write: (line) => void logLines.push(line) });
  const chosen = wishes.engine === undefined ? engine : wishes.engine;
  let started: Started | null = null;

  const world: TurnWorld = {
    school, speelplein, engine, origin, dataDir, databaseUrl: database.url, config, logLines,
    as: (who, language = 'nl') => speelplein.as(school.showcase[who].entraId ?? '', { locale: language === 'nl' ? 'nl-NL' : 'en-GB' }),
    persona: (personId) => speelplein.as(school.people.find(({ id }) => id === personId)?.entraId ?? ''),
    app() {
      if (started === null) throw new Error('the app is stopped');
      return started;
    },
    async settle() {
      await speelplein.settled();
      await started?.app.idle();
    },
    async stopApp() {
      await started?.stop();
      started = null;
    },
    async startApp() {
      started = await start(config, { log, rate: wishes.rate ?? ROOMY, ...(chosen === null ? {} : { engine: chosen }) });
    },
    async until(look, timeoutMs = 15_000) {
      for (const end = Date.now() + timeoutMs; Date.now() < end; ) {
        const found = await look();
        if (found !== null) return found;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('it did not come to that');
    },
    async reset() {
      await world.settle();
      speelplein.faults.clear();
      await database.empty(...HAPPENINGS);
      await speelplein.reset();
      await world.settle();
      logLines.length = 0;
    },
    rows: async <T>(statement: string) => (await sql.raw(statement).execute(database.db)).rows as T[],
    async close() {
      await speelplein.stop();
      await world.stopApp();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  await world.startApp();
  speelplein.setBotEndpoint(`${origin}/api/messages`);
  await speelplein.welcome();
  await world.settle();
  return world;
}

/** A port on which nobody listens at this moment. */
export async function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

/** All that stands on a message, cards included, as text to search in. */
export function words(message: SeenMessage | Shown | undefined): string {
  if (message === undefined) return '';
  return JSON.stringify('cards' in message ? [message.text, message.cards] : message);
}

/** What the bot said in a conversation, as this person sees it. */
export function said(persona: Persona, conversationId: string): readonly SeenMessage[] {
  return persona.messages(conversationId).filter(({ from }) => from.isBot);
}

/** The newest of it. */
export function last(persona: Persona, conversationId = persona.personalChat): SeenMessage {
  const message = said(persona, conversationId).at(-1);
  if (message === undefined) throw new Error('the bot said nothing there');
  return message;
}
