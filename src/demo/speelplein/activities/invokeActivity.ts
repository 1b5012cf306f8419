import type { SpeelpleinConversation, SpeelpleinPerson, WireActivity } from '../model';

import { clientInfo } from './messageActivity';
import { envelope, type Surroundings } from './envelope';

export interface InvokeWishes {
  readonly name: string;
  readonly value: unknown;
  readonly from: SpeelpleinPerson;
  readonly conversation: SpeelpleinConversation;
  readonly rootId: string | null;
  /** The card's message, when a card was pressed. */
  readonly replyToId: string | null;
  readonly locale: string;
  /** From where it was started: the compose box or a message. */
  readonly source: 'compose' | 'message' | null;
}

/** A request that the bot must answer at once: a button, a dialog, a search. */
export function invokeActivity(around: Surroundings, wishes: InvokeWishes): WireActivity {
  const base = envelope(around, wishes);
  return {
    ...base,
    type: 'invoke',
    id: `f:${around.ids.uuid()}`,
    name: wishes.name,
    value: wishes.value,
    entities: [clientInfo(wishes.locale)],
    channelData: { ...base.channelData, ...(wishes.source === null ? {} : { source: { name: wishes.source } }) },
    ...(wishes.replyToId === null ? {} : { replyToId: wishes.replyToId }),
  };
}
