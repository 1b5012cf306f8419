import type { Gap } from '../../../src/escalation/coverage/coverage';
import { gapKeys, gapNews, type ToldGaps } from '../../../src/escalation/coverage/gapNews';

const CARE: Gap = { kind: 'noRole', line: 'P2', role: 'zorgcoordinator', instead: [] };
const CALL: Gap = { kind: 'nobodyOnCall' };
const TODAY = '2026-11-24';
const told = (toldOn: string | null, ...gaps: readonly Gap[]): ToldGaps => ({ keys: gaps.flatMap(gapKeys), toldOn });

it.each<[string, ToldGaps, readonly Gap[], boolean, ToldGaps]>([
  ['the first time', told(null), [CARE], true, told(TODAY, CARE)],
  ['nothing to tell', told(null), [], false, told(null)],
  ['told before', told('2026-11-20', CARE), [CARE], false, told('2026-11-20', CARE)],
  ['another one appeared', told('2026-11-20', CARE), [CARE, CALL], true, told(TODAY, CARE, CALL)],
  ['another one appeared, on a day on which there was a message already', told(TODAY, CARE), [CARE, CALL], false, told(TODAY, CARE)],
  ['and it is told the next day', told('2026-11-23', CARE), [CARE, CALL], true, told(TODAY, CARE, CALL)],
  ['one was mended', told('2026-11-20', CARE, CALL), [CALL], false, told('2026-11-20', CALL)],
  ['and came back', told('2026-11-20', CALL), [CARE, CALL], true, told(TODAY, CARE, CALL)],
])('%s', (_when, before, gaps, tell, after) => {
  expect(gapNews(before, gaps, TODAY)).toEqual({ tell, told: after });
});

it('takes another number for no news, and another class for news', () => {
  const [two, three]: readonly Gap[] = [{ kind: 'staffWithoutSupervisor', people: 2 }, { kind: 'staffWithoutSupervisor', people: 3 }];
  expect(gapKeys(two!)).toEqual(gapKeys(three!));
  expect(gapKeys({ kind: 'classesWithoutMentor', classes: ['1B', '3H'] })).toEqual(['classesWithoutMentor:1B', 'classesWithoutMentor:3H']);
});
