import type { Persona } from '../persona';
import type { PersonalTab } from '../manifest';
import type { Picture, WireAttachment, WireObject } from '../model';
import type { Manner } from '../posting';
import { isObject, listOf, property, textOf } from '../wire';
import type { World } from '../world';

import { BadRequest, type Exchange } from './exchange';
import type { Handler, Router } from './router';

export interface PageDeps {
  readonly world: World;
  readonly as: (personId: string, manner: Partial<Manner>) => Persona;
  readonly reset: () => Promise<void>;
  readonly appId: string;
  /** Beside the personal chat with the bot. */
  readonly tabs: () => readonly PersonalTab[];
}

// Several large photographs in one message, as base64.
const UPLOAD_LIMIT = 120_000_000;

/** What the page in the browser asks for. */
export function pageRoutes(router: Router, deps: PageDeps): void {
  const { world } = deps;
  const PERSON = '/api/people/:person';
  const PLACE = `${PERSON}/conversations/:place`;
  const MESSAGE = `${PERSON}/messages/:message`;
  const onAs = (method: string, path: string, handler: (persona: Persona, exchange: Exchange) => Promise<unknown> | unknown): void => {
    const wrapped: Handler = async (exchange) => {
      const result = await handler(deps.as(exchange.param('person'), mannerOf(exchange)), exchange);
      exchange.answer(200, result ?? {});
    };
    router.on(method, path, wrapped);
  };

  router.on('GET', '/api/world', (exchange) => {
    const personas = world.state.everyone().filter(({ showcase }) => showcase === true);
    exchange.answer(200, {
      bot: { name: world.around.botName, appId: deps.appId },
      tenantId: world.around.tenantId,
      tabs: deps.tabs(),
      personas: personas.map(({ id, name, roleLabel }) => ({ id, name, role: roleLabel })),
    });
  });
  router.on('GET', '/api/events', (exchange) => { openStream(world, exchange); });
  router.on('POST', '/api/reset', async (exchange) => {
    await deps.reset();
    exchange.answer(200, {});
  });
  router.on('GET', '/api/token', async (exchange) => {
    exchange.answer(200, { token: await deps.as(exchange.query('person') ?? '', {}).token() });
  });
  for (const path of ['/api/pictures/:picture', '/files/:picture']) {
    router.on('GET', path, async (exchange) => {
      const bytes = await world.journal.getPicture(exchange.param('picture'));
      const stored = world.state.upload(exchange.param('picture'));
      if (bytes === null || stored === undefined) return exchange.answer(404, { error: { code: 'NotFound', message: 'no such picture' } });
      // Only pictures are shown in the browser; anything else that was uploaded is a download.
      const shown = /^image\/(?!svg)/.test(stored.contentType);
      const name = `filename*=UTF-8''${encodeURIComponent(stored.name)}`;
      return exchange.send(200, bytes, stored.contentType, {
        'content-disposition': `${shown ? 'inline' : 'attachment'}; ${name}`, 'cache-control': 'private, max-age=3600',
      });
    });
  }

  onAs('GET', `${PERSON}/conversations`, (persona) => persona.conversations());
  onAs('GET', `${PLACE}/messages`, (persona, exchange) => persona.messages(exchange.param('place')));
  onAs('POST', `${PLACE}/look`, (persona, exchange) => persona.look(exchange.param('place')));
  onAs('POST', `${PLACE}/messages`, async (persona, exchange) => {
    const body = await exchange.json(UPLOAD_LIMIT);
    const replyTo = textOf(body, 'replyTo');
    return persona.post(exchange.param('place'), {
      text: textOf(body, 'text') ?? '',
      pictures: picturesIn(body, 'pictures'),
      files: picturesIn(body, 'files'),
      expressions: listOf(body, 'expressions').filter((one) => typeof one === 'string'),
      attachments: listOf(body, 'attachments').filter(isObject) as readonly unknown[] as readonly WireAttachment[],
      ...(replyTo === undefined ? {} : { replyTo }),
    });
  });
  onAs('GET', `${PLACE}/commands`, (persona, exchange) =>
    persona.commands(exchange.param('place'), exchange.query('context') === 'message' ? 'message' : 'compose', exchange.query('language') === 'en' ? 'en' : 'nl'));
  onAs('POST', `${PLACE}/commands/:command`, async (persona, exchange) => {
    const body = await exchange.json();
    const messageId = textOf(body, 'messageId');
    const parameters = property(body, 'parameters');
    return persona.openAction(exchange.param('command'), exchange.param('place'), {
      ...(messageId === undefined ? {} : { messageId }), ...(isObject(parameters) ? { parameters } : {}),
    });
  });
  onAs('POST', `${PLACE}/search/:command`, async (persona, exchange) =>
    persona.search(exchange.param('command'), exchange.param('place'), textOf(await exchange.json(), 'text') ?? ''));
  onAs('POST', `${PLACE}/select/:command`, async (persona, exchange) =>
    persona.selectItem(exchange.param('command'), exchange.param('place'), property(await exchange.json(), 'value')));

  onAs('PATCH', MESSAGE, async (persona, exchange) => {
    const body = await exchange.json(UPLOAD_LIMIT);
    const text = textOf(body, 'text');
    return persona.edit(exchange.param('message'), {
      ...(text === undefined ? {} : { text }),
      addPictures: picturesIn(body, 'addPictures'), removePictureIds: listOf(body, 'removePictureIds').map(String),
    });
  });
  onAs('POST', `${MESSAGE}/forward`, async (persona, exchange) => {
    const body = await exchange.json();
    return persona.postForward(exchange.param('message'), textOf(body, 'to') ?? '', textOf(body, 'text') ?? '');
  });
  onAs('DELETE', MESSAGE, (persona, exchange) => persona.remove(exchange.param('message')));
  onAs('POST', `${MESSAGE}/restore`, (persona, exchange) => persona.restore(exchange.param('message')));
  onAs('POST', `${MESSAGE}/refresh`, (persona, exchange) => persona.refresh(exchange.param('message')));
  onAs('POST', `${MESSAGE}/actions`, async (persona, exchange) => {
    const body = await exchange.json();
    return persona.pressAction(exchange.param('message'), objectIn(body, 'action'), objectIn(body, 'inputs'));
  });
  onAs('POST', `${PERSON}/dialogs/:dialog`, async (persona, exchange) => persona.submitDialog(exchange.param('dialog'), property(await exchange.json(), 'data')));
  onAs('DELETE', `${PERSON}/dialogs/:dialog`, (persona, exchange) => { persona.closeDialog(exchange.param('dialog')); });
  onAs('POST', `${PERSON}/previews/:preview`, async (persona, exchange) =>
    persona.answerPreview(exchange.param('preview'), textOf(await exchange.json(), 'answer') === 'send' ? 'send' : 'edit'));
}

function openStream(world: World, exchange: Exchange): void {
  const { request, response } = exchange;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', connection: 'keep-alive' });
  response.write('retry: 1000\n\n');
  const stop = world.listen((news) => { response.write(`data: ${JSON.stringify(news)}\n\n`); });
  request.on('close', stop);
}

function mannerOf(exchange: Exchange): Partial<Manner> {
  const locale = exchange.header('x-speelplein-locale');
  const theme = exchange.header('x-speelplein-theme');
  return {
    ...(locale === 'nl-NL' || locale === 'en-GB' ? { locale } : {}),
    ...(theme === 'default' || theme === 'dark' || theme === 'contrast' ? { theme } : {}),
  };
}

function objectIn(body: unknown, name: string): WireObject {
  const found = property(body, name);
  return isObject(found) ? found : {};
}

function picturesIn(body: unknown, name: string): readonly Picture[] {
  return listOf(body, name).map((one) => {
    const [contentType, base64, fileName] = [textOf(one, 'contentType'), textOf(one, 'base64'), textOf(one, 'name')];
    if (contentType === undefined || base64 === undefined) throw new BadRequest(400, 'a picture needs contentType and base64');
    return { bytes: Buffer.from(base64, 'base64'), contentType, name: fileName ?? 'picture' };
  });
}
