import type { ArticleId } from '../gedragscode/articleId';
import type { DraftContext } from './draftContext';

/** Where it says that personal and confidential information isn't shared: staff who publish have an article of their own. */
export function privacyArticle({ writer, audience }: Pick<DraftContext, 'writer' | 'audience'>): ArticleId {
  return writer === 'staff' && audience === 'public' ? 'III.B.5' : 'III.A.5';
}
