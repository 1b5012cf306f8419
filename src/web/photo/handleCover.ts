import { liesWithin } from '../../images/facesOfPicture';
import { openPicture } from './openTicket';
import { answer, refuse, type PhotoHandler } from './photoHandler';
import { preparedAnswer } from './preparedAnswer';
import { coverShape, readBody } from './requestShapes';

/** `POST /api/photo/cover`: the same picture with these places covered, to look at before it is posted. */
export const handleCover: PhotoHandler = async (deps, request) => {
  const body = readBody(coverShape, request.body);
  if (body === null) return refuse('badRequest');
  const opened = await openPicture(deps, request, body);
  if (opened.kind === 'problem') return refuse(opened.code);

  const { ticket, bytes } = opened;
  if (!body.boxes.every((box) => liesWithin(ticket, box))) return refuse('badRequest');

  const result = await deps.engine.cover(bytes, body.boxes, body.style);
  if (result.kind === 'refused') return refuse(result.because);
  // The boxes in a ticket are pixels: of a picture of another size they would say nothing.
  if (result.kind === 'stillVisible' || result.width !== ticket.width || result.height !== ticket.height) {
    return refuse('stillVisible');
  }
  return answer(preparedAnswer(deps, result, { ...ticket, covered: [...ticket.covered, ...body.boxes], isAltered: true }));
};
