import type { Persona } from '../../src/demo/speelplein/persona';
import { ROLES, type Person, type Role } from '../../src/people/person';
import { addDays } from '../../src/calendar/shiftDate';
import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import type { AbsenceAnswer, ActAnswer, CasesProblemAnswer, EnterAnswer, LinksAnswer, ListAnswer, ListRequest, PageAction, ReportAnswer, ShownCase, VersionAnswer } from '../../src/web/cases/casesPageApi';
import type { OpeningAnswer } from '../../src/web/cases/openingApi';
import type { TaskAnswer, TasksAnswer } from '../../src/web/cases/tasksApi';
import { LANGUAGE_HEADER } from '../../src/web/pageLanguage';
import { last, turnWorld, words, type TurnWorld } from './support/turnWorld';

const TOLD = 'vergeetmenietjesblauw';
const NOTED = 'kamperfoelieheg';

let world: TurnWorld;
let reporter: Persona;
let leader: Persona;
beforeAll(async () => {
  world = await turnWorld();
  [reporter, leader] = [world.as('teacher'), world.as('teamLeader')];
}, 60_000);
beforeEach(() => world.reset());
afterAll(() => world.close());

const ALL: ListRequest = { filter: 'open', kind: null, level: null, school: null, limit: 50 };
const STEPS: readonly (readonly [step: string, body: (caseId: string) => object])[] = [
  ['enter', () => ({})],
  ['list', () => ALL],
  ['version', (caseId) => ({ caseId })],
  ['open', (caseId) => ({ caseId })],
  ['act', (caseId) => ({ caseId, action: { type: 'acknowledge' } })],
  ['absence', () => ({ kind: 'show' })],
  ['links', (caseId) => ({ caseId })],
  ['report', (caseId) => ({ caseId, notes: [1, 2] })],
  ['tasks', () => ({})],
  ['task', (caseId) => ({ caseId, task: 'x', step: { kind: 'read' } })],
  ['task', (caseId) => ({ caseId, task: 'x', step: { kind: 'done', words: 'gedaan' } })],
  ['task', (caseId) => ({ caseId, task: 'x', step: { kind: 'cannot', reason: 'geen tijd' } })],
  ['opening', () => ({ step: 'choices', kind: 'bullying', classKey: null })],
];
/** Of which somebody else's case answers as one that doesn't exist. */
const ABOUT_A_CASE = new Set(['open', 'act', 'links', 'report', 'task']);
const today = amsterdamDate(new Date());
const LATER = addDays(today, 9);
const ACTS: readonly ((to: string) => PageAction)[] = [
  () => ({ type: 'acknowledge' }),
  () => ({ type: 'completeStep', step: 'takeSeriously' }),
  () => ({ type: 'skipStep', step: 'takeSeriously', reason: 'x' }),
  () => ({ type: 'note', text: 'x', forAll: true }),
  (to) => ({ type: 'handOver', to, note: null }),
  () => ({ type: 'answer', text: 'x', offer: false }),
  () => ({ type: 'close', reason: 'x' }),
  () => ({ type: 'reopen', reason: 'x' }),
  () => ({ type: 'pause', until: LATER, reason: 'x' }),
  () => ({ type: 'resume' }),
  (to) => ({ type: 'giveTask', to, step: null, words: 'x', due: null }),
  () => ({ type: 'takeBackTask', task: 'x' }),
  () => ({ type: 'link', other: NO_CASE }),
  () => ({ type: 'mergeInto', other: NO_CASE }),
  () => ({ type: 'planAftercare', on: LATER, with: 'class' }),
  () => ({ type: 'moveAftercare', talk: 3, on: LATER }),
  () => ({ type: 'finishAftercare', talk: 3, reason: null }),
  () => ({ type: 'evaluate', evaluation: { well: 'x', differently: null, agreements: null } }),
];

const NO_CASE = '00000000-0000-4000-8000-00000000abcd';
/** Without the reference, which is another each time. */
const plain = (one: unknown): string => JSON.stringify(one).replace(/HV-\w+/g, '');

async function call(who: Persona | null, step: string, body: object, language = 'nl'): Promise<{ readonly status: number; readonly answer: unknown }> {
  const headers = { ...(who === null ? {} : { authorization: `Bearer ${await who.token()}` }), 'content-type': 'application/json', [LANGUAGE_HEADER]: language };
  const response = await fetch(`${world.origin}/api/cases-page/${step}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, answer: await response.json() };
}
async function ok<T>(who: Persona, step: string, body: object, language = 'nl'): Promise<T> {
  const { status, answer } = await call(who, step, body, language);
  expect([step, status, answer]).toEqual([step, 200, answer]);
  return answer as T;
}
const act = (who: Persona, caseId: string, action: PageAction): Promise<ActAnswer> => ok(who, 'act', { caseId, action });

/** A student chooses who reads it. */
async function reported(to: 'De zorgcoördinator' | 'De vertrouwenspersoon', kind = 'boundary'): Promise<string> {
  const student = world.as('studentUnder16');
  await student.send(student.personalChat, { text: 'ik wil iets melden' });
  await world.settle();
  const card = last(student);
  await student.press(card.id, 'Verder', { kind });
  await student.press(card.id, to);
  await student.press(card.id, 'Verstuur', { words: TOLD });
  await world.settle();
  return newestCase();
}

/** A teacher reports a message of a chat to the team leader. */
async function reportedByTeacher(): Promise<string> {
  const { id } = await reporter.send(reporter.personalChat, { text: 'mag een telefoon in de pauze op tafel liggen' });
  await reporter.openAction('meld-bericht', reporter.personalChat, { messageId: id });
  const outcome = await world.speelplein.deliverRaw({
    ...world.speelplein.templateActivity(reporter.id, reporter.personalChat), type: 'invoke', name: 'composeExtension/submitAction', id: `f:${crypto.randomUUID()}`,
    value: { commandId: 'meld-bericht', commandContext: 'message', data: { kind: 'parent', words: TOLD }, messagePayload: { id, body: { content: 'x' } } },
  });
  expect(outcome).toBeDefined();
  await world.settle();
  return newestCase();
}

async function newestCase(): Promise<string> {
  const [found] = await world.rows<{ case_id: string }>('select case_id from case_event where seq = 1 order by at desc limit 1');
  return found?.case_id ?? '';
}
const personOf = (who: Persona): Person | undefined => world.school.people.find(({ entraId }) => entraId === who.id);
async function withRole<T>(who: Persona, role: Role, work: () => Promise<T>): Promise<T> {
  const before = personOf(who);
  await world.rows(`update person set roles = array['${role}'] where id = '${before?.id}'`);
  try {
    return await work();
  } finally {
    await world.rows(`update person set roles = array[${before?.roles.map((one) => `'${one}'`).join(',')}] where id = '${before?.id}'`);
  }
}

describe('the tab with cases', () => {
  it('lists the case for who holds it, opens it with every step explained, and works on it as the card does', async () => {
    const caseId = await reportedByTeacher();
    const { schools } = await ok<EnterAnswer>(leader, 'enter', {});
    expect(schools).toEqual([{ key: world.school.settings.school, name: world.school.settings.schoolName }]);
    const list = await ok<ListAnswer>(leader, 'list', ALL);
    expect(list.cases).toMatchObject([{ caseId, kind: 'parent', level: 'P3', sealed: false, status: 'open', responsible: null, steps: { done: 0 } }]);
    expect(JSON.stringify(list)).not.toContain(TOLD);

    const opened = await ok<ShownCase>(leader, 'open', { caseId });
    expect(opened).toMatchObject({ kind: 'parent', words: TOLD, status: 'open', reporter: personOf(reporter)?.displayName, due: list.cases[0]?.due });
    for (const { guide } of opened.steps) expect(guide?.why.length).toBeGreaterThan(10);

    const picked = await act(leader, caseId, { type: 'acknowledge' });
    expect(picked).toMatchObject({ refused: null, case: { status: 'acknowledged', youAreResponsible: true } });
    await act(leader, caseId, { type: 'completeStep', step: opened.steps[0]?.key ?? '' });
    await act(leader, caseId, { type: 'skipStep', step: opened.steps[1]?.key ?? '', reason: 'niet nodig' });
    const noted = await act(leader, caseId, { type: 'note', text: NOTED, forAll: false });
    expect(noted.case.history.at(-1)?.line).toContain(NOTED);
    expect(noted.case.steps.slice(0, 3).map(({ state }) => state)).toEqual(['done', 'skipped', 'open']);
    await world.settle();
    // The card in the chat is brought up to date.
    const card = words(last(leader));
    for (const shown of ['Jij hebt dit opgepakt.', 'niet nodig', NOTED]) expect(card).toContain(shown);

    const closed = await act(leader, caseId, { type: 'close', reason: 'uitgepraat' });
    expect(closed.case).toMatchObject({ status: 'closed', closed: { reason: 'uitgepraat' } });
    expect((await ok<ListAnswer>(leader, 'list', ALL)).cases).toEqual([]);
    expect((await ok<ListAnswer>(leader, 'list', { ...ALL, filter: 'closed' })).cases).toMatchObject([{ caseId, steps: { done: 2 } }]);
    expect((await act(leader, caseId, { type: 'reopen', reason: 'toch niet' })).case.status).toBe('acknowledged');
  });

  it('does the same twice as once', async () => {
    const caseId = await reportedByTeacher();
    const events = async () => (await world.rows<{ n: number }>(`select count(*)::int as n from case_event where case_id = '${caseId}'`))[0]?.n;
    for (const action of [{ type: 'acknowledge' }, { type: 'note', text: NOTED, forAll: false }, { type: 'close', reason: 'klaar' }] as const) {
      await act(leader, caseId, action);
      const before = await events();
      expect((await act(leader, caseId, action)).refused).toBeNull();
      expect(await events()).toBe(before);
    }
  });

  it('shows who comes second what the first did, with a sentence', async () => {
    const caseId = await reportedByTeacher();
    const second = world.as('schoolleiding');
    await act(leader, caseId, { type: 'handOver', to: personOf(second)?.id ?? '', note: null });
    await act(leader, caseId, { type: 'acknowledge' });
    const late = await act(second, caseId, { type: 'acknowledge' });
    expect(late.refused).toEqual({ because: 'alreadyAcknowledgedBy', message: expect.stringContaining('Iemand anders was je net voor') as string });
    expect(late.case).toMatchObject({ responsible: personOf(leader)?.displayName, youAreResponsible: false });
    const inEnglish = await ok<ActAnswer>(second, 'act', { caseId, action: { type: 'acknowledge' } }, 'en');
    expect(inEnglish.refused?.message).toMatch(/^Somebody else/);
  });

  it('says that something changed without opening a history', async () => {
    const caseId = await reportedByTeacher();
    const ask = () => ok<VersionAnswer>(leader, 'version', { caseId });
    const before = await ask();
    expect(await ask()).toEqual(before);
    expect((await ok<ListAnswer>(leader, 'list', ALL)).version).toBe(before.list);
    await leader.executeRaw(last(leader).id, { verb: 'case.acknowledge', data: { caseId } });
    const after = await ask();
    expect([after.list === before.list, after.case]).toEqual([false, (before.case ?? 0) + 1]);
  });

  it.each([
    ['list', { ...ALL, filter: 'everything' }],
    ['list', { ...ALL, limit: 100_000 }],
    ['version', {}],
    ['open', { caseId: 7 }],
    ['act', { caseId: 'x', action: { type: 'withdraw' } }],
    ['act', { caseId: 'x', action: { type: 'addReport', words: 'x' } }],
    ['absence', { kind: 'add', deputy: 'x', from: 'morgen', to: 'later' }],
    ['act', { caseId: 'x', action: { type: 'export', ref: 'x' } }],
    ['act', { caseId: 'x', action: { type: 'completeTask', task: 'x', words: null } }],
    ['act', { caseId: 'x', action: { type: 'planAftercare', on: LATER, with: 'Emma' } }],
    ['report', { caseId: 'x', notes: ['all'] }],
    ['task', { caseId: 'x', task: 'x', step: { kind: 'takeBack' } }],
    ['opening', { step: 'send', key: 'mine', kind: 'bullying', classKey: null, words: 'x', aboutIds: [] }],
  ])('refuses at %s what it doesn’t know: %j', async (step, body) => {
    expect(await call(leader, step, body)).toMatchObject({ status: 400, answer: { error: 'badRequest' } });
  });
});

describe('working together in the tab', () => {
  const care = (): Persona => world.as('zorgcoordinator');
  const tasksOf = async (who: Persona) => (await ok<TasksAnswer>(who, 'tasks', {})).tasks;

  /** The care coordinator has a task in a case of the team leader. */
  async function withTask(): Promise<{ readonly caseId: string; readonly task: string }> {
    const caseId = await reportedByTeacher();
    const to = personOf(care())?.id ?? '';
    const before = await ok<ShownCase>(leader, 'open', { caseId });
    expect(before.taskTo.map(({ personId }) => personId)).toContain(to);
    const given = await act(leader, caseId, { type: 'giveTask', to, step: before.steps[0]?.key ?? null, words: NOTED, due: LATER });
    expect(given.case.tasks).toMatchObject([{ who: personOf(care())?.displayName, what: before.steps[0]?.title, status: 'open', due: LATER, answer: null }]);
    return { caseId, task: given.case.tasks[0]?.task ?? '' };
  }

  it('gives a colleague a task, who does it in their own tab; the step is done then', async () => {
    const { caseId, task } = await withTask();
    await act(leader, caseId, { type: 'note', text: 'voor wie meedoet', forAll: true });
    await act(leader, caseId, { type: 'note', text: 'alleen voor ons', forAll: false });
    const tasks = await tasksOf(care());
    expect(tasks).toMatchObject([{ caseId, task, status: 'open', content: { from: personOf(leader)?.displayName, due: LATER, words: NOTED, notes: [{ text: 'voor wie meedoet' }] } }]);
    expect(tasks[0]?.content?.guide?.what.length).toBeGreaterThan(0);
    const done = await ok<TaskAnswer>(care(), 'task', { caseId, task, step: { kind: 'done', words: 'gebeld' } });
    expect(done).toEqual({ refused: null, task: { caseId, task, sealed: false, status: 'done', content: null } });
    expect(await tasksOf(care())).toEqual([]);
    expect(await ok<ShownCase>(leader, 'open', { caseId })).toMatchObject({ tasks: [{ status: 'done', answer: 'gebeld' }], steps: [{ state: 'done' }, ...Array.from({ length: (await ok<ShownCase>(leader, 'open', { caseId })).steps.length - 1 }, () => ({ state: 'open' }))] });
    // A second time nothing happens, and what was done can't be given back.
    expect((await ok<TaskAnswer>(care(), 'task', { caseId, task, step: { kind: 'done', words: null } })).refused).toBeNull();
    expect((await ok<TaskAnswer>(care(), 'task', { caseId, task, step: { kind: 'cannot', reason: 'toch niet' } })).refused?.length).toBeGreaterThan(10);
  });

  it('tells who gave it that it can’t be done and why, and lets them take it back', async () => {
    const { caseId, task } = await withTask();
    await ok<TaskAnswer>(care(), 'task', { caseId, task, step: { kind: 'cannot', reason: 'ben er niet' } });
    expect((await ok<ShownCase>(leader, 'open', { caseId })).tasks).toMatchObject([{ status: 'declined', answer: 'ben er niet' }]);
    const again = await act(leader, caseId, { type: 'giveTask', to: personOf(care())?.id ?? '', step: null, words: 'iets kleiners', due: null });
    const second = again.case.tasks.find(({ status }) => status === 'open')?.task ?? '';
    expect((await act(leader, caseId, { type: 'takeBackTask', task: second })).case.tasks.map(({ status }) => status).toSorted()).toEqual(['declined', 'takenBack']);
    expect(await tasksOf(care())).toEqual([]);
  });

  it('shows who has a task nothing of the case', async () => {
    const { caseId, task } = await withTask();
    expect(JSON.stringify(await tasksOf(care()))).not.toContain(TOLD);
    expect((await ok<ListAnswer>(care(), 'list', ALL)).cases).toEqual([]);
    expect(await ok<VersionAnswer>(care(), 'version', { caseId })).toMatchObject({ case: null });
    for (const step of ['open', 'links']) expect(await call(care(), step, { caseId })).toMatchObject({ status: 404 });
    expect(await call(care(), 'report', { caseId, notes: [] })).toMatchObject({ status: 404 });
    for (const action of ACTS) expect([action('').type, (await call(care(), 'act', { caseId, action: action(personOf(care())?.id ?? '') })).status]).toEqual([action('').type, 404]);
    // And nobody else has that task, not even who gave it.
    for (const who of [leader, world.as('schoolleiding'), world.as('teacher')]) expect(await call(who, 'task', { caseId, task, step: { kind: 'read' } })).toMatchObject({ status: 404 });
  });

  it('lets a case wait until a day, and go on', async () => {
    const caseId = await reportedByTeacher();
    const paused = await act(leader, caseId, { type: 'pause', until: LATER, reason: 'gesprek met ouders' });
    expect(paused.case.paused).toEqual({ until: LATER, reason: 'gesprek met ouders' });
    const tooLong = await act(leader, caseId, { type: 'pause', until: addDays(paused.case.pauseDays.last, 1), reason: 'x' });
    expect(tooLong.refused?.because).toBe('badDate');
    expect((await act(leader, caseId, { type: 'resume' })).case.paused).toBeNull();
  });

  it('plans aftercare, moves it and is done with it; looks back; and makes a report with the chosen notes only', async () => {
    const caseId = await reportedByTeacher();
    await act(leader, caseId, { type: 'note', text: NOTED, forAll: false });
    const planned = await act(leader, caseId, { type: 'planAftercare', on: LATER, with: 'class' });
    const [talk] = planned.case.aftercare;
    expect(talk).toMatchObject({ on: LATER, with: 'class', state: 'planned' });
    const moved = await act(leader, caseId, { type: 'moveAftercare', talk: talk?.talk ?? 0, on: addDays(LATER, 1) });
    expect(moved.case.aftercare).toMatchObject([{ on: addDays(LATER, 1) }]);
    expect((await call(leader, 'report', { caseId, notes: [] })).status).toBe(200);
    const early = await act(leader, caseId, { type: 'evaluate', evaluation: { well: 'x', differently: null, agreements: null } });
    expect(early.refused?.because).toBe('notClosed');
    await act(leader, caseId, { type: 'close', reason: 'klaar' });
    expect((await act(leader, caseId, { type: 'finishAftercare', talk: talk?.talk ?? 0, reason: null })).case.aftercare).toMatchObject([{ state: 'past' }]);
    const looked = await act(leader, caseId, { type: 'evaluate', evaluation: { well: 'snel opgepakt', differently: null, agreements: null } });
    expect(looked.case).toMatchObject({ mayConclude: true, evaluation: { well: 'snel opgepakt' }, notes: [{ text: NOTED }] });
    const { link } = await ok<ReportAnswer>(leader, 'report', { caseId, notes: looked.case.notes.map(({ seq }) => seq) });
    const pdf = await fetch(new URL(new URL(link?.url ?? '').search, `${world.origin}/document`));
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await ok<ShownCase>(leader, 'open', { caseId })).history.at(-1)?.line).toContain('verslag');
  });

  it('makes no report for who holds the case and isn’t responsible, with the card’s sentence', async () => {
    const caseId = await reportedByTeacher();
    const second = world.as('schoolleiding');
    await act(leader, caseId, { type: 'handOver', to: personOf(second)?.id ?? '', note: null });
    await act(second, caseId, { type: 'acknowledge' });
    const { refused, link } = await ok<ReportAnswer>(leader, 'report', { caseId, notes: [] });
    expect([typeof refused, link]).toEqual(['string', null]);
    expect((await act(leader, caseId, { type: 'evaluate', evaluation: { well: 'x', differently: null, agreements: null } })).refused?.because).toBe('onlyResponsible');
  });

  it('opens a case oneself, once however often it is sent; and takes it together with another', async () => {
    const first = await reportedByTeacher();
    expect((await ok<EnterAnswer>(leader, 'enter', {})).mayOpen).toBe(true);
    const choices = await ok<OpeningAnswer>(leader, 'opening', { step: 'choices', kind: 'parent', classKey: null });
    expect([choices.kinds.includes('parent'), choices.classes.length > 0, choices.people, choices.caseId]).toEqual([true, true, [], null]);
    const { people } = await ok<OpeningAnswer>(leader, 'opening', { step: 'choices', kind: 'parent', classKey: choices.classes[0] });
    expect(people.length).toBeGreaterThan(0);
    const send = { step: 'send', key: crypto.randomUUID(), kind: 'parent', classKey: null, words: NOTED, aboutIds: [] };
    const opened = await ok<OpeningAnswer>(leader, 'opening', send);
    expect((await ok<OpeningAnswer>(leader, 'opening', send)).caseId).toBe(opened.caseId);
    const caseId = opened.caseId ?? '';
    expect((await ok<ListAnswer>(leader, 'list', ALL)).cases.map((one) => one.caseId).toSorted()).toEqual([first, caseId].toSorted());
    // About whom it isn't offered, it isn't taken either.
    const stranger = await ok<OpeningAnswer>(leader, 'opening', { ...send, key: crypto.randomUUID(), aboutIds: [people[0]?.personId] });
    expect([typeof stranger.refused, stranger.caseId]).toEqual(['string', null]);

    expect((await ok<LinksAnswer>(leader, 'links', { caseId })).others).toMatchObject([{ caseId: first, kind: 'parent' }]);
    expect((await act(leader, caseId, { type: 'link', other: first })).case.links).toMatchObject([{ caseId: first, how: 'linked' }]);
    const merged = await act(leader, caseId, { type: 'mergeInto', other: first });
    expect(merged.case).toMatchObject({ status: 'closed', isMerged: true, links: [{ caseId: first, how: 'mergedInto' }] });
  });

  it.each(['teacher', 'vertrouwenspersoon'] as const)('opens nothing for who follows up no such cases: %s', async (who) => {
    const person = world.as(who);
    expect((await ok<EnterAnswer>(person, 'enter', {})).mayOpen).toBe(false);
    const outcome = await ok<OpeningAnswer>(person, 'opening', { step: 'send', key: crypto.randomUUID(), kind: 'bullying', classKey: null, words: TOLD, aboutIds: [] });
    expect([outcome.caseId, typeof outcome.refused, outcome.classes]).toEqual([null, 'string', []]);
    expect(await world.rows('select 1 from case_event')).toEqual([]);
  });
});

describe('who may use it', () => {
  it.each(ACTS.map((action) => [action('').type, action] as const))('%s: in no other role with a case that somebody else holds', async (type, action) => {
    const caseId = await reportedByTeacher();
    const who = world.as('intern');
    const self = personOf(who)?.id ?? '';
    for (const role of ROLES.filter((one) => one !== 'student' && one !== 'guardian')) {
      const [mine, none] = await withRole(who, role, () => Promise.all([caseId, NO_CASE].map((id) => call(who, 'act', { caseId: id, action: action(self) }))));
      expect([role, mine?.status, plain(mine)]).toEqual([role, 404, plain(none)]);
    }
    expect([type, (await ok<ShownCase>(leader, 'open', { caseId })).status]).toEqual([type, 'open']);
  });

  it.each(STEPS)('%s: nobody without a sign-in', async (step, body) => {
    expect(await call(null, step, body('x'))).toMatchObject({ status: 401, answer: { error: 'noToken' } });
  });

  it.each(STEPS)('%s: no student, whatever else they are; in words for them', async (step, body) => {
    const caseId = await reportedByTeacher();
    for (const who of ['studentUnder16', 'studentOver16'] as const) {
      const { status, answer } = await call(world.as(who), step, body(caseId));
      expect([status, (answer as CasesProblemAnswer).error]).toEqual([403, 'notStaff']);
      expect((answer as CasesProblemAnswer).message).toContain('“melden”');
    }
  });

  const OTHERS = ROLES.filter((role) => role !== 'student' && role !== 'guardian');
  it.each(STEPS)('%s, in any other role: nothing of a case that somebody else holds', async (step, body) => {
    const caseId = await reportedByTeacher();
    const who = world.as('intern');
    for (const role of OTHERS) {
      const [mine, none] = await withRole(who, role, () => Promise.all([call(who, step, body(caseId)), call(who, step, body(NO_CASE))]));
      expect([role, mine.status]).toEqual([role, ABOUT_A_CASE.has(step) ? 404 : 200]);
      expect([role, plain(mine)]).toEqual([role, plain(none)]);
      for (const secret of [TOLD, caseId]) expect([role, plain(mine).includes(secret)]).toEqual([role, false]);
      if (step === 'list') expect((mine.answer as ListAnswer).cases).toEqual([]);
    }
  });

  it('accounts for who tried a case of others, and leaves the case as it was', async () => {
    const caseId = await reportedByTeacher();
    await call(world.as('intern'), 'act', { caseId, action: { type: 'close', reason: 'weg ermee' } });
    expect(await world.rows(`select by_id from audit_event where type = 'access.refused' and data->>'subject' = '${caseId}'`)).toEqual([{ by_id: personOf(world.as('intern'))?.id }]);
    expect((await ok<ShownCase>(leader, 'open', { caseId })).status).toBe('open');
  });

  it('shows nothing of another board', async () => {
    const caseId = await reportedByTeacher();
    for (const table of ['case_event', 'case_holder', 'case_summary', 'case_deadline']) await world.rows(`update ${table} set board_id = 'elders' where case_id = '${caseId}'`);
    expect((await ok<ListAnswer>(leader, 'list', ALL)).cases).toEqual([]);
    expect(await ok<VersionAnswer>(leader, 'version', { caseId })).toMatchObject({ case: null });
    expect(await call(leader, 'open', { caseId })).toMatchObject({ status: 404 });
  });

  it('keeps what people wrote out of the log, the metrics and every table but the case itself', async () => {
    const caseId = await reportedByTeacher();
    await act(leader, caseId, { type: 'note', text: NOTED, forAll: false });
    await act(leader, caseId, { type: 'skipStep', step: (await ok<ShownCase>(leader, 'open', { caseId })).steps[0]?.key ?? '', reason: NOTED });
    await call(world.as('intern'), 'open', { caseId });
    await world.settle();
    const written = world.logLines.join('\n') + (await (await fetch(`${world.origin}/metrics`)).text());
    for (const secret of [TOLD, NOTED, personOf(leader)?.displayName ?? '']) expect([secret, written.includes(secret)]).toEqual([secret, false]);
    const summary = JSON.stringify(await world.rows('select * from case_summary'));
    for (const secret of [TOLD, NOTED, personOf(reporter)?.id ?? 'x', personOf(leader)?.displayName ?? 'x']) expect([secret, summary.includes(secret)]).toEqual([secret, false]);
  });
});

describe('a sealed case', () => {
  it('is in the list of its vertrouwenspersoon without what it is about, is fetched when opened, and is worked on there', async () => {
    const caseId = await reported('De vertrouwenspersoon');
    const counsellor = world.as('vertrouwenspersoon');
    const list = await ok<ListAnswer>(counsellor, 'list', ALL);
    expect(list.cases).toMatchObject([{ caseId, sealed: true, kind: null, level: null, steps: null, status: 'open' }]);
    expect(JSON.stringify(list)).not.toMatch(new RegExp(`${TOLD}|boundary`));
    const opened = await ok<ShownCase>(counsellor, 'open', { caseId });
    expect(opened).toMatchObject({ sealed: true, kind: 'boundary', words: TOLD });
    expect(opened.steps.flatMap(({ guide }) => guide?.who ?? [])).toEqual([]);
    expect((await act(counsellor, caseId, { type: 'acknowledge' })).case.youAreResponsible).toBe(true);
    expect(await ok<VersionAnswer>(counsellor, 'version', { caseId })).toMatchObject({ case: opened.version + 1 });
    await act(counsellor, caseId, { type: 'note', text: NOTED, forAll: false });
    expect(await world.rows('select * from case_summary')).toEqual([]);
    expect(world.logLines.join('\n')).not.toContain(caseId);
  });

  it('gives a task that is covered in the list, fetched with a button, and gone with the role', async () => {
    const caseId = await reported('De vertrouwenspersoon');
    const counsellor = world.as('vertrouwenspersoon');
    const { taskTo } = await ok<ShownCase>(counsellor, 'open', { caseId });
    // In a sealed case only another vertrouwenspersoon can be asked.
    const other = world.as('intern');
    const to = personOf(other)?.id ?? '';
    expect(taskTo.map(({ personId }) => personId)).not.toContain(to);
    await withRole(other, 'vertrouwenspersoon', async () => {
      const given = await act(counsellor, caseId, { type: 'giveTask', to, step: null, words: NOTED, due: LATER });
      const task = given.case.tasks[0]?.task ?? '';
      expect(await ok<TasksAnswer>(other, 'tasks', {})).toEqual({ tasks: [{ caseId, task, sealed: true, status: 'open', content: null }] });
      expect((await ok<TaskAnswer>(other, 'task', { caseId, task, step: { kind: 'read' } })).task.content?.words).toBe(NOTED);
    });
    expect(await ok<TasksAnswer>(other, 'tasks', {})).toEqual({ tasks: [] });
    const [{ task_id: task } = { task_id: '' }] = await world.rows<{ task_id: string }>(`select task_id from case_task where case_id = '${caseId}'`);
    const [mine, none] = await Promise.all([caseId, NO_CASE].map((id) => call(other, 'task', { caseId: id, task, step: { kind: 'done', words: null } })));
    expect([mine?.status, plain(mine)]).toEqual([404, plain(none)]);
    expect(world.logLines.join('\n')).not.toContain(caseId);
  });

  it('is nothing at any step in any other role, though they once held it', async () => {
    const caseId = await reported('De vertrouwenspersoon');
    const who = world.as('vertrouwenspersoon');
    const logged = world.logLines.length;
    for (const role of ROLES.filter((one) => one !== 'vertrouwenspersoon')) {
      await withRole(who, role, async () => {
        for (const [step, body] of STEPS) {
          const [mine, none] = await Promise.all([call(who, step, body(caseId)), call(who, step, body(NO_CASE))]);
          expect([role, step, plain(mine)]).toEqual([role, step, plain(none)]);
          for (const secret of [TOLD, caseId]) expect([role, step, plain(mine).includes(secret)]).toEqual([role, step, false]);
        }
      });
    }
    expect(world.logLines.slice(logged).join('\n')).not.toContain(caseId);
    expect(await world.rows(`select 1 from audit_event where data->>'subject' = '${caseId}'`)).toEqual([]);
  });
});

describe('absence', () => {
  it('is said by oneself: who stands in from when to when, and taken back; the account says who did so', async () => {
    const first = await ok<AbsenceAnswer>(leader, 'absence', { kind: 'show' });
    const [deputy] = first.choices;
    if (deputy === undefined) throw new Error('nobody to choose');
    const year = Number(first.today.slice(0, 4)) + 1;
    const days = { from: `${year}-02-01`, to: `${year}-02-12` };
    const added = await ok<AbsenceAnswer>(leader, 'absence', { kind: 'add', deputy: deputy.personId, ...days });
    expect(added.deputies).toContainEqual({ personId: deputy.personId, name: deputy.name, ...days });
    const you = personOf(leader)?.id;
    expect(await world.rows(`select by_id, about_ids from audit_event where type = 'deputy.changed'`)).toEqual([{ by_id: you, about_ids: [you, deputy.personId] }]);
    const other = world.persona(deputy.personId);
    expect((await ok<AbsenceAnswer>(other, 'absence', { kind: 'show' })).standsInFor).toContainEqual({ name: personOf(leader)?.displayName, ...days });
    const removed = await ok<AbsenceAnswer>(leader, 'absence', { kind: 'remove', deputy: deputy.personId, from: days.from });
    expect(removed.deputies).toEqual(first.deputies);
  });

  it.each([
    ['days in the past', { from: '2020-01-01', to: '2020-02-01' }, 'wrongDates'],
    ['days that don’t exist', { from: '2031-02-30', to: '2031-03-02' }, 'wrongDates'],
    ['the last day before the first', { from: '2031-03-02', to: '2031-03-01' }, 'wrongDates'],
  ])('takes no %s', async (_, days, error) => {
    const { choices } = await ok<AbsenceAnswer>(leader, 'absence', { kind: 'show' });
    expect(await call(leader, 'absence', { kind: 'add', deputy: choices[0]?.personId, ...days })).toMatchObject({ status: 422, answer: { error } });
  });

  it.each(['studentOver16', 'teamLeader', 'nobody'] as const)('takes no deputy who can’t be one: %s', async (who) => {
    const deputy = who === 'nobody' ? 'nobody' : world.school.showcase[who].id;
    expect(await call(leader, 'absence', { kind: 'add', deputy, from: '2031-03-01', to: '2031-03-02' })).toMatchObject({ status: 422, answer: { error: 'notADeputy' } });
    expect(await world.rows(`select 1 from audit_event where type = 'deputy.changed'`)).toEqual([]);
  });
});
