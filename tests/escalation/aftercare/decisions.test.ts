import { finishAftercare } from '../../../src/escalation/aftercare/finishAftercare';
import { moveAftercare } from '../../../src/escalation/aftercare/moveAftercare';
import { planAftercare } from '../../../src/escalation/aftercare/planAftercare';
import { openTalks } from '../../../src/escalation/aftercare/aftercareTalk';
import type { CaseFact } from '../../../src/escalation/caseEvent';
import { advance, type CaseState } from '../../../src/escalation/caseState';
import type { Decision } from '../../../src/escalation/decision';
import { aCase } from '../aCase';
import { AT } from '../school';

const WEEK = '2026-11-30';
const HURT = { on: WEEK, with: 'hurt' } as const;
const PLANNED: CaseFact = { type: 'aftercarePlanned', ...HURT };
const ACKNOWLEDGED = ['supervisor', { type: 'acknowledged' }] as const;
const CLOSED = ['supervisor', { type: 'closed', reason: 'besproken' }] as const;
/** The number of the planned talk in `planned()`. */
const TALK = 5;
const planned = (): CaseState => aCase({}, ACKNOWLEDGED, ['supervisor', PLANNED]);

const facts = (decision: Decision) => (decision.kind === 'done' ? decision.events.map(({ type }) => type) : decision);
const after = (state: CaseState, decision: Decision): CaseState => (decision.kind === 'done' ? decision.events.reduce(advance, state) : state);

describe('aftercare', () => {
  it('is planned for a day, with somebody in general words, and picks the case up', () => {
    const state = after(aCase(), planAftercare(aCase(), 'zorg', HURT, AT));
    expect(state).toMatchObject({ responsible: 'zorg', aftercare: [{ talk: 5, on: WEEK, with: 'hurt', done: null }] });
  });

  it('is planned after closing too, and leaves the case closed', () => {
    const closed = aCase({}, ACKNOWLEDGED, CLOSED);
    expect(after(closed, planAftercare(closed, 'supervisor', HURT, AT))).toMatchObject({ status: 'closed', aftercare: [{ on: WEEK }] });
    const withdrawn = aCase({}, ['teacher', { type: 'withdrawn', closes: true }]);
    expect(after(withdrawn, planAftercare(withdrawn, 'supervisor', HURT, AT))).toMatchObject({ status: 'closed', aftercare: [{ on: WEEK }] });
  });

  it.each([
    ['by somebody who doesn’t hold the case', 'teacher', HURT, { because: 'notYours' }],
    ['for today', 'supervisor', { ...HURT, on: '2026-11-23' }, { because: 'wrongDay' }],
    ['for yesterday', 'supervisor', { ...HURT, on: '2026-11-22' }, { because: 'wrongDay' }],
    ['for a day that isn’t one', 'supervisor', { ...HURT, on: '2026-02-30' }, { because: 'wrongDay' }],
    ['for more than a year ahead', 'supervisor', { ...HURT, on: '2027-11-24' }, { because: 'wrongDay' }],
  ] as const)('is not planned %s', (_what, actor, plan, refusal) => {
    expect(planAftercare(aCase(), actor, plan, AT)).toEqual({ kind: 'refused', ...refusal });
  });

  it.each([['tomorrow', '2026-11-24'], ['a year from now', '2027-11-23']])('may be %s', (_when, on) => {
    expect(planAftercare(aCase(), 'supervisor', { ...HURT, on }, AT).kind).toBe('done');
  });

  it.each(['doubt', 'talk'] as const)('is not for a %s', (kind) => {
    expect(planAftercare(aCase({ kind }), 'supervisor', HURT, AT)).toEqual({ kind: 'refused', because: 'notAnIncident' });
  });

  it('pressed twice is planned once; another talk, or again after it took place, is another one', () => {
    expect(planAftercare(planned(), 'zorg', HURT, AT)).toEqual({ kind: 'unchanged' });
    expect(facts(planAftercare(planned(), 'supervisor', { ...HURT, with: 'class' }, AT))).toEqual(['aftercarePlanned']);
    const over = aCase({}, ACKNOWLEDGED, ['supervisor', PLANNED], ['supervisor', { type: 'aftercareDone', talk: TALK, reason: null }]);
    expect(facts(planAftercare(over, 'supervisor', HURT, AT))).toEqual(['aftercarePlanned']);
  });

  it('is moved, and somebody is reminded again then', () => {
    const reminded = aCase({}, ACKNOWLEDGED, ['supervisor', PLANNED], [null, { type: 'aftercareDue', talk: TALK, to: ['supervisor'] }]);
    expect(reminded.aftercare).toMatchObject([{ reminded: true }]);
    const moved = after(reminded, moveAftercare(reminded, 'supervisor', { talk: TALK, on: '2026-12-07' }, AT));
    expect(moved.aftercare).toMatchObject([{ on: '2026-12-07', reminded: false }]);
    expect(moveAftercare(moved, 'supervisor', { talk: TALK, on: '2026-12-07' }, AT)).toEqual({ kind: 'unchanged' });
  });

  it('took place, or isn’t needed for a reason; twice is once, and what was said isn’t unsaid', () => {
    const done = after(planned(), finishAftercare(planned(), 'supervisor', { talk: TALK, reason: null }, AT));
    expect(openTalks(done.aftercare)).toEqual([]);
    expect(finishAftercare(done, 'supervisor', { talk: TALK, reason: null }, AT)).toEqual({ kind: 'unchanged' });
    expect(finishAftercare(done, 'supervisor', { talk: TALK, reason: 'toch niet' }, AT)).toEqual({ kind: 'refused', because: 'talkOver' });
    expect(finishAftercare(done, 'zorg', { talk: TALK, reason: null }, AT)).toEqual({ kind: 'refused', because: 'talkOver' });
    expect(moveAftercare(done, 'supervisor', { talk: TALK, on: '2026-12-07' }, AT)).toEqual({ kind: 'refused', because: 'talkOver' });
    expect(after(planned(), finishAftercare(planned(), 'supervisor', { talk: TALK, reason: ' de leerling wil niet ' }, AT)).aftercare).toMatchObject([{ done: { by: 'supervisor', reason: 'de leerling wil niet' } }]);
    expect(finishAftercare(planned(), 'supervisor', { talk: TALK, reason: ' ' }, AT)).toEqual({ kind: 'refused', because: 'noReason' });
  });

  it.each([3, 4, 99])('of another number (%i) is none', (talk) => {
    expect(finishAftercare(planned(), 'supervisor', { talk, reason: null }, AT)).toEqual({ kind: 'refused', because: 'unknownTalk' });
    expect(moveAftercare(planned(), 'supervisor', { talk, on: '2026-12-07' }, AT)).toEqual({ kind: 'refused', because: 'unknownTalk' });
  });

  it('is nothing for the one whom the case is about', () => {
    const state = aCase({ aboutIds: ['zorg'] }, ['supervisor', PLANNED]);
    expect(planAftercare(state, 'zorg', { ...HURT, with: 'class' }, AT)).toEqual({ kind: 'refused', because: 'notYours' });
    expect(finishAftercare(state, 'zorg', { talk: 4, reason: null }, AT)).toEqual({ kind: 'refused', because: 'notYours' });
  });
});
