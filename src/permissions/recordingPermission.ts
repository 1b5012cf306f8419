import type { BoardId } from '../people/person';

/** III.A.3: recordings that students make for teaching, allowed by a teacher or by school management. */
export type RecordingFact =
  /** `messageId`: about what was posted in that message. */
  | { readonly type: 'asked'; readonly by: string; readonly messageId: string }
  /** `messageId`: for that message only; null: for the whole conversation, until then. */
  | { readonly type: 'granted'; readonly by: string; readonly until: string; readonly messageId: string | null }
  | { readonly type: 'refused'; readonly by: string }
  | { readonly type: 'withdrawn'; readonly by: string };

/** One entry of the append-only register. `seq` is 1 for the first, without gaps. */
export type RecordingEvent = RecordingFact & { readonly seq: number; readonly at: Date };

/** A permission, or the request for one, with its history. */
export interface RecordingPermission {
  readonly boardId: BoardId;
  readonly id: string;
  readonly school: string;
  readonly conversationId: string;
  readonly events: readonly [RecordingEvent, ...RecordingEvent[]];
}

export interface RecordingState {
  readonly status: 'asked' | 'granted' | 'refused' | 'withdrawn';
  readonly askedBy: string | null;
  readonly decidedBy: string | null;
  /** About this message only; null: about the conversation. */
  readonly messageId: string | null;
  readonly until: Date | null;
  readonly version: number;
}

/** A message is asked about once. */
export function messagePermissionId(conversationId: string, messageId: string): string {
  return `message:${conversationId}:${messageId}`;
}

export function recordingState({ events }: Pick<RecordingPermission, 'events'>): RecordingState {
  const begin: RecordingState = { status: 'asked', askedBy: null, decidedBy: null, messageId: null, until: null, version: 0 };
  return events.reduce((state, event): RecordingState => {
    const version = event.seq;
    switch (event.type) {
      case 'asked':
        return { ...state, status: 'asked', askedBy: event.by, messageId: event.messageId, version };
      case 'granted':
        return { ...state, status: 'granted', decidedBy: event.by, messageId: event.messageId, until: new Date(event.until), version };
      case 'refused':
      case 'withdrawn':
        return { ...state, status: event.type, decidedBy: event.by, version };
    }
  }, begin);
}

/** Whether students may share this recording there at that moment. Unknown is no. */
export function mayRecord(permissions: readonly RecordingPermission[], { at, messageId }: { readonly at: Date; readonly messageId: string }): boolean {
  return permissions.some((permission) => {
    const { status, until, messageId: only } = recordingState(permission);
    return status === 'granted' && until !== null && at < until && (only === null || only === messageId);
  });
}
