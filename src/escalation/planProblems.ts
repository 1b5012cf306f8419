import { CASE_KINDS } from './caseKind';
import { asksForName } from './asksForName';
import type { Stappenplan, TextToSend } from './stappenplan';

/** Why a plan can't guide anybody. `subject`: a key or kind as the plan writes it. */
export type PlanProblem = {
  readonly because: 'stepTwice' | 'contactTwice' | 'unknownStep' | 'unknownContact' | 'extraOutsideBranch' | 'kindMissing' | 'kindTwice' | 'noSteps' | 'nameInText' | 'textTwice';
  readonly subject: string;
};

/** What doesn't fit together; empty when every kind of case is led from its first step to its last. */
export function planProblems(plan: Stappenplan): readonly PlanProblem[] {
  const steps = plan.steps.map(({ key }) => key);
  const contacts = plan.contacts.map(({ key }) => key);
  const problems: PlanProblem[] = [
    ...twice(steps).map((subject) => ({ because: 'stepTwice', subject }) as const),
    ...twice(contacts).map((subject) => ({ because: 'contactTwice', subject }) as const),
  ];
  const named = [...plan.steps.flatMap((step) => step.contacts), ...plan.branches.flatMap(({ extra }) => Object.values(extra).flatMap((one) => one.contacts ?? []))];
  for (const subject of new Set(named)) if (!contacts.includes(subject)) problems.push({ because: 'unknownContact', subject });
  for (const branch of plan.branches) {
    if (branch.steps.length === 0) problems.push({ because: 'noSteps', subject: branch.kinds.join(', ') });
    for (const subject of branch.steps) if (!steps.includes(subject)) problems.push({ because: 'unknownStep', subject });
    for (const subject of Object.keys(branch.extra)) if (!branch.steps.includes(subject)) problems.push({ because: 'extraOutsideBranch', subject });
  }
  const kinds = plan.branches.flatMap((branch) => branch.kinds);
  problems.push(...twice(kinds).map((subject) => ({ because: 'kindTwice', subject }) as const));
  for (const subject of CASE_KINDS) if (!kinds.includes(subject)) problems.push({ because: 'kindMissing', subject });
  for (const [subject, texts] of textsOf(plan)) {
    if (twice(texts.map(({ to }) => to)).length > 0) problems.push({ because: 'textTwice', subject });
    if (texts.some(({ text }) => asksForName(text))) problems.push({ because: 'nameInText', subject });
  }
  return problems;
}

/** Texts to send by the step that they belong to. */
function textsOf(plan: Stappenplan): readonly (readonly [step: string, texts: readonly TextToSend[]])[] {
  const own = plan.steps.flatMap(({ key, nl, en }) => [[key, nl.send ?? []] as const, [key, en.send ?? []] as const]);
  const extra = plan.branches.flatMap((branch) => Object.entries(branch.extra).flatMap(([key, { nl, en }]) => [[key, nl.send ?? []] as const, [key, en.send ?? []] as const]));
  return [...new Map([...own, ...extra].map(([key, texts]) => [`${key}\n${JSON.stringify(texts)}`, [key, texts] as const])).values()];
}

function twice(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
