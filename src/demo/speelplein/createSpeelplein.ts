import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

import type { Surroundings } from './activities/envelope';
import { BotDelivery } from './delivery';
import { Faults } from './faults';
import { connectorRoutes } from './http/connectorRoutes';
import { controlRoutes } from './http/controlRoutes';
import { graphRoutes } from './http/graphRoutes';
import { refuseStrangers } from './http/guard';
import { openIdRoutes } from './http/openIdRoutes';
import { pageRoutes } from './http/pageRoutes';
import { Router } from './http/router';
import { staticRoutes } from './http/staticRoutes';
import { tokenRoutes } from './http/tokenRoutes';
import { Installations } from './installations';
import { Interactions } from './interactions';
import { FolderJournal, MemoryJournal } from './journal';
import { SpeelpleinKeys } from './keys';
import { botNameOf, personalTabsOf } from './manifest';
import type { SpeelpleinOptions } from './model';
import { Persona } from './persona';
import { Posting, type Manner } from './posting';
import { Speelplein } from './speelplein';
import { SpeelpleinState } from './state';
import { SpeelpleinTokens } from './tokens';
import { waitUntil } from './waitUntil';
import { World } from './world';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/**
 * Starts a stand-in for Microsoft Teams on this computer: people, chats and channels on one side, a bot on the other.
 *
 * const speelplein = await createSpeelplein({ host: '127.0.0.1', port: 0, … });
 * await speelplein.welcome();
 * await speelplein.as(teacherId).mention(classChatId, 'mag ik de klassenfoto mailen');
 */
export async function createSpeelplein(options: SpeelpleinOptions): Promise<Speelplein> {
  if (!LOOPBACK.has(options.host)) throw new Error('The Speelplein only listens on this computer: use 127.0.0.1.');
  const { clock, ids, auth } = options;
  const keys = await SpeelpleinKeys.create(ids.uuid(), () => clock.now());
  const journal = options.dataDir === null ? new MemoryJournal() : new FolderJournal(join(options.dataDir, 'speelplein'));
  const freshState = (): SpeelpleinState => new SpeelpleinState(options.people, options.conversations);
  let state = freshState();
  for (const event of await journal.load()) state.apply(event);

  let origin = '';
  let botEndpoint = options.botEndpoint;
  const around: Surroundings = {
    serviceUrl: () => `${origin}/`, tenantId: options.tenantId, botId: options.botId, botName: botNameOf(options.manifest), clock, ids,
  };
  const faults = new Faults();
  const tokens = new SpeelpleinTokens(keys, auth.appId, options.tenantId, around.serviceUrl, (id) => state.person(id));
  const delivery = new BotDelivery({
    botEndpoint: () => botEndpoint, tokens, sign: auth.sign, faults, clock,
    invokeTimeoutMs: options.invokeTimeoutMs ?? 5000, redeliverAfterMs: options.redeliverAfterMs ?? 15_000,
  });
  const world = new World({ around, state: () => state, journal, delivery, origin: () => origin });
  const installations = new Installations(world);
  const posting = new Posting(world, options.manifest);
  const interactions = new Interactions(world, (conversationId) => installations.install(conversationId));
  const as = (personId: string, manner: Partial<Manner> = {}): Persona =>
    new Persona(personId, {
      world, posting, interactions, manifest: options.manifest, localizations: options.localizations ?? {},
      ssoToken: (id) => tokens.sso(id), waitFor: waitUntil,
    }).with(manner);
  const reset = async (): Promise<void> => {
    await journal.clear();
    state = freshState();
    world.automaticReplies.clear();
    world.tell({ kind: 'reset', conversationId: null });
    await installations.welcome();
  };

  const graphCalls: { method: string; path: string }[] = [];
  const router = new Router();
  const guarded = auth.sign;
  openIdRoutes(router, keys, () => origin);
  tokenRoutes(router, faults, tokens, auth);
  connectorRoutes(router, { world, keys, faults, guarded });
  graphRoutes(router, { world, keys, faults, guarded, manifest: options.manifest, calls: graphCalls });
  pageRoutes(router, {
    world, as, reset, appId: auth.appId, tabs: () => personalTabsOf(options.manifest, new URL(botEndpoint).origin, options.localizations ?? {}),
  });
  const server = createServer((request, response) => {
    if (!refuseStrangers(request, response, origin)) void router.handle(request, response);
  });
  const speelplein = new Speelplein({
    server, world, delivery, tokens, faults, posting, installations, as, reset, graphCalls,
    people: options.people, tenantId: options.tenantId, origin: () => origin,
    setBotEndpoint: (url) => { botEndpoint = url; },
  });
  controlRoutes(router, {
    faults, deliverAgain: (id) => speelplein.deliverAgain(id), posted: () => world.posted, delivered: () => delivery.deliveries(),
  });
  if (options.clientDir !== null) staticRoutes(router, options.clientDir);
  origin = await listen(server, options.host, options.port);
  return speelplein;
}

function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(`http://${host === '::1' ? '[::1]' : host}:${typeof address === 'object' && address !== null ? address.port : port}`);
    });
  });
}
