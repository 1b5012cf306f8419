import { actOnCase, type ActOutcome, type CaseAction } from '../../src/escalation/actOnCase';
import type { CaseFact } from '../../src/escalation/caseEvent';
import type { CaseKind } from '../../src/escalation/caseKind';
import { openCase } from '../../src/escalation/openCase';
import { passOnOverdue } from '../../src/escalation/passOnOverdue';
import { shippedStappenplan } from '../../src/escalation/content/stappenplan';
import { colleaguesOf } from '../../src/escalation/colleagues';
import { MOST_OPEN_TASKS } from '../../src/escalation/tasks/giveTask';
import { myTasks } from '../../src/escalation/tasks/myTasks';
import { taskChoices } from '../../src/escalation/tasks/taskChoices';
import { taskReminder } from '../../src/escalation/tasks/taskReminder';
import { aCalendar } from '../support/schoolSettings';
import { aCase } from './aCase';
import { aRoom, REPORT, type Room } from './escalationRoom';
import { AT, BOARD, DEPUTIES } from './school';

const act = (room: Room, actor: string, action: CaseAction): Promise<ActOutcome> => actOnCase(room, { board: BOARD, caseId: 'case-1', actor, action });
const TASK = { type: 'giveTask', to: 'zorg', step: 'aftercare', words: 'Wil jij bellen?', due: '2026-11-25' } as const;

async function opened(changes: Partial<typeof REPORT> = {}, room: Room = aRoom()): Promise<Room> {
  await openCase(room, { ...REPORT, ...changes });
  return room;
}

async function given(task: Partial<typeof TASK> | Record<string, unknown> = {}): Promise<{ readonly room: Room; readonly task: string }> {
  const room = await opened();
  const outcome = await act(room, 'supervisor', { ...TASK, ...task });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return { room, task: outcome.state.tasks[0]?.id ?? '' };
}

describe('a task for a colleague', () => {
  it('is given by who holds the case, which picks it up', async () => {
    const room = await opened();
    expect(await act(room, 'supervisor', TASK)).toMatchObject({ kind: 'done', state: { responsible: 'supervisor', tasks: [{ to: 'zorg', role: 'zorgcoordinator', step: 'aftercare', words: 'Wil jij bellen?', due: '2026-11-25', by: 'supervisor', status: 'open' }] } });
    expect(room.audit.events.at(-1)).toMatchObject({ type: 'case.taskGiven', step: 'aftercare', about: ['zorg'] });
    expect(JSON.stringify(room.audit.events)).not.toContain('bellen');
  });

  it('is one, however often it is given', async () => {
    const { room } = await given();
    expect(await act(room, 'supervisor', TASK)).toMatchObject({ kind: 'unchanged' });
    expect(await act(room, 'supervisor', { ...TASK, words: 'En ook mailen?' })).toMatchObject({ kind: 'done' });
  });

  it.each<[string, string, object, string]>([
    ['a stranger', 'coach', {}, 'notYours'],
    ['somebody concerned', 'other-student', {}, 'notYours'],
    ['a student', 'supervisor', { to: 'student' }, 'noFittingRole'],
    ['somebody concerned, as who gets it', 'supervisor', { to: 'other-student' }, 'concerned'],
    ['nobody', 'supervisor', { to: 'no-such-person' }, 'noFittingRole'],
    ['oneself', 'supervisor', { to: 'supervisor' }, 'noFittingRole'],
    ['a teacher whom the plan doesn’t name', 'supervisor', { to: 'teacher' }, 'noFittingRole'],
    ['an administrator whom the plan doesn’t name', 'supervisor', { to: 'ict' }, 'noFittingRole'],
    ['a step of another plan', 'supervisor', { step: 'police' }, 'unknownStep'],
    ['neither a step nor words', 'supervisor', { step: null, words: ' ' }, 'noWords'],
    ['a day that is over', 'supervisor', { due: '2026-11-22' }, 'badDate'],
    ['a day far away', 'supervisor', { due: '2027-11-22' }, 'badDate'],
    ['no day at all', 'supervisor', { due: '2026-02-30' }, 'badDate'],
    ['words without an end', 'supervisor', { words: 'x'.repeat(4_001) }, 'tooLong'],
  ])('is refused for %s', async (_who, actor, change, because) => {
    expect(await act(await opened(), actor, { ...TASK, ...change })).toMatchObject({ kind: 'refused', because });
  });

  it('may go to a teacher where the plan says so', async () => {
    expect(await act(await opened(), 'supervisor', { ...TASK, to: 'teacher', step: 'talk' })).toMatchObject({ kind: 'done', state: { tasks: [{ role: 'teacher' }] } });
  });

  it('never goes to who stands in for somebody concerned', async () => {
    const room = await opened({ kind: 'other', aboutIds: ['supervisor'] }, aRoom({ school: { deputies: DEPUTIES } }));
    expect(await act(room, 'coach', { ...TASK, to: 'deputy', step: null })).toMatchObject({ kind: 'refused', because: 'concerned' });
  });

  it('about a colleague goes no further down than those who may know', async () => {
    const room = await opened({ kind: 'staffInvolved', level: 'P2', aboutIds: ['teacher'], reporterId: 'mentor' });
    expect(await act(room, 'board', { ...TASK, to: 'zorg', step: 'aftercare' })).toMatchObject({ because: 'noFittingRole' });
    expect(await act(room, 'board', { ...TASK, to: 'principal', step: 'tellBoard' })).toMatchObject({ kind: 'done' });
    const loaded = await act(room, 'board', { type: 'read' });
    if (loaded.kind !== 'unchanged') throw new Error('unreadable');
    expect((await taskChoices(colleaguesOf(room, BOARD, loaded.state, AT), loaded.state, shippedStappenplan, 'board')).map(({ person }) => person.id)).toEqual(['principal', 'counsellor']);
  });

  it('of a sealed case goes to a vertrouwenspersoon and to nobody else', async () => {
    const room = await opened({ sealed: true, chosen: 'vertrouwenspersoon', aboutIds: [], kind: 'boundary' });
    for (const to of ['zorg', 'principal', 'board']) expect(await act(room, 'counsellor', { ...TASK, to, step: null })).toMatchObject({ because: 'noFittingRole' });
  });

  it('has its end: a dozen are enough', async () => {
    const room = await opened();
    for (let index = 0; index < MOST_OPEN_TASKS; index++) await act(room, 'supervisor', { ...TASK, words: `taak ${index}` });
    expect(await act(room, 'supervisor', TASK)).toMatchObject({ because: 'tooManyTasks' });
  });

  it('offers the colleagues who follow up such cases, never oneself or who is concerned', async () => {
    const loaded = await act(await opened(), 'supervisor', { type: 'read' });
    if (loaded.kind !== 'unchanged') throw new Error('unreadable');
    const choices = await taskChoices(colleaguesOf(aRoom(), BOARD, loaded.state, AT), loaded.state, shippedStappenplan, 'supervisor');
    expect(choices.map(({ person }) => person.id)).toEqual(['mentor', 'deputy', 'zorg', 'coach', 'principal', 'board', 'privacy', 'counsellor']);
  });

  it('of a leak is offered to the administrator whom the plan names', async () => {
    const room = await opened({ kind: 'privacy', level: 'privacy' });
    const loaded = await act(room, 'privacy', { type: 'read' });
    if (loaded.kind !== 'unchanged') throw new Error('unreadable');
    expect((await taskChoices(colleaguesOf(room, BOARD, loaded.state, AT), loaded.state, shippedStappenplan, 'privacy')).map(({ person }) => person.id)).toContain('ict');
  });
});

describe('whoever has a task', () => {
  it('may do that task and nothing else of the case', async () => {
    const { room, task } = await given();
    expect(await act(room, 'zorg', { type: 'readTask', task })).toMatchObject({ kind: 'unchanged' });
    for (const action of [{ type: 'read' }, { type: 'acknowledge' }, { type: 'note', text: 'x' }, { type: 'close', reason: 'x' }, { type: 'takeBackTask', task }, TASK] as const) {
      expect([action.type, await act(room, 'zorg', action)]).toMatchObject([action.type, { kind: 'refused', because: 'notYours', state: null }]);
    }
  });

  it('does it, with words, and the step of the plan is done with it', async () => {
    const { room, task } = await given();
    expect(await act(room, 'zorg', { type: 'completeTask', task, words: 'gebeld' })).toMatchObject({ kind: 'done', state: { tasks: [{ status: 'done', answer: { words: 'gebeld' } }], stepsDone: [{ step: 'aftercare', by: 'zorg', skippedBecause: null }] } });
    expect(await act(room, 'zorg', { type: 'completeTask', task, words: 'gebeld' })).toMatchObject({ kind: 'unchanged' });
    expect(await act(room, 'zorg', { type: 'declineTask', task, reason: 'toch niet' })).toMatchObject({ because: 'taskOver' });
    expect(await act(room, 'supervisor', { type: 'takeBackTask', task })).toMatchObject({ because: 'taskOver' });
  });

  it('says that it can’t be done, and why; the step stays', async () => {
    const { room, task } = await given();
    expect(await act(room, 'zorg', { type: 'declineTask', task, reason: ' ' })).toMatchObject({ because: 'noReason' });
    expect(await act(room, 'zorg', { type: 'declineTask', task, reason: 'ik ben er niet' })).toMatchObject({ kind: 'done', state: { tasks: [{ status: 'declined', answer: { words: 'ik ben er niet' } }], stepsDone: [] } });
    expect(await act(room, 'zorg', { type: 'declineTask', task, reason: 'ik ben er niet' })).toMatchObject({ kind: 'unchanged' });
  });

  it('is nobody else: another holder, a stranger, somebody with another task', async () => {
    const { room, task } = await given();
    await act(room, 'supervisor', { ...TASK, to: 'coach', step: null });
    for (const who of ['supervisor', 'coach', 'student']) expect(await act(room, who, { type: 'completeTask', task, words: null })).toMatchObject({ because: 'notYours' });
    expect(await act(room, 'zorg', { type: 'completeTask', task: 'no-such-task', words: null })).toMatchObject({ because: 'notYours' });
  });

  it.each<[string, string, CaseAction]>([
    ['taken back', 'supervisor', { type: 'takeBackTask', task: '' }],
    ['fallen away because the case is closed', 'supervisor', { type: 'close', reason: 'klaar' }],
    ['fallen away because it was handed over', 'supervisor', { type: 'handOver', to: 'coach', note: null }],
    ['fallen away because its step is done', 'supervisor', { type: 'completeStep', step: 'aftercare' }],
    ['fallen away because its step doesn’t fit', 'supervisor', { type: 'skipStep', step: 'aftercare', reason: 'past niet' }],
  ])('comes too late when it is %s', async (_how, by, action) => {
    const { room, task } = await given();
    expect(await act(room, by, action.type === 'takeBackTask' ? { ...action, task } : action)).toMatchObject({ kind: 'done' });
    expect(await act(room, 'zorg', { type: 'completeTask', task, words: null })).toMatchObject({ kind: 'refused', because: 'taskOver' });
    expect(await myTasks(room.cases, BOARD, 'zorg')).toEqual([]);
  });

  it('finds what is still to be done, the first due first', async () => {
    const room = await opened();
    await act(room, 'supervisor', { ...TASK, due: null, words: 'ooit' });
    await act(room, 'supervisor', { ...TASK, due: '2026-11-25', words: 'woensdag' });
    await act(room, 'supervisor', { ...TASK, due: '2026-11-24', words: 'morgen' });
    expect((await myTasks(room.cases, BOARD, 'zorg')).map(({ task }) => task.words)).toEqual(['morgen', 'woensdag', 'ooit']);
    expect(await myTasks(room.cases, BOARD, 'supervisor')).toEqual([]);
    expect(await myTasks(room.cases, 'another-board', 'zorg')).toEqual([]);
  });
});

describe('a reminder of a task', () => {
  const GIVEN: CaseFact = { type: 'taskGiven', task: 't', to: 'zorg', role: 'zorgcoordinator', step: null, words: 'bel', due: null };
  const reminder = (due: string | null, ...later: CaseFact[]): Date | null => {
    const [task] = aCase({}, ['supervisor', { ...GIVEN, due }], ...later.map((fact) => ['zorg', fact] as const)).tasks;
    return task === undefined ? null : taskReminder(task, aCalendar());
  };

  it('comes as school opens on its day, on the next school day when there is none, and late on the day itself', () => {
    expect(reminder('2026-11-25')).toEqual(new Date('2026-11-25T07:00:00Z'));
    expect(reminder('2026-11-28')).toEqual(new Date('2026-11-30T07:00:00Z'));
    expect(reminder('2026-11-23')).toEqual(new Date('2026-11-23T15:00:00Z'));
    expect(reminder(null)).toBeNull();
  });

  it('comes once, and not for what is over', () => {
    expect(reminder('2026-11-25', { type: 'taskReminded', task: 't' })).toBeNull();
    expect(reminder('2026-11-25', { type: 'taskDone', task: 't', words: null })).toBeNull();
  });

  it('is what the clock looks at, and leaves the case as it is', async () => {
    const { room, task } = await given();
    const later = { ...room, clock: { now: () => new Date('2026-11-25T07:00:00Z') } };
    expect(await room.deadlines.due(new Date('2026-11-25T06:59:59Z'), 9)).toEqual([]);
    expect(await room.deadlines.due(new Date('2026-11-25T07:00:00Z'), 9)).toEqual([{ board: BOARD, caseId: 'case-1' }]);
    expect(await passOnOverdue(later, { board: BOARD, caseId: 'case-1' })).toBe('reminded');
    expect(room.notifier.changes.at(-1)?.change).toMatchObject([{ type: 'taskReminded', task, by: null }]);
    expect(await passOnOverdue(later, { board: BOARD, caseId: 'case-1' })).toBe('notDue');
    expect(await room.deadlines.due(new Date('2027-01-01T00:00:00Z'), 9)).toEqual([]);
  });
});

it.each<CaseKind>(['bullying', 'talk', 'doubt'])('a step of %s is given without changing what the case is', async (kind) => {
  const state = aCase({ kind }, ['supervisor', { type: 'taskGiven', task: 't', to: 'zorg', role: 'zorgcoordinator', step: 'listen', words: null, due: null }]);
  expect(state).toMatchObject({ kind, holders: [{ personId: 'supervisor' }, { personId: 'zorg' }] });
});
