import type { CaseKind } from '../../../src/escalation/caseKind';
import { levelOf, type CaseLevel } from '../../../src/escalation/caseLevel';
import type { CountedCase } from '../../../src/escalation/overview/caseFigures';
import { caseOverview, type CaseOverview } from '../../../src/escalation/overview/caseOverview';
import type { Shown } from '../../../src/runtime/smallGroups';
import { aCalendar } from '../../support/schoolSettings';

const OPENED = new Date('2026-11-23T09:00:00+01:00');

function cases(count: number, kind: CaseKind, change: Partial<CountedCase> = {}): readonly CountedCase[] {
  return Array.from({ length: count }, () => ({ kind, level: levelOf(kind), openedAt: OPENED, acknowledgedAt: null, skipped: [], ...change }));
}
const overview = (...all: readonly (readonly CountedCase[])[]): CaseOverview => caseOverview(all.flat(), aCalendar());
const kind = ({ kinds }: CaseOverview, wanted: CaseKind): Shown | undefined => kinds.find((one) => one.kind === wanted)?.count;
const level = ({ levels }: CaseOverview, wanted: CaseLevel): Shown | undefined => levels.find((one) => one.level === wanted)?.count;

describe('cases in figures', () => {
  it('show what there is enough of, and of the rest that it is few', () => {
    const shown = overview(cases(14, 'bullying'), cases(3, 'parent'), cases(11, 'doubt'));
    expect([shown.total, level(shown, 'P3'), level(shown, 'P4'), level(shown, 'P1')]).toEqual([28, 17, 11, 'few']);
    expect([kind(shown, 'bullying'), kind(shown, 'parent'), kind(shown, 'doubt'), kind(shown, 'sextortion')]).toEqual([14, 'few', 11, 'few']);
  });

  it('show nothing of a small school', () => {
    const shown = overview(cases(9, 'bullying'));
    expect([shown.total, ...shown.levels.map(({ count }) => count), ...shown.kinds.map(({ count }) => count)].every((one) => one === 'few')).toBe(true);
  });

  it('have no level whose number is the number of a kind that is hidden', () => {
    // P4 has one kind only, so a hidden kind there is a hidden level; and the other way round.
    const shown = overview(cases(12, 'doubt'), cases(20, 'bullying'), cases(5, 'privacy'), cases(15, 'threat'), cases(14, 'doxing'));
    expect(level(shown, 'privacy')).toBe('few');
    expect(level(shown, 'P4')).toBe('hidden');
    expect(kind(shown, 'doubt')).toBe('hidden');
    const visible = shown.levels.reduce((sum, { count }) => sum + (typeof count === 'number' ? count : 0), 0);
    expect(66 - visible).toBeGreaterThan(5);
  });

  it('hide another kind when a small one would be what is left of a level', () => {
    const shown = overview(cases(12, 'acute'), cases(13, 'selfHarm'), cases(15, 'threat'), cases(4, 'sextortion'));
    expect(level(shown, 'P1')).toBe(44);
    expect([kind(shown, 'acute'), kind(shown, 'selfHarm'), kind(shown, 'threat'), kind(shown, 'sextortion')]).toEqual(['hidden', 13, 15, 'few']);
  });

  it('hide the sum itself when that is all there is to subtract from', () => {
    const shown = overview(cases(9, 'doubt'), cases(9, 'privacy'));
    expect([shown.total, level(shown, 'P4'), level(shown, 'privacy')]).toEqual([18, 'few', 'few']);
    const ofTwo = overview(...(['doubt', 'privacy', 'bullying', 'doxing', 'threat'] as const).map((one) => cases(9, one)));
    expect([ofTwo.total, ...ofTwo.levels.map(({ count }) => count)]).toEqual(['hidden', 'few', 'few', 'few', 'few', 'few']);
  });

  it('say after how long half was picked up: by the clock for what is acute, in school time for the rest', () => {
    const friday = new Date('2026-11-27T16:30:00+01:00');
    const late = { openedAt: friday, acknowledgedAt: new Date('2026-11-30T08:30:00+01:00') };
    const shown = overview(cases(11, 'threat', late), cases(11, 'bullying', late), cases(10, 'doxing', { openedAt: OPENED }));
    expect(shown.levels.map(({ level: name, medianMinutes }) => [name, medianMinutes])).toEqual([['P1', 3_840], ['P2', null], ['P3', 60], ['P4', null], ['privacy', null]]);
  });

  it('take the middle one, and the mean of two', () => {
    const after = (minutes: number) => cases(1, 'bullying', { acknowledgedAt: new Date(OPENED.getTime() + minutes * 60_000) });
    expect(overview(...Array.from({ length: 11 }, (_, index) => after(index * 10))).levels[2]?.medianMinutes).toBe(50);
    expect(overview(...Array.from({ length: 10 }, (_, index) => after(index * 10))).levels[2]?.medianMinutes).toBe(45);
  });

  it('name the steps that were skipped often, and not the others', () => {
    const shown = overview(cases(12, 'bullying', { skipped: ['police', 'parents'] }), cases(9, 'bullying', { skipped: ['inform', 'police'] }));
    expect(shown.skipped).toEqual([{ step: 'police', count: 21 }, { step: 'parents', count: 12 }]);
  });
});
