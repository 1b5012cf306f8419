import type { CaseEvent, RouteReason } from '../../../escalation/caseEvent';
import { isWordsOnly, type CaseKind } from '../../../escalation/caseKind';
import type { CaseLevel } from '../../../escalation/caseLevel';
import type { CaseState, CaseStatus } from '../../../escalation/caseState';
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
  /** Already in words. */
  readonly signals: readonly string[];
  readonly responsible: string | null;
  readonly youAreResponsible: boolean;
  readonly handedTo: string | null;
  readonly handedToYou: boolean;
  readonly step: GuidedStep | null;
  readonly steps: readonly StepView[];
  readonly plan: Pick<Stappenplan, 'source' | 'reconstruction'>;
  readonly handOverTo: readonly { readonly personId: string; readonly name: string; readonly role: Role; readonly you: boolean }[];
  /** `reason` is null when it ended because it was withdrawn. */
  readonly closed: { readonly by: string | null; readonly reason: string | null; readonly isAnswer: boolean } | null;
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
  readonly signals: readonly string[];
  readonly handOverTo: readonly { readonly personId: string; readonly role: Role }[];
  readonly language: Language;
}

/** Everyone whose name a view of this case shows. */
export function peopleIn(state: CaseState): readonly string[] {
  const acting = state.history.flatMap(({ by }) => (by === null ? [] : [by]));
  return [...new Set([...state.reporterIds, ...state.aboutIds, ...state.holders.map(({ personId }) => personId), ...acting])];
}

export function caseViewFor({ state, recipientId, plan, names, place, signals, handOverTo, language }: CaseViewInput): CaseViewForRecipient {
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
    closed: state.closed === null ? null : { by: nameOf(state.closed.by), reason: state.closed.reason, isAnswer: state.answer !== null && state.answer.text === state.closed.reason },
    history: bare ? state.history.map(withoutMessage) : state.history,
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
