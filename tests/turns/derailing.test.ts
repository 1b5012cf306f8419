import { CHAT, last, said, STAFF, turnWorld, words, type TurnWorld } from './support/turnWorld';
import type { Persona } from '../../src/demo/speelplein/persona';
import type { SeenMessage } from '../../src/demo/speelplein/model';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(() => world.reset());
afterAll(() => world.close());

const INSULT = 'niemand vindt jou leuk, ga ergens anders zitten';
const THREAT = 'ik maak je morgen dood';

/** Says it there, and waits until everybody heard what they must hear. */
async function says(who: Persona, conversationId: string, text: string): Promise<string> {
  const { id } = await who.send(conversationId, { text });
  await world.settle();
  return id;
}

const nudgesOf = (who: Persona): readonly SeenMessage[] => said(who, who.personalChat).filter((message) => words(message).includes('III.B.10') && words(message).includes('nudge.report'));
const cardsOf = (who: Persona): readonly SeenMessage[] => said(who, who.personalChat).filter((message) => words(message).includes('case.acknowledge') || words(message).includes('showHistory') || words(message).includes('case.close'));
const events = async (): Promise<string[]> => (await world.rows<{ type: string }>(`select event->>'type' as type from case_event order by at, seq`)).map(({ type }) => type);
const caseId = async (): Promise<string> => (await world.rows<{ case_id: string }>('select case_id from case_event limit 1'))[0]?.case_id ?? '';

/** A quarrel that the teacher reported; its card lies with the team leader and the deputy. */
async function reported(): Promise<{ nudge: SeenMessage; leaders: SeenMessage; deputys: SeenMessage }> {
  await says(world.as('studentUnder16'), CHAT, INSULT);
  const [nudge] = nudgesOf(world.as('teacher'));
  if (nudge === undefined) throw new Error('no nudge');
  await world.as('teacher').press(nudge.id, 'Meld aan leidinggevende');
  await world.settle();
  return { nudge, leaders: last(world.as('teamLeader')), deputys: last(world.as('deputy')) };
}

/** The card as it lies in that person's chat now. */
const now = (who: Persona, message: SeenMessage): string => words(who.messages(who.personalChat).find(({ id }) => id === message.id));

describe('a message that signals, in a watched conversation', () => {
  it('is told to the staff in it privately, and to nobody else', async () => {
    const student = world.as('studentUnder16');
    const before = world.speelplein.postedActivities().length;
    await says(student, CHAT, INSULT);
    expect(nudgesOf(world.as('teacher'))).toHaveLength(1);
    expect(nudgesOf(world.as('mentor'))).toHaveLength(1);
    const told = world.speelplein.postedActivities().slice(before).map(({ conversationId }) => conversationId);
    expect(new Set(told)).toEqual(new Set([world.as('teacher').personalChat, world.as('mentor').personalChat]));
    expect(nudgesOf(student)).toHaveLength(0);
    expect(words(nudgesOf(world.as('teacher'))[0])).not.toContain('niemand vindt');
    expect(words(nudgesOf(world.as('teacher'))[0])).not.toContain(student.name);
  });

  it('written by a teacher is told to the other staff, never to that teacher', async () => {
    await says(world.as('teacher'), CHAT, 'jullie zijn achterlijke idioten, niemand vindt jou leuk');
    expect(nudgesOf(world.as('teacher'))).toHaveLength(0);
    expect(nudgesOf(world.as('mentor'))).toHaveLength(1);
  });

  it('stays within the watched conversation: what is said to the bot itself nudges nobody', async () => {
    const before = world.speelplein.postedActivities().length;
    const student = world.as('studentUnder16');
    await says(student, student.personalChat, INSULT);
    const told = world.speelplein.postedActivities().slice(before).map(({ conversationId }) => conversationId);
    expect(new Set(told)).toEqual(new Set([student.personalChat]));
  });

  it('can be put away with a reason, after which nothing was passed on', async () => {
    await says(world.as('studentUnder16'), CHAT, INSULT);
    const teacher = world.as('teacher');
    const [nudge] = nudgesOf(teacher);
    if (nudge === undefined) throw new Error('no nudge');
    const shown = await teacher.executeAction(nudge.id, 'nudge.dismiss', { reason: 'joke' });
    expect(words(shown)).toContain('Er is niets doorgegeven');
    await world.settle();
    expect(now(teacher, nudge)).not.toContain('nudge.report');
    expect(await events()).toEqual([]);
    // A reason that the card doesn't offer changes nothing.
    await expect(teacher.executeRaw(nudge.id, { verb: 'nudge.dismiss', data: { nudgeId: 'x', reason: 'joke' } })).resolves.toMatchObject({ kind: 'message' });
  });

  it('that the colleague reported says so on the other’s card too, and opens one case', async () => {
    const { nudge } = await reported();
    const mentor = world.as('mentor');
    expect(said(mentor, mentor.personalChat).some((message) => words(message).includes('Gemeld. Je hoort wat ermee gebeurt.'))).toBe(true);
    await world.as('teacher').executeRaw(nudge.id, { verb: 'nudge.report', data: (await nudgeData('teacher')) });
    await world.settle();
    expect((await events()).filter((type) => type === 'opened')).toHaveLength(1);
  });

  it('can not be reported by somebody else with its id', async () => {
    await says(world.as('studentUnder16'), CHAT, INSULT);
    const student = world.as('studentUnder16');
    const own = last(student);
    const shown = await student.executeRaw(own.id, { verb: 'nudge.report', data: await nudgeData('teacher') });
    const nothing = await student.executeRaw(own.id, { verb: 'nudge.report', data: { nudgeId: '00000000-0000-4000-8000-000000000000' } });
    expect(shown).toEqual(nothing);
    expect(await events()).toEqual([]);
  });
});

async function nudgeData(who: 'teacher' | 'mentor'): Promise<{ nudgeId: string }> {
  const [row] = await world.rows<{ id: string }>(`select id from nudge where person_id = '${world.school.showcase[who].id}'`);
  return { nudgeId: row?.id ?? '' };
}

describe('a case', () => {
  it('goes to the supervisor and to who stands in, with the step plan’s first step', async () => {
    const { leaders, deputys } = await reported();
    for (const card of [leaders, deputys]) {
      expect(words(card)).toContain('Ik pak dit op');
      expect(words(card)).toContain('Volgende stap (1 van');
      expect(words(card)).toContain(world.as('teacher').name);
    }
    expect(cardsOf(world.as('schoolleiding'))).toHaveLength(0);
    expect(cardsOf(world.as('studentUnder16'))).toHaveLength(0);
  });

  it('comes in the language in which somebody last spoke to the bot', async () => {
    const deputy = world.as('deputy', 'en');
    await says(deputy, deputy.personalChat, 'help');
    const { leaders, deputys } = await reported();
    expect(words(deputys)).toContain('I pick this up');
    expect(words(deputys)).not.toContain('Ik pak dit op');
    expect(words(leaders)).toContain('Ik pak dit op');
  });

  it('picked up shows so in place on every card, and the reporter hears it', async () => {
    const { leaders, deputys } = await reported();
    const [leader, deputy, teacher] = [world.as('teamLeader'), world.as('deputy'), world.as('teacher')];
    const before = said(deputy, deputy.personalChat).length;
    const shown = await leader.press(leaders.id, 'Ik pak dit op');
    expect(words(shown)).toContain('Jij hebt dit opgepakt');
    await world.settle();
    expect(now(leader, leaders)).toContain('Jij hebt dit opgepakt');
    expect(now(deputy, deputys)).toContain(`${leader.name} heeft dit opgepakt`);
    expect(now(deputy, deputys)).not.toContain('"case.acknowledge"');
    expect(said(deputy, deputy.personalChat)).toHaveLength(before);
    expect(words(last(teacher))).toContain('Je melding is opgepakt (leidinggevende)');
    expect(await events()).toEqual(['opened', 'routed', 'routed', 'acknowledged']);
  });

  it('of which the second person acts too late shows what the first did', async () => {
    const { leaders, deputys } = await reported();
    await world.as('teamLeader').press(leaders.id, 'Ik pak dit op');
    const shown = await world.as('deputy').executeRaw(deputys.id, { verb: 'case.acknowledge', data: { caseId: await caseId() } });
    expect(shown).toMatchObject({ kind: 'message', text: expect.stringContaining('Iemand anders was je net voor') as string });
    expect((await events()).filter((type) => type === 'acknowledged')).toHaveLength(1);
  });

  it('pressed by both at the same moment is picked up by one', async () => {
    const { leaders, deputys } = await reported();
    const shown = await Promise.all([world.as('teamLeader').press(leaders.id, 'Ik pak dit op'), world.as('deputy').press(deputys.id, 'Ik pak dit op')]);
    expect(shown.map(({ kind }) => kind).sort()).toEqual(['card', 'message']);
    expect((await events()).filter((type) => type === 'acknowledged')).toHaveLength(1);
  });

  it('goes through its steps, is handed over, closed with a reason, and reopened', async () => {
    const { leaders, deputys } = await reported();
    const [leader, deputy, teacher] = [world.as('teamLeader'), world.as('deputy'), world.as('teacher')];
    await leader.press(leaders.id, 'Ik pak dit op');
    await world.settle();
    expect(words(await leader.press(leaders.id, 'Stap afgerond'))).toContain('Volgende stap (2 van');
    await world.settle();

    const handed = await leader.executeRaw(leaders.id, { verb: 'case.handOver', data: { caseId: await caseId(), to: world.school.showcase.deputy.id, note: 'ik ben er morgen niet' } });
    expect(words(handed)).toContain(deputy.name);
    await world.settle();
    expect(now(deputy, deputys)).toContain('Overgedragen aan jou');
    await deputy.press(deputys.id, 'Ik pak dit op');
    await world.settle();

    await expect(leader.executeRaw(leaders.id, { verb: 'case.close', data: { caseId: await caseId(), closeReason: 'klaar' } })).resolves.toMatchObject({ kind: 'message', text: expect.stringContaining('Alleen wie dit heeft opgepakt') as string });
    await expect(deputy.executeRaw(deputys.id, { verb: 'case.close', data: { caseId: await caseId(), closeReason: '  ' } })).resolves.toMatchObject({ kind: 'message' });
    expect(await events()).not.toContain('closed');
    const closed = await deputy.executeAction(deputys.id, 'case.close', { closeReason: 'besproken met de klas' });
    expect(words(closed)).toContain('besproken met de klas');
    await world.settle();
    expect(now(leader, leaders)).toContain(`Afgerond door ${deputy.name}`);
    expect(words(last(teacher))).toContain('Je melding is afgerond');
    expect(words(last(teacher))).not.toContain('besproken met de klas');

    const [{ event: { plan: { steps: plan } } }] = (await world.rows(`select event from case_event where event->>'type' = 'opened'`)) as [{ event: { plan: { steps: string[] } } }];
    const late = await leader.executeRaw(leaders.id, { verb: 'case.completeStep', data: { caseId: await caseId(), step: plan.at(-1) } });
    expect(late).toMatchObject({ kind: 'message', text: expect.stringContaining('al afgerond') as string });
    expect((await events()).at(-1)).toBe('closed');

    expect((await deputy.executeAction(deputys.id, 'case.reopen', { reopenReason: 'het begon opnieuw' })).kind).toBe('card');
    await world.settle();
    expect((await events()).at(-1)).toBe('reopened');
    expect(await events()).toEqual(['opened', 'routed', 'routed', 'acknowledged', 'stepCompleted', 'handedOver', 'acknowledged', 'closed', 'reopened']);
  });

  it('of somebody else gets the same answer as one that does not exist, and stays as it is', async () => {
    await reported();
    const before = await events();
    for (const who of ['studentUnder16', 'teacher', 'socialMediaCoach', 'schoolleiding'] as const) {
      const person = world.as(who);
      const own = last(person);
      for (const verb of ['case.acknowledge', 'case.close', 'case.handOver', 'case.reopen', 'case.addReport', 'case.skipStep']) {
        if (who === 'teacher' && verb === 'case.addReport') continue; // who reported may add to it
        const inputs = { closeReason: 'x', reopenReason: 'x', words: 'x', step: 'x', skipReason: 'x', to: world.school.showcase[who].id };
        const others = await person.executeRaw(own.id, { verb, data: { ...inputs, caseId: await caseId() } });
        const none = await person.executeRaw(own.id, { verb, data: { ...inputs, caseId: '00000000-0000-4000-8000-00000000abcd' } });
        expect([who, verb, others]).toEqual([who, verb, none]);
        expect(words(others)).not.toContain(world.as('teacher').name);
      }
    }
    expect(await events()).toEqual(before);
  }, 40_000);

  it.each([
    ['an unknown verb', { verb: 'case.erase', data: {} }, 'knop ken ik niet'],
    ['a verb of nothing', { verb: '', data: {} }, 'knop ken ik niet'],
    ['no case id', { verb: 'case.acknowledge', data: {} }, 'mist iets'],
    ['a number for an id', { verb: 'case.acknowledge', data: { caseId: 7 } }, 'mist iets'],
    ['an id with a NUL in it', { verb: 'case.acknowledge', data: { caseId: 'a\u0000b' } }, 'niet laten zien'],
    ['an id of a thousand signs', { verb: 'case.acknowledge', data: { caseId: 'x'.repeat(1_000) } }, 'niet laten zien'],
  ])('answers %s clearly and changes nothing', async (_, action, sentence) => {
    const leader = world.as('teamLeader');
    const shown = await leader.executeRaw(last(leader).id, action);
    expect(JSON.stringify(shown)).toContain(sentence);
    expect(await events()).toEqual([]);
  });

  it('that nobody picks up in time goes to the next in line, and comes as a new message to those who have it', async () => {
    const { leaders } = await reported();
    const coach = world.as('socialMediaCoach');
    expect(cardsOf(coach)).toHaveLength(0);
    await world.stopApp();
    // As if all this was three days ago; the bot was off in the meantime.
    await world.rows(`update case_event set at = at - interval '3 days'`);
    await world.rows(`update case_deadline set due_at = now() - interval '1 minute'`);
    await world.startApp();
    await world.app().app.lookForDue();
    await world.settle();
    expect(await events()).toEqual(['opened', 'routed', 'routed', 'unanswered', 'routed']);
    expect(cardsOf(coach)).toHaveLength(1);
    const leader = world.as('teamLeader');
    expect(cardsOf(leader)).toHaveLength(2);
    // The card that came first is as good as the new one.
    const shown = await leader.press(leaders.id, 'Ik pak dit op');
    expect(words(shown)).toContain('Jij hebt dit opgepakt');
    expect(await world.rows('select 1 from case_deadline')).toEqual([]);
  }, 60_000);

  it('goes on where it was after the bot was stopped and started', async () => {
    const { leaders, deputys } = await reported();
    const [leader, deputy] = [world.as('teamLeader'), world.as('deputy')];
    await leader.press(leaders.id, 'Ik pak dit op');
    // Stopped before everything that waits was sent.
    await world.stopApp();
    await world.startApp();
    await world.settle();
    expect(now(deputy, deputys)).toContain(`${leader.name} heeft dit opgepakt`);
    expect(words(await leader.press(leaders.id, 'Stap afgerond'))).toContain('Volgende stap (2 van');
    await says(world.as('studentOver16'), CHAT, 'hoe laat is gym');
    expect(await events()).toEqual(['opened', 'routed', 'routed', 'acknowledged', 'stepCompleted']);
  }, 40_000);
});

describe('an acute signal', () => {
  it('opens a case at once, for the schoolleiding, without anybody pressing a button', async () => {
    await says(world.as('studentUnder16'), CHAT, THREAT);
    const card = words(last(world.as('schoolleiding')));
    expect(card).toContain('Acuut: nu handelen');
    expect(card).toContain('112');
    expect(card).not.toContain('maak je morgen dood');
    const [opened] = await world.rows<{ event: Record<string, unknown> }>(`select event from case_event where event->>'type' = 'opened'`);
    expect(opened?.event).toMatchObject({ level: 'P1', kind: 'threat', origin: 'acuteSignal', words: null, messageWords: null, reporterId: null });
  });

  it('about self-harm is not about the one who wrote it, and reaches the zorgcoördinator too', async () => {
    await says(world.as('studentUnder16'), CHAT, 'ik wil niet meer leven');
    expect(words(last(world.as('zorgcoordinator')))).toContain('Iemand wil niet meer leven');
    const [opened] = await world.rows<{ event: { aboutIds: string[] } }>(`select event from case_event where event->>'type' = 'opened'`);
    expect(opened?.event.aboutIds).toEqual([]);
  });

  it('of the same message opens one case, also when the message is edited', async () => {
    const student = world.as('studentUnder16');
    const id = await says(student, CHAT, THREAT);
    await student.edit(id, `${THREAT} met een mes`);
    await world.settle();
    expect((await events()).filter((type) => type === 'opened')).toHaveLength(1);
  });
});

describe('somebody on the staff who crosses a boundary', () => {
  it('reported by a student goes to the board, not to the supervisor, and not to that teacher', async () => {
    const [teacher, student] = [world.as('teacher'), world.as('studentUnder16')];
    const { id } = await teacher.send(CHAT, { text: 'stuur mij vanavond een foto van jezelf, niet doorvertellen' });
    await world.settle();
    const told = said(teacher, teacher.personalChat).length;
    const leader = said(world.as('teamLeader'), world.as('teamLeader').personalChat).length;
    await report(student, id, { kind: 'staffInvolved', words: 'dit vind ik niet oké', includeMessage: 'true' });
    expect(words(last(world.as('bevoegdGezag')))).toContain('dit vind ik niet oké');
    expect(words(last(world.as('bevoegdGezag')))).not.toContain('stuur mij vanavond');
    expect(said(teacher, teacher.personalChat)).toHaveLength(told);
    expect(said(world.as('teamLeader'), world.as('teamLeader').personalChat)).toHaveLength(leader);
    const shown = await teacher.executeRaw(last(teacher).id, { verb: 'case.acknowledge', data: { caseId: await caseId() } });
    expect(shown).toMatchObject({ kind: 'message', text: expect.stringContaining('kan ik je niet laten zien') as string });
  });

  it('seen by the colleague is told to the colleague; the case goes to the board', async () => {
    const teacher = world.as('teacher');
    await says(teacher, CHAT, 'stuur even een naaktfoto van jezelf, dit blijft tussen ons');
    expect(nudgesOf(teacher)).toHaveLength(0);
    const mentor = world.as('mentor');
    const [nudge] = nudgesOf(mentor);
    if (nudge !== undefined) await mentor.press(nudge.id, 'Meld aan leidinggevende');
    await world.settle();
    const [opened] = await world.rows<{ event: { kind: string; aboutIds: string[] } }>(`select event from case_event where event->>'type' = 'opened'`);
    expect(opened?.event).toMatchObject({ aboutIds: [world.school.showcase.teacher.id] });
    const holders = await world.rows<{ person_id: string }>('select person_id from case_holder');
    expect(holders.map(({ person_id: id }) => id)).toEqual([world.school.showcase.bevoegdGezag.id]);
  });
});

async function report(who: Persona, messageId: string, data: Record<string, unknown>, conversationId = CHAT): Promise<void> {
  const opened = await who.openAction('meld-bericht', conversationId, { messageId });
  if (opened.kind !== 'dialog') throw new Error(`no dialog: ${JSON.stringify(opened)}`);
  const shown = await who.submitDialog(opened.dialog.id, { messageId, ...data });
  expect(words(shown)).toContain('Bedankt voor je melding');
  await world.settle();
}

describe('"Meld dit bericht"', () => {
  it.each([
    ['gives the message’s words along when the reporter chooses so', 'bullying', 'true', true],
    ['keeps them out when the reporter does not', 'bullying', 'false', false],
    ['copies no message of a kind with pictures, whatever was chosen', 'intimateImage', 'true', false],
    ['copies no message about pressure with a picture, whatever was chosen', 'sextortion', 'true', false],
  ])('%s', async (_, kind, includeMessage, isThere) => {
    const id = await says(world.as('studentOver16'), CHAT, 'zaterdag om drie uur bij het zwembad');
    await report(world.as('teacher'), id, { kind, includeMessage, words: 'ik maak me zorgen' });
    const stored = JSON.stringify(await world.rows('select event from case_event'));
    expect(stored.includes('zwembad')).toBe(isThere);
    expect(stored).toContain('ik maak me zorgen');
    const holder = kind === 'bullying' ? world.as('teamLeader') : world.as('schoolleiding');
    expect(words(last(holder)).includes('zwembad')).toBe(isThere);
    expect(words(last(world.as('teacher')))).toContain('Je melding');
  });

  it('by a second person joins the first case, which keeps both reporters', async () => {
    const id = await says(world.as('studentOver16'), CHAT, 'zaterdag om drie uur');
    await report(world.as('teacher'), id, { kind: 'bullying', words: 'eerste' });
    const mentor = world.as('mentor');
    const opened = await mentor.openAction('meld-bericht', CHAT, { messageId: id });
    if (opened.kind !== 'dialog') throw new Error('no dialog');
    expect(words(await mentor.submitDialog(opened.dialog.id, { messageId: id, kind: 'bullying', words: 'tweede' }))).toContain('al gemeld');
    await world.settle();
    const card = words(last(world.as('teamLeader')));
    expect(card).toContain('eerste');
    expect(card).toContain('tweede');
    expect((await events()).filter((type) => type === 'opened')).toHaveLength(1);
  });

  it('asks for a kind again when there is none, and opens nothing', async () => {
    const id = await says(world.as('studentOver16'), CHAT, 'zaterdag om drie uur');
    const teacher = world.as('teacher');
    const opened = await teacher.openAction('meld-bericht', CHAT, { messageId: id });
    if (opened.kind !== 'dialog') throw new Error('no dialog');
    expect(words(await teacher.submitDialog(opened.dialog.id, { messageId: id, kind: 'nonsense' }))).toContain('mist iets');
    expect(await events()).toEqual([]);
  });

  it('keeps a report that is too long or holds odd signs', async () => {
    const id = await says(world.as('studentOver16'), CHAT, 'zaterdag om drie uur');
    await report(world.as('teacher'), id, { kind: 'bullying', words: `begin\u0000\ud83d ${'heel lang '.repeat(2_000)}` });
    expect(words(last(world.as('teamLeader')))).toContain('begin');
  });

  it('by somebody whose own supervisor it is about does not go to that supervisor', async () => {
    const { id } = await world.as('teamLeader').send(STAFF, { text: 'iedereen blijft vanavond tot acht uur' });
    await world.settle();
    const leader = said(world.as('teamLeader'), world.as('teamLeader').personalChat).length;
    await report(world.as('teacher'), id, { kind: 'bullying', words: 'zo gaat het elke week' }, STAFF);
    expect(said(world.as('teamLeader'), world.as('teamLeader').personalChat)).toHaveLength(leader);
    const holders = await world.rows<{ person_id: string }>('select person_id from case_holder');
    expect(holders.map(({ person_id: holder }) => holder)).not.toContain(world.school.showcase.teamLeader.id);
    expect(holders.length).toBeGreaterThan(0);
  });
});

describe('a school that has not decided to watch', () => {
  it.each([
    ['without the reference of a decision', { mode: 'escalate', decisionReference: null }],
    ['with watching off', { mode: 'off', decisionReference: 'GMR 2026-4' }],
  ] as const)('%s hears and keeps nothing, of a threat neither', async (_, watch) => {
    const unwatched = await turnWorld({ watch });
    try {
      const before = unwatched.speelplein.postedActivities().length;
      await unwatched.as('studentUnder16').send(CHAT, { text: THREAT });
      await unwatched.settle();
      expect(unwatched.speelplein.postedActivities()).toHaveLength(before);
      const counts = await unwatched.rows('select (select count(*)::int from conduct_state) as states, (select count(*)::int from nudge) as nudges, (select count(*)::int from case_event) as cases');
      expect(counts).toEqual([{ states: 0, nudges: 0, cases: 0 }]);
    } finally {
      await unwatched.close();
    }
  }, 40_000);

  it('that only advises is nudged, and opens no case by itself', async () => {
    const advised = await turnWorld({ watch: { mode: 'advise', decisionReference: 'GMR 2026-4' } });
    try {
      await advised.as('studentUnder16').send(CHAT, { text: THREAT });
      await advised.settle();
      const counts = await advised.rows('select (select count(*)::int from nudge) as nudges, (select count(*)::int from case_event) as cases');
      expect(counts).toEqual([{ nudges: 2, cases: 0 }]);
    } finally {
      await advised.close();
    }
  }, 40_000);
});
