import { amsterdamDate } from '../calendar/amsterdamTime';
import { assertNever } from '../runtime/assertNever';
import type { BoardId } from '../people/person';
import { acknowledge } from './acknowledge';
import { addNote } from './addNote';
import { addReport } from './addReport';
import type { AftercareWith } from './aftercare/aftercareTalk';
import { finishAftercare } from './aftercare/finishAftercare';
import { moveAftercare } from './aftercare/moveAftercare';
import { planAftercare } from './aftercare/planAftercare';
import { answerAsker } from './answerAsker';
import { fold, type CaseState } from './caseState';
import { actOnPair, type PairAction } from './links/actOnPair';
import { neverFor } from './neverFor';
import { pauseCase } from './pauseCase';
import { resumeCase } from './resumeCase';
import { guidedStep } from './stappenplan';
import { completeTask, declineTask } from './tasks/answerTask';
import { giveTask } from './tasks/giveTask';
import { takeBackTask } from './tasks/takeBackTask';
import { taskOf } from './tasks/taskOf';
import { closeCase } from './closeCase';
import { completeStep } from './completeStep';
import { UNCHANGED, mayAct, refused, type Decision, type Refusal } from './decision';
import type { EscalationDeps } from './escalationDeps';
import { evaluateCase, type Evaluation } from './evaluateCase';
import { exportCase } from './exportCase';
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
  /** `forAll`: also for who has a task in the case. */
  | { readonly type: 'note'; readonly text: string; readonly forAll?: boolean }
  /** `until`: ISO date. */
  | { readonly type: 'pause'; readonly until: string; readonly reason: string }
  | { readonly type: 'resume' }
  /** `step` or `words`, or both; `due`: ISO date. */
  | { readonly type: 'giveTask'; readonly to: string; readonly step: string | null; readonly words: string | null; readonly due: string | null }
  | { readonly type: 'takeBackTask'; readonly task: string }
  | PairAction
  | { readonly type: 'answer'; readonly text: string; readonly offer: boolean }
  | { readonly type: 'close'; readonly reason: string }
  | { readonly type: 'reopen'; readonly reason: string }
  | { readonly type: 'planAftercare'; readonly on: string; readonly with: AftercareWith }
  | { readonly type: 'moveAftercare'; readonly talk: number; readonly on: string }
  /** `reason`: why the talk isn't needed; null: it took place. */
  | { readonly type: 'finishAftercare'; readonly talk: number; readonly reason: string | null }
  | { readonly type: 'evaluate'; readonly evaluation: Evaluation }
  | { readonly type: 'export'; readonly ref: string }
  /** By a reporter, not by a holder. */
  | { readonly type: 'addReport'; readonly words: string }
  | { readonly type: 'withdraw' }
  /** By who has the task, who may not see the case. */
  | { readonly type: 'readTask'; readonly task: string }
  | { readonly type: 'completeTask'; readonly task: string; readonly words: string | null }
  | { readonly type: 'declineTask'; readonly task: string; readonly reason: string };

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
  if (action.type === 'link' || action.type === 'mergeInto') return actOnPair(deps, { board, caseId, actor, action });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const events = await deps.cases.load(board, caseId);
    if (events === null) return { kind: 'notFound' };
    const state = fold(caseId, events);
    // A reporter's words follow the case that it went on in.
    if (state.mergedInto !== null && OF_REPORTER.has(action.type)) return actOnCase(deps, { board, caseId: state.mergedInto, actor, action });
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

const OF_REPORTER: ReadonlySet<CaseAction['type']> = new Set<CaseAction['type']>(['addReport', 'withdraw']);

async function decide(deps: EscalationDeps, board: BoardId, state: CaseState, actor: string, action: Exclude<CaseAction, PairAction>): Promise<Decision> {
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
      const never = await neverFor(deps, board, state, at);
      return handOver(state, actor, { to, never, note: action.note }, at);
    }
    case 'completeStep':
      return completeStep(state, actor, action.step, at);
    case 'skipStep':
      return skipStep(state, actor, action.step, action.reason, at);
    case 'note':
      return addNote(state, actor, { text: action.text, forAll: action.forAll === true }, at);
    case 'pause':
      return pauseCase(state, actor, action, amsterdamDate(at), at);
    case 'resume':
      return resumeCase(state, actor, at);
    case 'giveTask': {
      const { to: personId, step, words, due } = action;
      const to = await deps.directory.byId(board, personId);
      if (to === null) return mayAct(state, actor) ? refused({ because: 'noFittingRole' }) : refused({ because: 'notYours' });
      const plan = await deps.plans.version(board, state.planVersion);
      const stepWho = step === null ? [] : (guidedStep(plan, state.kind, step, 'nl')?.who ?? []);
      return giveTask(state, actor, { id: deps.ids.uuid(), to, never: await neverFor(deps, board, state, at), step, stepWho, words, due }, amsterdamDate(at), at);
    }
    case 'takeBackTask':
      return takeBackTask(state, actor, action.task, at);
    case 'readTask':
      return taskOf(state, actor, action.task) === null ? refused({ because: 'notYours' }) : UNCHANGED;
    case 'completeTask':
      return completeTask(state, actor, action.task, action.words, at);
    case 'declineTask':
      return declineTask(state, actor, action.task, action.reason, at);
    case 'answer':
      return answerAsker(state, actor, action.text, action.offer, at);
    case 'close':
      return closeCase(state, actor, action.reason, at);
    case 'reopen':
      return reopenCase(state, actor, action.reason, at);
    case 'planAftercare':
      return planAftercare(state, actor, action, at);
    case 'moveAftercare':
      return moveAftercare(state, actor, action, at);
    case 'finishAftercare':
      return finishAftercare(state, actor, action, at);
    case 'evaluate':
      return evaluateCase(state, actor, action.evaluation, at);
    case 'export':
      return exportCase(state, actor, action.ref, at);
    default:
      return assertNever(action);
  }
}
