import { reviewPosted } from '../../images/reviewPosted';
import { openTickets, placeOf } from './openTicket';
import type { ReviewedAnswer } from './photoApi';
import { answer, refuse, type PhotoHandler } from './photoHandler';
import { readBody, reviewedShape } from './requestShapes';
import { shownVerdict } from './shownVerdict';

/** `POST /api/photo/reviewed`: somebody is done with the check of a message that is already in the conversation. */
export const handleReviewed: PhotoHandler = async (deps, request) => {
  const body = readBody(reviewedShape, request.body);
  if (body === null) return refuse('badRequest');
  const opened = await openTickets(deps, request, body.pictures.map(({ ticket }) => ticket));
  if (opened.kind === 'problem') return refuse(opened.code);

  const { person, conversation, tickets } = opened;
  const messageId = tickets[0].posted?.messageId;
  const seen = new Set(tickets.flatMap(({ posted }) => (posted !== null && posted.messageId === messageId ? [posted.index] : [])));
  // Every picture of the one message, as it stands there: a covered version is another picture.
  const isWhole = messageId !== undefined && seen.size === tickets.length && tickets.every(({ posted, isAltered }) => !isAltered && posted?.of === tickets.length);
  if (!isWhole) return refuse('badRequest');
  const judged = await reviewPosted(deps, {
    ...placeOf(opened),
    pictures: tickets.map((picture, index) => ({ picture, tags: body.pictures[index]?.tags ?? [] })),
    purpose: body.purpose,
    message: { boardId: person.boardId, conversationId: conversation.id, messageId },
  });
  if (judged.kind === 'unknownPurpose') return refuse('unknownPurpose');
  const done: ReviewedAnswer = { may: judged.verdicts.every(({ may }) => may), verdicts: judged.verdicts.map(shownVerdict) };
  return answer(done);
};
