import type { Clock } from '../../runtime/clock';
import type { Ids } from '../../runtime/ids';

import type { PolicyTip, PolicyViolation } from './policyViolation';

/** Somebody of the demo school as Entra ID knows them. */
export interface SpeelpleinPerson {
  /** aadObjectId, a UUID. */
  readonly id: string;
  readonly name: string;
  readonly userPrincipalName: string;
  readonly roleLabel: { readonly nl: string; readonly en: string };
  readonly managerId?: string;
  /** Offered as a persona on the page. */
  readonly showcase?: boolean;
  /** An account of another organisation. */
  readonly isGuest?: boolean;
}

/** A chat or channel that exists from the start. Personal chats with the bot are made by the Speelplein itself. */
export interface SpeelpleinConversation {
  readonly id: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  readonly title: string;
  readonly memberIds: readonly string[];
  readonly appInstalled: boolean;
  /** Graph's id of the team (a UUID) when this is a channel. */
  readonly teamId?: string;
}

export interface SpeelpleinAuth {
  /** Sign what goes to the bot and demand the bot's token for what comes back. */
  readonly sign: boolean;
  readonly appId: string;
  /** When given, the token endpoint demands it. */
  readonly appPassword?: string;
}

export interface SpeelpleinOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly botEndpoint: string;
  readonly botId: string;
  readonly tenantId: string;
  /** The folder that gets a `speelplein` folder with the journal and the pictures; null keeps all in memory. */
  readonly dataDir: string | null;
  readonly people: readonly SpeelpleinPerson[];
  readonly conversations: readonly SpeelpleinConversation[];
  /** The built page; null serves none. */
  readonly clientDir: string | null;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly auth: SpeelpleinAuth;
  /** The app manifest: commands of the message extension, the bot's name, RSC permissions. */
  readonly manifest?: unknown;
  /** The manifest's localisation files by language: JSONPath → text. */
  readonly localizations?: Readonly<Partial<Record<'nl' | 'en', Readonly<Record<string, string>>>>>;
  /** Teams waits 5 s for the answer to an invoke. */
  readonly invokeTimeoutMs?: number;
  /** Teams delivers once more when a message isn't answered for about 15 s. */
  readonly redeliverAfterMs?: number;
}

/** A JSON object on the wire whose shape we don't own. */
export type WireObject = Readonly<Record<string, unknown>>;

export interface WireAttachment {
  readonly contentType: string;
  readonly contentUrl?: string;
  readonly name?: string;
  readonly content?: unknown;
  readonly preview?: unknown;
}

/** An activity of the Bot Framework protocol, as far as we read it. */
export interface WireActivity {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly text?: string;
  readonly textFormat?: string;
  readonly timestamp?: string;
  readonly localTimestamp?: string;
  readonly localTimezone?: string;
  readonly locale?: string;
  readonly serviceUrl?: string;
  readonly channelId?: string;
  readonly replyToId?: string;
  readonly action?: string;
  readonly summary?: string;
  readonly from?: WireObject;
  readonly recipient?: WireObject;
  readonly conversation?: WireObject;
  readonly entities?: readonly WireObject[];
  readonly attachments?: readonly WireAttachment[];
  readonly channelData?: WireObject;
  readonly membersAdded?: readonly WireObject[];
  readonly membersRemoved?: readonly WireObject[];
  readonly value?: unknown;
}

/** A picture or file that somebody posts. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly name: string;
}

/** A picture or file as the Speelplein keeps it; the bytes lie beside the journal. */
export interface StoredPicture {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
}

/** Who wrote a message: a person's id, or the bot. */
export type Author = { readonly kind: 'person'; readonly personId: string } | { readonly kind: 'bot' };

/** A message of which a copy travels in another one. It stays what it was when it was forwarded. */
export interface ForwardedMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly rootId: string | null;
  readonly from: Author;
  readonly at: string;
  readonly text: string;
  readonly format: 'plain' | 'markdown' | 'xml';
  readonly pictures: readonly StoredPicture[];
  readonly expressions: readonly string[];
  /** What it had forwarded itself. */
  readonly forwarded: ForwardedMessage | null;
}

/** A message as it is, before anybody looks at it. */
export interface StoredMessage extends ForwardedMessage {
  readonly files: readonly StoredPicture[];
  readonly attachments: readonly WireAttachment[];
  /** The only person who sees it, for a targeted message. */
  readonly targetedTo: string | null;
  readonly editedAt: string | null;
  readonly deletedAt: string | null;
  /** Cards that replaced the message's own card for one person. */
  readonly views: Readonly<Record<string, WireObject>>;
  /** What a policy says of it, set through Graph. */
  readonly policy: PolicyViolation | null;
  /** Counts changes by the bot, so that an automatic refresh happens once for each. */
  readonly version: number;
}

export type SeenPicture = StoredPicture & { readonly url: string };

/** A GIF or sticker as the page shows it. */
export interface SeenExpression {
  readonly id: string;
  readonly kind: 'gif' | 'sticker';
  readonly title: string;
}

/** What a message shows of the one that it forwards. */
export interface SeenForward {
  readonly fromName: string;
  readonly fromBot: boolean;
  readonly at: string;
  readonly text: string;
  readonly format: 'plain' | 'markdown' | 'xml';
  readonly pictures: readonly SeenPicture[];
  readonly expressions: readonly SeenExpression[];
  readonly forwarded: SeenForward | null;
}

/** A message as one person sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly rootId: string | null;
  readonly from: { readonly id: string; readonly name: string; readonly isBot: boolean };
  readonly at: string;
  readonly text: string;
  readonly format: 'plain' | 'markdown' | 'xml';
  readonly pictures: readonly SeenPicture[];
  readonly files: readonly SeenPicture[];
  readonly expressions: readonly SeenExpression[];
  readonly forwarded: SeenForward | null;
  /** Adaptive Cards on it, the first replaced by this person's own view where there is one. */
  readonly cards: readonly WireObject[];
  readonly attachments: readonly WireAttachment[];
  readonly onlyForYou: boolean;
  readonly edited: boolean;
  readonly deleted: boolean;
  /** Others can't read it: the policy tip for its writer, nothing for the others; null when it is not blocked. */
  readonly hidden: string | null;
  /** What a policy tells the writer of this message, blocked or not; null for everybody else. */
  readonly policyTip: PolicyTip | null;
}

export interface ConversationView {
  readonly id: string;
  readonly kind: SpeelpleinConversation['kind'];
  readonly title: string;
  readonly unread: number;
  readonly lastMessage: SeenMessage | null;
  readonly appInstalled: boolean;
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

/** What the bot's endpoint did with an activity. */
export type DeliveryOutcome =
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'failed'; readonly because: 'timeout' | 'unreachable' };

export interface Delivery {
  readonly activity: WireActivity;
  readonly attempts: number;
  readonly outcome: DeliveryOutcome;
  readonly duplicate: boolean;
}

export interface PostedActivity {
  readonly operation: 'send' | 'update' | 'delete' | 'createConversation';
  readonly conversationId: string;
  readonly activityId: string | null;
  readonly activity: WireActivity | null;
  readonly targetedTo: string | null;
  readonly at: string;
}

export interface OpenDialog {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly content: { readonly kind: 'url'; readonly url: string } | { readonly kind: 'card'; readonly card: WireObject };
}

export interface OpenPreview {
  readonly id: string;
  readonly attachments: readonly WireAttachment[];
}

/** What a person sees after pressing, submitting or choosing something. */
export type Shown =
  | { readonly kind: 'card'; readonly card: WireObject }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'error'; readonly code: string; readonly message: string }
  | { readonly kind: 'dialog'; readonly dialog: OpenDialog }
  | { readonly kind: 'preview'; readonly preview: OpenPreview }
  | { readonly kind: 'insert'; readonly attachments: readonly WireAttachment[] }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'done' }
  | ShownFailure;

export interface ShownFailure {
  readonly kind: 'failed';
  readonly because: 'timeout' | 'unreachable' | 'status' | 'empty' | 'malformed' | 'notFound';
  readonly status?: number;
}

export interface SearchItem {
  readonly attachment: WireAttachment;
  readonly preview: WireAttachment;
}

export type SearchResult =
  | { readonly kind: 'results'; readonly items: readonly SearchItem[] }
  | { readonly kind: 'message'; readonly text: string }
  | ShownFailure;

/** A command of the message extension, in one language. */
export interface Command {
  readonly id: string;
  readonly type: 'query' | 'action';
  readonly title: string;
  readonly description: string;
  readonly context: readonly string[];
  readonly fetchTask: boolean;
  readonly initialRun: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly title: string;
    readonly description: string;
    readonly inputType: string;
  }[];
}
