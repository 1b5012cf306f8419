import { z } from 'zod/v4';
import type { Answer, CodeEdition } from '../../../gedragscode/answer';
import { isArticleId, type ArticleId } from '../../../gedragscode/articleId';
import { ASKER_ROLES } from '../../../gedragscode/askerRole';
import { SILENT_TOPICS } from '../../../gedragscode/content/silentTopics';
import type { Language } from '../../../runtime/language';
import type { CardData } from '../card';

/** An answer that can be shown once more, in Dutch or English. A cry for help and the choice of a language have one way to be shown. */
export type PlainAnswer = Exclude<Answer, { kind: 'urgentHelp' } | { reason: 'otherLanguage' }>;

/** An answer as the data of its card's buttons: keys and ids, not a word of the question. */
export function answerData(answer: PlainAnswer): CardData {
  return {
    kind: answer.kind,
    articles: answer.articles.join(' '),
    role: answer.role,
    version: answer.edition?.version ?? null,
    needed: answer.kind === 'cited' ? answer.needed : 0,
    reason: answer.kind === 'unsure' ? answer.reason : null,
    topic: answer.kind === 'notInCode' ? answer.topic : null,
    related: answer.kind === 'notInCode' ? answer.related.join(' ') : '',
  };
}

const articles = z.string().max(64).transform((joined) => joined.split(' ').filter((id): id is ArticleId => isArticleId(id)).slice(0, 3));
const shape = z.looseObject({
  kind: z.enum(['cited', 'unsure', 'notInCode']),
  articles,
  role: z.enum(ASKER_ROLES).nullable(),
  version: z.string().max(10).nullable(),
  needed: z.number().int().min(0).max(3),
  reason: z.enum(['empty', 'noWords', 'tooLong', 'weak']).nullable(),
  topic: z.enum(SILENT_TOPICS).nullable(),
  related: articles,
});

/** What a button claims that the answer was; null when that can't be. Nothing in it is secret, and nothing is done because of it. */
export function readAnswerData(data: unknown): { readonly version: string | null; inLanguage(language: Language, edition: CodeEdition | null): PlainAnswer } | null {
  const read = shape.safeParse(data);
  if (!read.success) return null;
  const { kind, articles: ids, role, version, needed, reason, topic, related } = read.data;
  if (kind === 'cited' && ids.length === 0) return null;
  return {
    version,
    inLanguage(language, edition) {
      const base = { role, language, edition };
      if (kind === 'cited') return { ...base, kind, articles: ids, needed: Math.min(Math.max(1, needed), ids.length) };
      if (kind === 'unsure') return { ...base, kind, reason: reason ?? 'weak', articles: ids };
      return { ...base, kind, articles: [], topic, related };
    },
  };
}
