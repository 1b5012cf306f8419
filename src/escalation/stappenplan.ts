import type { Role } from '../people/person';
import type { Language } from '../runtime/language';
import type { CaseKind } from './caseKind';

export interface Contact {
  readonly key: string;
  readonly name: string;
  /** As people dial it; null where there is a website only. */
  readonly phone: string | null;
  readonly website: string | null;
  readonly hours: Readonly<Record<Language, string>> | null;
  /** ISO date on which the school last checked it; null: never since it came with the product. */
  readonly confirmedOn: string | null;
}

/** For whom a text is that a person sends. */
export const SEND_TO = ['parents', 'class', 'team'] as const;

export type SendTo = (typeof SEND_TO)[number];

/** Words without names, for a person to send; Houvast sends none of them. */
export interface TextToSend {
  readonly to: SendTo;
  readonly text: string;
}

/** One step in one language. */
export interface StepText {
  readonly title: string;
  readonly why: string;
  readonly what: readonly string[];
  readonly never: readonly string[];
  readonly send?: readonly TextToSend[];
}

export interface PlanStep {
  readonly key: string;
  readonly who: readonly Role[];
  readonly contacts: readonly string[];
  readonly nl: StepText;
  readonly en: StepText;
}

/** What is different for some kinds: which steps, and what comes on top in them. */
export interface PlanBranch {
  readonly kinds: readonly CaseKind[];
  /** Keys of steps, in order. */
  readonly steps: readonly string[];
  readonly extra: Readonly<Record<string, StepExtra>>;
}

/** A text to send takes the place of the step's own for the same people. */
export interface ExtraText {
  readonly what?: readonly string[];
  readonly never?: readonly string[];
  readonly send?: readonly TextToSend[];
}

export interface StepExtra {
  readonly contacts?: readonly string[];
  readonly nl: ExtraText;
  readonly en: ExtraText;
}

/** The school's step plan, as content: everything in it can be replaced. */
export interface Stappenplan {
  readonly version: string;
  readonly source: { readonly title: string; readonly url: string };
  /** True: our reconstruction from public advice, not the source's own text. Shown as such. */
  readonly reconstruction: boolean;
  readonly steps: readonly PlanStep[];
  /** Every kind has exactly one. */
  readonly branches: readonly PlanBranch[];
  readonly contacts: readonly Contact[];
}

/** One step as it stands for one kind, in one language. */
export interface GuidedStep extends StepText {
  readonly send: readonly TextToSend[];
  readonly key: string;
  readonly who: readonly Role[];
  readonly contacts: readonly Contact[];
}

function branchOf(plan: Stappenplan, kind: CaseKind): PlanBranch | undefined {
  return plan.branches.find(({ kinds }) => kinds.includes(kind));
}

/** The keys of the steps for such a case, in order. */
export function stepsFor(plan: Stappenplan, kind: CaseKind): readonly string[] {
  return branchOf(plan, kind)?.steps ?? plan.steps.map(({ key }) => key);
}

/** Null when this plan has no such step: a running case may have come from an older one. */
export function guidedStep(plan: Stappenplan, kind: CaseKind, key: string, language: Language): GuidedStep | null {
  const step = plan.steps.find((one) => one.key === key);
  if (step === undefined) return null;
  const extra = branchOf(plan, kind)?.extra[key];
  const contacts = [...(extra?.contacts ?? []), ...step.contacts];
  const send = [...(extra?.[language].send ?? []), ...(step[language].send ?? [])];
  return {
    key,
    who: step.who,
    title: step[language].title,
    why: step[language].why,
    what: [...(extra?.[language].what ?? []), ...step[language].what],
    never: [...(extra?.[language].never ?? []), ...step[language].never],
    send: SEND_TO.flatMap((to) => send.find((one) => one.to === to) ?? []),
    contacts: plan.contacts.filter((contact) => contacts.includes(contact.key)),
  };
}
