import { assertNever } from '../runtime/assertNever';
import type { Role } from '../people/person';
import { withAftercare, type AftercareTalk } from './aftercare/aftercareTalk';
import { isAnswered } from './caseKind';
import type { CaseEvent, CaseEventOf, ChosenRecipient, OpenedFacts, RouteReason } from './caseEvent';
import type { Evaluation } from './evaluateCase';
import { type CaseTask, lapsed, withAnswer, withTask } from './tasks/caseTask';

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
  readonly tasks: readonly CaseTask[];
  /** Until when (ISO date) it waits, and why. */
  readonly paused: { readonly until: string; readonly reason: string; readonly by: string | null } | null;
  /** Ids of other cases that it has to do with. */
  readonly linked: readonly string[];
  /** It was a duplicate, and goes on there. */
  readonly mergedInto: string | null;
  /** Planned talks, in the order in which they were planned. */
  readonly aftercare: readonly AftercareTalk[];
  readonly evaluation: Evaluation | null;
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
    tasks: [],
    paused: null,
    linked: [],
    mergedInto: null,
    aftercare: [],
    evaluation: null,
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
  return { stepsDone, nextStep: nextStep(state.steps, stepsDone), tasks: lapsed(state.tasks, (task) => task.step === done.step) };
}

/** Whatever others were asked for falls away with it, and nothing waits any more. */
function ended(state: CaseState): Partial<CaseState> {
  return { status: 'closed', handedTo: null, paused: null, tasks: lapsed(state.tasks) };
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
        paused: null,
        tasks: lapsed(state.tasks),
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
        // There is something to read: it waits no longer.
        paused: null,
        withdrawnBy: state.withdrawnBy.filter((id) => id !== event.by),
        ...(state.reporterIds.includes(event.by) ? {} : { reporterIds: [...state.reporterIds, event.by] }),
      };
    case 'withdrawn':
      return {
        withdrawnBy: event.by === null ? state.withdrawnBy : [...state.withdrawnBy, event.by],
        ...(event.closes ? { ...ended(state), closed: { by: event.by, reason: null } } : {}),
      };
    case 'raised': {
      const { level, kind, plan } = event;
      return { level, kind, paused: null, planVersion: plan.version, steps: plan.steps, nextStep: nextStep(plan.steps, state.stepsDone) };
    }
    case 'answered':
      return { ...ended(state), closed: { by: event.by, reason: event.text }, answer: { by: event.by, text: event.text, offered: event.offered === true } };
    case 'closed':
      return { ...ended(state), closed: { by: event.by, reason: event.reason } };
    case 'reopened':
      return { status: state.responsible === null ? 'open' : 'acknowledged', closed: null };
    case 'unanswered':
      // Whoever picked the question up and left it holds nobody else off any longer.
      return isAnswered(state.kind) ? { status: 'open', responsible: null, handedTo: null } : {};
    case 'taskGiven':
      return { tasks: withTask(state.tasks, event) };
    case 'taskDone':
    case 'taskDeclined':
    case 'taskTakenBack':
    case 'taskReminded':
      return { tasks: withAnswer(state.tasks, event) };
    case 'paused':
      return { paused: { until: event.until, reason: event.reason, by: event.by } };
    case 'resumed':
      return { paused: null };
    case 'linked':
      return { linked: union(state.linked, [event.to]) };
    case 'mergedInto':
      return { ...ended(state), closed: { by: event.by, reason: null }, mergedInto: event.into, linked: union(state.linked, [event.into]) };
    case 'tookIn':
      return {
        paused: null,
        linked: union(state.linked, [event.from]),
        aboutIds: union(state.aboutIds, event.aboutIds),
        reporterIds: union(state.reporterIds, event.reports.map(({ by }) => by)),
      };
    case 'aftercarePlanned':
    case 'aftercareMoved':
    case 'aftercareDue':
    case 'aftercareDone':
      return { aftercare: withAftercare(state.aftercare, event) };
    case 'evaluated': {
      const { well, differently, agreements } = event;
      return { evaluation: { well, differently, agreements } };
    }
    case 'noted':
    case 'exported':
    case 'nobodyFound':
      return {};
    default:
      return assertNever(event);
  }
}

function union(ids: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...more])];
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
