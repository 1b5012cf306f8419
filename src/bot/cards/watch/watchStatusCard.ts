import type { Language } from '../../../runtime/language';
import { effectiveWatchMode, type SchoolSettings } from '../../../settings/schoolSettings';
import { watchTexts } from '../../../texts/texts';
import { card, heading, text, type AdaptiveCard } from '../card';
import { longDate, moment } from '../case/moment';

export interface WatchStatusView {
  readonly settings: SchoolSettings | null;
  /** When a message without a mention was last noted there; null: never. */
  readonly heardAt: Date | null;
}

/** What the bot sees and keeps of this conversation. The same for whoever asks, whatever happened in it. */
export function watchStatusCard({ settings, heardAt }: WatchStatusView, language: Language): AdaptiveCard {
  const t = watchTexts(language).status;
  const mode = effectiveWatchMode(settings);
  const { decisionReference, decisionDate } = settings?.watch ?? { decisionReference: null, decisionDate: null };
  const lines =
    mode === 'off'
      ? [text(t.off)]
      : [
          text(t.on[mode]),
          heardAt === null ? text(t.notHeard, { color: 'warning' }) : text(t.heard(moment(heardAt, language))),
          text(t.keeps),
          text(t.never),
          text(t.mayBeWrong),
          text(t.basis(decisionReference ?? '', decisionDate === null ? '' : longDate(decisionDate, language)), { isSubtle: true, size: 'small' }),
          text(t.test, { isSubtle: true }),
        ];
  return card({ lang: language, fallbackText: t.fallback, body: [heading(t.title), ...lines] });
}
