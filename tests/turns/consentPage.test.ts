import type { Shown } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import { CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
afterAll(() => world.close());

const OPEN = { type: 'Action.Submit', data: { open: 'consentPage', msteams: { type: 'task/fetch' } } };

async function asks(persona: Persona, text = 'lijst inlezen'): Promise<void> {
  await persona.send(persona.personalChat, { text });
  await world.settle();
}

async function opens(persona: Persona): Promise<Shown> {
  return persona.pressAction(last(persona).id, OPEN, {});
}

describe('the way to the page for administrators', () => {
  it.each([
    ['nl', 'toestemmingen inlezen', 'Toestemmingen inlezen'],
    ['en', 'import', 'Read in consents'],
  ] as const)('is a card with a button that opens it in a large window (%s)', async (language, text, title) => {
    const administrator = world.as('schoolleiding', language);
    await asks(administrator, text);
    expect(words(last(administrator))).toContain(title);
    const shown = await opens(administrator);
    if (shown.kind !== 'dialog' || shown.dialog.content.kind !== 'url') throw new Error('no window');
    const url = new URL(shown.dialog.content.url);
    expect([url.pathname, url.search]).toEqual(['/toestemming', '?venster=1']);
  });

  it.each(['teacher', 'studentOver16'] as const)('is a sentence for a %s, who can’t open it with the same button either', async (who) => {
    const persona = world.as(who);
    await asks(persona);
    expect(words(last(persona))).toContain('alleen de beheerder');
    expect(last(persona).cards).toEqual([]);
    await persona.send(persona.personalChat, { text: 'mag ik de klassenfoto mailen' });
    await world.settle();
    const shown = await opens(persona);
    expect(shown).toMatchObject({ kind: 'message', text: expect.stringContaining('alleen de beheerder') });
  });

  it('is not offered in a chat with others', async () => {
    const teacher = world.as('teacher');
    const before = said(teacher, CHAT).length;
    await teacher.mention(CHAT, 'lijst inlezen');
    await world.settle();
    // Neither the way there, nor who may go it.
    for (const shown of said(teacher, CHAT).slice(before)) expect(words(shown)).not.toMatch(/Toestemmingen inlezen|alleen de beheerder/);
  });
});
