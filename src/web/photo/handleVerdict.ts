import { judgePicture } from '../../images/judgePicture';
import { openTicket } from './openTicket';
import { answer, refuse, type PhotoHandler } from './photoHandler';
import { readBody, verdictShape } from './requestShapes';
import { shownVerdict } from './shownVerdict';

/** `POST /api/photo/verdict`: what holds so far, face by face. */
export const handleVerdict: PhotoHandler = async (deps, request) => {
  const body = readBody(verdictShape, request.body);
  if (body === null) return refuse('badRequest');
  const opened = await openTicket(deps, request, body.ticket);
  if (opened.kind === 'problem') return refuse(opened.code);

  const { person, conversation, people, ticket } = opened;
  const judged = await judgePicture(deps, { by: person, conversation, people, picture: ticket, tags: body.tags, purpose: body.purpose });
  return judged.kind === 'unknownPurpose'
    ? refuse('unknownPurpose')
    : answer(shownVerdict(judged.verdict));
};
