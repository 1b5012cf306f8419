import { assertNever } from '../runtime/assertNever';
import type { Language } from '../runtime/language';
import type { CodeAlignment } from '../gedragscode/alignCode';
import type { Answer } from '../gedragscode/answer';
import type { ArticleId } from '../gedragscode/articleId';
import { isAdult, type AskerRole } from '../gedragscode/askerRole';
import type { ReadingLevel } from '../gedragscode/content/digest';
import { digestOf } from '../gedragscode/content/digestOf';
import { SILENT_TOPIC } from '../gedragscode/content/silentTopics';
import { answers as en } from './en/answers';
import type { Contacts } from './helpNumbers';
import { answers as nl } from './nl/answers';
import { renderHelp, type RenderedContact } from './renderHelp';
import { choiceAsText, renderOtherLanguage } from './renderOtherLanguage';

export interface RenderOptions {
  readonly level: ReadingLevel;
  /** Another language or role than the answer's own, for the buttons "English" and the like. */
  readonly language?: Language;
  readonly role?: AskerRole | null;
  /** The school's own code, when it imported one: its numbers, and its words where they aren't those of our digest. */
  readonly code?: CodeAlignment | null;
  /** A school's own list of contacts. */
  readonly contacts?: Contacts;
}

export interface RenderedArticle {
  readonly article: ArticleId;
  /** As the school's own code numbers it. */
  readonly number: string;
  readonly heading: string;
  readonly title: string;
}

export interface RenderedAnswer {
  readonly title: string;
  /** The whole answer in plain text; paragraphs are separated by an empty line. */
  readonly text: string;
  /** Words that the school imported stand in it: nothing in them is markup. */
  readonly isQuoted: boolean;
  /** The articles that answer (or, when unsure, come nearest), with their text. */
  readonly sections: readonly (RenderedArticle & { readonly text: string })[];
  readonly seeAlso: readonly RenderedArticle[];
  /** Filled for urgent help, and for who asked in another language. */
  readonly contacts: readonly RenderedContact[];
  /** Article and version, or that it is a summary; empty when no article is shown. */
  readonly source: string;
}

const DATE = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** Words an answer for one reader. The facts come from the answer, the sentences from the digests and texts. */
export function renderAnswer(answer: Answer, options: RenderOptions): RenderedAnswer {
  const { level } = options;
  const language = options.language ?? answer.language;
  const role = options.role === undefined ? answer.role : options.role;
  const texts = language === 'en' ? en : nl;

  const numberOf = (article: ArticleId): string => options.code?.of(article)?.id ?? article;
  const section = (article: ArticleId) => {
    const own = options.code?.of(article) ?? null;
    const { title, text } = digestOf(article, role, language, level);
    return { article, number: numberOf(article), heading: texts.article(numberOf(article)), title, text: own === null || own.isAsDigested ? text : texts.asAdopted(own.text) };
  };
  const link = (article: ArticleId) => ({ article, number: numberOf(article), heading: texts.article(numberOf(article)), title: digestOf(article, role, language, level).title });
  const source = (articles: readonly ArticleId[]): string => {
    if (articles.length === 0) return '';
    const named = articles.map(numberOf).join(', ');
    return answer.edition === null
      ? texts.summaryNotice(named)
      : texts.source(named, answer.edition.title, readableDate(answer.edition.version, language));
  };

  switch (answer.kind) {
    case 'cited': {
      const sections = answer.articles.slice(0, answer.needed).map(section);
      const seeAlso = answer.articles.slice(answer.needed).map(link);
      const [first, ...others] = sections;
      const paragraphs = [first?.text ?? '', ...others.map((other) => `${texts.alsoNeeded} ${other.number}: ${other.text}`)];
      const isQuoted = sections.some(({ article }) => options.code?.of(article)?.isAsDigested === false);
      return { title: first?.title ?? '', text: paragraphs.join('\n\n'), isQuoted, sections, seeAlso, contacts: [], source: source(answer.articles.slice(0, answer.needed)) };
    }
    case 'unsure': {
      if (answer.reason === 'otherLanguage') {
        const choice = renderOtherLanguage(answer, role, options.contacts);
        return { title: choice.title, text: choiceAsText(choice), isQuoted: false, sections: [], seeAlso: answer.articles.map(link), contacts: choice.contacts, source: source(answer.articles) };
      }
      const said = answer.reason === 'weak' ? texts.unsure : texts[answer.reason];
      const seeAlso = answer.articles.map(link);
      const list = seeAlso.map(({ number, title }) => `- ${number} ${title}`).join('\n');
      return {
        title: texts.unsureTitle,
        text: list === '' ? said[level] : `${said[level]}\n\n${list}`,
        isQuoted: false,
        sections: [],
        seeAlso,
        contacts: [],
        source: source(answer.articles),
      };
    }
    case 'notInCode': {
      const topic = answer.topic === null ? null : SILENT_TOPIC[answer.topic];
      const first = topic === null ? texts.notInCode[level] : texts.notInCodeTopic[level](topic.name[language]);
      const next = topic === null ? texts.askAPerson[level] : topic.goTo[language];
      return { title: texts.notInCodeTitle, text: `${first} ${next}`, isQuoted: false, sections: [], seeAlso: answer.related.map(link), contacts: [], source: '' };
    }
    case 'urgentHelp': {
      const spoken = options.language ?? answer.in ?? answer.language;
      const help = renderHelp(answer, { language: spoken, role, ...(options.contacts === undefined ? {} : { contacts: options.contacts }) });
      // The other languages are in easy words as they are.
      const isEasier = level === 'A2' && spoken === language;
      const said = isEasier ? (isAdult(role) ? texts.urgentForAdultsEasier : texts.urgentEasier)[answer.need] : help.said;
      const numbers = help.contacts.map(({ name, phone, why }) => (name === phone ? `- ${phone}: ${why}` : `- ${name} ${phone}: ${why}`)).join('\n');
      return {
        title: help.title,
        text: [said, numbers, isEasier ? texts.urgentWhoSeesEasier : help.next.unasked].join('\n\n'),
        isQuoted: false,
        sections: [],
        seeAlso: answer.articles.map(link),
        contacts: help.contacts,
        source: source(answer.articles),
      };
    }
    default:
      return assertNever(answer);
  }
}

function readableDate(version: string, language: Language): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(version) ? DATE[language].format(new Date(`${version}T00:00:00Z`)) : version;
}
