import type { SignalledTurn } from '../conduct/watchedState';
import { reasonOfKind, type SignalKind } from '../conduct/signalKind';
import type { Language } from '../runtime/language';
import { conductTexts, watchTexts } from './texts';

/**
 * Which turns counted, per kind: `De 2e en de 4e beurt hiervoor, tussen 14:02 en 14:10: iemand wordt buitengesloten.`
 * No word of any message.
 */
export function turnWords(turns: readonly SignalledTurn[], language: Language): readonly string[] {
  const byKind = new Map<SignalKind, SignalledTurn[]>();
  for (const turn of turns) byKind.set(turn.kind, [...(byKind.get(turn.kind) ?? []), turn]);
  return [...byKind].map(([kind, those]) => sentence(`${which(those, language)}, ${when(those, language)}: ${what(kind, language)}`));
}

/** For who isn't in the conversation: how many, and which kinds. */
export function turnCountWords(turns: readonly SignalledTurn[], language: Language): readonly string[] {
  const { turns: counted } = conductTexts(language);
  return turns.length === 0 ? [] : [counted(turns.map(({ back }) => back))];
}

function which(turns: readonly SignalledTurn[], language: Language): string {
  const t = watchTexts(language).turns;
  const list = new Intl.ListFormat(language);
  const earlier = turns.map(({ back }) => back).filter((back) => back > 0).sort((a, b) => a - b);
  const ordinals = earlier.map((back) => t.ordinal(back));
  const [only] = ordinals;
  const before = only === undefined ? [] : ordinals.length > 1 ? [t.several(list.format(ordinals))] : [earlier[0] === 1 ? t.before : t.one(only)];
  return list.format([...(turns.some(({ back }) => back === 0) ? [t.this] : []), ...before]);
}

function when(turns: readonly SignalledTurn[], language: Language): string {
  const t = watchTexts(language).turns;
  const times = turns.map(({ at }) => new Date(at)).sort((a, b) => a.getTime() - b.getTime());
  const [first, last] = [times[0] ?? new Date(0), times.at(-1) ?? new Date(0)];
  const isSameDay = day(first, language) === day(last, language);
  const words = (at: Date): string => (isSameDay ? clock(at, language) : `${day(at, language)} ${clock(at, language)}`);
  return words(first) === words(last) ? t.at(words(first)) : t.between(words(first), words(last));
}

function what(kind: SignalKind, language: Language): string {
  const words = conductTexts(language).reasons[reasonOfKind[kind]];
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;

function clock(at: Date, language: Language): string {
  return at.toLocaleTimeString(LOCALE[language], { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
}

function day(at: Date, language: Language): string {
  return at.toLocaleDateString(LOCALE[language], { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'short' });
}
