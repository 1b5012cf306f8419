import type { Audit } from '../audit/audit';
import { amsterdamDate } from '../calendar/amsterdamTime';
import { endOfDay } from '../calendar/endOfDay';
import { addDays } from '../calendar/shiftDate';
import type { Conversation } from '../people/conversation';
import type { BoardId, Person } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { Tx, UnitOfWork } from '../runtime/unitOfWork';
import { mayAllowRecording } from './mayAllowRecording';
import { messagePermissionId, recordingState, type RecordingEvent, type RecordingFact, type RecordingPermission } from './recordingPermission';
import type { RecordingPermissions } from './recordingPermissions';

export interface RecordingDeps {
  readonly recordings: RecordingPermissions;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Puts the messages about a change in the change's own transaction. */
export type TellOfRecording = (tx: Tx, permission: RecordingPermission) => Promise<void>;

/** A student asks, once for a message. Null: it was asked before. */
export async function askToRecord(deps: RecordingDeps, student: Person, conversation: Conversation, messageId: string, tell: TellOfRecording): Promise<RecordingPermission | null> {
  const about = { boardId: conversation.boardId, id: messagePermissionId(conversation.id, messageId), school: conversation.school, conversationId: conversation.id };
  return write(deps, about, [], { type: 'asked', by: student.id, messageId }, tell);
}

/**
 * A teacher allows recordings in a conversation, from now on for so many days, today included. `id` names the press: what
 * comes twice is one permission.
 */
export async function allowRecordings(deps: RecordingDeps, by: Person, conversation: Conversation, { id, days }: { readonly id: string; readonly days: number }): Promise<RecordingPermission | 'notYours'> {
  if (!mayAllowRecording(by)) return 'notYours';
  const about = { boardId: conversation.boardId, id, school: conversation.school, conversationId: conversation.id };
  const made = await write(deps, about, [], { type: 'granted', by: by.id, until: afterDays(deps.clock.now(), days), messageId: null }, () => Promise.resolve());
  const known = made ?? (await deps.recordings.byId(about.boardId, id));
  if (known === null) throw new Error('a permission disappeared while it was given');
  return known;
}

export type RecordingDecision = { readonly kind: 'grant'; readonly whole: boolean } | { readonly kind: 'refuse' } | { readonly kind: 'withdraw' };

export type RecordingDecided =
  /** `unchanged`: it was decided already, by a colleague or by the same press before. The permission as it stands. */
  | { readonly kind: 'decided'; readonly permission: RecordingPermission }
  | { readonly kind: 'unchanged'; readonly permission: RecordingPermission }
  | { readonly kind: 'notYours' }
  | { readonly kind: 'unknown' };

/** Decides about a request, or takes a permission back. */
export async function decideRecording(
  deps: RecordingDeps,
  by: Person,
  board: BoardId,
  id: string,
  decision: RecordingDecision,
  tell: TellOfRecording,
): Promise<RecordingDecided> {
  if (!mayAllowRecording(by)) return { kind: 'notYours' };
  const before = await deps.recordings.byId(board, id);
  if (before === null) return { kind: 'unknown' };
  const fact = factOf(before, by, decision, deps.clock.now());
  const after = fact === null ? null : await write(deps, before, before.events, fact, tell);
  if (after !== null) return { kind: 'decided', permission: after };
  return { kind: 'unchanged', permission: (await deps.recordings.byId(board, id)) ?? before };
}

function factOf(permission: RecordingPermission, by: Person, decision: RecordingDecision, now: Date): RecordingFact | null {
  const { status, messageId } = recordingState(permission);
  switch (decision.kind) {
    case 'grant':
      // One message may stay as long as it stands; a conversation is open for the day.
      return status === 'asked' ? { type: 'granted', by: by.id, until: afterDays(now, decision.whole ? 1 : 366), messageId: decision.whole ? null : messageId } : null;
    case 'refuse':
      return status === 'asked' ? { type: 'refused', by: by.id } : null;
    case 'withdraw':
      return status === 'granted' ? { type: 'withdrawn', by: by.id } : null;
  }
}

function afterDays(now: Date, days: number): string {
  return endOfDay(addDays(amsterdamDate(now), days - 1)).toISOString();
}

/** Null: somebody was first. */
async function write(deps: RecordingDeps, about: Omit<RecordingPermission, 'events'>, events: readonly RecordingEvent[], fact: RecordingFact, tell: TellOfRecording): Promise<RecordingPermission | null> {
  const event: RecordingEvent = { ...fact, seq: events.length + 1, at: deps.clock.now() };
  const [first = event, ...others] = events;
  const { boardId, id, school, conversationId } = about;
  const after: RecordingPermission = { boardId, id, school, conversationId, events: events.length === 0 ? [event] : [first, ...others, event] };
  return deps.unitOfWork.run(async (tx) => {
    if (!(await deps.recordings.append(tx, about, event))) return null;
    await deps.audit.record(tx, { type: 'permission.recording', boardId, at: event.at, by: fact.by, about: [], permissionId: id, event: fact.type });
    await tell(tx, after);
    return after;
  });
}
