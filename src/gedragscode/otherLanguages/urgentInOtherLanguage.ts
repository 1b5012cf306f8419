import type { HelpNeed } from '../helpContacts';
import type { OtherLanguage } from './otherLanguage';
import { phraseText, type PhraseText } from '../phrase';
import { isWhollyLatin } from './scriptOf';
import { arabic } from './signals/arabic';
import { arabizi } from './signals/arabizi';
import type { LanguageSignals } from './signals/languageSignals';
import { polish } from './signals/polish';
import { turkish } from './signals/turkish';
import { ukrainian } from './signals/ukrainian';

const IN_LATIN: readonly LanguageSignals[] = [turkish, polish, arabizi];
const IN_ALL: readonly LanguageSignals[] = [arabic, ukrainian, ...IN_LATIN];

export interface UrgentElsewhere {
  readonly need: HelpNeed;
  readonly in: OtherLanguage;
}

/**
 * Does somebody ask for help in one of the other languages? Also in the middle of a text in another one.
 *
 * `urgentInOtherLanguage('nie chce juz zyc', 'pl')` → `{ need: 'suicide', in: 'pl' }`; of 'umieram ze śmiechu' → `null`.
 * @param writtenIn what the text was recognised as; that language is believed first.
 */
export function urgentInOtherLanguage(text: string, writtenIn: OtherLanguage | null): UrgentElsewhere | null {
  const read = phraseText(text);
  const languages = isWhollyLatin(text) ? IN_LATIN : IN_ALL;
  const first = languages.filter(({ language }) => language === writtenIn);
  for (const signals of [...first, ...languages]) {
    const need = needIn(signals, read);
    if (need !== null) return { need, in: signals.language };
  }
  return null;
}

function needIn({ manners, signals }: LanguageSignals, text: PhraseText): HelpNeed | null {
  const found = (read: PhraseText): HelpNeed | null => signals.find(([, phrases]) => phrases.standIn(read))?.[0] ?? null;
  // Nearly always there is nothing, and then manners of speaking needn't be looked for.
  return found(text) === null ? null : found(manners.takenOutOf(text));
}
