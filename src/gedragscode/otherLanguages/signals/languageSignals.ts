import type { HelpNeed } from '../../helpContacts';
import type { OtherLanguage } from '../otherLanguage';
import type { Phrases } from '../../phrase';

/** What says in one language that somebody needs help. */
export interface LanguageSignals {
  readonly language: OtherLanguage;
  /** Manners of speaking and denials: taken out before the signals are looked for. */
  readonly manners: Phrases;
  /** The most urgent need first. */
  readonly signals: readonly (readonly [HelpNeed, Phrases])[];
}
