import { randomUUID } from 'node:crypto';
import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import { USUAL_CALENDAR } from '../../src/calendar/schoolCalendar';
import { schoolDayFrom } from '../../src/calendar/schoolTime';
import { schoolYearOf } from '../../src/calendar/schoolYear';
import { addDays } from '../../src/calendar/shiftDate';
import type { Persona } from '../../src/demo/speelplein/persona';
import type { SeenMessage, Shown } from '../../src/demo/speelplein/model';
import { CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
afterAll(() => world.close());

const today = (): string => amsterdamDate(new Date());

/** Asks in the personal chat, and gives what came back. */
async function ask(persona: Persona, text: string): Promise<readonly SeenMessage[]> {
  const before = said(persona, persona.personalChat).length;
  await persona.send(persona.personalChat, { text });
  await world.settle();
  return said(persona, persona.personalChat).slice(before).filter((message) => !words(message).includes('Hoi, ik ben Houvast'));
}

async function askOne(persona: Persona, text: string): Promise<SeenMessage> {
  const answers = await ask(persona, text);
  expect(answers).toHaveLength(1);
  return answers[0] as SeenMessage;
}

const student = (hardCase: 'missing' | 'parentYesNow16' | 'turnedSixteenToday' | 'lastYearOnly') => {
  const found = world.school.students.find(({ id }) => id === world.school.hardCases[hardCase]);
  if (found === undefined) throw new Error(`nobody is ${hardCase}`);
  return found;
};
const names = (text: string): readonly string[] => world.school.students.map(({ displayName }) => displayName).filter((name) => text.includes(name));
const card = (shown: Shown): string => {
  expect(shown.kind).toBe('card');
  return words(shown);
};
const audits = (): Promise<{ type: string; by_id: string | null; data: Record<string, unknown> }[]> =>
  world.rows(`select type, by_id, data from audit_event where type like 'consent.%' or type = 'access.refused' order by at`);

describe('a mentor', () => {
  it('asks in the personal chat and gets numbers of the own class, without names', async () => {
    const mentor = world.as('mentor');
    const answer = await askOne(mentor, 'toestemmingen van mijn klas');
    expect(words(answer)).toContain('Toestemmingen van 3H');
    expect(words(answer)).toContain('24 leerlingen');
    expect(words(answer)).toContain('werden dit schooljaar 16');
    expect(names(words(answer))).toEqual([]);
    expect(await audits()).toEqual([{ type: 'consent.overviewSeen', by_id: world.school.showcase.mentor.id, data: { school: 'demo', classKey: '3H', names: false } }]);
  });

  it('is answered in English when asked in English, in the personal chat when asked with a mention', async () => {
    const mentor = world.as('mentor');
    const inGroup = said(mentor, CHAT).length;
    await mentor.mention(CHAT, 'my class consents');
    await world.settle();
    expect(words(last(mentor))).toContain('Consents of 3H');
    const group = said(mentor, CHAT).slice(inGroup);
    expect(group.map(({ text }) => text)).toEqual(['Ik heb je een eigen bericht gestuurd, in onze chat samen.']);
    expect(words(group[0])).not.toContain('3H');
  });

  it('sees names when asking for them, and that is accounted for without names', async () => {
    const mentor = world.as('mentor');
    const { id } = await askOne(mentor, 'wie mist nog toestemming?');
    const shown = card(await mentor.press(id, 'Namen tonen'));
    expect(names(shown)).toEqual(expect.arrayContaining([student('parentYesNow16').displayName, student('lastYearOnly').displayName]));
    expect(shown).not.toContain(student('missing').displayName);
    expect((await audits()).at(-1)).toMatchObject({ type: 'consent.overviewSeen', data: { school: 'demo', classKey: '3H', names: true } });
    expect(names(card(await mentor.press(id, 'Namen verbergen')))).toEqual([]);
  });

  it('leaves out who said no: they are not asked again', async () => {
    const mentor = world.as('mentor');
    const { id } = await askOne(mentor, 'campagne');
    const shown = card(await mentor.press(id, 'Namen tonen'));
    for (const hardCase of ['refused', 'withdrawn', 'guardiansDiffer'] as const) {
      const { displayName } = world.school.students.find((one) => one.id === world.school.hardCases[hardCase]) ?? { displayName: '?' };
      const imageLines = shown.split('Besloten omgeving')[1] ?? '';
      expect(imageLines.split('Jaarboek')[0]).not.toContain(displayName);
    }
  });

  it('gets no card of another class, also not of one that is only taught', async () => {
    const mentor = world.as('mentor');
    expect((await askOne(mentor, 'toestemmingen van 5V')).text).toContain('geen mentor');
    const taught = await ask(mentor, 'toestemmingen van 1B');
    // Who teaches it may look up its students for a purpose.
    expect(taught.map(words)).toEqual([expect.stringContaining('consent.lookUp')]);
    const { id } = await askOne(mentor, 'toestemmingen van 3h');
    const shown = await mentor.executeRaw(id, { verb: 'campaign.names', data: { classKey: '1B' } });
    expect(shown).toMatchObject({ kind: 'message', text: expect.stringContaining('geen mentor') as string });
    expect((await audits()).at(-1)).toMatchObject({ type: 'access.refused' });
  });

  it('has a text to send, with the deadline and without a name', async () => {
    const answer = words(await askOne(world.as('mentor'), 'toestemmingen van mijn klas'));
    expect(answer).toContain('Beste ouders en verzorgers');
    expect(answer).toContain('mijn toestemming');
    expect(answer).toContain('tot en met');
  });

  it('sees nothing any more when the class went to somebody else, on cards from before either', async () => {
    const mentor = world.as('mentor');
    const { id } = await askOne(mentor, 'toestemmingen van mijn klas');
    await world.rows(`update class_member set is_mentor = false where person_id = '${world.school.showcase.mentor.id}'`);
    try {
      expect((await mentor.press(id, 'Namen tonen')).kind).toBe('message');
      expect((await askOne(mentor, 'toestemmingen van mijn klas')).text).toContain('van geen enkele klas mentor');
    } finally {
      await world.rows(`update class_member set is_mentor = true where class_key = '3H' and person_id = '${world.school.showcase.mentor.id}'`);
    }
  });
});

describe('others', () => {
  it.each(['teacher', 'intern', 'socialMediaCoach'] as const)('the %s hears that there is no class to show', async (who) => {
    const persona = world.as(who);
    expect((await askOne(persona, 'toestemmingen van mijn klas')).text).toContain('van geen enkele klas mentor');
    expect((await askOne(persona, 'toestemmingen van de school')).text).toContain('schoolleiding');
    for (const verb of ['campaign.names', 'campaign.class', 'campaign.school', 'campaign.openSettings', 'campaign.settings']) {
      const shown = await persona.executeRaw(last(persona).id, { verb, data: { classKey: '3H', source: 'houvast', deadline: '' } });
      expect(shown.kind).toBe('message');
      expect(names(words(shown))).toEqual([]);
    }
  });

  it('a student is told nothing of others, by chat or by button', async () => {
    const persona = world.as('studentUnder16');
    const answers = await ask(persona, 'toestemmingen van mijn klas');
    expect(answers.map(words).join()).not.toContain('Toestemmingen van 3H');
    const shown = await persona.executeRaw(last(persona).id, { verb: 'campaign.names', data: { classKey: '3H' } });
    expect(shown.kind).toBe('message');
    expect(names(words(shown))).toEqual([]);
  });
});

describe('the schoolleiding', () => {
  const ago = (): string => addDays(today(), -1);

  it('sees the numbers of the school per purpose and class, without names', async () => {
    const answer = words(await askOne(world.as('schoolleiding'), 'toestemmingen van de school'));
    for (const shown of ['Toestemmingen van Het Baken', '60 leerlingen', 'Besloten omgeving', '1B', '3H', '5V']) expect(answer).toContain(shown);
    expect(names(answer)).toEqual([]);
  });

  it('opens a class, with names if asked, and goes back', async () => {
    const leader = world.as('schoolleiding');
    const { id } = await askOne(leader, 'campagne');
    expect(card(await leader.executeAction(id, 'campaign.pickClass', { pickedClass: '1B' }))).toContain('Toestemmingen van 1B');
    expect(names(card(await leader.press(id, 'Namen tonen')))).toContain(student('missing').displayName);
    expect(card(await leader.press(id, 'Terug naar de school'))).toContain('Toestemmingen van Het Baken');
  });

  it('sets deadline and source; mentors’ cards and texts follow', async () => {
    const leader = world.as('schoolleiding');
    const { id } = await askOne(leader, 'toestemmingen van de school');
    await leader.press(id, 'Datum en bron');
    const refused = card(await leader.press(id, 'Opslaan', { deadline: ago(), source: 'elsewhere', sourceName: 'Magister', sourceUrl: 'http://magister.example' }));
    expect(refused).toContain('Er is nog niets opgeslagen');
    expect(refused).toContain('http://magister.example');
    const deadline = today();
    const saved = card(await leader.press(id, 'Opslaan', { deadline, source: 'elsewhere', sourceName: 'Magister', sourceUrl: 'https://magister.example/toestemming' }));
    expect(saved).toContain('Opgeslagen.');
    expect(await world.rows(`select source_name, source_url, deadline::text from consent_settings`)).toEqual([{ source_name: 'Magister', source_url: 'https://magister.example/toestemming', deadline }]);
    expect((await audits()).filter(({ type }) => type === 'consent.settingsChanged')).toEqual([{ type: 'consent.settingsChanged', by_id: world.school.showcase.schoolleiding.id, data: { school: 'demo' } }]);
    expect(words(await askOne(world.as('mentor'), 'toestemmingen van mijn klas'))).toContain('in Magister: https://magister.example/toestemming');
  });
});

describe('by itself', () => {
  const atSchool = (): Date => new Date(`${schoolDayFrom(today(), USUAL_CALENDAR)}T06:30:00Z`);

  it('tells the mentor of the new school year once, and nobody else', async () => {
    const mentor = world.as('mentor');
    await world.app().app.campaignDay(atSchool());
    await world.app().app.campaignDay(atSchool());
    await world.settle();
    const cards = said(mentor, mentor.personalChat).filter((message) => words(message).includes('Nieuw schooljaar'));
    expect(cards).toHaveLength(1);
    expect(names(words(cards[0]))).toEqual([]);
    const receivers = await world.rows<{ conversation_id: string }>(`select conversation_id from outbox where item->>'kind' = 'classCampaign' and item->>'reason' = 'start'`);
    expect(receivers).toEqual([{ conversation_id: `person:${world.school.showcase.mentor.id}` }]);
    await world.rows(`delete from campaign_notice where key like 'start:${schoolYearOf(schoolDayFrom(today(), USUAL_CALENDAR))}:%'`);
  });

  const turned = (studentId: string, classKey = '3H'): Promise<unknown> => {
    const personId = world.school.showcase.mentor.id;
    const item = JSON.stringify({ kind: 'turnedSixteen', personId, classKey, studentId, language: null });
    return world.rows(`insert into outbox (board_id, id, conversation_id, item, state, attempts, not_before, created_at)
      values ('demo', '${randomUUID()}', 'person:${personId}', '${item}', 'waiting', 0, now() - interval '1 minute', now())`);
  };
  const aboutSixteen = async (): Promise<readonly SeenMessage[]> => {
    await world.settle();
    const mentor = world.as('mentor');
    return said(mentor, mentor.personalChat).filter((message) => words(message).includes('is 16 geworden'));
  };

  it('names who turned sixteen in the mentor’s card, and not in the notification', async () => {
    await turned(student('turnedSixteenToday').id);
    const [message] = await aboutSixteen();
    expect(words(message)).toContain(student('turnedSixteenToday').displayName);
    expect(JSON.stringify(message?.cards.map(({ fallbackText, speak }) => [fallbackText, speak]))).not.toContain(student('turnedSixteenToday').givenName);
    const mentor = world.as('mentor');
    expect(card(await mentor.press(message?.id ?? '', 'Bekijk 3H'))).toContain('Toestemmingen van 3H');
  });

  it('sends nothing about a student who answered meanwhile, is of another class, or is somebody else’s', async () => {
    const before = (await aboutSixteen()).length;
    await turned(world.school.hardCases.sixteenAskedAgain);
    await turned(world.school.hardCases.turnedSixteenToday, '1B');
    await turned(world.school.hardCases.guardianYesOver16, '5V');
    await turned('nobody');
    expect(await aboutSixteen()).toHaveLength(before);
    expect(await world.rows(`select state from outbox where item->>'kind' = 'turnedSixteen' order by seq desc limit 4`)).toEqual(Array(4).fill({ state: 'dropped' }));
  });
});

it('leaves no student’s name in the log, the queue, the inbox and the account', async () => {
  const [mentor, leader] = [world.as('mentor'), world.as('schoolleiding')];
  const { id } = await askOne(mentor, 'toestemmingen van mijn klas');
  await mentor.press(id, 'Namen tonen');
  const { id: ofSchool } = await askOne(leader, 'toestemmingen van de school');
  await leader.executeAction(ofSchool, 'campaign.pickClass', { pickedClass: '5V' });
  await leader.press(ofSchool, 'Namen tonen');
  await world.settle();
  const kept = await Promise.all(['outbox', 'inbox', 'audit_event', 'campaign_notice', 'card_place'].map((table) => world.rows(`select t::text as row from ${table} t`)));
  expect(JSON.stringify(kept)).toContain('overviewSeen');
  expect(names(JSON.stringify([kept, world.logLines]))).toEqual([]);
});
