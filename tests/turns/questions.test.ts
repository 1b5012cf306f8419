import { randomUUID } from 'node:crypto';
import { CHANNEL, CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';
import type { Persona } from '../../src/demo/speelplein/persona';
import type { SeenMessage } from '../../src/demo/speelplein/model';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
afterAll(() => world.close());

/** Asks in the personal chat, and gives what came back on it. */
async function ask(persona: Persona, text: string): Promise<SeenMessage> {
  const before = said(persona, persona.personalChat).length;
  await persona.send(persona.personalChat, { text });
  await world.settle();
  const answers = said(persona, persona.personalChat).slice(before);
  expect(answers).toHaveLength(1);
  return answers[0] as SeenMessage;
}

interface Button { readonly type?: string; readonly title?: string }
const buttons = (message: SeenMessage): readonly Button[] => (message.cards[0]?.['actions'] ?? []) as readonly Button[];

describe('a question in the personal chat', () => {
  it('gives a card with the article, its simpler words and a way to a person', async () => {
    const answer = await ask(world.as('teacher'), 'mag ik de klassenfoto mailen');
    expect(words(answer)).toContain('III.B.8');
    expect(buttons(answer).map(({ title }) => title)).toEqual(expect.arrayContaining(['Makkelijker', 'Vraag een mens']));
    expect(answer.cards[0]).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
  });

  it('speaks to a student about students’ rules and to a teacher about teachers’ rules', async () => {
    const [teacher, student] = [await ask(world.as('teacher'), 'mag ik filmen in de les'), await ask(world.as('studentUnder16'), 'mag ik filmen in de les')];
    expect(words(teacher)).not.toBe(words(student));
    expect(words(student)).toMatch(/III\.A\.[23]/);
  });

  it('is answered in English when it is asked in English', async () => {
    const answer = await ask(world.as('teacher', 'en'), 'Can I email the class photo to parents?');
    expect(words(answer)).toContain('III.B.8');
    expect(words(answer)).not.toMatch(/toestemming|Makkelijker|Vraag een mens/);
  });

  it('is answered in English also when the client is Dutch', async () => {
    expect(words(await ask(world.as('teacher'), 'Am I allowed to email the class photo to the parents?'))).not.toContain('Vraag een mens');
  });

  it('is told that the code does not say, where it does not', async () => {
    const answer = await ask(world.as('teacher'), 'hoe laat begint de gymles morgen');
    expect(words(answer)).toMatch(/gedragscode|code/);
    expect(words(answer)).toMatch(/staat|zegt|niet/);
    expect(words(answer)).not.toMatch(/Gedragscode[^"]*artikel III\.B\.8/);
    const [row] = await world.rows<{ data: { outcome: string } }>(`select data from audit_event where type = 'question.answered' order by at desc limit 1`);
    expect(row?.data.outcome).toBe('notInCode');
    expect(buttons(answer).map(({ title }) => title)).toContain('Vraag een mens');
  });

  it.each([
    ['emoji only', '😂😂😂'],
    ['20,000 characters', 'mag ik een foto mailen? '.repeat(834).slice(0, 20_000)],
    ['one letter', 'a'],
    ['markup', '<script>alert(1)</script> [klik](javascript:alert(1)) **foto**'],
    ['control characters', 'foto\u0000\u0007\u202e mailen'],
  ])('of %s gets a sentence and does not break anything', async (_, text) => {
    const answer = await ask(world.as('mentor'), text);
    expect(answer.text.length + JSON.stringify(answer.cards).length).toBeGreaterThan(20);
    expect(words(answer)).not.toMatch(/HV-|Er ging iets mis|<script>|javascript:/);
  });

  it.each([
    ['nothing at all', { attachments: [] }],
    ['spaces', { text: '   ' }],
  ])('of %s gets a greeting', async (_, patch) => {
    const mentor = world.as('mentor');
    const before = said(mentor, mentor.personalChat).length;
    const outcome = await world.speelplein.deliverRaw({ ...world.speelplein.templateActivity(mentor.id, mentor.personalChat), text: undefined, ...patch });
    await world.settle();
    expect(outcome).toMatchObject({ kind: 'answered', status: 200 });
    expect(said(mentor, mentor.personalChat).slice(before).map(({ text }) => text)).toEqual(['Hoi! Stel gerust je vraag over de gedragscode.']);
  });
});

describe('a question in the class chat', () => {
  it('is answered there when the bot is mentioned', async () => {
    const teacher = world.as('teacher');
    const before = said(teacher, CHAT).length;
    await teacher.mention(CHAT, 'mag ik de klassenfoto mailen');
    await world.settle();
    const answers = said(teacher, CHAT).slice(before);
    expect(answers.map((answer) => words(answer).includes('III.B.8'))).toEqual([true]);
  });

  it('is answered in its own thread when it was asked in a channel', async () => {
    const teacher = world.as('teacher');
    const { id } = await teacher.mention(CHANNEL, 'mag ik de klassenfoto mailen');
    await world.settle();
    expect(last(teacher, CHANNEL).rootId).toBe(id);
  });

  it('is left alone when the bot is not mentioned', async () => {
    const teacher = world.as('teacher');
    const before = said(teacher, CHAT).length;
    await teacher.send(CHAT, { text: 'mag ik de klassenfoto mailen' });
    await world.settle();
    expect(said(teacher, CHAT)).toHaveLength(before);
  });

  it('gets a greeting when there is only the mention', async () => {
    const teacher = world.as('teacher');
    await teacher.send(CHAT, { text: '@Houvast' });
    await world.settle();
    expect(last(teacher, CHAT).text).toContain('Stel gerust je vraag');
  });
});

describe('a cry for help', () => {
  it('gets numbers first in the personal chat, whatever else it says', async () => {
    const answer = await ask(world.as('studentOver16'), 'mag ik een foto delen? ik wil niet meer leven');
    const text = words(answer);
    expect(text).toContain('113');
    expect(text.indexOf('113')).toBeLessThan(text.indexOf('contactMe'));
    expect(text).not.toContain('III.A');
  });

  it('in a group is answered privately; the others see neither numbers nor words of it', async () => {
    const student = world.as('studentUnder16');
    const inPrivate = said(student, student.personalChat).length;
    const inGroup = said(student, CHAT).length;
    await student.mention(CHAT, 'ik wil niet meer leven');
    await world.settle();
    expect(said(student, student.personalChat).slice(inPrivate).some((message) => words(message).includes('113'))).toBe(true);
    const group = said(student, CHAT).slice(inGroup);
    expect(group.map(({ text }) => text)).toEqual(['Ik heb je een eigen bericht gestuurd, in onze chat samen.']);
    expect(JSON.stringify(group)).not.toContain('113');
  });

  it('that asks for contact opens an acute case, which names nobody else', async () => {
    const student = world.as('studentOver16');
    const answer = await ask(student, 'ik wil dood');
    const shown = await student.executeAction(answer.id, 'help.contactMe');
    expect(shown).toMatchObject({ kind: 'message', text: expect.stringContaining('Het is doorgegeven') as string });
    await world.settle();
    expect(words(last(world.as('schoolleiding')))).toContain('Acuut');
    expect(words(last(world.as('zorgcoordinator')))).toContain(student.name);
    const again = await student.executeAction(answer.id, 'help.contactMe');
    expect(again.kind).toBe('message');
    const [cases] = await world.rows<{ count: string }>(`select count(*) from case_event where event->>'type' = 'opened' and event->>'kind' = 'selfHarm' and event->>'reporterId' is not null`);
    expect(cases?.count).toBe('1');
  });
});

describe('"Vraag een mens"', () => {
  // The same people asked a lot above, as nobody does within a minute: a fresh start forgets that.
  beforeAll(async () => {
    await world.stopApp();
    await world.startApp();
  });

  it('brings the words that were typed to the social media coach, and says so', async () => {
    const intern = world.as('intern');
    const answer = await ask(intern, 'mag ik een leerling volgen op instagram');
    const shown = await intern.executeAction(answer.id, 'answer.askHuman', { words: 'Mag het als we familie zijn?' });
    expect(shown).toMatchObject({ kind: 'message', text: expect.stringContaining('Je vraag is verstuurd') as string });
    await world.settle();
    const card = words(last(world.as('socialMediaCoach')));
    expect(card).toContain('Mag het als we familie zijn?');
    expect(card).toContain(intern.name);
    expect(words(last(intern))).toContain('Je vraag is');
  });

  it('brings the answer back to whoever asked, as a new message, and to nobody else', async () => {
    const intern = world.as('intern');
    const question = await ask(intern, 'mag ik een leerling volgen op instagram');
    await intern.executeAction(question.id, 'answer.askHuman', { words: 'Mag het als we familie zijn?' });
    await world.settle();
    const coach = world.as('socialMediaCoach');
    const before = intern.messages(intern.personalChat).length;
    const shown = await coach.executeAction(last(coach).id, 'case.answer', { answerText: 'Ja, als jullie familie zijn mag dat *gewoon*.' });
    expect(words(shown)).toContain('mag dat *gewoon*');
    await world.settle();
    expect(intern.messages(intern.personalChat)).toHaveLength(before + 1);
    const answer = words(last(intern));
    expect(answer).toContain('mag dat *gewoon*');
    expect(answer).toContain('social mediacoach');
    expect(answer).not.toContain(coach.name);
    const told = world.speelplein.postedActivities().filter((activity) => JSON.stringify(activity).includes('familie zijn mag')).map(({ conversationId }) => conversationId);
    expect(new Set(told)).toEqual(new Set([intern.personalChat, coach.personalChat]));
    expect(world.logLines.join('')).not.toContain('familie');
  });

  it('asks for the words first when there are none', async () => {
    const teacher = world.as('teacher');
    const answer = await ask(teacher, 'mag ik leerlingen toevoegen op facebook');
    await expect(teacher.executeAction(answer.id, 'answer.askHuman', { words: '  ' })).resolves.toEqual({ kind: 'message', text: 'Typ eerst je vraag.' });
  });
});

describe('somebody whom only the lists of the school know', () => {
  const unlink = (id: string) => world.rows(`update person set entra_id = null where id = '${id}'`);
  const linked = async (id: string) => (await world.rows<{ entra_id: string | null }>(`select entra_id from person where id = '${id}'`))[0]?.entra_id;

  it('is recognised by the account at the first message, and so are the others of that conversation', async () => {
    // A bot that was just started remembers nobody.
    await world.stopApp();
    const [first, second] = world.school.students.filter(({ classes }) => classes.includes('3H')).slice(-2);
    if (first === undefined || second === undefined) throw new Error('the class is too small');
    await unlink(first.id);
    await unlink(second.id);
    await world.startApp();
    const student = world.persona(first.id);
    await student.send(CHAT, { text: '@Houvast mag ik mijn leraar filmen?' });
    await world.settle();
    expect([await linked(first.id), await linked(second.id)]).toEqual([first.entraId, second.entraId]);
    expect(words(last(student))).toContain('geen mens');
  });
});

describe('somebody whom the school does not know', () => {
  const stranger = () => {
    const teacher = world.as('teacher');
    const activity = world.speelplein.templateActivity(teacher.id, teacher.personalChat);
    return { ...activity, from: { id: `29:${randomUUID()}`, aadObjectId: randomUUID(), name: 'Vreemde' } };
  };

  it('gets an answer to a question about the code', async () => {
    const before = world.speelplein.postedActivities().length;
    const outcome = await world.speelplein.deliverRaw({ ...stranger(), id: `${Date.now()}`, text: 'mag ik een klassenfoto mailen' });
    await world.settle();
    expect(outcome).toMatchObject({ kind: 'answered', status: 200 });
    expect(world.speelplein.postedActivities().length).toBe(before + 1);
  });

  it('can open no case and share no picture', async () => {
    const action = { ...stranger(), type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb: 'answer.askHuman', data: { words: 'x' } } } };
    await expect(world.speelplein.deliverRaw({ ...action, id: randomUUID() })).resolves.toMatchObject({ status: 200, body: { value: expect.stringContaining('Ik ken je nog niet') as string } });
    const photo = { ...stranger(), type: 'invoke', name: 'composeExtension/fetchTask', value: { commandId: 'foto-delen', commandContext: 'compose' } };
    await expect(world.speelplein.deliverRaw({ ...photo, id: randomUUID() })).resolves.toMatchObject({ status: 200, body: { task: { type: 'message', value: expect.stringContaining('Ik ken je nog niet') as string } } });
  });
});

it('tells everyone once, at the first contact, what it is and what it sees', () => {
  const teacher = world.as('teacher');
  const notices = said(teacher, teacher.personalChat).filter((message) => words(message).includes('geen mens'));
  expect(notices).toHaveLength(1);
});
