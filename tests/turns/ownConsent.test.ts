import { PhotoClient } from './support/photoClient';
import { randomUUID } from 'node:crypto';
import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import { schoolYearOf } from '../../src/calendar/schoolYear';
import type { SeenMessage, Shown } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import { CHAT, last, said, turnWorld, type TurnWorld, words } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(async () => {
  await world.reset();
  await world.rows(`delete from consent_event where id like 'teams:%'`);
  await world.rows('delete from consent_settings');
});
afterAll(() => world.close());

const schoolYear = (): number => schoolYearOf(amsterdamDate(new Date()));
const over16 = (language: 'nl' | 'en' = 'nl'): Persona => world.as('studentOver16', language);
const inTeams = (): Promise<{ decision: string; purpose: string; student_id: string; by_id: string; giver: string }[]> => world.rows(`select decision, purpose, student_id, by_id, giver from consent_answer where id like 'teams:%' order by recorded_at`);
const decided = (): Promise<{ by_id: string; about_ids: string[]; data: Record<string, unknown> }[]> => world.rows(`select by_id, about_ids, data from audit_event where type = 'consent.decided' order by at`);

async function ask(persona: Persona, text = 'mijn toestemming'): Promise<SeenMessage> {
  await persona.send(persona.personalChat, { text });
  await world.settle();
  return last(persona);
}

async function press(persona: Persona, message: SeenMessage, over: Record<string, unknown> = {}): Promise<Shown> {
  const data = { studentId: world.school.showcase.studentOver16.id, schoolYear: schoolYear(), purpose: 'website', answer: 'no', ref: 'a-card', ...over };
  const shown = await persona.executeRaw(message.id, { verb: 'consent.decide', data });
  await world.settle();
  return shown;
}

const mayOnWebsite = async (): Promise<string> => {
  const teacher = world.as('teacher');
  await teacher.send(teacher.personalChat, { text: `Mag ${world.school.showcase.studentOver16.displayName} op de website?` });
  await world.settle();
  return words(last(teacher));
};

describe('“mijn toestemming” of a student of sixteen or over', () => {
  it('shows every purpose with its state, and two buttons alike for each, the registers apart', async () => {
    const card = await ask(over16());
    const shown = words(card);
    for (const { title } of world.school.purposes.purposes) expect(shown).toContain(title.nl);
    expect(shown).toContain('III.B.8');
    expect(shown).toContain('III.B.9');
    const buttons = shown.match(/"Ja, dat mag"|"Nee, liever niet"/g) ?? [];
    expect(buttons).toHaveLength(world.school.purposes.purposes.length * 2);
    expect(shown).not.toMatch(/"style":"(positive|destructive)"/);
    expect(shown).not.toMatch(/ouder|verzorger|guardian/i);
  });

  it('enters what is pressed once, with an account, and the card follows', async () => {
    const student = over16();
    const card = await ask(student);
    const said1 = said(student, student.personalChat).length;
    const first = await student.press(card.id, 'Nee, liever niet');
    await world.settle();
    expect(JSON.stringify(first)).toContain('Vastgelegd:');
    expect(await inTeams()).toEqual([expect.objectContaining({ purpose: 'website', by_id: world.school.showcase.studentOver16.id, giver: 'student' })]);
    expect((await decided()).map(({ by_id, about_ids, data }) => [by_id, about_ids, data['purpose']])).toEqual([
      [world.school.showcase.studentOver16.id, [world.school.showcase.studentOver16.id], 'website'],
    ]);
    // The same message changed; no new one came.
    expect(said(student, student.personalChat)).toHaveLength(said1);
    expect(words(student.messages(student.personalChat).find(({ id }) => id === card.id))).toContain('Vastgelegd:');

    await student.press(card.id, 'Nee, liever niet');
    expect(await inTeams()).toHaveLength(1);
    expect(await decided()).toHaveLength(1);
  });

  it('is undone as easily as it was given, and a look-up knows at once', async () => {
    const student = over16();
    const card = await ask(student);
    await press(student, card, { answer: 'no' });
    expect(await mayOnWebsite()).toContain('Nee, dat mag niet');
    await press(student, card, { answer: 'yes' });
    expect(await mayOnWebsite()).toContain('Ja, dat mag');
    await press(student, card, { answer: 'no' });
    expect(await mayOnWebsite()).toContain('Er is geen toestemming gegeven.');
    expect((await inTeams()).at(-1)?.decision).toBe('withdrawn');
  });

  it('is entered once when Teams delivers a press three times at once and later again', async () => {
    const student = over16();
    const { id } = await ask(student);
    const activity = {
      ...world.speelplein.templateActivity(student.id, student.personalChat), type: 'invoke', name: 'adaptiveCard/action', id: `f:${randomUUID()}`, replyToId: id,
      value: { action: { type: 'Action.Execute', verb: 'consent.decide', data: { studentId: world.school.showcase.studentOver16.id, schoolYear: schoolYear(), purpose: 'whatsapp', answer: 'no', ref: 'a-card' } } },
    };
    const outcomes = await Promise.all([1, 2, 3].map(() => world.speelplein.deliverRaw(activity)));
    outcomes.push(await world.speelplein.deliverRaw(activity));
    for (const outcome of outcomes) expect(JSON.stringify(outcome)).toContain('Vastgelegd:');
    expect(await inTeams()).toHaveLength(1);
    expect(await decided()).toHaveLength(1);
  });

  it.each([
    ['a wish', 'ik wil niet meer op de website'],
    ['a slip of the pen', 'mijn toestmming'],
    ['a question about oneself by name', `mag ${'Zoë'} op de website?`],
  ])('opens by %s too', async (_, text) => {
    expect(words(await ask(over16(), text))).toContain('Jouw toestemming');
  });

  it('is answered in English in English', async () => {
    const shown = words(await ask(over16('en'), 'my consent'));
    expect(shown).toContain('Your consent');
    expect(shown).not.toMatch(/toestemming|mag niet|Schooljaar/);
  });

  it('is answered in private when it is asked in a group', async () => {
    const student = over16();
    await student.mention(CHAT, 'mijn toestemming');
    await world.settle();
    expect(words(last(student))).toContain('Jouw toestemming');
    const inGroup = said(student, CHAT).map(words).join('\n');
    expect(inGroup).toContain('onze chat samen');
    expect(inGroup).not.toContain('Website van de school');
  });
});

describe('a card is not believed', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['of last school year', { schoolYear: 2020 }, 'ander schooljaar'],
    ['of somebody else', { studentId: 'd0000000-0000-4000-8000-000000000001' }, 'van iemand anders'],
    ['with a purpose that does not exist', { purpose: 'film' }, 'niet meer op de lijst'],
    ['with an answer that does not exist', { answer: 'misschien' }, 'Deze knop ken ik niet'],
    ['with an object for an id', { studentId: { $ne: '' } }, 'Deze knop ken ik niet'],
    ['with a place of its own choosing', { ref: '../../x' }, 'Deze knop ken ik niet'],
  ])('%s', async (_what, over, sentence) => {
    const student = over16();
    expect(JSON.stringify(await press(student, await ask(student), over))).toContain(sentence);
    expect(await inTeams()).toEqual([]);
  });

  it('of a student of fifteen', async () => {
    const student = world.as('studentUnder16');
    const shown = await press(student, await ask(student), { studentId: world.school.showcase.studentUnder16.id, answer: 'yes' });
    expect(JSON.stringify(shown)).toContain('nog geen 16');
    expect(await inTeams()).toEqual([]);
  });

  it('in the hands of a teacher', async () => {
    const teacher = world.as('teacher');
    const shown = await press(teacher, await ask(teacher), {});
    expect(JSON.stringify(shown)).toContain('kaart voor leerlingen');
    expect(await inTeams()).toEqual([]);
  });
});

describe('whoever does not decide here', () => {
  it('sees under sixteen what stands, who decides, and whom to tell, without a button', async () => {
    const shown = words(await ask(world.as('studentUnder16')));
    expect(shown).toContain('beslissen je ouders of verzorgers');
    expect(shown).toContain('Zeg het tegen je mentor');
    expect(shown).toMatch(/Nu: ja, sinds|Nu: nee, sinds/);
    expect(shown).not.toContain('Action.Execute');
  });

  it('gets the way to the source where the school keeps it elsewhere', async () => {
    await world.rows(`insert into consent_settings (board_id, school, source_name, source_url) values ('${world.school.boardId}', '${world.school.school}', 'Magister', 'https://magister.example/toestemming')`);
    for (const who of ['studentOver16', 'studentUnder16'] as const) {
      const shown = words(await ask(world.as(who)));
      expect(shown).toContain('"url":"https://magister.example/toestemming"');
      expect(shown).toContain('Open Magister');
      expect(shown).not.toContain('consent.decide');
    }
    const student = over16();
    expect(words(await ask(student))).toContain('zodra school het heeft ingelezen');
    expect(JSON.stringify(await press(student, last(student)))).toContain('ergens anders');
    expect(await inTeams()).toEqual([]);
  });

  it.each(['http://magister.example', 'javascript:alert(1)', 'geen adres'])('gets no button to %s', async (url) => {
    await world.rows(`insert into consent_settings (board_id, school, source_name, source_url) values ('${world.school.boardId}', '${world.school.school}', 'Magister', '${url}')`);
    const shown = words(await ask(over16()));
    expect(shown).not.toContain('Action.OpenUrl');
    expect(shown).toContain('Vraag het je mentor');
  });

  it('hears, as a member of staff, what to ask instead', async () => {
    expect(words(await ask(world.as('zorgcoordinator')))).toContain('mag heel 3H op de website');
  });
});

it('leaves nothing of the words or the names in logs, queue, inbox and audit trail', async () => {
  const student = over16();
  const card = await ask(student, 'ik wil niet meer op de website');
  await press(student, card);
  await press(student, card, { answer: 'yes' });
  const kept = [
    ...world.logLines,
    ...(await world.rows<{ row: string }>('select t::text as row from outbox t')).map(({ row }) => row),
    ...(await world.rows<{ row: string }>('select t::text as row from inbox t')).map(({ row }) => row),
    ...(await world.rows<{ row: string }>('select t::text as row from audit_event t')).map(({ row }) => row),
  ].join('\n');
  expect(kept).toContain('ownChoices');
  for (const word of ['niet meer op', 'Website van de school', 'Vastgelegd', student.name, 'Zoë']) expect(kept).not.toContain(word);
});

it('a no takes down what was shared already: the picture is erased, its card is replaced, the poster is told', async () => {
  // This student pressed a lot above, as nobody does within a minute: a fresh start forgets that.
  await world.stopApp();
  await world.startApp();
  const [student, teacher] = [over16(), world.as('teacher')];
  const { id, displayName } = world.school.showcase.studentOver16;
  const client = await PhotoClient.of(world.origin, teacher);
  const checked = await client.check(CHAT, await world.engine.picture(1));
  // The demo begins with a guardian's yes: since the birthday the student's own is needed.
  await press(student, await ask(student), { purpose: 'besloten', answer: 'yes' });
  const shared = await client.share({ ticket: checked.body.ticket, picture: checked.body.picture, purpose: 'besloten', tags: [{ face: 0, who: { kind: 'person', id } }], altText: 'Zoë op het plein' });
  expect(shared.status).toBe(200);
  await world.settle();
  const inChat = (): string => words(said(student, CHAT).at(-1));
  const url = /"url":"([^"]+)"/.exec(inChat())?.[1] ?? '';
  expect((await fetch(url)).status).toBe(200);
  const messages = said(student, CHAT).length;

  await press(student, await ask(student), { purpose: 'besloten', answer: 'no' });
  await world.until(() => Promise.resolve(inChat().includes('Hier stond een foto') ? true : null), 40_000);
  await world.settle();
  expect((await fetch(url)).status).toBe(404);
  expect(inChat()).not.toContain('Zoë');
  expect(said(student, CHAT)).toHaveLength(messages);
  const told = words(last(teacher));
  expect(told).toContain('Je foto is weggehaald');
  expect(told).not.toContain(displayName);
  expect(await world.rows(`select 1 from audit_event where type = 'picture.withdrawn' and about_ids = array['${id}']`)).toHaveLength(1);
}, 90_000);
