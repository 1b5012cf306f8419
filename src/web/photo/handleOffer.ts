import { openOffer } from '../../images/coveredOffer';
import { identify } from '../identify';
import { readOfferReference } from '../offerReference';
import { checkPicture } from './checkPicture';
import { enterAs } from './enter';
import { refuse, type PhotoHandler } from './photoHandler';
import { offerShape, readBody } from './requestShapes';

/** `POST /api/photo/offer`: the covered version of a picture that was taken down, for the one who posted it. */
export const handleOffer: PhotoHandler = async (deps, request) => {
  const identified = await identify(deps, request);
  if (identified.kind === 'problem') return refuse(identified.code);
  const { person } = identified;
  const body = readBody(offerShape, request.body);
  const ref = body === null ? null : readOfferReference(deps.signer, body.ref);
  if (ref === null || ref.boardId !== person.boardId) return refuse('badRequest');
  const open = await openOffer(deps, person.boardId, person.id, ref.pictureId, deps.clock.now());
  if (open === null) return refuse('offerOver');
  const { picture, offer, blob } = open;
  const entered = await enterAs(deps, person, picture.conversationId);
  if (entered.kind === 'problem') return refuse(entered.code);
  return checkPicture(deps, request, { ...entered, bytes: blob.bytes, posted: null, offer: { pictureId: picture.id, covered: offer.covered, faces: offer.faces } });
};
