import { endOffer } from '../../images/coveredOffer';
import { sharePictures, type Shared, type ShareItem, type ShareRequest } from '../../images/sharePictures';
import type { SharedHow } from '../../images/sharedPictures';
import { assertNever } from '../../runtime/assertNever';
import { photo as en } from '../../texts/en/photo';
import { photo as nl } from '../../texts/nl/photo';
import { languageOf } from '../pageLanguage';
import type { Ticket } from '../ticket';
import { openTickets, pictureOf, placeOf } from './openTicket';
import type { ShareAnswer } from './photoApi';
import { answer, refuse, type PhotoContext, type PhotoHandler } from './photoHandler';
import { readBody, shareShape } from './requestShapes';
import { shownVerdict } from './shownVerdict';
import { verdictSheet } from './verdictSheet';

/** `POST /api/photo/share`: judged once more, then posted by the bot or given along, all pictures or none. The same check shares once. */
export const handleShare: PhotoHandler = async (deps, request) => {
  const body = readBody(shareShape, request.body);
  if (body === null) return refuse('badRequest');
  const opened = await openTickets(deps, request, body.pictures.map(({ ticket }) => ticket));
  if (opened.kind === 'problem') return refuse(opened.code);

  const language = languageOf(request);
  const { defaultAltText } = language === 'en' ? en : nl;
  const items: ShareItem[] = [];
  for (const [index, { picture, tags, altText }] of body.pictures.entries()) {
    const ticket = opened.tickets[index];
    const bytes = ticket === undefined ? null : pictureOf(ticket, picture);
    if (ticket === undefined || bytes === null) return refuse('otherPicture');
    items.push({ picture: { ...ticket, bytes }, tags, altText: altText === undefined || altText === '' ? defaultAltText : altText, ticketKey: keyOf(ticket, body) });
  }
  const [first, ...others] = items;
  if (first === undefined) return refuse('badRequest');
  const asked: ShareRequest = { ...placeOf(opened), items: [first, ...others], purpose: body.purpose, how: body.how };
  const shared = await sharePictures(deps, asked);
  switch (shared.kind) {
    case 'shared': {
      await afterwards(deps, opened.tickets, shared, opened.person.id);
      const done: ShareAnswer = { shareId: shared.postId, sheet: body.how === 'takenAlong' ? await verdictSheet(deps, asked, shared, language) : null };
      return answer(done);
    }
    case 'refused':
      return refuse('notAllowed', shared.verdicts.map(shownVerdict));
    case 'unknownPurpose':
      return refuse('unknownPurpose');
    case 'takenDown':
      return refuse('takenDown');
    default:
      return assertNever(shared);
  }
};

/** One check is posted once, and taken along once for each purpose: those are uses of their own, each in the register. */
function keyOf({ key }: Ticket, { how, purpose }: { readonly how: SharedHow; readonly purpose: string }): string {
  return how === 'posted' ? key : `${key} ${purpose}`;
}

/** What the pictures came from is settled by sharing them. May run twice. */
async function afterwards(deps: PhotoContext, tickets: readonly Ticket[], shared: Extract<Shared, { kind: 'shared' }>, by: string): Promise<void> {
  const posted = new Set(tickets.flatMap(({ posted: from }) => (from === null ? [] : [from.messageId])));
  const [one] = tickets;
  if (one === undefined || shared.pictures.every(({ how }) => how !== 'posted')) return;
  for (const messageId of posted) await deps.posted.follow({ boardId: one.boardId, conversationId: one.conversationId, messageId }, { type: 'versionShared' }, by);
  for (const { boardId, offer } of tickets) {
    const from = offer === null ? null : await deps.pictures.byId(boardId, offer);
    if (from !== null) await endOffer(deps, from, 'taken');
  }
}
