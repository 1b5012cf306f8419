import type { SchoolWordList } from '../../src/conduct/schoolWordList';
import type { WordMeaning } from '../../src/conduct/schoolWords';
import type { UnitOfWork } from '../../src/runtime/unitOfWork';

const AT = new Date('2026-11-23T09:00:00.000Z');

/** What every list of a school's words does. */
export function schoolWordListContract(name: string, open: () => Promise<{ readonly words: SchoolWordList; readonly unitOfWork: UnitOfWork }>): void {
  describe(name, () => {
    let words: SchoolWordList;
    let unitOfWork: UnitOfWork;
    beforeEach(async () => {
      ({ words, unitOfWork } = await open());
    });
    const put = (word: string, means: WordMeaning, school = 'dijk', board = 'north') => unitOfWork.run((tx) => words.put(tx, board, school, { word, means }, AT));

    it('has the last meaning that was given', async () => {
      expect(await put('boks', 'insult')).toBe(true);
      expect(await put('boks', 'insult')).toBe(false);
      expect(await put('boks', 'harmless')).toBe(true);
      expect(await words.of('north', 'dijk')).toEqual([{ word: 'boks', means: 'harmless' }]);
    });

    it('keeps boards and schools apart, in the order of the alphabet', async () => {
      await put('tosti', 'insult');
      await put('boks', 'harmless');
      await put('boks', 'insult', 'berg');
      await put('boks', 'weapon', 'dijk', 'south');
      expect((await words.of('north', 'dijk')).map(({ word }) => word)).toEqual(['boks', 'tosti']);
      expect(await words.of('north', 'nowhere')).toEqual([]);
    });

    it('takes a word away once', async () => {
      await put('boks', 'insult');
      const remove = () => unitOfWork.run((tx) => words.remove(tx, 'north', 'dijk', 'boks'));
      expect([await remove(), await remove()]).toEqual([true, false]);
      expect(await words.of('north', 'dijk')).toEqual([]);
    });
  });
}
