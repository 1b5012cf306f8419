import { actOnCase, type CaseAction } from '../../src/escalation/actOnCase';
import { LONGEST_TEXT } from '../../src/escalation/decision';
import { openCase, type OpenCaseInput } from '../../src/escalation/openCase';
import { aRoom, REPORT, type Room } from './escalationRoom';
import { BOARD } from './school';

const QUESTION: OpenCaseInput = { ...REPORT, kind: 'doubt', level: 'P4', aboutIds: [], originKey: 'question:1', words: 'Mag dit?', messageWords: null, messageLink: null };
const act = (room: Room, actor: string, action: CaseAction) => actOnCase(room, { board: BOARD, caseId: 'case-1', actor, action });
const answer = (room: Room, actor: string, text = 'Ja, met toestemming.') => act(room, actor, { type: 'answer', text, offer: false });

describe('a question to a person (III.B.11)', () => {
  it('is answered by who has it, picked up with that, and finished', async () => {
    const room = aRoom();
    await openCase(room, QUESTION);
    expect(await answer(room, 'coach')).toMatchObject({
      kind: 'done',
      state: { status: 'closed', responsible: 'coach', answer: { by: 'coach', text: 'Ja, met toestemming.' } },
    });
    expect(await room.deadlines.due(new Date('2030-01-01'), 1)).toEqual([]);
    expect(room.audit.events.at(-1)).toMatchObject({ type: 'case.answered', by: 'coach', caseId: 'case-1' });
    expect(JSON.stringify(room.audit.events)).not.toContain('toestemming');
  });

  it('is answered once: pressed twice nothing changes, and a second person hears that it is closed', async () => {
    const room = aRoom();
    await openCase(room, QUESTION);
    await act(room, 'coach', { type: 'handOver', to: 'supervisor', note: null });
    await answer(room, 'coach');
    expect(await answer(room, 'coach')).toMatchObject({ kind: 'unchanged' });
    expect(await answer(room, 'supervisor', 'Nee.')).toMatchObject({ kind: 'refused', because: 'closed' });
  });

  it.each<[string, string, string, string]>([
    ['somebody else', 'supervisor', 'Ja.', 'notYours'],
    ['the asker', 'teacher', 'Ja.', 'notYours'],
    ['an empty answer', 'coach', '  ', 'noWords'],
    ['a book', 'coach', 'a'.repeat(LONGEST_TEXT + 1), 'tooLong'],
  ])('refuses %s', async (_what, actor, text, because) => {
    const room = aRoom();
    await openCase(room, QUESTION);
    expect(await answer(room, actor, text)).toMatchObject({ kind: 'refused', because });
  });

  it('leaves a case that somebody else picked up to that person', async () => {
    const room = aRoom();
    await openCase(room, QUESTION);
    await act(room, 'coach', { type: 'handOver', to: 'supervisor', note: null });
    await act(room, 'supervisor', { type: 'acknowledge' });
    expect(await answer(room, 'coach')).toMatchObject({ kind: 'refused', because: 'notResponsible' });
  });

  it('opens again when the asker wants to know more', async () => {
    const room = aRoom();
    await openCase(room, QUESTION);
    await answer(room, 'coach');
    expect(await act(room, 'teacher', { type: 'addReport', words: 'En bij een filmpje?' })).toMatchObject({ kind: 'done', state: { status: 'acknowledged', closed: null } });
    expect(await answer(room, 'coach', 'Ook dan.')).toMatchObject({ kind: 'done', state: { answer: { text: 'Ook dan.' } } });
  });

  it('is not a report: that gets no answer but is closed with a reason', async () => {
    const room = aRoom();
    await openCase(room, REPORT);
    expect(await answer(room, 'supervisor')).toMatchObject({ kind: 'refused', because: 'notAQuestion' });
  });
});
