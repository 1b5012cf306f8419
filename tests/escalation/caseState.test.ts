import { advance, fold } from '../../src/escalation/caseState';
import { aCase, history } from './aCase';
import { AT } from './school';

describe('a case’s state, from its history', () => {
  it('is open, held by those it was routed to, with the first step next', () => {
    const state = aCase();
    expect(state).toMatchObject({ id: 'case-1', version: 3, status: 'open', responsible: null, nextStep: 'listen', reporterIds: ['teacher'], openedAt: AT });
    expect(state.holders.map(({ personId }) => personId)).toEqual(['supervisor', 'zorg']);
  });

  it('has a responsible person once somebody picked it up', () => {
    expect(aCase({}, ['supervisor', { type: 'acknowledged' }])).toMatchObject({ status: 'acknowledged', responsible: 'supervisor' });
  });

  it('is open again after a handover, until the other picks it up', () => {
    const handed = aCase({}, ['supervisor', { type: 'acknowledged' }], ['supervisor', { type: 'handedOver', to: 'principal', role: 'schoolleiding', note: null }]);
    expect(handed).toMatchObject({ status: 'open', responsible: null, handedTo: { personId: 'principal', by: 'supervisor' } });
    expect(handed.holders.at(-1)).toEqual({ personId: 'principal', role: 'schoolleiding', because: 'handedOver' });
    const picked = aCase({}, ['supervisor', { type: 'handedOver', to: 'principal', role: 'schoolleiding', note: null }], ['principal', { type: 'acknowledged' }]);
    expect(picked).toMatchObject({ status: 'acknowledged', responsible: 'principal', handedTo: null });
  });

  it('points at the first step that is neither done nor skipped, whatever the order', () => {
    expect(aCase({}, ['zorg', { type: 'stepCompleted', step: 'talk' }]).nextStep).toBe('listen');
    expect(aCase({}, ['zorg', { type: 'stepSkipped', step: 'listen', reason: 'al gebeurd' }], ['zorg', { type: 'stepCompleted', step: 'talk' }]).nextStep).toBe('aftercare');
    expect(aCase({ plan: { version: 'x', steps: ['one'] } }, ['zorg', { type: 'stepCompleted', step: 'one' }]).nextStep).toBeNull();
  });

  it('keeps who was responsible when it is opened again', () => {
    const state = aCase({}, ['supervisor', { type: 'acknowledged' }], ['supervisor', { type: 'closed', reason: 'klaar' }], ['zorg', { type: 'reopened', reason: 'toch niet' }]);
    expect(state).toMatchObject({ status: 'acknowledged', responsible: 'supervisor', closed: null });
  });

  it('takes the steps of the graver kind when it is raised, and keeps what was done', () => {
    const state = aCase({}, ['supervisor', { type: 'stepCompleted', step: 'listen' }], [
      null,
      { type: 'raised', level: 'P1', kind: 'selfHarm', plan: { version: 'x', steps: ['acute', 'listen', 'parents'] } },
    ]);
    expect(state).toMatchObject({ level: 'P1', kind: 'selfHarm', steps: ['acute', 'listen', 'parents'], nextStep: 'acute' });
    expect(state.stepsDone.map(({ step }) => step)).toEqual(['listen']);
  });

  it('gives each holder and reporter once', () => {
    const again = aCase({}, [null, { type: 'routed', to: 'zorg', role: 'zorgcoordinator', because: 'nextInLine' }], ['teacher', { type: 'reporterAdded', words: 'nog iets', messageWords: null }]);
    expect(again.holders).toHaveLength(2);
    expect(again.reporterIds).toEqual(['teacher']);
  });

  it('refuses a history with a gap, a double or no beginning', () => {
    const events = history({}, ['supervisor', { type: 'acknowledged' }]);
    expect(() => fold('case-1', events.toSpliced(1, 1))).toThrow('gap');
    expect(() => fold('case-1', [...events, events[3]!])).toThrow('gap');
    expect(() => fold('case-1', events.slice(1))).toThrow('starts with');
    expect(() => fold('case-1', [])).toThrow('starts with');
    expect(() => advance(aCase(), { ...events[0]!, seq: 4 })).toThrow('opened once');
  });
});
