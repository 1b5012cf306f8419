import { amsterdamInstant } from '../../calendar/amsterdamTime';
import { addDays } from '../../calendar/shiftDate';
import type { ConsentBook } from '../../consent/consentBook';
import type { PostedCheck, PostedKey } from '../../images/postedCheck';
import type { PostedChecks } from '../../images/postedChecks';
import type { PostedPictureRef } from '../../images/postedPictures';
import type { SharedPicture, SharedPictures } from '../../images/sharedPictures';
import type { Directory } from '../../people/directory';
import type { BoardId } from '../../people/person';
import { messagePermissionId, recordingState } from '../../permissions/recordingPermission';
import type { RecordingPermissions } from '../../permissions/recordingPermissions';
import { assertNever } from '../../runtime/assertNever';
import type { Clock } from '../../runtime/clock';
import type { Language } from '../../runtime/language';
import { botTexts } from '../../texts/texts';
import { card, heading, text, type AdaptiveCard } from '../cards/card';
import { postedWarningCard } from '../cards/pictures/postedWarningCard';
import { recordingOfferCard, recordingRequestCardForRecipient } from '../cards/pictures/recordingCards';
import { sharedPostCard, takenDownCard } from '../cards/pictures/sharedPostCard';
import { stuckPicturesCardForRecipient, type StuckPost } from '../cards/pictures/stuckPicturesCard';
import { takenDownNoticeCard } from '../cards/pictures/takenDownNoticeCard';
import { messageLink } from '../messageLink';
import type { OutboxItem } from './outboxItem';
import { message, NOT_NEEDED, sentence, type CardPlaceWish, type Rendered } from './rendered';

export type PictureItem = Extract<
  OutboxItem,
  { kind: 'sharedPost' | 'sharedPostChanged' | 'pictureNotPosted' | 'takenDown' | 'stuckPictures' | 'postedWarning' | 'recordingRequest' | 'recordingOffer' | 'recordingLine' }
>;

export interface RenderPicturesDeps {
  readonly directory: Directory;
  readonly pictures: SharedPictures;
  readonly checks: Pick<PostedChecks, 'of'>;
  readonly recordings: Pick<RecordingPermissions, 'byId'>;
  readonly consentBook: Pick<ConsentBook, 'purpose'>;
  readonly pictureLink: (picture: { readonly board: string; readonly id: string }) => string;
  readonly sealRef: (ref: PostedPictureRef) => string;
  readonly sealOffer: (ref: { readonly boardId: string; readonly pictureId: string }) => string;
  readonly languageOf: (board: BoardId, personId: string) => Promise<Language>;
  readonly clock: Clock;
}

/** What is said about pictures, made of what is true at this moment. */
export class PictureRenderer {
  constructor(private readonly deps: RenderPicturesDeps) {}

  async render(board: BoardId, item: PictureItem): Promise<Rendered> {
    switch (item.kind) {
      case 'sharedPost':
      case 'sharedPostChanged':
        return this.post(board, item.postId, item.kind === 'sharedPostChanged');
      case 'pictureNotPosted': {
        const language = await this.deps.languageOf(board, item.personId);
        const t = botTexts(language).photo;
        return message(card({ lang: language, fallbackText: t.failedTitle, body: [heading(t.failedTitle), text(item.isUnsure ? t.unsure : t.failed)] }));
      }
      case 'takenDown':
        return this.takenDown(board, item.personId, item.day);
      case 'stuckPictures':
        return this.stuck(board, item);
      case 'postedWarning':
        return this.warning(board, item);
      case 'recordingRequest':
        return this.recordingRequest(board, item);
      case 'recordingOffer':
        return message(recordingOfferCard(item.conversationId, item.language));
      case 'recordingLine': {
        const t = botTexts(item.language ?? (await this.deps.languageOf(board, item.personId)));
        return sentence(item.line === 'onlyStaff' ? t.recording.onlyStaff : t.warning.teacherSaidNo);
      }
      default:
        return assertNever(item);
    }
  }

  private async post(board: BoardId, postId: string, isChange: boolean): Promise<Rendered> {
    const { pictures, consentBook, pictureLink } = this.deps;
    const all = await pictures.ofPost(board, postId);
    const [first] = all;
    if (first === undefined) return NOT_NEEDED;
    const online = all.filter(({ withdrawnAt }) => withdrawnAt === null);
    const gone = all.length - online.length;
    // A card is everybody's: its place belongs to the conversation, not to a person.
    const place: CardPlaceWish = { subject: `picture:${postId}`, personId: '', version: 1 + gone, ...(isChange ? { onlyInPlace: true } : {}) };
    if (online.length === 0) return isChange ? message(takenDownCard('nl'), place) : NOT_NEEDED;
    const purpose = await consentBook.purpose(board, first.school, first.purpose);
    const shown = online.map(({ id, altText, coveredFaces }) => ({ altText, coveredFaces, url: pictureLink({ board, id }) }));
    return message(sharedPostCard(shown, gone, purpose?.title.nl ?? first.purpose, 'nl'), place);
  }

  private async takenDown(board: BoardId, personId: string, day: string): Promise<Rendered> {
    const { pictures, consentBook, languageOf, sealOffer, clock } = this.deps;
    const [from, to] = [day, addDays(day, 1)].map((date) => amsterdamInstant({ date, minutes: 0 })) as [Date, Date];
    const gone = await pictures.takenDownBetween(board, personId, from, to);
    if (gone.length === 0) return NOT_NEEDED;
    const language = await languageOf(board, personId);
    const shown = await Promise.all(
      gone.map(async (picture) => ({
        picture,
        purpose: (await consentBook.purpose(board, picture.school, picture.purpose))?.title[language] ?? picture.purpose,
        offerRef: picture.offer?.state === 'open' && picture.offer.until > clock.now() ? sealOffer({ boardId: board, pictureId: picture.id }) : null,
      })),
    );
    return message(takenDownNoticeCard(shown, language), { subject: `takenDown:${day}`, personId, version: gone.reduce((sum, picture) => sum + changesOf(picture), 0) });
  }

  private async stuck(board: BoardId, { personId, school, anew }: Extract<PictureItem, { kind: 'stuckPictures' }>): Promise<Rendered> {
    const card = await this.stuckCard(board, school, await this.deps.languageOf(board, personId));
    return message(card.card, { subject: `stuckPictures:${school}`, personId, version: card.version, ...(anew === true ? { anew: true } : {}) });
  }

  /** The list as it is now, for somebody who may see it. */
  async stuckCard(board: BoardId, school: string, language: Language) {
    const { pictures, directory } = this.deps;
    const ever = await pictures.everStuck(board, school);
    const names = new Map((await directory.byIds(board, [...new Set(ever.map(({ postedBy }) => postedBy))])).map((person) => [person.id, person.displayName]));
    const posts = [...Map.groupBy(ever, ({ postId }) => postId).values()].flatMap(([one]): StuckPost[] =>
      one === undefined
        ? []
        : [{
            postId: one.postId,
            sharedAt: one.sharedAt,
            posterName: names.get(one.postedBy) ?? '—',
            messageLink: one.activityId === null ? null : messageLink(one.conversationId, one.activityId),
            isResolved: one.card === 'removed',
          }],
    );
    return { card: stuckPicturesCardForRecipient(posts, school, language), version: posts.reduce((sum, { isResolved }) => sum + (isResolved ? 2 : 1), 0) };
  }

  private async warning(board: BoardId, item: Extract<PictureItem, { kind: 'postedWarning' }>): Promise<Rendered> {
    const { conversationId, messageId, personId, where, change } = item;
    const isHere = where === 'here';
    const made = await this.warningCard({ boardId: board, conversationId, messageId }, isHere);
    if (made === null) return NOT_NEEDED;
    const subject = `${isHere ? 'postedHere' : 'posted'}:${conversationId}:${messageId}`;
    const place: CardPlaceWish = { subject, personId, version: made.version, ...(change === 'update' ? { onlyInPlace: true } : {}), ...(change === 'anew' ? { anew: true } : {}) };
    return message(made.card, place, isHere ? made.check.rootId : null, isHere ? personId : null);
  }

  /** The warning as it stands now, in its reader's language unless told otherwise; null when there is none. */
  async warningCard(key: PostedKey, isHere: boolean, language?: Language): Promise<{ readonly card: AdaptiveCard; readonly check: PostedCheck; readonly version: number } | null> {
    const { checks, recordings, sealRef } = this.deps;
    const { boardId, conversationId, messageId } = key;
    const check = await checks.of(key);
    if (check?.warning == null) return null;
    const permission = check.warning.kind === 'warnStudent' ? await recordings.byId(boardId, messagePermissionId(conversationId, messageId)) : null;
    const request = permission === null ? null : recordingState(permission);
    const ref = sealRef({ boardId, conversationId, messageId, personId: check.personId });
    const view = { check: { ...check, warning: check.warning }, request: request?.status ?? null, ref, messageLink: messageLink(conversationId, messageId), isHere };
    return { card: postedWarningCard(view, language ?? check.language), check, version: check.version + (request?.version ?? 0) };
  }

  private async recordingRequest(board: BoardId, { permissionId, personId, change }: Extract<PictureItem, { kind: 'recordingRequest' }>): Promise<Rendered> {
    const { recordings, languageOf } = this.deps;
    const permission = await recordings.byId(board, permissionId);
    if (permission === null) return NOT_NEEDED;
    const state = recordingState(permission);
    const content = await this.recordingCard(board, permissionId, await languageOf(board, personId));
    if (content === null) return NOT_NEEDED;
    return message(content, { subject: `recording:${permissionId}`, personId, version: state.version, ...(change === 'update' ? { onlyInPlace: true } : {}) });
  }

  /** The request as it stands now; null when there is no such thing. */
  async recordingCard(board: BoardId, permissionId: string, language: Language) {
    const permission = await this.deps.recordings.byId(board, permissionId);
    if (permission === null) return null;
    const state = recordingState(permission);
    const student = state.askedBy === null ? null : await this.deps.directory.byId(board, state.askedBy);
    const asked = permission.events.find(({ type }) => type === 'asked');
    const link = asked?.type === 'asked' ? messageLink(permission.conversationId, asked.messageId) : null;
    return recordingRequestCardForRecipient({ permissionId, state, studentName: student?.displayName ?? '—', messageLink: link }, language);
  }
}

/** How often the row of a picture that was taken down has changed what its poster reads. */
function changesOf({ offer, stuckAt, card: state }: SharedPicture): number {
  return 1 + (offer === null ? 0 : 1) + (offer === null || offer.state === 'open' ? 0 : 1) + (stuckAt === null ? 0 : 1) + (stuckAt !== null && state === 'removed' ? 1 : 0);
}
