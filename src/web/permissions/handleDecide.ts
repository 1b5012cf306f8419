import { z } from 'zod/v4';
import { decidePermission } from '../../permissions/decidePermission';
import { readJson } from '../readJson';
import { LONGEST_TYPED, type DecideAnswer, type DecideRequest } from './permissionPageApi';
import { answer, refuse, type PermissionStep } from './permissionStep';

const words = z.string().max(LONGEST_TYPED);
const shape: z.ZodType<DecideRequest> = z.strictObject({
  id: z.string().max(300),
  decision: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('grant'), until: z.string().max(10).nullable(), conditions: words.nullable() }),
    z.strictObject({ kind: z.literal('refuse'), reason: words }),
    z.strictObject({ kind: z.literal('askBack'), question: words }),
    z.strictObject({ kind: z.literal('answer'), answer: words }),
    z.strictObject({ kind: z.literal('withdraw') }),
  ]),
});

/** `POST /api/permissions/decide`: the same as the buttons of the cards in chat. */
export const handleDecide: PermissionStep = async (deps, person, body) => {
  const asked = readJson(shape, body);
  if (asked === null) return refuse('badRequest');
  const outcome = await decidePermission(deps.permissions, person, asked.id, asked.decision);
  if (outcome.kind === 'notYours') return refuse('notForYou');
  if (outcome.kind === 'wrong') return refuse(outcome.problem);
  const done: DecideAnswer = { outcome: outcome.kind };
  return answer(done);
};
