import { resolve } from 'node:path';
import { sql } from 'kysely';
import type { Activity } from './bot/activity';
import { createApology } from './bot/apology';
import { createAuthenticator, trustLoopback } from './bot/authenticate';
import { CampaignCards } from './bot/campaignCards';
import { CAMPAIGN_TIMES, campaignDay } from './bot/campaignJob';
import { historyLines } from './bot/cards/case/historyLines';
import { REPORT_KINDS, reporterSide } from './bot/cards/case/reportKinds';
import { createCaseClock } from './bot/caseClock';
import { createCaseListCheck } from './bot/caseListCheck';
import { caseLink } from './bot/caseLink';
import { CaseMail } from './bot/caseMail';
import { ConsentCards } from './bot/consentCards';
import { createConnector, type TokenSource } from './bot/connector';
import { amsterdamDate } from './calendar/amsterdamTime';
import { addDays } from './calendar/shiftDate';
import { answerActionRoutes } from './bot/actions/answerActions';
import { knownQuestionRoutes } from './bot/actions/knownQuestionActions';
import { QuestionCards } from './bot/questionCards';
import { consentActionRoutes } from './bot/actions/consentActions';
import { campaignActionRoutes } from './bot/actions/campaignActions';
import { caseActionRoutes } from './bot/actions/caseActions';
import { consentPageRoutes } from './bot/actions/consentPageActions';
import { permissionActionRoutes } from './bot/actions/permissionActions';
import { permissionPageRoutes } from './bot/actions/permissionPageActions';
import { objectionActionRoutes } from './bot/actions/objectionActions';
import { openCaseActionRoutes } from './bot/actions/openCaseActions';
import { nudgeActionRoutes } from './bot/actions/nudgeActions';
import { pictureActionRoutes } from './bot/actions/pictureActions';
import { practiceActionRoutes } from './bot/actions/practiceActions';
import { exportActionRoutes } from './bot/actions/exportActions';
import { peopleItMayBeAbout } from './bot/actions/peopleItMayBeAbout';
import { overviewActionRoutes } from './bot/actions/overviewActions';
import { recordingActionRoutes } from './bot/actions/recordingActions';
import { reportActionRoutes } from './bot/actions/reportActions';
import { askPermissionRoutes } from './bot/extension/askPermission';
import { checkPhotoRoutes } from './bot/extension/checkPhoto';
import { checkTextRoutes } from './bot/extension/checkText';
import { reportMessageRoutes } from './bot/extension/reportMessage';
import { searchArticleRoutes } from './bot/extension/searchArticles';
import { searchConsentRoutes } from './bot/extension/searchConsent';
import { sharePhotoRoutes } from './bot/extension/sharePhoto';
import { EVALUATION_TIMES, evaluationDay } from './bot/evaluationJob';
import { createFront } from './bot/front';
import { gapAlarm, GAP_TIMES } from './bot/gapAlarm';
import { HotConversations } from './bot/hotConversations';
import { Lookups } from './bot/lookups';
import { messageRoutes } from './bot/messages/handleMessage';
import { installationRoutes } from './bot/messages/installation';
import { createDeliver } from './bot/outbox/deliver';
import { Mail } from './bot/outbox/mail';
import type { OutboxItem } from './bot/outbox/outboxItem';
import { PracticeCards } from './bot/practiceCards';
import { createPump } from './bot/outbox/pump';
import { Renderer } from './bot/outbox/render';
import { PictureRenderer } from './bot/outbox/renderPictures';
import { SealedMail } from './bot/outbox/sealedMail';
import { Whereabouts } from './bot/outbox/whereabouts';
import { PermissionCards } from './bot/permissionCards';
import { createPermissionClock } from './bot/permissionClock';
import { PermissionConsents } from './bot/permissionConsents';
import { PermissionMail } from './bot/permissionMail';
import { createPictureTakeDown } from './bot/pictureTakeDown';
import { createPostedClock } from './bot/posted/postedClock';
import { hidePosted } from './bot/posted/hidePosted';
import { lookAtPosted } from './bot/posted/lookAtPosted';
import { PostedMail } from './bot/posted/postedMail';
import { PostedSources } from './bot/posted/postedSources';
import { createRateLimit, type Rate } from './bot/rateLimit';
import { RosterConversations } from './bot/rosterConversations';
import { createRouter } from './bot/routes';
import { sharedPostMail, sharedPostSettled } from './bot/sharedPostMail';
import type { Services } from './bot/services';
import { createTeamsAdapter } from './bot/teamsAdapter';
import { createTurn } from './bot/turn';
import { WatchCards } from './bot/watch/watchCards';
import { createWatchRounds } from './bot/watch/watchRound';
import { Wordings } from './bot/wordings';
import type { WordingServices } from './bot/messages/wordedAnswer';
import type { WatchedState } from './conduct/watchedState';
import { KEPT_DAYS } from './conduct/watchFigures';
import type { Config } from './config/config';
import { coverageOf, type CoverageDeps } from './escalation/coverage/coverageOf';
import { LONGEST_TEXT } from './escalation/decision';
import { CaseVersions } from './escalation/list/caseVersions';
import { evaluateCode } from './codeEvaluation/evaluateCode';
import { yearOverview } from './escalation/overview/yearOverview';
import { seeToDue } from './escalation/seeToDue';
import type { CodeOf } from './bot/cards/answer/answerCard';
import { PdfTextDocuments } from './documents/pdfTextDocuments';
import { PdfVerdictSheets } from './documents/pdfVerdictSheets';
import { alignCode } from './gedragscode/alignCode';
import type { StoredCode } from './gedragscode/codeStore';
import { createFinder } from './gedragscode/finding/createFinder';
import { createKnownQuestions } from './gedragscode/knownQuestions';
import { REMEMBERED_MINUTES } from './gedragscode/questionContext';
import { vocabularyTexts } from './gedragscode/finding/learnFinding';
import { createSafeQuestion } from './gedragscode/wording/safeQuestion';
import { createGraphClient } from './graph/graphClient';
import { GraphAbsences } from './graph/graphAbsences';
import { GraphManagers } from './graph/graphManagers';
import { GraphHiding } from './graph/graphHiding';
import { GraphPictures } from './graph/graphPictures';
import { createTokenSource, noTokens } from './graph/tokenSource';
import { createProcessPictureEngine } from './images/engine/processPictureEngine';
import { endOffer } from './images/coveredOffer';
import type { FollowPostedDeps } from './images/followPosted';
import type { PostedKey } from './images/postedCheck';
import { recheckSharedPictures } from './images/recheckSharedPictures';
import type { PictureEngine } from './images/pictureEngine';
import type { Person } from './people/person';
import { lookAfterPermission } from './permissions/lookAfterPermission';
import { startQueue } from './jobs/queue';
import { createGuardedModel } from './llm/guardedModel';
import { createTeamsAiModel } from './llm/teamsAiModel';
import { createAesSeal } from './runtime/aesSeal';
import { BriefMemory } from './runtime/briefMemory';
import { systemClock, type Clock } from './runtime/clock';
import { randomIds, type Ids } from './runtime/ids';
import type { Language } from './runtime/language';
import { createLogger, type Logger } from './runtime/log';
import { createMetrics } from './runtime/metrics';
import { startServer, type HttpServer } from './server';
import { calendarOf } from './settings/calendarOf';
import { effectiveWatchMode } from './settings/schoolSettings';
import { SqlAudit, SqlAuditTrail, SqlImageAudit } from './storage/audit.sql';
import { SqlCampaignNotices } from './storage/campaignNotices.sql';
import { SqlCardPlaces } from './storage/cardPlaces.sql';
import { SqlCaseDeadlines } from './storage/caseDeadlines.sql';
import { SqlCaseList } from './storage/caseList.sql';
import { SqlCaseFigures } from './storage/caseFigures.sql';
import { SqlCaseStore } from './storage/caseStore.sql';
import { SqlCodeVersions } from './storage/codeVersions.sql';
import { SqlCodeReaders } from './storage/codeReaders.sql';
import { SqlCodeStore } from './storage/codeStore.sql';
import { SqlConductStates } from './storage/conductStates.sql';
import { SqlImportLog } from './storage/consentImportLog.sql';
import { SqlImportDesks } from './storage/consentImports.sql';
import { SqlConsentMappings } from './storage/consentMappings.sql';
import { SqlConsentFigures } from './storage/consentFigures.sql';
import { SqlConsentSettings } from './storage/consentSettings.sql';
import { SqlConsentBook } from './storage/consentBook.sql';
import { SqlConversationRegistry } from './storage/conversationRegistry.sql';
import { openDatabase } from './storage/database';
import { SqlDistanceMemory } from './storage/distanceMemory.sql';
import { SqlDirectory } from './storage/directory.sql';
import { FolderBlobStore } from './storage/folderBlobStore';
import { SqlInbox } from './storage/inbox.sql';
import { SqlKnownQuestionList } from './storage/knownQuestionList.sql';
import { SqlLineFacts } from './storage/lineFacts.sql';
import { migrate } from './storage/migrate';
import { NewerDatabaseError } from './storage/newerDatabaseError';
import { SqlNameWords } from './storage/nameWords.sql';
import { SqlNewcomers } from './storage/newcomers.sql';
import { SqlNotices } from './storage/notices.sql';
import { SqlNudges } from './storage/nudges.sql';
import { SqlOutbox } from './storage/outbox.sql';
import { SqlPermissionRegister } from './storage/permissionRegister.sql';
import { SqlPostedChecks } from './storage/postedChecks.sql';
import { SqlPurposeList } from './storage/purposeList.sql';
import { SqlQuestionContexts } from './storage/questionContexts.sql';
import { SqlQuestionFigures } from './storage/questionFigures.sql';
import { SqlRecordingPermissions } from './storage/recordingPermissions.sql';
import { SqlSchools } from './storage/schools.sql';
import { SealedCardPlaces } from './storage/sealedCardPlaces.sql';
import { SqlSettingsStore } from './storage/settingsStore.sql';
import { SqlShareTransaction } from './storage/shareTransaction.sql';
import { SqlWatchCounts } from './storage/watchCounts.sql';
import { SqlWatchPlaces } from './storage/watchPlaces.sql';
import { SqlWatchWords } from './storage/watchWords.sql';
import { SqlMessageChanges } from './storage/messageChanges.sql';
import { SqlSharedPictures } from './storage/sharedPictures.sql';
import { SqlStaffMapping } from './storage/staffMapping.sql';
import { SqlStepPlans } from './storage/stepPlans.sql';
import { SqlToldGaps } from './storage/toldGaps.sql';
import { SqlUnitOfWork, asTx, transactionOf } from './storage/unitOfWork.sql';
import { caseTexts } from './texts/texts';
import { createCasesPageRoutes } from './web/cases/createCasesPageRoutes';
import { createConsentPageRoutes } from './web/consent/createConsentPageRoutes';
import { createDraftRoutes } from './web/drafts/createDraftRoutes';
import { createDocumentRoute } from './web/documents/createDocumentRoute';
import { createDocumentLinks, DOCUMENT_MINUTES } from './web/documents/documentReference';
import { createInfoRoutes } from './web/infoRoutes';
import { createPermissionPageRoutes } from './web/permissions/createPermissionPageRoutes';
import { createPhotoRoutes } from './web/photo/createPhotoRoutes';
import { createPictureLinks } from './web/pictureLink';
import { createPictureRoute } from './web/pictureRoute';
import { sealOfferReference } from './web/offerReference';
import { sealPostedReference } from './web/postedReference';
import { createSsoVerifier } from './web/signIn';
import { createSigner } from './web/signer';
import { createStaticRoutes } from './web/staticRoutes';

/** What differs between a school's own installation and the demo. */
export interface Surroundings {
  readonly databaseUrl: string;
  readonly signingKey: string;
  /** Origins of the Bot Connector. */
  readonly serviceUrls: readonly string[];
  readonly graphUrl: string;
  /** The demo's tenant: everything that comes in belongs to it. Null with a real bot id. */
  readonly demoTenant: string | null;
  readonly botId: string;
  /** Whose sign-in the dialog's pages accept. */
  readonly sso: { readonly jwksUrl: string; readonly issuers: readonly string[]; readonly tenantIds: readonly string[] };
  /** The demo: who the people of Microsoft's playground are taken for. Null: nobody whom the directory doesn't know. */
  readonly playground: { readonly origins: readonly string[]; readonly board: string; readonly personId: string } | null;
  /** Origins that may show our dialogs beside Teams; null: none. */
  readonly dialogHosts: readonly string[] | null;
}

export interface AppOptions {
  readonly config: Config;
  readonly surroundings: Surroundings;
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly log?: Logger;
  readonly engine?: PictureEngine;
  /** Turns of one person; more is a script or a key that hangs. */
  readonly rate?: Rate;
}

export interface App {
  readonly port: number;
  readonly schools: SqlSchools;
  /** The campaign's work of that moment's day, as the timetable has it done. */
  campaignDay(now: Date): Promise<void>;
  /** The daily look at who would get which case, now. */
  lookForGaps(): Promise<void>;
  /** The daily look whether the code is to be evaluated soon, now. */
  lookForEvaluation(): Promise<void>;
  /** What has come due by itself is seen to now, and not at the next round. */
  lookForDue(): Promise<void>;
  /** Everything that waited to be sent was sent, or must wait longer. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** A few dozen turns a minute are plenty for a person. */
const RATE: Rate = { perMinute: 40, atOnce: 30 };
/** A text is looked at again at every pause in the typing. */
const DRAFT_RATE: Rate = { perMinute: 60, atOnce: 30 };
const MESSAGES_SEEN_DAYS = 1;
const OFFERS_AT_ONCE = 500;
/** While Graph takes its time over one message, others are looked at. */
const LOOKS_AT_ONCE = 4;
const DAY_MS = 86_400_000;
const CONNECTIONS = 12;
const SENDING_CONNECTIONS = 10;

/** Puts all parts together and starts them: database, queue, pictures, messages, web. The only file that knows every room and every adapter. */
export async function startApp(options: AppOptions): Promise<App> {
  const { config, surroundings } = options;
  const clock = options.clock ?? systemClock;
  const ids = options.ids ?? randomIds;
  const log = options.log ?? createLogger(config.logLevel);
  const metrics = createMetrics();

  const database = openDatabase(surroundings.databaseUrl, { connections: CONNECTIONS, onError: (error) => log.warn('database.connection', { error }) });
  const { db } = database;
  // Sending holds a connection while Teams answers: a slow Teams must not take those of the turns.
  const sending = openDatabase(surroundings.databaseUrl, { connections: SENDING_CONNECTIONS, onError: (error) => log.warn('database.connection', { error }) });
  const migrated = await migrate(db);
  if (migrated.kind !== 'migrated') {
    await sending.close();
    await database.close();
    if (migrated.kind === 'newerDatabase') throw new NewerDatabaseError();
    throw new Error(`migration ${migrated.migration ?? ''} failed`, { cause: migrated.cause });
  }

  // Storage
  const directory = new SqlDirectory(db);
  const registry = new SqlConversationRegistry(db);
  const settings = new SqlSettingsStore(db);
  const schools = new SqlSchools(db);
  const consentBook = new SqlConsentBook(db);
  const consentSettings = new SqlConsentSettings(db);
  const codeVersions = new SqlCodeVersions(db);
  const seal = createAesSeal(surroundings.signingKey);
  const cases = new SqlCaseStore(db, seal);
  const deadlines = new SqlCaseDeadlines(db);
  const caseList = new SqlCaseList(db);
  const plans = new SqlStepPlans(db);
  const nudges = new SqlNudges(db);
  const pictures = new SqlSharedPictures(db);
  const postedChecks = new SqlPostedChecks(db);
  const recordings = new SqlRecordingPermissions(db);
  const permissionRegister = new SqlPermissionRegister(db);
  const distanceMemory = new SqlDistanceMemory(db);
  const states = new SqlConductStates<WatchedState>(db);
  const changes = new SqlMessageChanges(db);
  const places = new SqlWatchPlaces(db);
  const counts = new SqlWatchCounts(db);
  const words = new SqlWatchWords(db);
  const inbox = new SqlInbox(db);
  const notices = new SqlNotices(db);
  const campaignNotices = new SqlCampaignNotices(db);
  const outbox = new SqlOutbox<OutboxItem>(sending.db, ids);
  const cardPlaces = new SqlCardPlaces();
  const sealedCardPlaces = new SealedCardPlaces(cardPlaces, seal);
  const audit = new SqlAudit(ids);
  const auditTrail = new SqlAuditTrail(db);
  const blobs = new FolderBlobStore(resolve(config.dataDir, 'pictures'));

  // Microsoft
  const tokens: TokenSource = config.bot === null ? noTokens : createTokenSource(config.bot, config.endpoints.login);
  const serviceOrigins = new Set(surroundings.serviceUrls);
  const isServiceUrlAllowed = (address: string): boolean => URL.canParse(address) && serviceOrigins.has(new URL(address).origin);
  const isDownloadAllowed = (address: string): boolean =>
    isServiceUrlAllowed(address) || (URL.canParse(address) && new URL(address).protocol === 'https:' && /(^|\.)sharepoint\.com$/.test(new URL(address).hostname));
  const connector = createConnector({ botMri: `28:${surroundings.botId}`, tokens, isAllowed: isServiceUrlAllowed });
  const graphClient = createGraphClient({ baseUrl: surroundings.graphUrl, tokens });
  const graph = new GraphPictures(graphClient);

  // Rooms
  const engine =
    options.engine ??
    createProcessPictureEngine({
      ...(config.pictureProcesses === null ? {} : { processes: config.pictureProcesses }),
      switches: { blazeFaceOnly: config.faceNetworks === 'blazeface' },
      onGone: (because) => log.warn('picture.process.ended', { because }),
    });
  metrics.watchPictures(() => engine.usage());
  const finder = createFinder();
  const signer = createSigner(surroundings.signingKey);
  let publicUrl = config.publicUrl ?? '';
  const pictureLinks = createPictureLinks({ signer, publicUrl: () => publicUrl });
  const codeStore = (board: string) => new SqlCodeStore(db, board, clock);
  const aligned = (stored: StoredCode | null) => (stored === null ? null : { ...stored, alignment: alignCode(stored.code, finder) });
  // A code that was read in before it takes effect doesn't answer yet.
  const codes = new BriefMemory({ clock, forMs: 30_000, size: 1_000 }, async (board: string) => {
    const version = await codeVersions.versionOn(board, amsterdamDate(clock.now()));
    return version === null ? null : aligned(await codeStore(board).load(version));
  });
  // A press on an old card asks for its version twice: for the title and for the articles.
  const olderCodes = new BriefMemory({ clock, forMs: 30_000, size: 100 }, async (key: string) => {
    const [board, version] = JSON.parse(key) as [string, string];
    return aligned(await codeStore(board).load(version));
  });
  const storedCode = async (board: string, version?: string) => {
    const inForce = await codes.get(board);
    return version === undefined || version === inForce?.version ? inForce : olderCodes.get(JSON.stringify([board, version]));
  };
  const edition = async (board: string, version?: string) => {
    const stored = await storedCode(board, version);
    return stored === null ? null : { title: stored.code.title, version: stored.version };
  };
  const codeOf: CodeOf = async (board, version) => (version === null ? null : ((await storedCode(board, version))?.alignment ?? null));
  const knownQuestions = new SqlKnownQuestionList(db);
  const known = new BriefMemory({ clock, forMs: 30_000, size: 1_000 }, async (board: string) => createKnownQuestions(finder, await knownQuestions.all(board)));
  const questionContexts = new SqlQuestionContexts(db);
  const questionFigures = new SqlQuestionFigures(db);
  const questionCards = new QuestionCards({ directory, cases, known: knownQuestions, figures: questionFigures, finder, edition, codes: codeStore, clock });

  const newcomers = new SqlNewcomers(db);
  const codeReaders = new SqlCodeReaders(db);
  const practiceCards = new PracticeCards({ directory, settings, newcomers, readers: codeReaders, edition: (board) => edition(board) });
  const wordings = new Wordings({ clock, ids });
  const names = new BriefMemory({ clock, forMs: 300_000, size: 100 }, (board: string) => new SqlNameWords(db).of(board));
  const wording: WordingServices | null =
    config.languageModel === null
      ? null
      : { model: createGuardedModel(createTeamsAiModel(config.languageModel), clock), safeQuestion: createSafeQuestion(vocabularyTexts()), nameWords: (board) => names.get(board), wordings, metrics };

  const documentLinks = createDocumentLinks({ seal, clock, publicUrl: () => publicUrl });
  const caseFigures = new SqlCaseFigures(db);
  const caseOverview = (board: string, school: string, schoolYear: number) => yearOverview({ caseFigures, settings, plans }, board, school, schoolYear);
  const codeEvaluation = (board: string) =>
    evaluateCode({ caseFigures, settings, plans, questionFigures, consentFigures: new SqlConsentFigures(db), consentBook, code: (one) => codes.get(one), schools: (one) => schools.keys(one), clock }, board);
  const coverageDeps: CoverageDeps = { directory, settings, facts: new SqlLineFacts(db) };

  // Messages out
  const mail = new Mail(outbox, clock);
  const sealedMail = new SealedMail(outbox, seal, clock);
  const conversations = new RosterConversations(registry, directory, connector, clock);
  const consentCards = new ConsentCards({ directory, book: consentBook, codes: codeVersions, consentSettings, clock });
  const campaignCards = new CampaignCards({ directory, book: consentBook, settings: consentSettings, schools: settings, clock });
  const studentConsents = new PermissionConsents({ book: consentBook, codes: codeVersions, directory });
  const permissionCards = new PermissionCards({ register: permissionRegister, directory, settings, studentConsents, clock });
  const languageOf = (board: string, personId: string): Promise<Language> => notices.languageOf(board, personId);
  const pictureRenderer = new PictureRenderer({
    directory,
    pictures,
    checks: postedChecks,
    recordings,
    consentBook,
    pictureLink: (picture) => pictureLinks.linkTo(picture),
    sealRef: (ref) => sealPostedReference(signer, ref),
    sealOffer: (ref) => sealOfferReference(signer, ref),
    languageOf,
    clock,
  });
  const managers = new GraphManagers(graphClient, { clock });
  const renderer = new Renderer({
    managers,
    campaignCards,
    consentCards,
    wordings,
    hasLanguageModel: wording !== null,
    directory,
    registry,
    settings,
    cases,
    nudges,
    pictures: pictureRenderer,
    plans,
    codeOf,
    edition: (board) => edition(board),
    questionCards,
    permissionCards,
    // In the demo the bot's id stands for the app's.
    caseLink: (caseId) => caseLink(config.bot === null ? surroundings.botId : config.teamsAppId, caseId),
    practiceCards,
    watchCards: new WatchCards({ directory, registry, settings, places, counts, words, clock }),
    caseOverview,
    codeEvaluation,
    coverage: (board, school) => coverageOf(coverageDeps, board, school, amsterdamDate(clock.now())),
    languageOf,
    clock,
  });
  const deliver = createDeliver({
    connector,
    places: cardPlaces,
    sealedPlaces: sealedCardPlaces,
    seal,
    whereabouts: new Whereabouts(registry, directory, connector, clock),
    render: (board, item) => renderer.render(board, item),
    async accountOf(board, conversationId, personId) {
      const [conversation, person] = await Promise.all([registry.byId(board, conversationId), directory.byId(board, personId)]);
      return conversation === null || person === null ? null : conversations.accountOf(conversation, person).catch(() => null);
    },
    async onSettled(board, item, outcome, tx) {
      await sharedPostSettled({ pictures: (one) => new SqlSharedPictures(transactionOf(one)), directory, mail, clock }, board, item, outcome, tx);
      if (item.kind === 'postedWarning' && item.where === 'here' && item.change === 'new' && outcome.kind !== 'sent') await postedMail.instead(tx, board, item);
    },
    clock,
    log,
    metrics,
  });
  const pump = createPump({ outbox, deliver, clock, log });
  const unitOfWork = new SqlUnitOfWork(db, () => pump.wake());

  const sharing = new SqlShareTransaction(db, ids, (transaction) => sharedPostMail(mail, asTx(transaction)), () => pump.wake());
  const takeDown = createPictureTakeDown({
    boards: () => schools.boards(),
    consentsChangedSince: (board, since) => auditTrail.hasSince(board, ['consent.decided', 'consent.imported', 'people.imported', 'person.erased'], since),
    recheck: (board) =>
      recheckSharedPictures(
        { pictures, consentBook, directory, codes: codeVersions, blobs, engine, transaction: sharing, clock, schoolOf: async (id, conversationId) => (await registry.byId(id, conversationId))?.school ?? null },
        board,
      ),
    clock,
    log,
  });

  // Jobs
  const queue = await startQueue({ url: surroundings.databaseUrl, log, transactionOf });
  const LOOK = 'picture.look';
  const HIDE = 'picture.hide';
  const postedMail = new PostedMail(mail, registry, { enqueue: (tx, key) => queue.enqueue(tx, HIDE, key) });
  const followed: FollowPostedDeps = {
    checks: postedChecks,
    notifier: postedMail,
    audit,
    unitOfWork,
    clock,
    async rulesOf(board, conversationId) {
      const conversation = await registry.byId(board, conversationId);
      const school = conversation === null ? null : await settings.of(board, conversation.school);
      // Hiding is something that others notice: only where the school watches at all, and not in somebody's own chat.
      const isWatched = conversation !== null && conversation.kind !== 'personal' && effectiveWatchMode(school) !== 'off';
      return { calendar: calendarOf(school), escalate: isWatched && school?.pictures.escalate === true, hide: isWatched && school?.pictures.hide === true };
    },
  };
  const posted = new PostedSources({ registry, checks: postedChecks, graph, connector, follow: followed, isDownloadAllowed });
  await queue.work(LOOK, { retries: 3, seconds: 300, atOnce: LOOKS_AT_ONCE }, (key) => lookAtPosted({ sources: posted, checks: postedChecks, engine, directory, recordings, follow: followed, clock, metrics }, key as PostedKey));
  const hiding = new GraphHiding(graphClient, () => `${publicUrl}/privacy`);
  const hide = (key: PostedKey): Promise<void> => hidePosted({ checks: postedChecks, graph: hiding, registry, follow: followed, metrics }, key);
  await queue.work(HIDE, { retries: 8, seconds: 60 }, (key) => hide(key as PostedKey));
  await queue.every('questions.forget', '*/10 * * * *', () => questionContexts.forget(new Date(clock.now().getTime() - REMEMBERED_MINUTES * 60_000)));
  await queue.every('housekeeping', '17 * * * *', async () => {
    const before = (days: number) => new Date(clock.now().getTime() - days * DAY_MS);
    await inbox.forget(before(MESSAGES_SEEN_DAYS));
    await outbox.forget(before(MESSAGES_SEEN_DAYS));
    await states.forget(before(15));
    await distanceMemory.forget(amsterdamDate(clock.now()), before(1));
    await changes.forget(before(1));
    await counts.forget(addDays(amsterdamDate(clock.now()), -KEPT_DAYS));
    await postedChecks.forget(before(30));
    await campaignNotices.forget(before(400));
    for (const picture of await pictures.offersUntil(clock.now(), OFFERS_AT_ONCE)) await endOffer({ pictures, blobs }, picture, 'over');
  });

  const campaign = (now: Date): Promise<void> =>
    campaignDay(
      { schools, book: consentBook, directory, settings: consentSettings, notices: campaignNotices, mail, audit, unitOfWork, log, calendarOf: async (board, school) => calendarOf(await settings.of(board, school)) },
      now,
    );
  await queue.every('campaign', CAMPAIGN_TIMES, () => campaign(clock.now()));
  const gaps = (): Promise<void> => gapAlarm({ ...coverageDeps, schools, told: new SqlToldGaps(), mail, audit, unitOfWork, clock, log });
  await queue.every('lines.gaps', GAP_TIMES, gaps);
  const evaluation = (): Promise<void> => evaluationDay({ schools, code: (board) => codes.get(board), directory, settings, notices: campaignNotices, mail, unitOfWork, clock, log });
  await queue.every('code.evaluation', EVALUATION_TIMES, evaluation);

  // Messages in
  const lookups = new Lookups({ clock, boardOfTenant: (tenant) => schools.boardOfTenant(tenant), directory, registry, settings, places, words });
  const hot = new HotConversations(async () => [...(await states.all()), ...(await places.testing())], log);
  await hot.refresh();
  const permissions = { register: permissionRegister, directory, settings, studentConsents, notifier: new PermissionMail(mail), audit, unitOfWork, clock };
  const services: Services = {
    cases,
    deadlines,
    caseList,
    settings,
    directory,
    managers,
    absences: new GraphAbsences(graphClient, { clock }),
    notifier: new CaseMail(mail, sealedMail, directory),
    audit,
    unitOfWork,
    clock,
    ids,
    plans,
    finder,
    edition,
    codeOf,
    known: (board) => known.get(board),
    knownQuestions,
    knownChanged: (board) => known.forget(board),
    questionCards,
    practiceCards,
    newcomers,
    codeReaders,
    questionContexts,
    lookups,
    registry,
    conversations,
    notices,
    nudges,
    states,
    changes,
    places,
    counts,
    hot,
    postedChecks,
    pictureJobs: { enqueue: (tx, key) => queue.enqueue(tx, LOOK, key) },
    followPosted: followed,
    recordings,
    distance: { memory: distanceMemory, permissions: permissionRegister },
    pictures,
    pictureRenderer,
    sealPosted: (ref) => sealPostedReference(signer, ref),
    mail,
    sealedMail,
    cardPlaces,
    sealedCardPlaces,
    renderer,
    consentBook,
    codes: codeVersions,
    consentSettings,
    campaignCards,
    photoUrl: (query) => `${publicUrl}/photo?${new URLSearchParams(query).toString()}`,
    consentsChanged: () => void takeDown.look(),
    draftUrl: (query) => `${publicUrl}/nakijken?${new URLSearchParams(query).toString()}`,
    schools: (board) => schools.keys(board),
    caseOverview,
    codeEvaluation,
    documentLink: (reference) => documentLinks.linkTo(reference),
    documentMinutes: DOCUMENT_MINUTES,
    consentPageUrl: () => `${publicUrl}/toestemming?venster=1`,
    permissions,
    permissionCards,
    permissionPageUrl: () => `${publicUrl}/toestemmingen?venster=1`,
    wording,
    log,
  };
  const caseListCheck = createCaseListCheck({ cases, caseList, unitOfWork: new SqlUnitOfWork(db), log });
  const permissionClock = createPermissionClock({ register: permissionRegister, lookAfter: (key) => lookAfterPermission(permissions, key), clock, log });
  const watchRounds = createWatchRounds({ schools, settings, places, mail, audit, unitOfWork, clock, log });
  const caseClock = createCaseClock({ deadlines, seeTo: (key) => seeToDue(services, key), clock, log });
  const postedClock = createPostedClock({ checks: postedChecks, follow: followed, escalation: services, conversations, hide, log });
  const router = createRouter([
    ...messageRoutes(services),
    ...installationRoutes(services),
    ...campaignActionRoutes(services),
    ...caseActionRoutes(services),
    ...exportActionRoutes(services),
    ...overviewActionRoutes(services),
    ...nudgeActionRoutes(services),
    ...answerActionRoutes(services),
    ...knownQuestionRoutes(services),
    ...reportActionRoutes(services),
    ...openCaseActionRoutes(services),
    ...objectionActionRoutes(services),
    ...reportMessageRoutes(services),
    ...sharePhotoRoutes(services),
    ...checkPhotoRoutes(services),
    ...checkTextRoutes(services),
    ...pictureActionRoutes(services),
    ...recordingActionRoutes(services),
    ...permissionActionRoutes(services),
    ...permissionPageRoutes(services),
    ...askPermissionRoutes(services),
    ...practiceActionRoutes(services),
    ...consentPageRoutes(services),
    ...searchArticleRoutes(services),
    ...searchConsentRoutes(services),
    ...consentActionRoutes(services),
  ]);
  const runTurn = createTurn({
    lookups,
    conversations,
    registry,
    inbox,
    notices,
    unitOfWork,
    mail,
    router,
    rateLimit: createRateLimit({ clock, ...(options.rate ?? RATE) }),
    apology: createApology(connector),
    guest: guestOf(surroundings, directory),
    clock,
    ids,
    log,
    metrics,
  });
  const front = createFront({
    authenticator:
      config.bot === null ? trustLoopback : createAuthenticator({ appId: config.bot.appId, openIdMetadata: config.endpoints.openIdMetadata, clock }),
    adapter: createTeamsAdapter(config.bot, config.endpoints.openIdMetadata),
    runTurn,
    lookups,
    hot,
    isServiceUrlAllowed,
    tenants: config.bot === null ? null : new Set(config.tenants),
    demoTenant: surroundings.demoTenant,
    clock,
    log,
    metrics,
  });

  // Web
  const pageHosts = surroundings.dialogHosts === null ? null : () => surroundings.dialogHosts ?? [];
  const signIn = createSsoVerifier({ ...surroundings.sso, audience: [surroundings.botId, `api://${hostOf(publicUrl)}/${surroundings.botId}`], clock });
  const boardOfTenant = (tenant: string) => schools.boardOfTenant(tenant);
  const mappings = new SqlConsentMappings(db);
  const importLog = new SqlImportLog(db);
  const routes = [
    ...createConsentPageRoutes({
      signIn,
      boardOfTenant,
      directory,
      purposes: { book: consentBook, list: new SqlPurposeList(), audit, unitOfWork, clock },
      settings,
      consentSettings,
      mappings,
      importLog,
      imports: { desks: new SqlImportDesks(database.pool, { log: importLog, audit, mappings }), mappings, clock, ids },
      clock,
      ids,
      log,
    }),
    ...createPhotoRoutes({
      signIn,
      boardOfTenant,
      directory,
      conversations,
      consentBook,
      codes: codeVersions,
      engine,
      blobs,
      pictures,
      transaction: sharing,
      posted,
      settings,
      sheets: new PdfVerdictSheets(clock),
      audit: new SqlImageAudit(db, ids),
      signer,
      clock,
      ids,
      log,
    }),
    ...createPermissionPageRoutes({ signIn, boardOfTenant, permissions, recordings, ids, log }),
    ...createDraftRoutes({ signIn, boardOfTenant, directory, conversations, settings, rate: createRateLimit({ clock, ...DRAFT_RATE }), clock, ids, log }),
    ...createCasesPageRoutes({
      ...services,
      caseList,
      versions: new CaseVersions({ cases, caseList, clock }),
      mapping: new SqlStaffMapping(db),
      signIn,
      boardOfTenant,
      opening: { kindsFor: (person) => REPORT_KINDS[reporterSide(person)], peopleItMayBeAbout },
      async caseFile(board, state, personId, language) {
        const view = await renderer.caseView(board, state, personId, language);
        return { view, history: historyLines(view, caseTexts(language), language, LONGEST_TEXT) };
      },
    }),
    createDocumentRoute({ links: documentLinks, escalation: services, overview: caseOverview, codeEvaluation, documents: new PdfTextDocuments(clock) }),
    createPictureRoute({ links: pictureLinks, pictures, blobs }),
    ...createStaticRoutes({ path: '/photo', folder: resolve(__dirname, 'pages', 'photo'), camera: true, speelpleinOrigins: pageHosts }),
    ...createStaticRoutes({ path: '/nakijken', folder: resolve(__dirname, 'pages', 'drafts'), camera: false, speelpleinOrigins: pageHosts }),
    ...createStaticRoutes({ path: '/toestemming', folder: resolve(__dirname, 'pages', 'consent'), camera: false, speelpleinOrigins: pageHosts }),
    ...createStaticRoutes({ path: '/toestemmingen', folder: resolve(__dirname, 'pages', 'permissions'), camera: false, speelpleinOrigins: pageHosts }),
    ...createStaticRoutes({ path: '/meldingen', folder: resolve(__dirname, 'pages', 'cases'), camera: false, speelpleinOrigins: pageHosts }),
    ...createInfoRoutes({
      metrics,
      ready: async () => ({
        database: await sql`select 1`.execute(db).then(() => true, () => false),
        token: await tokens.token('https://api.botframework.com/.default').then(() => true, () => false),
      }),
    }),
  ];
  let server: HttpServer;
  const stopParts = async (): Promise<void> => {
    hot.stop();
    await takeDown.stop();
    await caseClock.stop();
    await caseListCheck.stop();
    await postedClock.stop();
    await permissionClock.stop();
    await watchRounds.stop();
    await pump.stop();
    await queue.stop();
    await engine.close();
    await sending.close();
    await database.close();
  };
  try {
    server = await startServer({ host: config.host, port: config.port, front, routes, log });
  } catch (error) {
    await stopParts();
    throw error;
  }
  if (publicUrl === '') publicUrl = `http://${config.host}:${server.port}`;
  pump.wake();
  void caseListCheck.look();
  log.info('started', { port: server.port, demo: config.bot === null });

  return {
    port: server.port,
    schools,
    campaignDay: campaign,
    lookForGaps: gaps,
    lookForEvaluation: evaluation,
    async lookForDue() {
      await Promise.all([takeDown.look(), caseClock.look(), postedClock.look(), watchRounds.look(), permissionClock.look()]);
    },
    idle: () => pump.idle(),
    async stop() {
      await server.stop(5_000);
      await stopParts();
      log.info('stopped');
    },
  };
}

function guestOf({ playground }: Surroundings, directory: SqlDirectory): ((activity: Activity) => Promise<Person | null>) | null {
  if (playground === null) return null;
  const origins = new Set(playground.origins);
  return (activity) => (origins.has(new URL(activity.serviceUrl).origin) ? directory.byId(playground.board, playground.personId) : Promise.resolve(null));
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
