import { COUNTED, type WatchFigure } from '../conduct/watchFigures';
import { signalKinds } from '../conduct/signalKind';
import { effectiveWatchMode, type SchoolSettings } from '../settings/schoolSettings';
import { watchNotice } from '../settings/watchNotice';
import type { WatchedPlace } from '../storage/watchPlaces.sql';
import { caseTexts, conductTexts, watchTexts } from '../texts/texts';

/** Per kind how often, and why it was no problem. */
export function figureLines(figures: readonly WatchFigure[]): readonly string[] {
  const { overview } = watchTexts('nl');
  const reasons: Readonly<Record<string, string>> = caseTexts('nl').nudge.dismissReasons;
  const lines = signalKinds.flatMap((kind) => {
    const own = figures.filter((figure) => figure.kind === kind);
    if (own.length === 0) return [];
    const times = COUNTED.map((what) => `${overview.what[what].toLowerCase()} ${String(own.find((figure) => figure.what === what && figure.cue === '')?.times ?? 0)}`);
    const why = own.filter(({ what, cue }) => what === 'dismissed' && cue !== '').map(({ cue, times: n }) => `      ${reasons[cue] ?? cue}: ${String(n)}`);
    return [`  ${conductTexts('nl').kinds[kind]}: ${times.join(', ')}`, ...why];
  });
  return lines.length === 0 ? [`  ${overview.none}`] : lines;
}

export function placeLines(settings: SchoolSettings | null, places: readonly WatchedPlace[]): readonly (readonly [string, string])[] {
  const isOff = effectiveWatchMode(settings) === 'off';
  return places.map(({ conversationId, kind, told, heardAt }) => [
    conversationId,
    [
      kind === 'channel' ? 'kanaal' : 'groepschat',
      isOff ? 'meelezen staat uit' : told === watchNotice(settings) ? 'aangekondigd' : 'nog niet aangekondigd',
      heardAt === null ? 'er kwam nog geen bericht aan zonder vermelding' : `laatste bericht zonder vermelding genoteerd op ${heardAt.toISOString().slice(0, 10)}`,
    ].join('; '),
  ]);
}
