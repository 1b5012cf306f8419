import { aftercareDays } from '../../../escalation/aftercare/aftercareDay';
import type { AftercareTalk } from '../../../escalation/aftercare/aftercareTalk';
import type { CaseEvent, RouteReason } from '../../../escalation/caseEvent';
import { isIncident, isWordsOnly, type CaseKind } from '../../../escalation/caseKind';
import type { CaseLevel } from '../../../escalation/caseLevel';
import type { CaseState, CaseStatus } from '../../../escalation/caseState';
import { isResponsible } from '../../../escalation/decision';
import type { Evaluation } from '../../../escalation/evaluateCase';
import type { LinkedCase } from '../../../escalation/links/linkedCases';
import type { TaskStatus } from '../../../escalation/tasks/caseTask';
import { guidedStep, type GuidedStep, type Stappenplan } from '../../../escalation/stappenplan';
import type { Role } from '../../../people/person';
import type { Language } from '../../../runtime/language';

export interface StepView {
  readonly key: string;
  readonly title: string;
  readonly state: 'open' | 'done' | 'skipped';
  readonly by: string | null;
  readonly at: Date | null;
  readonly reason: string | null;
}

/** What somebody was asked to do. */
export interface TaskLine {
  readonly task: string;
  readonly who: string | null;
  /** The title of the step, or words of the giver; null: no longer to be told. */
  readonly what: string | null;
  readonly status: TaskStatus;
  readonly due: string | null;
  readonly answer: string | null;
}

interface ColleagueChoice {
  readonly personId: string;
  readonly role: Role;
}

/** A case as one of its holders may see it. Holds names: for that person's own card only. */
export interface CaseViewForRecipient {
  readonly caseId: string;
  readonly version: number;
  readonly level: CaseLevel;
  readonly kind: CaseKind;
  readonly fromStudent: boolean;
  readonly sealed: boolean;
  /** All who reported it took it back. */
  readonly isWithdrawn: boolean;
  readonly status: CaseStatus;
  readonly openedAt: Date;
  readonly place: string | null;
  /** Null: opened by a signal. */
  readonly reporter: string | null;
  readonly about: readonly string[];
  readonly because: RouteReason | 'handedOver';
  readonly words: string | null;
  readonly messageWords: string | null;
  readonly messageLink: string | null;
  /** Opens it in the tab; null: there is no such link. */
  readonly tabLink: string | null;
  /** Already in words. */
  readonly signals: readonly string[];
  readonly responsible: string | null;
  readonly youAreResponsible: boolean;
  readonly handedTo: string | null;
  readonly handedToYou: boolean;
  readonly step: GuidedStep | null;
  readonly steps: readonly StepView[];
  readonly plan: Pick<Stappenplan, 'source' | 'reconstruction'>;
  readonly handOverTo: readonly (ColleagueChoice & { readonly name: string; readonly you: boolean })[];
  readonly tasks: readonly TaskLine[];
  /** Whom you may ask to do something. */
  readonly taskTo: readonly (ColleagueChoice & { readonly name: string })[];
  readonly paused: { readonly until: string; readonly reason: string } | null;
  /** Its pause ended by itself, and nothing happened since. */
  readonly justResumed: boolean;
  /** Those that you hold too. */
  readonly links: readonly LinkedCase[];
  readonly isMerged: boolean;
  /** `reason` is null when it ended because it was withdrawn. */
  readonly closed: { readonly by: string | null; readonly reason: string | null; readonly isAnswer: boolean } | null;
  /** Something happened, that there may be aftercare and looking back for. */
  readonly isIncident: boolean;
  readonly aftercare: readonly AftercareTalk[];
  /** The days on which a talk can be planned, ISO. */
  readonly aftercareDays: { readonly first: string; readonly last: string };
  readonly evaluation: Evaluation | null;
  /** May look back on it when it is closed, and take a report of it. */
  readonly mayConclude: boolean;
  readonly history: readonly CaseEvent[];
  /** Of everyone in the history; null for Houvast itself or somebody unknown. */
  readonly nameOf: (personId: string | null) => string | null;
}

export interface CaseViewInput {
  readonly state: CaseState;
  readonly recipientId: string;
  readonly plan: Stappenplan;
  readonly names: ReadonlyMap<string, string>;
  readonly place: string | null;
  readonly tabLink?: string | null;
  readonly signals: readonly string[];
  readonly handOverTo: readonly ColleagueChoice[];
  readonly taskTo: readonly ColleagueChoice[];
  readonly links: readonly LinkedCase[];
  readonly language: Language;
  readonly now: Date;
}

/** Everyone whose name a view of this case shows. */
export function peopleIn(state: CaseState): readonly string[] {
  const acting = state.history.flatMap(({ by }) => (by === null ? [] : [by]));
  return [...new Set([...state.reporterIds, ...state.aboutIds, ...state.holders.map(({ personId }) => personId), ...state.tasks.map(({ to }) => to), ...acting])];
}

export function caseViewFor({ state, recipientId, plan, names, place, tabLink = null, signals, handOverTo, taskTo, links, language, now }: CaseViewInput): CaseViewForRecipient {
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? null));
  const bare = isWordsOnly(state.kind);
  const holder = state.holders.find(({ personId }) => personId === recipientId);
  return {
    caseId: state.id,
    version: state.version,
    level: state.level,
    kind: state.kind,
    fromStudent: state.origin === 'studentReport',
    sealed: state.sealed,
    isWithdrawn: isWithdrawn(state),
    status: state.status,
    openedAt: state.openedAt,
    place,
    reporter: nameOf(state.reporterId),
    about: state.aboutIds.flatMap((id) => nameOf(id) ?? []),
    because: holder?.because ?? 'handedOver',
    words: state.words,
    // The kind may have become graver after the message was given along.
    messageWords: bare ? null : state.messageWords,
    messageLink: bare ? null : state.messageLink,
    // Where a link was followed, others keep records of that: nobody is to find that there is such a case.
    tabLink: state.sealed ? null : tabLink,
    signals,
    responsible: nameOf(state.responsible),
    youAreResponsible: state.responsible === recipientId,
    handedTo: nameOf(state.handedTo?.personId ?? null),
    handedToYou: state.handedTo?.personId === recipientId,
    step: state.nextStep === null ? null : guidedStep(plan, state.kind, state.nextStep, language),
    steps: stepsOf(state, plan, language, nameOf),
    plan,
    handOverTo: handOverTo.flatMap(({ personId, role }) => {
      const name = nameOf(personId);
      return name === null ? [] : [{ personId, name, role, you: personId === recipientId }];
    }),
    tasks: state.tasks.map(({ id, to, step, words, status, due, answer }) => ({
      task: id,
      who: nameOf(to),
      what: step === null ? words : (guidedStep(plan, state.kind, step, language)?.title ?? step),
      status,
      due,
      answer: answer?.words ?? null,
    })),
    taskTo: taskTo.flatMap(({ personId, role }) => {
      const name = nameOf(personId);
      return name === null ? [] : [{ personId, name, role }];
    }),
    paused: state.paused,
    justResumed: state.history.at(-1)?.type === 'resumed' && state.history.at(-1)?.by === null,
    links,
    isMerged: state.mergedInto !== null,
    closed: state.closed === null ? null : { by: nameOf(state.closed.by), reason: state.closed.reason, isAnswer: state.answer !== null && state.answer.text === state.closed.reason },
    isIncident: isIncident(state.kind),
    aftercare: state.aftercare,
    aftercareDays: aftercareDays(now),
    evaluation: state.evaluation,
    mayConclude: isResponsible(state, recipientId),
    // Who doesn't hold the other case doesn't learn that there is one.
    history: (bare ? state.history.map(withoutMessage) : state.history).filter((event) => event.type !== 'linked' || links.some(({ caseId }) => caseId === event.to)),
    nameOf,
  };
}

export function isWithdrawn({ reporterIds, withdrawnBy }: CaseState): boolean {
  return reporterIds.length > 0 && reporterIds.every((id) => withdrawnBy.includes(id));
}

function stepsOf(state: CaseState, plan: Stappenplan, language: Language, nameOf: (id: string | null) => string | null): readonly StepView[] {
  return state.steps.map((key): StepView => {
    const title = guidedStep(plan, state.kind, key, language)?.title ?? key;
    const passed = state.stepsDone.find(({ step }) => step === key);
    if (passed === undefined) return { key, title, state: 'open', by: null, at: null, reason: null };
    return { key, title, state: passed.skippedBecause === null ? 'done' : 'skipped', by: nameOf(passed.by), at: passed.at, reason: passed.skippedBecause };
  });
}

function withoutMessage(event: CaseEvent): CaseEvent {
  return event.type === 'opened' || event.type === 'reporterAdded' ? { ...event, messageWords: null } : event;
}
