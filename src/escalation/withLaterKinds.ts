import { objectionBranch, objectionSteps } from './content/objectionSteps';
import { talkBranch, talkSteps } from './content/talkSteps';
import { contacts } from './content/contacts';
import type { PlanBranch, PlanStep, Stappenplan } from './stappenplan';

/** Kinds that there weren't from the beginning. */
const LATER: readonly { readonly branch: PlanBranch; readonly steps: readonly PlanStep[] }[] = [
  { branch: talkBranch, steps: talkSteps },
  { branch: objectionBranch, steps: objectionSteps },
];

/**
 * A plan from before one could ask for a conversation, or object, doesn't know that kind; it gets ours, with the steps and
 * contacts that come with it. A plan that has its own keeps it.
 */
export function withLaterKinds(plan: Stappenplan): Stappenplan {
  return LATER.reduce(withKind, plan);
}

function withKind(plan: Stappenplan, { branch, steps: ours }: (typeof LATER)[number]): Stappenplan {
  if (plan.branches.some(({ kinds }) => branch.kinds.some((kind) => kinds.includes(kind)))) return plan;
  const steps = ours.filter(({ key }) => !plan.steps.some((step) => step.key === key));
  const called = new Set(steps.flatMap((step) => step.contacts));
  const missing = contacts.filter(({ key }) => called.has(key) && !plan.contacts.some((contact) => contact.key === key));
  return { ...plan, steps: [...plan.steps, ...steps], branches: [...plan.branches, branch], contacts: [...plan.contacts, ...missing] };
}
