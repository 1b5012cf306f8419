import { eventsFrom, type CaseEvent, type CaseFact, type OpenedFacts } from '../../../src/escalation/caseEvent';
import type { CaseStore } from '../../../src/escalation/caseStore';
import type { CaseFigures } from '../../../src/escalation/overview/caseFigures';
import type { UnitOfWork } from '../../../src/runtime/unitOfWork';
import { OPENED } from '../aCase';
import { BOARD, SCHOOL } from '../school';

/** What every reader of figures about cases must do. Each test gets an empty store. */
export function caseFiguresContract(name: string, make: () => Promise<{ cases: CaseStore; figures: CaseFigures; unitOfWork: UnitOfWork }>): void {
  describe(`${name} as figures about cases`, () => {
    let world: Awaited<ReturnType<typeof make>>;
    const [from, to] = [new Date('2026-07-31T22:00:00Z'), new Date('2027-07-31T22:00:00Z')];
    const day = (isoDate: string): Date => new Date(`${isoDate}T10:00:00Z`);
    const opened = () => world.figures.opened(BOARD, SCHOOL, from, to);

    async function add(caseId: string, at: string, changes: Partial<OpenedFacts> = {}, ...later: readonly CaseFact[]): Promise<void> {
      const start: CaseFact = { type: 'opened', ...OPENED, originKey: null, ...changes };
      const events: readonly CaseEvent[] = [start, ...later].flatMap((fact, index) => eventsFrom(index, 'supervisor', new Date(day(at).getTime() + index * 60_000), [fact]));
      await world.unitOfWork.run((tx) => world.cases.append(tx, BOARD, caseId, 0, events));
    }

    beforeEach(async () => {
      world = await make();
    });

    it('has of each case its kind, level, when it was picked up, and what was skipped', async () => {
      await add('a', '2026-11-23', {}, { type: 'acknowledged' }, { type: 'stepSkipped', step: 'police', reason: 'geen strafbaar feit' }, { type: 'handedOver', to: 'zorg', role: 'zorgcoordinator', note: null }, { type: 'acknowledged' });
      expect(await opened()).toEqual([{ kind: 'bullying', level: 'P3', openedAt: day('2026-11-23'), acknowledgedAt: new Date(day('2026-11-23').getTime() + 60_000), skipped: ['police'] }]);
    });

    it('counts a case as grave as it became', async () => {
      const plan = { version: 'x', steps: [] };
      await add('a', '2026-11-23', {}, { type: 'raised', level: 'P2', kind: 'humiliation', plan }, { type: 'raised', level: 'P1', kind: 'sextortion', plan });
      expect(await opened()).toMatchObject([{ kind: 'sextortion', level: 'P1', acknowledgedAt: null, skipped: [] }]);
    });

    it('leaves out other years, other schools and what is sealed', async () => {
      await add('before', '2026-07-31');
      await add('first', '2026-08-01');
      await add('last', '2027-07-31');
      await add('after', '2027-08-01');
      await add('elsewhere', '2026-11-23', { school: 'other' });
      await add('sealed', '2026-11-23', { sealed: true }, { type: 'acknowledged' });
      expect((await opened()).map(({ openedAt }) => openedAt)).toEqual([day('2026-08-01'), day('2027-07-31')]);
      expect(await world.figures.opened('another', SCHOOL, from, to)).toEqual([]);
    });
  });
}
