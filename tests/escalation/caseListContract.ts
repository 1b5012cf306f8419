import type { CaseDeadlines } from '../../src/escalation/caseDeadlines';
import type { CaseEvent, CaseFact, OpenedFacts } from '../../src/escalation/caseEvent';
import { fold } from '../../src/escalation/caseState';
import type { CaseStore } from '../../src/escalation/caseStore';
import type { CaseList, ListWish } from '../../src/escalation/list/caseList';
import { summaryOf } from '../../src/escalation/list/caseSummary';
import type { UnitOfWork } from '../../src/runtime/unitOfWork';
import { history } from './aCase';
import { AT, BOARD, SCHOOL } from './school';

export interface CaseListUnderTest {
  readonly caseList: CaseList;
  readonly cases: CaseStore;
  readonly deadlines: CaseDeadlines;
  readonly unitOfWork: UnitOfWork;
}

const ALL: ListWish = { filter: 'open', kind: null, level: null, school: null };

/** What every `CaseList` keeps to. `make` gives an empty one each time. */
export function caseListContract(name: string, make: () => Promise<CaseListUnderTest>): void {
  describe(`${name} as a list of cases`, () => {
    let world: CaseListUnderTest;
    beforeEach(async () => {
      world = await make();
    });

    interface Wish extends Partial<OpenedFacts> {
      readonly due?: Date | null;
      readonly then?: readonly (readonly [by: string | null, fact: CaseFact])[];
    }

    /** Held by `supervisor` and `zorg`, as a change of it would keep it. */
    async function keep(caseId: string, { due = null, then = [], ...facts }: Wish = {}, board = BOARD): Promise<void> {
      const events: readonly CaseEvent[] = history({ originKey: null, ...facts }, ...then);
      await world.unitOfWork.run(async (tx) => {
        await world.cases.append(tx, board, caseId, 0, events);
        await world.deadlines.set(tx, { board, caseId }, due);
        await world.caseList.put(tx, board, summaryOf(fold(caseId, events)));
      });
    }
    const idsOf = async (person: string, wish: Partial<ListWish> = {}, limit = 50): Promise<readonly string[]> =>
      (await world.caseList.of(BOARD, person, { ...ALL, ...wish }, limit)).map(({ caseId }) => caseId);
    const minutes = (count: number): Date => new Date(AT.getTime() + count * 60_000);

    it('has what a case adds up to, for each who holds it and for nobody else', async () => {
      await keep('one', { due: minutes(60), origin: 'studentReport', then: [['zorg', { type: 'acknowledged' }], ['zorg', { type: 'stepCompleted', step: 'listen' }]] });
      const expected = {
        caseId: 'one', school: SCHOOL, status: 'acknowledged', level: 'P3', kind: 'bullying', fromStudent: true, responsible: 'zorg', openedAt: AT, changedAt: AT,
        version: 5, steps: 3, stepsDone: 1, holders: ['supervisor', 'zorg'], due: minutes(60),
      };
      expect(await world.caseList.of(BOARD, 'zorg', ALL, 50)).toEqual([expected]);
      expect(await world.caseList.of(BOARD, 'supervisor', ALL, 50)).toEqual([expected]);
      for (const other of ['teacher', 'other-student', 'nobody']) expect([other, await idsOf(other), await world.caseList.versionOf(BOARD, other, 'one')]).toEqual([other, [], null]);
      expect(await world.caseList.of('another-board', 'zorg', ALL, 50)).toEqual([]);
      expect(await world.caseList.schools(BOARD, 'zorg')).toEqual([SCHOOL]);
    });

    it('begins with what is due first, then the most urgent, then the oldest', async () => {
      await keep('doubt', { level: 'P4', kind: 'doubt' });
      await keep('acute', { level: 'P1', kind: 'threat' });
      await keep('data', { level: 'privacy', kind: 'privacy' });
      await keep('later', { due: minutes(90) });
      await keep('soon', { due: minutes(5) });
      expect(await idsOf('supervisor')).toEqual(['soon', 'later', 'acute', 'data', 'doubt']);
      expect(await idsOf('supervisor', {}, 2)).toEqual(['soon', 'later']);
    });

    it('is filtered by how far it is, what it is about, how serious it is, and where', async () => {
      await keep('waiting', { kind: 'parent' });
      await keep('mine', { then: [['supervisor', { type: 'acknowledged' }]] });
      await keep('of-zorg', { level: 'P2', then: [['zorg', { type: 'acknowledged' }]] });
      await keep('closed', { then: [['supervisor', { type: 'acknowledged' }], ['supervisor', { type: 'closed', reason: 'klaar' }]] });
      await keep('elsewhere', { school: 'other-school' });
      const by = async (wish: Partial<ListWish>) => (await idsOf('supervisor', wish)).toSorted();
      expect(await by({ filter: 'open' })).toEqual(['elsewhere', 'mine', 'of-zorg', 'waiting']);
      expect(await by({ filter: 'mine' })).toEqual(['mine']);
      expect(await by({ filter: 'waiting' })).toEqual(['elsewhere', 'waiting']);
      expect(await by({ filter: 'closed' })).toEqual(['closed']);
      expect(await by({ kind: 'parent' })).toEqual(['waiting']);
      expect(await by({ level: 'P2' })).toEqual(['of-zorg']);
      expect(await by({ school: 'other-school', filter: 'waiting' })).toEqual(['elsewhere']);
      expect(await world.caseList.schools(BOARD, 'supervisor')).toEqual(['other-school', SCHOOL].toSorted());
    });

    it('has another version after every change of a case that somebody holds, and of no other', async () => {
      await keep('one');
      const [before, ofZorg] = [await world.caseList.version(BOARD, 'supervisor'), await world.caseList.version(BOARD, 'nobody')];
      await world.unitOfWork.run((tx) => world.caseList.put(tx, BOARD, summaryOf(fold('one', history({}, ['zorg', { type: 'noted', text: 'x' }])))));
      expect(await world.caseList.version(BOARD, 'supervisor')).not.toBe(before);
      expect(await world.caseList.versionOf(BOARD, 'supervisor', 'one')).toBe(4);
      expect(await world.caseList.version(BOARD, 'nobody')).toBe(ofZorg);
      await keep('two', {}, 'another-board');
      expect(await world.caseList.version(BOARD, 'supervisor')).toBe('1.4');
    });

    it('keeps the newer state when an older one comes later', async () => {
      await keep('one', { then: [['zorg', { type: 'acknowledged' }]] });
      await world.unitOfWork.run((tx) => world.caseList.put(tx, BOARD, summaryOf(fold('one', history()))));
      expect(await world.caseList.of(BOARD, 'zorg', { ...ALL, filter: 'mine' }, 50)).toMatchObject([{ caseId: 'one', version: 4 }]);
    });

    it('shows nobody a case that is about them, though it came to them', async () => {
      await keep('one', { aboutIds: ['zorg'] });
      expect(await idsOf('zorg')).toEqual([]);
      expect([await world.caseList.version(BOARD, 'zorg'), await world.caseList.versionOf(BOARD, 'zorg', 'one')]).toEqual(['0.0', null]);
      expect(await idsOf('supervisor')).toEqual(['one']);
    });
  });
}
