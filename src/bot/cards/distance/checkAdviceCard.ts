import type { CodeAlignment } from '../../../gedragscode/alignCode';
import type { ArticleId } from '../../../gedragscode/articleId';
import type { AskerRole } from '../../../gedragscode/askerRole';
import { digestOf } from '../../../gedragscode/content/digestOf';
import type { Language } from '../../../runtime/language';
import type { Channel, Check } from '../../../settings/schoolPractice';
import { botTexts, distanceTexts } from '../../../texts/texts';
import { askHuman } from '../answer/askHuman';
import { card, container, heading, openUrl, plain, text, toggle, type AdaptiveCard, type CardElement } from '../card';

/** The article that each check rests on. */
export const ARTICLE_OF: Readonly<Record<Check, ArticleId>> = {
  otherChannel: 'III.B.3',
  privateContact: 'III.B.4',
  friendRequest: 'III.B.2',
  studentData: 'III.A.5',
  recording: 'III.A.2',
  lateHours: 'III.B.1',
};

/** Where the better way is another channel. */
const ELSEWHERE: ReadonlySet<Check> = new Set<Check>(['otherChannel', 'privateContact', 'friendRequest']);

/** Nothing of the message itself. */
export interface CheckAdviceForRecipient {
  readonly check: Check;
  readonly role: AskerRole | null;
  readonly messageLink: string | null;
  /** By which one reaches students. */
  readonly channels: readonly Channel[];
  readonly code: CodeAlignment | null;
}

/** A private word to who wrote it: what the code says, and the better way. */
export function checkAdviceCard({ check, role, messageLink, channels, code }: CheckAdviceForRecipient, language: Language): AdaptiveCard {
  const t = distanceTexts(language);
  const answer = botTexts(language).answer;
  const said = t.kinds[check];
  const article = ARTICLE_OF[check];
  const digest = digestOf(article, role, language, 'B1');
  const number = code?.of(article)?.id ?? article;
  const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(channels.map(({ name }) => name));
  const offered: readonly CardElement[] = ELSEWHERE.has(check) && channels.length > 0 ? [plain(t.schoolChannels(names), { spacing: 'small' })] : [];
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [
      text(t.onlyYou, { size: 'small', isSubtle: true }),
      heading(said.title, { spacing: 'none' }),
      text(said.says),
      text(`**${t.better}**: ${said.better}`),
      ...offered,
      text(t.article(`${number} ${digest.title}`), { isSubtle: true, size: 'small' }),
      container([text(digest.text)], { id: 'article', isVisible: false, style: 'emphasis', separator: true }),
      text(t.mayBeWrong, { isSubtle: true, size: 'small' }),
    ],
    actions: [...(messageLink === null ? [] : [openUrl(t.openMessage, messageLink)]), toggle(answer.article, ['article']), askHuman(answer, article)],
  });
}
