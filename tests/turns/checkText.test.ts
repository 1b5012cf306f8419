import { randomUUID } from 'node:crypto';
import type { Persona } from '../../src/demo/speelplein/persona';
import type { CheckAnswer, EnterAnswer } from '../../src/web/drafts/draftApi';
import { CHAT, STAFF, turnWorld, type TurnWorld } from './support/turnWorld';
import { PARENTS_CHAT, SCHOOL_CHANNEL } from '../../src/demo/school/demoConversations';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 120_000);
afterAll(() => world.close());

async function ask<T>(who: Persona, step: 'enter' | 'check', body: object): Promise<T> {
  const response = await fetch(`${world.origin}/api/drafts/${step}`, { method: 'POST', headers: { authorization: `Bearer ${await who.token()}` }, body: JSON.stringify(body) });
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

describe('"Tekst nakijken"', () => {
  it.each(['teacher', 'intern', 'schoolleiding', 'studentUnder16', 'studentOver16'] as const)('opens as a dialog of our own page for everybody whom the school knows: %s', async (who) => {
    const shown = await world.as(who).openAction('tekst-nakijken', CHAT);
    if (shown.kind !== 'dialog' || shown.dialog.content.kind !== 'url') throw new Error('no dialog');
    const url = new URL(shown.dialog.content.url);
    expect([url.origin, url.pathname, url.searchParams.get('conversation')]).toEqual([world.origin, '/nakijken', CHAT]);
  });

  it('tells somebody whom it doesn’t know so', async () => {
    const activity = { ...world.speelplein.templateActivity(world.as('teacher').id, CHAT), from: { id: '29:stranger', aadObjectId: randomUUID(), name: 'x' }, id: randomUUID(), type: 'invoke', name: 'composeExtension/fetchTask', value: { commandId: 'tekst-nakijken', commandContext: 'compose' } };
    await expect(world.speelplein.deliverRaw(activity)).resolves.toMatchObject({ status: 200, body: { task: { type: 'message', value: expect.stringContaining('Ik ken je nog niet') as string } } });
  });

  it.each([
    ['nl', { copied: true }, 'Je tekst is gekopieerd. Plak hem in je bericht.'],
    ['en', { copied: true }, 'Your text has been copied. Paste it into your message.'],
    ['nl', {}, 'Er is niets geplaatst en niets bewaard.'],
    ['nl', { copied: 'yes', text: 'x' }, 'Er is niets geplaatst en niets bewaard.'],
  ] as const)('ends with a word (%s, %j)', async (language, data, said) => {
    const teacher = world.as('teacher', language);
    const shown = await teacher.openAction('tekst-nakijken', CHAT);
    if (shown.kind !== 'dialog') throw new Error('no dialog');
    expect(await teacher.submitDialog(shown.dialog.id, data)).toMatchObject({ kind: 'message', text: said });
  });

  it.each([
    ['a class', 'teacher', CHAT, 'students'],
    ['the staff', 'teacher', STAFF, 'staff'],
    ['the whole school', 'teacher', SCHOOL_CHANNEL, 'school'],
    ['a chat with a parent', 'teacher', PARENTS_CHAT, 'public'],
    ['a chat that a student isn’t in', 'studentUnder16', STAFF, 'public'],
  ] as const)('knows who reads in %s', async (_what, who, conversation, audience) => {
    expect(await ask<EnterAnswer>(world.as(who), 'enter', { conversation })).toMatchObject({ audience });
  });

  it('knows the students of the school from its own lists', async () => {
    const text = 'Sem de Boer had een 3 voor wiskunde. In 5V zit ook Merel op den Kamp.';
    const { remarks } = await ask<CheckAnswer>(world.as('teacher'), 'check', { conversation: CHAT, text, audience: 'public' });
    expect(remarks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['marks', 'Sem de Boer had een 3 voor wiskunde.'], ['studentNamed', 'Sem de Boer'], ['studentNamed', 'Merel op den Kamp']]);
  });
});
