import { advance } from '../../src/escalation/caseState';
import { evaluateCase, type Evaluation } from '../../src/escalation/evaluateCase';
import { exportCase } from '../../src/escalation/exportCase';
import { aCase } from './aCase';
import { AT } from './school';

const ACKNOWLEDGED = ['supervisor', { type: 'acknowledged' }] as const;
const CLOSED = ['supervisor', { type: 'closed', reason: 'besproken' }] as const;
const closed = () => aCase({}, ACKNOWLEDGED, CLOSED);
const ANSWERS: Evaluation = { well: ' snel gehandeld ', differently: null, agreements: '' };

describe('looking back', () => {
  it('keeps what was answered, in the case', () => {
    const decision = evaluateCase(closed(), 'supervisor', ANSWERS, AT);
    expect(decision).toMatchObject({ kind: 'done', events: [{ type: 'evaluated', well: 'snel gehandeld', differently: null, agreements: null }] });
  });

  it('can be done later and added to: what is left empty stays, the same again changes nothing', () => {
    const once = evaluateCase(closed(), 'supervisor', ANSWERS, AT);
    if (once.kind !== 'done') throw new Error('refused');
    const state = once.events.reduce(advance, closed());
    expect(evaluateCase(state, 'supervisor', ANSWERS, AT)).toEqual({ kind: 'unchanged' });
    expect(evaluateCase(state, 'supervisor', { well: null, differently: 'eerder bellen', agreements: null }, AT)).toMatchObject({ events: [{ well: 'snel gehandeld', differently: 'eerder bellen', agreements: null }] });
  });

  it.each([
    ['by somebody who holds it and isn’t responsible', closed(), 'zorg', ANSWERS, 'onlyResponsible'],
    ['by somebody else', closed(), 'teacher', ANSWERS, 'notYours'],
    ['before it is closed', aCase({}, ACKNOWLEDGED), 'supervisor', ANSWERS, 'notClosed'],
    ['without a word', closed(), 'supervisor', { well: ' ', differently: null, agreements: null }, 'noWords'],
    ['at great length', closed(), 'supervisor', { ...ANSWERS, agreements: 'x'.repeat(4_001) }, 'tooLong'],
    ['on a question', aCase({ kind: 'doubt' }, ACKNOWLEDGED, CLOSED), 'supervisor', ANSWERS, 'notAnIncident'],
    ['on a talk', aCase({ kind: 'talk' }, ACKNOWLEDGED, CLOSED), 'supervisor', ANSWERS, 'notAnIncident'],
  ] as const)('is not for now: %s', (_what, state, actor, answers, because) => {
    expect(evaluateCase(state, actor, answers, AT)).toMatchObject({ kind: 'refused', because });
  });

  it('is for each holder of a case that was over before anybody was responsible', () => {
    expect(evaluateCase(aCase({}, ['teacher', { type: 'withdrawn', closes: true }]), 'zorg', ANSWERS, AT).kind).toBe('done');
  });
});

describe('a report for the file', () => {
  it('is written down once for each time that somebody asks for it', () => {
    const once = exportCase(closed(), 'supervisor', 'r-1', AT);
    expect(once).toMatchObject({ kind: 'done', events: [{ type: 'exported', ref: 'r-1', by: 'supervisor' }] });
    const state = once.kind === 'done' ? once.events.reduce(advance, closed()) : closed();
    expect(exportCase(state, 'supervisor', 'r-1', AT)).toEqual({ kind: 'unchanged' });
    expect(exportCase(state, 'supervisor', 'r-2', AT).kind).toBe('done');
  });

  it.each([['zorg', 'onlyResponsible'], ['teacher', 'notYours'], ['other-student', 'notYours']])('is not for %s', (actor, because) => {
    expect(exportCase(closed(), actor, 'r-1', AT)).toEqual({ kind: 'refused', because });
  });

  it('is not for who could pick a case up and did not', () => {
    expect(exportCase(aCase(), 'supervisor', 'r-1', AT)).toEqual({ kind: 'refused', because: 'onlyResponsible' });
  });
});
