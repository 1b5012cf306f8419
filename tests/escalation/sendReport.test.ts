import { actOnCase, type ActOutcome, type CaseAction } from '../../src/escalation/actOnCase';
import type { CaseKind } from '../../src/escalation/caseKind';
import type { CaseState } from '../../src/escalation/caseState';
import { colleaguesOf } from '../../src/escalation/colleagues';
import { handOverChoices } from '../../src/escalation/handOverChoices';
import { passOnOverdue } from '../../src/escalation/passOnOverdue';
import { reportChoices, type ReportTo } from '../../src/escalation/reportChoices';
import { sendReport } from '../../src/escalation/sendReport';
import type { Person } from '../../src/people/person';
import { SealBroken } from '../../src/runtime/sealBroken';
import { aRoom, type Room } from './escalationRoom';
import { AT, BOARD, PEOPLE, person, SchoolDirectory, type SchoolOptions } from './school';

const one = (id: string): Person => PEOPLE.find((known) => known.id === id) ?? person(id, []);
const choices = async (who: string, kind: CaseKind, school: SchoolOptions = {}) =>
  (await reportChoices(aRoom({ school }), one(who), kind, AT)).map(({ to, readers }) => `${to}: ${readers.join(', ')}`);
const without = (...gone: readonly string[]): SchoolOptions => ({ people: PEOPLE.filter(({ id }) => !gone.includes(id)) });

async function sent(room: Room, to: ReportTo, kind: CaseKind = 'bullying', words: string | null = 'in de pauze', who = 'student'): Promise<CaseState> {
  const outcome = await sendReport(room, one(who), { key: 'chat:card', kind, to, words });
  if (outcome.kind !== 'sent') throw new Error('not sent');
  return outcome.state;
}

describe('whom somebody may choose', () => {
  it.each<[string, string, CaseKind, readonly string[]]>([
    ['a student', 'student', 'bullying', ['mentor: mentor', 'zorgcoordinator: zorgcoordinator', 'vertrouwenspersoon: vertrouwenspersoon', 'school: mentor']],
    ['a student, of danger', 'student', 'threat', ['mentor: mentor, schoolleiding', 'zorgcoordinator: zorgcoordinator, schoolleiding', 'vertrouwenspersoon: vertrouwenspersoon', 'school: schoolleiding']],
    ['a student, about somebody who works at school', 'student', 'staffInvolved', ['vertrouwenspersoon: vertrouwenspersoon', 'school: bevoegdGezag']],
    ['a student who wants to talk', 'student', 'talk', ['mentor: mentor', 'zorgcoordinator: zorgcoordinator', 'vertrouwenspersoon: vertrouwenspersoon', 'school: mentor']],
    ['a teacher', 'teacher', 'derailing', ['zorgcoordinator: zorgcoordinator', 'vertrouwenspersoon: vertrouwenspersoon', 'school: supervisor']],
    ['a parent', 'parent', 'bullying', ['zorgcoordinator: zorgcoordinator', 'vertrouwenspersoon: vertrouwenspersoon', 'school: socialMediaCoach']],
    ['the care coordinator', 'zorg', 'bullying', ['vertrouwenspersoon: vertrouwenspersoon', 'school: socialMediaCoach']],
    ['the vertrouwenspersoon', 'counsellor', 'bullying', ['zorgcoordinator: zorgcoordinator', 'school: socialMediaCoach']],
  ])('%s', async (_who, who, kind, expected) => {
    expect(await choices(who, kind)).toEqual(expected);
  });

  it('are those whom the school has', async () => {
    expect(await choices('student', 'bullying', without('counsellor', 'zorg'))).toEqual(['mentor: mentor', 'school: mentor']);
    expect(await choices('student', 'bullying', { people: [one('student')] })).toEqual(['school: ']);
  });
});

describe('a report to the vertrouwenspersoon', () => {
  it('is sealed, and goes nowhere else', async () => {
    const state = await sent(aRoom(), 'vertrouwenspersoon', 'threat');
    expect(state).toMatchObject({ sealed: true, chosen: 'vertrouwenspersoon', level: 'P1' });
    expect(state.holders).toEqual([{ personId: 'counsellor', role: 'vertrouwenspersoon', because: 'chosen' }]);
  });

  it('leaves in the account that something happened, and neither who nor what', async () => {
    const room = aRoom();
    const { id: caseId } = await sent(room, 'vertrouwenspersoon', 'boundary');
    await actOnCase(room, { board: BOARD, caseId, actor: 'counsellor', action: { type: 'acknowledge' } });
    expect(room.audit.events).toEqual(Array.from({ length: 3 }, () => ({ type: 'case.sealed', caseId, boardId: BOARD, by: null, at: AT, about: [] })));
  });

  it('can’t be sent when there is no such person, and nothing is kept then', async () => {
    const room = aRoom({ school: without('counsellor') });
    expect(await sendReport(room, one('student'), { key: 'k', kind: 'bullying', to: 'vertrouwenspersoon', words: 'x' })).toEqual({ kind: 'notAvailable' });
    expect(room.audit.events).toEqual([]);
  });

  const acting = async (room: Room, caseId: string, actor: string, action: CaseAction): Promise<ActOutcome> => actOnCase(room, { board: BOARD, caseId, actor, action });

  it.each(PEOPLE.filter(({ id }) => id !== 'counsellor' && id !== 'student').map(({ id }) => id))('isn’t there for %s, whatever they try', async (actor) => {
    const room = aRoom();
    const { id } = await sent(room, 'vertrouwenspersoon');
    const actions: readonly CaseAction[] = [
      { type: 'read' }, { type: 'acknowledge' }, { type: 'handOver', to: actor, note: null }, { type: 'completeStep', step: 'takeSeriously' }, { type: 'skipStep', step: 'takeSeriously', reason: 'x' }, { type: 'note', text: 'x' },
      { type: 'answer', text: 'x', offer: true }, { type: 'close', reason: 'x' }, { type: 'reopen', reason: 'x' }, { type: 'addReport', words: 'x' }, { type: 'withdraw' },
    ];
    for (const action of actions) expect([action.type, await acting(room, id, actor, action)]).toEqual([action.type, { kind: 'notFound' }]);
  });

  it('isn’t there any more for who lost the task, though they had it', async () => {
    const room = aRoom();
    const { id } = await sent(room, 'vertrouwenspersoon');
    expect((await acting(room, id, 'counsellor', { type: 'read' })).kind).toBe('unchanged');
    const moved = { ...room, directory: new SchoolDirectory({ people: PEOPLE.map((known) => (known.id === 'counsellor' ? { ...known, roles: ['teacher' as const] } : known)) }) };
    expect((await acting(moved, id, 'counsellor', { type: 'read' })).kind).toBe('notFound');
    const elsewhere = { ...room, directory: new SchoolDirectory({ people: PEOPLE.map((known) => (known.id === 'counsellor' ? { ...known, school: 'other' } : known)) }) };
    expect((await acting(elsewhere, id, 'counsellor', { type: 'read' })).kind).toBe('notFound');
  });

  it('is handed over to another vertrouwenspersoon of that school only', async () => {
    const people = [...PEOPLE, person('second', ['vertrouwenspersoon']), person('elsewhere', ['vertrouwenspersoon'], [], 'other'), person('board-wide', ['vertrouwenspersoon', 'bevoegdGezag'], [], 'other')];
    const room = aRoom({ school: { people: people.filter(({ id }) => id !== 'second') } });
    const { id } = await sent(room, 'vertrouwenspersoon');
    const later = { ...room, directory: new SchoolDirectory({ people }) };
    const read = await acting(later, id, 'counsellor', { type: 'read' });
    if (read.kind !== 'unchanged') throw new Error('not read');
    expect((await handOverChoices(colleaguesOf(later, BOARD, read.state, AT), read.state)).map((choice) => choice.person.id)).toEqual(['counsellor', 'second']);
    for (const to of ['principal', 'zorg', 'ict', 'elsewhere', 'board-wide']) expect([to, await acting(later, id, 'counsellor', { type: 'handOver', to, note: null })]).toMatchObject([to, { kind: 'refused', because: 'notAResponder' }]);
    expect(await acting(later, id, 'counsellor', { type: 'handOver', to: 'second', note: null })).toMatchObject({ kind: 'done' });
  });

  it('that nobody picks up is asked again of the vertrouwenspersonen, and passed on to nobody', async () => {
    const room = aRoom();
    const { id: caseId } = await sent(room, 'vertrouwenspersoon', 'threat');
    const later = { ...room, clock: { now: () => new Date(AT.getTime() + 16 * 60_000) } };
    expect(await passOnOverdue(later, { board: BOARD, caseId })).toBe('underSeal');
    const last = room.notifier.changes.at(-1);
    expect(last?.change).toMatchObject([{ type: 'unanswered', endOfLine: true }]);
    expect(last?.state.holders.map(({ personId }) => personId)).toEqual(['counsellor']);
  });

  it('that can’t be read with today’s key waits a day and holds up nobody', async () => {
    const room = aRoom();
    const key = { board: BOARD, caseId: 'c' };
    const unreadable = { ...room, cases: { ...room.cases, load: () => Promise.reject(new SealBroken('otherKey')) } };
    await room.unitOfWork.run((tx) => room.deadlines.set(tx, key, AT));
    expect(await passOnOverdue(unreadable, key)).toBe('unreadable');
    expect(await room.deadlines.due(AT, 10)).toEqual([]);
    expect(await room.deadlines.due(new Date(AT.getTime() + 86_400_000), 10)).toEqual([key]);
  });
});

describe('a wish to talk', () => {
  it('carries no words, whatever was typed', async () => {
    expect(await sent(aRoom(), 'mentor', 'talk', 'dit hoort er niet bij')).toMatchObject({ kind: 'talk', level: 'P3', words: null, sealed: false });
  });
});

describe('the same report twice', () => {
  it('is one, and to another person another', async () => {
    const room = aRoom();
    const first = await sent(room, 'mentor');
    expect((await sent(room, 'mentor')).id).toBe(first.id);
    expect((await sent(room, 'mentor', 'bullying', 'en nog iets')).history.at(-1)).toMatchObject({ type: 'reporterAdded', words: 'en nog iets' });
    expect((await sent(room, 'vertrouwenspersoon')).id).not.toBe(first.id);
    expect((await sent(room, 'mentor', 'bullying', 'x', 'other-student')).id).not.toBe(first.id);
  });
});
