import { actOnCase, type CaseAction } from '../../src/escalation/actOnCase';
import { eventsFrom } from '../../src/escalation/caseEvent';
import type { CaseStore } from '../../src/escalation/caseStore';
import { colleaguesOf } from '../../src/escalation/colleagues';
import { InMemoryCaseStore } from '../../src/escalation/inMemoryCaseStore';
import { handOverChoices } from '../../src/escalation/handOverChoices';
import { openCase } from '../../src/escalation/openCase';
import { aRoom, REPORT, type Room } from './escalationRoom';
import { AT, BOARD, DEPUTIES, SchoolDirectory } from './school';

const act = (room: Room, actor: string, action: CaseAction, caseId = 'case-1') => actOnCase(room, { board: BOARD, caseId, actor, action });

async function opened(room: Room = aRoom(), changes: Partial<typeof REPORT> = {}): Promise<Room> {
  await openCase(room, { ...REPORT, ...changes });
  return room;
}

describe('acting on a case', () => {
  it('goes from signal to end, and everyone hears of each change', async () => {
    const room = await opened();
    expect(await act(room, 'supervisor', { type: 'acknowledge' })).toMatchObject({ kind: 'done', state: { responsible: 'supervisor' } });
    expect(await act(room, 'supervisor', { type: 'completeStep', step: 'agreeStrategy' })).toMatchObject({ kind: 'done', state: { nextStep: 'talk' } });
    expect(await act(room, 'supervisor', { type: 'skipStep', step: 'talk', reason: 'al gesproken' })).toMatchObject({ kind: 'done', state: { nextStep: 'aftercare' } });
    expect(await act(room, 'supervisor', { type: 'handOver', to: 'zorg', note: 'graag nazorg' })).toMatchObject({ kind: 'done', state: { status: 'open' } });
    expect(await act(room, 'zorg', { type: 'acknowledge' })).toMatchObject({ kind: 'done', state: { responsible: 'zorg' } });
    expect(await act(room, 'zorg', { type: 'note', text: 'gebeld met thuis' })).toMatchObject({ kind: 'done' });
    expect(await act(room, 'zorg', { type: 'close', reason: 'goed afgesloten' })).toMatchObject({ kind: 'done', state: { status: 'closed' } });
    expect(await act(room, 'supervisor', { type: 'reopen', reason: 'begon opnieuw' })).toMatchObject({ kind: 'done', state: { status: 'acknowledged' } });
    expect(room.notifier.changes).toHaveLength(9);
    expect(room.audit.events.map(({ type }) => type)).toEqual([
      'case.opened', 'case.routed', 'case.acknowledged', 'case.stepCompleted', 'case.stepSkipped', 'case.handedOver',
      'case.acknowledged', 'case.noted', 'case.closed', 'case.reopened',
    ]);
    expect(JSON.stringify(room.audit.events)).not.toMatch(/gesproken|nazorg|thuis|afgesloten|opnieuw/);
  });

  it('does nothing twice', async () => {
    const room = await opened();
    await act(room, 'supervisor', { type: 'acknowledge' });
    expect(await act(room, 'supervisor', { type: 'acknowledge' })).toMatchObject({ kind: 'unchanged' });
    expect(room.notifier.changes).toHaveLength(2);
  });

  it('tells a stranger no more of a case than of one that does not exist', async () => {
    const room = await opened();
    expect(await act(room, 'student', { type: 'acknowledge' })).toEqual({ kind: 'refused', because: 'notYours', state: null });
    expect(await act(room, 'other-student', { type: 'close', reason: 'weg ermee' })).toEqual({ kind: 'refused', because: 'notYours', state: null });
    expect(await act(room, 'supervisor', { type: 'acknowledge' }, 'no-such-case')).toEqual({ kind: 'notFound' });
    expect(await actOnCase(room, { board: 'another-board', caseId: 'case-1', actor: 'supervisor', action: { type: 'acknowledge' } })).toEqual({ kind: 'notFound' });
    expect(room.notifier.changes).toHaveLength(1);
  });

  it.each(['student', 'nobody', 'other-student'])('is never handed to %s', async (to) => {
    const room = await opened();
    expect(await act(room, 'supervisor', { type: 'handOver', to, note: null })).toMatchObject({ kind: 'refused' });
  });

  it('is never handed to who stands in for the person concerned', async () => {
    const room = await opened(aRoom({ school: { deputies: DEPUTIES } }), { kind: 'other', aboutIds: ['supervisor'], level: 'P3' });
    expect(await act(room, 'coach', { type: 'handOver', to: 'deputy', note: null })).toMatchObject({ kind: 'refused', because: 'concerned' });
  });

  it('takes what the reporter adds, and from nobody else', async () => {
    const room = await opened();
    expect(await act(room, 'teacher', { type: 'addReport', words: 'nu ook in de groep' })).toMatchObject({ kind: 'done' });
    expect(await act(room, 'mentor', { type: 'addReport', words: 'ik weet ook iets' })).toMatchObject({ kind: 'refused', because: 'notYours' });
  });
});

describe('two people at once', () => {
  it('never overwrite each other: the second sees what the first did', async () => {
    const room = await opened(aRoom(), { level: 'P2', kind: 'bullying' });
    const outcomes = await Promise.all(['principal', 'zorg'].map((actor) => act(room, actor, { type: 'acknowledge' })));
    const first = outcomes[0]?.kind === 'done' ? 'principal' : 'zorg';
    expect(outcomes.find(({ kind }) => kind === 'done')).toMatchObject({ state: { responsible: first } });
    expect(outcomes.find(({ kind }) => kind === 'refused')).toMatchObject({ because: 'alreadyAcknowledgedBy', personId: first, state: { responsible: first } });
  });

  it('both keep what they did when it doesn’t clash', async () => {
    const room = await opened(aRoom(), { level: 'P2', kind: 'bullying' });
    await act(room, 'principal', { type: 'acknowledge' });
    await Promise.all(['lead', 'evidence', 'victimFirst', 'parents'].map((step) => act(room, 'zorg', { type: 'completeStep', step })));
    const done = await act(room, 'zorg', { type: 'completeStep', step: 'lead' });
    expect(done).toMatchObject({ kind: 'unchanged' });
    expect(done.kind === 'unchanged' && new Set(done.state.stepsDone.map(({ step }) => step))).toEqual(new Set(['lead', 'evidence', 'victimFirst', 'parents']));
  });

  /** Somebody else writes a note just before each of the first `times` changes. */
  function interrupted(times: number): CaseStore {
    const inner = new InMemoryCaseStore();
    let left = times;
    return {
      load: (board, id) => inner.load(board, id),
      byOrigin: (board, key) => inner.byOrigin(board, key),
      openCasesOf: (board, id) => inner.openCasesOf(board, id),
      casesWithTaskFor: (board, id) => inner.casesWithTaskFor(board, id),
      holdersOfCasesAbout: (board, id) => inner.holdersOfCasesAbout(board, id),
      append: async (tx, board, id, version, events) => {
        if (version > 0 && left-- > 0) await inner.append(tx, board, id, version, eventsFrom(version, 'zorg', AT, [{ type: 'noted', text: `${left}` }]));
        return await inner.append(tx, board, id, version, events);
      },
    };
  }

  it('are decided anew as long as others are first, up to five times', async () => {
    const room = await opened(aRoom({ cases: interrupted(4) }));
    expect(await act(room, 'supervisor', { type: 'acknowledge' })).toMatchObject({ kind: 'done', state: { version: 7 } });
    expect(room.notifier.changes).toHaveLength(2);
  });

  it('after that the actor hears that it is busy, and nothing is half done', async () => {
    const room = await opened(aRoom({ cases: interrupted(5) }));
    expect(await act(room, 'supervisor', { type: 'acknowledge' })).toEqual({ kind: 'busy' });
    expect(room.notifier.changes).toHaveLength(1);
    expect(room.audit.events).toHaveLength(2);
  });
});

describe('to whom a case can be handed over', () => {
  it('are those whose task it is, without those concerned, their deputies and who has it', async () => {
    const room = await opened(aRoom({ school: { deputies: DEPUTIES } }), { aboutIds: ['supervisor'], kind: 'other' });
    const acknowledged = await act(room, 'coach', { type: 'acknowledge' });
    if (acknowledged.kind !== 'done') throw new Error('the coach holds it');
    const choices = await handOverChoices(colleaguesOf({ ...room, directory: new SchoolDirectory({ deputies: DEPUTIES }) }, BOARD, acknowledged.state, AT), acknowledged.state);
    expect(choices.map(({ person, role }) => [person.id, role])).toEqual([
      ['zorg', 'zorgcoordinator'], ['principal', 'schoolleiding'], ['board', 'bevoegdGezag'], ['privacy', 'privacyOfficer'], ['mentor', 'mentor'],
    ]);
  });

  it('are the board and the management only, when staff is suspected', async () => {
    const room = aRoom();
    const { state } = await openCase(room, { ...REPORT, kind: 'staffInvolved', level: 'P2', aboutIds: ['teacher'], reporterId: 'mentor' });
    const choices = await handOverChoices(colleaguesOf(room, BOARD, state, AT), state);
    expect(choices.map(({ person }) => person.id)).toEqual(['principal', 'board']);
  });
});
