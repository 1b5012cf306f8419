import type { CodeEdition } from '../../gedragscode/answer';
import type { ArticleId } from '../../gedragscode/articleId';
import type { AskerRole } from '../../gedragscode/askerRole';
import { renderAnswer } from '../../texts/renderAnswer';
import type { Language } from '../../runtime/language';
import { card, heading, text, type AdaptiveCard } from './card';

/** One article, to put in a message: its summary and where it stands. */
export function articleCard(article: ArticleId, role: AskerRole | null, edition: CodeEdition | null, language: Language): AdaptiveCard {
  const said = renderAnswer({ kind: 'cited', articles: [article], needed: 1, role, language, edition }, { level: 'B1' });
  return card({
    lang: language,
    fallbackText: `${article} ${said.title}`,
    body: [heading(`${article} ${said.title}`), ...said.text.split('\n\n').map((paragraph) => text(paragraph)), text(said.source, { isSubtle: true, size: 'small' })],
  });
}
