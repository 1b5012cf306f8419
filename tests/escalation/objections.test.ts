import { actOnCase, type ActOutcome, type CaseAction } from '../../src/escalation/actOnCase';
import { answerObjectionBy } from '../../src/escalation/deadline';
import { handOverChoices } from '../../src/escalation/handOverChoices';
import { sendObjection } from '../../src/escalation/objections/sendObjection';
import { openCase } from '../../src/escalation/openCase';
import { passOnOverdue } from '../../src/escalation/passOnOverdue';
import type { CaseState } from '../../src/escalation/caseState';
import { colleaguesOf } from '../../src/escalation/colleagues';
import { schoolSettings, aCalendar } from '../support/schoolSettings';
import { aRoom, NO_HOLIDAYS, REPORT, type Room } from './escalationRoom';
import { AT, BOARD, PEOPLE, SCHOOL, person } from './school';

const objector = PEOPLE.find(({ id }) => id === 'student') ?? person('student', ['student']);
const act = (room: Room, caseId: string, actor: string, action: CaseAction): Promise<ActOutcome> => actOnCase(room, { board: BOARD, caseId, actor, action });
const holders = ({ holders: all }: CaseState): readonly string[] => all.map(({ personId }) => personId);

async function objected(room: Room, words = 'Dit klopt niet over mij.', key = 'k1'): Promise<CaseState> {
  const outcome = await sendObjection(room, objector, { key, words });
  if (outcome.kind !== 'sent') throw new Error(outcome.kind);
  return outcome.state;
}

/** Somebody holds a case about who objects. */
async function withCaseAbout(room: Room, kind: 'privacy' | 'bullying', level: 'privacy' | 'P3'): Promise<void> {
  await openCase(room, { ...REPORT, kind, level, aboutIds: [objector.id] });
}

describe('an objection', () => {
  it('is kept, and goes to the privacy officer', async () => {
    const room = aRoom();
    const state = await objected(room);
    expect(state).toMatchObject({ kind: 'objection', origin: 'objection', words: 'Dit klopt niet over mij.', aboutIds: [], reporterIds: ['student'], steps: ['readObjection', 'answerObjection'] });
    expect(holders(state)).toEqual(['privacy']);
    expect(room.notifier.changes).toHaveLength(1);
  });

  it('is stored before anybody hears of it: who is told finds it there', async () => {
    const room = aRoom();
    let found: unknown = null;
    const looking = { caseChanged: async (_tx: unknown, board: string, { id }: CaseState) => void (found = await room.cases.load(board, id)) };
    await sendObjection({ ...room, notifier: looking }, objector, { key: 'k', words: 'klopt niet' });
    expect(found).toMatchObject([{ type: 'opened', kind: 'objection' }, { type: 'routed' }]);
  });

  it('is one, however often it is sent, and none without words', async () => {
    const room = aRoom();
    expect((await objected(room)).id).toBe((await objected(room)).id);
    expect(await sendObjection(room, objector, { key: 'k2', words: '  ' })).toEqual({ kind: 'noWords' });
  });

  it('never goes to who follows up a case about who objects, at no point of the line', async () => {
    const room = aRoom();
    await withCaseAbout(room, 'privacy', 'privacy');
    const state = await objected(room);
    expect(holders(state)).toEqual(['principal']);
    expect((await handOverChoices(colleaguesOf(room, BOARD, state, AT), state)).map(({ person: one }) => one.id)).toEqual(['principal', 'board']);
    expect(await act(room, state.id, 'principal', { type: 'handOver', to: 'privacy', note: null })).toMatchObject({ kind: 'refused', because: 'concerned' });
    expect(await act(room, state.id, 'principal', { type: 'giveTask', to: 'privacy', step: null, words: 'kijk mee', due: null })).toMatchObject({ kind: 'refused', because: 'concerned' });
    expect(await act(room, state.id, 'principal', { type: 'handOver', to: 'zorg', note: null })).toMatchObject({ kind: 'refused', because: 'notAResponder' });
  });

  it('goes past whoever comes last at school, if that person follows up such a case', async () => {
    const settings = schoolSettings(BOARD, SCHOOL, { times: NO_HOLIDAYS.times, duty: { lastResponder: 'principal' } });
    const room = aRoom({ settings, school: { people: PEOPLE.filter(({ id }) => id !== 'privacy' && id !== 'board') } });
    await openCase(room, { ...REPORT, kind: 'humiliation', level: 'P2', aboutIds: [objector.id] });
    const state = await objected(room);
    expect(holders(state)).toEqual([]);
    expect(room.notifier.changes.at(-1)?.change.map(({ type }) => type)).toEqual(['opened', 'nobodyFound']);
  });

  it('isn’t held up by a sealed case: of that nobody here knows', async () => {
    const room = aRoom();
    await openCase(room, { ...REPORT, originKey: 'chosen:1', sealed: true, chosen: 'vertrouwenspersoon', kind: 'boundary', aboutIds: [objector.id] });
    expect(await room.cases.holdersOfCasesAbout(BOARD, objector.id)).toEqual(new Set());
    expect(holders(await objected(room))).toEqual(['privacy']);
  });

  it('of the privacy officer is not for themselves', async () => {
    const room = aRoom();
    const outcome = await sendObjection(room, PEOPLE.find(({ id }) => id === 'privacy') ?? objector, { key: 'k', words: 'klopt niet' });
    expect(outcome).toMatchObject({ kind: 'sent', state: { holders: [{ personId: 'principal' }] } });
  });

  it('is picked up within two school days and answered within ten, or goes on to the next', async () => {
    const room = aRoom();
    const { id } = await objected(room);
    const key = { board: BOARD, caseId: id };
    expect(await room.deadlines.due(new Date('2026-11-25T15:59:00Z'), 9)).toEqual([]);
    expect(await room.deadlines.due(new Date('2026-11-25T16:00:00Z'), 9)).toEqual([key]);
    await act(room, id, 'privacy', { type: 'acknowledge' });
    const by = answerObjectionBy(AT, aCalendar());
    expect(by).toEqual(new Date('2026-12-07T16:00:00Z'));
    expect(await room.deadlines.due(new Date(by.getTime() - 1), 9)).toEqual([]);
    expect(await passOnOverdue({ ...room, clock: { now: () => by } }, key)).toBe('passedOn');
    expect(await act(room, id, 'principal', { type: 'read' })).toMatchObject({ kind: 'unchanged', state: { status: 'open', responsible: null } });
  });

  it('ends with an answer, which whoever objected reads, and not with a reason', async () => {
    const room = aRoom();
    const { id } = await objected(room);
    expect(await act(room, id, 'privacy', { type: 'close', reason: 'ongegrond' })).toMatchObject({ because: 'needsAnswer' });
    expect(await act(room, id, 'privacy', { type: 'answer', text: 'Het is gewist.', offer: true })).toMatchObject({ kind: 'done', state: { status: 'closed', answer: { text: 'Het is gewist.', offered: false } } });
  });

  it('is over when it is taken back', async () => {
    const room = aRoom();
    const { id } = await objected(room);
    expect(await act(room, id, 'student', { type: 'withdraw' })).toMatchObject({ kind: 'done', state: { status: 'closed' } });
  });

  it('stands by itself: it is linked with no case', async () => {
    const people = PEOPLE.map((one) => (one.id === 'privacy' ? person('privacy', ['privacyOfficer', 'supervisor']) : one));
    const room = aRoom({ school: { people, supervisors: { teacher: 'privacy' } } });
    const { id } = await objected(room);
    await openCase(room, { ...REPORT });
    expect(await act(room, id, 'privacy', { type: 'link', other: 'case-2' })).toMatchObject({ because: 'otherSort' });
  });
});
