import type { ArticleId } from '../gedragscode/articleId';
import type { PermissionsOnRecord } from '../permissions/permissionsOnRecord';
import type { Check } from '../settings/schoolPractice';

export type RegisteredKind = Parameters<PermissionsOnRecord['holds']>[1]['kind'];

/** What a message may have against it: the article, and the permission by which it would be fine. */
export interface Concern {
  readonly check: Check;
  readonly article: ArticleId;
  /** Null: nobody can allow it. */
  readonly allowedBy: RegisteredKind | null;
}
