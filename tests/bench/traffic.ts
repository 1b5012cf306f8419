import { join } from 'node:path';
import { built } from './built';
import { freePort } from './freePort';
import { load, type LoadFigures, type Traffic } from './load';
import { MeasuredServer, stopAllServers } from './measuredServer';
import { HARMLESS } from './messages';
import { PRODUCT, signedHouvast } from './signedHouvast';
import { median } from './statistics';
import { watchedSchool, type WatchedSchool } from './watchedSchool';

export interface Comparison {
  readonly connections: number;
  readonly houvast: Omit<LoadFigures, 'requests'>;
  readonly bare: Omit<LoadFigures, 'requests'>;
  /** Of the rounds the middle one; above 1 Houvast is better. */
  readonly perSecondRatio: number;
  readonly cpuRatio: number;
}

export interface TrafficFigures {
  /** Tokens are checked on both sides. */
  readonly withToken: readonly Comparison[];
  /** The demo, against a bot that checks nothing. */
  readonly withoutToken: readonly Comparison[];
}

export interface TrafficOptions {
  readonly seconds: number;
  readonly rounds: number;
  readonly progress: (line: string) => void;
  readonly signal: AbortSignal;
}

const CONNECTIONS = [1, 16] as const;
const WARM_UP_SECONDS = 2;
const BARE_BOT = join(__dirname, 'bareBot.js');

/** Watched messages that signal nothing, through the whole product, against a bot of the same packages that does nothing. */
export async function measureTraffic(options: TrafficOptions): Promise<TrafficFigures> {
  const school = await watchedSchool();
  try {
    return { withToken: await measureWithToken(school, options), withoutToken: await measureWithoutToken(school, options) };
  } finally {
    await stopAllServers();
    await school.close();
  }
}

async function measureWithToken(world: WatchedSchool, options: TrafficOptions): Promise<readonly Comparison[]> {
  const { houvast, speelplein, harmlessMessages } = await signedHouvast(world, 'product', options.signal);
  try {
    const { DEMO_BOT_ID } = built<typeof import('../../src/demo/speelpleinFor')>('demo/speelpleinFor');
    const barePort = await freePort();
    options.signal.throwIfAborted();
    const bare = await MeasuredServer.start(
      'the bare bot',
      BARE_BOT,
      { BARE_PORT: String(barePort), BARE_BOT_ID: DEMO_BOT_ID, BARE_TENANT_ID: world.school.tenantId, BARE_OPENID_METADATA_URL: speelplein.openIdMetadataUrl },
      { port: barePort, probe: '/livez' },
    );
    return await compare(houvast, bare, await harmlessMessages(), options, 'with token');
  } finally {
    await stopAllServers();
    await speelplein.stop();
  }
}

async function measureWithoutToken(world: WatchedSchool, options: TrafficOptions): Promise<readonly Comparison[]> {
  const [port, speelpleinPort, barePort] = [await freePort(), await freePort(), await freePort()];
  options.signal.throwIfAborted();
  const houvast = await MeasuredServer.start(
    'Houvast’s demo',
    PRODUCT,
    { PORT: String(port), SPEELPLEIN_PORT: String(speelpleinPort), DATA_DIR: join(world.folder, 'demo'), DATABASE_URL: await world.database('demo') },
    { port, probe: '/livez' },
  );
  const bare = await MeasuredServer.start('the bare bot', BARE_BOT, { BARE_PORT: String(barePort) }, { port: barePort, probe: '/livez' });
  const traffic: Traffic = { headers: {}, bodies: HARMLESS.map((text, at) => JSON.stringify(demoMessage(world, `http://127.0.0.1:${speelpleinPort}/`, text, at))) };
  try {
    return await compare(houvast, bare, traffic, options, 'demo, without token');
  } finally {
    await stopAllServers();
  }
}

async function compare(houvast: MeasuredServer, bare: MeasuredServer, traffic: Traffic, options: TrafficOptions, what: string): Promise<readonly Comparison[]> {
  const { seconds, rounds, progress, signal } = options;
  for (const server of [houvast, bare]) await load(server, traffic, CONNECTIONS[1], WARM_UP_SECONDS);
  const figures: Comparison[] = [];
  for (const connections of CONNECTIONS) {
    const pairs: { houvast: LoadFigures; bare: LoadFigures }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      signal.throwIfAborted();
      progress(`${what}, ${connections} connection${connections === 1 ? '' : 's'}, round ${round + 1} of ${rounds}`);
      // Who goes first alternates: what else the machine does weighs on both.
      if (round % 2 === 0) {
        const ours = await silentLoad(houvast, traffic, connections, seconds);
        pairs.push({ houvast: ours, bare: await load(bare, traffic, connections, seconds) });
      } else {
        const theirs = await load(bare, traffic, connections, seconds);
        pairs.push({ houvast: await silentLoad(houvast, traffic, connections, seconds), bare: theirs });
      }
    }
    const middle = (side: 'houvast' | 'bare') => ({
      perSecond: median(pairs.map((pair) => pair[side].perSecond)),
      cpuMicrosPerRequest: median(pairs.map((pair) => pair[side].cpuMicrosPerRequest)),
    });
    figures.push({
      connections,
      houvast: middle('houvast'),
      bare: middle('bare'),
      perSecondRatio: median(pairs.map((pair) => pair.houvast.perSecond / pair.bare.perSecond)),
      cpuRatio: median(pairs.map((pair) => pair.bare.cpuMicrosPerRequest / pair.houvast.cpuMicrosPerRequest)),
    });
  }
  return figures;
}

/** Throws unless each message was watched and found silent: a refusal is quick too, and proves nothing. */
async function silentLoad(server: MeasuredServer, traffic: Traffic, connections: number, seconds: number): Promise<LoadFigures> {
  const before = await silentMessages(server);
  const figures = await load(server, traffic, connections, seconds);
  const silent = (await silentMessages(server)) - before;
  // The last message of each connection may have been cut off on its way back.
  if (silent < figures.requests || silent > figures.requests + connections) {
    throw new Error(`${figures.requests} messages were sent, but ${silent} were watched and found silent`);
  }
  return figures;
}

async function silentMessages(server: MeasuredServer): Promise<number> {
  const metrics = await (await fetch(`${server.address}/metrics`)).text();
  return Number(/^houvast_silent_messages_total (\d+)/m.exec(metrics)?.[1] ?? 0);
}

/** A message in the class chat as Teams tells it to a bot. */
function demoMessage({ school }: WatchedSchool, serviceUrl: string, text: string, at: number): object {
  const { entraId, displayName } = school.showcase.studentUnder16;
  return {
    type: 'message',
    id: String(1_700_000_000_000 + at),
    timestamp: new Date().toISOString(),
    localTimezone: 'Europe/Amsterdam',
    serviceUrl,
    channelId: 'msteams',
    from: { id: `29:${entraId ?? ''}`, name: displayName, aadObjectId: entraId },
    recipient: { id: '28:houvast', name: 'Houvast' },
    conversation: { id: school.conversations[0]?.id, conversationType: 'groupChat', tenantId: school.tenantId, isGroup: true, name: 'Klassenchat 3H' },
    channelData: { tenant: { id: school.tenantId } },
    locale: 'nl-NL',
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
    entities: [{ type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' }],
  };
}
