import type { ListAnswer, ShownCase } from '../../../src/web/cases/casesPageApi';
import { ALL_OPEN, BEGIN, casesState, endsThePage, type CasesEvent, type CasesState } from '../../../src/web/client/cases/state/casesState';

const DAYS = { first: '2026-12-01', last: '2027-01-29' };
const LIST: ListAnswer = { version: '1.3', cases: [], more: false };

function shown(version: number, changes: Partial<ShownCase> = {}): ShownCase {
  return {
    caseId: 'one', version, kind: 'parent', level: 'P3', sealed: false, fromStudent: false, isWithdrawn: false, isWordsOnly: false, status: 'open', openedAt: '', due: null, place: null, reporter: null, about: [],
    because: 'handedOver', words: null, messageWords: null, messageLink: null, added: [], signals: [], responsible: null, youAreResponsible: false, handedTo: null, handedToYou: false, steps: [], reconstruction: null,
    handOverTo: [], closed: null, tasks: [], taskTo: [], taskDays: DAYS, paused: null, pauseDays: DAYS, justResumed: false, links: [], isMerged: false, isIncident: true, aftercare: [], aftercareDays: DAYS, evaluation: null, mayConclude: false, notes: [], history: Array.from({ length: version }, (_, index) => ({ seq: index + 1, line: `line ${index + 1}`, own: false })), ...changes,
  };
}
const after = (...events: readonly CasesEvent[]): CasesState => events.reduce(casesState, BEGIN);

describe('the page’s memory', () => {
  it('tells what others did since it was shown, and nothing of what was there already or was done here', () => {
    const own = shown(5).history.map((one) => ({ ...one, own: one.seq === 5 }));
    const state = after({ type: 'opened', caseId: 'one' }, { type: 'shown', shown: shown(3) }, { type: 'shown', shown: shown(5, { history: own }) });
    expect([state.shown?.version, state.news]).toEqual([5, ['line 4']]);
  });

  it('keeps the newer state when an older answer comes later', () => {
    const state = after({ type: 'opened', caseId: 'one' }, { type: 'shown', shown: shown(5) }, { type: 'shown', shown: shown(3) });
    expect([state.shown?.version, state.news]).toEqual([5, []]);
  });

  it('shows no case that was left meanwhile', () => {
    expect(after({ type: 'opened', caseId: 'two' }, { type: 'shown', shown: shown(3) }).shown).toBeNull();
    expect(after({ type: 'opened', caseId: 'one' }, { type: 'acting' }, { type: 'opened', caseId: null }, { type: 'acted', what: 'note', answer: { refused: null, case: shown(4) } })).toMatchObject({ shown: null, said: null });
  });

  it('drops a list that answers an earlier choice, and keeps the one that only grows', () => {
    const closed = { ...ALL_OPEN, filter: 'closed' } as const;
    expect(after({ type: 'wished', wish: closed }, { type: 'listed', wish: ALL_OPEN, list: LIST }).list).toBeNull();
    const longer = { ...ALL_OPEN, limit: 100 };
    expect(after({ type: 'listed', wish: ALL_OPEN, list: LIST }, { type: 'wished', wish: longer }).list).toBe(LIST);
    expect(after({ type: 'listed', wish: ALL_OPEN, list: LIST }, { type: 'wished', wish: closed }).list).toBeNull();
  });

  it('says who came second why, beside what the first did', () => {
    const refused = { because: 'alreadyAcknowledgedBy', message: 'Iemand anders was je net voor.' } as const;
    const state = after({ type: 'opened', caseId: 'one' }, { type: 'shown', shown: shown(3) }, { type: 'acting' }, { type: 'acted', what: 'acknowledge', answer: { refused, case: shown(4) } });
    expect(state).toMatchObject({ said: { kind: 'refused', message: refused.message }, news: ['line 4'], isActing: false });
  });

  it('closes a case that is somebody else’s now, and no other', () => {
    expect(after({ type: 'opened', caseId: 'one' }, { type: 'gone', caseId: 'one' })).toMatchObject({ openId: null, said: { kind: 'gone' } });
    expect(after({ type: 'opened', caseId: 'two' }, { type: 'gone', caseId: 'one' })).toMatchObject({ openId: 'two', said: null });
  });

  it('keeps what is shown when something fails, and ends only where nothing can help', () => {
    const problem = { code: 'internal', message: 'x', reference: 'HV-1', canRetry: true } as const;
    expect(after({ type: 'opened', caseId: 'one' }, { type: 'shown', shown: shown(3) }, { type: 'failed', problem })).toMatchObject({ shown: { version: 3 }, said: { kind: 'failed' } });
    expect([endsThePage(problem), endsThePage({ ...problem, code: 'notStaff' })]).toEqual([false, true]);
  });
});
