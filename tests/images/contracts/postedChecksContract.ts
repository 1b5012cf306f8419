import type { PostedCheck } from '../../../src/images/postedCheck';
import type { PostedChecks } from '../../../src/images/postedChecks';
import type { UnitOfWork } from '../../../src/runtime/unitOfWork';

export const AT = new Date('2026-11-24T10:00:00.000Z');
const later = (minutes: number): Date => new Date(AT.getTime() + minutes * 60_000);

export function postedCheck(change: Partial<PostedCheck> = {}): PostedCheck {
  return {
    boardId: 'north', conversationId: 'chat', messageId: 'm1', personId: 'teacher', rootId: null, language: 'nl', outcome: 'begun', warning: null, declared: null,
    warnedAt: null, remindedAt: null, dueAt: null, hiding: 'no', at: AT, version: 1, ...change,
  };
}

/** What every memory of messages with pictures does. */
export function postedChecksContract(name: string, make: () => Promise<{ checks: PostedChecks; unitOfWork: UnitOfWork }>): void {
  describe(`${name} as the memory of messages with pictures`, () => {
    let checks: PostedChecks;
    let unitOfWork: UnitOfWork;
    beforeEach(async () => {
      ({ checks, unitOfWork } = await make());
    });
    const begin = (change: Partial<PostedCheck> = {}): Promise<boolean> => unitOfWork.run((tx) => checks.begin(tx, postedCheck(change)));
    const save = (before: PostedCheck, after: PostedCheck): Promise<boolean> => unitOfWork.run((tx) => checks.save(tx, before, after));

    it('begins once with a message that is delivered twice', async () => {
      expect((await Promise.all([begin(), begin(), begin()])).filter(Boolean)).toHaveLength(1);
      expect(await checks.of(postedCheck())).toEqual(postedCheck());
    });

    it('keeps everything that becomes of it', async () => {
      await begin({ rootId: 'root', language: 'en' });
      const after = postedCheck({
        rootId: 'root', language: 'en', outcome: 'declared', warning: { kind: 'warnStaff', article: 'III.B.8', faces: 3, unchecked: 1 }, declared: 'onlyAdults',
        warnedAt: later(1), remindedAt: later(2), dueAt: later(3), hiding: 'toRelease', at: later(4), version: 2,
      });
      expect(await save(postedCheck(), after)).toBe(true);
      expect(await checks.of(postedCheck())).toEqual(after);
    });

    it('is changed by one of two that happen at the same moment', async () => {
      await begin();
      const changes = await Promise.all([save(postedCheck(), postedCheck({ outcome: 'silence', version: 2 })), save(postedCheck(), postedCheck({ outcome: 'removed', version: 2 }))]);
      expect(changes.filter(Boolean)).toHaveLength(1);
    });

    it('says whose moment has come, the longest waiting first', async () => {
      await begin({ messageId: 'later', dueAt: later(5) });
      await begin({ messageId: 'first', dueAt: later(1) });
      await begin({ messageId: 'second', dueAt: later(2), boardId: 'south' });
      await begin({ messageId: 'never' });
      expect((await checks.due(later(3), 10)).map(({ messageId }) => messageId)).toEqual(['first', 'second']);
      expect(await checks.due(later(3), 1)).toHaveLength(1);
    });

    it('says where Graph is still to be asked', async () => {
      for (const hiding of ['no', 'wanted', 'hidden', 'toRelease', 'refused'] as const) await begin({ messageId: hiding, hiding });
      expect((await checks.hidingOpen(10)).map(({ messageId }) => messageId).sort()).toEqual(['toRelease', 'wanted']);
    });

    it('keeps boards apart', async () => {
      await begin();
      expect(await checks.of({ ...postedCheck(), boardId: 'south' })).toBeNull();
    });
  });
}
