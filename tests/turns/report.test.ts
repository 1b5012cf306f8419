import type { Persona } from '../../src/demo/speelplein/persona';
import type { SeenMessage, Shown } from '../../src/demo/speelplein/model';
import { CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(() => world.reset());
afterAll(() => world.close());

const student = (language: 'nl' | 'en' = 'nl'): Persona => world.as('studentUnder16', language);

async function says(who: Persona, text: string, conversationId = who.personalChat): Promise<SeenMessage> {
  await who.send(conversationId, { text });
  await world.settle();
  return last(who);
}

/** Whatever hour the test runs at: outside school hours nobody reads it yet. */
const ARRIVED = /Je melding is (aangekomen|bewaard)/;

interface Opened { type: string; kind: string; level: string; words: string | null; chosen?: string; reporterId: string }
const opened = async (): Promise<Opened[]> => (await world.rows<{ event: Opened }>(`select event from case_event where event->>'type' = 'opened' order by at`)).map(({ event }) => event);
const holders = async (): Promise<string[]> => (await world.rows<{ person_id: string }>('select person_id from case_holder')).map(({ person_id: id }) => world.school.people.find((one) => one.id === id)?.displayName ?? '').sort();
const names = (...keys: (keyof typeof world.school.showcase)[]): string[] => keys.map((key) => world.school.showcase[key].displayName).sort();
const mentorNames = (who: keyof typeof world.school.showcase): string[] => {
  const { classes, school } = world.school.showcase[who];
  return world.school.people.filter((one) => one.school === school && one.roles.includes('mentor') && one.classes.some((key) => classes.includes(key))).map(({ displayName }) => displayName).sort();
};

/** The steps one after the other, by the buttons that are on the cards. */
async function report(who: Persona, kind: string, to: string, told: string, send = 'Verstuur'): Promise<{ readonly card: SeenMessage; readonly steps: readonly Shown[] }> {
  const card = await says(who, 'ik wil iets melden');
  const steps = [await who.press(card.id, 'Verder', { kind })];
  steps.push(await who.press(card.id, to));
  steps.push(await who.press(card.id, send, { words: told }));
  await world.settle();
  return { card, steps };
}

const now = (who: Persona, message: SeenMessage): string => words(who.messages(who.personalChat).find(({ id }) => id === message.id));

describe('somebody who wants to report', () => {
  it.each(['ik wil iets melden', 'Melden', 'ik word gepest en wil het melden', 'kan ik hier iets melden?'])('gets a card after “%s”, with the numbers on top', async (text) => {
    const card = await says(student(), text);
    expect(words(card)).toContain('Wat is er aan de hand?');
    expect(words(card)).toContain('Stap 1 van 3');
    expect(words(card)).toMatch(/\*\*112\*\*.*\*\*113\*\*/);
  });

  it('gets it in English', async () => {
    expect(words(await says(student('en'), 'I want to report something'))).toContain('What is going on?');
    expect(words(await says(student(), 'I want to report something'))).toContain('What is going on?');
  });

  it('gets the numbers and no form when it is a cry for help', async () => {
    const card = await says(student(), 'ik wil iets melden, ik wil niet meer leven');
    expect(words(card)).toContain('0800-0113');
    expect(words(card)).not.toContain('report.kind');
  });

  it('in a group gets the card in private, and the group sees only that there was an answer', async () => {
    await student().mention(CHAT, 'ik wil iets melden');
    await world.settle();
    expect(words(last(student()))).toContain('Wat is er aan de hand?');
    expect(words(last(student(), CHAT))).not.toContain('report.kind');
  });

  it('finds three steps, with a way back at each and a way out', async () => {
    const who = student();
    const card = await says(who, 'ik wil iets melden');
    const step2 = await who.press(card.id, 'Verder', { kind: 'bullying' });
    expect(words(step2)).toContain('Stap 2 van 3');
    for (const choice of ['Mijn mentor', 'De zorgcoördinator', 'De vertrouwenspersoon', 'Laat de school kiezen']) expect(words(step2)).toContain(choice);
    expect(words(await who.press(card.id, 'Terug'))).toMatch(/Stap 1 van 3.*"value":"bullying"/);
    await who.press(card.id, 'Verder', { kind: 'bullying' });
    const step3 = await who.press(card.id, 'Mijn mentor');
    expect(words(step3)).toMatch(/Stap 3 van 3.*Wie het krijgt: mentor/);
    expect(words(await who.press(card.id, 'Terug'))).toContain('Stap 2 van 3');
    expect(words(await who.press(card.id, 'Toch niet'))).toContain('niets verstuurd en niets bewaard');
    await world.settle();
    expect(await world.rows('select 1 from case_event')).toEqual([]);
  });

  it('is asked for a kind first, and nothing goes on without one', async () => {
    const who = student();
    const card = await says(who, 'melden');
    expect(await who.executeRaw(card.id, { verb: 'report.kind', data: {} })).toMatchObject({ kind: 'message', text: expect.stringContaining('Kies eerst') as string });
    for (const kind of ['parent', 'doubt', 'derailing', 'nonsense', 7]) {
      expect((await who.executeRaw(card.id, { verb: 'report.kind', data: { kind } })).kind).toBe('message');
      expect((await who.executeRaw(card.id, { verb: 'report.send', data: { kind, to: 'school', words: 'x' } })).kind).toBe('message');
    }
    expect(await world.rows('select 1 from case_event')).toEqual([]);
  });

  it.each([
    ['Mijn mentor', 'bullying', 'mentor'],
    ['De zorgcoördinator', 'bullying', 'zorgcoordinator'],
    ['De zorgcoördinator', 'fakeAccount', 'zorgcoordinator'],
  ] as const)('and chooses “%s” for %s, has it go there and nowhere else', async (to, kind, role) => {
    const { card, steps } = await report(student(), kind, to, 'in de pauze, elke dag');
    expect(await opened()).toMatchObject([{ kind, chosen: role, words: 'in de pauze, elke dag', reporterId: world.school.showcase.studentUnder16.id }]);
    expect(await holders()).toEqual(role === 'mentor' ? mentorNames('studentUnder16') : names('zorgcoordinator'));
    expect(words(steps.at(-1))).toMatch(ARRIVED);
    // The card of the steps became the reporter's card, also for who opens the chat again.
    expect(now(student(), card)).toMatch(ARRIVED);
    expect(now(student(), card)).not.toContain('report.kind');
    expect(said(student(), student().personalChat).filter((message) => words(message).includes('Je melding'))).toHaveLength(1);
  });

  it('who lets the school choose has it go where such a report goes', async () => {
    await report(student(), 'intimateImage', 'Laat de school kiezen', '');
    expect(await opened()).toMatchObject([{ kind: 'intimateImage', words: null }]);
    expect((await opened())[0]).not.toHaveProperty('chosen');
    expect(await holders()).toEqual(names('schoolleiding', 'zorgcoordinator'));
  });

  it('of something acute is told before sending that the school management gets it too, and it does', async () => {
    const who = student();
    const card = await says(who, 'melden');
    const step2 = await who.press(card.id, 'Verder', { kind: 'threat' });
    expect(words(step2)).toContain('**112**');
    const step3 = await who.press(card.id, 'Mijn mentor');
    expect(words(step3)).toContain('Omdat het acuut is, gaat het ook naar: schoolleiding.');
    await who.press(card.id, 'Verstuur', { words: 'morgen na school' });
    await world.settle();
    expect(await holders()).toEqual([...mentorNames('studentUnder16'), ...names('schoolleiding')].sort());
  });

  it('about somebody who works at school may choose the school or the vertrouwenspersoon, and no mentor', async () => {
    const who = student();
    const card = await says(who, 'melden');
    const step2 = words(await who.press(card.id, 'Verder', { kind: 'staffInvolved' }));
    expect(step2).not.toContain('Mijn mentor');
    expect(step2).not.toContain('De zorgcoördinator');
    expect(step2).toContain('De vertrouwenspersoon');
    expect(await who.executeRaw(card.id, { verb: 'report.send', data: { kind: 'staffInvolved', to: 'mentor', words: 'x' } })).toMatchObject({ kind: 'message', text: expect.stringContaining('niets verstuurd') as string });
    expect(await world.rows('select 1 from case_event')).toEqual([]);
  });

  it('who presses twice, also at the same moment, has one report', async () => {
    const who = student();
    const card = await says(who, 'melden');
    await who.press(card.id, 'Verder', { kind: 'bullying' });
    await who.press(card.id, 'Mijn mentor');
    const data = { kind: 'bullying', to: 'mentor', words: 'in de kantine' };
    await Promise.all([1, 2, 3].map(() => who.executeRaw(card.id, { verb: 'report.send', data })));
    await world.settle();
    expect(await opened()).toHaveLength(1);
    expect(await world.rows(`select 1 from case_event where event->>'type' = 'reporterAdded'`)).toEqual([]);
  });

  it('from a card that lies open elsewhere doesn’t land with whom it was first sent to', async () => {
    const who = student();
    const card = await says(who, 'melden');
    await who.executeRaw(card.id, { verb: 'report.send', data: { kind: 'bullying', to: 'mentor', words: 'eerst dit' } });
    await who.executeRaw(card.id, { verb: 'report.send', data: { kind: 'bullying', to: 'vertrouwenspersoon', words: 'eekhoornbrood' } });
    await world.settle();
    expect(JSON.stringify(await world.rows('select event from case_event'))).not.toContain('eekhoornbrood');
    expect(await world.rows('select distinct case_id from case_event')).toHaveLength(2);
  });

  it('as a member of staff is offered no mentor, and as a stranger nothing', async () => {
    const card = await says(world.as('teacher'), 'ik wil iets melden');
    const step2 = words(await world.as('teacher').press(card.id, 'Verder', { kind: 'derailing' }));
    expect(step2).not.toContain('Mijn mentor');
    expect(step2).toContain('Laat de school kiezen');
    const zorg = await says(world.as('zorgcoordinator'), 'ik wil iets melden');
    expect(words(await world.as('zorgcoordinator').press(zorg.id, 'Verder', { kind: 'bullying' }))).not.toContain('De zorgcoördinator');
  });
});

describe('somebody who wants to talk first', () => {
  it('asks so in a sentence, chooses with whom, and gives away nothing else', async () => {
    const who = student();
    const card = await says(who, 'ik wil met iemand praten');
    expect(words(card)).toContain('Met wie wil je praten?');
    expect(words(await who.press(card.id, 'Mijn mentor'))).toContain('leest alleen wie je bent en dat je wilt praten');
    const shown = await who.press(card.id, 'Verstuur mijn vraag');
    await world.settle();
    expect(await opened()).toMatchObject([{ kind: 'talk', level: 'P3', words: null, chosen: 'mentor' }]);
    expect(words(shown)).toMatch(/Je wilt praten.*Wie ziet dat je wilt praten\*\*: mentor/);
    const [mentor] = world.school.people.filter(({ displayName }) => displayName === mentorNames('studentUnder16')[0]);
    const theirs = words(last(world.persona(mentor?.id ?? '')));
    expect(theirs).toContain('Een leerling wil met je praten');
    expect(theirs).toContain('Spreek vandaag een moment af');
    expect(theirs).toContain('Volgende stap (1 van 3)');
  });

  it('after choosing a kind and typing, sends neither along', async () => {
    await report(student(), 'boundary', 'De zorgcoördinator', 'knikkerbaan', 'Ik wil eerst praten');
    expect(await opened()).toMatchObject([{ kind: 'talk', words: null }]);
    expect(JSON.stringify(await world.rows('select event from case_event'))).not.toMatch(/knikkerbaan|boundary/);
    expect(await holders()).toEqual(names('zorgcoordinator'));
  });

  it('reads by when: on the same school day, or from the next one on', async () => {
    await report(student(), 'other', 'Mijn mentor', '', 'Ik wil eerst praten');
    expect(words(last(student()))).toMatch(/De afspraak is dat je uiterlijk \w+ \d|op school wordt dit gelezen vanaf|Op dit moment leest niemand/i);
  });
});

describe('taking a report back', () => {
  const withdraw = async (who: Persona): Promise<Shown> => {
    const shown = await who.executeAction(last(who).id, 'case.withdraw');
    await world.settle();
    return shown;
  };

  it('ends what isn’t serious, and those who had it see that', async () => {
    await report(student(), 'bullying', 'De zorgcoördinator', 'in de pauze');
    expect(words(await withdraw(student()))).toContain('Je hebt je melding ingetrokken.');
    expect(words(last(world.as('zorgcoordinator')))).toContain('De melder heeft dit ingetrokken.');
    expect(words(last(world.as('zorgcoordinator')))).not.toContain('case.acknowledge');
    expect(await world.rows('select 1 from case_deadline')).toEqual([]);
    expect(words(last(student()))).not.toContain('case.withdraw');
  });

  it.each(['threat', 'intimateImage'])('leaves %s for a person to decide', async (kind) => {
    await report(student(), kind, 'Laat de school kiezen', 'iets');
    expect(words(await withdraw(student()))).toContain('kijkt er toch een mens naar');
    expect(words(last(world.as('schoolleiding')))).toContain('kijk er toch naar');
    expect(words(last(world.as('schoolleiding')))).toContain('case.acknowledge');
    expect(await world.rows('select 1 from case_deadline')).toHaveLength(1);
  });

  it('is undone by adding something', async () => {
    await report(student(), 'bullying', 'De zorgcoördinator', 'in de pauze');
    await withdraw(student());
    await student().executeAction(last(student()).id, 'case.addReport', { words: 'het begint weer' });
    await world.settle();
    expect(words(last(world.as('zorgcoordinator')))).toContain('het begint weer');
    expect(words(last(world.as('zorgcoordinator')))).toContain('case.acknowledge');
    expect(words(last(student()))).toContain('case.withdraw');
  });

  it('pressed twice is once, and nobody else can', async () => {
    await report(student(), 'threat', 'Laat de school kiezen', 'iets');
    const [row] = await world.rows<{ case_id: string }>('select case_id from case_event limit 1');
    const other = world.as('studentOver16');
    const data = { caseId: row?.case_id };
    expect(await other.executeRaw(last(other).id, { verb: 'case.withdraw', data })).toMatchObject({ kind: 'message', text: expect.stringContaining('kan ik je niet laten zien') as string });
    await Promise.all([1, 2].map(() => student().executeRaw(last(student()).id, { verb: 'case.withdraw', data })));
    expect(await world.rows(`select 1 from case_event where event->>'type' = 'withdrawn'`)).toHaveLength(1);
  });
});
