import { assertNever } from '../runtime/assertNever';
import type { Language } from '../runtime/language';
import type { Answer } from '../gedragscode/answer';
import type { ArticleId } from '../gedragscode/articleId';
import type { AskerRole } from '../gedragscode/askerRole';
import type { ReadingLevel } from '../gedragscode/content/digest';
import { digestOf } from '../gedragscode/content/digestOf';
import { SILENT_TOPIC } from '../gedragscode/content/silentTopics';
import { HELP_CONTACTS, type HelpContact, type HelpContactKey } from '../gedragscode/helpContacts';
import { answers as en } from './en/answers';
import { answers as nl } from './nl/answers';

export interface RenderOptions {
  readonly level: ReadingLevel;
  /** Another language or role than the answer's own, for the buttons "English" and the like. */
  readonly language?: Language;
  readonly role?: AskerRole | null;
  /** A school's own list of contacts. */
  readonly contacts?: Readonly<Record<HelpContactKey, HelpContact>>;
}

export interface RenderedAnswer {
  readonly title: string;
  /** The whole answer in plain text; paragraphs are separated by an empty line. */
  readonly text: string;
  /** The articles that answer (or, when unsure, come nearest), with their text. */
  readonly sections: readonly { readonly article: ArticleId; readonly heading: string; readonly title: string; readonly text: string }[];
  readonly seeAlso: readonly { readonly article: ArticleId; readonly heading: string; readonly title: string }[];
  /** Filled for urgent help only. */
  readonly contacts: readonly { readonly name: string; readonly phone: string; readonly website: string | null; readonly why: string }[];
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

  const section = (article: ArticleId) => ({ article, heading: texts.article(article), ...digestOf(article, role, language, level) });
  const link = (article: ArticleId) => ({ article, heading: texts.article(article), title: digestOf(article, role, language, level).title });
  const source = (articles: readonly ArticleId[]): string => {
    if (articles.length === 0) return '';
    const named = articles.join(', ');
    return answer.edition === null
      ? texts.summaryNotice(named)
      : texts.source(named, answer.edition.title, readableDate(answer.edition.version, language));
  };

  switch (answer.kind) {
    case 'cited': {
      const sections = answer.articles.slice(0, answer.needed).map(section);
      const seeAlso = answer.articles.slice(answer.needed).map(link);
      const [first, ...others] = sections;
      const paragraphs = [first?.text ?? '', ...others.map((other) => `${texts.alsoNeeded} ${other.article}: ${other.text}`)];
      return { title: first?.title ?? '', text: paragraphs.join('\n\n'), sections, seeAlso, contacts: [], source: source(answer.articles.slice(0, answer.needed)) };
    }
    case 'unsure': {
      const said = answer.reason === 'weak' ? texts.unsure : texts[answer.reason];
      const seeAlso = answer.articles.map(link);
      const list = seeAlso.map(({ article, title }) => `- ${article} ${title}`).join('\n');
      return {
        title: texts.unsureTitle,
        text: list === '' ? said[level] : `${said[level]}\n\n${list}`,
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
      return { title: texts.notInCodeTitle, text: `${first} ${next}`, sections: [], seeAlso: answer.related.map(link), contacts: [], source: '' };
    }
    case 'urgentHelp': {
      // Without a role we speak to whoever may be in need.
      const adult = role === 'staff' || role === 'intern' || role === 'guardian';
      const said = adult ? texts.urgentForAdults[answer.need] : texts.urgent[answer.need];
      const contacts = answer.contacts.map((key) => {
        const { name, phone, website } = (options.contacts ?? HELP_CONTACTS)[key];
        return { name, phone, website, why: texts.contactWhy[key] };
      });
      const numbers = contacts.map(({ name, phone, why }) => (name === phone ? `- ${phone}: ${why}` : `- ${name} ${phone}: ${why}`)).join('\n');
      return {
        title: (adult ? texts.urgentTitleForAdults : texts.urgentTitle)[answer.need],
        text: [said[level], numbers, texts.urgentWhoSees[level]].join('\n\n'),
        sections: [],
        seeAlso: answer.articles.map(link),
        contacts,
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
