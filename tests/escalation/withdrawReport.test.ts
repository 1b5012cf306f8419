import { aCalendar } from '../support/schoolSettings';
import { addReport } from '../../src/escalation/addReport';
import type { OpenedFacts } from '../../src/escalation/caseEvent';
import { advance } from '../../src/escalation/caseState';
import { respondBy } from '../../src/escalation/deadline';
import { withdrawReport } from '../../src/escalation/withdrawReport';
import { aCase } from './aCase';
import { AT } from './school';

const closes = (changes: Partial<OpenedFacts>, ...later: Parameters<typeof aCase> extends [unknown?, ...infer R] ? R : never): boolean | string => {
  const decision = withdrawReport(aCase(changes, ...later), 'teacher', AT);
  if (decision.kind !== 'done') return decision.kind;
  const [event] = decision.events;
  return event?.type === 'withdrawn' && event.closes;
};

describe('a report that is taken back', () => {
  it.each<[Partial<OpenedFacts>, boolean]>([
    [{ level: 'P3', kind: 'bullying' }, true],
    [{ level: 'P3', kind: 'talk' }, true],
    [{ level: 'P4', kind: 'doubt' }, true],
    [{ level: 'P2', kind: 'humiliation' }, false],
    [{ level: 'P1', kind: 'threat' }, false],
    [{ level: 'privacy', kind: 'privacy' }, false],
    [{ level: 'P3', kind: 'bullying', sealed: true }, true],
    [{ level: 'P2', kind: 'boundary', sealed: true }, false],
  ])('ends the case only when it isn’t serious: %j', (changes, expected) => {
    expect(closes(changes)).toBe(expected);
  });

  it('ends it also when somebody picked it up already', () => {
    expect(closes({}, ['supervisor', { type: 'acknowledged' }])).toBe(true);
  });

  it('ends nothing while another reporter stands by it', () => {
    const other = ['zorg-reporter', { type: 'reporterAdded', words: 'ook gezien', messageWords: null }] as const;
    expect(closes({}, other)).toBe(false);
    expect(closes({}, other, ['zorg-reporter', { type: 'withdrawn', closes: false }])).toBe(true);
  });

  it('ends nothing that a signal opened', () => {
    expect(closes({ reporterId: null }, ['teacher', { type: 'reporterAdded', words: 'x', messageWords: null }])).toBe(false);
  });

  it('is taken back once, by who reported it', () => {
    expect(closes({ level: 'P2' }, ['teacher', { type: 'withdrawn', closes: false }])).toBe('unchanged');
    expect(closes({}, ['supervisor', { type: 'closed', reason: 'klaar' }])).toBe('unchanged');
    expect(withdrawReport(aCase(), 'supervisor', AT)).toEqual({ kind: 'refused', because: 'notYours' });
  });

  it('that stays open keeps its deadline, and one that ended has none', () => {
    const stays = aCase({ level: 'P2' }, ['teacher', { type: 'withdrawn', closes: false }]);
    expect(stays).toMatchObject({ status: 'open', withdrawnBy: ['teacher'], closed: null });
    expect(respondBy(stays, aCalendar())).not.toBeNull();
    const ended = aCase({}, ['teacher', { type: 'withdrawn', closes: true }]);
    expect(ended).toMatchObject({ status: 'closed', closed: { by: 'teacher', reason: null } });
    expect(respondBy(ended, aCalendar())).toBeNull();
  });

  it('stands again when the reporter adds something', () => {
    const ended = aCase({}, ['teacher', { type: 'withdrawn', closes: true }]);
    const decision = addReport(ended, 'teacher', { words: 'het begint weer', messageWords: null }, AT);
    if (decision.kind !== 'done') throw new Error('not added');
    expect(decision.events.reduce(advance, ended)).toMatchObject({ status: 'open', withdrawnBy: [], closed: null });
  });
});
