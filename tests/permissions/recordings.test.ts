import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import type { AuditEvent } from '../../src/audit/auditEvent';
import type { Conversation } from '../../src/people/conversation';
import { allowRecordings, askToRecord, decideRecording, type RecordingDecision } from '../../src/permissions/decideRecording';
import { InMemoryRecordingPermissions } from '../../src/permissions/inMemoryRecordingPermissions';
import { mayRecord, recordingState } from '../../src/permissions/recordingPermission';
import { somebody } from '../images/support';
import { recordingPermissionsContract } from './recordingPermissionsContract';

recordingPermissionsContract('InMemoryRecordingPermissions', async () => ({ recordings: new InMemoryRecordingPermissions(), unitOfWork: new InMemoryUnitOfWork() }));

const conversation: Conversation = { boardId: 'board', id: 'chat', kind: 'groupChat', school: 'school', teamId: null, serviceUrl: 'https://x.test/', tenantId: 't' };
const student = somebody('sam', ['student']);
const teacher = somebody('tess', ['teacher']);
const intern = somebody('ivo', ['intern']);
const TUESDAY = new Date('2026-11-24T10:00:00+01:00');

function world() {
  let now = TUESDAY;
  const recordings = new InMemoryRecordingPermissions();
  const account: AuditEvent[] = [];
  const told: string[] = [];
  const deps = { recordings, audit: { record: async (_tx: unknown, event: AuditEvent) => void account.push(event) }, unitOfWork: new InMemoryUnitOfWork(), clock: { now: () => now } };
  const tell = async (): Promise<void> => void told.push('told');
  return {
    deps, account, told,
    at: (iso: string) => void (now = new Date(iso)),
    ask: () => askToRecord(deps, student, conversation, 'm1', tell),
    decide: (decision: RecordingDecision, by = teacher, id = 'message:chat:m1') => decideRecording(deps, by, 'board', id, decision, tell),
    may: async (messageId: string, at = now) => mayRecord(await recordings.ofConversation('board', 'chat'), { at, messageId }),
  };
}

describe('a recording by a student (III.A.2)', () => {
  it('is not allowed, nor is it because somebody asked', async () => {
    const { ask, may } = world();
    expect(await may('m1')).toBe(false);
    await ask();
    expect(await may('m1')).toBe(false);
  });

  it('is asked about once, however often the button is pressed', async () => {
    const { ask, told } = world();
    expect([await ask(), await ask()].map((asked) => asked === null)).toEqual([false, true]);
    expect(told).toHaveLength(1);
  });
});

describe('the permission of a teacher (III.A.3)', () => {
  it('for one message holds for that message', async () => {
    const { ask, decide, may } = world();
    await ask();
    expect(await decide({ kind: 'grant', whole: false })).toMatchObject({ kind: 'decided' });
    expect([await may('m1'), await may('m2')]).toEqual([true, false]);
  });

  it('for the conversation holds until the end of that day', async () => {
    const { ask, decide, may } = world();
    await ask();
    await decide({ kind: 'grant', whole: true });
    expect([await may('m2', new Date('2026-11-24T23:59:00+01:00')), await may('m2', new Date('2026-11-25T00:00:00+01:00'))]).toEqual([true, false]);
  });

  it('can be given beforehand, for a week, and taken back', async () => {
    const { deps, may, decide } = world();
    const made = await allowRecordings(deps, teacher, conversation, { id: 'press:1', days: 7 });
    expect(await allowRecordings(deps, teacher, conversation, { id: 'press:1', days: 7 })).toEqual(made);
    expect([await may('m9', new Date('2026-11-30T20:00:00+01:00')), await may('m9', new Date('2026-12-01T08:00:00+01:00'))]).toEqual([true, false]);
    expect(await decide({ kind: 'withdraw' }, teacher, 'press:1')).toMatchObject({ kind: 'decided' });
    expect(await may('m9')).toBe(false);
  });

  it('is decided once: a colleague who comes later sees what the first one said', async () => {
    const { ask, decide, may } = world();
    await ask();
    await decide({ kind: 'refuse' });
    const second = await decide({ kind: 'grant', whole: true }, somebody('mo', ['mentor']));
    expect(second).toMatchObject({ kind: 'unchanged' });
    expect(second.kind === 'unchanged' ? recordingState(second.permission) : null).toMatchObject({ status: 'refused', decidedBy: 'tess' });
    expect(await may('m1')).toBe(false);
  });

  it.each([
    ['an intern', intern],
    ['a student', student],
    ['somebody who is a student and on the staff', somebody('both', ['student', 'teacher'])],
  ])('is not for %s to give', async (_who, by) => {
    const { ask, decide, deps, may } = world();
    await ask();
    expect(await decide({ kind: 'grant', whole: true }, by)).toEqual({ kind: 'notYours' });
    expect(await allowRecordings(deps, by, conversation, { id: 'press:2', days: 1 })).toBe('notYours');
    expect(await may('m1')).toBe(false);
  });

  it('is accounted for, with ids only', async () => {
    const { ask, decide, account } = world();
    await ask();
    await decide({ kind: 'grant', whole: false });
    await decide({ kind: 'withdraw' });
    expect(account.map((event) => [event.type, event.by, 'event' in event ? event.event : null])).toEqual([
      ['permission.recording', 'sam', 'asked'],
      ['permission.recording', 'tess', 'granted'],
      ['permission.recording', 'tess', 'withdrawn'],
    ]);
  });

  it('of which nobody knows is unknown', async () => {
    expect(await world().decide({ kind: 'withdraw' })).toEqual({ kind: 'unknown' });
  });
});
