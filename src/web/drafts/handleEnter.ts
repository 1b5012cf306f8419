import { readJson } from '../readJson';
import type { EnterAnswer } from './draftApi';
import { writerOf } from './draftPlace';
import { answer, refuse, type DraftStep } from './draftStep';
import { enterShape } from './requestShapes';

/** `POST /api/drafts/enter`: who is writing, and for whom as far as the conversation says. */
export const handleEnter: DraftStep = async ({ places }, person, body) => {
  const asked = readJson(enterShape, body);
  if (asked === null) return refuse('badRequest');
  const { audience, isOfConversation } = await places.of(person, asked.conversation);
  const entered: EnterAnswer = { writer: writerOf(person), audience, isOfConversation };
  return answer(entered);
};
