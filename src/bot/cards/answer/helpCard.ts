import type { UrgentHelpAnswer } from '../../../gedragscode/answer';
import type { OtherLanguage } from '../../../gedragscode/otherLanguages/otherLanguage';
import type { Language } from '../../../runtime/language';
import { urgentLine } from '../../../texts/helpNumbers';
import { helpTexts } from '../../../texts/helpTexts';
import { renderHelp, type RenderedContact, type RenderedHelp } from '../../../texts/renderHelp';
import { card, container, execute, heading, reveal, text, type AdaptiveCard, type CardElement, type ExecuteAction } from '../card';

const [OWN, DUTCH] = ['own', 'dutch'] as const;

/**
 * Numbers first, in the language of who cried for help; then what happens next and who sees it; then the button. In
 * another language the same stands behind it in Dutch, for whoever is shown the card: a teacher, a friend.
 */
export function helpCard(answer: UrgentHelpAnswer): AdaptiveCard {
  const language = answer.in ?? answer.language;
  const help = renderHelp(answer, { language, role: answer.role });
  const front = { lang: language, fallbackText: `${help.title}. ${urgentLine(language)}` };
  if (answer.in === null) return card({ ...front, body: sections(help), actions: [contactMe(answer, language, help)] });

  const inDutch = renderHelp(answer, { language: 'nl', role: answer.role });
  return card({
    ...front,
    body: [
      container([...sections(help), buttons(contactMe(answer, language, help), reveal(helpTexts('nl').showIn, DUTCH, [OWN]))], { id: OWN }),
      container([...sections(inDutch), buttons(contactMe(answer, 'nl', inDutch), reveal(helpTexts(language).showIn, OWN, [DUTCH]))], { id: DUTCH, isVisible: false, lang: 'nl', rtl: false }),
    ],
  });
}

function sections({ title, said, contacts, together, next }: RenderedHelp): readonly CardElement[] {
  return [
    container([heading(title), text(said), ...contacts.map(contactLine), text(together)], { style: 'attention', bleed: true }),
    text(next.title, { weight: 'bolder' }),
    text(next.unasked, { spacing: 'small' }),
    text(next.ifPressed, { spacing: 'small' }),
    text(next.agreed, { spacing: 'small' }),
  ];
}

/** The number first: found at a glance, and never broken in two by the end of a line. */
export function contactLine({ name, phone, why }: RenderedContact): CardElement {
  return text(`${name === phone ? `**${phone}**` : `**${phone}** (${name})`}: ${why}`, { spacing: 'small' });
}

function contactMe({ need }: UrgentHelpAnswer, language: Language | OtherLanguage, help: RenderedHelp): ExecuteAction {
  return execute('help.contactMe', help.contactMe, { need, language });
}

function buttons(...actions: Extract<CardElement, { type: 'ActionSet' }>['actions'][number][]): CardElement {
  return { type: 'ActionSet', actions };
}
