import type { BoardId } from '../../people/person';
import { isStaff } from '../../people/person';
import type { ActOutcome } from '../actOnCase';
import { fold, type CaseState } from '../caseState';
import { mayAct } from '../decision';
import type { EscalationDeps } from '../escalationDeps';
import { mayHoldSealed } from '../responder';
import { ATTEMPTS, saveChanges } from '../saveChange';
import { linkCases } from './linkCases';
import { mergeCases } from './mergeCases';

export type PairAction =
  | { readonly type: 'link'; readonly other: string }
  /** This one is a duplicate of the other. */
  | { readonly type: 'mergeInto'; readonly other: string };

/** Somebody takes two cases together. Loaded and decided anew when somebody else changed one of them just before. */
export async function actOnPair(deps: EscalationDeps, { board, caseId, actor, action }: { readonly board: BoardId; readonly caseId: string; readonly actor: string; readonly action: PairAction }): Promise<ActOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [one, other] = await Promise.all([readable(deps, board, caseId, actor), readable(deps, board, action.other, actor)]);
    // Of a case of others the answer is that of one that doesn't exist.
    if (one === null || other === null) return { kind: 'notFound' };
    const at = deps.clock.now();
    const decision = action.type === 'link' ? linkCases(one, other, actor, at) : mergeCases(one, other, actor, await staffAmong(deps, board, one), at);
    if (decision.kind === 'unchanged') return { kind: 'unchanged', state: one };
    if (decision.kind === 'refused') return { ...decision, state: one };
    const saved = await saveChanges(deps, board, [
      { caseId: one.id, before: one, events: decision.one },
      { caseId: other.id, before: other, events: decision.other },
    ]);
    const [state] = saved.kind === 'saved' ? saved.states : [];
    if (state !== undefined) return { kind: 'done', state };
  }
  return { kind: 'busy' };
}

async function readable({ cases, directory }: EscalationDeps, board: BoardId, caseId: string, actor: string): Promise<CaseState | null> {
  const events = await cases.load(board, caseId);
  const state = events === null ? null : fold(caseId, events);
  if (state === null || !mayAct(state, actor)) return null;
  if (!state.sealed) return state;
  const person = await directory.byId(board, actor);
  return person !== null && mayHoldSealed(person, state.school) ? state : null;
}

async function staffAmong({ directory }: EscalationDeps, board: BoardId, { aboutIds }: CaseState): Promise<ReadonlySet<string>> {
  return new Set((await directory.byIds(board, aboutIds)).filter(isStaff).map(({ id }) => id));
}
