import type { Language } from '../../runtime/language';
import type { ArticleId } from '../articleId';
import type { AskerRole } from '../askerRole';
import { consequences } from './consequences';
import type { Digest, ReadingLevel } from './digest';
import { everyone } from './everyone';
import { formalities } from './formalities';
import { introductions } from './introductions';
import { principles } from './principles';
import { scope } from './scope';
import { staffContact } from './staffContact';
import { staffPublishing } from './staffPublishing';

/** Every article once, in no particular order. */
export const DIGESTS: readonly Digest[] = [
  ...introductions,
  ...scope,
  ...principles,
  ...everyone,
  ...staffContact,
  ...staffPublishing,
  ...consequences,
  ...formalities,
];

const BY_ID: ReadonlyMap<ArticleId, Digest> = new Map(DIGESTS.map((digest) => [digest.id, digest]));

/**
 * The summary of an article for one role. An intern falls back on the staff's text (III.B.1), everyone else on the
 * general one.
 */
export function digestOf(
  id: ArticleId,
  role: AskerRole | null,
  language: Language,
  level: ReadingLevel,
): { readonly title: string; readonly text: string } {
  const digest = BY_ID.get(id);
  if (digest === undefined) throw new Error(`no digest of ${id}`);
  const own = role === null ? undefined : digest.forRole?.[role];
  const asStaff = role === 'intern' ? digest.forRole?.staff : undefined;
  const text = own ?? asStaff ?? digest.general;
  return { title: digest.title[language], text: text[language][level] };
}
