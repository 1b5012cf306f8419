import { randomUUID } from 'node:crypto';
import { CHAT, last, said, STAFF, turnWorld, words, type TurnWorld } from './support/turnWorld';
import type { Persona } from '../../src/demo/speelplein/persona';
import type { SeenMessage, WireActivity } from '../../src/demo/speelplein/model';
import { start, type Started } from '../../src/start';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 120_000);
beforeEach(() => world.reset());
afterAll(() => world.close());

jest.setTimeout(60_000);

const INSULT = 'niemand vindt jou leuk, ga ergens anders zitten';
const THREAT = 'ik maak je morgen dood';
const HARMLESS = 'hoe laat begint de toets';

async function says(who: Persona, text: string, conversationId = CHAT): Promise<string> {
  const { id } = await who.send(conversationId, { text });
  await world.settle();
  return id;
}

async function asks(who: Persona, text: string, conversationId = CHAT): Promise<string> {
  await who.mention(conversationId, text);
  await world.settle();
  return words(last(who, conversationId));
}

const nudgesOf = (who: Persona): readonly SeenMessage[] => said(who, who.personalChat).filter((message) => words(message).includes('Alleen jij ziet dit.'));
const nudgeOf = (who: Persona): SeenMessage => nudgesOf(who).at(-1) ?? fail('no nudge');
const fail = (because: string): never => {
  throw new Error(because);
};
const risk = async (): Promise<number> => Number((await world.rows<{ risk: string }>(`select state->'now'->>'risk' as risk from conduct_state`))[0]?.risk ?? 0);
const counts = async (): Promise<Record<string, number>> =>
  Object.fromEntries((await world.rows<{ kind: string; what: string; times: number }>(`select kind, what, times from watch_count where cue = '' order by kind, what`)).map(({ kind, what, times }) => [`${kind} ${what}`, times]));
/** What the replica remembers for half a minute is looked up again. */
const changed = async (): Promise<void> => {
  await world.stopApp();
  await world.startApp();
};

describe('a nudge', () => {
  it('says which turns counted and which kind, to who is in the conversation, without a word of them', async () => {
    const student = world.as('studentUnder16');
    await says(student, 'jij hoort er niet bij');
    await says(world.as('teacher'), HARMLESS);
    await says(student, THREAT);
    const card = words(nudgeOf(world.as('teacher')));
    expect(card).toMatch(/Dit bericht, om \d\d:\d\d: iemand wordt bedreigd\./);
    expect(card).toMatch(/De 2e beurt hiervoor, om \d\d:\d\d: iemand wordt buitengesloten\./);
    for (const word of ['hoort er niet bij', 'dood', student.name]) expect(card).not.toContain(word);
  });

  it('of a call for help goes to the mentor, as care and not as derailing', async () => {
    await says(world.as('studentUnder16'), 'ik word gepest en niemand helpt me');
    expect(nudgesOf(world.as('teacher'))).toHaveLength(0);
    const card = words(nudgeOf(world.as('mentor')));
    expect(card).toContain('Iemand vraagt om hulp');
    expect(card).toContain('Het is geen klacht over wie het vertelt');
    expect(card).not.toContain('III.B.10');
    expect((await world.rows<{ about_ids: string[] }>('select about_ids from nudge')).map(({ about_ids: about }) => about)).toEqual([[]]);
  });

  it('about self-harm has its own words, for the mentor; the zorgcoördinator has the case itself', async () => {
    await says(world.as('studentUnder16'), 'ik wil niet meer leven');
    expect(nudgesOf(world.as('teacher'))).toHaveLength(0);
    const card = words(nudgeOf(world.as('mentor')));
    expect(card).toContain('Zorg om een leerling');
    expect(card).toContain('113');
    expect(words(last(world.as('zorgcoordinator')))).toContain('Iemand wil niet meer leven');
    expect(said(world.as('zorgcoordinator'), world.as('zorgcoordinator').personalChat).filter((message) => words(message).includes('Zorg om een leerling'))).toHaveLength(0);
  });

  it('never goes to the colleague whom the message names', async () => {
    const teacher = world.as('teacher');
    await says(world.as('studentUnder16'), `meneer ${teacher.name.split(' ').at(-1) ?? ''} raakt me steeds aan`);
    expect(nudgesOf(teacher)).toHaveLength(0);
    expect(nudgesOf(world.as('mentor')).length).toBeGreaterThan(0);
  });

  it('comes once a day, again when it gets worse, and not to who wrote', async () => {
    const student = world.as('studentUnder16');
    await says(student, INSULT);
    await says(student, INSULT);
    expect(nudgesOf(world.as('teacher'))).toHaveLength(1);
    await says(student, THREAT);
    expect(nudgesOf(world.as('teacher'))).toHaveLength(2);
    expect(said(student, student.personalChat).filter((message) => !words(message).includes('Hoi, ik ben Houvast'))).toHaveLength(0);
  });
});

describe('an edit or a deletion', () => {
  it('of a nudged message shows on the nudge, and the link to nothing is gone', async () => {
    const student = world.as('studentUnder16');
    const id = await says(student, INSULT);
    const before = await risk();
    await student.remove(id);
    await world.settle();
    const card = words(nudgeOf(world.as('teacher')));
    expect(card).toContain('Het bericht is verwijderd.');
    expect(card).not.toContain('teams.microsoft.com/l/message');
    expect(card).toContain('nudge.report');
    expect(nudgesOf(world.as('teacher'))).toHaveLength(1);
    expect(await risk()).toBeLessThan(before / 2);
    await student.restore(id);
    await world.settle();
    expect(words(nudgeOf(world.as('teacher')))).not.toContain('Het bericht is verwijderd.');
  });

  it('to a harmless text calms, to a worse one is told', async () => {
    const student = world.as('studentUnder16');
    const id = await says(student, INSULT);
    const before = await risk();
    await student.edit(id, HARMLESS);
    await world.settle();
    expect(await risk()).toBeLessThan(before / 2);
    expect(words(nudgeOf(world.as('teacher')))).toContain('Het bericht is daarna aangepast.');
    await student.edit(id, THREAT);
    await world.settle();
    expect((await world.rows(`select 1 from case_event where event->>'type' = 'opened'`))).toHaveLength(1);
  });

  /** As Teams sent it the first time, with another time and kind. */
  const like = (activity: WireActivity, change: Partial<WireActivity> & { readonly eventType?: string }): WireActivity => {
    const { eventType, ...rest } = change;
    return { ...activity, ...rest, ...(eventType === undefined ? {} : { channelData: { ...activity.channelData, eventType } }) };
  };
  const template = async (text: string): Promise<WireActivity> => {
    const { id } = await world.as('studentUnder16').send(STAFF, { text: HARMLESS }).catch(() => ({ id: '' }));
    const sent = world.speelplein.deliveries().find(({ activity }) => activity.id === id)?.activity ?? world.speelplein.deliveries().filter(({ activity }) => activity.type === 'message' && activity.conversation?.['id'] === CHAT).at(-1)?.activity;
    if (sent === undefined) throw new Error('nothing was sent');
    return { ...sent, id: `f:${randomUUID()}`, text, attachments: [] };
  };
  const later = (seconds: number): string => new Date(Date.now() - 600_000 + seconds * 1_000).toISOString();

  it('that arrives before the message itself still wins', async () => {
    await says(world.as('studentUnder16'), HARMLESS);
    const message = { ...(await template(INSULT)), timestamp: later(0) };
    await world.speelplein.deliverRaw(like(message, { type: 'messageDelete', timestamp: later(20), eventType: 'softDeleteMessage' }));
    await world.speelplein.deliverRaw(message);
    await world.settle();
    expect(nudgesOf(world.as('teacher'))).toHaveLength(0);
    expect(await world.rows('select 1 from conduct_state')).toEqual([]);
  });

  it('delivered twice and out of order counts as the newest says', async () => {
    await says(world.as('studentUnder16'), HARMLESS);
    const message = { ...(await template(INSULT)), timestamp: later(0) };
    await world.speelplein.deliverRaw(message);
    const calm = like(message, { type: 'messageUpdate', text: HARMLESS, timestamp: later(40), eventType: 'editMessage' });
    const worse = like(message, { type: 'messageUpdate', text: THREAT, timestamp: later(20), eventType: 'editMessage' });
    for (const activity of [calm, calm, worse, worse]) await world.speelplein.deliverRaw(activity);
    await world.settle();
    expect(await world.rows(`select 1 from case_event`)).toEqual([]);
    expect(await world.rows('select 1 from nudge')).toHaveLength(2);
  });

  it('keeps no text, and no id of a person, of any of it', async () => {
    const student = world.as('studentUnder16');
    const id = await says(student, `${INSULT} zwabberfant`);
    await student.edit(id, `${THREAT} zwabberfant`);
    await student.remove(id);
    await world.settle();
    const rows = await world.rows<{ row: string }>(`select t::text as row from conduct_state t union all select t::text from message_change t union all select t::text from watch_count t union all select t::text from watch_place t union all select t::text from nudge t union all select t::text from audit_event t`);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ row }) => row.includes('zwabberfant') || row.includes('morgen dood'))).toEqual([]);
    expect((await world.rows<{ row: string }>(`select t::text as row from conduct_state t union all select t::text from watch_count t`)).filter(({ row }) => row.includes(world.school.showcase.studentUnder16.id))).toEqual([]);
    expect(world.logLines.join('\n')).not.toContain('zwabberfant');
  });
});

describe('what somebody else wrote', () => {
  it('is not the sender’s own when it is forwarded', async () => {
    const student = world.as('studentUnder16');
    const { id } = await student.send(student.personalChat, { text: THREAT });
    await world.settle();
    await student.forward(id, CHAT, 'kijk nou');
    await world.settle();
    expect(nudgesOf(world.as('teacher'))).toHaveLength(0);
    expect(await world.rows('select 1 from case_event')).toEqual([]);
  });
});

describe('who asks', () => {
  it.each(['wat zie je van dit gesprek?', 'Wat bewaar je allemaal?', 'lees je hier mee?'])('“%s” reads what is seen and kept, and that messages arrive', async (question) => {
    await says(world.as('teacher'), HARMLESS);
    const card = await asks(world.as('studentUnder16'), question);
    expect(card).toContain('Wat ik van dit gesprek zie');
    expect(card).toContain('Meelezen staat **aan**');
    expect(card).toContain('Berichten zonder vermelding komen hier aan');
    expect(card).toContain(world.school.settings.watch.decisionReference ?? '?');
  });

  it('in English, is answered in English', async () => {
    expect(await asks(world.as('studentUnder16', 'en'), 'what do you see here')).toContain('What I see of this conversation');
  });

  it('where no message ever came by itself, reads that', async () => {
    await world.rows(`update watch_place set heard_at = null`);
    await changed();
    expect(await asks(world.as('studentUnder16'), 'wat zie je hier')).toContain('er kwam hier nog geen bericht aan zonder vermelding');
  });

  it('reads the same whether something was signalled or not', async () => {
    await says(world.as('teacher'), HARMLESS);
    const calm = await asks(world.as('studentUnder16'), 'wat zie je hier');
    await says(world.as('studentUnder16'), INSULT);
    expect(await asks(world.as('studentUnder16'), 'wat zie je hier')).toBe(calm);
  });

  it('in the personal chat, reads what is kept of people and how to see it', async () => {
    const student = world.as('studentUnder16');
    await says(student, 'wat weet je van mij?', student.personalChat);
    expect(words(last(student))).toContain('Wat ik van jou weet');
    expect(words(last(student))).toContain('laten wissen');
  });
});

describe('the test of reading along', () => {
  it('says that it works when an ordinary message arrives, once', async () => {
    const student = world.as('studentUnder16');
    expect(await asks(student, 'test meelezen')).toContain('Stuur nu binnen een minuut een gewoon bericht');
    await says(world.as('teacher'), HARMLESS);
    expect(words(last(student, CHAT))).toContain('Het werkt');
    await says(world.as('teacher'), HARMLESS);
    expect(said(student, CHAT).filter((message) => words(message).includes('Het werkt'))).toHaveLength(1);
  });

  it('says within a minute that nothing arrived', async () => {
    const student = world.as('studentUnder16');
    await asks(student, 'test meelezen');
    await world.rows(`update watch_place set test_until = now() - interval '1 second' where test_until is not null`);
    await world.app().app.lookForDue();
    await world.settle();
    expect(words(last(student, CHAT))).toContain('geen bericht aan zonder vermelding');
    await world.app().app.lookForDue();
    await world.settle();
    expect(said(student, CHAT).filter((message) => words(message).includes('geen bericht aan zonder vermelding'))).toHaveLength(1);
  });

  it('works when another replica gets the message', async () => {
    const other = await secondReplica();
    try {
      const student = world.as('studentUnder16');
      await asks(student, 'test meelezen');
      // Replicas tell each other where something waits every two seconds.
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      world.speelplein.setBotEndpoint(`http://127.0.0.1:${other.app.port}/api/messages`);
      await says(world.as('teacher'), HARMLESS);
      await other.app.idle();
      await world.until(async () => (words(last(student, CHAT)).includes('Het werkt') ? true : null));
    } finally {
      world.speelplein.setBotEndpoint(`${world.origin}/api/messages`);
      await other.stop();
    }
  });

  it('in the personal chat, sends to the conversation itself', async () => {
    const student = world.as('studentUnder16');
    await says(student, 'test meelezen', student.personalChat);
    expect(words(last(student))).toContain('Doe dat in het gesprek zelf');
  });
});

function secondReplica(): Promise<Started> {
  return start({ ...world.config, port: 0 }, { engine: world.engine });
}

describe('two replicas', () => {
  it('nudge once about what both count, and know each other’s edits', async () => {
    const other = await secondReplica();
    try {
      const student = world.as('studentUnder16');
      const id = await says(student, INSULT);
      world.speelplein.setBotEndpoint(`http://127.0.0.1:${other.app.port}/api/messages`);
      await says(student, INSULT);
      await student.remove(id);
      await world.settle();
      await other.app.idle();
      expect(nudgesOf(world.as('teacher'))).toHaveLength(1);
      await world.until(async () => (words(nudgeOf(world.as('teacher'))).includes('Het bericht is verwijderd.') ? true : null));
      const [{ turns }] = (await world.rows(`select state->'turns' as turns from conduct_state`)) as [{ turns: { id: string; gone: boolean }[] }];
      expect(turns.filter(({ gone }) => gone).map((turn) => turn.id)).toEqual([id]);
    } finally {
      world.speelplein.setBotEndpoint(`${world.origin}/api/messages`);
      await other.stop();
    }
  });
});

describe('reading along is a switch', () => {
  const set = async (mode: string): Promise<void> => {
    await world.rows(`update school set watch_mode = '${mode}'`);
    await changed();
  };
  afterEach(async () => {
    await set(world.school.settings.watch.mode);
    // What was said of it is what holds for the next one.
    await world.app().app.lookForDue();
    await world.settle();
  });

  it('on trial counts, keeps numbers, and tells nobody', async () => {
    await set('dryRun');
    await world.app().app.lookForDue();
    await world.settle();
    const student = world.as('studentUnder16');
    expect(words(last(student, CHAT))).toContain('Dit is een proef');
    await says(student, INSULT);
    await says(student, THREAT);
    expect(nudgesOf(world.as('teacher'))).toHaveLength(0);
    expect(await world.rows('select 1 from nudge')).toEqual([]);
    expect(await world.rows('select 1 from case_event')).toEqual([]);
    expect(await counts()).toMatchObject({ 'bedreiging case': 1, 'bedreiging nudge': 1, 'bedreiging signal': 1 });
    expect(Object.keys(await counts()).length).toBeGreaterThan(3);
  });

  it('that only advises nudges about what is acute, and opens no case', async () => {
    await set('advise');
    await world.app().app.lookForDue();
    await world.settle();
    await says(world.as('studentUnder16'), THREAT);
    expect(nudgesOf(world.as('teacher'))).toHaveLength(1);
    expect(await world.rows('select 1 from case_event')).toEqual([]);
    expect(await counts()).not.toHaveProperty('bedreiging case');
  });

  it('off counts and keeps nothing, says so when asked, and has nothing to test', async () => {
    await set('off');
    await world.app().app.lookForDue();
    await world.settle();
    const student = world.as('studentUnder16');
    expect(words(last(student, CHAT))).toContain('Ik kijk hier niet mee');
    await says(student, THREAT);
    expect([await world.rows('select 1 from conduct_state'), await counts()]).toEqual([[], {}]);
    expect(await asks(student, 'wat zie je van dit gesprek')).toContain('Meelezen staat **uit**');
    expect(await asks(student, 'test meelezen')).toContain('Meelezen staat uit op deze school');
  });

  it('announces itself before it reads: what was said before isn’t read', async () => {
    await world.rows(`update watch_place set told = null where conversation_id = '${CHAT}'`);
    await changed();
    const student = world.as('studentUnder16');
    await says(student, INSULT);
    expect(words(last(student, CHAT))).toContain('Houvast is in dit gesprek');
    expect(await world.rows('select 1 from conduct_state')).toEqual([]);
    await says(student, INSULT);
    expect(nudgesOf(world.as('teacher'))).toHaveLength(1);
  });

  it('says it once, also where another replica still remembers how it was', async () => {
    await says(world.as('teacher'), HARMLESS);
    await world.rows(`update school set watch_mode = 'advise'`);
    await world.app().app.lookForDue();
    await world.settle();
    const before = said(world.as('teacher'), CHAT).length;
    await says(world.as('studentUnder16'), INSULT);
    await world.app().app.lookForDue();
    await world.settle();
    expect(said(world.as('teacher'), CHAT)).toHaveLength(before);
    expect(nudgesOf(world.as('teacher'))).toHaveLength(1);
  });

  it('announces itself everywhere once, however many look', async () => {
    await set('advise');
    const before = said(world.as('teacher'), CHAT).length;
    await Promise.all([1, 2, 3].map(() => world.app().app.lookForDue()));
    await world.settle();
    expect(said(world.as('teacher'), CHAT).length - before).toBe(1);
    const account = await world.rows<{ data: { decisionReference: string } }>(`select data from audit_event where type = 'conversation.watched' and data->>'conversationId' = '${CHAT}'`);
    expect(account.map(({ data }) => data.decisionReference)).toEqual([world.school.settings.watch.decisionReference]);
  });
});

describe('what staff make of nudges', () => {
  const dismissed = async (reason: string): Promise<void> => {
    await says(world.as('studentUnder16'), INSULT);
    await world.as('teacher').executeAction(nudgeOf(world.as('teacher')).id, 'nudge.dismiss', { reason });
    await world.settle();
  };

  it('is counted by kind and reason, without who', async () => {
    await dismissed('joke');
    const rows = await world.rows<{ row: string; what: string; cue: string }>(`select t::text as row, what, cue from watch_count t where what = 'dismissed'`);
    expect(rows.map(({ cue }) => cue).sort()).toEqual(['', 'joke']);
    for (const { row } of rows) expect(row).not.toContain(world.school.showcase.teacher.id);
  });

  it('is there for an administrator, and for nobody else', async () => {
    await dismissed('joke');
    await world.rows(`update person set roles = array_append(roles, 'administrator') where id = '${world.school.showcase.schoolleiding.id}'`);
    try {
      await changed();
      const administrator = world.as('schoolleiding');
      await says(administrator, 'meelezen overzicht', administrator.personalChat);
      const card = words(last(administrator));
      expect(card).toContain('Meelezen in getallen');
      expect(card).toContain('Geen probleem 1');
      expect(card).toContain('Het is een grap en iedereen weet dat (1)');
      expect(card).not.toContain(world.as('teacher').name);
      const teacher = world.as('teacher');
      await says(teacher, 'meelezen overzicht', teacher.personalChat);
      expect(words(last(teacher))).not.toContain('Meelezen in getallen');
    } finally {
      await world.rows(`update person set roles = array_remove(roles, 'administrator') where id = '${world.school.showcase.schoolleiding.id}'`);
    }
  });

  it('can become a word with a meaning of the school’s own', async () => {
    await world.rows(`insert into watch_word (board_id, school, word, means, added_at) values ('${world.school.settings.boardId}', '${world.school.settings.school}', 'tosti', 'insult', now()), ('${world.school.settings.boardId}', '${world.school.settings.school}', 'kneus', 'harmless', now())`);
    await changed();
    await says(world.as('studentUnder16'), 'jij bent een kneus');
    expect(await world.rows('select 1 from conduct_state')).toEqual([]);
    await says(world.as('studentUnder16'), 'jij bent een tosti');
    expect(nudgesOf(world.as('teacher'))).toHaveLength(1);
  });
});
