import { cases as en } from '../../../src/texts/en/cases';
import { cases as nl } from '../../../src/texts/nl/cases';
import { caseViewFor, type CaseViewForRecipient, type CaseViewInput } from '../../../src/bot/cards/case/caseView';
import { shippedStappenplan } from '../../../src/escalation/content/stappenplan';
import { stepsFor } from '../../../src/escalation/stappenplan';
import type { CaseFact, OpenedFacts } from '../../../src/escalation/caseEvent';
import type { Language } from '../../../src/runtime/language';
import { aCase } from '../../escalation/aCase';
import { AT } from '../../escalation/school';

export const TEXTS = { nl, en };
export const LANGUAGES: readonly Language[] = ['nl', 'en'];

export const NAMES = new Map([
  ['teacher', 'Sanne de Wit'],
  ['supervisor', 'Karim Bos'],
  ['zorg', 'Els Kok'],
  ['principal', 'Ineke Vos'],
  ['other-student', 'Daan Smit'],
]);

export type Later = readonly (readonly [by: string | null, fact: CaseFact])[];

/** The view of `supervisor`, who holds a case together with `zorg`. */
export function aView(language: Language, changes: Partial<OpenedFacts> = {}, later: Later = [], input: Partial<CaseViewInput> = {}): CaseViewForRecipient {
  const kind = changes.kind ?? 'bullying';
  const state = aCase({ plan: { version: 'houvast-2', steps: stepsFor(shippedStappenplan, kind) }, ...changes }, ...later);
  return caseViewFor({
    state,
    recipientId: 'supervisor',
    plan: shippedStappenplan,
    names: NAMES,
    place: 'Klas 2A',
    signals: language === 'nl' ? ['iemand wordt kleingemaakt'] : ['somebody is belittled'],
    handOverTo: [
      { personId: 'supervisor', role: 'supervisor' },
      { personId: 'zorg', role: 'zorgcoordinator' },
      { personId: 'principal', role: 'schoolleiding' },
    ],
    taskTo: [
      { personId: 'zorg', role: 'zorgcoordinator' },
      { personId: 'principal', role: 'schoolleiding' },
    ],
    links: [],
    language,
    now: AT,
    ...input,
  });
}
