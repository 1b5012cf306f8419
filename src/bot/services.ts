import type { CodeEvaluation } from '../codeEvaluation/codeEvaluation';
import type { ConsentBook } from '../consent/consentBook';
import type { ConsentSettingsStore } from '../consent/consentSettings';
import type { DistanceMemory } from '../distance/distanceMemory';
import type { Newcomers } from '../distance/newcomers';
import type { WatchedState } from '../conduct/watchedState';
import type { EscalationDeps } from '../escalation/escalationDeps';
import type { YearOverview } from '../escalation/overview/yearOverview';
import type { CodeEdition } from '../gedragscode/answer';
import type { CodeReaders } from '../gedragscode/codeReaders';
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
import type { PermissionDeps } from '../permissions/permissionDeps';
import type { PermissionsOnRecord } from '../permissions/permissionsOnRecord';
import type { RecordingPermissions } from '../permissions/recordingPermissions';
import type { StudentConsents } from '../permissions/studentConsents';
import type { Logger } from '../runtime/log';
import type { SqlCardPlaces } from '../storage/cardPlaces.sql';
import type { SqlConductStates } from '../storage/conductStates.sql';
import type { SqlConversationRegistry } from '../storage/conversationRegistry.sql';
import type { SqlNotices } from '../storage/notices.sql';
import type { SqlNudges } from '../storage/nudges.sql';
import type { SqlMessageChanges } from '../storage/messageChanges.sql';
import type { SqlWatchCounts } from '../storage/watchCounts.sql';
import type { SqlWatchPlaces } from '../storage/watchPlaces.sql';
import type { SqlPostedChecks } from '../storage/postedChecks.sql';
import type { DocumentReference } from '../web/documents/documentReference';
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
import type { PermissionCards } from './permissionCards';
import type { PracticeCards } from './practiceCards';
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
  readonly practiceCards: PracticeCards;
  readonly newcomers: Newcomers;
  readonly codeReaders: CodeReaders;
  readonly questionContexts: QuestionContexts;
  readonly lookups: Lookups;
  readonly registry: SqlConversationRegistry;
  readonly conversations: Conversations;
  readonly notices: SqlNotices;
  readonly nudges: SqlNudges;
  readonly states: SqlConductStates<WatchedState>;
  readonly changes: SqlMessageChanges;
  readonly places: SqlWatchPlaces;
  readonly counts: SqlWatchCounts;
  readonly hot: HotConversations;
  readonly postedChecks: SqlPostedChecks;
  readonly pictureJobs: PictureJobs;
  readonly followPosted: FollowPostedDeps;
  readonly recordings: RecordingPermissions;
  /** For the checks in watched conversations. */
  readonly distance: { readonly memory: DistanceMemory; readonly permissions: PermissionsOnRecord };
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
  readonly permissions: PermissionDeps & { readonly studentConsents: StudentConsents };
  readonly permissionCards: PermissionCards;
  /** The page about permissions, as a dialog. */
  readonly permissionPageUrl: () => string;
  /** Keys of the board's schools. */
  readonly schools: (board: BoardId) => Promise<readonly string[]>;
  readonly caseOverview: (board: BoardId, school: string, schoolYear: number) => Promise<YearOverview | null>;
  readonly codeEvaluation: (board: BoardId) => Promise<CodeEvaluation>;
  /** A link to a document for one person; it works for `documentMinutes`. */
  readonly documentLink: (reference: DocumentReference) => string;
  readonly documentMinutes: number;
  /** Null: no language model. */
  readonly wording: WordingServices | null;
  readonly log: Logger;
}
