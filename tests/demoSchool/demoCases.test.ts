import { demoCases } from '../../src/demo/school/demoCases';
import { fold } from '../../src/escalation/caseState';
import { caseOverview } from '../../src/escalation/overview/caseOverview';
import { InMemoryCaseFigures } from '../../src/escalation/overview/inMemoryCaseFigures';
import { aCalendar } from '../support/schoolSettings';

describe('the cases of the invented school', () => {
  it.each(['2026-12-01', '2027-08-01', '2027-08-02', '2027-07-31'])('are closed, about nobody, and none in the future: on %s', (today) => {
    for (const { id, events } of demoCases(today, 'leader')) {
      const state = fold(id, events);
      expect(state).toMatchObject({ status: 'closed', reporterIds: [], aboutIds: [], words: null, messageWords: null, responsible: 'leader' });
      for (const { at } of events) expect(at.toISOString() < `${today}T23`).toBe(true);
    }
  });

  it('give figures to look at, and some that are too small to be shown', async () => {
    const cases = demoCases('2026-12-01', 'leader');
    const figures = new InMemoryCaseFigures(() => new Map(cases.map(({ id, events }) => [id, events])));
    const shown = caseOverview(await figures.opened('demo', 'demo', new Date('2026-07-31T22:00:00Z'), new Date('2027-07-31T22:00:00Z')), aCalendar());
    expect(shown.total).toBe(46);
    expect(shown.kinds.filter(({ count }) => typeof count === 'number').map(({ kind }) => kind)).toEqual(expect.arrayContaining(['bullying', 'derailing']));
    expect(shown.skipped[0]).toMatchObject({ step: 'police' });
    expect(shown.levels.some(({ medianMinutes }) => medianMinutes !== null)).toBe(true);
  });
});
