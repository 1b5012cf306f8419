import { acknowledge } from '../../src/escalation/acknowledge';
import { addNote } from '../../src/escalation/addNote';
import { addReport } from '../../src/escalation/addReport';
import type { CaseFact } from '../../src/escalation/caseEvent';
import { advance, type CaseState } from '../../src/escalation/caseState';
import { closeCase } from '../../src/escalation/closeCase';
import { completeStep } from '../../src/escalation/completeStep';
import { LONGEST_TEXT, type Decision } from '../../src/escalation/decision';
import { handOver } from '../../src/escalation/handOver';
import { reopenCase } from '../../src/escalation/reopenCase';
import { skipStep } from '../../src/escalation/skipStep';
import { aCase } from './aCase';
import { AT, PEOPLE, person } from './school';

type Act = (state: CaseState, actor: string) => Decision;
type Later = readonly (readonly [by: string | null, fact: CaseFact])[];

const someone = (id: string) => PEOPLE.find((one) => one.id === id)!;
const over = (to: string, note: string | null = null, never: readonly string[] = []): Act => (state, actor) =>
  handOver(state, actor, { to: someone(to), never: new Set(never), note }, AT);

const ACTS: Readonly<Record<string, Act>> = {
  acknowledge: (state, actor) => acknowledge(state, actor, AT),
  'hand over': over('principal'),
  'complete a step': (state, actor) => completeStep(state, actor, 'talk', AT),
  'skip a step': (state, actor) => skipStep(state, actor, 'talk', 'al gebeurd', AT),
  note: (state, actor) => addNote(state, actor, { text: 'gebeld', forAll: false }, AT),
  close: (state, actor) => closeCase(state, actor, 'opgelost', AT),
};

const ACKNOWLEDGED: Later = [['supervisor', { type: 'acknowledged' }]];
const CLOSED: Later = [...ACKNOWLEDGED, ['supervisor', { type: 'closed', reason: 'klaar' }]];

function facts(decision: Decision): readonly object[] {
  return decision.kind === 'done' ? decision.events.map(({ seq: _seq, by: _by, at: _at, ...fact }) => fact) : [];
}

function after(state: CaseState, decision: Decision): CaseState {
  return decision.kind === 'done' ? decision.events.reduce(advance, state) : state;
}

describe.each(Object.entries(ACTS))('%s', (_name, act) => {
  it.each(['teacher', 'student', 'ict', 'nobody'])('is not for %s, who does not hold the case', (actor) => {
    expect(act(aCase(), actor)).toEqual({ kind: 'refused', because: 'notYours' });
  });

  it('is not for somebody whom it is about, even with the card in hand, and says no more than to a stranger', () => {
    expect(act(aCase({ aboutIds: ['supervisor'] }), 'supervisor')).toEqual({ kind: 'refused', because: 'notYours' });
  });

  it('changes nothing the second time', () => {
    const state = aCase({}, ...ACKNOWLEDGED);
    const again = after(state, act(state, 'supervisor'));
    expect(act(again, 'supervisor')).toEqual({ kind: 'unchanged' });
  });
});

describe('picking up', () => {
  it('makes one person responsible', () => {
    expect(facts(acknowledge(aCase(), 'supervisor', AT))).toEqual([{ type: 'acknowledged' }]);
  });

  it('tells the second who was first', () => {
    expect(acknowledge(aCase({}, ...ACKNOWLEDGED), 'zorg', AT)).toEqual({ kind: 'refused', because: 'alreadyAcknowledgedBy', personId: 'supervisor' });
  });

  it('is implied by acting on a case that nobody picked up', () => {
    expect(facts(completeStep(aCase(), 'zorg', 'listen', AT))).toEqual([{ type: 'acknowledged' }, { type: 'stepCompleted', step: 'listen' }]);
    expect(facts(completeStep(aCase({}, ...ACKNOWLEDGED), 'zorg', 'listen', AT))).toEqual([{ type: 'stepCompleted', step: 'listen' }]);
  });
});

describe('handing over', () => {
  it('leaves a note and the role in which the other gets it', () => {
    expect(facts(over('principal', '  graag vandaag ')(aCase(), 'supervisor'))).toEqual([{ type: 'handedOver', to: 'principal', role: 'schoolleiding', note: 'graag vandaag' }]);
  });

  it('to oneself is taking over from somebody who fell ill', () => {
    const taken = over('zorg')(aCase({}, ...ACKNOWLEDGED), 'zorg');
    expect(after(aCase({}, ...ACKNOWLEDGED), taken)).toMatchObject({ status: 'acknowledged', responsible: 'zorg' });
  });

  it.each<[string, Act, Partial<Parameters<typeof aCase>[0]>, string]>([
    ['the person whom it is about', over('principal'), { aboutIds: ['principal'] }, 'concerned'],
    ['who stands in for the person whom it is about', over('deputy', null, ['deputy']), {}, 'concerned'],
    ['a teacher without a task in it', over('teacher'), {}, 'notAResponder'],
    ['a student', over('student'), {}, 'notAResponder'],
    ['the administrator', over('ict'), {}, 'notAResponder'],
    ['a supervisor, when staff is suspected', over('deputy'), { kind: 'staffInvolved' }, 'notAResponder'],
  ])('never to %s', (_who, act, opened, because) => {
    expect(act(aCase(opened), 'zorg')).toEqual({ kind: 'refused', because });
  });

  it('stays within the school, but for those who work for the whole board', () => {
    const elsewhere = (role: 'supervisor' | 'bevoegdGezag') => ({ to: person('far', [role], [], 'another'), never: new Set<string>(), note: null });
    expect(handOver(aCase(), 'zorg', elsewhere('supervisor'), AT)).toMatchObject({ because: 'notAResponder' });
    expect(handOver(aCase(), 'zorg', elsewhere('bevoegdGezag'), AT)).toMatchObject({ kind: 'done' });
  });
});

describe('steps', () => {
  it('that are not in this case’s plan are unknown', () => {
    expect(completeStep(aCase(), 'zorg', 'police', AT)).toEqual({ kind: 'refused', because: 'unknownStep' });
    expect(skipStep(aCase(), 'zorg', 'police', 'hoeft niet', AT)).toEqual({ kind: 'refused', because: 'unknownStep' });
  });

  it('that somebody else finished say who', () => {
    const state = aCase({}, ...ACKNOWLEDGED, ['supervisor', { type: 'stepCompleted', step: 'talk' }]);
    expect(completeStep(state, 'zorg', 'talk', AT)).toEqual({ kind: 'refused', because: 'stepAlreadyDone', personId: 'supervisor' });
    expect(skipStep(state, 'supervisor', 'talk', 'hoeft niet', AT)).toEqual({ kind: 'refused', because: 'stepAlreadyDone', personId: 'supervisor' });
  });

  it.each(['', '   ', '\n'])('are skipped with a reason only, not %j', (reason) => {
    expect(skipStep(aCase(), 'zorg', 'talk', reason, AT)).toEqual({ kind: 'refused', because: 'noReason' });
  });
});

describe('closing', () => {
  it.each(['', '  '])('needs a reason, not %j', (reason) => {
    expect(closeCase(aCase({}, ...ACKNOWLEDGED), 'supervisor', reason, AT)).toEqual({ kind: 'refused', because: 'noReason' });
  });

  it('is for who is responsible', () => {
    expect(closeCase(aCase({}, ...ACKNOWLEDGED), 'zorg', 'klaar', AT)).toEqual({ kind: 'refused', because: 'notResponsible', responsible: 'supervisor' });
  });

  it.each([
    ['acknowledge', ACTS['acknowledge']!],
    ['hand over', ACTS['hand over']!],
    ['complete a step', ACTS['complete a step']!],
    ['skip a step', ACTS['skip a step']!],
    ['close', ACTS['close']!],
  ])('ends it: %s by another is refused', (_name, act) => {
    expect(act(aCase({}, ...CLOSED), 'zorg')).toEqual({ kind: 'refused', because: 'closed' });
  });

  it('still takes notes: what is learnt later belongs in the file', () => {
    expect(facts(addNote(aCase({}, ...CLOSED), 'zorg', { text: 'nog gebeld', forAll: false }, AT))).toEqual([{ type: 'noted', text: 'nog gebeld' }]);
  });

  it('can be undone with a reason', () => {
    expect(facts(reopenCase(aCase({}, ...CLOSED), 'zorg', 'het begon opnieuw', AT))).toEqual([{ type: 'reopened', reason: 'het begon opnieuw' }]);
    expect(reopenCase(aCase({}, ...CLOSED), 'zorg', ' ', AT)).toMatchObject({ because: 'noReason' });
    expect(reopenCase(aCase(), 'zorg', 'toch', AT)).toMatchObject({ because: 'notClosed' });
    const reopened = aCase({}, ...CLOSED, ['zorg', { type: 'reopened', reason: 'weer' }]);
    expect(reopenCase(reopened, 'zorg', 'weer', AT)).toEqual({ kind: 'unchanged' });
  });
});

describe('a report about a case that exists', () => {
  const words = (text: string) => ({ words: text, messageWords: null });

  it('adds the words of another reporter', () => {
    const added = after(aCase(), addReport(aCase(), 'mentor', words('ik zag het ook'), AT));
    expect(added.reporterIds).toEqual(['teacher', 'mentor']);
  });

  it('opens a closed case again', () => {
    expect(after(aCase({}, ...CLOSED), addReport(aCase({}, ...CLOSED), 'teacher', words('weer raak'), AT)).status).toBe('acknowledged');
  });

  it('is one report when it comes twice', () => {
    expect(addReport(aCase(), 'teacher', words('Het loopt hier uit de hand. '), AT)).toEqual({ kind: 'unchanged' });
    expect(addReport(aCase(), 'teacher', words('  '), AT)).toEqual({ kind: 'unchanged' });
    const twice = aCase({}, ['mentor', { type: 'reporterAdded', words: 'ik ook', messageWords: null }]);
    expect(addReport(twice, 'mentor', words('ik ook'), AT)).toEqual({ kind: 'unchanged' });
  });

  it('tells nothing to whom it is about', () => {
    expect(addReport(aCase(), 'other-student', words('leugens'), AT)).toEqual({ kind: 'refused', because: 'notYours' });
  });

  it('keeps no copied message where pictures may be involved', () => {
    const decision = addReport(aCase({ kind: 'intimateImage' }), 'mentor', { words: 'foto', messageWords: 'kijk http://…' }, AT);
    expect(facts(decision)).toEqual([{ type: 'reporterAdded', words: 'foto', messageWords: null }]);
  });
});

it.each<[string, (text: string) => Decision]>([
  ['a note', (text) => addNote(aCase(), 'zorg', { text, forAll: false }, AT)],
  ['a reason to close', (text) => closeCase(aCase(), 'zorg', text, AT)],
  ['a reason to skip', (text) => skipStep(aCase(), 'zorg', 'talk', text, AT)],
  ['a note at a handover', (text) => over('principal', text)(aCase(), 'zorg')],
])('%s has a longest length', (_what, act) => {
  expect(act('x'.repeat(LONGEST_TEXT))).toMatchObject({ kind: 'done' });
  expect(act('x'.repeat(LONGEST_TEXT + 1))).toEqual({ kind: 'refused', because: 'tooLong', limit: LONGEST_TEXT });
});
