import type { ArticleId } from '../../../gedragscode/articleId';
import { digestOf } from '../../../gedragscode/content/digestOf';
import type { Language } from '../../../runtime/language';

/** `III.B.8 Foto's en filmpjes van leerlingen`. */
export function articleName(article: ArticleId, language: Language): string {
  return `${article} ${digestOf(article, null, language, 'B1').title}`;
}
