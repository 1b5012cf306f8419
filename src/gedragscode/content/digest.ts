import type { Language } from '../../runtime/language';
import type { ArticleId } from '../articleId';
import type { AskerRole } from '../askerRole';

/** `B1` is the text that everyone gets first, `A2` is "Makkelijker". */
export type ReadingLevel = 'B1' | 'A2';

export type DigestText = Readonly<Record<Language, Readonly<Record<ReadingLevel, string>>>>;

/** One article in our own words: a summary, never the adopted text itself. */
export interface Digest {
  readonly id: ArticleId;
  readonly title: Readonly<Record<Language, string>>;
  /** For whoever has no text of their own below. */
  readonly general: DigestText;
  readonly forRole?: Readonly<Partial<Record<AskerRole, DigestText>>>;
  /** Colloquial words that belong to this article, Dutch and English together. */
  readonly words: string;
}

/** Keeps the four versions of one text beside each other: Dutch B1 and A2, English B1 and A2. */
export function say(nlB1: string, nlA2: string, enB1: string, enA2: string): DigestText {
  return { nl: { B1: nlB1, A2: nlA2 }, en: { B1: enB1, A2: enA2 } };
}
