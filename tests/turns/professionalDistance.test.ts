import { ONE_TO_ONE_CHAT } from '../../src/demo/school/demoConversations';
import type { SeenMessage } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import { CHAT, said, STAFF, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(async () => {
  await world.reset();
  await practice({});
});
afterAll(() => world.close());

/** As `settings set` leaves it; what every message asks is remembered for half a minute, so the app starts anew. */
async function practice(change: object, watch = 'escalate'): Promise<void> {
  const wanted = JSON.stringify({ ...world.school.settings.practice, quietHours: { from: 0, to: 0 }, ...change });
  const [now] = await world.rows<{ same: boolean }>(`select practice = '${wanted}'::jsonb and watch_mode = '${watch}' as same from school`);
  if (now?.same === true) return;
  await world.rows(`update school set practice = '${wanted}', watch_mode = '${watch}'`);
  await world.stopApp();
  await world.startApp();
}

async function says(who: Persona, conversationId: string, text: string): Promise<string> {
  const { id } = await who.send(conversationId, { text });
  await world.settle();
  return id;
}

const adviceOf = (who: Persona): readonly SeenMessage[] => said(who, who.personalChat).filter((message) => /Alleen jij ziet dit|Only you see this/.test(words(message)) && /vandaag niet nog eens|hear it again today/.test(words(message)));
const account = () => world.rows<{ type: string; data: { check: string; article: string }; by_id: string | null; about_ids: string[] }>(`select type, data, by_id, about_ids from audit_event where type like 'check.%' order by at`);
const INVITATION = 'App me maar op WhatsApp als je vragen hebt over de toets';

describe('a check in a watched conversation', () => {
  it('tells who wrote it, privately, with the article and the better way; nobody else', async () => {
    const before = world.speelplein.postedActivities().length;
    await says(world.as('teacher'), CHAT, INVITATION);
    const [advice] = adviceOf(world.as('teacher'));
    expect(words(advice)).toContain('III.B.3');
    expect(words(advice)).toContain('Op jouw school kan het via: Magister, Microsoft Teams, Hoy app of School-e-mail.');
    expect(words(advice)).not.toContain('toets');
    const told = world.speelplein.postedActivities().slice(before).map(({ conversationId }) => conversationId);
    expect(told).toEqual([world.as('teacher').personalChat]);
    expect(await account()).toEqual([{ type: 'check.advised', data: expect.objectContaining({ check: 'otherChannel', article: 'III.B.3' }) as object, by_id: null, about_ids: [] }]);
  });

  it('says it once a day per kind, and another kind the same day', async () => {
    const teacher = world.as('teacher');
    for (const text of [INVITATION, 'stuur je vraag maar via snapchat', INVITATION]) await says(teacher, CHAT, text);
    expect(adviceOf(teacher)).toHaveLength(1);
    await says(teacher, CHAT, 'mijn nummer is 06-12345678, bel maar');
    expect(adviceOf(teacher)).toHaveLength(2);
    // Yesterday's word was yesterday's.
    await world.rows(`update check_notice set day = day - 1`);
    await says(teacher, CHAT, INVITATION);
    expect(adviceOf(teacher)).toHaveLength(3);
  });

  it.each<[string, 'teacher' | 'studentUnder16' | 'studentOver16', string, string, string]>([
    ['an own number', 'teacher', CHAT, 'Mail je werk naar nadia.zonneveld@gmail.com', 'III.B.4'],
    ['a friend request', 'teacher', ONE_TO_ONE_CHAT, 'Ik heb je een vriendschapsverzoek gestuurd op insta', 'III.B.2'],
    ['a recording by a student', 'studentUnder16', CHAT, 'ik heb de les gefilmd, wie wil m', 'III.A.2'],
    ['an invitation to one student', 'teacher', ONE_TO_ONE_CHAT, 'zit je ook op snap? dan praten we daar verder', 'III.B.3'],
  ])('notices %s', async (_what, who, where, text, article) => {
    await says(world.as(who), where, text);
    expect(adviceOf(world.as(who)).map(words).join()).toContain(article);
    expect(adviceOf(world.as(who))).toHaveLength(1);
  });

  it('notices the mark of a classmate who is named, but not among colleagues or to the student alone', async () => {
    const student = world.school.showcase.studentUnder16;
    const teacher = world.as('teacher');
    const mark = `${student.givenName} heeft een 3,4 voor wiskunde`;
    await says(teacher, STAFF, mark);
    await says(teacher, ONE_TO_ONE_CHAT, mark);
    expect(adviceOf(teacher)).toHaveLength(0);
    await says(teacher, CHAT, mark);
    expect(words(adviceOf(teacher)[0])).toContain('III.A.5');
  });

  it.each<[string, 'teacher' | 'studentUnder16', string, string]>([
    ['a student who asks', 'studentUnder16', ONE_TO_ONE_CHAT, 'mevrouw mag ik u appen op whatsapp?'],
    ['a lesson about it', 'teacher', CHAT, 'Vandaag een les over WhatsApp en nepnieuws'],
    ['colleagues among themselves', 'teacher', STAFF, INVITATION],
    ['a refusal', 'teacher', CHAT, 'App me niet, stuur het via Teams'],
    ['who asks whether filming is allowed', 'studentUnder16', CHAT, 'mag ik de les opnemen?'],
  ])('leaves alone %s', async (_what, who, where, text) => {
    await says(world.as(who), where, text);
    expect(adviceOf(world.as(who))).toHaveLength(0);
    expect(await account()).toEqual([]);
  });

  it('takes a question to Houvast for a question', async () => {
    const teacher = world.as('teacher');
    await teacher.mention(CHAT, 'kan ik leerlingen appen via whatsapp, stuur me een appje');
    await world.settle();
    expect(adviceOf(teacher)).toHaveLength(0);
  });

  it('looks at an edited message too, and speaks English to who does', async () => {
    const teacher = world.as('teacher', 'en');
    await teacher.send(teacher.personalChat, { text: 'hello' });
    const id = await says(teacher, CHAT, 'Good morning');
    await teacher.edit(id, 'Text me on WhatsApp if you are late');
    await world.settle();
    expect(words(adviceOf(teacher)[0])).toContain('Better');
  });

  it('leaves no word of the message behind', async () => {
    await says(world.as('teacher'), CHAT, 'App me maar op WhatsApp over het pannenkoekenfeest');
    for (const table of ['outbox', 'audit_event', 'check_notice', 'inbox', 'conduct_state', 'nudge']) {
      expect(JSON.stringify(await world.rows(`select * from ${table}`))).not.toContain('pannenkoeken');
    }
    expect(world.logLines.join('')).not.toContain('pannenkoeken');
  });
});

describe('late in the evening', () => {
  const ALWAYS = { quietHours: { from: 0, to: 1_440 } };

  it('advises staff who write to one student, and not to the class', async () => {
    await practice(ALWAYS);
    const teacher = world.as('teacher');
    await says(teacher, CHAT, 'Vergeet morgen je boek niet');
    expect(adviceOf(teacher)).toHaveLength(0);
    await says(teacher, ONE_TO_ONE_CHAT, 'Vergeet morgen je boek niet');
    expect(words(adviceOf(teacher)[0])).toContain('III.B.1');
  });

  it('never where the student asked for help', async () => {
    await practice(ALWAYS);
    await says(world.as('studentUnder16'), ONE_TO_ONE_CHAT, 'mevrouw ik ben zo bang om naar huis te gaan');
    await says(world.as('teacher'), ONE_TO_ONE_CHAT, 'Wat fijn dat je het zegt, vertel');
    expect(adviceOf(world.as('teacher'))).toHaveLength(0);
  });
});

describe('what a school sets', () => {
  it('only counts on trial, per kind and without persons', async () => {
    await practice({ checks: { otherChannel: 'dryRun' } });
    await says(world.as('teacher'), CHAT, INVITATION);
    await says(world.as('teacher'), CHAT, INVITATION);
    expect(adviceOf(world.as('teacher'))).toHaveLength(0);
    expect((await account()).map(({ type, by_id, about_ids }) => ({ type, by_id, about_ids }))).toEqual([1, 2].map(() => ({ type: 'check.counted', by_id: null, about_ids: [] })));
    expect(await world.rows('select * from check_notice')).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['the check is off', { checks: { otherChannel: 'off' } }, 'escalate'],
    ['nothing is watched', {}, 'off'],
  ])('says nothing where %s', async (_what, change, watch) => {
    await practice(change, watch);
    await says(world.as('teacher'), CHAT, INVITATION);
    expect(adviceOf(world.as('teacher'))).toHaveLength(0);
    expect(await account()).toEqual([]);
  });

  it('takes a channel on the school’s own list for one of the school', async () => {
    await practice({ channels: [{ name: 'WhatsApp', reaches: ['students'], about: { nl: 'excursies', en: 'trips' } }] });
    await says(world.as('teacher'), CHAT, INVITATION);
    expect(adviceOf(world.as('teacher'))).toHaveLength(0);
  });
});

it('lets students film where a teacher allowed recordings in that conversation (III.A.3)', async () => {
  await world.as('teacher').mention(CHAT, 'leerlingen mogen hier vandaag opnames delen');
  await world.settle();
  const offer = said(world.as('teacher'), world.as('teacher').personalChat).at(-1);
  await world.as('teacher').executeAction(offer?.id ?? '', 'recording.allow', { conversationId: CHAT, days: 1 });
  await world.settle();
  await says(world.as('studentUnder16'), CHAT, 'ik heb de les gefilmd, wie wil m');
  expect(adviceOf(world.as('studentUnder16'))).toHaveLength(0);
});
