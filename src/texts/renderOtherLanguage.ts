import type { OtherLanguageAnswer } from '../gedragscode/answer';
import type { ArticleId } from '../gedragscode/articleId';
import type { AskerRole } from '../gedragscode/askerRole';
import { digestOf } from '../gedragscode/content/digestOf';
import { HELP_CONTACTS, type HelpContactKey } from '../gedragscode/helpContacts';
import type { Language } from '../runtime/language';
import { answers as en } from './en/answers';
import { written, type Contacts } from './helpNumbers';
import { helpTexts } from './helpTexts';
import { answers as nl } from './nl/answers';
import { chosenLanguageTexts, otherLanguageTexts } from './otherLanguageTexts';
import type { RenderedContact } from './renderHelp';

/** Whom somebody may call about anything. */
const NUMBERS: readonly HelpContactKey[] = ['emergency', 'suicidePrevention', 'childHelpline'];

/** What stands behind the button of one language. */
export interface ChosenLanguage {
  readonly language: Language;
  readonly button: string;
  /** Which words this answers; null when none was understood. */
  readonly understood: string | null;
  /** What the code says about those words, the nearest first with its text; in easy words. */
  readonly articles: readonly { readonly article: ArticleId; readonly heading: string; readonly title: string; readonly text: string }[];
  readonly howToAsk: string;
  readonly example: string;
}

export interface RenderedChoice {
  readonly title: string;
  readonly intro: string;
  readonly understood: string | null;
  readonly how: string;
  readonly person: string;
  readonly numbers: string;
  readonly contacts: readonly RenderedContact[];
  readonly together: string;
  readonly chosen: readonly ChosenLanguage[];
}

/** Words the choice of Dutch or English, with behind each what we made of the question. */
export function renderOtherLanguage(answer: OtherLanguageAnswer, role: AskerRole | null, contacts: Contacts = HELP_CONTACTS): RenderedChoice {
  const texts = otherLanguageTexts(answer.in);
  const help = helpTexts(answer.in);
  const words = answer.understood.map((key) => texts.words[key]);
  return {
    title: texts.title,
    intro: texts.intro,
    understood: words.length === 0 ? null : texts.understood(words.join(answer.in === 'ar' ? '، ' : ', ')),
    how: texts.how,
    person: texts.person,
    numbers: texts.numbers,
    contacts: NUMBERS.map((key) => {
      const { name, phone, website } = contacts[key];
      return { name: written(name, answer.in), phone: written(phone, answer.in), website, why: help.contactWhy[key] };
    }),
    together: help.together,
    chosen: [chosen(answer, 'nl', role), chosen(answer, 'en', role)],
  };
}

function chosen({ understood, articles }: OtherLanguageAnswer, language: Language, role: AskerRole | null): ChosenLanguage {
  const texts = chosenLanguageTexts(language);
  const { article: heading } = language === 'en' ? en : nl;
  return {
    language,
    button: texts.button,
    understood: understood.length === 0 ? null : texts.understood(understood.map((key) => texts.words[key]).join(', ')),
    articles: articles.map((article) => ({ article, heading: heading(article), ...digestOf(article, role, language, 'A2') })),
    howToAsk: understood.length === 0 ? texts.how : texts.check,
    example: texts.example,
  };
}

/** The same as plain text, paragraph by paragraph, for where there are no buttons. */
export function choiceAsText({ intro, understood, how, person, numbers, contacts, together, chosen: languages }: RenderedChoice): string {
  const list = contacts.map(({ name, phone, why }) => (name === phone ? `- ${phone}: ${why}` : `- ${name} ${phone}: ${why}`)).join('\n');
  const answers = languages.map(({ button, understood: words, articles: [first], example }) =>
    first === undefined ? `${button}: ${example}` : `${button}: ${words ?? ''} ${first.heading}: ${first.text}`,
  );
  return [intro, understood ?? how, ...answers, person, `${numbers}\n${list}`, together].join('\n\n');
}
