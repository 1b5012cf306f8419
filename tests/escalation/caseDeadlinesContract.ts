import type { CaseDeadlines } from '../../src/escalation/caseDeadlines';
import type { UnitOfWork } from '../../src/runtime/unitOfWork';

/** What every list of deadlines must do. Each test gets an empty one. */
export function caseDeadlinesContract(name: string, make: () => Promise<{ deadlines: CaseDeadlines; unitOfWork: UnitOfWork }>): void {
  describe(`${name} as a list of deadlines`, () => {
    const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 24, 9, minute));
    let deadlines: CaseDeadlines;
    let unitOfWork: UnitOfWork;
    const set = (caseId: string, due: Date | null, board = 'north') => unitOfWork.run((tx) => deadlines.set(tx, { board, caseId }, due));

    beforeEach(async () => {
      ({ deadlines, unitOfWork } = await make());
    });

    it('gives what is due, the longest overdue first', async () => {
      await set('b', at(10));
      await set('a', at(5));
      await set('later', at(20));
      expect(await deadlines.due(at(10), 10)).toEqual([{ board: 'north', caseId: 'a' }, { board: 'north', caseId: 'b' }]);
      expect(await deadlines.due(at(10), 1)).toEqual([{ board: 'north', caseId: 'a' }]);
      expect(await deadlines.due(at(4), 10)).toEqual([]);
    });

    it('keeps the last one set, and none when nothing is awaited', async () => {
      await set('a', at(5));
      await set('a', at(15));
      expect(await deadlines.due(at(14), 10)).toEqual([]);
      await set('a', null);
      await set('never-set', null);
      expect(await deadlines.due(at(59), 10)).toEqual([]);
    });

    it('keeps boards apart', async () => {
      await set('a', at(5));
      await set('a', null, 'south');
      expect(await deadlines.due(at(5), 10)).toEqual([{ board: 'north', caseId: 'a' }]);
    });
  });
}
