import type { SeenMessage } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import { SqlCodeStore } from '../../src/storage/codeStore.sql';
import { openDatabase } from '../../src/storage/database';
import { systemClock } from '../../src/runtime/clock';
import { CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(() => world.reset());
afterAll(() => world.close());

async function ask(persona: Persona, text: string, conversation = persona.personalChat): Promise<SeenMessage> {
  const before = said(persona, conversation).length;
  await (conversation === persona.personalChat ? persona.send(conversation, { text }) : persona.mention(conversation, text));
  await world.settle();
  const answers = said(persona, conversation).slice(before);
  expect(answers).toHaveLength(1);
  return answers[0] as SeenMessage;
}

const audited = (type: string) => world.rows<{ by_id: string | null; about_ids: string[]; data: Record<string, unknown> }>(`select by_id, about_ids, data from audit_event where type = '${type}'`);

describe('a question that goes on about the one before', () => {
  it('is understood with it, for ten minutes, without a word of either being kept', async () => {
    const teacher = world.as('teacher');
    await ask(teacher, 'mag ik een leerling toevoegen op insta');
    const answer = await ask(teacher, 'en een ouder?');
    expect(words(answer)).toContain('III.B.2');
    const rows = await world.rows<{ articles: string[]; subjects: string[] }>('select articles, subjects from question_context');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.articles[0]).toBe('III.B.2');
    expect(rows[0]?.subjects.join()).not.toMatch(/leerling|insta|toevoegen/);
    await world.rows(`update question_context set at = at - interval '11 minutes'`);
    expect(words(await ask(teacher, 'en een ouder?'))).not.toContain('III.B.2,');
  });

  it('is not taken for one of another person, nor of another chat', async () => {
    await ask(world.as('teacher'), 'mag ik mijn mening over school posten');
    const alone = words(await ask(world.as('mentor'), 'en andersom?'));
    const elsewhere = words(await ask(world.as('teacher'), 'en andersom?', CHAT));
    expect([alone, elsewhere].every((text) => !text.includes('III.B.6,'))).toBe(true);
  });

  it('keeps nothing of a cry for help', async () => {
    await ask(world.as('studentOver16'), 'ik word bedreigd met een mes');
    expect(await world.rows('select 1 from question_context')).toEqual([]);
  });
});

describe('the buttons of an answer', () => {
  it('show it in the other language to whoever pressed, and to nobody else', async () => {
    const teacher = world.as('teacher');
    const answer = await ask(teacher, 'mag ik de klassenfoto mailen', CHAT);
    const shown = await world.as('mentor').executeAction(answer.id, 'answer.inLanguage');
    expect(words(shown)).toContain('consent');
    expect(words(shown)).toContain('Nederlands');
    expect(words(last(teacher, CHAT))).toContain('toestemming');
  });

  it('open the check of a picture, for staff', async () => {
    const teacher = world.as('teacher');
    const answer = await ask(teacher, 'mag ik de klassenfoto mailen');
    const shown = await teacher.press(answer.id, 'Controleer een foto');
    expect(shown).toMatchObject({ kind: 'dialog', dialog: { title: 'Foto delen' } });
  });

  it('bring a student to the own choices', async () => {
    const student = world.as('studentOver16');
    const answer = await ask(student, 'mag school mijn foto op de website zetten');
    await student.press(answer.id, 'Mijn toestemming');
    await world.settle();
    expect(words(last(student))).toContain('toestemming');
    expect(last(student).id).not.toBe(answer.id);
  });

  it('let somebody report without a message: a person at school gets it', async () => {
    const student = world.as('studentUnder16');
    const answer = await ask(student, 'mag iemand mij uitschelden in de groepsapp');
    expect(words(answer)).toContain('III.A.8');
    const shown = await student.press(answer.id, 'Meld het');
    if (shown.kind !== 'dialog') throw new Error(`no dialog but ${shown.kind}`);
    expect(JSON.stringify(shown.dialog)).not.toContain('dit bericht');
    const ended = await student.submitDialog(shown.dialog.id, { what: 'report', kind: 'bullying', words: 'Het gebeurt elke avond.' });
    expect(ended).toMatchObject({ kind: 'message', text: expect.stringContaining('Bedankt voor je melding') as string });
    await world.settle();
    expect(words(last(world.as('mentor')))).toContain('Het gebeurt elke avond.');
    expect(words(last(student))).toContain('mentor');
  });

  it('say how to look consent up, and what a student may not allow', async () => {
    const teacher = world.as('teacher');
    const answer = await ask(teacher, 'mag ik de klassenfoto mailen');
    expect(await teacher.press(answer.id, 'Zoek toestemming op')).toMatchObject({ kind: 'message', text: expect.stringContaining('mag heel 3H op de website') as string });
    const student = world.as('studentOver16');
    const own = await ask(student, 'mag ik filmen in de les');
    expect(await student.executeRaw(own.id, { verb: 'answer.allowRecordings', data: {} })).toMatchObject({ kind: 'message', text: 'Dat kan alleen een docent toestaan.' });
  });

  it.each([
    ['nothing', {}],
    ['an article that does not exist', { kind: 'cited', articles: 'IX.Z.99', role: null, version: null, needed: 1, reason: null, topic: null, related: '' }],
    ['a strange kind', { kind: 'urgentHelp', articles: '', role: 'student', version: null, needed: 0, reason: null, topic: null, related: '' }],
    ['a very long list', { kind: 'cited', articles: 'III.B.8 '.repeat(5_000), role: null, version: null, needed: 1, reason: null, topic: null, related: '' }],
  ])('with %s as data give a sentence', async (_, data) => {
    const teacher = world.as('teacher');
    const answer = await ask(teacher, 'mag ik de klassenfoto mailen');
    expect(await teacher.executeRaw(answer.id, { verb: 'answer.inLanguage', data })).toMatchObject({ kind: 'message', text: expect.stringContaining('Stel je vraag opnieuw') as string });
  });
});

describe('"Klopt dit niet?"', () => {
  it('is counted by article and reason, without who said it, and thanked for', async () => {
    const teacher = world.as('teacher');
    const answer = await ask(teacher, 'mag ik de klassenfoto mailen');
    const shown = await teacher.executeAction(answer.id, 'answer.doubt', { doubtReason: 'incomplete' });
    expect(words(shown)).toContain('Dank je');
    expect(words(shown)).not.toContain('answer.doubt');
    const rows = await audited('question.doubted');
    expect(rows).toEqual([{ by_id: null, about_ids: [], data: { article: 'III.B.8', reason: 'incomplete', codeVersion: null } }]);
  });

  it('asks for a reason first', async () => {
    const teacher = world.as('teacher');
    const answer = await ask(teacher, 'mag ik de klassenfoto mailen');
    expect(await teacher.executeAction(answer.id, 'answer.doubt', {})).toEqual({ kind: 'message', text: 'Kies wat er niet klopt.' });
    expect(await audited('question.doubted')).toEqual([]);
  });

  it('stands on the overview of those who look after the code, with what was asked, as numbers', async () => {
    const teacher = world.as('teacher');
    const answer = await ask(teacher, 'mag ik de klassenfoto mailen');
    await teacher.executeAction(answer.id, 'answer.doubt', { doubtReason: 'outdated' });
    await ask(teacher, 'hoe laat begint de gymles morgen');
    const overview = words(await ask(world.as('schoolleiding'), 'vragenoverzicht'));
    expect(overview).toContain('III.B.8');
    expect(overview).toContain('Zo is het bij ons niet (1)');
    expect(overview).toMatch(/beantwoord[^0-9]*1/);
    expect(overview).toMatch(/staat niet in de code[^0-9]*1/);
    expect(overview).not.toContain(teacher.name);
    expect(overview).not.toMatch(/klassenfoto|gymles/);
  });

  it('is no overview for a teacher', async () => {
    expect(words(await ask(world.as('teacher'), 'vragenoverzicht'))).not.toContain('Meest gegeven');
  });
});

describe('a question that a person answered', () => {
  const QUESTION = 'Mag ik met een drone over het schoolplein vliegen?';

  async function answered(offer: boolean): Promise<void> {
    const intern = world.as('intern');
    const answer = await ask(intern, 'mag ik een leerling volgen op instagram');
    await intern.executeAction(answer.id, 'answer.askHuman', { words: `${QUESTION} Groet, ${intern.name}` });
    await world.settle();
    const coach = world.as('socialMediaCoach');
    await coach.executeAction(last(coach).id, 'case.answer', { answerText: 'Nee, tenzij de schoolleiding het goedvindt.', offerQuestion: offer ? 'true' : 'false' });
    await world.settle();
  }

  it('tells the asker by when there is an answer, and keeps that promise before somebody as long as there is none', async () => {
    const intern = world.as('intern');
    const answer = await ask(intern, 'mag ik een leerling volgen op instagram');
    await intern.executeAction(answer.id, 'answer.askHuman', { words: QUESTION });
    await world.settle();
    expect(words(last(intern))).toMatch(/uiterlijk (maandag|dinsdag|woensdag|donderdag|vrijdag) \d+ \S+ antwoord/);
    const coach = world.as('socialMediaCoach');
    await coach.executeAction(last(coach).id, 'case.acknowledge');
    const [due] = await world.rows<{ due_at: Date | null }>('select due_at from case_deadline');
    expect(due?.due_at).not.toBeNull();
    await coach.executeAction(last(coach).id, 'case.answer', { answerText: 'Nee.' });
    expect(await world.rows('select 1 from case_deadline where due_at is not null')).toEqual([]);
  });

  it('goes to no administrator unless who answers offers it', async () => {
    const before = said(world.as('schoolleiding'), world.as('schoolleiding').personalChat).length;
    await answered(false);
    expect(said(world.as('schoolleiding'), world.as('schoolleiding').personalChat)).toHaveLength(before);
  });

  it('becomes an example with one press, without the name of who asked; then whoever asks it like this is answered', async () => {
    await answered(true);
    const administrator = world.as('schoolleiding');
    const offer = last(administrator);
    expect(words(offer)).toContain('drone');
    expect(words(offer)).not.toContain(world.as('intern').name);
    expect(words(await ask(world.as('teacher'), 'mag ik een drone laten vliegen over het schoolplein?'))).not.toMatch(/III\.A\.2,/);

    const shown = await administrator.executeAction(offer.id, 'known.add', { knownQuestion: QUESTION, knownArticle: 'III.A.2' });
    expect(words(shown)).toContain('Toegevoegd');
    await administrator.executeRaw(offer.id, { verb: 'known.add', data: { caseId: (await world.rows<{ id: string }>('select id from known_question'))[0]?.id, knownQuestion: 'iets anders', knownArticle: 'V.2' } });
    expect(await world.rows('select question, articles from known_question')).toEqual([{ question: QUESTION, articles: ['III.A.2'] }]);
    await world.settle();
    expect(words(await ask(world.as('teacher'), 'mag ik met een drone vliegen over het schoolplein?'))).toContain('III.A.2');

    const overview = await ask(administrator, 'vragenoverzicht');
    expect(words(overview)).toContain('drone');
    await administrator.executeAction(overview.id, 'known.remove');
    expect(await world.rows('select 1 from known_question')).toEqual([]);
    expect((await audited('knownQuestion.added')).map(({ data }) => JSON.stringify(data)).join()).not.toContain('drone');
  });

  it('can be added by an administrator only, and only what was offered', async () => {
    await answered(false);
    const [opened] = await world.rows<{ case_id: string }>(`select case_id from case_event where event->>'type' = 'opened'`);
    const offer = { verb: 'known.add', data: { caseId: opened?.case_id, knownQuestion: 'x', knownArticle: 'III.A.2' } };
    for (const who of ['schoolleiding', 'teacher', 'studentOver16'] as const) {
      const persona = world.as(who);
      const message = await ask(persona, 'mag ik filmen in de les');
      expect(await persona.executeRaw(message.id, offer)).toMatchObject({ kind: 'message', text: 'Dit kan alleen een beheerder.' });
      expect((await persona.executeRaw(message.id, { verb: 'known.skip', data: { caseId: opened?.case_id } })).kind).toBe('message');
    }
    expect(await world.rows('select 1 from known_question')).toEqual([]);
  });
});

describe('the version of the code', () => {
  const code = (said: string, id = 'III.B.8') => ({ title: 'Onze code', adopted: null, effective: null, evaluation: null, headings: [], articles: [{ id, text: `Foto’s en filmpjes van leerlingen worden niet gemaild of geplaatst zonder toestemming van de leerling of de ouders. ${said}` }], footnotes: [] });

  it('is the one in force: a later one waits for its day, and an old answer keeps its own', async () => {
    const database = openDatabase(world.databaseUrl, { connections: 1, onError: () => undefined });
    const store = new SqlCodeStore(database.db, world.school.boardId, systemClock);
    await store.save(code('De oude tekst.'), '2025-12-14');
    await store.save(code('De tekst van later.'), '2999-01-01');
    await world.stopApp();
    await world.startApp();
    const teacher = world.as('teacher');
    const answer = await ask(teacher, 'mag ik de klassenfoto mailen');
    expect(words(answer)).toContain('De oude tekst.');
    await store.save(code('De nieuwe tekst.'), '2026-02-01');
    await world.stopApp();
    await world.startApp();
    expect(words(await ask(teacher, 'mag ik de klassenfoto mailen'))).toContain('De nieuwe tekst.');
    expect(words(await teacher.executeAction(answer.id, 'answer.inLanguage'))).toContain('De oude tekst.');
    expect(words(await ask(world.as('schoolleiding'), 'vragenoverzicht'))).toContain('gewijzigd: III.B.8');
    await world.rows('delete from code_version');
    await database.close();
  });

  it('of another board answers in its own words and with its own numbers, and is silent where that code is', async () => {
    const database = openDatabase(world.databaseUrl, { connections: 1, onError: () => undefined });
    await new SqlCodeStore(database.db, world.school.boardId, systemClock).save(code('Ook niet op [het intranet](https://kwaad.example).', 'IV.7'), '2025-12-14');
    await world.stopApp();
    await world.startApp();
    const teacher = world.as('teacher');
    const answer = await ask(teacher, 'mag ik de klassenfoto mailen');
    expect(words(answer)).toContain('Ook niet op [het intranet]');
    expect(words(answer)).toContain('IV.7, Onze code');
    expect(words(answer)).not.toContain('Magister');
    for (const block of JSON.stringify(answer.cards).match(/"type":"TextBlock","text":"[^"]*/g) ?? []) expect(block).not.toContain('kwaad.example');
    expect(words(await ask(teacher, 'mag ik leerlingen toevoegen op facebook'))).toContain('Dat staat niet in de code');
    const found = await teacher.search('zoek-artikel', CHAT, 'IV.7');
    expect(JSON.stringify(found)).toContain('Ook niet op');
    await world.rows('delete from code_version');
    await database.close();
  });
});
