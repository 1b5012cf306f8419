import { reviewPosted } from '../../images/reviewPosted';
import { openTicket } from './openTicket';
import { answer, refuse, type PhotoHandler } from './photoHandler';
import { readBody, verdictShape } from './requestShapes';
import { shownVerdict } from './shownVerdict';

/** `POST /api/photo/reviewed`: the poster is done with the check of a picture that is already in the conversation. */
export const handleReviewed: PhotoHandler = async (deps, request) => {
  const body = readBody(verdictShape, request.body);
  if (body === null) return refuse('badRequest');
  const opened = await openTicket(deps, request, body.ticket);
  if (opened.kind === 'problem') return refuse(opened.code);

  const { person, conversation, people, ticket } = opened;
  // A covered version is another picture than the one that was posted.
  if (ticket.posted === null || ticket.covered.length > 0) return refuse('badRequest');
  const ref = { boardId: person.boardId, conversationId: conversation.id, personId: person.id, ...ticket.posted };
  const judged = await reviewPosted(deps, { by: person, conversation, people, picture: ticket, tags: body.tags, purpose: body.purpose, ref });
  return judged.kind === 'unknownPurpose'
    ? refuse('unknownPurpose')
    : answer(shownVerdict(judged.verdict));
};
