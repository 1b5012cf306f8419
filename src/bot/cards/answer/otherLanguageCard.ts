import type { OtherLanguageAnswer } from '../../../gedragscode/answer';
import { urgentLine } from '../../../texts/helpNumbers';
import { renderOtherLanguage, type ChosenLanguage } from '../../../texts/renderOtherLanguage';
import { card, container, heading, reveal, text, type AdaptiveCard, type CardElement } from '../card';
import { contactLine } from './helpCard';

/**
 * To who asks in a language that we don't answer in: the choice of Dutch or English, with behind each what the code
 * says about the words that we know, and the numbers. The choice needs no server, so nothing of the question is kept.
 */
export function otherLanguageCard(answer: OtherLanguageAnswer): AdaptiveCard {
  const choice = renderOtherLanguage(answer, answer.role);
  const ids = choice.chosen.map(({ language }) => language);
  return card({
    lang: answer.in,
    fallbackText: `${choice.title} ${urgentLine(answer.in)}`,
    body: [
      heading(choice.title),
      text(choice.intro),
      ...(choice.understood === null ? [] : [text(choice.understood, { spacing: 'small' })]),
      { type: 'ActionSet', actions: choice.chosen.map(({ language, button }) => reveal(button, language, ids.filter((id) => id !== language))) },
      ...choice.chosen.map((chosen) => chosenPart(chosen, choice.how, answer)),
      text(choice.person),
      container([text(choice.numbers, { weight: 'bolder' }), ...choice.contacts.map(contactLine), text(choice.together, { spacing: 'small' })], { style: 'emphasis' }),
    ],
  });
}

function chosenPart({ language, understood, articles, howToAsk, example }: ChosenLanguage, how: string, answer: OtherLanguageAnswer): CardElement {
  const [first, ...others] = articles;
  const own = { lang: language, ...(answer.in === 'ar' ? { rtl: false } : {}) } as const;
  // Who understands nothing of the chosen language yet reads in the own one what to do.
  const explained: readonly CardElement[] = first === undefined ? [container([text(how)], { lang: answer.in, ...(answer.in === 'ar' ? { rtl: true } : {}) })] : [];
  const answered: readonly CardElement[] =
    first === undefined
      ? []
      : [
          text(understood ?? '', { isSubtle: true }),
          text(`**${first.title}** (${first.heading})`),
          text(first.text, { spacing: 'small' }),
          ...others.map(({ heading: name, title }) => text(`${name}: ${title}`, { spacing: 'small', isSubtle: true })),
        ];
  return container([...explained, ...answered, text(howToAsk), text(`*${example}*`, { spacing: 'small' })], { id: language, isVisible: false, separator: true, ...own });
}
