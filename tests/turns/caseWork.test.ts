import type { SeenMessage, Shown } from '../../src/demo/speelplein/model';
import type { Persona } from '../../src/demo/speelplein/persona';
import { CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

let world: TurnWorld;
beforeAll(async () => {
  world = await turnWorld();
}, 60_000);
beforeEach(() => world.reset());
afterAll(() => world.close());

type Who = Parameters<TurnWorld['as']>[0];

const idOf = (who: Who): string => world.school.showcase[who].id;
const zorg = (language: 'nl' | 'en' = 'nl'): Persona => world.as('zorgcoordinator', language);
const events = async (type: string): Promise<Record<string, unknown>[]> => (await world.rows<{ event: Record<string, unknown> }>(`select event from case_event where event->>'type' = '${type}' order by at, seq`)).map(({ event }) => event);
const cards = (who: Persona, part: string): readonly SeenMessage[] => said(who, who.personalChat).filter((message) => words(message).includes(part));
const text = (shown: Shown): string => (shown.kind === 'message' ? shown.text : words(shown));

async function says(who: Persona, sentence: string): Promise<SeenMessage> {
  await who.send(who.personalChat, { text: sentence });
  await world.settle();
  return last(who);
}

/** A student tells the zorgcoördinator something; gives her card. */
async function reported(kind = 'bullying', told = 'in de pauze, kwikstaart', who: Persona = world.as('studentUnder16')): Promise<SeenMessage> {
  const card = await says(who, 'ik wil iets melden');
  await who.press(card.id, 'Verder', { kind });
  await who.press(card.id, 'De zorgcoördinator');
  await who.press(card.id, 'Verstuur', { words: told });
  await world.settle();
  return last(zorg());
}

async function gave(card: SeenMessage, inputs: Record<string, unknown>): Promise<Shown> {
  const shown = await zorg().press(card.id, 'Geef de taak', { taskWhat: 'ownWords', taskWords: 'Wil jij thuis bellen?', ...inputs });
  await world.settle();
  return shown;
}

describe('a task for a colleague', () => {
  it('comes on a card of its own, with what to do and nothing else of the case', async () => {
    const card = await reported();
    expect(words(await gave(card, { taskWhat: 'parents', taskTo: idOf('teamLeader'), taskDue: '' }))).toContain(`${world.school.showcase.teamLeader.displayName}: Praat met de ouders (nog te doen)`);
    const task = last(world.as('teamLeader'));
    for (const shown of ['Praat met de ouders', 'Wil jij thuis bellen?', 'Noem geen namen van andere leerlingen', zorg().name, 'Teksten om te sturen']) expect(words(task)).toContain(shown);
    for (const kept of ['kwikstaart', world.as('studentUnder16').name, 'Pesten', 'case.']) expect(words(task)).not.toContain(kept);
    expect(await world.rows('select person_id from case_task')).toEqual([{ person_id: idOf('teamLeader') }]);
    expect(await world.rows(`select 1 from case_holder where person_id = '${idOf('teamLeader')}'`)).toEqual([]);
  });

  it('is done with a word, three times at once is once, and the holder’s card says so in its place', async () => {
    const card = await reported();
    await gave(card, { taskWhat: 'parents', taskTo: idOf('teamLeader') });
    const leader = world.as('teamLeader');
    const shown = await Promise.all([1, 2, 3].map(() => leader.press(last(leader).id, 'Dit is gedaan', { taskAnswer: 'Gebeld, roodborst.' })));
    await world.settle();
    for (const one of shown) expect(words(one)).toContain('Je hebt deze taak gedaan');
    expect(await events('taskDone')).toHaveLength(1);
    expect(await events('stepCompleted')).toMatchObject([{ step: 'parents', by: idOf('teamLeader') }]);
    expect(words(zorg().messages(zorg().personalChat).find(({ id }) => id === card.id))).toMatch(/Praat met de ouders \(gedaan\).*roodborst/);
    expect(words(last(leader))).not.toContain('task.done');
    // The reporter sees that there is progress, and not what or by whom.
    const reporter = words(last(world.as('studentUnder16')));
    expect(reporter).toContain('voor het laatst aan gewerkt');
    for (const kept of ['roodborst', 'Praat met de ouders', leader.name]) expect(reporter).not.toContain(kept);
  });

  it('that can’t be done comes back as a new message, with the reason', async () => {
    const card = await reported();
    await gave(card, { taskTo: idOf('teamLeader') });
    const leader = world.as('teamLeader');
    expect((await leader.executeRaw(last(leader).id, { verb: 'task.cannot', data: { ...(await taskData()), taskReason: ' ' } })).kind).toBe('message');
    await leader.press(last(leader).id, 'Geef door', { taskReason: 'Ik ben er niet, koolmees.' });
    await world.settle();
    expect(last(zorg()).id).not.toBe(card.id);
    expect(words(last(zorg()))).toMatch(/lukt niet.*koolmees/);
  });

  it('is taken back, after which nothing can be said about it any more; late is as good as never', async () => {
    const card = await reported();
    await gave(card, { taskTo: idOf('teamLeader') });
    const leader = world.as('teamLeader');
    const data = await taskData();
    await zorg().executeRaw(card.id, { verb: 'case.takeBackTask', data: { caseId: data.caseId, takeBack: data.task } });
    await world.settle();
    expect(words(last(leader))).toContain('Deze taak is teruggenomen');
    expect(words(last(leader))).not.toContain('thuis bellen');
    expect(text(await leader.executeRaw(last(leader).id, { verb: 'task.done', data }))).toContain('al klaar, teruggenomen of niet meer nodig');
    expect(await events('taskDone')).toEqual([]);
  });

  it('falls away when the case is closed', async () => {
    const card = await reported();
    await gave(card, { taskTo: idOf('teamLeader') });
    await zorg().press(card.id, 'Rond af', { closeReason: 'opgelost' });
    await world.settle();
    expect(words(last(world.as('teamLeader')))).toContain('niet meer nodig');
  });

  it('reminds on its day, as a new message', async () => {
    const card = await reported();
    await gave(card, { taskTo: idOf('teamLeader'), taskDue: '' });
    const leader = world.as('teamLeader');
    const first = last(leader);
    await world.rows(`update case_event set at = at - interval '9 days' where event->>'type' <> 'x'`);
    await world.rows(`update case_event set event = jsonb_set(event, '{due}', to_jsonb((current_date - 5)::text)) where event->>'type' = 'taskGiven'`);
    await world.rows(`insert into case_deadline select board_id, case_id, now() - interval '1 minute' from case_event where seq = 1 on conflict (board_id, case_id) do update set due_at = excluded.due_at`);
    await world.app().app.lookForDue();
    await world.settle();
    expect(await events('taskReminded')).toHaveLength(1);
    expect(last(leader).id).not.toBe(first.id);
    expect(words(last(leader))).toContain('Deze taak moet vandaag klaar zijn');
  });

  it('shows notes that are for everyone in the case, and no others; the reporter reads neither', async () => {
    const card = await reported();
    await gave(card, { taskTo: idOf('teamLeader') });
    await zorg().press(card.id, 'Bewaar', { noteText: 'alleen voor ons, ijsvogel', noteForAll: 'false' });
    await zorg().press(card.id, 'Bewaar', { noteText: 'voor iedereen, boomklever', noteForAll: 'true' });
    await world.settle();
    expect(words(last(world.as('teamLeader')))).toContain('boomklever');
    expect(words(last(world.as('teamLeader')))).not.toContain('ijsvogel');
    expect(words(last(zorg()))).toMatch(/ijsvogel.*boomklever/);
    expect(words(last(world.as('studentUnder16')))).not.toMatch(/ijsvogel|boomklever/);
    expect(world.logLines.join('\n')).not.toMatch(/ijsvogel|boomklever|thuis bellen/);
  });

  it('of somebody else is nobody’s, and a case stays closed to who has a task in it', async () => {
    const card = await reported();
    await gave(card, { taskTo: idOf('teamLeader') });
    const data = await taskData();
    const leader = world.as('teamLeader');
    const none = await leader.executeRaw(last(leader).id, { verb: 'case.close', data: { caseId: 'no-such-case', closeReason: 'x' } });
    for (const verb of ['case.read', 'case.acknowledge', 'case.linkForm', 'case.resume', 'case.close', 'case.note', 'case.takeBackTask']) {
      expect([verb, await leader.executeRaw(last(leader).id, { verb, data: { ...data, closeReason: 'x', noteText: 'x', takeBack: data.task } })]).toEqual([verb, none]);
    }
    for (const who of [world.as('teacher'), world.as('studentUnder16'), zorg()]) {
      for (const verb of ['task.read', 'task.done', 'task.cannot']) expect([verb, await who.executeRaw(last(who).id, { verb, data: { ...data, taskReason: 'x' } })]).toEqual([verb, none]);
    }
  });

  async function taskData(): Promise<{ caseId: string; task: string }> {
    const [row] = await world.rows<{ caseId: string; task: string }>(`select case_id as "caseId", task_id as task from case_task`);
    return row ?? { caseId: '', task: '' };
  }
});

describe('waiting', () => {
  it('leaves a case alone until its day; then it goes on by itself and says so in a new message', async () => {
    const card = await reported();
    const until = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    expect(words(await zorg().press(card.id, 'Wacht tot die dag', { pauseUntil: until, pauseReason: 'thuis is op reis, wulp' }))).toMatch(/Dit wacht tot .*wulp/);
    await world.settle();
    expect(words(last(world.as('studentUnder16')))).toContain('Op dit moment wordt ergens op gewacht');
    expect(words(last(world.as('studentUnder16')))).not.toContain('wulp');
    await world.app().app.lookForDue();
    expect(await events('resumed')).toEqual([]);
    await world.rows(`update case_event set event = jsonb_set(event, '{until}', to_jsonb((current_date - 5)::text)) where event->>'type' = 'paused'`);
    await world.rows(`update case_deadline set due_at = now() - interval '1 minute'`);
    await world.app().app.lookForDue();
    await world.settle();
    expect(await events('resumed')).toMatchObject([{ by: null }]);
    expect(last(zorg()).id).not.toBe(card.id);
    expect(words(last(zorg()))).toContain('De pauze is voorbij');
    expect(words(last(world.as('studentUnder16')))).not.toContain('gewacht');
  });

  it('is refused for something acute that nobody has picked up, and for a day that is over', async () => {
    const card = await reported('threat', 'morgen');
    expect(words(card)).not.toContain('case.pause');
    const [row] = await world.rows<{ case_id: string }>('select case_id from case_event limit 1');
    const until = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    expect(text(await zorg().executeRaw(card.id, { verb: 'case.pause', data: { caseId: row?.case_id, pauseUntil: until, pauseReason: 'x' } }))).toContain('pak het eerst op');
    await zorg().press(card.id, 'Ik pak dit op');
    expect(text(await zorg().executeRaw(card.id, { verb: 'case.pause', data: { caseId: row?.case_id, pauseUntil: '2020-01-01', pauseReason: 'x' } }))).toContain('Deze dag kan niet');
  });
});

describe('cases that belong together', () => {
  async function two(): Promise<{ readonly first: SeenMessage; readonly second: SeenMessage }> {
    const first = await reported('bullying', 'in de pauze');
    const second = await reported('fakeAccount', 'op internet', world.as('studentOver16'));
    return { first, second };
  }
  const caseOf = async (kind: string): Promise<string> => (await world.rows<{ case_id: string }>(`select case_id from case_event where event->>'type' = 'opened' and event->>'kind' = '${kind}'`))[0]?.case_id ?? '';

  it('are linked from a list of one’s own, and name each other on both cards', async () => {
    const { first, second } = await two();
    const form = await zorg().press(first.id, 'Koppelen');
    expect(words(form)).toContain('Nepaccount, ');
    const back = await zorg().press(first.id, 'Terug');
    expect(words(back)).toContain('in de pauze');
    await zorg().press(first.id, 'Koppelen');
    expect(words(await zorg().press(first.id, 'Koppel', { other: await caseOf('fakeAccount') }))).toContain('Gekoppeld aan: Nepaccount');
    await world.settle();
    const now = (id: string): string => words(zorg().messages(zorg().personalChat).find((message) => message.id === id));
    expect(now(first.id)).toContain('Gekoppeld aan: Nepaccount');
    expect(now(second.id)).toContain('Gekoppeld aan: Pesten of buitensluiten');
    expect(await events('linked')).toHaveLength(2);
  });

  it('are linked and merged from both sides at once without one holding up the other, and merged one way only', async () => {
    const { first, second } = await two();
    const [one, other] = [await caseOf('bullying'), await caseOf('fakeAccount')];
    const press = (card: SeenMessage, verb: string, caseId: string, to: string): Promise<Shown> => zorg().executeRaw(card.id, { verb, data: { caseId, other: to } });
    const links = await Promise.all([1, 2, 3].flatMap(() => [press(first, 'case.link', one, other), press(second, 'case.link', other, one)]));
    expect(links.map(({ kind }) => kind)).toEqual(links.map(() => 'card'));
    expect(await events('linked')).toHaveLength(2);
    await Promise.all([press(first, 'case.merge', one, other), press(second, 'case.merge', other, one)]);
    expect(await events('mergedInto')).toHaveLength(1);
    expect(await events('tookIn')).toHaveLength(1);
    await world.settle();
  });

  it('that are the same are merged: one ends, and its reporter follows along on a card of the other', async () => {
    const { first, second } = await two();
    await zorg().press(second.id, 'Koppelen');
    expect(words(await zorg().press(second.id, 'Het is dezelfde: voeg samen', { other: await caseOf('bullying') }))).toContain('samengevoegd met een andere melding');
    await world.settle();
    const other = world.as('studentOver16');
    expect(cards(other, 'Ze zijn samengevoegd')).toHaveLength(1);
    expect(words(last(other))).toMatch(/Je melding is (aangekomen|bewaard)/);
    expect(words(zorg().messages(zorg().personalChat).find(({ id }) => id === first.id))).toMatch(/op internet.*Samengevoegd met: Nepaccount/);
    // What the reporter adds to either card reaches the case that goes on.
    await other.executeAction(cards(other, 'Ze zijn samengevoegd')[0]?.id ?? '', 'case.addReport', { words: 'nog iets, fuut' });
    await world.settle();
    expect(words(zorg().messages(zorg().personalChat).find(({ id }) => id === first.id))).toContain('fuut');
    expect(words(zorg().messages(zorg().personalChat).find(({ id }) => id === second.id))).not.toContain('fuut');
    // The two reporters learn nothing of each other.
    for (const who of [other, world.as('studentUnder16')]) for (const kept of ['in de pauze', 'op internet', world.as('studentUnder16').name, other.name]) expect(words(last(who))).not.toContain(kept);
  });

  it('are offered only when there are others, and one that somebody else holds answers as one that isn’t there', async () => {
    const card = await reported();
    expect(words(await zorg().press(card.id, 'Koppelen'))).toContain('geen andere open melding');
    await report(world.as('studentOver16'), 'Mijn mentor');
    const unseen = await caseOf('recording');
    const data = { caseId: await caseOf('bullying') };
    for (const verb of ['case.link', 'case.merge']) {
      expect(await zorg().executeRaw(card.id, { verb, data: { ...data, other: unseen } })).toEqual(await zorg().executeRaw(card.id, { verb, data: { ...data, other: '00000000-0000-4000-8000-00000000abcd' } }));
    }
    expect(await events('linked')).toEqual([]);
  });

  async function report(who: Persona, to: string): Promise<void> {
    const card = await says(who, 'melden');
    await who.press(card.id, 'Verder', { kind: 'recording' });
    await who.press(card.id, to);
    await who.press(card.id, 'Verstuur', { words: 'x' });
    await world.settle();
  }
});

describe('every button of working together', () => {
  const later = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);

  it.each<[string, string, (data: { readonly caseId: string; readonly other: string; readonly task: string }) => object, number]>([
    ['case.giveTask', 'taskGiven', () => ({ taskWhat: 'ownWords', taskTo: idOf('mentor'), taskWords: 'nog iets' }), 2],
    ['case.takeBackTask', 'taskTakenBack', ({ task }) => ({ takeBack: task }), 1],
    ['case.note', 'noted', () => ({ noteText: 'gebeld', noteForAll: 'true' }), 1],
    ['case.pause', 'paused', () => ({ pauseUntil: later, pauseReason: 'x' }), 1],
    ['case.resume', 'resumed', () => ({}), 0],
    ['case.link', 'linked', ({ other }) => ({ other }), 2],
    ['case.merge', 'mergedInto', ({ other }) => ({ other }), 1],
  ])('%s, three times at once and once more later, does it once', async (verb, type, inputs, times) => {
    const card = await reported();
    await reported('fakeAccount', 'op internet', world.as('studentOver16'));
    await gave(card, { taskTo: idOf('teamLeader') });
    const [task] = await world.rows<{ case_id: string; task_id: string }>('select case_id, task_id from case_task');
    const [other] = await world.rows<{ case_id: string }>(`select case_id from case_event where event->>'kind' = 'fakeAccount'`);
    const data = { caseId: task?.case_id ?? '', ...inputs({ caseId: task?.case_id ?? '', task: task?.task_id ?? '', other: other?.case_id ?? '' }) };
    const shown = await Promise.all([1, 2, 3].map(() => zorg().executeRaw(card.id, { verb, data })));
    expect(shown.map(({ kind }) => kind)).toEqual(['card', 'card', 'card']);
    await world.settle();
    await zorg().executeRaw(card.id, { verb, data });
    await world.settle();
    expect(await events(type)).toHaveLength(times);
  });
});

describe('a supervisor who saw it', () => {
  it('opens a case in two steps, holds it at once, and nobody is asked to pick it up', async () => {
    const leader = world.as('teamLeader');
    const card = await says(leader, 'casus openen');
    expect(words(card)).toContain('Open een casus');
    const classKey = world.school.showcase.studentUnder16.classes[0] ?? '';
    const step2 = await leader.press(card.id, 'Verder', { kind: 'bullying', classKey });
    expect(words(step2)).toContain(world.school.showcase.studentUnder16.displayName);
    const data = { kind: 'bullying', classKey, openWords: 'Ik zag het zelf, grutto.', about: idOf('studentUnder16') };
    const shown = await Promise.all([1, 2, 3].map(() => leader.executeRaw(card.id, { verb: 'openCase.send', data })));
    await world.settle();
    for (const one of shown) expect(words(one)).toContain('Jij hebt dit opgepakt.');
    expect(await events('opened')).toMatchObject([{ origin: 'responder', kind: 'bullying', aboutIds: [idOf('studentUnder16')], words: 'Ik zag het zelf, grutto.' }]);
    expect(await world.rows('select 1 from case_deadline')).toEqual([]);
    // The card of the steps became the case's card, and there is one of it.
    expect(cards(leader, 'grutto').map(({ id }) => id)).toEqual([card.id]);
    expect(cards(world.as('studentUnder16'), 'grutto')).toEqual([]);
  });

  it('is not believed about persons who aren’t in that class, nor about kinds that aren’t theirs', async () => {
    const leader = world.as('teamLeader');
    const card = await says(leader, 'casus openen');
    const send = (data: object): Promise<Shown> => leader.executeRaw(card.id, { verb: 'openCase.send', data: { kind: 'bullying', classKey: '-', openWords: 'x', ...data } });
    expect(text(await send({ about: idOf('teacher') }))).toContain('ken ik niet');
    expect(text(await send({ kind: 'staffInvolved' }))).toContain('niets geopend');
    expect(text(await send({ kind: 'objection' }))).toContain('niets geopend');
    expect(text(await send({ openWords: '' }))).toContain('Schrijf kort op');
    expect(words(await leader.press(card.id, 'Toch niet'))).toContain('niets geopend en niets bewaard');
    expect(await world.rows('select 1 from case_event')).toEqual([]);
  });

  it('takes a message up that stands in a chat, from the same form with which others report', async () => {
    await world.as('studentUnder16').send(CHAT, { text: 'niemand wil jou erbij' });
    await world.settle();
    const message = world.as('mentor').messages(CHAT).findLast(({ from }) => !from.isBot);
    const mentor = world.as('mentor');
    const dialog = await mentor.openAction('meld-bericht', CHAT, { messageId: message?.id ?? '' });
    expect(words(dialog)).toContain('Ik pak dit zelf op');
    if (dialog.kind !== 'dialog') throw new Error(dialog.kind);
    const done = await mentor.submitDialog(dialog.dialog.id, { kind: 'bullying', words: 'In mijn klas.', includeMessage: 'false', holdIt: 'true', messageId: message?.id ?? '' });
    await world.settle();
    expect(words(done)).toContain('staat op jouw naam');
    expect(await events('opened')).toMatchObject([{ origin: 'responder', aboutIds: [idOf('studentUnder16')], reporterId: idOf('mentor') }]);
    expect(words(last(mentor))).toContain('Jij hebt dit opgepakt.');
  });

  it('is somebody who follows up cases: a teacher reports, and a student’s words are a question', async () => {
    expect(words(await says(world.as('teacher'), 'casus openen'))).toContain('Stap 1 van 3');
    const answer = words(await says(world.as('studentUnder16'), 'casus openen'));
    expect(answer).not.toContain('openCase.');
    expect(answer).not.toContain('report.kind');
  });
});

describe('somebody who objects', () => {
  async function objected(who: Persona = world.as('studentUnder16'), told = 'Dat klopt niet, tureluur.'): Promise<SeenMessage> {
    const card = await says(who, 'ik wil bezwaar maken');
    await Promise.all([1, 2, 3].map(() => who.executeRaw(card.id, { verb: 'objection.send', data: { objectionWords: told } })));
    await world.settle();
    return card;
  }

  it('has it kept and brought to the privacy officer, and reads the answer', async () => {
    const who = world.as('studentUnder16');
    await objected();
    expect(await events('opened')).toMatchObject([{ kind: 'objection', words: 'Dat klopt niet, tureluur.', aboutIds: [] }]);
    const officer = world.as('privacyOfficer');
    expect(words(last(officer))).toMatch(/Iemand maakt bezwaar.*tureluur/);
    expect(words(last(officer))).not.toContain('case.close');
    expect(words(last(who))).toMatch(/Je bezwaar is bewaard.*de privacy officer of de schoolleiding.*uiterlijk \w+ \d+ \w+ antwoord|uiterlijk/s);
    await officer.press(last(officer).id, 'Stuur het antwoord', { answerText: 'Wij hebben het gewist, kievit.' });
    await world.settle();
    expect(words(last(who))).toMatch(/Er is antwoord op je bezwaar.*kievit/);
    expect(await world.rows('select 1 from case_deadline')).toEqual([]);
  });

  it('never has it read by who follows up a case about them, and sees the same card whether there is one or not', async () => {
    const who = world.as('studentUnder16');
    const without = await objected();
    const shownWithout = words(who.messages(who.personalChat).find(({ id }) => id === without.id));
    await world.reset();
    const leader = world.as('teamLeader');
    const officer = await says(world.as('privacyOfficer'), 'casus openen');
    expect(words(officer)).toContain('Open een casus');
    const classKey = world.school.showcase.studentUnder16.classes[0] ?? '';
    await world.as('privacyOfficer').executeRaw(officer.id, { verb: 'openCase.send', data: { kind: 'privacy', classKey, openWords: 'gedeeld', about: idOf('studentUnder16') } });
    await world.settle();
    const withOne = await objected();
    const shownWith = words(who.messages(who.personalChat).find(({ id }) => id === withOne.id));
    const bare = (card: string): string => card.replaceAll(/"caseId":"[^"]+"/g, '').replaceAll(/"version":\d+/g, '');
    expect(bare(shownWith)).toBe(bare(shownWithout));
    const holders = await world.rows<{ person_id: string }>(`select person_id from case_holder where case_id = (select case_id from case_event where event->>'kind' = 'objection' and seq = 1)`);
    expect(holders.map(({ person_id: id }) => id)).toContain(idOf('schoolleiding'));
    expect(holders.map(({ person_id: id }) => id)).not.toContain(idOf('privacyOfficer'));
    expect(cards(world.as('privacyOfficer'), 'tureluur')).toEqual([]);
    expect(cards(leader, 'tureluur')).toEqual([]);
  });

  it('has nothing kept before sending, and nothing without words', async () => {
    const who = world.as('studentUnder16');
    const card = await says(who, 'I want to object');
    expect(words(card)).toContain('Make an objection');
    expect(text(await who.executeRaw(card.id, { verb: 'objection.send', data: {} }))).toContain('Schrijf eerst');
    expect(words(await who.press(card.id, 'Never mind'))).toContain('nothing was kept');
    await world.settle();
    expect(await world.rows('select 1 from case_event')).toEqual([]);
    expect(await world.rows(`select 1 from outbox where item::text like '%objection%'`)).toEqual([]);
  });

  it('in a group gets the card in private', async () => {
    const who = world.as('studentUnder16');
    await who.mention(CHAT, 'ik wil bezwaar maken');
    await world.settle();
    expect(words(last(who))).toContain('objection.send');
    expect(words(last(who, CHAT))).not.toContain('objection.send');
  });

  it('has the words in no log, and in no table but the case’s', async () => {
    await objected();
    expect(world.logLines.join('\n')).not.toContain('tureluur');
    for (const table of ['outbox', 'audit_event', 'inbox', 'card_place']) expect([table, await world.rows(`select 1 from ${table} t where t::text like '%tureluur%'`)]).toEqual([table, []]);
  });
});
