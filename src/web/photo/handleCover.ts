import { liesWithin } from '../../images/facesOfPicture';
import { openTicket, pictureOf } from './openTicket';
import type { CoverAnswer } from './photoApi';
import { answer, refuse, type PhotoHandler } from './photoHandler';
import { coverShape, readBody } from './requestShapes';

/** `POST /api/photo/cover`: the same picture with these places covered, to look at before it is posted. */
export const handleCover: PhotoHandler = async (deps, request) => {
  const body = readBody(coverShape, request.body);
  if (body === null) return refuse('badRequest');
  const opened = await openTicket(deps, request, body.ticket);
  if (opened.kind === 'problem') return refuse(opened.code);

  const { ticket } = opened;
  const bytes = pictureOf(ticket, body.picture);
  if (bytes === null) return refuse('otherPicture');
  if (!body.boxes.every((box) => liesWithin(ticket, box))) return refuse('badRequest');

  const result = await deps.engine.cover(bytes, body.boxes);
  if (result.kind === 'refused') return refuse(result.because);
  // The boxes in a ticket are pixels: of a picture of another size they would say nothing.
  if (result.kind === 'stillVisible' || result.width !== ticket.width || result.height !== ticket.height) {
    return refuse('stillVisible');
  }
  const covered = [...ticket.covered, ...body.boxes];
  const done: CoverAnswer = {
    picture: Buffer.from(result.bytes).toString('base64'),
    mediaType: result.mediaType,
    covered,
    ticket: deps.tickets.issue({ ...ticket, bytes: result.bytes, mediaType: result.mediaType, covered }),
  };
  return answer(done);
};
