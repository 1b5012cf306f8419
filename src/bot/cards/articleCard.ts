import type { CodeAlignment } from '../../gedragscode/alignCode';
import type { CodeEdition } from '../../gedragscode/answer';
import type { ArticleId } from '../../gedragscode/articleId';
import type { AskerRole } from '../../gedragscode/askerRole';
import { renderAnswer } from '../../texts/renderAnswer';
import type { Language } from '../../runtime/language';
import { card, heading, plain, text, type AdaptiveCard } from './card';

export interface EditionAndCode {
  readonly edition: CodeEdition | null;
  readonly code: CodeAlignment | null;
}

/** One article, to put in a message: its summary and where it stands. */
export function articleCard(article: ArticleId, role: AskerRole | null, { edition, code }: EditionAndCode, language: Language): AdaptiveCard {
  const said = renderAnswer({ kind: 'cited', articles: [article], needed: 1, role, language, edition }, { level: 'B1', code });
  const number = code?.of(article)?.id ?? article;
  return card({
    lang: language,
    fallbackText: `${number} ${said.title}`,
    body: [heading(`${number} ${said.title}`), ...said.text.split('\n\n').map((paragraph) => (said.isQuoted ? plain(paragraph) : text(paragraph))), text(said.source, { isSubtle: true, size: 'small' })],
  });
}
