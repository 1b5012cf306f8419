import { randomUUID } from 'node:crypto';
import type { Persona } from '../../src/demo/speelplein/persona';
import type { SeenMessage } from '../../src/demo/speelplein/model';
import { CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(() => world.reset());
afterAll(() => world.close());

const PURPOSE = 'afspraken tijdens de excursie naar Texel';
const REASON = 'gebruik liever Teams, dat kan iedereen lezen';

async function says(who: Persona, text: string, conversationId = who.personalChat): Promise<SeenMessage> {
  await who.send(conversationId, { text });
  await world.settle();
  return last(who);
}

const now = (who: Persona, message: SeenMessage): string => words(who.messages(who.personalChat).find(({ id }) => id === message.id));

/** From the question about the code to what was asked, by the buttons that are on the cards. */
async function asksForWhatsapp(who: Persona, fields: Record<string, string> = {}): Promise<SeenMessage> {
  const answer = await says(who, 'mag ik appen met leerlingen voor de excursie?');
  await who.press(answer.id, 'Vraag toestemming voor WhatsApp');
  await world.settle();
  const form = last(who);
  await who.press(form.id, 'Vraag toestemming', { classes: '3H', purpose: PURPOSE, otherWay: 'teams', until: lastDay(), ...fields });
  await world.settle();
  return form;
}

const today = new Date();
function lastDay(): string {
  const year = today.getMonth() >= 7 ? today.getFullYear() + 1 : today.getFullYear();
  return `${year}-07-31`;
}

const events = async (): Promise<string[]> => (await world.rows<{ type: string }>(`select event->>'type' as type from permission_event order by at, seq`)).map(({ type }) => type);

async function halfSaysYes(): Promise<void> {
  const students = world.school.students.filter(({ classes }) => classes.includes('3H'));
  const [some, others] = [students.slice(0, Math.floor(students.length / 2)), students.slice(Math.floor(students.length / 2))];
  const ids = (people: typeof students): string => people.map(({ id }) => `'${id}'`).join(', ');
  await world.rows(`update consent_event set answers = answers || '{"whatsapp": "refused"}' where student_id in (${ids(others)}) and answers ? 'whatsapp'`);
  await world.rows(`update consent_event set answers = answers || '{"whatsapp": "granted"}' where student_id in (${ids(some)}) and answers ? 'whatsapp'`);
}

describe('WhatsApp for an excursion', () => {
  it('goes from the first question to the permission of school management, with what the students say in the same list', async () => {
    await halfSaysYes();
    const teacher = world.as('teacher');
    const card = await asksForWhatsapp(teacher);
    const asked = now(teacher, card);
    expect(asked).toContain('Wacht op een besluit');
    expect(asked).toContain('✗ Toestemming van de schoolleiding (III.B.3): gevraagd');
    expect(asked).toMatch(/Een ja van elke leerling \(III\.B\.9\): \d+ van \d+/);
    expect(asked).toContain('Je mag nog niet beginnen.');
    expect(asked).toContain('Voeg ze niet toe. Je bereikt hen via Teams.');

    const leader = world.as('schoolleiding');
    const request = last(leader);
    expect(words(request)).toContain(PURPOSE);
    expect(words(request)).toContain(teacher.name);
    await leader.press(request.id, 'Bevestig', { conditions: 'de groep gaat weg na de excursie', grantUntil: '' });
    await world.settle();
    expect(now(leader, request)).toContain('Toegestaan');

    const granted = words(last(teacher));
    expect(granted).toContain('✓ Toestemming van de schoolleiding (III.B.3)');
    expect(granted).toContain('de groep gaat weg na de excursie');
    expect(granted).toMatch(/Je mag beginnen, met de \d+ leerlingen met een ja\./);
    expect(await events()).toEqual(['asked', 'sentTo', 'granted']);
  });

  it('names who may not be added to the teacher who asks for it, and accounts for that', async () => {
    await halfSaysYes();
    const teacher = world.as('teacher');
    const card = await asksForWhatsapp(teacher);
    expect(now(teacher, card)).not.toContain(world.school.students.filter(({ classes }) => classes.includes('3H')).at(-1)?.displayName);
    const shown = await teacher.press(card.id, 'Wie mogen er niet in?');
    expect(words(shown)).toContain(world.school.students.filter(({ classes }) => classes.includes('3H')).at(-1)?.displayName);
    const [looked] = await world.rows<{ data: object }>(`select data from audit_event where type = 'consent.lookedUp'`);
    expect(JSON.stringify(looked)).toContain('III.B.9');
  });

  it('asks the students of sixteen of whom nothing is known, and the mentor for those whose parents decide; once a day', async () => {
    const own = world.school.showcase.studentOver16;
    expect(own.classes).toEqual(['3H']);
    await world.rows(`delete from consent_event where student_id = '${own.id}'`);
    const teacher = world.as('teacher');
    const card = await asksForWhatsapp(teacher);
    const before = said(world.persona(own.id), world.persona(own.id).personalChat).length;
    await teacher.press(card.id, 'Vraag het aan wie nog niets zei');
    await world.settle();
    const got = said(world.persona(own.id), world.persona(own.id).personalChat).slice(before).map(words);
    expect(got[0]).toContain('WhatsApp met 3H: doe je mee?');
    expect(got[0]).toContain('Dan krijg je alles via Teams.');
    expect(got[1]).toContain('WhatsApp met de klas');
    expect(words(last(world.as('mentor')))).toContain('3H');
    const again = await teacher.press(card.id, 'Vraag het aan wie nog niets zei');
    expect(words(again)).toContain('Vandaag is het al gevraagd');
    await world.settle();
    expect(said(world.persona(own.id), world.persona(own.id).personalChat)).toHaveLength(before + 2);
  });

  it('says what is wrong with a form, and keeps what was typed', async () => {
    const teacher = world.as('teacher');
    await says(teacher, 'ik wil toestemming vragen voor whatsapp');
    const form = last(teacher);
    const shown = await teacher.press(form.id, 'Vraag toestemming', { classes: '1B', purpose: PURPOSE, until: lastDay(), otherWay: 'magister' });
    expect(words(shown)).toContain('Kies een klas waaraan je lesgeeft.');
    expect(words(shown)).toContain(PURPOSE);
    expect(await events()).toEqual([]);
  });
});

describe('who decides', () => {
  it('refuses with a reason that the asker reads', async () => {
    const [teacher, leader] = [world.as('teacher'), world.as('schoolleiding')];
    await asksForWhatsapp(teacher);
    const request = last(leader);
    expect(words(await leader.executeAction(request.id, 'permission.refuse', { reason: '  ' }))).toContain('Schrijf op waarom niet.');
    await leader.executeAction(request.id, 'permission.refuse', { reason: REASON });
    await world.settle();
    expect(words(last(teacher))).toContain(REASON);
    expect(words(last(teacher))).toContain('Geweigerd');
  });

  it('asks back, and gets the answer on the same request', async () => {
    const [teacher, leader] = [world.as('teacher'), world.as('schoolleiding')];
    await asksForWhatsapp(teacher);
    await leader.executeAction(last(leader).id, 'permission.askBack', { question: 'Wie beheert de groep?' });
    await world.settle();
    expect(words(last(teacher))).toContain('Wie beheert de groep?');
    await teacher.executeAction(last(teacher).id, 'permission.answer', { answer: 'Dat doe ik zelf' });
    await world.settle();
    expect(words(last(leader))).toContain('Dat doe ik zelf');
    await leader.executeAction(last(leader).id, 'permission.grant', {});
    await world.settle();
    expect(await events()).toEqual(['asked', 'sentTo', 'askedBack', 'answered', 'granted']);
  });

  it.each(['teacher', 'mentor', 'intern', 'teamLeader', 'studentOver16', 'bevoegdGezag'] as const)('is not %s, whatever button is pressed', async (who) => {
    await asksForWhatsapp(world.as('teacher'));
    const [{ permission_id: permissionId } = { permission_id: '' }] = await world.rows<{ permission_id: string }>('select permission_id from permission_now');
    const persona = world.as(who);
    await says(persona, 'mag ik de klassenfoto mailen');
    for (const verb of ['grant', 'refuse', 'askBack', ...(who === 'teacher' ? [] : ['answer', 'withdraw', 'names', 'askStudents'])]) {
      const shown = await persona.executeRaw(last(persona).id, { verb: `permission.${verb}`, data: { permissionId, reason: 'x', question: 'x', answer: 'x' } });
      expect([verb, words(shown).includes(PURPOSE)]).toEqual([verb, false]);
    }
    await world.settle();
    expect(await events()).toEqual(['asked', 'sentTo']);
  });

  it('decides once, however often and by how many it is pressed', async () => {
    const [teacher, leader] = [world.as('teacher'), world.as('schoolleiding')];
    await asksForWhatsapp(teacher);
    const request = last(leader);
    await Promise.all([1, 2, 3].map(() => leader.executeAction(request.id, 'permission.grant', {})));
    await world.settle();
    expect((await events()).filter((type) => type === 'granted')).toHaveLength(1);
    await teacher.executeAction(last(teacher).id, 'permission.withdraw');
    await world.settle();
    expect((await events()).at(-1)).toBe('withdrawn');
    expect(words(last(leader))).toContain('Ingetrokken');
  });
});

describe('other permissions', () => {
  it('a professional channel is something that school management knows of, with name, place, purpose and role', async () => {
    const [teacher, leader] = [world.as('teacher'), world.as('schoolleiding')];
    const form = await says(teacher, 'vraag toestemming voor een instagramkanaal');
    await teacher.press(form.id, 'Meld het kanaal', { channelName: 'NaSk met Nadia', platform: 'Instagram', purpose: 'proefjes laten zien', role: 'docent natuurkunde' });
    await world.settle();
    const request = last(leader);
    for (const shown of ['NaSk met Nadia (Instagram)', 'docent natuurkunde', 'proefjes laten zien', 'III.B.2']) expect(words(request)).toContain(shown);
    expect(words(request)).not.toContain('Weiger');
    await leader.press(request.id, 'Ik weet ervan');
    await world.settle();
    expect(words(last(teacher))).toContain('Bekend bij de schoolleiding');
  });

  it('a teacher allows the class social media in one lesson by themselves', async () => {
    const teacher = world.as('teacher');
    const form = await says(teacher, 'toestemming vragen voor social media in de les');
    const shown = await teacher.press(form.id, 'Vraag of sta toe', { forWhom: 'class', classes: '3H', purpose: 'nieuws zoeken', from: nextDay(), start: '10:15', end: '11:00' });
    await world.settle();
    expect(words(shown)).toContain('Toegestaan');
    expect(words(shown)).toContain('van 10:15 tot 11:00');
    expect(await events()).toEqual(['asked', 'granted']);
  });

  it('a student asks the own teacher to record, and gets the answer', async () => {
    const [student, teacher] = [world.as('studentUnder16'), world.as('mentor')];
    const form = await says(student, 'ik wil toestemming vragen om te filmen');
    await student.press(form.id, 'Vraag toestemming', { chosen: world.school.showcase.mentor.id, classes: student.name === '' ? '' : (world.school.showcase.studentUnder16.classes[0] ?? ''), purpose: 'presentatie terugkijken', from: nextDay(), until: nextDay() });
    await world.settle();
    await teacher.executeAction(last(teacher).id, 'permission.grant', {});
    await world.settle();
    expect(words(last(student))).toContain('Toegestaan');
    expect(words(last(student))).toContain('Delen is iets anders');
  });

  it('a teacher’s video is used when everybody concerned says yes, and not before', async () => {
    const student = world.as('studentOver16');
    const [one, other] = [world.school.showcase.teacher, world.school.showcase.mentor];
    const form = await says(student, 'vraag toestemming voor een filmpje van de docent');
    await student.press(form.id, 'Vraag toestemming', { chosen: `${one.id},${other.id}`, purpose: 'werkstuk', until: lastDay() });
    await world.settle();
    await world.persona(one.id).executeAction(last(world.persona(one.id)).id, 'permission.grant', {});
    await world.settle();
    expect((await world.rows<{ status: string }>('select status from permission_now'))[0]?.status).toBe('asked');
    expect(await world.rows('select waiting_for from permission_now')).toEqual([{ waiting_for: [other.id] }]);
    await world.persona(other.id).executeAction(last(world.persona(other.id)).id, 'permission.grant', {});
    await world.settle();
    expect((await world.rows<{ status: string }>('select status from permission_now'))[0]?.status).toBe('granted');
  });
});

describe('what comes due by itself', () => {
  it('is a reminder to who decides, and the next in line after that', async () => {
    const [teacher, leader, board] = [world.as('teacher'), world.as('schoolleiding'), world.as('bevoegdGezag')];
    await asksForWhatsapp(teacher);
    await world.rows(`update permission_event set at = at - interval '30 days'`);
    await world.rows(`update permission_now set due_at = now() - interval '1 minute'`);
    const before = said(leader, leader.personalChat).length;
    await world.app().app.lookForDue();
    await world.settle();
    expect(said(leader, leader.personalChat)).toHaveLength(before + 1);
    expect(words(last(leader))).toContain(PURPOSE);
    await world.rows(`update permission_event set at = at - interval '30 days'`);
    await world.rows(`update permission_now set due_at = now() - interval '1 minute'`);
    await world.app().app.lookForDue();
    await world.settle();
    expect(words(last(board))).toContain(PURPOSE);
    await board.executeAction(last(board).id, 'permission.grant', {});
    await world.settle();
    expect(words(last(teacher))).toContain('Toegestaan');
  });

  it('is the end of the school year: what lapsed is renewed with one press, after a look at what it would ask', async () => {
    const [teacher, leader] = [world.as('teacher'), world.as('schoolleiding')];
    await asksForWhatsapp(teacher);
    await leader.executeAction(last(leader).id, 'permission.grant', {});
    await world.settle();
    const year = Number(lastDay().slice(0, 4)) - 1;
    await world.rows(`update permission_event set event = event || jsonb_build_object('schoolYear', ${year - 1}, 'details', event->'details' || '{"from": "${year - 1}-09-01", "until": "${year}-07-31"}') where event->>'type' = 'asked'`);
    await world.rows(`update permission_now set due_at = now() - interval '1 minute'`);
    await world.app().app.lookForDue();
    await world.settle();
    const card = last(teacher);
    expect(words(card)).toContain('Toestemmingen van vorig schooljaar');
    const plan = await teacher.press(card.id, 'Vernieuw: laat zien wat ik ga vragen');
    expect(words(plan)).toContain('Er is nog niets gevraagd.');
    expect(words(plan)).toContain('wordt opnieuw gevraagd');
    expect(await events()).toEqual(['asked', 'sentTo', 'granted', 'lapsed']);
    const done = await teacher.executeRaw(card.id, { verb: 'permission.renew', data: {} });
    expect(words(done)).toContain('1 toestemming is opnieuw gevraagd.');
    await teacher.executeRaw(card.id, { verb: 'permission.renew', data: {} });
    await world.settle();
    expect((await events()).filter((type) => type === 'asked')).toHaveLength(2);
    expect(words(last(leader))).toContain(PURPOSE);
  });
});

describe('the form', () => {
  it('comes in the personal chat wherever it was asked for', async () => {
    const teacher = world.as('teacher');
    await teacher.mention(CHAT, 'vraag toestemming');
    await world.settle();
    expect(words(last(teacher))).toContain('Waarvoor vraag je toestemming?');
    expect(words(last(teacher, CHAT))).not.toContain('Waarvoor vraag je toestemming?');
  });

  it('isn’t offered to a student for what only staff ask for: that is answered as a question', async () => {
    const student = world.as('studentOver16');
    expect(words(await says(student, 'vraag toestemming voor whatsapp'))).toMatch(/Lees het artikel|Vraag een mens/);
  });

  it('comes in a dialog from the message extension, in the same two steps', async () => {
    const teacher = world.as('teacher', 'en');
    const first = await world.speelplein.deliverRaw(invoke('composeExtension/fetchTask', { commandId: 'vraag-toestemming', commandContext: 'compose' }));
    expect(JSON.stringify(first)).toContain('permissionKind');
    const second = await world.speelplein.deliverRaw(invoke('composeExtension/submitAction', { commandId: 'vraag-toestemming', commandContext: 'compose', data: { step: 'kind', permissionKind: 'whatsapp' } }));
    expect(JSON.stringify(second)).toContain('otherWay');
    const third = await world.speelplein.deliverRaw(invoke('composeExtension/submitAction', { commandId: 'vraag-toestemming', commandContext: 'compose', data: { step: 'form', permission: 'whatsapp', classes: '3H', purpose: PURPOSE, until: lastDay(), otherWay: 'email' } }));
    expect(JSON.stringify(third)).toContain('Gevraagd');
    await world.settle();
    expect(words(last(teacher))).toContain(PURPOSE);
    expect(await events()).toEqual(['asked', 'sentTo']);
  });
});

it('keeps the words of people out of log, account, queue and notifications', async () => {
  const [teacher, leader] = [world.as('teacher'), world.as('schoolleiding')];
  await asksForWhatsapp(teacher);
  await leader.executeAction(last(leader).id, 'permission.refuse', { reason: REASON });
  await world.settle();
  const tables = await Promise.all(['audit_event', 'outbox', 'inbox', 'card_place', 'permission_now'].map(async (table) => JSON.stringify(await world.rows(`select * from ${table}`))));
  for (const written of [PURPOSE, REASON, teacher.name]) {
    expect(world.logLines.join('\n')).not.toContain(written);
    for (const table of tables) expect(table).not.toContain(written);
  }
  for (const posted of world.speelplein.postedActivities()) expect(JSON.stringify((posted as { summary?: string }).summary ?? '')).not.toMatch(/Texel|Teams, dat kan/);
});

function nextDay(): string {
  const day = new Date(today.getTime() + 86_400_000).toISOString().slice(0, 10);
  // On the last day of a school year tomorrow belongs to the next one.
  return day > lastDay() ? lastDay() : day;
}

function invoke(name: string, value: object): object {
  return { ...world.speelplein.templateActivity(world.as('teacher').id, CHAT), type: 'invoke', name, value, id: `f:${randomUUID()}` };
}
