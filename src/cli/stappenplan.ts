import { readFile } from 'node:fs/promises';
import { parseDocument, stringify } from 'yaml';
import { planProblems, type PlanProblem } from '../escalation/planProblems';
import type { StepPlanRegister } from '../escalation/stepPlans';
import { withLaterKinds } from '../escalation/withLaterKinds';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { CliIo } from './cliIo';
import { stappenplanSchema, toPlan } from './stappenplanSchema';

const SAYS: Readonly<Record<PlanProblem['because'], string>> = {
  stepTwice: 'deze stap staat er twee keer',
  contactTwice: 'dit contact staat er twee keer',
  unknownStep: 'een tak noemt een stap die er niet is',
  unknownContact: 'een stap noemt een contact dat er niet is',
  extraOutsideBranch: 'een aanvulling hoort bij een stap die niet in die tak staat',
  kindMissing: 'voor dit soort melding is er geen tak',
  kindTwice: 'dit soort melding staat in twee takken',
  noSteps: 'deze tak heeft geen stappen',
  nameInText: 'in een tekst om te sturen staat een plek voor een naam; schrijf hem zonder namen',
  textTwice: 'een tekst om te sturen staat er twee keer voor dezelfde mensen',
};

const MOST_SHOWN = 20;

/** `stappenplan show` gives the plan in use as YAML; `stappenplan import FILE` replaces it for new cases. */
export async function stappenplanCommand(args: readonly string[], io: CliIo, deps: { readonly plans: StepPlanRegister; readonly board: BoardId; readonly clock: Clock }): Promise<number> {
  const json = args.includes('--json');
  const [what, file, ...others] = args.filter((arg) => arg !== '--json');
  if (what === 'show' && file === undefined) {
    const plan = await deps.plans.current(deps.board);
    io.out(json ? JSON.stringify(plan) : stringify(plan, { lineWidth: 120, aliasDuplicateObjects: false }));
    return 0;
  }
  if (what !== 'import' || file === undefined || others.length > 0) {
    io.err('Zo:\n  houvast stappenplan show [--json]\n  houvast stappenplan import BESTAND [--json]');
    return 2;
  }
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    io.err(`Ik kan ${file} niet lezen. Klopt de naam, en mag je erbij?`);
    return 1;
  }
  const read = readPlan(text);
  if (!('plan' in read)) {
    io.err(['Dit stappenplan klopt nog niet. Er is niets veranderd.', ...read.problems.slice(0, MOST_SHOWN).map((problem) => `  ${problem}`)].join('\n'));
    return 1;
  }
  const { plan } = read;
  const saved = await deps.plans.save(deps.board, plan, deps.clock.now());
  if (saved === 'taken') {
    io.err(`Er is al een versie ${plan.version}, met een andere inhoud. Lopende meldingen houden hun versie. Geef deze een nieuwe naam bij version.`);
    return 1;
  }
  if (json) io.out(JSON.stringify({ version: plan.version, steps: plan.steps.length, branches: plan.branches.length, contacts: plan.contacts.length, saved: saved === 'saved' }));
  else io.out(saved === 'saved' ? `Versie ${plan.version} geldt nu voor nieuwe meldingen: ${plan.steps.length} stappen. Lopende meldingen houden hun eigen versie.` : `Versie ${plan.version} was al ingelezen.`);
  return 0;
}

function readPlan(text: string): { readonly plan: ReturnType<typeof toPlan> } | { readonly problems: readonly string[] } {
  // An alias that repeats itself makes a small file very large; a plan needs none.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { prettyErrors: true });
  if (document.errors.length > 0) return { problems: document.errors.map(({ linePos, code }) => `regel ${linePos?.[0].line ?? '?'}: geen geldige YAML (${code})`) };
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 0 });
  } catch {
    return { problems: ['verwijzingen binnen het bestand (met &) gaan niet'] };
  }
  const parsed = stappenplanSchema.safeParse(content);
  if (!parsed.success) return { problems: parsed.error.issues.map(({ path, code }) => `${path.join('.') || 'het bestand'}: ${issueWords(code)}`) };
  const plan = withLaterKinds(toPlan(parsed.data));
  const problems = planProblems(plan);
  return problems.length === 0 ? { plan } : { problems: problems.map(({ because, subject }) => `${subject}: ${SAYS[because]}`) };
}

function issueWords(code: string): string {
  if (code === 'unrecognized_keys') return 'hier staat een woord dat ik niet ken';
  return code === 'too_big' ? 'dit is te lang' : 'dit ontbreekt of heeft een andere vorm';
}
