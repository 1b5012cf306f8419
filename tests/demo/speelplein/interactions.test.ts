import { adaptiveCard, asBot, classChat, manager, openSchool, outsider, student, teacher, type School } from './testSchool';

const chat = encodeURIComponent(classChat.id);
const send = `v3/conversations/${chat}/activities`;
const cardAnswer = (content: object): object => ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { type: 'AdaptiveCard', version: '1.5', ...content } });
const words = (text: string): object => ({ body: [{ type: 'TextBlock', text }] });

describe('cards', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool(); });
  afterEach(async () => { await school.close(); });

  const post = async (content: object): Promise<string> => (await asBot(school.speelplein, 'POST', send, adaptiveCard(content))).body.id;
  const card = (person: { id: string }): unknown => school.speelplein.as(person.id).messages(classChat.id)[0]?.cards[0]?.['body'];
  const button = { type: 'Action.Execute', title: 'Ik pak dit op', verb: 'take', data: { case: '7' } };

  it('an answering card replaces the card of the presser only; an update replaces it for all', async () => {
    const id = await post({ body: [{ type: 'TextBlock', text: 'open' }], actions: [button] });
    school.bot.answering = () => ({ body: cardAnswer(words('van jou')) });

    expect(await school.speelplein.as(teacher.id).press(id, 'Ik pak dit op', { note: 'ja' })).toMatchObject({ kind: 'card' });
    expect(school.bot.ofType('invoke')[0]).toMatchObject({
      name: 'adaptiveCard/action', replyToId: id, from: { aadObjectId: teacher.id },
      value: { trigger: 'manual', action: { type: 'Action.Execute', verb: 'take', data: { case: '7', note: 'ja' } } },
    });
    expect([card(teacher), card(student)]).toEqual([words('van jou'), words('open')].map(({ body }: { body?: unknown }) => body));

    await asBot(school.speelplein, 'PUT', `${send}/${id}`, adaptiveCard(words('opgepakt')));
    expect(card(teacher)).toEqual(card(student));
  });

  it.each([
    ['an error with its code', { statusCode: 403, type: 'application/vnd.microsoft.error', value: { code: 'Forbidden', message: 'mag niet' } }, { kind: 'error', code: 'Forbidden', message: 'mag niet' }],
    ['a sentence', { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'gedaan' }, { kind: 'message', text: 'gedaan' }],
    ['nothing', undefined, { kind: 'failed', because: 'empty', status: 200 }],
    ['nonsense', { hello: 1 }, { kind: 'failed', because: 'malformed' }],
  ])('shows %s', async (_what, body, shown) => {
    const id = await post({ actions: [button] });
    school.bot.answering = () => ({ body });
    expect(await school.speelplein.as(teacher.id).executeAction(id, 'take')).toEqual(shown);
  });

  it('refreshes by itself for the people named, once for each version of the card', async () => {
    const refresh = { action: { type: 'Action.Execute', verb: 'mine', data: {} }, userIds: [school.speelplein.mriOf(teacher.id)] };
    const id = await post({ ...words('voor allen'), refresh });
    school.bot.answering = () => ({ body: cardAnswer(words('voor Joris')) });

    for (const person of [teacher, student, teacher]) await school.speelplein.as(person.id).look(classChat.id);
    expect([card(teacher), card(student)]).toEqual([[{ type: 'TextBlock', text: 'voor Joris' }], [{ type: 'TextBlock', text: 'voor allen' }]]);
    expect(school.bot.ofType('invoke').map(({ value }) => value)).toEqual([{ trigger: 'automatic', action: expect.objectContaining({ verb: 'mine' }) }]);

    await asBot(school.speelplein, 'PUT', `${send}/${id}`, adaptiveCard({ ...words('nieuw'), refresh }));
    await school.speelplein.as(teacher.id).look(classChat.id);
    expect(school.bot.ofType('invoke')).toHaveLength(2);
  });

  it('gives nobody a card of a conversation that they are not in', async () => {
    const id = await post({ actions: [button] });
    await expect(school.speelplein.as(outsider.id).executeRaw(id, { verb: 'take', data: {} })).rejects.toThrow('no such message');
  });

  it('turns a plain submit into data without words, and a task/fetch into a dialog', async () => {
    const id = await post({ actions: [
      { type: 'Action.Submit', title: 'Kies', data: { a: 1 } },
      { type: 'Action.Submit', title: 'Meer', data: { msteams: { type: 'task/fetch' }, b: 2 } },
    ] });
    const joris = school.speelplein.as(teacher.id);
    school.bot.answering = ({ name }) => name === 'task/fetch'
      ? { body: { task: { type: 'continue', value: { title: 'Meer', url: 'http://127.0.0.1/page', width: 'large', height: 300 } } } }
      : name === 'task/submit' ? { body: { task: { type: 'message', value: 'dank je' } } } : undefined;

    expect(await joris.press(id, 'Kies', { c: '3' })).toEqual({ kind: 'done' });
    expect(school.bot.ofType('message')[0]).toMatchObject({ value: { a: 1, c: '3' }, replyToId: id });
    const shown = await joris.press(id, 'Meer');
    expect(shown).toMatchObject({ kind: 'dialog', dialog: { title: 'Meer', width: 800, height: 300, content: { kind: 'url', url: 'http://127.0.0.1/page' } } });
    if (shown.kind !== 'dialog') throw new Error('no dialog');
    expect(await school.speelplein.as(student.id).submitDialog(shown.dialog.id, {})).toMatchObject({ because: 'notFound' });
    expect(await joris.submitDialog(shown.dialog.id, { d: 4 })).toEqual({ kind: 'message', text: 'dank je' });
    expect(school.bot.ofType('invoke')[1]).toMatchObject({ name: 'task/submit', value: { data: { d: 4 }, context: { theme: 'default' } } });
  });
});

describe('the message extension', () => {
  let school: School;
  beforeEach(async () => { school = await openSchool({ invokeTimeoutMs: 80 }); });
  afterEach(async () => { await school.close(); });

  it('offers commands where the manifest puts them', () => {
    const joris = school.speelplein.as(teacher.id);
    expect(joris.commands(classChat.id, 'compose').map(({ id }) => id)).toEqual(['sharePhoto', 'searchCode']);
    expect(joris.commands(classChat.id, 'message').map(({ title }) => title)).toEqual(['Meld dit bericht']);
  });

  it('speaks the other language where a localisation file has the words', async () => {
    await school.close();
    school = await openSchool({ localizations: { en: { 'composeExtensions[0].commands[1].title': 'Report this message' } } });
    expect(school.speelplein.as(teacher.id).commands(classChat.id, 'message', 'en')[0]?.title).toBe('Report this message');
  });

  it('opens a dialog, previews what the bot will post, and sends it', async () => {
    const preview = { composeExtension: { type: 'botMessagePreview', activityPreview: { type: 'message', attachments: (adaptiveCard(words('foto')) as { attachments: unknown[] }).attachments } } };
    school.bot.answering = ({ name, value }) => {
      if (name === 'composeExtension/fetchTask') return { body: { task: { type: 'continue', value: { title: 'Foto delen', url: 'http://127.0.0.1/photo' } } } };
      return { body: (value as { botMessagePreviewAction?: string }).botMessagePreviewAction === 'send' ? {} : preview };
    };
    const joris = school.speelplein.as(teacher.id);
    const opened = await joris.openAction('sharePhoto', classChat.id);
    if (opened.kind !== 'dialog') throw new Error('no dialog');
    const submitted = await joris.submitDialog(opened.dialog.id, { photo: '5' });
    if (submitted.kind !== 'preview') throw new Error('no preview');

    expect(await joris.answerPreview(submitted.preview.id, 'send')).toEqual({ kind: 'done' });
    expect(school.bot.ofType('invoke').map(({ value }) => value)).toMatchObject([
      { commandId: 'sharePhoto', commandContext: 'compose', context: { theme: 'default' } },
      { commandId: 'sharePhoto', data: { photo: '5' } },
      { commandId: 'sharePhoto', botMessagePreviewAction: 'send', botActivityPreview: [{ attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive' }] }] },
    ]);
  });

  it('sends the words of a message along, but not its pictures', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'kijk dan', pictures: [{ bytes: new Uint8Array([1]), contentType: 'image/png', name: 'a.png' }] });
    school.bot.answering = () => ({ body: { task: { type: 'message', value: 'gezien' } } });

    expect(await school.speelplein.as(teacher.id).openAction('reportMessage', classChat.id, { messageId: id })).toEqual({ kind: 'message', text: 'gezien' });
    expect(school.bot.ofType('invoke')[0]).toMatchObject({ value: {
      commandContext: 'message',
      messagePayload: { id, from: { user: { id: student.id, displayName: 'Noor Aydin' } }, body: { content: '<p>kijk dan</p>' }, attachments: [] },
    } });
  });

  it.each([
    ['files', { text: 'zie bijlage', files: [{ bytes: new Uint8Array([1]), contentType: 'application/pdf', name: 'a.pdf' }] }, '<p>zie bijlage</p>'],
    ['what came out of a picker', { text: 'ja 👍', expressions: ['gif-confetti'] }, '<p>ja <emoji id="yes" alt="👍" title="Yes"></emoji></p>'],
    ['mentions, which are told', { text: '@Joris van Dam kijk' }, '<p><at id="0">Joris van Dam</at> kijk</p>'],
  ])('sends the words along, but not %s', async (_what, draft, content) => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, draft);
    await school.speelplein.as(teacher.id).openAction('reportMessage', classChat.id, { messageId: id });
    expect(school.bot.ofType('invoke')[0]?.value).toMatchObject({ messagePayload: { body: { content }, attachments: [] } });
  });

  it('sends the words above a forwarded message along, and nothing of what is forwarded', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'geheim' });
    const forward = await school.speelplein.as(teacher.id).forward(id, classChat.id, 'zie dit');
    await school.speelplein.as(student.id).openAction('reportMessage', classChat.id, { messageId: forward.id });
    expect(school.bot.ofType('invoke')[0]?.value).toMatchObject({ messagePayload: { body: { content: '<p>zie dit</p>' }, attachments: [] } });
  });

  it('sends a card of the bot’s own along as it is', async () => {
    const { body: { id } } = await asBot(school.speelplein, 'POST', send, adaptiveCard(words('de foto')));
    await school.speelplein.as(teacher.id).openAction('reportMessage', classChat.id, { messageId: id });

    const { messagePayload } = school.bot.ofType('invoke')[0]?.value as { messagePayload: { attachments: { content: string }[] } };
    expect(messagePayload).toMatchObject({ from: { user: null, application: { applicationIdentityType: 'bot', displayName: 'Houvast' } }, body: { content: '' } });
    expect(JSON.parse(messagePayload.attachments[0]?.content ?? '')).toMatchObject(words('de foto'));
  });

  it('carries the message as it was chosen, also when it is deleted meanwhile', async () => {
    const noor = school.speelplein.as(student.id);
    const joris = school.speelplein.as(teacher.id);
    const { id } = await noor.send(classChat.id, { text: 'stom kind' });
    school.bot.answering = ({ name }) => (name === 'composeExtension/fetchTask' ? { body: { task: { type: 'continue', value: { url: 'http://127.0.0.1/' } } } } : { body: {} });
    const opened = await joris.openAction('reportMessage', classChat.id, { messageId: id });
    if (opened.kind !== 'dialog') throw new Error('no dialog');
    await noor.remove(id);

    expect(await joris.submitDialog(opened.dialog.id, {})).toEqual({ kind: 'done' });
    expect(school.bot.ofType('invoke')[1]?.value).toMatchObject({ messagePayload: { id, body: { content: '<p>stom kind</p>' } } });
  });

  it('searches, first without words, and chooses a result', async () => {
    const item = { contentType: 'application/vnd.microsoft.card.adaptive', content: {}, preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'III.B.8' } } };
    school.bot.answering = () => ({ body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [item] } } });
    const joris = school.speelplein.as(teacher.id);

    await joris.search('searchCode', classChat.id, '');
    const found = await joris.search('searchCode', classChat.id, 'foto');
    await joris.selectItem('searchCode', classChat.id, { article: 'III.B.8' });

    expect(found).toMatchObject({ kind: 'results', items: [{ preview: { content: { title: 'III.B.8' } } }] });
    expect(school.bot.ofType('invoke').map(({ name, value }) => [name, (value as { parameters?: unknown }).parameters])).toEqual([
      ['composeExtension/query', [{ name: 'initialRun', value: 'true' }]],
      ['composeExtension/query', [{ name: 'words', value: 'foto' }]],
      ['composeExtension/selectItem', undefined],
    ]);
  });

  it.each([
    ['too slow', { delayMs: 300, body: {} }, { kind: 'failed', because: 'timeout' }],
    ['failing', { status: 500 }, { kind: 'failed', because: 'status', status: 500 }],
    ['empty', {}, { kind: 'failed', because: 'empty', status: 200 }],
  ])('tries an answer that is %s three times in all, then says so', async (_what, answer, shown) => {
    school.bot.answering = () => answer;
    expect(await school.speelplein.as(teacher.id).openAction('sharePhoto', classChat.id)).toEqual(shown);
    expect(school.bot.ofType('invoke')).toHaveLength(3);
  });

  it('keeps a dialog open whose submit failed', async () => {
    school.bot.answering = ({ name }) => name === 'composeExtension/fetchTask' ? { body: { task: { type: 'continue', value: { url: 'http://127.0.0.1/' } } } } : { status: 500 };
    const joris = school.speelplein.as(manager.id);
    const opened = await joris.openAction('sharePhoto', joris.personalChat);
    if (opened.kind !== 'dialog') throw new Error('no dialog');

    expect(await joris.submitDialog(opened.dialog.id, {})).toMatchObject({ because: 'status' });
    school.bot.answering = () => ({ body: {} });
    expect(await joris.submitDialog(opened.dialog.id, {})).toEqual({ kind: 'done' });
  });
});
