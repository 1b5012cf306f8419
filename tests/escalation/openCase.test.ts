import { openCase, type OpenCaseInput } from '../../src/escalation/openCase';
import { actOnCase } from '../../src/escalation/actOnCase';
import { fold } from '../../src/escalation/caseState';
import { LONGEST_TEXT } from '../../src/escalation/decision';
import { aRoom, REPORT, type Room } from './escalationRoom';
import { BOARD, PEOPLE } from './school';

const open = (room: Room, changes: Partial<OpenCaseInput> = {}) => openCase(room, { ...REPORT, ...changes });

describe('opening a case', () => {
  it('keeps how it was opened, sends it to the supervisor and tells them', async () => {
    const room = aRoom();
    const opened = await open(room);
    expect(opened).toMatchObject({ kind: 'opened', nobody: false, state: { id: 'case-1', status: 'open', nextStep: 'agreeStrategy', planVersion: 'houvast-2' } });
    expect(opened.state.holders).toEqual([{ personId: 'supervisor', role: 'supervisor', because: 'supervisorOfStaff' }]);
    expect(fold('case-1', (await room.cases.load(BOARD, 'case-1')) ?? [])).toEqual(opened.state);
    expect(room.notifier.changes.map(({ change }) => change.map(({ type }) => type))).toEqual([['opened', 'routed']]);
  });

  it('accounts for it without a word of what people wrote, and without names', async () => {
    const room = aRoom();
    await open(room);
    expect(room.audit.events).toMatchObject([
      { type: 'case.opened', caseId: 'case-1', level: 'P3', kind: 'derailing', origin: 'report', by: 'teacher', about: ['other-student'], boardId: BOARD },
      { type: 'case.routed', role: 'supervisor', because: 'supervisorOfStaff', by: null, about: ['supervisor'] },
    ]);
    const written = JSON.stringify(room.audit.events);
    for (const words of ['uit de hand', 'sukkel', 'https://', ...PEOPLE.map(({ displayName }) => displayName)]) expect(written).not.toContain(words);
  });

  it('raises the alarm when there is nobody, and keeps the case', async () => {
    const room = aRoom({ school: { people: PEOPLE.filter(({ id }) => id === 'teacher') } });
    expect(await open(room)).toMatchObject({ kind: 'opened', nobody: true });
    expect(room.notifier.changes[0]?.change.at(-1)).toMatchObject({ type: 'nobodyFound' });
    expect(room.audit.events.at(-1)).toMatchObject({ type: 'case.nobodyFound', level: 'P3' });
  });

  it.each(['sextortion', 'intimateImage', 'boundary', 'staffInvolved'] as const)('keeps the reporter’s own words only: %s', async (kind) => {
    const { state } = await open(aRoom(), { kind, level: 'P2' });
    expect(state).toMatchObject({ words: 'Het loopt uit de hand.', messageWords: null, messageLink: null });
  });

  it('never refuses a report for its length', async () => {
    const { state } = await open(aRoom(), { words: '😱'.repeat(LONGEST_TEXT), messageWords: '   ' });
    expect(state.words?.length).toBe(LONGEST_TEXT);
    expect(state.words?.isWellFormed()).toBe(true);
    expect(state.messageWords).toBeNull();
  });
});

describe('the same message again', () => {
  it('opens nothing and changes nothing when it is the same report', async () => {
    const room = aRoom();
    await open(room);
    expect(await open(room)).toMatchObject({ kind: 'alreadyOpen', state: { id: 'case-1', version: 2 } });
    expect(room.notifier.changes).toHaveLength(1);
    expect(room.audit.events).toHaveLength(2);
  });

  it('opens one case when two report it at the same moment', async () => {
    const room = aRoom();
    const outcomes = await Promise.all([open(room), open(room, { reporterId: 'mentor', staffId: 'mentor', words: 'ik ook' })]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['alreadyOpen', 'opened']);
    expect((await room.cases.openCasesOf(BOARD, 'supervisor'))).toHaveLength(1);
    const { state } = await open(room);
    expect(new Set(state.reporterIds)).toEqual(new Set(['teacher', 'mentor']));
  });

  it('is raised by a graver report, and goes to who must know that', async () => {
    const room = aRoom();
    await open(room);
    const { state } = await open(room, { reporterId: 'mentor', kind: 'selfHarm', level: 'P1', words: 'ze wil niet meer leven' });
    expect(state).toMatchObject({ level: 'P1', kind: 'selfHarm', nextStep: 'acuteSafety' });
    expect(state.holders.map(({ personId }) => personId)).toEqual(['supervisor', 'principal', 'zorg']);
    expect(room.audit.events.map(({ type }) => type)).toContain('case.raised');
  });

  it('is never lowered by a later, lighter one', async () => {
    const room = aRoom();
    await open(room, { kind: 'selfHarm', level: 'P1' });
    expect((await open(room, { reporterId: 'mentor', kind: 'doubt', level: 'P4', words: 'mag dit?' })).state).toMatchObject({ level: 'P1', kind: 'selfHarm' });
  });

  it('is raised by a signal too, and a closed case is opened again', async () => {
    const room = aRoom();
    const { state } = await open(room);
    await actOnCase(room, { board: BOARD, caseId: state.id, actor: 'supervisor', action: { type: 'close', reason: 'klaar' } });
    const signalled = await open(room, { origin: 'acuteSignal', reporterId: null, kind: 'threat', level: 'P1', words: null });
    expect(signalled.state).toMatchObject({ level: 'P1', status: 'acknowledged', closed: null });
  });

  it('by the person whom the case is about opens one of their own, once', async () => {
    const room = aRoom();
    await open(room, { aboutIds: ['student'] });
    const counter: Partial<OpenCaseInput> = { reporterId: 'student', staffId: null, aboutIds: ['other-student'], words: 'zij begon' };
    const own = await open(room, counter);
    expect(own).toMatchObject({ kind: 'opened', state: { id: 'case-2' } });
    expect(await open(room, counter)).toMatchObject({ kind: 'alreadyOpen', state: { id: 'case-2' } });
  });

  it('without an origin is another case', async () => {
    const room = aRoom();
    await open(room, { originKey: null });
    expect(await open(room, { originKey: null })).toMatchObject({ kind: 'opened', state: { id: 'case-2' } });
  });
});

it('fails as a whole when the messages can’t be queued', async () => {
  const room = aRoom();
  const broken = { ...room, notifier: { caseChanged: () => Promise.reject(new Error('queue is down')) } };
  await expect(openCase(broken, REPORT)).rejects.toThrow('queue is down');
});
