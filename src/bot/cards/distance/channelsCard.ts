import type { Language } from '../../../runtime/language';
import type { Channel, ChannelUser } from '../../../settings/schoolPractice';
import { practiceTexts } from '../../../texts/texts';
import { card, heading, labelled, text, type AdaptiveCard } from '../card';

export interface ChannelsView {
  readonly channels: readonly Channel[];
  /** Whom one wants to reach; null: everybody. */
  readonly reach: ChannelUser | null;
  /** A student asks how to reach staff: by the same channels, seen from the other side. */
  readonly isStudent: boolean;
  readonly schoolName: string;
}

/** By which channels of the school one reaches whom, and what each is for. */
export function channelsCard({ channels, reach, isStudent, schoolName }: ChannelsView, language: Language): AdaptiveCard {
  const { channels: t } = practiceTexts(language);
  const towards = isStudent ? 'students' : reach;
  const fitting = channels.filter(({ reaches }) => towards === null || reaches.includes(towards));
  const title = isStudent ? t.titleOfStudent(schoolName) : reach === null ? t.title(schoolName) : t.titleFor[reach](schoolName);
  const users = (one: Channel): string => (towards === null ? ` (${one.reaches.map((user) => t.reaches[user]).join(', ')})` : '');
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [
      heading(title),
      ...fitting.map((one) => labelled(`${one.name}${users(one)}`, one.about[language], { spacing: 'small' })),
      ...(fitting.length > 0 ? [] : [text(channels.length === 0 ? t.none : t.noneFor)]),
      text(isStudent ? t.ruleOfStudent : t.rule, { isSubtle: true }),
    ],
  });
}
