import type { Role } from '../people/person';
import type { Language } from '../runtime/language';
import type { AftercareTalk } from './aftercare/aftercareTalk';
import type { CaseEvent } from './caseEvent';
import { isWordsOnly, type CaseKind } from './caseKind';
import type { CaseLevel } from './caseLevel';
import { notesIn } from './caseNotes';
import type { CaseState, CaseStatus } from './caseState';
import type { Evaluation } from './evaluateCase';
import { guidedStep, type Stappenplan } from './stappenplan';

/** Somebody in a report. Null: Houvast itself. `name` is null for somebody who is no longer known. */
export type Named = { readonly name: string | null; readonly role: Role | null } | null;

export interface ReportStep {
  readonly title: string;
  /** Null: not done. */
  readonly done: { readonly by: Named; readonly at: Date; readonly skippedBecause: string | null } | null;
}

/** A case as it goes into the school's file: words and names, never a picture. */
export interface CaseReport {
  readonly reference: string;
  readonly schoolName: string;
  readonly kind: CaseKind;
  readonly level: CaseLevel;
  readonly sealed: boolean;
  readonly status: CaseStatus;
  readonly openedAt: Date;
  /** Empty when a signal opened it. */
  readonly reporters: readonly Named[];
  readonly about: readonly Named[];
  readonly words: string | null;
  readonly messageWords: string | null;
  readonly added: readonly { readonly by: Named; readonly at: Date; readonly words: string }[];
  readonly steps: readonly ReportStep[];
  readonly history: readonly CaseEvent[];
  readonly nameOf: (personId: string | null) => Named;
  /** Those that somebody chose. */
  readonly notes: readonly { readonly by: Named; readonly at: Date; readonly text: string }[];
  readonly aftercare: readonly AftercareTalk[];
  readonly evaluation: Evaluation | null;
  readonly madeAt: Date;
}

export interface CaseReportInput {
  readonly state: CaseState;
  readonly plan: Stappenplan;
  readonly schoolName: string;
  readonly names: ReadonlyMap<string, string>;
  /** Numbers of the notes that go in; `'all'`: every one. */
  readonly notes: readonly number[] | 'all';
  readonly language: Language;
  readonly madeAt: Date;
}

export function caseReportOf({ state, plan, schoolName, names, notes, language, madeAt }: CaseReportInput): CaseReport {
  const nameOf = (id: string | null): Named => (id === null ? null : { name: names.get(id) ?? null, role: state.holders.find(({ personId }) => personId === id)?.role ?? null });
  const bare = isWordsOnly(state.kind);
  return {
    reference: state.id,
    schoolName,
    kind: state.kind,
    level: state.level,
    sealed: state.sealed,
    status: state.status,
    openedAt: state.openedAt,
    reporters: state.reporterIds.map(nameOf),
    about: state.aboutIds.map(nameOf),
    words: state.words,
    messageWords: bare ? null : state.messageWords,
    added: state.history.flatMap((event) => (event.type === 'reporterAdded' && event.words !== null ? [{ by: nameOf(event.by), at: event.at, words: event.words }] : [])),
    steps: state.steps.map((key): ReportStep => {
      const passed = state.stepsDone.find(({ step }) => step === key);
      return { title: guidedStep(plan, state.kind, key, language)?.title ?? key, done: passed === undefined ? null : { by: nameOf(passed.by), at: passed.at, skippedBecause: passed.skippedBecause } };
    }),
    history: state.history,
    nameOf,
    notes: notesIn(state.history)
      .filter(({ seq }) => notes === 'all' || notes.includes(seq))
      .map(({ by, at, text }) => ({ by: nameOf(by), at, text })),
    aftercare: state.aftercare,
    evaluation: state.evaluation,
    madeAt,
  };
}
