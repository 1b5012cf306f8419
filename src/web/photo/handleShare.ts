import { sharePicture } from '../../images/sharePicture';
import { assertNever } from '../../runtime/assertNever';
import { photo as en } from '../../texts/en/photo';
import { photo as nl } from '../../texts/nl/photo';
import { openTicket, pictureOf } from './openTicket';
import type { ShareAnswer } from './photoApi';
import { answer, refuse, type PhotoHandler } from './photoHandler';
import { languageOf } from '../pageLanguage';
import { readBody, shareShape } from './requestShapes';
import { shownVerdict } from './shownVerdict';

/** `POST /api/photo/share`: judged once more, then posted by the bot. The same check posts once. */
export const handleShare: PhotoHandler = async (deps, request) => {
  const body = readBody(shareShape, request.body);
  if (body === null) return refuse('badRequest');
  const opened = await openTicket(deps, request, body.ticket);
  if (opened.kind === 'problem') return refuse(opened.code);

  const { person, conversation, people, ticket } = opened;
  const bytes = pictureOf(ticket, body.picture);
  if (bytes === null) return refuse('otherPicture');
  const texts = languageOf(request) === 'en' ? en : nl;
  const shared = await sharePicture(deps, {
    by: person,
    conversation,
    people,
    picture: { ...ticket, bytes },
    tags: body.tags,
    purpose: body.purpose,
    altText: body.altText === undefined || body.altText === '' ? texts.defaultAltText : body.altText,
    ticketKey: ticket.key,
  });
  switch (shared.kind) {
    case 'shared': {
      const done: ShareAnswer = { shareId: shared.id };
      return answer(done);
    }
    case 'refused':
      return refuse('notAllowed', shownVerdict(shared.verdict));
    case 'unknownPurpose':
      return refuse('unknownPurpose');
    case 'takenDown':
      return refuse('takenDown');
    default:
      return assertNever(shared);
  }
};
