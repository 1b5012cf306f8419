import { amsterdamDate } from '../calendar/amsterdamTime';
import { assertNever } from '../runtime/assertNever';
import type { BoardId } from '../people/person';
import { acknowledge } from './acknowledge';
import { addNote } from './addNote';
import { addReport } from './addReport';
import { answerAsker } from './answerAsker';
import { standInsOf } from './candidates';
import { fold, type CaseState } from './caseState';
import { closeCase } from './closeCase';
import { completeStep } from './completeStep';
import { UNCHANGED, mayAct, refused, type Decision, type Refusal } from './decision';
import type { EscalationDeps } from './escalationDeps';
import { mayHoldSealed } from './responder';
import { handOver } from './handOver';
import { reopenCase } from './reopenCase';
import { ATTEMPTS, saveChange } from './saveChange';
import { skipStep } from './skipStep';
import { withdrawReport } from './withdrawReport';

export type CaseAction =
  /** To see it, and no more. */
  | { readonly type: 'read' }
  | { readonly type: 'acknowledge' }
  | { readonly type: 'handOver'; readonly to: string; readonly note: string | null }
  | { readonly type: 'completeStep'; readonly step: string }
  | { readonly type: 'skipStep'; readonly step: string; readonly reason: string }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'answer'; readonly text: string; readonly offer: boolean }
  | { readonly type: 'close'; readonly reason: string }
  | { readonly type: 'reopen'; readonly reason: string }
  /** By a reporter, not by a holder. */
  | { readonly type: 'addReport'; readonly words: string }
  | { readonly type: 'withdraw' };

export type ActOutcome =
  | { readonly kind: 'done'; readonly state: CaseState }
  | { readonly kind: 'unchanged'; readonly state: CaseState }
  /** `state` is what the first of two people did; null when the actor may not see it. */
  | ({ readonly kind: 'refused'; readonly state: CaseState | null } & Refusal)
  | { readonly kind: 'notFound' }
  /** Others kept changing it: nothing was done, try again. */
  | { readonly kind: 'busy' };

/** Somebody acts on a case. Loaded and decided anew when somebody else was just before. */
export async function actOnCase(
  deps: EscalationDeps,
  { board, caseId, actor, action }: { readonly board: BoardId; readonly caseId: string; readonly actor: string; readonly action: CaseAction },
): Promise<ActOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const events = await deps.cases.load(board, caseId);
    if (events === null) return { kind: 'notFound' };
    const state = fold(caseId, events);
    const decision = await decide(deps, board, state, actor, action);
    if (decision.kind === 'unchanged') return { kind: 'unchanged', state };
    // Of a sealed case nobody else learns that it exists.
    if (decision.kind === 'refused' && decision.because === 'notYours' && state.sealed) return { kind: 'notFound' };
    if (decision.kind === 'refused') return { ...decision, state: decision.because === 'notYours' ? null : state };
    const saved = await saveChange(deps, board, caseId, state, decision.events);
    if (saved.kind === 'saved') return { kind: 'done', state: saved.state };
  }
  return { kind: 'busy' };
}

async function decide(deps: EscalationDeps, board: BoardId, state: CaseState, actor: string, action: CaseAction): Promise<Decision> {
  const at = deps.clock.now();
  if (action.type === 'addReport') {
    return state.reporterIds.includes(actor) ? addReport(state, actor, { words: action.words, messageWords: null }, at) : refused({ because: 'notYours' });
  }
  if (action.type === 'withdraw') return withdrawReport(state, actor, at);
  if (state.sealed) {
    // Whoever no longer has the task no longer reads what came with it.
    const person = await deps.directory.byId(board, actor);
    if (person === null || !mayHoldSealed(person, state.school)) return refused({ because: 'notYours' });
  }
  switch (action.type) {
    case 'read':
      return mayAct(state, actor) ? UNCHANGED : refused({ because: 'notYours' });
    case 'acknowledge':
      return acknowledge(state, actor, at);
    case 'handOver': {
      const to = await deps.directory.byId(board, action.to);
      if (to === null) return refused({ because: 'notAResponder' });
      const never = await standInsOf(deps.directory, board, state.aboutIds, amsterdamDate(at));
      return handOver(state, actor, { to, never, note: action.note }, at);
    }
    case 'completeStep':
      return completeStep(state, actor, action.step, at);
    case 'skipStep':
      return skipStep(state, actor, action.step, action.reason, at);
    case 'note':
      return addNote(state, actor, action.text, at);
    case 'answer':
      return answerAsker(state, actor, action.text, action.offer, at);
    case 'close':
      return closeCase(state, actor, action.reason, at);
    case 'reopen':
      return reopenCase(state, actor, action.reason, at);
    default:
      return assertNever(action);
  }
}
