import type { RecordingEvent } from '../../src/permissions/recordingPermission';
import type { RecordingPermissions } from '../../src/permissions/recordingPermissions';
import type { UnitOfWork } from '../../src/runtime/unitOfWork';

const AT = new Date('2026-11-24T10:00:00.000Z');
const ABOUT = { boardId: 'north', id: 'p1', school: 'dijk', conversationId: 'chat' };
const ASKED = { type: 'asked', by: 'student', messageId: 'm1', seq: 1, at: AT } as const;
const GRANTED: RecordingEvent = { type: 'granted', by: 'teacher', until: '2026-11-24T22:59:59.999Z', messageId: 'm1', seq: 2, at: AT };

/** What every register of permissions for recordings does. */
export function recordingPermissionsContract(name: string, make: () => Promise<{ recordings: RecordingPermissions; unitOfWork: UnitOfWork }>): void {
  describe(`${name} as the register of permissions for recordings`, () => {
    let recordings: RecordingPermissions;
    let unitOfWork: UnitOfWork;
    beforeEach(async () => {
      ({ recordings, unitOfWork } = await make());
    });
    const append = (event: RecordingEvent, about = ABOUT): Promise<boolean> => unitOfWork.run((tx) => recordings.append(tx, about, event));

    it('keeps every entry, in order', async () => {
      expect([await append(ASKED), await append(GRANTED)]).toEqual([true, true]);
      expect(await recordings.byId('north', 'p1')).toEqual({ ...ABOUT, events: [ASKED, GRANTED] });
    });

    it('gives what began at a school in a period', async () => {
      await append(ASKED);
      const of = async (school: string, from: string, to: string): Promise<readonly string[]> => (await recordings.ofSchool('north', school, { from: new Date(from), to: new Date(to) })).map(({ id }) => id);
      expect(await of('dijk', '2026-08-01T00:00:00Z', '2027-08-01T00:00:00Z')).toEqual(['p1']);
      expect(await of('elders', '2026-08-01T00:00:00Z', '2027-08-01T00:00:00Z')).toEqual([]);
      expect(await of('dijk', '2025-08-01T00:00:00Z', '2026-08-01T00:00:00Z')).toEqual([]);
    });

    it('takes an entry once: of two who decide at the same moment one is first', async () => {
      await append(ASKED);
      const refused: RecordingEvent = { type: 'refused', by: 'mentor', seq: 2, at: AT };
      expect((await Promise.all([append(GRANTED), append(refused)])).filter(Boolean)).toHaveLength(1);
      expect((await recordings.byId('north', 'p1'))?.events).toHaveLength(2);
    });

    it('finds what holds in a conversation, and nothing of another one or another board', async () => {
      await append(ASKED);
      await append({ ...ASKED, messageId: 'm2' }, { ...ABOUT, id: 'p2' });
      await append({ ...ASKED, messageId: 'm3' }, { ...ABOUT, id: 'p3', conversationId: 'another' });
      expect((await recordings.ofConversation('north', 'chat')).map(({ id }) => id)).toEqual(['p1', 'p2']);
      expect(await recordings.ofConversation('south', 'chat')).toEqual([]);
      expect(await recordings.byId('south', 'p1')).toBeNull();
    });
  });
}
