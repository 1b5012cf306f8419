import { z } from 'zod/v4';
import { secret, type Secret } from './secret';
import type { Env } from './env';

/** How the bot proves itself to Microsoft; null in the demo. */
export interface BotIdentity {
  readonly appId: string;
  readonly tenantId: string;
  /** Null when a managed identity is used. */
  readonly password: Secret | null;
}

/** The web service of a school's Magister. */
export interface MagisterAccount {
  /** With its path, e.g. `https://school.swp.nl:8800/doc`. */
  readonly url: string;
  readonly user: string;
  readonly password: Secret;
}

/** A language model behind an interface like that of OpenAI. */
export interface LanguageModelAccount {
  /** Up to and including the version, e.g. `https://school.openai.azure.com/openai/v1`. */
  readonly endpoint: string;
  readonly key: Secret;
  readonly model: string;
}

export interface Config {
  /** Address to listen on. Without a bot id this is always the loopback address. */
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly dataDir: string;
  /** Null: an embedded PostgreSQL in `dataDir` is used. */
  readonly databaseUrl: Secret | null;
  /** Null: demo on loopback, with the Speelplein. */
  readonly bot: BotIdentity | null;
  /** The id in the app package, which links to its tabs carry; null: there are none. */
  readonly teamsAppId: string | null;
  /** Microsoft Entra tenants that are served. In the demo only the demo tenant. */
  readonly tenants: readonly string[];
  /** Origins of Bot Connector addresses that may be answered. */
  readonly serviceUrls: readonly string[];
  /** Where Microsoft's keys and tokens are found; tests point them at loopback. */
  readonly endpoints: {
    readonly openIdMetadata: string;
    readonly login: string;
    readonly graph: string;
  };
  readonly speelplein: { readonly port: number } | null;
  /** Null: lists come as files. */
  readonly magister: MagisterAccount | null;
  /** Null: no question leaves this installation. A school must allow it as well. */
  readonly languageModel: LanguageModelAccount | null;
  /** Pictures that are looked at at the same time, each in a process of its own; null: by the number of processors. */
  readonly pictureProcesses: number | null;
  /** `blazeface`: without the network that was trained on pictures for research only; it finds fewer faces. */
  readonly faceNetworks: 'all' | 'blazeface';
  /** Signs links and tickets; null: made once and kept in `dataDir`. */
  readonly signingKey: Secret | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export type ConfigResult = { readonly kind: 'ok'; readonly config: Config } | { readonly kind: 'problems'; readonly problems: readonly string[] };

const MAGISTER = ['MAGISTER_URL', 'MAGISTER_USER', 'MAGISTER_PASSWORD'] as const;
const LANGUAGE_MODEL = ['LLM_ENDPOINT', 'LLM_KEY', 'LLM_MODEL'] as const;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const LOOPBACK = /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/;

const text = z.string().trim().min(1);
const guid = z.string().regex(GUID);
// Tokens and a password go there: in the clear only within this computer.
const trusted = z.url({ protocol: /^https?$/ }).refine(isTrusted);
const port = z.coerce.number().int().min(0).max(65535);

/** The addresses from which Microsoft's public cloud speaks to bots in Teams. */
const TEAMS_SERVICE_URLS = ['https://smba.trafficmanager.net', 'https://smba.infra.gcc.teams.microsoft.com'];

/** Every setting, with what to do when it is wrong. `.env.example` names exactly these. */
export const SETTINGS = {
  PORT: { schema: port, say: 'PORT moet een poortnummer zijn (0–65535).' },
  HOST: { schema: text, say: 'HOST moet een adres zijn om op te luisteren, bijvoorbeeld 0.0.0.0.' },
  PUBLIC_URL: { schema: z.url({ protocol: /^https?$/ }), say: 'PUBLIC_URL moet het https-adres zijn waarop Teams deze bot bereikt.' },
  DATA_DIR: { schema: text, say: 'DATA_DIR moet een map zijn waarin geschreven mag worden.' },
  DATABASE_URL: { schema: z.string().regex(/^postgres(ql)?:\/\//), say: 'DATABASE_URL moet beginnen met postgresql://.' },
  BOT_ID: { schema: guid, say: 'BOT_ID moet de Application (client) ID van de bot zijn (een GUID).' },
  BOT_TENANT_ID: { schema: guid, say: 'BOT_TENANT_ID moet de tenant-id van het schoolbestuur zijn (een GUID).' },
  BOT_PASSWORD: { schema: text, say: 'BOT_PASSWORD is leeg. Laat de regel weg als de bot een managed identity gebruikt.' },
  TEAMS_APP_ID: { schema: guid, say: 'TEAMS_APP_ID moet het id van het app-pakket in Teams zijn (een GUID).' },
  ALLOWED_TENANTS: { schema: text.refine((value) => list(value).every((id) => GUID.test(id))), say: 'ALLOWED_TENANTS moet een lijst tenant-ids zijn, gescheiden door komma’s.' },
  ALLOWED_SERVICE_URLS: { schema: text.refine((value) => list(value).every(isTrusted)), say: 'ALLOWED_SERVICE_URLS moet een lijst https-adressen zijn, gescheiden door komma’s.' },
  OPENID_METADATA_URL: { schema: trusted, say: 'OPENID_METADATA_URL moet een https-adres zijn.' },
  LOGIN_URL: { schema: trusted, say: 'LOGIN_URL moet een https-adres zijn.' },
  GRAPH_URL: { schema: trusted, say: 'GRAPH_URL moet een https-adres zijn.' },
  SPEELPLEIN_PORT: { schema: port, say: 'SPEELPLEIN_PORT moet een poortnummer zijn (0–65535).' },
  MAGISTER_URL: {
    // The query is ours, and a name in the address would travel along unseen.
    schema: trusted.refine((value) => !/[?#@]/.test(value)),
    say: 'MAGISTER_URL moet het https-adres van de webservice van Magister zijn, zonder vraagteken erin.',
  },
  MAGISTER_USER: { schema: text, say: 'MAGISTER_USER moet de naam van het webservice-account in Magister zijn.' },
  MAGISTER_PASSWORD: { schema: text, say: 'MAGISTER_PASSWORD moet het wachtwoord van het webservice-account in Magister zijn.' },
  LLM_ENDPOINT: { schema: trusted.refine((value) => !/[?#@]/.test(value)), say: 'LLM_ENDPOINT moet het https-adres van een taalmodel zijn, tot en met de versie, zonder vraagteken erin.' },
  LLM_KEY: { schema: text, say: 'LLM_KEY moet de sleutel van het taalmodel zijn.' },
  LLM_MODEL: { schema: z.string().regex(/^[\w.:/-]{1,100}$/), say: 'LLM_MODEL moet de naam van het model zijn.' },
  PICTURE_PROCESSES: { schema: z.coerce.number().int().min(1).max(8), say: 'PICTURE_PROCESSES moet een getal van 1 tot en met 8 zijn: hoeveel foto’s tegelijk bekeken worden.' },
  FACE_NETWORKS: { schema: z.enum(['all', 'blazeface']), say: 'FACE_NETWORKS moet all of blazeface zijn: welke netwerken naar gezichten zoeken.' },
  SIGNING_KEY: { schema: z.string().min(32), say: 'SIGNING_KEY moet minstens 32 tekens lang zijn.' },
  LOG_LEVEL: { schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']), say: 'LOG_LEVEL moet debug, info, warn, error of silent zijn.' },
} as const;

type Read = { [K in keyof typeof SETTINGS]: z.infer<(typeof SETTINGS)[K]['schema']> | undefined };

function list(value: string | undefined): string[] {
  return (value ?? '').split(',').map((item) => item.trim()).filter((item) => item !== '');
}

function isTrusted(address: string): boolean {
  return URL.canParse(address) && (/^https:\/\//i.test(address) || LOOPBACK.test(address));
}

/**
 * Reads all settings and reports all problems at once. Empty means absent.
 *
 * `parseConfig({})` → the demo on 127.0.0.1:3978 with an embedded database in `./data`.
 */
export function parseConfig(env: Env): ConfigResult {
  const problems: string[] = [];
  // Wrong is another problem than absent, and told already.
  const isAbsent = (name: keyof typeof SETTINGS): boolean => (env[name] ?? '').trim() === '';
  const read: Record<string, unknown> = {};
  for (const [name, { schema, say }] of Object.entries(SETTINGS)) {
    const raw = env[name]?.trim();
    if (raw === undefined || raw === '') continue;
    const parsed = schema.safeParse(raw);
    if (parsed.success) read[name] = parsed.data;
    else problems.push(say);
  }
  const s = read as Read;
  // A BOT_ID that is wrong is still no wish for the demo.
  const isDemo = isAbsent('BOT_ID');

  if (isDemo) {
    for (const name of ['BOT_PASSWORD', 'BOT_TENANT_ID'] as const) {
      if (s[name] !== undefined) problems.push(`${name} staat er, maar BOT_ID niet. Vul BOT_ID in, of haal ${name} weg voor de demo.`);
    }
  }
  if (isDemo && s.HOST !== undefined && !['127.0.0.1', 'localhost', '::1'].includes(s.HOST)) {
    problems.push('Zonder BOT_ID luistert Houvast alleen op deze computer. Haal HOST weg, of vul BOT_ID in.');
  }
  if (!isDemo) {
    if (isAbsent('BOT_TENANT_ID')) problems.push('BOT_TENANT_ID ontbreekt: de tenant-id van het schoolbestuur.');
    if (isAbsent('PUBLIC_URL')) problems.push('PUBLIC_URL ontbreekt: het https-adres waarop Teams deze bot bereikt.');
    else if (s.PUBLIC_URL !== undefined && !isTrusted(s.PUBLIC_URL)) problems.push('PUBLIC_URL moet met https:// beginnen.');
    if (isAbsent('SIGNING_KEY')) problems.push('SIGNING_KEY ontbreekt: minstens 32 willekeurige tekens, uit de Key Vault.');
  }
  const noMagister = MAGISTER.filter(isAbsent);
  if (noMagister.length > 0 && noMagister.length < MAGISTER.length) {
    for (const name of noMagister) problems.push(`${name} ontbreekt. Voor Magister zijn ${MAGISTER.join(', ')} alle drie nodig; haal ze anders alle drie weg.`);
  }
  const noModel = LANGUAGE_MODEL.filter(isAbsent);
  if (noModel.length > 0 && noModel.length < LANGUAGE_MODEL.length) {
    for (const name of noModel) problems.push(`${name} ontbreekt. Voor een taalmodel zijn ${LANGUAGE_MODEL.join(', ')} alle drie nodig; haal ze anders alle drie weg.`);
  }
  // The library beneath teams-ai prints every request then.
  if (noModel.length === 0 && env['DEBUG']?.trim() === 'true') problems.push('DEBUG=true zou vragen in het log schrijven. Haal DEBUG weg, of haal LLM_ENDPOINT, LLM_KEY en LLM_MODEL weg.');
  if (problems.length > 0) return { kind: 'problems', problems };

  const serviceUrls = list(s.ALLOWED_SERVICE_URLS).map((address) => new URL(address).origin);
  const speelpleinPort = s.SPEELPLEIN_PORT ?? 3979;
  return {
    kind: 'ok',
    config: {
      host: s.HOST ?? (isDemo ? '127.0.0.1' : '0.0.0.0'),
      port: s.PORT ?? 3978,
      publicUrl: s.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
      teamsAppId: s.TEAMS_APP_ID ?? null,
      dataDir: s.DATA_DIR ?? './data',
      databaseUrl: s.DATABASE_URL === undefined ? null : secret(s.DATABASE_URL),
      bot:
        s.BOT_ID === undefined || s.BOT_TENANT_ID === undefined
          ? null
          : { appId: s.BOT_ID, tenantId: s.BOT_TENANT_ID, password: s.BOT_PASSWORD === undefined ? null : secret(s.BOT_PASSWORD) },
      tenants: [...new Set([s.BOT_TENANT_ID, ...list(s.ALLOWED_TENANTS)].filter((t): t is string => t !== undefined).map((t) => t.toLowerCase()))],
      serviceUrls: serviceUrls.length > 0 ? serviceUrls : TEAMS_SERVICE_URLS,
      endpoints: {
        openIdMetadata: s.OPENID_METADATA_URL ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
        login: s.LOGIN_URL?.replace(/\/+$/, '') ?? 'https://login.microsoftonline.com',
        graph: s.GRAPH_URL?.replace(/\/+$/, '') ?? 'https://graph.microsoft.com/v1.0',
      },
      speelplein: isDemo ? { port: speelpleinPort } : null,
      magister:
        s.MAGISTER_URL === undefined || s.MAGISTER_USER === undefined || s.MAGISTER_PASSWORD === undefined
          ? null
          : { url: s.MAGISTER_URL.replace(/\/+$/, ''), user: s.MAGISTER_USER, password: secret(s.MAGISTER_PASSWORD) },
      languageModel:
        s.LLM_ENDPOINT === undefined || s.LLM_KEY === undefined || s.LLM_MODEL === undefined
          ? null
          : { endpoint: s.LLM_ENDPOINT.replace(/\/+$/, ''), key: secret(s.LLM_KEY), model: s.LLM_MODEL },
      pictureProcesses: s.PICTURE_PROCESSES ?? null,
      faceNetworks: s.FACE_NETWORKS ?? 'all',
      signingKey: s.SIGNING_KEY === undefined ? null : secret(s.SIGNING_KEY),
      logLevel: s.LOG_LEVEL ?? 'info',
    },
  };
}
