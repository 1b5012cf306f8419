import type { ArticleId } from '../articleId';
import type { Digest } from '../content/digest';
import { DIGESTS } from '../content/digestOf';

const SHORTEST_SENTENCE = 25;

/** Sentences, titles and colloquial words of the digests: they say what an article is about without being questions. */
export const DIGEST_TEXTS: readonly { readonly article: ArticleId; readonly text: string }[] = DIGESTS.flatMap(textsOf);

function textsOf(digest: Digest): { article: ArticleId; text: string }[] {
  const texts = [digest.general, ...Object.values(digest.forRole ?? {})].flatMap((text) => [text.nl.B1, text.nl.A2, text.en.B1, text.en.A2]);
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!:])\s+/)).filter((sentence) => sentence.length > SHORTEST_SENTENCE);
  return [digest.title.nl, digest.title.en, digest.words, ...new Set(sentences)].map((text) => ({ article: digest.id, text }));
}
