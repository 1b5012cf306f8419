import { cropFaces } from '../../images/cropFaces';
import { liesWithin } from '../../images/facesOfPicture';
import { readingOrder } from '../../images/readingOrder';
import { openPicture } from './openTicket';
import { SMALLEST_SIDE } from './photoApi';
import { answer, refuse, type PhotoHandler } from './photoHandler';
import { preparedAnswer } from './preparedAnswer';
import { cropShape, readBody } from './requestShapes';

/** `POST /api/photo/crop`: a part of the picture, in which faces are looked for anew. */
export const handleCrop: PhotoHandler = async (deps, request) => {
  const body = readBody(cropShape, request.body);
  if (body === null) return refuse('badRequest');
  const opened = await openPicture(deps, request, body);
  if (opened.kind === 'problem') return refuse(opened.code);

  const { ticket, bytes } = opened;
  if (!liesWithin(ticket, body.area)) return refuse('badRequest');
  // Whole pixels, so that what was found before can be told by the same numbers after.
  const [left, top] = [Math.floor(body.area.x), Math.floor(body.area.y)].map((value) => Math.max(0, value)) as [number, number];
  const [right, bottom] = [Math.min(ticket.width, Math.ceil(body.area.x + body.area.width)), Math.min(ticket.height, Math.ceil(body.area.y + body.area.height))];
  const area = { x: left, y: top, width: right - left, height: bottom - top };
  if (area.width < SMALLEST_SIDE || area.height < SMALLEST_SIDE) return refuse('partTooSmall');

  const part = await deps.engine.crop(bytes, area);
  if (part.kind === 'refused') return refuse(part.because);
  if (part.width !== area.width || part.height !== area.height) throw new Error('a part of a picture has another size than was asked');
  const { width, height, faces, covered } = cropFaces(ticket, area, part);
  return answer(preparedAnswer(deps, part, { ...ticket, width, height, faces: readingOrder(faces), covered, isAltered: true }));
};
