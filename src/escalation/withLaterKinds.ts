import { talkBranch, talkSteps } from './content/talkSteps';
import { contacts } from './content/contacts';
import type { Stappenplan } from './stappenplan';

/**
 * A plan from before there was a conversation to ask for doesn't know that kind; it gets ours, with the steps and
 * contacts that come with it. A plan that has its own keeps it.
 */
export function withLaterKinds(plan: Stappenplan): Stappenplan {
  if (plan.branches.some(({ kinds }) => kinds.includes('talk'))) return plan;
  const steps = talkSteps.filter(({ key }) => !plan.steps.some((step) => step.key === key));
  const called = new Set(steps.flatMap((step) => step.contacts));
  const missing = contacts.filter(({ key }) => called.has(key) && !plan.contacts.some((contact) => contact.key === key));
  return { ...plan, steps: [...plan.steps, ...steps], branches: [...plan.branches, talkBranch], contacts: [...plan.contacts, ...missing] };
}
