import { COUNTED, type WatchFigure } from '../../../conduct/watchFigures';
import { signalKinds, type SignalKind } from '../../../conduct/signalKind';
import type { Language } from '../../../runtime/language';
import { effectiveWatchMode, type SchoolSettings } from '../../../settings/schoolSettings';
import { caseTexts, conductTexts, watchTexts } from '../../../texts/texts';
import { card, heading, plain, text, type AdaptiveCard, type CardElement } from '../card';
import { longDate } from '../case/moment';

export interface WatchOverviewView {
  readonly settings: SchoolSettings;
  readonly figures: readonly WatchFigure[];
  /** ISO days, the last included. */
  readonly from: string;
  readonly to: string;
  /** Conversations of several people in which the app is, and in how many of them messages arrive. */
  readonly places: { readonly heard: number; readonly all: number };
  readonly words: number;
}

/** How often which kind was signalled, what came of it, and why it was no problem: never where, and never who. */
export function watchOverviewCard({ settings, figures, from, to, places, words }: WatchOverviewView, language: Language): AdaptiveCard {
  const { overview: t } = watchTexts(language);
  const kinds = signalKinds.filter((kind) => figures.some((figure) => figure.kind === kind));
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [
      heading(t.title),
      plain(settings.schoolName, { spacing: 'none' }),
      text(t.period(longDate(from, language), longDate(to, language)), { isSubtle: true, size: 'small', spacing: 'none' }),
      text(`**${t.mode}:** ${t.modes[effectiveWatchMode(settings)]}`),
      text(t.places(places.heard, places.all), { spacing: 'small' }),
      ...(kinds.length === 0 ? [text(t.none, { separator: true })] : kinds.flatMap((kind) => linesOf(kind, figures, language))),
      ...(words === 0 ? [] : [text(t.words(words), { separator: true })]),
      plain(t.change(settings.school), { separator: true }),
    ],
  });
}

/** `Signaal 3 · Seintje 1 · Geen probleem 1`, and under it why. */
function linesOf(kind: SignalKind, figures: readonly WatchFigure[], language: Language): readonly CardElement[] {
  const { overview: t } = watchTexts(language);
  const own = figures.filter((figure) => figure.kind === kind);
  const times = COUNTED.flatMap((what) => {
    const found = own.find((figure) => figure.what === what && figure.cue === '');
    return found === undefined ? [] : [`${t.what[what]} ${String(found.times)}`];
  });
  const reasonWords: Readonly<Record<string, string>> = caseTexts(language).nudge.dismissReasons;
  const reasons = own.filter(({ what, cue }) => what === 'dismissed' && cue !== '').map((figure) => `${reasonWords[figure.cue] ?? figure.cue} (${String(figure.times)})`);
  return [
    text(conductTexts(language).kinds[kind], { weight: 'bolder', separator: true }),
    text(times.join(' · '), { spacing: 'none' }),
    ...(reasons.length === 0 ? [] : [text(`${t.feedback}: ${reasons.join(', ')}`, { spacing: 'none', isSubtle: true, size: 'small' })]),
  ];
}
