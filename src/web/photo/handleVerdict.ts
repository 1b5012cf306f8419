import { judgePictures } from '../../images/judgePicture';
import { openTicket, placeOf } from './openTicket';
import { answer, refuse, type PhotoHandler } from './photoHandler';
import { readBody, verdictShape } from './requestShapes';
import { shownVerdict } from './shownVerdict';

/** `POST /api/photo/verdict`: what holds so far for one picture, face by face. */
export const handleVerdict: PhotoHandler = async (deps, request) => {
  const body = readBody(verdictShape, request.body);
  if (body === null) return refuse('badRequest');
  const opened = await openTicket(deps, request, body.ticket);
  if (opened.kind === 'problem') return refuse(opened.code);

  const judged = await judgePictures(deps, { ...placeOf(opened), pictures: [{ picture: opened.ticket, tags: body.tags }], purpose: body.purpose });
  const verdict = judged.kind === 'judged' ? judged.verdicts[0] : undefined;
  return verdict === undefined ? refuse('unknownPurpose') : answer(shownVerdict(verdict));
};
