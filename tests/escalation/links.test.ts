import { actOnCase, type ActOutcome, type CaseAction } from '../../src/escalation/actOnCase';
import { fold, type CaseState } from '../../src/escalation/caseState';
import { linkChoices } from '../../src/escalation/links/linkChoices';
import { linkedCases } from '../../src/escalation/links/linkedCases';
import { openCase, type OpenCaseInput } from '../../src/escalation/openCase';
import { aRoom, REPORT, type Room } from './escalationRoom';
import { AT, BOARD, PEOPLE, person } from './school';

const act = (room: Room, caseId: string, actor: string, action: CaseAction): Promise<ActOutcome> => actOnCase(room, { board: BOARD, caseId, actor, action });
const state = async (room: Room, caseId: string): Promise<CaseState> => fold(caseId, (await room.cases.load(BOARD, caseId)) ?? []);

/** `first` (case-1) and `second` (case-2), both with the supervisor unless said otherwise. */
async function two(first: Partial<OpenCaseInput> = {}, second: Partial<OpenCaseInput> = {}): Promise<Room> {
  const room = aRoom({ school: { people: [...PEOPLE, person('second', ['vertrouwenspersoon']), person('third-student', ['student'], ['2A'])] } });
  await openCase(room, { ...REPORT, ...first });
  await openCase(room, { ...REPORT, originKey: 'message:chat:2', reporterId: 'mentor', words: 'Nog een keer.', ...second });
  return room;
}

describe('two cases that have to do with each other', () => {
  it('name each other for who holds both, and for nobody else', async () => {
    const room = await two({}, { level: 'P2', kind: 'humiliation' });
    await act(room, 'case-2', 'principal', { type: 'handOver', to: 'supervisor', note: null });
    expect(await act(room, 'case-1', 'supervisor', { type: 'link', other: 'case-2' })).toMatchObject({ kind: 'done', state: { id: 'case-1', linked: ['case-2'] } });
    const one = await state(room, 'case-1');
    const other = await state(room, 'case-2');
    expect(await linkedCases(room.cases, BOARD, one, 'supervisor')).toMatchObject([{ caseId: 'case-2', kind: 'humiliation', how: 'linked' }]);
    expect(await linkedCases(room.cases, BOARD, other, 'supervisor')).toMatchObject([{ caseId: 'case-1', how: 'linked' }]);
    expect(await linkedCases(room.cases, BOARD, other, 'zorg')).toEqual([]);
    expect(room.audit.events.slice(-2).map(({ type }) => type)).toEqual(['case.linked', 'case.linked']);
  });

  it('are linked once', async () => {
    const room = await two();
    await act(room, 'case-1', 'supervisor', { type: 'link', other: 'case-2' });
    expect(await act(room, 'case-1', 'supervisor', { type: 'link', other: 'case-2' })).toMatchObject({ kind: 'unchanged' });
    expect(await act(room, 'case-2', 'supervisor', { type: 'link', other: 'case-1' })).toMatchObject({ kind: 'unchanged' });
  });

  it('are not linked by who holds only one of them: the other is as good as not there', async () => {
    const room = await two({}, { level: 'P2', kind: 'humiliation' });
    const unknown = await act(room, 'case-1', 'supervisor', { type: 'link', other: 'no-such-case' });
    expect(await act(room, 'case-1', 'supervisor', { type: 'link', other: 'case-2' })).toEqual(unknown);
    expect(await act(room, 'case-2', 'supervisor', { type: 'link', other: 'case-1' })).toEqual(unknown);
    expect(await act(room, 'case-1', 'supervisor', { type: 'mergeInto', other: 'case-2' })).toEqual(unknown);
    expect(unknown).toEqual({ kind: 'notFound' });
  });

  it('are two: none is linked with itself', async () => {
    expect(await act(await two(), 'case-1', 'supervisor', { type: 'link', other: 'case-1' })).toMatchObject({ because: 'sameCase' });
  });

  it('are both sealed or neither: through a link others would learn that there is a sealed one', async () => {
    const people = PEOPLE.map((one) => (one.id === 'counsellor' ? person('counsellor', ['vertrouwenspersoon', 'supervisor']) : one));
    const room = aRoom({ school: { people, supervisors: { teacher: 'counsellor' } } });
    await openCase(room, { ...REPORT });
    await openCase(room, { ...REPORT, originKey: 'chosen:1', sealed: true, chosen: 'vertrouwenspersoon', kind: 'boundary', aboutIds: [] });
    await openCase(room, { ...REPORT, originKey: 'chosen:2', sealed: true, chosen: 'vertrouwenspersoon', kind: 'boundary', aboutIds: [] });
    for (const type of ['link', 'mergeInto'] as const) {
      expect(await act(room, 'case-1', 'counsellor', { type, other: 'case-2' })).toMatchObject({ because: 'otherSort' });
      expect(await act(room, 'case-2', 'counsellor', { type, other: 'case-1' })).toMatchObject({ because: 'otherSort' });
    }
    expect(await act(room, 'case-2', 'counsellor', { type: 'link', other: 'case-3' })).toMatchObject({ kind: 'done' });
    expect((await linkChoices(room.cases, BOARD, await state(room, 'case-1'), 'counsellor', AT)).map(({ id }) => id)).toEqual([]);
    expect(room.audit.events.slice(-2)).toMatchObject([{ type: 'case.sealed', by: null }, { type: 'case.sealed', by: null }]);
  });

  it('are chosen from open ones of one’s own', async () => {
    const room = await two();
    await openCase(room, { ...REPORT, originKey: 'message:3', kind: 'selfHarm', level: 'P1' });
    expect((await linkChoices(room.cases, BOARD, await state(room, 'case-1'), 'supervisor', AT)).map(({ id }) => id)).toEqual(['case-2']);
    await act(room, 'case-2', 'supervisor', { type: 'close', reason: 'klaar' });
    expect(await linkChoices(room.cases, BOARD, await state(room, 'case-1'), 'supervisor', AT)).toEqual([]);
  });
});

describe('a duplicate', () => {
  it('ends and points at the other, and its reporters and those concerned move along', async () => {
    const room = await two({}, { aboutIds: ['third-student'] });
    await act(room, 'case-2', 'mentor', { type: 'addReport', words: 'ook in de pauze' });
    expect(await act(room, 'case-2', 'supervisor', { type: 'mergeInto', other: 'case-1' })).toMatchObject({ kind: 'done', state: { id: 'case-2', status: 'closed', mergedInto: 'case-1', closed: { by: 'supervisor', reason: null } } });
    const into = await state(room, 'case-1');
    expect(into).toMatchObject({ status: 'open', reporterIds: ['teacher', 'mentor'], aboutIds: ['other-student', 'third-student'], linked: ['case-2'] });
    expect(into.history.at(-1)).toMatchObject({ type: 'tookIn', reports: [{ by: 'mentor', words: 'Nog een keer.\nook in de pauze' }] });
    expect(room.notifier.changes.slice(-2).map(({ state: { id } }) => id)).toEqual(['case-1', 'case-2']);
    expect(await room.cases.openCasesOf(BOARD, 'supervisor')).toEqual(['case-1']);
    expect(await room.deadlines.waiting(BOARD)).toEqual(['case-1']);
  });

  it('is merged once, and not opened again', async () => {
    const room = await two();
    await act(room, 'case-2', 'supervisor', { type: 'mergeInto', other: 'case-1' });
    expect(await act(room, 'case-2', 'supervisor', { type: 'mergeInto', other: 'case-1' })).toMatchObject({ kind: 'unchanged' });
    expect(await act(room, 'case-2', 'supervisor', { type: 'reopen', reason: 'toch' })).toMatchObject({ because: 'merged' });
    expect(await act(room, 'case-1', 'supervisor', { type: 'mergeInto', other: 'case-2' })).toMatchObject({ because: 'merged' });
  });

  it('is where its reporters’ later words don’t stay: they reach the other, as do later reports of the same message', async () => {
    const room = await two();
    await act(room, 'case-2', 'supervisor', { type: 'mergeInto', other: 'case-1' });
    expect(await act(room, 'case-2', 'mentor', { type: 'addReport', words: 'weer' })).toMatchObject({ kind: 'done', state: { id: 'case-1' } });
    expect(await openCase(room, { ...REPORT, originKey: 'message:chat:2', reporterId: 'zorg', words: 'ik zag het ook' })).toMatchObject({ kind: 'alreadyOpen', state: { id: 'case-1', reporterIds: ['teacher', 'mentor', 'zorg'] } });
    expect(await act(room, 'case-2', 'mentor', { type: 'withdraw' })).toMatchObject({ state: { id: 'case-1', withdrawnBy: ['mentor'] } });
  });

  it('takes nothing along of who took it back', async () => {
    const room = await two();
    await act(room, 'case-2', 'teacher', { type: 'withdraw' });
    await openCase(room, { ...REPORT, originKey: 'message:chat:2', reporterId: 'zorg', words: 'ik ook' });
    await act(room, 'case-2', 'mentor', { type: 'withdraw' });
    await act(room, 'case-2', 'supervisor', { type: 'mergeInto', other: 'case-1' });
    expect((await state(room, 'case-1')).history.at(-1)).toMatchObject({ type: 'tookIn', reports: [{ by: 'zorg', words: 'ik ook' }] });
  });

  it.each<[string, Partial<OpenCaseInput>, Partial<OpenCaseInput>, string]>([
    ['graver', {}, { level: 'P2' }, 'otherSort'],
    ['to be kept more closely', { level: 'P1', kind: 'other' }, { level: 'P1', kind: 'boundary' }, 'otherSort'],
    ['about a colleague', {}, { aboutIds: ['coach'] }, 'otherSort'],
    ['a question', {}, { kind: 'doubt' }, 'otherSort'],
    ['a talk that somebody asked for', {}, { kind: 'talk' }, 'otherSort'],
    ['reported by whom the other is about', { aboutIds: ['mentor'] }, {}, 'concernedInOther'],
    ['about who reported the other', { reporterId: 'third-student', staffId: 'teacher' }, { aboutIds: ['third-student'] }, 'concernedInOther'],
  ])('is none when it is %s', async (_what, first, second, because) => {
    const room = await two(first, second);
    // Whoever holds one gets the other as well.
    for (const id of ['case-1', 'case-2']) for (const holder of (await state(room, id)).holders) await act(room, id, holder.personId, { type: 'handOver', to: 'principal', note: null });
    expect(await act(room, 'case-2', 'principal', { type: 'mergeInto', other: 'case-1' })).toMatchObject({ kind: 'refused', because });
  });

  it('leaves both as they were when somebody else changes one at that moment', async () => {
    const room = await two();
    const outcomes = await Promise.all([
      act(room, 'case-2', 'supervisor', { type: 'mergeInto', other: 'case-1' }),
      act(room, 'case-1', 'supervisor', { type: 'acknowledge' }),
      act(room, 'case-2', 'supervisor', { type: 'note', text: 'gebeld' }),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    expect(await state(room, 'case-1')).toMatchObject({ status: 'acknowledged', reporterIds: ['teacher', 'mentor'] });
    expect(await state(room, 'case-2')).toMatchObject({ status: 'closed', mergedInto: 'case-1' });
  });
});
