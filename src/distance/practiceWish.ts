import { questionLanguage } from '../gedragscode/questionLanguage';
import type { Language } from '../runtime/language';
import type { ChannelUser } from '../settings/schoolPractice';
import { plainText } from './clauses';
import { OTHER_CHANNELS } from './rules/channelWords';

/** Something about daily practice that isn't a question about the code itself. */
export type PracticeWish =
  /** By which channel one reaches somebody; null: in general. */
  | { readonly kind: 'channels'; readonly reach: ChannelUser | null; readonly language: Language }
  | { readonly kind: 'newcomer' | 'codeRead' | 'codeReaders' | 'publishing'; readonly language: Language };

const LONGEST = 160;

const USERS: readonly (readonly [ChannelUser, RegExp])[] = [
  ['guardians', /\b(?:ouders?|verzorgers?|vaders?|moeders?|parents?|guardians?)\b/],
  ['students', /\b(?:leerling(?:en)?|mijn klas|de klas|mentorleerling(?:en)?|kinderen|students?|pupils?|my class)\b/],
  ['staff', /\b(?:docent(?:en)?|leraar|leraren|mentor|collega'?s?|medewerkers?|teachers?|tutor|colleagues?|staff)\b/],
];
const HOW = /\b(?:hoe|waarmee|waarlangs|waar|via (?:welke?|wat)|op welke manier|welke? (?:kanaal|kanalen|apps?|app|systeem|systemen|middel(?:en)?|weg)|wat (?:mag|kan|moet|is)|how|which (?:channels?|apps?)|what (?:channels?|apps?)|through which)\b/;
const REACH = /\b(?:bereik\w*|contact\w*|communice\w*|bericht(?:en|je|jes|sturen)?|benader\w*|aanschrijven|in gesprek|gebruik\w*|spreken|sturen|reach\w*|communicate|messag\w*|use|get hold of|get in touch)\b/;
const CHANNELS = /\b(?:kanaal|kanalen|channels?)\b/;
const ONLY_CHANNELS = /^\W*(?:(?:toon|laat|show|welke|which|onze|de|mijn|our|the|what are) )*(?:(?:school|communicatie)?kanalen|(?:school )?channels)(?: (?:van|op|of|at|hebben wij|heeft|zijn er|do we have|zien|school|onze|de|our|the|mag ik gebruiken|mogen we gebruiken|can i use|may i use))*(?: school)?\W*$/;
const NAMED = new RegExp(`\\b(?:${OTHER_CHANNELS}|prive\\w*|appen|mailen)\\b`);

const NEWCOMER = /^\W*(?:(?:toon|geef|stuur|laat|show|open) )?(?:(?:de|mijn|my|the) )?(?:checklist|stage[- ]?checklist|check ?list|intern(?:ship)? checklist|lijst voor (?:stagiairs?|nieuwe medewerkers?))(?: (?:stage|stagiairs?|nieuwe (?:medewerker|collega|docent)s?|zien|voor (?:mijn |de )?stage|for interns?))?\W*$|^\W*(?:ik ben nieuw(?: (?:hier|op school))?|nieuw (?:hier|op school)|ik begin (?:met )?(?:mijn |een )?stage|i'?m new(?: here)?)\W*$/;
const CODE_READ = /^\W*(?:(?:ik heb )?(?:de |deze )?(?:gedrags)?code (?:helemaal |nu )?gelezen|gelezen|i(?: have|'ve)? read the code(?: of conduct)?|read the code)\W*$/;
const CODE_READERS = /^\W*(?:wie (?:heeft|hebben|las|lazen) (?:er )?(?:de )?(?:gedrags)?code(?: (?:al|allemaal|nog niet))*(?: gelezen)?|leeslijst(?: (?:van de )?(?:gedrags)?code)?|(?:toon |laat )?(?:de )?lijst (?:met )?(?:van )?(?:wie )?(?:de )?(?:code )?gelezen(?: zien)?|who (?:has )?read the code(?: of conduct)?|(?:show )?(?:the )?list of (?:code )?readers)\W*$/;
const PUBLISHING = /^\W*(?:disclaimer|op persoonlijke titel|(?:welke|wat voor) (?:zin|tekst|disclaimer) .*(?:bericht|post|schrijf|plaats|linkedin|persoonlijke titel|school).*|(?:geef|heb je) (?:me |mij )?(?:een )?(?:disclaimer|voorbeeldzin).*|hoe zeg ik dat (?:het|iets|dit) mijn eigen mening is.*|(?:what|which) (?:disclaimer|sentence) .*|(?:give me )?a disclaimer.*)\W*$/;

/**
 * Pure: what these words ask about how the school works with the code, or null. Questions that name a channel of their
 * own ("mag ik leerlingen appen op WhatsApp?") are left to the code.
 */
export function practiceWish(words: string): PracticeWish | null {
  if (words.length > LONGEST) return null;
  const plain = plainText(words);
  const language = questionLanguage(words);
  if (CODE_READERS.test(plain)) return { kind: 'codeReaders', language };
  if (CODE_READ.test(plain)) return { kind: 'codeRead', language };
  if (NEWCOMER.test(plain)) return { kind: 'newcomer', language };
  if (PUBLISHING.test(plain)) return { kind: 'publishing', language };
  return channelWish(plain, language);
}

function channelWish(plain: string, language: Language): PracticeWish | null {
  if (ONLY_CHANNELS.test(plain)) return { kind: 'channels', reach: null, language };
  if (NAMED.test(plain) || !HOW.test(plain)) return null;
  const user = USERS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  if (user !== null && REACH.test(plain)) return { kind: 'channels', reach: user, language };
  return CHANNELS.test(plain) && /\b(?:mag|mogen|kan|gebruik\w*|may|can|use|school|ons|onze|our)\b/.test(plain) && !/\beigen kanaal|professioneel|youtube\b/.test(plain) ? { kind: 'channels', reach: user, language } : null;
}
