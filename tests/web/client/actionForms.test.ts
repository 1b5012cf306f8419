import type { ShownCase } from '../../../src/web/cases/casesPageApi';
import { missingIn } from '../../../src/web/client/cases/parts/actionForm';
import { ACTION_FORMS } from '../../../src/web/client/cases/parts/actionForms';
import { pauseForm, taskForm } from '../../../src/web/client/cases/parts/workForms';

const SOMEBODY = [{ personId: 'zorg', name: 'Ingrid', role: 'zorgcoordinator' }] as const;
const CASE = {
  kind: 'bullying', level: 'P3', status: 'acknowledged', responsible: 'Karin', youAreResponsible: true, taskTo: SOMEBODY, handOverTo: [{ ...SOMEBODY[0], you: false }], paused: null, isMerged: false, isIncident: true, mayConclude: true,
} as const satisfies Partial<ShownCase>;
const offered = (changes: Partial<ShownCase>): readonly string[] => ACTION_FORMS.filter(({ isOffered }) => isOffered({ ...CASE, ...changes } as ShownCase)).map(({ type }) => type);

describe('what can be done with a case in the tab', () => {
  it.each<[string, Partial<ShownCase>, readonly string[]]>([
    ['picked up here', {}, ['note', 'giveTask', 'handOver', 'pause', 'planAftercare', 'close']],
    ['picked up by somebody else', { youAreResponsible: false, mayConclude: false }, ['note', 'giveTask', 'handOver', 'planAftercare']],
    ['acute, and not picked up', { level: 'P1', status: 'open', responsible: null, youAreResponsible: false }, ['note', 'giveTask', 'handOver', 'planAftercare', 'close']],
    ['waiting already', { paused: { until: '2026-12-10', reason: 'x' } }, ['note', 'giveTask', 'handOver', 'planAftercare', 'close']],
    ['an objection, which the law counts on and which gets an answer', { kind: 'objection', isIncident: false }, ['answer', 'note', 'giveTask', 'handOver']],
    ['closed', { status: 'closed' }, ['note', 'planAftercare', 'evaluate', 'reopen']],
    ['closed by somebody else', { status: 'closed', mayConclude: false }, ['note', 'planAftercare', 'reopen']],
    ['merged into another', { status: 'closed', isMerged: true }, ['note']],
  ])('%s', (_, changes, actions) => {
    expect(offered(changes)).toEqual(actions);
  });

  it('asks for what a task and a pause can’t do without, the first first', () => {
    expect(missingIn(taskForm, { what: 'ownWords' })?.name).toBe('to');
    expect(missingIn(taskForm, { what: 'ownWords', to: 'zorg' })).toBeNull();
    expect(missingIn(pauseForm, { until: '2026-12-10', reason: '  ' })?.name).toBe('reason');
  });

  it('gives a task in own words without a step, and leaves out what was left empty', () => {
    expect(taskForm.action({ what: 'ownWords', to: 'zorg', words: ' bel even ', due: '' })).toEqual({ type: 'giveTask', to: 'zorg', step: null, words: 'bel even', due: null });
    expect(taskForm.action({ what: 'talk', to: 'zorg' })).toEqual({ type: 'giveTask', to: 'zorg', step: 'talk', words: null, due: null });
  });
});
