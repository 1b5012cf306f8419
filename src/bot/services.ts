import type { ConsentBook } from '../consent/consentBook';
import type { ConsentSettingsStore } from '../consent/consentSettings';
import type { ConversationState } from '../conduct/conversationState';
import type { EscalationDeps } from '../escalation/escalationDeps';
import type { CodeEdition } from '../gedragscode/answer';
import type { CodeVersions } from '../gedragscode/codeVersions';
import type { Finder } from '../gedragscode/finding/createFinder';
import type { KnownQuestionList } from '../gedragscode/knownQuestionList';
import type { KnownQuestions } from '../gedragscode/knownQuestions';
import type { QuestionContexts } from '../gedragscode/questionContext';
import type { FollowPostedDeps } from '../images/followPosted';
import type { PostedPictureRef } from '../images/postedPictures';
import type { SharedPictures } from '../images/sharedPictures';
import type { Conversations } from '../people/conversation';
import type { BoardId } from '../people/person';
import type { RecordingPermissions } from '../permissions/recordingPermissions';
import type { Logger } from '../runtime/log';
import type { SqlCardPlaces } from '../storage/cardPlaces.sql';
import type { SqlConductStates } from '../storage/conductStates.sql';
import type { SqlConversationRegistry } from '../storage/conversationRegistry.sql';
import type { SqlNotices } from '../storage/notices.sql';
import type { SqlNudges } from '../storage/nudges.sql';
import type { SqlPostedChecks } from '../storage/postedChecks.sql';
import type { CampaignCards } from './campaignCards';
import type { CodeOf } from './cards/answer/answerCard';
import type { HotConversations } from './hotConversations';
import type { Lookups } from './lookups';
import type { WordingServices } from './messages/wordedAnswer';
import type { Mail } from './outbox/mail';
import type { Renderer } from './outbox/render';
import type { SealedMail } from './outbox/sealedMail';
import type { PictureRenderer } from './outbox/renderPictures';
import type { PictureJobs } from './posted/lookAtPosted';
import type { QuestionCards } from './questionCards';

/** What the handlers work with. Escalation brings directory, audit, unit of work, clock and ids. */
export interface Services extends EscalationDeps {
  readonly finder: Finder;
  /** The edition that is in force today, or the one asked for. */
  readonly edition: (board: BoardId, version?: string) => Promise<CodeEdition | null>;
  readonly codeOf: CodeOf;
  /** Questions that the school answers itself, ready for looking up. */
  readonly known: (board: BoardId) => Promise<KnownQuestions>;
  readonly knownQuestions: KnownQuestionList;
  readonly knownChanged: (board: BoardId) => void;
  readonly questionCards: QuestionCards;
  readonly questionContexts: QuestionContexts;
  readonly lookups: Lookups;
  readonly registry: SqlConversationRegistry;
  readonly conversations: Conversations;
  readonly notices: SqlNotices;
  readonly nudges: SqlNudges;
  readonly states: SqlConductStates<ConversationState>;
  readonly hot: HotConversations;
  readonly postedChecks: SqlPostedChecks;
  readonly pictureJobs: PictureJobs;
  readonly followPosted: FollowPostedDeps;
  readonly recordings: RecordingPermissions;
  readonly pictures: SharedPictures;
  readonly pictureRenderer: PictureRenderer;
  /** The reference with which somebody opens the check of a posted message. */
  readonly sealPosted: (ref: PostedPictureRef) => string;
  readonly mail: Mail;
  readonly sealedMail: SealedMail;
  readonly cardPlaces: Pick<SqlCardPlaces, 'put'>;
  /** Of cards about sealed cases. */
  readonly sealedCardPlaces: Pick<SqlCardPlaces, 'put'>;
  readonly renderer: Renderer;
  readonly consentBook: ConsentBook;
  /** Has shared pictures looked at now: it would happen within a quarter of a minute anyway. */
  readonly consentsChanged: () => void;
  readonly codes: CodeVersions;
  readonly consentSettings: ConsentSettingsStore;
  readonly campaignCards: CampaignCards;
  /** The photo dialog's address, with the conversation and what was posted in it. */
  readonly photoUrl: (query: { readonly conversation: string; readonly posted?: string; readonly offer?: string }) => string;
  /** The address of the dialog in which a text is checked. */
  readonly draftUrl: (query: { readonly conversation: string }) => string;
  /** The administrators' page, as a dialog. */
  readonly consentPageUrl: () => string;
  /** Null: no language model. */
  readonly wording: WordingServices | null;
  readonly log: Logger;
}
