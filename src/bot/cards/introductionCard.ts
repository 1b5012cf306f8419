import type { Language } from '../../runtime/language';
import type { SchoolSettings } from '../../settings/schoolSettings';
import { effectiveWatchMode } from '../../settings/schoolSettings';
import { botTexts, wordingTexts } from '../../texts/texts';
import { card, heading, text, type AdaptiveCard } from './card';

/** What the bot says of itself in a conversation with several people: whether it reads along, and on which decision. */
export function introductionCard(settings: SchoolSettings | null, language: Language, hasLanguageModel = false): AdaptiveCard {
  const t = botTexts(language).introduction;
  const mode = effectiveWatchMode(settings);
  const watching = mode !== 'off';
  const keeps = { off: '', dryRun: t.keepsDryRun, advise: t.keepsAdvise, escalate: t.keeps }[mode];
  const reference = settings?.watch.decisionReference ?? '';
  const date = settings?.watch.decisionDate ?? '';
  return card({
    lang: language,
    fallbackText: t.title,
    body: [
      heading(t.title),
      text(watching ? t.watching : t.notWatching),
      ...(watching ? [text(keeps), text(t.basis(reference, readable(date, language)), { isSubtle: true, size: 'small' }), text(t.see)] : []),
      ...(hasLanguageModel && settings?.languageModel === true ? [text(wordingTexts(language).welcome)] : []),
      text(t.ask, { isSubtle: true }),
    ],
  });
}

function readable(date: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'nl-NL';
  return /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
    : date;
}
