import type { Conversation } from '../people/conversation';
import type { BoardId, Person } from '../people/person';
import type { Language } from '../runtime/language';
import type { Activity } from './activity';
import type { InvokeAnswer } from './reply';

/** One turn as the handlers see it: who, where, and what; already checked, of a tenant that is served. */
export interface Incoming {
  readonly activity: Activity;
  readonly boardId: BoardId;
  readonly conversation: Conversation;
  /** Null: not in the school's directory. */
  readonly person: Person | null;
  readonly language: Language;
  /** Stands in the log and in what a person gets to see when something goes wrong. */
  readonly reference: string;
}

/** A turn of somebody whom we know. */
export type KnownIncoming = Incoming & { readonly person: Person };

interface RouteBase {
  /** Unique: `invoke:adaptiveCard/action:case.acknowledge`. */
  readonly name: string;
  /** In the metrics and the log; the name when it is left out. */
  readonly countedAs?: string;
  matches(activity: Activity): boolean;
}

export type Route =
  | (RouteBase & { readonly kind: 'message'; handle(turn: Incoming): Promise<void> })
  | (RouteBase & {
      readonly kind: 'invoke';
      /** What a second delivery of the same activity gets: the answer that was kept, or the handler's once more (it changes nothing the second time, and its answer holds words that must not be kept). */
      readonly again: 'kept' | 'handledAgain';
      handle(turn: Incoming): Promise<InvokeAnswer>;
    });
