import { checkPicture } from './checkPicture';
import { conversationOf } from './conversationOf';
import { enter } from './enter';
import { refuse, type PhotoHandler } from './photoHandler';

/** `POST /api/photo/check`: the body is the picture as the person chose it. */
export const handleCheck: PhotoHandler = async (deps, request) => {
  const entered = await enter(deps, request, conversationOf(request));
  if (entered.kind === 'problem') return refuse(entered.code);
  if (request.body.length === 0) return refuse('empty');
  return checkPicture(deps, request, { ...entered, bytes: request.body, posted: null, offer: null });
};
