import { amsterdamDate, amsterdamInstant } from '../../calendar/amsterdamTime';
import { firstDayOfSchoolYear } from '../../calendar/schoolYear';
import type { Person } from '../../people/person';
import { recordingState, type RecordingPermission } from '../../permissions/recordingPermission';
import type { ShownPermission } from './permissionPageApi';
import type { PermissionPageDeps } from './permissionPageDeps';
import { namesIn, showPermissions } from './showPermissions';

/** Everything of the school's year: what was asked for, and what teachers allowed in conversations (III.A.3), the newest first. */
export async function registerRows(deps: PermissionPageDeps, person: Person, schoolYear: number): Promise<readonly ShownPermission[]> {
  const { boardId, school } = person;
  const midnight = (year: number): Date => amsterdamInstant({ date: firstDayOfSchoolYear(year), minutes: 0 });
  const [states, recordings] = await Promise.all([
    deps.permissions.register.ofSchool(boardId, school, schoolYear),
    deps.recordings.ofSchool(boardId, school, { from: midnight(schoolYear), to: midnight(schoolYear + 1) }),
  ]);
  const names = await namesIn(deps.permissions.directory, boardId, recordings.flatMap(({ events }) => events.map(({ by }) => by)));
  const rows = [...(await showPermissions(deps, person, states, { withMissing: false })), ...recordings.map((recording) => fromRecording(recording, names, deps.permissions.clock.now()))];
  return rows.toSorted((a, b) => b.askedAt.localeCompare(a.askedAt));
}

function fromRecording(permission: RecordingPermission, names: ReadonlyMap<string, string>, now: Date): ShownPermission {
  const { status, askedBy, decidedBy, until } = recordingState(permission);
  const [first] = permission.events;
  const last = permission.events.findLast(({ type }) => type !== 'asked');
  const wasGranted = permission.events.some(({ type }) => type === 'granted');
  const from = amsterdamDate(first.at);
  return {
    id: permission.id, kind: 'recording', status: status === 'granted' && until !== null && until <= now ? 'lapsed' : status, wasGranted, classes: [], forStudents: true, inConversation: true, purpose: '',
    from, until: until === null ? from : amsterdamDate(until), hours: null, channel: null, otherWay: null,
    askedBy: names.get(askedBy ?? first.by) ?? null, askedAt: first.at.toISOString(), decidedBy: decidedBy === null ? null : (names.get(decidedBy) ?? null), decidedAt: last?.at.toISOString() ?? null,
    conditions: null, reason: null, waitsFor: [], exchanges: [], history: permission.events.map(({ type, at, by }) => ({ type, at: at.toISOString(), name: names.get(by) ?? null })), missing: null,
    may: { decide: false, answer: false, withdraw: false },
  };
}
