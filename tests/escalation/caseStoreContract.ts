import type { CaseStore } from '../../src/escalation/caseStore';
import { eventsFrom, type CaseEvent } from '../../src/escalation/caseEvent';
import { fold } from '../../src/escalation/caseState';
import type { UnitOfWork } from '../../src/runtime/unitOfWork';
import { history } from './aCase';
import { AT, BOARD } from './school';

export interface CaseStoreUnderTest {
  readonly cases: CaseStore;
  readonly unitOfWork: UnitOfWork;
}

/** What every `CaseStore` keeps to. `make` gives an empty one each time. */
export function caseStoreContract(name: string, make: () => Promise<CaseStoreUnderTest>): void {
  describe(`${name} as a store of cases`, () => {
    let cases: CaseStore;
    let unitOfWork: UnitOfWork;
    const append = (caseId: string, version: number, events: readonly CaseEvent[], board = BOARD): Promise<'appended' | 'conflict'> =>
      unitOfWork.run(async (tx) => {
        const outcome = await cases.append(tx, board, caseId, version, events);
        if (outcome === 'conflict') throw new Conflict();
        return outcome;
      }).catch((error: unknown) => {
        if (error instanceof Conflict) return 'conflict';
        throw error;
      });
    class Conflict extends Error {}

    beforeEach(async () => {
      ({ cases, unitOfWork } = await make());
    });

    const opening = (originKey: string | null = null, at = AT): readonly CaseEvent[] => history({ originKey }).map((event) => ({ ...event, at }));
    const closing = (by = 'supervisor'): readonly CaseEvent[] => eventsFrom(3, by, AT, [{ type: 'acknowledged' }, { type: 'closed', reason: 'klaar' }]);

    it('gives back a history as it was written, to the millisecond', async () => {
      const events = history({ words: 'Wát? “dit” 😱\nen dat', signalReasons: ['a', 'b'] }).map((event) => ({ ...event, at: new Date('2026-03-29T01:00:00.123Z') }));
      expect(await append('one', 0, events)).toBe('appended');
      expect(await cases.load(BOARD, 'one')).toEqual(events);
    });

    it('knows no case that was never opened, and none of another board', async () => {
      await append('one', 0, opening('message:1'));
      expect(await cases.load(BOARD, 'two')).toBeNull();
      expect(await cases.load('another-board', 'one')).toBeNull();
      expect(await cases.byOrigin('another-board', 'message:1')).toBeNull();
      expect(await cases.openCasesOf('another-board', 'supervisor')).toEqual([]);
    });

    it('adds after what is there', async () => {
      await append('one', 0, opening());
      expect(await append('one', 3, closing())).toBe('appended');
      expect(fold('one', (await cases.load(BOARD, 'one')) ?? [])).toMatchObject({ version: 5, status: 'closed' });
    });

    it('refuses a change on an older version and keeps nothing of it', async () => {
      await append('one', 0, opening());
      await append('one', 3, eventsFrom(3, 'zorg', AT, [{ type: 'acknowledged' }]));
      expect(await append('one', 3, closing())).toBe('conflict');
      expect((await cases.load(BOARD, 'one'))?.map(({ type }) => type)).toEqual(['opened', 'routed', 'routed', 'acknowledged']);
    });

    it('lets one of many at once through', async () => {
      await append('one', 0, opening());
      const outcomes = await Promise.all(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((by) => append('one', 3, eventsFrom(3, by, AT, [{ type: 'noted', text: by }]))),
      );
      expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1);
      expect(await cases.load(BOARD, 'one')).toHaveLength(4);
    });

    it('opens one case for one message, also when two come at once', async () => {
      const outcomes = await Promise.all(['one', 'two'].map((id) => append(id, 0, opening('message:1'))));
      expect(outcomes.toSorted()).toEqual(['appended', 'conflict']);
      const winner = outcomes[0] === 'appended' ? 'one' : 'two';
      expect(await cases.byOrigin(BOARD, 'message:1')).toBe(winner);
      expect(await cases.load(BOARD, winner === 'one' ? 'two' : 'one')).toBeNull();
      expect(await append('three', 0, opening('message:2'))).toBe('appended');
    });

    it('opens as many cases without an origin as there are', async () => {
      expect(await append('one', 0, opening(null))).toBe('appended');
      expect(await append('two', 0, opening(null))).toBe('appended');
    });

    it('has the same message on two boards as two cases', async () => {
      expect(await append('one', 0, opening('message:1'))).toBe('appended');
      expect(await append('two', 0, opening('message:1'), 'another-board')).toBe('appended');
      expect(await cases.byOrigin('another-board', 'message:1')).toBe('two');
    });

    it('gives back a sealed case as it was written, finds it by its origin, and adds to it', async () => {
      const events = history({ originKey: 'chosen:1', words: 'niet verder vertellen', sealed: true, chosen: 'vertrouwenspersoon' });
      expect(await append('one', 0, events)).toBe('appended');
      expect(await cases.load(BOARD, 'one')).toEqual(events);
      expect(await cases.byOrigin(BOARD, 'chosen:1')).toBe('one');
      expect(await append('two', 0, events)).toBe('conflict');
      expect(await append('one', 3, closing())).toBe('appended');
      expect(fold('one', (await cases.load(BOARD, 'one')) ?? [])).toMatchObject({ version: 5, status: 'closed', sealed: true, words: 'niet verder vertellen' });
    });

    it('lists a sealed case for who holds it until it is closed', async () => {
      await append('sealed', 0, history({ originKey: null, sealed: true }));
      await append('other', 0, opening(null, new Date('2026-11-20T08:00:00Z')));
      expect(await cases.openCasesOf(BOARD, 'supervisor')).toEqual(['sealed', 'other']);
      await append('sealed', 3, closing());
      expect(await cases.openCasesOf(BOARD, 'supervisor')).toEqual(['other']);
    });

    it('finds the cases in which somebody was given a task, the newest first, and nobody else’s', async () => {
      const task = (id: string) => ({ type: 'taskGiven', task: id, to: 'coach', role: 'socialMediaCoach', step: null, words: 'kijk mee', due: null }) as const;
      await append('older', 0, opening(null, new Date('2026-11-20T08:00:00Z')));
      await append('newer', 0, history({ originKey: null, sealed: true }));
      await append('older', 3, eventsFrom(3, 'zorg', AT, [task('a'), task('b')]));
      await append('newer', 3, eventsFrom(3, 'zorg', AT, [task('a')]));
      expect(await cases.casesWithTaskFor(BOARD, 'coach')).toEqual(['newer', 'older']);
      expect(await cases.casesWithTaskFor(BOARD, 'zorg')).toEqual([]);
      expect(await cases.casesWithTaskFor('another-board', 'coach')).toEqual([]);
      // A task isn't the case: it stands in nobody's list of cases.
      expect(await cases.openCasesOf(BOARD, 'coach')).toEqual([]);
    });

    it('knows who holds a case about somebody, also when it came to be about them later; of sealed ones nothing', async () => {
      await append('one', 0, history({ originKey: null, aboutIds: ['other-student'] }));
      await append('sealed', 0, history({ originKey: null, aboutIds: ['other-student'], sealed: true }, [null, { type: 'routed', to: 'counsellor', role: 'vertrouwenspersoon', because: 'chosen' }]));
      await append('two', 0, history({ originKey: null, aboutIds: [] }, ['zorg', { type: 'handedOver', to: 'principal', role: 'schoolleiding', note: null }]));
      expect(await cases.holdersOfCasesAbout(BOARD, 'other-student')).toEqual(new Set(['supervisor', 'zorg']));
      await append('two', 4, eventsFrom(4, 'principal', AT, [{ type: 'tookIn', from: 'three', aboutIds: ['other-student'], reports: [] }]));
      expect(await cases.holdersOfCasesAbout(BOARD, 'other-student')).toEqual(new Set(['supervisor', 'zorg', 'principal']));
      expect(await cases.holdersOfCasesAbout(BOARD, 'teacher')).toEqual(new Set());
      expect(await cases.holdersOfCasesAbout('another-board', 'other-student')).toEqual(new Set());
    });

    it('lists no case that was merged into another', async () => {
      await append('one', 0, opening());
      await append('one', 3, eventsFrom(3, 'supervisor', AT, [{ type: 'mergedInto', into: 'two' }]));
      expect(await cases.openCasesOf(BOARD, 'supervisor')).toEqual([]);
    });

    it('lists no case that was answered, or ended because it was withdrawn', async () => {
      await append('answered', 0, opening());
      await append('answered', 3, eventsFrom(3, 'supervisor', AT, [{ type: 'answered', text: 'Ja.' }]));
      await append('withdrawn', 0, opening());
      await append('withdrawn', 3, eventsFrom(3, 'teacher', AT, [{ type: 'withdrawn', closes: true }]));
      await append('open', 0, opening());
      await append('open', 3, eventsFrom(3, 'teacher', AT, [{ type: 'withdrawn', closes: false }]));
      expect(await cases.openCasesOf(BOARD, 'supervisor')).toEqual(['open']);
    });

    it('lists the open cases of who holds them, the newest first', async () => {
      await append('older', 0, opening(null, new Date('2026-11-20T08:00:00Z')));
      await append('newer', 0, opening(null, new Date('2026-11-23T08:00:00Z')));
      await append('closed', 0, opening(null, new Date('2026-11-22T08:00:00Z')));
      await append('closed', 3, closing());
      expect(await cases.openCasesOf(BOARD, 'supervisor')).toEqual(['newer', 'older']);
      expect(await cases.openCasesOf(BOARD, 'teacher')).toEqual([]);
    });

    it('lists a case for whom it was handed over to, and again when it was reopened', async () => {
      await append('one', 0, opening());
      await append('one', 3, eventsFrom(3, 'zorg', AT, [{ type: 'handedOver', to: 'principal', role: 'schoolleiding', note: null }]));
      expect(await cases.openCasesOf(BOARD, 'principal')).toEqual(['one']);
      await append('one', 4, eventsFrom(4, 'principal', AT, [{ type: 'acknowledged' }, { type: 'closed', reason: 'klaar' }]));
      expect(await cases.openCasesOf(BOARD, 'principal')).toEqual([]);
      await append('one', 6, eventsFrom(6, 'principal', AT, [{ type: 'reopened', reason: 'weer' }]));
      expect(await cases.openCasesOf(BOARD, 'principal')).toEqual(['one']);
    });
  });
}
