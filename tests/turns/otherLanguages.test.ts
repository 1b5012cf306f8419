import { randomUUID } from 'node:crypto';
import type { SeenMessage } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import { CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

// Stands in no card and in no lexicon.
const MARK = 'pstrągoskrzydły';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
afterAll(() => world.close());

async function ask(persona: Persona, text: string): Promise<SeenMessage> {
  await persona.send(persona.personalChat, { text });
  await world.settle();
  return last(persona);
}

const outbox = (): Promise<{ item: string }[]> => world.rows(`select to_jsonb(outbox)::text as item from outbox`);

describe('a question in Polish in the personal chat', () => {
  it('gets the card with the choice, and nothing of its words is kept or sent', async () => {
    const answer = await ask(world.as('teacher'), `czy mogę wysłać zdjęcie klasy ${MARK}`);
    expect(answer.cards[0]).toMatchObject({ type: 'AdaptiveCard', lang: 'pl' });
    expect(words(answer)).toContain('Niderlandzki czy angielski?');
    expect(words(answer)).toContain('Rozumiem tylko te słowa: czy wolno, wysyłać, zdjęcie, klasa.');
    expect(words(answer)).toContain('III.B.8');
    expect(words(answer)).not.toContain(MARK);

    const items = (await outbox()).map(({ item }) => item);
    expect(items.some((item) => item.includes('otherLanguage'))).toBe(true);
    const kept = [...items, ...world.logLines].join('\n');
    for (const word of [MARK, 'zdjęcie', 'klasy']) expect(kept).not.toContain(word);
    const [row] = await world.rows<{ data: { outcome: string; by?: string } }>(`select data from audit_event where type = 'question.answered' order by at desc limit 1`);
    expect(row?.data.outcome).toBe('unsure');
  });

  it('is answered in the class chat too, when the bot is mentioned', async () => {
    const student = world.as('studentUnder16');
    await student.mention(CHAT, 'czy wolno używać telefonu na lekcji');
    await world.settle();
    expect(words(last(student, CHAT))).toContain('Niderlandzki czy angielski?');
  });
});

describe('a cry for help in another language', () => {
  it('in a group is answered privately, in that language', async () => {
    const student = world.as('studentUnder16');
    const inGroup = said(student, CHAT).length;
    await student.mention(CHAT, 'chcę umrzeć');
    await world.settle();
    expect(last(student).cards[0]).toMatchObject({ lang: 'pl' });
    expect(words(last(student))).toContain('0800-0113');
    const group = said(student, CHAT).slice(inGroup);
    expect(group.map(({ text }) => text)).toEqual(['Ik heb je een eigen bericht gestuurd, in onze chat samen.']);
  });

  it.each([
    ['Arabic', 'أريد أن أموت', 'تم الإبلاغ'],
    ['Turkish', 'artık yaşamak istemiyorum', 'Haber verildi'],
    ['Ukrainian', 'я не хочу жити', 'Передано'],
  ])('opens a case with the button, and the answer is in %s', async (_, text, sent) => {
    const student = world.as('studentOver16');
    const answer = await ask(student, text);
    const shown = await student.executeAction(answer.id, 'help.contactMe');
    expect(shown).toMatchObject({ kind: 'message', text: expect.stringContaining(sent) as string });
    expect(shown).toMatchObject({ text: expect.stringContaining('0800-0113') as string });
    await world.settle();
    expect(words(last(world.as('schoolleiding')))).toContain('Acuut');
    expect(words(last(world.as('zorgcoordinator')))).toContain(student.name);
  });

  it('answers in the language of the turn when the card speaks one that does not exist', async () => {
    const student = world.as('studentOver16');
    const activity = world.speelplein.templateActivity(student.id, student.personalChat);
    for (const language of ['xx', '__proto__', 7, null, { a: 1 }]) {
      const action = { ...activity, id: randomUUID(), type: 'invoke', name: 'adaptiveCard/action', replyToId: 'no-card', value: { action: { type: 'Action.Execute', verb: 'help.contactMe', data: { need: 'nothing', language } } } };
      await expect(world.speelplein.deliverRaw(action)).resolves.toMatchObject({ status: 200, body: { value: expect.stringContaining('Het is doorgegeven') as string } });
    }
  });

  it('gets the numbers in that language when something goes wrong', async () => {
    const student = world.as('studentUnder16');
    await world.rows(`alter table audit_event rename to audit_event_away`);
    try {
      await student.send(student.personalChat, { text: 'нехай хтось допоможе, хочу померти' });
      await world.speelplein.settled();
      expect(last(student).text).toContain('Думаєш про самогубство?');
      expect(last(student).text).toContain('0800-0113');
    } finally {
      await world.rows(`alter table audit_event_away rename to audit_event`);
    }
  });
});
