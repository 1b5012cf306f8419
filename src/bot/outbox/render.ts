import { holidaysNoord } from '../../calendar/data/holidaysNoord';
import { isSchoolTime, nextSchoolTime } from '../../calendar/schoolTime';
import type { ConsentBook } from '../../consent/consentBook';
import type { CaseStore } from '../../escalation/caseStore';
import { fold, type CaseState } from '../../escalation/caseState';
import { handOverChoices } from '../../escalation/handOverChoices';
import type { Stappenplan } from '../../escalation/stappenplan';
import type { SharedPictures } from '../../images/sharedPictures';
import type { Directory } from '../../people/directory';
import { isStudent, type BoardId } from '../../people/person';
import { assertNever } from '../../runtime/assertNever';
import type { Clock } from '../../runtime/clock';
import type { Language } from '../../runtime/language';
import type { SettingsStore } from '../../settings/schoolSettings';
import type { SqlConversationRegistry } from '../../storage/conversationRegistry.sql';
import type { SqlNudges } from '../../storage/nudges.sql';
import { conductTexts, botTexts, caseTexts } from '../../texts/texts';
import { answerCard, type ArticleText } from '../cards/answerCard';
import { cardAttachment, type AdaptiveCard } from '../cards/card';
import { caseCardForReporter, caseViewForReporter } from '../cards/case/caseCardForReporter';
import { caseCardForResponder } from '../cards/case/caseCardForResponder';
import { caseClosedCard } from '../cards/case/caseClosedCard';
import { caseViewFor, peopleIn } from '../cards/case/caseView';
import { nobodyFoundCard } from '../cards/case/nobodyFoundCard';
import { nudgeCard } from '../cards/case/nudgeCard';
import { introductionCard } from '../cards/introductionCard';
import { postedWarningCard, sharedPictureCard } from '../cards/pictureCards';
import { welcomeCard } from '../cards/welcomeCard';
import { messageLink } from '../messageLink';
import type { OutboxItem, Thread } from './outboxItem';

export type Rendered =
  | {
      readonly kind: 'message';
      readonly activity: object;
      /** In a channel: the thread to answer in. */
      readonly thread: Thread | null;
      /** A card that is replaced in place when its subject changes. */
      readonly place: { readonly subject: string; readonly personId: string; readonly version: number } | null;
    }
  | { readonly kind: 'notNeeded' };

export interface RenderDeps {
  readonly directory: Directory;
  readonly registry: SqlConversationRegistry;
  readonly settings: SettingsStore;
  readonly cases: CaseStore;
  readonly nudges: SqlNudges;
  readonly pictures: SharedPictures;
  readonly consentBook: ConsentBook;
  readonly plan: Stappenplan;
  readonly articleText: (board: BoardId) => Promise<ArticleText>;
  readonly pictureLink: (picture: { readonly board: string; readonly id: string }) => string;
  readonly sealRef: (ref: Extract<OutboxItem, { kind: 'postedWarning' }>['ref']) => string;
  readonly clock: Clock;
}

const NOT_NEEDED: Rendered = { kind: 'notNeeded' };
const HOLIDAYS = holidaysNoord.flatMap((year) => year.holidays);

function message(content: AdaptiveCard, place: Extract<Rendered, { kind: 'message' }>['place'] = null, thread: Thread | null = null): Rendered {
  // `summary` is what a notification shows: the card's fallback text, which never holds a name.
  return { kind: 'message', activity: { type: 'message', summary: content.fallbackText, attachments: [cardAttachment(content)] }, thread, place };
}

/** Makes the words of a waiting message from what is true at this moment. */
export class Renderer {
  constructor(private readonly deps: RenderDeps) {}

  async render(board: BoardId, item: OutboxItem): Promise<Rendered> {
    const { deps } = this;
    switch (item.kind) {
      case 'welcome': {
        const person = await deps.directory.byId(board, item.personId);
        return person === null ? NOT_NEEDED : message(welcomeCard(isStudent(person) ? 'student' : 'staff', item.language));
      }
      case 'introduction': {
        const school = await deps.registry.schoolOf(board);
        return message(introductionCard(await deps.settings.of(board, school), item.language), null, item.thread);
      }
      case 'answer':
        return message(answerCard(item.answer, await deps.articleText(board)), null, item.thread);
      case 'nudge': {
        const content = await this.nudgeCard(board, item.nudgeId, item.personId, 'nl');
        return content === null ? NOT_NEEDED : message(content, { subject: `nudge:${item.nudgeId}`, personId: item.personId, version: item.settled ? 2 : 1 });
      }
      case 'caseCard': {
        const state = await this.state(board, item.caseId);
        if (state === null) return NOT_NEEDED;
        const content = await this.caseCard(board, state, item.personId, 'nl');
        return message(content, { subject: `case:${state.id}`, personId: item.personId, version: state.version });
      }
      case 'reporterCard': {
        const state = await this.state(board, item.caseId);
        return state === null ? NOT_NEEDED : message(this.reporterCard(state, 'nl'), { subject: `report:${state.id}`, personId: item.personId, version: state.version });
      }
      case 'nobodyFound':
        return message(nobodyFoundCard({ level: item.level }, caseTexts('nl'), 'nl'));
      case 'sharedPicture': {
        const picture = await deps.pictures.byId(board, item.pictureId);
        if (picture === null || picture.withdrawnAt !== null) return NOT_NEEDED;
        const conversation = await deps.registry.byId(board, picture.conversationId);
        const purpose = await deps.consentBook.purpose(board, conversation?.school ?? '', picture.purpose);
        return message(sharedPictureCard(picture, deps.pictureLink({ board, id: picture.id }), purpose?.title.nl ?? picture.purpose, 'nl'));
      }
      case 'postedWarning':
        return message(postedWarningCard(item.warning, deps.sealRef(item.ref), item.language));
      case 'line':
        return { kind: 'message', activity: { type: 'message', text: botTexts(item.language).line[item.line] }, thread: item.thread, place: null };
      default:
        return assertNever(item);
    }
  }

  /** The case as this holder may see it now. Names of people are in it: for that person's own card only. */
  async caseCard(board: BoardId, state: CaseState, personId: string, language: Language): Promise<AdaptiveCard> {
    const { directory, plan, registry, clock } = this.deps;
    const choices = await handOverChoices(directory, board, state, clock.now());
    const others = [...peopleIn(state), ...choices.map(({ person }) => person.id)];
    const names = new Map((await directory.byIds(board, others)).map((person) => [person.id, person.displayName]));
    const conversation = state.conversationId === null ? null : await registry.byId(board, state.conversationId);
    const view = caseViewFor({
      state,
      recipientId: personId,
      plan,
      names,
      place: conversation === null ? null : botTexts(language).place[conversation.kind],
      signals: reasonWords(state.signalReasons, language),
      handOverTo: choices.map(({ person, role }) => ({ personId: person.id, role })),
      language,
    });
    return state.status === 'closed' ? caseClosedCard(view, caseTexts(language), language) : caseCardForResponder(view, caseTexts(language), language);
  }

  reporterCard(state: CaseState, language: Language): AdaptiveCard {
    const now = this.deps.clock.now();
    const readFrom = isSchoolTime(now, HOLIDAYS) ? null : nextSchoolTime(now, HOLIDAYS);
    return caseCardForReporter(caseViewForReporter(state, readFrom), caseTexts(language), language);
  }

  async state(board: BoardId, caseId: string): Promise<CaseState | null> {
    const events = await this.deps.cases.load(board, caseId);
    return events === null ? null : fold(caseId, events);
  }

  /** The nudge as it is now, for the person who got it; null for anybody else. */
  async nudgeCard(board: BoardId, nudgeId: string, personId: string, language: Language): Promise<AdaptiveCard | null> {
    const nudge = await this.deps.nudges.byId(board, nudgeId);
    if (nudge === null || nudge.personId !== personId) return null;
    const conversation = await this.deps.registry.byId(board, nudge.conversationId);
    return nudgeCard(
      {
        nudgeId: nudge.id,
        signals: reasonWords(nudge.reasons, language),
        place: conversation === null ? null : botTexts(language).place[conversation.kind],
        at: nudge.createdAt,
        messageLink: messageLink(nudge.conversationId, nudge.messageId),
        outcome: nudge.outcome,
      },
      caseTexts(language),
      language,
    );
  }
}

/** What was signalled, in words. A key that this release doesn't know is left out. */
function reasonWords(reasons: readonly string[], language: Language): readonly string[] {
  const words: Readonly<Record<string, string>> = conductTexts(language).reasons;
  return reasons.flatMap((reason) => words[reason] ?? []);
}
