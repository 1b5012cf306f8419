import type { DistanceMemory } from '../../src/distance/distanceMemory';
import type { UnitOfWork } from '../../src/runtime/unitOfWork';

const at = (time: string): Date => new Date(`2026-11-24T${time}Z`);

/** What every memory of the checks does. */
export function distanceMemoryContract(name: string, make: () => Promise<{ memory: DistanceMemory; unitOfWork: UnitOfWork }>): void {
  describe(`${name} as what the checks remember`, () => {
    let memory: DistanceMemory;
    let unitOfWork: UnitOfWork;
    beforeEach(async () => {
      ({ memory, unitOfWork } = await make());
    });
    const tell = (person = 'tess', check: 'recording' | 'lateHours' = 'lateHours', day = '2026-11-24', board = 'north'): Promise<boolean> => unitOfWork.run((tx) => memory.tell(tx, board, person, check, day));

    it('tells somebody something once a day, however often and at the same moment', async () => {
      expect((await Promise.all([tell(), tell(), tell()])).filter(Boolean)).toHaveLength(1);
      expect(await tell()).toBe(false);
      expect([await tell('sam'), await tell('tess', 'recording'), await tell('tess', 'lateHours', '2026-11-25'), await tell('tess', 'lateHours', '2026-11-24', 'south')]).toEqual([true, true, true, true]);
    });

    it('knows where help was asked for a moment ago, on its own board', async () => {
      await unitOfWork.run((tx) => memory.askedForHelp(tx, 'north', 'chat', at('20:00:00')));
      await unitOfWork.run((tx) => memory.askedForHelp(tx, 'north', 'chat', at('21:00:00')));
      expect(await memory.helpAskedSince('north', 'chat', at('20:30:00'))).toBe(true);
      expect(await memory.helpAskedSince('north', 'chat', at('21:30:00'))).toBe(false);
      expect(await memory.helpAskedSince('south', 'chat', at('20:30:00'))).toBe(false);
      expect(await memory.helpAskedSince('north', 'another', at('20:30:00'))).toBe(false);
    });

    it('forgets what is of another day', async () => {
      await tell();
      await unitOfWork.run((tx) => memory.askedForHelp(tx, 'north', 'chat', at('20:00:00')));
      await memory.forget('2026-11-24', at('20:00:00'));
      expect([await tell(), await memory.helpAskedSince('north', 'chat', at('19:00:00'))]).toEqual([false, true]);
      await memory.forget('2026-11-25', at('20:00:01'));
      expect([await tell(), await memory.helpAskedSince('north', 'chat', at('19:00:00'))]).toEqual([true, false]);
    });
  });
}
