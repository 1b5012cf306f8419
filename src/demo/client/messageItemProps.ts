import type { Command, ConversationView, SeenMessage } from '../speelplein/model';

import type { PersonApi } from './api';
import type { Show } from './windows';

export interface MessageItemProps {
  readonly message: SeenMessage;
  readonly personaId: string;
  readonly api: PersonApi;
  readonly conversation: ConversationView;
  readonly commands: readonly Command[];
  /** Directly follows another message of the same person: no face and name again. */
  readonly continues: boolean;
  readonly show: Show;
  readonly onReply: (() => void) | null;
}
