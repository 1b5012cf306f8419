import { randomUUID } from 'node:crypto';
import type { WireActivity } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import { silentLogger } from '../../src/runtime/log';
import { start } from '../../src/start';
import { CHAT, freePort, last, said, STAFF, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(() => world.reset());
afterAll(() => world.close());

const QUESTION = 'mag ik de klassenfoto mailen';
const INSULT = 'niemand vindt jou leuk, ga ergens anders zitten';

async function say(who: Persona, conversationId: string, text: string): Promise<void> {
  await who.send(conversationId, { text });
  await world.settle();
}
const count = async (table: string, where = 'true'): Promise<number> => (await world.rows<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`))[0]?.n ?? -1;

/** Waits for what only comes after a pause. */
async function eventually(fits: () => Promise<boolean> | boolean, timeoutMs = 12_000): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await fits())) {
    if (Date.now() > end) throw new Error('it did not come');
    await world.settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('an activity that arrives more than once', () => {
  const template = (patch: Partial<WireActivity>, conversation = CHAT, who: 'teacher' | 'studentUnder16' = 'teacher'): WireActivity => ({ ...world.speelplein.templateActivity(world.as(who).id, conversation), ...patch });
  const invoke = (name: string, value: unknown) => (): WireActivity => template({ type: 'invoke', name, value, id: `f:${randomUUID()}` });
  const personal = () => world.as('teacher').personalChat;

  it.each<[string, () => WireActivity]>([
    ['a question', () => template({ text: QUESTION }, personal())],
    ['a mention', () => template({})],
    ['a question about what is seen', () => template({ text: '<at>Houvast</at> wat zie je van dit gesprek' })],
    ['a test of reading along', () => template({ text: '<at>Houvast</at> test meelezen' })],
    ['a question about what is known of somebody', () => template({ text: 'wat weet je van mij' }, personal())],
    ['a message that signals', () => template({ text: INSULT, entities: [] }, CHAT, 'studentUnder16')],
    ['an edited message that signals', () => template({ type: 'messageUpdate', text: INSULT, entities: [], channelData: { tenant: { id: world.school.tenantId }, eventType: 'editMessage' } }, CHAT, 'studentUnder16')],
    ['a removed message', () => template({ type: 'messageDelete', channelData: { tenant: { id: world.school.tenantId }, eventType: 'softDeleteMessage' } })],
    ['a new member', () => template({ type: 'conversationUpdate', membersAdded: [{ id: '29:new' }], id: `f:${randomUUID()}` })],
    ['a reaction', () => template({ type: 'messageReaction', id: `f:${randomUUID()}` })],
    ['something that does not exist yet', () => template({ type: 'somethingNew', id: `f:${randomUUID()}` })],
    ['a search', invoke('composeExtension/query', { commandId: 'zoek-artikel', parameters: [{ name: 'query', value: 'foto' }] })],
    ['the opening of a dialog', invoke('composeExtension/fetchTask', { commandId: 'foto-delen', commandContext: 'compose' })],
    ['the end of the check of a text', invoke('composeExtension/submitAction', { commandId: 'tekst-nakijken', commandContext: 'compose', data: { copied: true } })],
    ['a report', invoke('composeExtension/submitAction', { commandId: 'meld-bericht', commandContext: 'message', data: { kind: 'bullying', words: 'kijk hier even naar' }, messagePayload: { id: '1700000000001', body: { content: 'x' } } })],
    ['a question for a person', invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'answer.askHuman', data: { words: 'mag dit?' } } })],
    ['an invitation to another channel', () => template({ text: 'app me maar op whatsapp', entities: [] })],
    ['a newcomer who confirms', invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'newcomer.confirm', data: { search: 'true', privacy: 'true', posts: 'true', profile: 'true' } } })],
    ['somebody who read the code', invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'code.read', data: {} } })],
    ['a request for permission', invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'permission.send', data: { permission: 'whatsapp', classes: '3H', purpose: 'excursie', otherWay: 'teams' } } })],
    ['a request for permission from the extension', invoke('composeExtension/submitAction', { commandId: 'vraag-toestemming', commandContext: 'compose', data: { step: 'form', permission: 'whatsapp', classes: '3H', purpose: 'excursie', otherWay: 'teams' } })],
    ['an unknown verb', invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'nothing', data: {} } })],
    ['the end of a dialog', invoke('task/submit', { data: { shareId: 'x' } })],
  ])('%s is handled once and answered the same, three times at once and later again', async (_, activityOf) => {
    const activity = activityOf();
    const sent = world.speelplein.postedActivities().length;
    const outcomes = await Promise.all([1, 2, 3].map(() => world.speelplein.deliverRaw(activity)));
    await world.settle();
    const state = async () => [world.speelplein.postedActivities().length - sent, await count('case_event'), await count('nudge'), await count('permission_event'), await count('audit_event')];
    const once = await state();
    outcomes.push(await world.speelplein.deliverRaw(activity));
    await world.settle();
    expect(await state()).toEqual(once);
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    expect(outcomes[0]).toMatchObject({ kind: 'answered', status: 200 });
    if (activity.type === 'invoke') expect(outcomes[0]).not.toMatchObject({ body: null });
    expect(await count('case_event', `event->>'type' = 'opened'`)).toBeLessThanOrEqual(1);
  });

  it('a button of a case, three times at once, does it once', async () => {
    await say(world.as('studentUnder16'), CHAT, INSULT);
    const nudge = last(world.as('teacher'));
    await Promise.all([1, 2, 3].map(() => world.as('teacher').press(nudge.id, 'Meld aan leidinggevende')));
    await world.settle();
    const leaders = last(world.as('teamLeader'));
    const shown = await Promise.all([1, 2, 3].map(() => world.as('teamLeader').press(leaders.id, 'Ik pak dit op')));
    expect(shown.map(({ kind }) => kind)).toEqual(['card', 'card', 'card']);
    await world.settle();
    expect(await world.rows(`select event->>'type' as type from case_event order by seq`)).toEqual(['opened', 'routed', 'routed', 'acknowledged'].map((type) => ({ type })));
    expect(said(world.as('teacher'), personal()).filter((message) => words(message).includes('Je melding is opgepakt'))).toHaveLength(1);
  });

  it('twice by the network itself is answered once in the chat', async () => {
    world.speelplein.faults.add({ on: 'delivery', duplicate: 3 });
    const teacher = world.as('teacher');
    const before = said(teacher, teacher.personalChat).length;
    await say(teacher, teacher.personalChat, QUESTION);
    expect(said(teacher, teacher.personalChat)).toHaveLength(before + 1);
  });
});

describe('a message of the bot', () => {
  it('waits as long as "Retry-After" says, and those behind it wait too', async () => {
    const [teacher, mentor] = [world.as('teacher'), world.as('mentor')];
    const before = said(teacher, teacher.personalChat).length;
    world.speelplein.faults.add({ on: 'connector.send', conversationId: teacher.personalChat, status: 429, retryAfterSeconds: 1 });
    await say(teacher, teacher.personalChat, 'mag ik leerlingen toevoegen op facebook');
    await say(teacher, teacher.personalChat, QUESTION);
    expect(said(teacher, teacher.personalChat)).toHaveLength(before);
    // Somebody else's chat doesn't wait.
    await say(mentor, mentor.personalChat, QUESTION);
    expect(words(last(mentor))).toContain('III.B.8');
    const refusedAt = await world.rows<{ waits: boolean }>(`select bool_or(not_before > created_at + interval '900 milliseconds') as waits from outbox where state = 'waiting'`);
    expect(refusedAt).toEqual([{ waits: true }]);

    await eventually(() => said(teacher, teacher.personalChat).length === before + 2);
    const answers = said(teacher, teacher.personalChat).slice(before).map((message) => words(message));
    expect(answers[0]).not.toContain('"text":"Gedragscode Social Media, artikel III.B.8');
    expect(answers[1]).toContain('III.B.8');
  });

  it.each([500, 502, 503, 504, 408])('that may have arrived (%d) is not sent twice', async (status) => {
    const teacher = world.as('teacher');
    const before = said(teacher, teacher.personalChat).length;
    world.speelplein.faults.add({ on: 'connector.send', conversationId: teacher.personalChat, status, afterwards: true });
    await say(teacher, teacher.personalChat, QUESTION);
    expect(await count('outbox', `state = 'failed' and last_error = 'ambiguous'`)).toBe(1);
    await say(teacher, teacher.personalChat, 'hoi');
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await world.settle();
    expect(said(teacher, teacher.personalChat)).toHaveLength(before + 2);
  });

  it('is not sent again into a conversation that the bot is not in, and what follows elsewhere is', async () => {
    const teacher = world.as('teacher');
    world.speelplein.faults.add({ on: 'connector.send', conversationId: CHAT, status: 403, code: 'BotNotInConversationRoster' });
    await teacher.mention(CHAT, QUESTION);
    await world.settle();
    expect(await count('outbox', `state = 'failed' and last_error = 'notInConversation'`)).toBe(1);
    expect(await count('outbox', `state = 'waiting'`)).toBe(0);
    await say(teacher, teacher.personalChat, QUESTION);
    expect(words(last(teacher))).toContain('III.B.8');
    expect(await (await fetch(`${world.origin}/metrics`)).text()).toMatch(/houvast_outbox_total\{item="answer",outcome="failed"\} [1-9]/);
  });

  it('finds its way to somebody whose chat is not known yet, throttled first', async () => {
    await world.rows(`delete from conversation where id = '${world.as('teamLeader').personalChat}'`);
    world.speelplein.faults.add({ on: 'connector.createConversation', status: 429, retryAfterSeconds: 1 });
    await say(world.as('studentUnder16'), CHAT, INSULT);
    await world.as('teacher').press(last(world.as('teacher')).id, 'Meld aan leidinggevende');
    const leader = world.as('teamLeader');
    await eventually(() => said(leader, leader.personalChat).some((message) => words(message).includes('Ik pak dit op')));
  });
});

describe('a bot that stops in the middle', () => {
  it('sends after its restart what was decided before it', async () => {
    const teacher = world.as('teacher');
    world.speelplein.faults.add({ on: 'connector.send', status: 429, retryAfterSeconds: 1, times: 20 });
    await say(world.as('studentUnder16'), CHAT, INSULT);
    expect(await count('outbox', `state = 'waiting'`)).toBeGreaterThan(0);
    await world.stopApp();
    world.speelplein.faults.clear();
    await world.startApp();
    await eventually(() => words(last(teacher)).includes('nudge.report'));
    await eventually(async () => (await count('outbox', `state = 'waiting'`)) === 0);
    expect(said(teacher, teacher.personalChat).filter((message) => words(message).includes('nudge.report'))).toHaveLength(1);
  }, 30_000);

  it('leaves its work to another on the same database, and two of them send everything once', async () => {
    const port = await freePort();
    const second = await start({ ...world.config, port }, { log: silentLogger, engine: world.engine });
    try {
      const senders = ['teacher', 'mentor', 'intern', 'studentUnder16', 'studentOver16'] as const;
      const before = new Map(senders.map((who) => [who, said(world.as(who), world.as(who).personalChat).length]));
      const all = senders.flatMap((who) => [QUESTION, 'mag ik filmen in de les', 'hoi'].map((text) => {
        const persona = world.as(who);
        const activity = world.speelplein.templateActivity(persona.id, persona.personalChat, { text });
        // Every message reaches both.
        return Promise.all([world.speelplein.deliverRaw(activity), deliverTo(port, activity)]);
      }));
      await Promise.all(all);
      await second.app.idle();
      await eventually(async () => (await count('outbox', `state = 'waiting'`)) === 0);
      await world.settle();
      for (const who of senders) expect([who, said(world.as(who), world.as(who).personalChat).length - (before.get(who) ?? 0)]).toEqual([who, 3]);
    } finally {
      await second.stop();
    }
  }, 40_000);

  it('looks at the picture that it had only promised to look at', async () => {
    const teacher = world.as('teacher');
    const bytes = await world.engine.picture(2);
    world.speelplein.faults.add({ on: 'graph', delayMs: 1_500, times: 1 });
    await teacher.send(CHAT, { pictures: [{ bytes, contentType: 'image/jpeg', name: 'a.jpg' }] });
    await world.stopApp();
    await world.startApp();
    const warnings = () => said(teacher, CHAT).filter((message) => words(message).includes('Let op je foto'));
    await eventually(() => warnings().length > 0, 25_000);
    expect(warnings()).toMatchObject([{ onlyForYou: true }]);
  }, 50_000);
});

async function deliverTo(port: number, activity: WireActivity): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.speelplein.tokens.channel()}` }, body: JSON.stringify(activity),
  });
  await response.arrayBuffer();
  return response.status;
}

describe('a slow Microsoft', () => {
  it.each<[string, string]>([['Graph', 'graph'], ['the roster', 'connector.members'], ['sending', 'connector.send']])('%s does not hold an answer to a person beyond five seconds', async (_, on) => {
    const teacher = world.as('teacher');
    await say(world.as('studentUnder16'), CHAT, INSULT);
    const nudge = last(teacher);
    world.speelplein.faults.add({ on, delayMs: 8_000, times: 4 });
    const results = await Promise.all([
      teacher.search('zoek-artikel', STAFF, 'foto'),
      teacher.openAction('foto-delen', CHAT),
      teacher.press(nudge.id, 'Meld aan leidinggevende'),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(['results', 'dialog', 'card']);
    world.speelplein.faults.clear();
  }, 40_000);
});
