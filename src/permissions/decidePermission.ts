import { amsterdamDate } from '../calendar/amsterdamTime';
import { isIsoDate } from '../calendar/isIsoDate';
import type { Directory } from '../people/directory';
import type { BoardId, Person } from '../people/person';
import { assertNever } from '../runtime/assertNever';
import { deciders } from './deciders';
import type { PermissionDeps } from './permissionDeps';
import type { PermissionFact } from './permissionEvent';
import { allMustAgree, isForInformation } from './permissionKind';
import { waitsFor, type PermissionState } from './permissionState';
import { LONGEST_WORDS } from './readWish';
import { ATTEMPTS, savePermission } from './savePermission';

export type PermissionDecision =
  | { readonly kind: 'grant'; readonly until: string | null; readonly conditions: string | null }
  | { readonly kind: 'refuse'; readonly reason: string | null }
  | { readonly kind: 'askBack'; readonly question: string | null }
  | { readonly kind: 'answer'; readonly answer: string | null }
  | { readonly kind: 'withdraw' };

export type DecisionProblem = 'reasonMissing' | 'questionMissing' | 'answerMissing' | 'untilWrong';

export type PermissionDecided =
  /** `unchanged`: it was decided already, by a colleague or by the same press before. */
  | { readonly kind: 'decided' | 'unchanged'; readonly state: PermissionState }
  | { readonly kind: 'wrong'; readonly problem: DecisionProblem; readonly state: PermissionState }
  | { readonly kind: 'notYours' };

/** Decides about a request, asks back, answers, or takes it back. Whether this person may is looked up each time. */
export async function decidePermission(deps: PermissionDeps, by: Person, id: string, decision: PermissionDecision): Promise<PermissionDecided> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const state = await deps.register.load(by.boardId, id);
    if (state === null || !(await mayDo(deps, by, state, decision.kind))) return { kind: 'notYours' };
    const fact = factOf(state, by, decision);
    if (fact === null) return { kind: 'unchanged', state };
    if (typeof fact === 'string') return { kind: 'wrong', problem: fact, state };
    const saved = await savePermission(deps, state, [fact]);
    if (saved !== null) return { kind: 'decided', state: saved };
  }
  const state = await deps.register.load(by.boardId, id);
  return state === null ? { kind: 'notYours' } : { kind: 'unchanged', state };
}

async function mayDo({ directory, clock }: PermissionDeps, by: Person, state: PermissionState, what: PermissionDecision['kind']): Promise<boolean> {
  if (what === 'answer') return state.askerId === by.id;
  if (what === 'withdraw' && state.askerId === by.id) return true;
  return mayDecide(directory, state, by, amsterdamDate(clock.now()));
}

/** Asked, and on that day (ISO) still somebody who can decide about it. */
export async function mayDecide(directory: Directory, state: PermissionState, { boardId, id }: { readonly boardId: BoardId; readonly id: string }, on: string): Promise<boolean> {
  if (!state.askedOf.some(({ personId }) => personId === id)) return false;
  const asker = await directory.byId(boardId, state.askerId);
  if (asker === null) return false;
  const chosen = state.askedOf.filter(({ because }) => because === 'chosen' || because === 'concerned').map(({ personId }) => personId);
  const line = await deciders(directory, { kind: state.kind, asker, classes: state.details.classes, chosen, on });
  return line.flat().some(({ personId }) => personId === id);
}

/** Null: there is nothing (more) to decide. */
function factOf(state: PermissionState, { id: by }: Person, decision: PermissionDecision): PermissionFact | DecisionProblem | null {
  const isOpen = waitsFor(state).includes(by);
  switch (decision.kind) {
    case 'grant': {
      if (!isOpen) return null;
      const { until } = decision;
      if (until !== null && (!isIsoDate(until) || until < state.details.from || until > state.until)) return 'untilWrong';
      return { type: 'granted', by, until: until === state.until ? null : until, conditions: worded(decision.conditions) };
    }
    case 'refuse': {
      // What school management only has to know of is no matter of yes and no (III.B.2).
      if (!isOpen || isForInformation(state.kind)) return null;
      const reason = worded(decision.reason);
      return reason === null ? 'reasonMissing' : { type: 'refused', by, reason };
    }
    case 'askBack': {
      if (!isOpen || state.status !== 'asked') return null;
      const question = worded(decision.question);
      return question === null ? 'questionMissing' : { type: 'askedBack', by, question };
    }
    case 'answer': {
      if (state.status !== 'askedBack') return null;
      const answer = worded(decision.answer);
      return answer === null ? 'answerMissing' : { type: 'answered', by, answer };
    }
    case 'withdraw':
      return canWithdraw(state, by) ? { type: 'withdrawn', by } : null;
    default:
      return assertNever(decision);
  }
}

function canWithdraw(state: PermissionState, by: string): boolean {
  if (state.status === 'granted') return true;
  const isOpen = state.status === 'asked' || state.status === 'askedBack';
  // Who takes the own yes to a video back before all others answered.
  return isOpen && (state.askerId === by || (allMustAgree(state.kind) && state.agreed.includes(by)));
}

function worded(typed: string | null): string | null {
  const words = typed?.trim().slice(0, LONGEST_WORDS) ?? '';
  return words === '' ? null : words;
}
