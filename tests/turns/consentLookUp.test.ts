import { randomUUID } from 'node:crypto';
import type { SearchResult, SeenMessage } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import { CHANNEL, CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(async () => {
  await world.reset();
  await world.rows(`delete from consent_event where id = 'late'`);
});
afterAll(() => world.close());

interface Account { readonly by_id: string; readonly about_ids: string[]; readonly data: { readonly purpose: string; readonly article: string; readonly verdict: string } }
const lookedUp = (): Promise<Account[]> => world.rows(`select by_id, about_ids, data from audit_event where type = 'consent.lookedUp' order by at`);
const studentsOf = (classKey: string) => world.school.students.filter(({ classes }) => classes.includes(classKey));
const shownTo = (message: SeenMessage): readonly string[] => world.school.students.filter(({ displayName }) => words(message).includes(displayName)).map(({ displayName }) => displayName);

async function ask(persona: Persona, text: string): Promise<SeenMessage> {
  const before = said(persona, persona.personalChat).length;
  await persona.send(persona.personalChat, { text });
  await world.settle();
  const answers = said(persona, persona.personalChat).slice(before);
  expect(answers).toHaveLength(1);
  return answers[0] as SeenMessage;
}

describe('a look-up by a member of staff', () => {
  it('of a class gives the count first, everyone by name, with date and source, and the article', async () => {
    const answer = await ask(world.as('teacher'), 'mag heel 3H op de website?');
    const shown = words(answer);
    expect(shown).toMatch(/\d+ van de 24 mogen/);
    expect(shownTo(answer)).toHaveLength(24);
    expect(shown).toContain('artikel III.B.8');
    expect(shown).toMatch(/\(\d+ [a-z]+\.? \d{4}, Magister\)/);
    expect(shown).toContain('kies een ander doel');
    expect(shown).not.toMatch(/guardian|vader|moeder/i);
  });

  it('is in the audit trail once, with everyone about whom something was told', async () => {
    await ask(world.as('teacher'), 'toestemming 3H website');
    const accounts = await lookedUp();
    expect(accounts).toHaveLength(1);
    expect(accounts[0]).toMatchObject({ by_id: world.school.showcase.teacher.id, data: { purpose: 'website', article: 'III.B.8', verdict: 'no' } });
    expect(accounts[0]?.about_ids.toSorted()).toEqual(studentsOf('3H').map(({ id }) => id).toSorted());
  });

  it('of one student says yes or no', async () => {
    const answer = await ask(world.as('teacher'), 'Mag Noor op de website?');
    expect(words(answer)).toContain('Nee, dat mag niet');
    expect(shownTo(answer)).toEqual(['Noor Hiemstra']);
  });

  it('knows social media in class apart from pictures', async () => {
    await ask(world.as('teacher'), 'mag Yara in de appgroep');
    expect((await lookedUp())[0]?.data).toMatchObject({ purpose: 'whatsapp', article: 'III.B.9' });
  });

  it('of a day that has passed is judged by what was known then', async () => {
    const teacher = world.as('teacher');
    const { id, displayName } = world.school.showcase.studentOver16;
    const [{ day } = { day: '' }] = await world.rows<{ day: string }>(`select (now() at time zone 'Europe/Amsterdam')::date - 1 as day, 1`).then((rows) => rows.map((row) => ({ day: new Date(row.day).toISOString().slice(0, 10) })));
    const before = words(await ask(teacher, `mocht ${displayName} gisteren op de website?`));
    // Entered today and dated last week: known now, not known then.
    await world.rows(`insert into consent_event (board_id, school, id, student_id, answers, giver, giver_key, decided_on, recorded_at, school_year, source)
      select board_id, school, 'late', student_id, jsonb_build_object(purpose, 'withdrawn'), 'student', 'student', '${day}', now(), school_year, 'Teams' from consent_answer where student_id = '${id}' and purpose = 'website' order by recorded_at desc limit 1`);
    const then = words(await ask(teacher, `mocht ${displayName} gisteren op de website?`));
    const now = words(await ask(teacher, `mag ${displayName} op de website?`));
    expect(then.match(/Ja, dat mag|Nee, dat mag niet/)?.[0]).toBe(before.match(/Ja, dat mag|Nee, dat mag niet/)?.[0]);
    expect(then).toContain('met wat toen bekend was');
    expect(now).toContain('Er is geen toestemming gegeven.');
  });

  it('reads a pasted list, and counts whom it does not find without saying why', async () => {
    const answer = await ask(world.as('intern'), 'Mogen deze leerlingen op de website?\nYara Bouzidi\nIsa Groenewold\n20402\nPiet Nergens');
    expect(shownTo(answer)).toEqual(['Yara Bouzidi', 'Sem de Boer']);
    expect(words(answer)).toContain('nummer 2 en 4 uit je vraag');
    expect((await lookedUp())[0]?.about_ids).toHaveLength(2);
  });

  it('gets a student of another class and one who does not exist the same answer, and no account', async () => {
    const intern = world.as('intern');
    const [real, invented] = [await ask(intern, 'Mag Isa Groenewold op de website?'), await ask(intern, 'Mag Olivier Nergens op de website?')];
    expect(real.text).toBe(invented.text);
    expect(real.text).toContain('Niet gevonden bij jouw leerlingen');
    expect((await ask(intern, 'mag heel 5V op de website')).text).toBe((await ask(intern, 'mag heel 6Z op de website')).text);
    expect(await lookedUp()).toEqual([]);
  });

  it('asks which purpose, and then answers in the chat', async () => {
    const teacher = world.as('teacher');
    const card = await ask(teacher, 'mogen we 3H filmen?');
    expect(words(card)).toContain('Waarvoor is het?');
    expect(await lookedUp()).toEqual([]);
    expect(JSON.stringify(await teacher.press(card.id, 'Zoek op', { purpose: 'nieuwsbrief' }))).toContain('hieronder');
    await world.settle();
    expect(words(last(teacher))).toMatch(/van de 24 mogen/);
    expect((await lookedUp()).map(({ data }) => data.purpose)).toEqual(['nieuwsbrief']);
  });

  it('lets one student of a class be chosen', async () => {
    const teacher = world.as('teacher');
    const card = await ask(teacher, 'mag deze leerling van 5V op de website?');
    expect(shownTo(card)).toHaveLength(studentsOf('5V').length);
    const chosen = studentsOf('5V')[3];
    await teacher.press(card.id, 'Zoek op', { who0: chosen?.id });
    await world.settle();
    expect(shownTo(last(teacher))).toEqual([chosen?.displayName]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a student of another class', { students: 'd0000000-0000-4000-8000-000000000025', unclear: 0, notFound: '', known: 'website', on: null }],
    ['a purpose that does not exist', { students: 'd0000000-0000-4000-8000-000000000001', unclear: 0, notFound: '', known: 'film', on: null }],
    ['a day that does not exist', { students: 'd0000000-0000-4000-8000-000000000001', unclear: 0, notFound: '', known: 'website', on: '2026-02-31' }],
    ['something else altogether', { students: ['x'], unclear: -1 }],
  ])('does not believe a card with %s', async (_what, data) => {
    const teacher = world.as('teacher');
    const card = await ask(teacher, 'mogen we 3H filmen?');
    expect(JSON.stringify(await teacher.executeRaw(card.id, { verb: 'consent.lookUp', data }))).toContain('Dat kan ik niet opzoeken');
    await world.settle();
    expect(await lookedUp()).toEqual([]);
  });

  it('does not tell a student what a card in a student’s hands asks', async () => {
    const [teacher, student] = [world.as('teacher'), world.as('studentOver16')];
    const card = await ask(teacher, 'mogen we 3H filmen?');
    const own = await ask(student, 'mijn toestemming');
    const data = { students: studentsOf('3H').map(({ id }) => id).join(' '), unclear: 0, notFound: '', known: 'website', on: null };
    expect(JSON.stringify(await student.executeRaw(own.id, { verb: 'consent.lookUp', data }))).toContain('Dat kan ik niet opzoeken');
    await world.settle();
    expect([words(last(student)).includes('mogen'), await lookedUp()]).toEqual([false, []]);
    expect(card.id).not.toBe('');
  });

  it.each([CHAT, CHANNEL])('in %s is answered to the asker alone', async (place) => {
    const teacher = world.as('teacher');
    await teacher.mention(place, 'mag heel 3H op de website?');
    await world.settle();
    expect(words(last(teacher))).toMatch(/van de 24 mogen/);
    const there = said(teacher, place).map(words).join('\n');
    expect(there).toContain('onze chat samen');
    expect(world.school.students.filter(({ displayName }) => there.includes(displayName))).toEqual([]);
  });

  it('is answered in English in English', async () => {
    const answer = words(await ask(world.as('teacher', 'en'), 'May all of 3H be on the website?'));
    expect(answer).toMatch(/\d+ of the 24 are allowed/);
    expect(answer).not.toMatch(/toestemming|mogen|Gedragscode/);
  });

  it('is not made of a question about the code', async () => {
    expect(words(await ask(world.as('teacher'), 'Mag ik een foto van leerlingen op de website zetten?'))).toContain('Vraag een mens');
    expect(await lookedUp()).toEqual([]);
  });

  it('gives way to a cry for help', async () => {
    expect(words(await ask(world.as('teacher'), 'Mag Yara op de website? Ze zegt dat ze niet meer wil leven'))).toContain('113');
    expect(await lookedUp()).toEqual([]);
  });

  it('is refused politely to a student, whoever it is about', async () => {
    for (const text of ['Mag Sem de Boer op de website?', 'mag heel 3H op de website', 'Mag Olivier Nergens op de website?']) {
      const answer = await ask(world.as('studentUnder16'), text);
      expect(answer.text).toContain('mijn toestemming');
      expect(answer.cards).toEqual([]);
    }
    expect(await lookedUp()).toEqual([]);
  });

  it('is answered and accounted for once when the message is delivered twice', async () => {
    const teacher = world.as('teacher');
    const before = said(teacher, teacher.personalChat).length;
    const activity = { ...world.speelplein.templateActivity(teacher.id, teacher.personalChat), text: 'mag heel 3H op de website?' };
    await Promise.all([1, 2, 3].map(() => world.speelplein.deliverRaw(activity)));
    await world.settle();
    expect(said(teacher, teacher.personalChat)).toHaveLength(before + 1);
    expect(await lookedUp()).toHaveLength(1);
  });
});

describe('searching consents from the compose box', () => {
  const search = (who: Persona, text: string): Promise<SearchResult> => who.search('zoek-toestemming', CHAT, text);
  const titles = (result: SearchResult): string[] => (result.kind === 'results' ? result.items.map(({ preview }) => (preview.content as { title: string }).title) : []);

  it('finds by the beginning of a name, without accents, with the answers in the line', async () => {
    const found = await search(world.as('teacher'), 'zo mar');
    expect(titles(found)).toEqual(['Zoë Martina · 3H']);
    expect(JSON.stringify(found)).toMatch(/Website van de school: (ja|nee)/);
    expect(JSON.stringify(found)).toContain('WhatsApp met de klas: ');
  });

  it('finds a class, and shows only the purpose that is named', async () => {
    const found = await search(world.as('teacher'), '3h insta');
    expect(titles(found)).toHaveLength(24);
    expect(JSON.stringify(found)).not.toContain('Website van de school: ');
    expect((await lookedUp()).at(-1)).toMatchObject({ by_id: world.school.showcase.teacher.id, data: { purpose: 'social-media', verdict: 'listed' } });
    expect((await lookedUp()).at(-1)?.about_ids).toHaveLength(24);
  });

  it('puts no name and no answer in the message', async () => {
    const found = await search(world.as('teacher'), 'Yara');
    const card = JSON.stringify(found.kind === 'results' ? found.items[0]?.attachment : null);
    expect(card).toContain('III.B.8');
    expect(card).not.toMatch(/Yara|Bouzidi|3H|\bja\b|\bnee\b/);
  });

  it.each([
    ['nothing', ''],
    ['one letter', 'Y'],
    ['only a purpose', 'website'],
  ])('asks for more than %s', async (_what, text) => {
    expect(await search(world.as('teacher'), text)).toEqual({ kind: 'message', text: expect.stringContaining('Typ een naam') as string });
    expect(await lookedUp()).toEqual([]);
  });

  it('finds nobody of another class', async () => {
    expect(await search(world.as('intern'), 'Isa Groenewold')).toEqual({ kind: 'message', text: 'Niet gevonden bij jouw leerlingen.' });
    expect(await lookedUp()).toEqual([]);
  });

  it('is not for students', async () => {
    expect(await search(world.as('studentOver16'), 'Yara')).toEqual({ kind: 'message', text: expect.stringContaining('wie op school werkt') as string });
    expect(await lookedUp()).toEqual([]);
  });

  it('keeps no answer, also when it is delivered twice', async () => {
    const teacher = world.as('teacher');
    const activity = { ...world.speelplein.templateActivity(teacher.id, CHAT), type: 'invoke', name: 'composeExtension/query', id: `f:${randomUUID()}`, value: { commandId: 'zoek-toestemming', parameters: [{ name: 'zoekvraag', value: 'Yara' }] } };
    const [first, second] = [await world.speelplein.deliverRaw(activity), await world.speelplein.deliverRaw(activity)];
    expect(second).toEqual(first);
    expect(JSON.stringify(first)).toContain('Yara Bouzidi');
    const inbox = (await world.rows<{ row: string }>('select t::text as row from inbox t')).map(({ row }) => row).join('\n');
    expect(inbox).not.toContain('Bouzidi');
  });
});

it('leaves nothing of the words or the names in logs, queue, inbox and audit trail', async () => {
  const teacher = world.as('teacher');
  await ask(teacher, 'Hoi, mag Yara Bouzidi eigenlijk op de schoolwebsite?');
  await ask(teacher, 'Mag Olivier Pannenkoekplant op de website?');
  const card = await ask(teacher, 'mag deze leerling van 3H op de website?');
  await teacher.press(card.id, 'Zoek op', { who0: studentsOf('3H')[0]?.id });
  await teacher.search('zoek-toestemming', CHAT, 'Yara Bouzidi');
  await teacher.mention(CHAT, 'mogen Yara en Sem op insta?');
  await world.settle();
  const kept = [
    ...world.logLines,
    ...(await Promise.all(['outbox', 'inbox', 'audit_event', 'card_place', 'conduct_state'].map((table) => world.rows<{ row: string }>(`select t::text as row from ${table} t`)))).flat().map(({ row }) => row),
  ].join('\n');
  expect(kept).toContain('consentLookUp');
  const names = world.school.students.flatMap(({ displayName, givenName }) => [displayName, ` ${givenName} `]);
  for (const word of ['schoolwebsite', 'Pannenkoekplant', 'Olivier', 'eigenlijk', 'insta', 'Bouzidi', ...names]) expect(kept).not.toContain(word);
});
