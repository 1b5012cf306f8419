import { Wordings } from '../../src/bot/wordings';
import type { Wording } from '../../src/gedragscode/wording/answerModel';
import { countingIds } from '../support/countingIds';
import { fixedClock } from '../support/fixedClock';

const wording = (text: string): Wording => ({ sentences: [{ text, articles: ['III.B.8'] }], articles: ['III.B.8'] });

describe('words that wait to be sent', () => {
  it('are there as often as they are asked for, for five minutes', () => {
    const clock = fixedClock();
    const wordings = new Wordings({ clock, ids: countingIds() });
    const key = wordings.put(wording('Eén.'));
    expect(wordings.get(key)).toEqual(wording('Eén.'));
    clock.pass(299_999);
    expect(wordings.get(key)).toEqual(wording('Eén.'));
    clock.pass(1);
    expect(wordings.get(key)).toBeNull();
  });

  it('are nobody’s without their key', () => {
    const wordings = new Wordings({ clock: fixedClock(), ids: countingIds() });
    wordings.put(wording('Eén.'));
    expect([wordings.get(undefined), wordings.get('__proto__'), wordings.get('')]).toEqual([null, null, null]);
  });

  it('never take more room than five hundred: the oldest make place', () => {
    const wordings = new Wordings({ clock: fixedClock(), ids: countingIds() });
    const keys = Array.from({ length: 600 }, (_, at) => wordings.put(wording(String(at))));
    expect(keys.filter((key) => wordings.get(key) !== null)).toEqual(keys.slice(100));
  });
});
