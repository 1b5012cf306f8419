import { conversationOf } from './conversationOf';
import { enter } from './enter';
import { answer, refuse, type PhotoHandler } from './photoHandler';

/** `POST /api/photo/enter`: may this person share here at all? Asked when the dialog opens, before a picture is chosen. */
export const handleEnter: PhotoHandler = async (deps, request) => {
  const entered = await enter(deps, request, conversationOf(request));
  return entered.kind === 'problem' ? refuse(entered.code) : answer({});
};
