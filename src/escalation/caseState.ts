import { assertNever } from '../runtime/assertNever';
import type { Role } from '../people/person';
import type { CaseEvent, CaseEventOf, ChosenRecipient, OpenedFacts, RouteReason } from './caseEvent';

export type CaseStatus = 'open' | 'acknowledged' | 'closed';

/** Somebody who has the case's card. */
export interface CaseHolder {
  readonly personId: string;
  readonly role: Role;
  readonly because: RouteReason | 'handedOver';
}

export interface StepDone {
  readonly step: string;
  readonly by: string | null;
  readonly at: Date;
  /** Null: completed. Otherwise why it was skipped. */
  readonly skippedBecause: string | null;
}

/** What the events of a case add up to. */
export interface CaseState extends Omit<OpenedFacts, 'plan'> {
  readonly chosen: ChosenRecipient | null;
  readonly sealed: boolean;
  readonly id: string;
  /** The number of events. */
  readonly version: number;
  readonly status: CaseStatus;
  readonly openedAt: Date;
  readonly planVersion: string;
  readonly steps: readonly string[];
  readonly holders: readonly CaseHolder[];
  readonly responsible: string | null;
  /** To whom it was handed over and who has not picked it up yet. */
  readonly handedTo: { readonly personId: string; readonly by: string | null } | null;
  readonly stepsDone: readonly StepDone[];
  /** The first step of the plan that is neither completed nor skipped; null after the last. */
  readonly nextStep: string | null;
  /** Everyone who reported it, the first one first. */
  readonly reporterIds: readonly string[];
  /** Those of them who took it back, and added nothing since. */
  readonly withdrawnBy: readonly string[];
  /** `reason` is null when it ended because it was withdrawn. */
  readonly closed: { readonly by: string | null; readonly reason: string | null } | null;
  /** The last answer to a question. */
  readonly answer: { readonly by: string | null; readonly text: string; readonly offered: boolean } | null;
  readonly history: readonly CaseEvent[];
}

function opened(id: string, event: CaseEventOf<'opened'>): CaseState {
  const { plan, type: _type, seq, by: _by, at, ...facts } = event;
  return {
    ...facts,
    // Cases of earlier releases have neither.
    chosen: facts.chosen ?? null,
    sealed: facts.sealed === true,
    id,
    version: seq,
    status: 'open',
    openedAt: at,
    planVersion: plan.version,
    steps: plan.steps,
    holders: [],
    responsible: null,
    handedTo: null,
    stepsDone: [],
    nextStep: plan.steps[0] ?? null,
    reporterIds: facts.reporterId === null ? [] : [facts.reporterId],
    withdrawnBy: [],
    closed: null,
    answer: null,
    history: [event],
  };
}

function withHolder(holders: readonly CaseHolder[], holder: CaseHolder): readonly CaseHolder[] {
  return holders.some(({ personId }) => personId === holder.personId) ? holders : [...holders, holder];
}

function nextStep(steps: readonly string[], stepsDone: readonly StepDone[]): string | null {
  const passed = new Set(stepsDone.map(({ step }) => step));
  return steps.find((step) => !passed.has(step)) ?? null;
}

function withStep(state: CaseState, done: StepDone): Partial<CaseState> {
  const stepsDone = [...state.stepsDone, done];
  return { stepsDone, nextStep: nextStep(state.steps, stepsDone) };
}

function change(state: CaseState, event: CaseEvent): Partial<CaseState> {
  switch (event.type) {
    case 'opened':
      throw new Error('a case is opened once, by its first event');
    case 'routed':
      return { holders: withHolder(state.holders, { personId: event.to, role: event.role, because: event.because }) };
    case 'acknowledged':
      return { status: 'acknowledged', responsible: event.by, handedTo: null };
    case 'handedOver':
      return {
        status: 'open',
        responsible: null,
        handedTo: { personId: event.to, by: event.by },
        holders: withHolder(state.holders, { personId: event.to, role: event.role, because: 'handedOver' }),
      };
    case 'stepCompleted':
      return withStep(state, { step: event.step, by: event.by, at: event.at, skippedBecause: null });
    case 'stepSkipped':
      return withStep(state, { step: event.step, by: event.by, at: event.at, skippedBecause: event.reason });
    case 'reporterAdded':
      if (event.by === null) return {};
      return {
        withdrawnBy: state.withdrawnBy.filter((id) => id !== event.by),
        ...(state.reporterIds.includes(event.by) ? {} : { reporterIds: [...state.reporterIds, event.by] }),
      };
    case 'withdrawn':
      return {
        withdrawnBy: event.by === null ? state.withdrawnBy : [...state.withdrawnBy, event.by],
        ...(event.closes ? { status: 'closed', handedTo: null, closed: { by: event.by, reason: null } } : {}),
      };
    case 'raised': {
      const { level, kind, plan } = event;
      return { level, kind, planVersion: plan.version, steps: plan.steps, nextStep: nextStep(plan.steps, state.stepsDone) };
    }
    case 'answered':
      return { status: 'closed', handedTo: null, closed: { by: event.by, reason: event.text }, answer: { by: event.by, text: event.text, offered: event.offered === true } };
    case 'closed':
      return { status: 'closed', handedTo: null, closed: { by: event.by, reason: event.reason } };
    case 'reopened':
      return { status: state.responsible === null ? 'open' : 'acknowledged', closed: null };
    case 'unanswered':
      // Whoever picked the question up and left it holds nobody else off any longer.
      return state.kind === 'doubt' ? { status: 'open', responsible: null, handedTo: null } : {};
    case 'noted':
    case 'nobodyFound':
      return {};
    default:
      return assertNever(event);
  }
}

/** One event later. */
export function advance(state: CaseState, event: CaseEvent): CaseState {
  if (event.seq !== state.version + 1) throw new Error(`case history has a gap: ${event.seq} after ${state.version}`);
  return { ...state, ...change(state, event), version: event.seq, history: [...state.history, event] };
}

/** The state that a whole history gives. Throws when the history isn't one. */
export function fold(id: string, events: readonly CaseEvent[]): CaseState {
  const [first, ...rest] = events;
  if (first?.type !== 'opened' || first.seq !== 1) throw new Error('a case history starts with how it was opened');
  return rest.reduce(advance, opened(id, first));
}
