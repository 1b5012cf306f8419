import { identify } from '../identify';
import { readPostedReference } from '../postedReference';
import { checkPicture } from './checkPicture';
import { enterAs } from './enter';
import { MOST_PICTURES } from './photoApi';
import { refuse, type PhotoHandler } from './photoHandler';
import { postedShape, readBody } from './requestShapes';

/** `POST /api/photo/posted`: the check of a picture that is already in the conversation, for whom the reference was made out to. */
export const handlePosted: PhotoHandler = async (deps, request) => {
  const identified = await identify(deps, request);
  if (identified.kind === 'problem') return refuse(identified.code);
  const body = readBody(postedShape, request.body);
  const ref = body === null ? null : readPostedReference(deps.signer, body.ref);
  if (body === null || ref === null) return refuse('badRequest');
  if (ref.boardId !== identified.person.boardId || ref.personId !== identified.person.id) {
    return refuse('notYourPicture');
  }

  const entered = await enterAs(deps, identified.person, ref.conversationId);
  if (entered.kind === 'problem') return refuse(entered.code);
  const counted = await deps.posted.count(ref);
  if (counted.kind !== 'counted') return refuse(counted.kind === 'gone' ? 'postedGone' : 'postedNotFetched');
  const of = Math.min(counted.pictures, MOST_PICTURES);
  if (body.index >= of) return refuse('postedGone');
  const fetched = await deps.posted.fetch(ref, body.index);
  if (fetched.kind === 'refused') return refuse(fetched.because);
  if (fetched.kind !== 'fetched') return refuse(fetched.kind === 'gone' ? 'postedGone' : 'postedNotFetched');
  return checkPicture(deps, request, { ...entered, bytes: fetched.bytes, posted: { messageId: ref.messageId, index: body.index, of }, offer: null });
};
