import { isStaff, type Person } from '../../people/person';
import { levelOf } from '../caseLevel';
import type { CaseState } from '../caseState';
import type { EscalationDeps } from '../escalationDeps';
import { openCase } from '../openCase';

export type SendObjectionOutcome = { readonly kind: 'sent'; readonly state: CaseState } | { readonly kind: 'noWords' };

/**
 * Somebody doesn't agree with what Houvast keeps or said about them. Kept first, as a case of its own kind, then told to
 * whoever answers it. Whether there is a case about them is not looked at here and not to be seen from the outcome.
 * `key`: the same for every press of one objection.
 */
export async function sendObjection(deps: EscalationDeps, objector: Person, { key, words }: { readonly key: string; readonly words: string | null }): Promise<SendObjectionOutcome> {
  if (words === null || words.trim() === '') return { kind: 'noWords' };
  const { state } = await openCase(deps, {
    board: objector.boardId,
    school: objector.school,
    originKey: `objection:${key}:${objector.id}`,
    level: levelOf('objection'),
    kind: 'objection',
    origin: 'objection',
    conversationId: null,
    messageLink: null,
    reporterId: objector.id,
    staffId: isStaff(objector) ? objector.id : null,
    aboutIds: [],
    words,
    messageWords: null,
    signalReasons: [],
  });
  return { kind: 'sent', state };
}
