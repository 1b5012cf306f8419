import type { CaseState } from '../../../escalation/caseState';
import type { Language } from '../../../runtime/language';
import { caseTexts, caseWorkTexts } from '../../../texts/texts';
import { card, execute, heading, text, type AdaptiveCard, type Choice } from '../card';
import { CASE_INPUTS, CASE_VERBS } from './caseVerbs';
import { moment } from './moment';

/** Choosing another case that belongs with this one: in its place until something is chosen. */
export function linkFormCard({ id: caseId, version }: CaseState, others: readonly CaseState[], language: Language): AdaptiveCard {
  const { link } = caseWorkTexts(language);
  const { kind, card: words } = caseTexts(language);
  const choices = others.map((one): Choice => ({ title: link.choice(kind[one.kind], moment(one.openedAt, language)), value: one.id }));
  const data = { caseId, version };
  const back = execute(CASE_VERBS.read, link.back, data, { associatedInputs: 'none' });
  if (choices.length === 0) return card({ lang: language, fallbackText: words.fallback, body: [heading(link.title), text(link.none)], actions: [back] });
  return card({
    lang: language,
    fallbackText: words.fallback,
    body: [
      heading(link.title),
      text(link.intro),
      { type: 'Input.ChoiceSet', id: CASE_INPUTS.other, label: link.which, choices, style: 'expanded', wrap: true, isRequired: true, errorMessage: link.missing },
      text(link.mergeHint, { isSubtle: true, size: 'small' }),
    ],
    actions: [execute(CASE_VERBS.link, link.send, data, { style: 'positive' }), execute(CASE_VERBS.merge, link.merge, data), back],
  });
}
