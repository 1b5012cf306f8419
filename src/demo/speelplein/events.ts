import type { SpeelpleinConversation, StoredMessage, StoredPicture, WireAttachment, WireObject } from './model';
import type { PolicyViolation } from './policyViolation';

/** Everything that changes the Speelplein; the journal is a list of these. */
export type SpeelpleinEvent =
  | { readonly type: 'conversation.opened'; readonly conversation: SpeelpleinConversation }
  | { readonly type: 'app.installed' | 'app.removed'; readonly conversationId: string }
  | { readonly type: 'app.welcomed'; readonly conversationId: string }
  | { readonly type: 'member.added' | 'member.removed'; readonly conversationId: string; readonly personId: string }
  | { readonly type: 'message.posted'; readonly message: StoredMessage }
  | {
      readonly type: 'message.edited';
      readonly messageId: string;
      readonly text: string;
      readonly at: string;
      /** All that is left and new; without it they stay as they are. */
      readonly pictures?: readonly StoredPicture[];
    }
  | {
      readonly type: 'message.replaced';
      readonly messageId: string;
      readonly text: string;
      readonly attachments: readonly WireAttachment[];
      readonly at: string;
    }
  | { readonly type: 'message.deleted'; readonly messageId: string; readonly at: string }
  | { readonly type: 'message.restored'; readonly messageId: string }
  | { readonly type: 'card.shownTo'; readonly messageId: string; readonly personId: string; readonly card: WireObject }
  /** As older journals say it. */
  | { readonly type: 'message.hidden'; readonly messageId: string; readonly tip: string | null }
  | { readonly type: 'message.policed'; readonly messageId: string; readonly policy: PolicyViolation | null }
  | { readonly type: 'conversation.read'; readonly conversationId: string; readonly personId: string; readonly upTo: string };
