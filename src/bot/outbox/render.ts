import type { CodeEvaluation } from '../../codeEvaluation/codeEvaluation';
import { seesCodeEvaluation } from '../../codeEvaluation/seesCodeEvaluation';
import type { CaseStore } from '../../escalation/caseStore';
import { fold, type CaseState } from '../../escalation/caseState';
import type { Coverage } from '../../escalation/coverage/coverage';
import { answerObjectionBy, respondBy } from '../../escalation/deadline';
import { colleaguesOf } from '../../escalation/colleagues';
import { handOverChoices } from '../../escalation/handOverChoices';
import { linkedCases } from '../../escalation/links/linkedCases';
import { seesCaseOverview } from '../../escalation/overview/seesCaseOverview';
import type { YearOverview } from '../../escalation/overview/yearOverview';
import { readFrom } from '../../escalation/readFrom';
import { reportChoices } from '../../escalation/reportChoices';
import type { StepPlans } from '../../escalation/stepPlans';
import { taskChoices } from '../../escalation/tasks/taskChoices';
import type { CodeEdition } from '../../gedragscode/answer';
import { askerRoleOf } from '../../gedragscode/askerRoleOf';
import type { Directory } from '../../people/directory';
import type { ManagersOfStaff } from '../../people/managersOfStaff';
import { isStudent, type BoardId } from '../../people/person';
import { assertNever } from '../../runtime/assertNever';
import type { Clock } from '../../runtime/clock';
import type { Language } from '../../runtime/language';
import { calendarOf } from '../../settings/calendarOf';
import type { SettingsStore } from '../../settings/schoolSettings';
import type { SqlConversationRegistry } from '../../storage/conversationRegistry.sql';
import type { SqlNudges } from '../../storage/nudges.sql';
import { campaignTexts, conductTexts, botTexts, caseTexts, consentPageTexts, consentLookUpTexts, ownConsentTexts, practiceTexts, watchTexts } from '../../texts/texts';
import { turnCountWords, turnWords } from '../../texts/turnWords';
import type { CampaignCards } from '../campaignCards';
import { CaseWorkCards } from '../caseWorkCards';
import { answerCard, type CodeOf } from '../cards/answer/answerCard';
import type { AdaptiveCard } from '../cards/card';
import { caseCardForReporter, caseViewForReporter } from '../cards/case/caseCardForReporter';
import { caseCardForResponder } from '../cards/case/caseCardForResponder';
import { caseClosedCard } from '../cards/case/caseClosedCard';
import { caseViewFor, peopleIn, type CaseViewForRecipient } from '../cards/case/caseView';
import { nobodyFoundCard, unansweredCard } from '../cards/case/nobodyFoundCard';
import { nudgeCard } from '../cards/case/nudgeCard';
import { reporterSide } from '../cards/case/reportKinds';
import { sealedCoverCard } from '../cards/case/sealedCoverCard';
import { objectionCard } from '../cards/objection/objectionCard';
import { checkAdviceCard } from '../cards/distance/checkAdviceCard';
import { consentPageCard } from '../cards/consentPageCard';
import { gapsCard } from '../cards/gapsCard';
import { introductionCard } from '../cards/introductionCard';
import { codeEvaluationCard } from '../cards/overview/codeEvaluationCard';
import { caseOverviewCard } from '../cards/overview/caseOverviewCard';
import { reportKindCard } from '../cards/report/reportKindCard';
import { reportToCard } from '../cards/report/reportToCard';
import { aboutYouCard } from '../cards/watch/aboutYouCard';
import { welcomeCard } from '../cards/welcomeCard';
import type { ConsentCards } from '../consentCards';
import type { PermissionCards } from '../permissionCards';
import type { PracticeCards } from '../practiceCards';
import type { QuestionCards } from '../questionCards';
import type { WatchCards } from '../watch/watchCards';
import { messageLink } from '../messageLink';
import type { Wordings } from '../wordings';
import type { ConsentLine } from './outboxItem';
import { message, messageIfAny, NOT_NEEDED, sentence, type Rendered } from './rendered';
import type { PictureRenderer } from './renderPictures';
import type { Addressed } from './sealedMail';

export interface RenderDeps {
  readonly directory: Directory;
  readonly managers: ManagersOfStaff;
  readonly registry: SqlConversationRegistry;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly cases: CaseStore;
  readonly nudges: SqlNudges;
  readonly pictures: PictureRenderer;
  readonly consentCards: ConsentCards;
  readonly plans: StepPlans;
  readonly codeOf: CodeOf;
  /** In force today. */
  readonly edition: (board: BoardId) => Promise<CodeEdition | null>;
  readonly campaignCards: CampaignCards;
  readonly questionCards: QuestionCards;
  readonly permissionCards: PermissionCards;
  readonly practiceCards: PracticeCards;
  readonly watchCards: WatchCards;
  readonly wordings: Wordings;
  readonly hasLanguageModel: boolean;
  /** The way to a case in the tab; null: there is none. */
  readonly caseLink: (caseId: string) => string | null;
  /** Who would get which case at a school. */
  readonly coverage: (board: BoardId, school: string) => Promise<Coverage>;
  readonly caseOverview: (board: BoardId, school: string, schoolYear: number) => Promise<YearOverview | null>;
  readonly codeEvaluation: (board: BoardId) => Promise<CodeEvaluation>;
  readonly languageOf: (board: BoardId, personId: string) => Promise<Language>;
  readonly clock: Clock;
}

/** Makes the words of a waiting message from what is true at this moment. */
export class Renderer {
  readonly caseWork: CaseWorkCards;

  constructor(private readonly deps: RenderDeps) {
    this.caseWork = new CaseWorkCards(deps);
  }

  async render(board: BoardId, item: Addressed['item']): Promise<Rendered> {
    const { deps } = this;
    switch (item.kind) {
      case 'welcome': {
        const person = await deps.directory.byId(board, item.personId);
        if (person === null) return NOT_NEEDED;
        const usesLanguageModel = deps.hasLanguageModel && (await deps.settings.of(board, person.school))?.languageModel === true;
        return message(welcomeCard(isStudent(person) ? 'student' : 'staff', item.language, usesLanguageModel));
      }
      case 'introduction': {
        const conversation = item.conversationId === undefined ? null : await deps.registry.byId(board, item.conversationId);
        const school = conversation?.school ?? (await deps.registry.schoolOf(board));
        return message(introductionCard(await deps.settings.of(board, school), item.language, deps.hasLanguageModel), null, item.thread);
      }
      case 'answer': {
        const documents = item.school === undefined ? undefined : (await deps.settings.of(board, item.school))?.practice.documents;
        return message(answerCard(item.answer, await deps.codeOf(board, item.answer.edition?.version ?? null), { wording: deps.wordings.get(item.wording), ...(documents === undefined ? {} : { documents }) }), null, item.thread);
      }
      case 'nudge': {
        const content = await this.nudge(board, item.nudgeId, item.personId, await deps.languageOf(board, item.personId));
        return messageIfAny(content?.card ?? null, { subject: `nudge:${item.nudgeId}`, personId: item.personId, version: content?.version ?? 1 });
      }
      case 'channels': {
        const channels = await deps.practiceCards.channels(board, item.personId, item.reach, item.language);
        return channels === null ? NOT_NEEDED : message(channels, null, item.thread);
      }
      case 'newcomer':
      case 'codeRead':
      case 'codeReaders':
      case 'publishing':
        return messageIfAny(await deps.practiceCards[item.kind](board, item.personId, item.language));
      case 'newcomerConfirmed':
        return messageIfAny(await deps.practiceCards.newcomerConfirmed(board, item.personId, item.aboutId, await deps.languageOf(board, item.personId)));
      case 'practiceLine': {
        const { newcomer, codeRead } = practiceTexts(item.language);
        return sentence(item.line === 'notForStudents' ? newcomer.notForStudents : codeRead.onlySchoolleiding);
      }
      case 'checkAdvice':
        return messageIfAny(await this.checkAdvice(board, item));
      case 'caseCard': {
        const state = await this.state(board, item.caseId);
        if (state === null) return NOT_NEEDED;
        const language = await deps.languageOf(board, item.personId);
        const content = state.sealed ? await this.sealedCover(board, state, item.personId, language) : await this.caseCard(board, state, item.personId, language);
        return message(content, { subject: `case:${state.id}`, personId: item.personId, version: state.version, ...(item.anew === true ? { anew: true } : {}) });
      }
      case 'taskCard': {
        const state = await this.state(board, item.caseId);
        const language = await deps.languageOf(board, item.personId);
        const content = state === null ? null : await this.caseWork.taskCard(board, state, item.task, item.personId, language, 'inChat');
        return messageIfAny(content, { subject: `task:${item.caseId}:${item.task}`, personId: item.personId, version: state?.version ?? 0, ...(item.anew === true ? { anew: true } : {}) });
      }
      case 'openCaseStart': {
        const person = await deps.directory.byId(board, item.personId);
        return messageIfAny(person === null ? null : await this.caseWork.openCaseStart(person, null, item.language));
      }
      case 'objectionStart':
        return message(objectionCard(item.language));
      case 'reporterCard': {
        const state = await this.state(board, item.caseId);
        const language = await deps.languageOf(board, item.personId);
        return state === null ? NOT_NEEDED : message(await this.reporterCard(board, state, language), { subject: `report:${state.id}`, personId: item.personId, version: state.version, ...(item.anew === true ? { anew: true } : {}) });
      }
      case 'reportStart':
        return messageIfAny(await this.reportStart(board, item));
      case 'nobodyFound': {
        const language = await deps.languageOf(board, item.personId);
        return message(nobodyFoundCard({ level: item.level }, caseTexts(language), language));
      }
      case 'caseUnanswered': {
        const language = await deps.languageOf(board, item.personId);
        return message(unansweredCard({ level: item.level }, caseTexts(language), language));
      }
      case 'gaps': {
        const [settings, coverage, language] = await Promise.all([deps.settings.of(board, item.school), deps.coverage(board, item.school), deps.languageOf(board, item.personId)]);
        return coverage.gaps.length === 0 ? NOT_NEEDED : message(gapsCard(coverage.gaps, settings?.schoolName ?? item.school, language));
      }
      case 'sharedPost':
      case 'sharedPostChanged':
      case 'pictureNotPosted':
      case 'takenDown':
      case 'stuckPictures':
      case 'postedWarning':
      case 'recordingRequest':
      case 'recordingOffer':
      case 'recordingLine':
        return deps.pictures.render(board, item);
      case 'classCampaign':
        return messageIfAny(await deps.campaignCards.ofClass({ ...item, ...(await this.campaignCardFor(board, item)), names: false, fromSchool: false }));
      case 'schoolCampaign':
        return messageIfAny(await deps.campaignCards.ofSchool(await this.campaignCardFor(board, item), false));
      case 'turnedSixteen':
        return messageIfAny(await deps.campaignCards.ofSixteen(await this.campaignCardFor(board, item), item.classKey, item.studentId));
      case 'campaignLine':
        return sentence(campaignTexts(item.language).line[item.line]);
      case 'ownChoices': {
        const own = await deps.consentCards.own(board, item);
        if (own === null) return NOT_NEEDED;
        return message(own.card, { subject: `ownChoices:${item.ref}`, personId: item.personId, version: own.version, ...(item.entered === null ? {} : { onlyInPlace: true }) });
      }
      case 'consentLookUp':
        return messageIfAny(await deps.consentCards.lookUp(board, item));
      case 'consentChoice':
        return messageIfAny(await deps.consentCards.choice(board, item));
      case 'consentLine':
        return sentence(consentLine(item.line, item.language));
      case 'consentPage': {
        const person = await deps.directory.byId(board, item.personId);
        if (person?.roles.includes('administrator') === true) return message(consentPageCard(item.language));
        return sentence(consentPageTexts(item.language).chat.onlyAdministrators);
      }
      case 'knownQuestion': {
        const made = await deps.questionCards.known(board, item.caseId, item.personId, await deps.languageOf(board, item.personId));
        return made === null ? NOT_NEEDED : message(made.card, { subject: `known:${item.caseId}`, personId: item.personId, version: made.version, ...(item.update === true ? { onlyInPlace: true } : {}) });
      }
      case 'questionOverview':
        return messageIfAny(await deps.questionCards.overview(board, item.personId, item.language));
      case 'permissionStart':
        return messageIfAny(await deps.permissionCards.start(board, item.personId, item.permission, item.language));
      case 'permissionCard': {
        const made = await deps.permissionCards.of(board, item.permissionId, item.personId, await deps.languageOf(board, item.personId));
        return made === null ? NOT_NEEDED : message(made.card, { subject: `permission:${item.permissionId}`, personId: item.personId, version: made.version, ...(item.anew === true ? { anew: true } : {}) });
      }
      case 'permissionNews':
        return messageIfAny((await deps.permissionCards.of(board, item.permissionId, item.personId, await deps.languageOf(board, item.personId), { brief: true }))?.card ?? null);
      case 'permissionForStudent':
        return messageIfAny(await deps.permissionCards.forStudent(board, item.permissionId, item.personId, await deps.languageOf(board, item.personId)));
      case 'permissionRenewal': {
        const made = await deps.permissionCards.renewal(board, item.personId, 'list', await deps.languageOf(board, item.personId));
        return made === null ? NOT_NEEDED : message(made.card, { subject: `permissionRenewal:${item.schoolYear}`, personId: item.personId, version: made.version });
      }
      case 'watchStatus':
        return message(await deps.watchCards.status(board, item.conversationId, item.language), null, item.thread);
      case 'aboutYou':
        return message(aboutYouCard(item.language));
      case 'watchOverview':
        return messageIfAny(await deps.watchCards.overview(board, item.personId, item.language));
      case 'watchLine':
        return sentence(watchTexts(item.language).line[item.line], item.thread);
      case 'caseOverview': {
        const person = await deps.directory.byId(board, item.personId);
        const year = person !== null && seesCaseOverview(person, item.school) ? await deps.caseOverview(board, item.school, item.schoolYear) : null;
        return messageIfAny(year === null ? null : caseOverviewCard(year, item.language));
      }
      case 'codeEvaluation': {
        const person = await deps.directory.byId(board, item.personId);
        if (person === null || !seesCodeEvaluation(person)) return NOT_NEEDED;
        return message(codeEvaluationCard(await deps.codeEvaluation(board), item.because, item.language ?? (await deps.languageOf(board, item.personId))));
      }
      case 'line':
        return sentence(botTexts(item.language).line[item.line], item.thread);
      default:
        return assertNever(item);
    }
  }

  /** Whoever asked gets the language of the question; what comes by itself is in the person's own. */
  private async campaignCardFor(board: BoardId, { personId, language }: { readonly personId: string; readonly language: Language | null }) {
    return { board, personId, language: language ?? (await this.deps.languageOf(board, personId)) };
  }

  private async checkAdvice(board: BoardId, { personId, check, conversationId, messageId }: Extract<Addressed['item'], { kind: 'checkAdvice' }>): Promise<AdaptiveCard | null> {
    const { directory, registry, settings, codeOf, edition, languageOf } = this.deps;
    const [person, conversation, language, inForce] = await Promise.all([directory.byId(board, personId), registry.byId(board, conversationId), languageOf(board, personId), edition(board)]);
    if (person === null || conversation === null) return null;
    const channels = (await settings.of(board, conversation.school))?.practice.channels ?? [];
    return checkAdviceCard(
      { check, role: askerRoleOf(person), messageLink: messageLink(conversationId, messageId), channels: channels.filter(({ reaches }) => reaches.includes('students')), code: await codeOf(board, inForce?.version ?? null) },
      language,
    );
  }

  private async reportStart(board: BoardId, { personId, language, talk }: Extract<Addressed['item'], { kind: 'reportStart' }>): Promise<AdaptiveCard | null> {
    const { directory, managers, clock } = this.deps;
    const person = await directory.byId(board, personId);
    if (person === null) return null;
    if (!talk) return reportKindCard({ reporter: reporterSide(person) }, language);
    return reportToCard({ kind: 'talk', choices: await reportChoices({ directory, managers }, person, 'talk', clock.now()) }, language);
  }

  /** The case as this holder may see it now. Names of people are in it: for that person's own card only. */
  async caseCard(board: BoardId, state: CaseState, personId: string, language: Language): Promise<AdaptiveCard> {
    const view = await this.caseView(board, state, personId, language);
    return state.status === 'closed' ? caseClosedCard(view, caseTexts(language), language) : caseCardForResponder(view, caseTexts(language), language);
  }

  private async sealedCover(board: BoardId, state: CaseState, personId: string, language: Language): Promise<AdaptiveCard> {
    return sealedCoverCard(await this.caseView(board, state, personId, language), caseTexts(language), language);
  }

  /** What a holder may see of a case now. */
  async caseView(board: BoardId, state: CaseState, personId: string, language: Language): Promise<CaseViewForRecipient> {
    const { directory, cases, plans, registry, clock } = this.deps;
    const now = clock.now();
    const isOpen = state.status !== 'closed';
    const plan = await plans.version(board, state.planVersion);
    const colleagues = colleaguesOf({ directory, cases }, board, state, now);
    const choices = isOpen ? await handOverChoices(colleagues, state) : [];
    const tasksTo = isOpen ? await taskChoices(colleagues, state, plan, personId) : [];
    const others = [...peopleIn(state), ...[...choices, ...tasksTo].map(({ person }) => person.id)];
    const names = new Map((await directory.byIds(board, others)).map((person) => [person.id, person.displayName]));
    const conversation = state.conversationId === null ? null : await registry.byId(board, state.conversationId);
    return caseViewFor({
      state,
      recipientId: personId,
      plan,
      names,
      place: conversation === null ? null : botTexts(language).place[conversation.kind],
      tabLink: this.deps.caseLink(state.id),
      signals: [...reasonWords(state.signalReasons, language), ...turnWords(state.signalTurns ?? [], language)],
      handOverTo: choices.map(({ person, role }) => ({ personId: person.id, role })),
      taskTo: tasksTo.map(({ person, role }) => ({ personId: person.id, role })),
      links: await linkedCases(cases, board, state, personId),
      language,
      now,
    });
  }

  async reporterCard(board: BoardId, state: CaseState, language: Language): Promise<AdaptiveCard> {
    const { clock, settings } = this.deps;
    const calendar = calendarOf(await settings.of(board, state.school));
    const dueAt = state.kind === 'objection' ? answerObjectionBy(state.openedAt, calendar) : respondBy(state, calendar);
    return caseCardForReporter(caseViewForReporter(state, readFrom(state, calendar, clock.now()), dueAt), caseTexts(language), language);
  }

  async state(board: BoardId, caseId: string): Promise<CaseState | null> {
    const events = await this.deps.cases.load(board, caseId);
    return events === null ? null : fold(caseId, events);
  }

  /** The nudge as it is now, for the person who got it; null for anybody else. */
  async nudgeCard(board: BoardId, nudgeId: string, personId: string, language: Language): Promise<AdaptiveCard | null> {
    return (await this.nudge(board, nudgeId, personId, language))?.card ?? null;
  }

  private async nudge(board: BoardId, nudgeId: string, personId: string, language: Language): Promise<{ readonly card: AdaptiveCard; readonly version: number } | null> {
    const nudge = await this.deps.nudges.byId(board, nudgeId);
    if (nudge === null || nudge.personId !== personId) return null;
    const conversation = await this.deps.registry.byId(board, nudge.conversationId);
    const content = nudgeCard(
      {
        nudgeId: nudge.id,
        tone: nudge.kind === 'zelfbeschadiging' ? 'selfHarm' : nudge.kind === 'melding' ? 'care' : 'derailing',
        turns: nudge.isMember ? turnWords(nudge.turns, language) : turnCountWords(nudge.turns, language),
        message: nudge.message,
        signals: reasonWords(nudge.reasons, language),
        place: conversation === null ? null : botTexts(language).place[conversation.kind],
        at: nudge.createdAt,
        messageLink: messageLink(nudge.conversationId, nudge.messageId),
        outcome: nudge.outcome,
      },
      caseTexts(language),
      language,
    );
    return { card: content, version: nudge.version };
  }
}

/** What was signalled, in words. A key that this release doesn't know is left out. */
function reasonWords(reasons: readonly string[], language: Language): readonly string[] {
  const words: Readonly<Record<string, string>> = conductTexts(language).reasons;
  return reasons.flatMap((reason) => words[reason] ?? []);
}

function consentLine(line: ConsentLine, language: Language): string {
  const own = ownConsentTexts(language).line;
  if (line === 'ownStaff') return own.staff;
  return line === 'ownOthers' ? own.others : consentLookUpTexts(language).line[line];
}
