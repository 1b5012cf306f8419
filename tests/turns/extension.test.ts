import { turnWorld, words, type TurnWorld, CHAT } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
afterAll(() => world.close());

const SEARCH = 'zoek-artikel';

describe('searching the code of conduct from the compose box', () => {
  it('shows all articles before anything is typed', async () => {
    const found = await world.as('teacher').search(SEARCH, CHAT, '');
    expect(found.kind).toBe('results');
    expect(found.kind === 'results' && found.items.length).toBe(25);
  });

  it('goes on where the first page ended', async () => {
    const first = await world.as('teacher').search(SEARCH, CHAT, '');
    const second = await world.as('teacher').search(SEARCH, CHAT, '', { skip: 25 });
    if (first.kind !== 'results' || second.kind !== 'results') throw new Error('no results');
    const titles = [...first.items, ...second.items].map(({ preview }) => JSON.stringify(preview.content));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toHaveLength(38); // 36 articles and two introductions
  });

  it('finds the article on sharing pictures, with a card that can be put in the message', async () => {
    const teacher = world.as('teacher');
    const found = await teacher.search(SEARCH, CHAT, 'mag ik een klassenfoto delen');
    if (found.kind !== 'results') throw new Error('no results');
    expect(JSON.stringify(found.items[0]?.preview)).toContain('III.B.8');
    const attachment = found.items[0]?.attachment;
    if (attachment === undefined) throw new Error('nothing to insert');
    expect(attachment.contentType).toBe('application/vnd.microsoft.card.adaptive');

    const sent = await teacher.send(CHAT, { attachments: [attachment] });
    expect(words(teacher.messages(CHAT).find(({ id }) => id === sent.id))).toContain('III.B.8');
  });

  it('knows an article by its number', async () => {
    const found = await world.as('teacher').search(SEARCH, CHAT, 'b.10');
    expect(found.kind === 'results' && found.items.map(({ preview }) => JSON.stringify(preview).includes('III.B.10'))).toEqual([true]);
  });

  it('answers in English whoever reads English', async () => {
    const found = await world.as('teacher', 'en').search(SEARCH, CHAT, 'III.B.8');
    expect(JSON.stringify(found)).not.toMatch(/leerling|toestemming/);
  });

  it('says so when there is nothing to find', async () => {
    const found = await world.as('teacher').search(SEARCH, CHAT, 'xqzwv');
    expect(found).toEqual({ kind: 'message', text: expect.stringContaining('Niets gevonden') as string });
  });

  it('answers a student too', async () => {
    const found = await world.as('studentUnder16').search(SEARCH, CHAT, 'filmen in de les');
    expect(found.kind).toBe('results');
  });
});

describe('the commands of the message extension', () => {
  it.each([
    ['compose', ['foto-delen', 'tekst-nakijken', 'zoek-artikel']],
    ['message', ['meld-bericht']],
  ] as const)('offers in the %s menu what the manifest says, in Dutch and English', (context, ids) => {
    const teacher = world.as('teacher');
    for (const language of ['nl', 'en'] as const) {
      const offered = teacher.commands(CHAT, context, language);
      expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
    }
    expect(teacher.commands(CHAT, context, 'nl').map(({ title }) => title)).not.toEqual(teacher.commands(CHAT, context, 'en').map(({ title }) => title));
  });

  it('answers a command that it does not know with a sentence', async () => {
    const shown = await world.as('teacher').openAction('bestaat-niet', CHAT).catch(() => null);
    const raw = await world.speelplein.deliverRaw({
      ...world.speelplein.templateActivity(world.as('teacher').id, CHAT), type: 'invoke', name: 'composeExtension/fetchTask', value: { commandId: 'bestaat-niet', commandContext: 'compose', context: { theme: 'default' } },
    });
    expect(shown).not.toMatchObject({ kind: 'dialog' });
    expect(raw).toMatchObject({ kind: 'answered', status: 200, body: { task: { type: 'message', value: expect.any(String) as string } } });
  });
});
