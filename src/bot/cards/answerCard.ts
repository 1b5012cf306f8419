import type { Answer } from '../../gedragscode/answer';
import type { ArticleId } from '../../gedragscode/articleId';
import { digestOf } from '../../gedragscode/content/digestOf';
import { renderAnswer, type RenderedAnswer } from '../../texts/renderAnswer';
import { botTexts } from '../../texts/texts';
import { card, container, execute, heading, literal, showCard, text, toggle, type AdaptiveCard, type CardAction, type CardElement } from './card';

/** The article's own words, when the school imported them; null: our summary is all there is. */
export type ArticleText = (article: ArticleId) => string | null;

/**
 * An answer: plain words for the asker's role, the article with its version, the same in simpler words and the whole
 * article behind a button, and a way to a person. Urgent help shows numbers first and nothing in their way.
 */
export function answerCard(answer: Answer, articleText: ArticleText): AdaptiveCard {
  const said = renderAnswer(answer, { level: 'B1' });
  const easy = renderAnswer(answer, { level: 'A2' });
  return answer.kind === 'urgentHelp' ? helpCard(answer, said) : plainCard(answer, said, easy, articleText);
}

function paragraphs(value: string): readonly CardElement[] {
  return value.split('\n\n').map((paragraph) => text(paragraph));
}

function helpCard(answer: Answer & { kind: 'urgentHelp' }, said: RenderedAnswer): AdaptiveCard {
  const t = botTexts(answer.language);
  const [first = '', ...rest] = said.text.split('\n\n');
  const whoSees = rest.at(-1) ?? '';
  return card({
    lang: answer.language,
    fallbackText: `${said.title}. ${t.error.urgent}`,
    body: [
      container([heading(said.title), text(first), ...said.contacts.map((contact) => text(`${calling(contact)}: ${contact.why}`, { spacing: 'small' }))], { style: 'attention', bleed: true }),
      text(whoSees),
      text(t.answer.helpWho, { isSubtle: true }),
    ],
    actions: [execute('help.contactMe', t.answer.help, { need: answer.need })],
  });
}

/** The number first: found at a glance, and never broken in two by the end of a line. */
function calling({ name, phone }: { readonly name: string; readonly phone: string }): string {
  return name === phone ? `**${phone}**` : `**${phone}** (${name})`;
}

function plainCard(answer: Exclude<Answer, { kind: 'urgentHelp' }>, said: RenderedAnswer, easy: RenderedAnswer, articleText: ArticleText): AdaptiveCard {
  const t = botTexts(answer.language).answer;
  const body: CardElement[] = [
    heading(said.title),
    container(paragraphs(said.text), { id: 'normal' }),
    container(paragraphs(easy.text), { id: 'easy', isVisible: false }),
  ];
  if (said.source !== '') body.push(text(said.source, { isSubtle: true, size: 'small', spacing: 'small' }));
  // When unsure or silent the articles are named in the text already.
  if (answer.kind === 'cited' && said.seeAlso.length > 0) {
    body.push(text(`${t.seeAlso}: ${said.seeAlso.map(({ article, title }) => `${article} ${title}`).join(' · ')}`, { isSubtle: true, size: 'small', spacing: 'small' }));
  }
  const full = said.sections.map(({ article, heading: name, title }) => ({ article, name, title, words: articleText(article) }));
  if (said.sections.length > 0) body.push(fullArticles(answer, full));

  const actions: CardAction[] = [];
  if (easy.text !== said.text) actions.push(toggle(t.easier, ['normal', 'easy']));
  if (said.sections.length > 0) actions.push(toggle(t.article, ['article']));
  actions.push(
    showCard(
      t.human,
      [
        text(t.humanWho, { isSubtle: true }),
        { type: 'Input.Text', id: 'words', label: t.humanWords, isMultiline: true, maxLength: 2_000, isRequired: true, errorMessage: t.humanMissing },
      ],
      [execute('answer.askHuman', t.humanSend, { article: said.sections[0]?.article ?? '' })],
    ),
  );
  return card({ lang: answer.language, fallbackText: said.title, body, actions });
}

/** The school's own words where it imported them; otherwise our summary for everyone, and that it is one. */
function fullArticles(answer: Answer, full: readonly { article: ArticleId; name: string; title: string; words: string | null }[]): CardElement {
  const t = botTexts(answer.language);
  const items = full.flatMap(({ article, name, title, words }): CardElement[] => [
    text(`**${name}** ${title}`),
    ...(words === null ? [text(digestOf(article, null, answer.language, 'B1').text), text(t.article.summary, { isSubtle: true })] : [literal(words)]),
  ]);
  return container(items, { id: 'article', isVisible: false, style: 'emphasis', separator: true });
}
