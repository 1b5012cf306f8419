import type { Check } from '../draft';
import { isStaffToStudents } from '../draftContext';
import { sentenceReplaced } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const SECRET = wordPattern(
  `(?:dit|dat|het) (?:blijft|houden we|hou ik|is) (?:\\p{L}+ ){0,2}(?:onder ons|tussen ons|ons geheim(?:pje)?)|blijft (?:wel )?(?:onder|tussen) ons|ons geheim(?:pje)?|(?:zeg|vertel) (?:het |dit |er |dat )?(?:maar |even |liever |wel )?(?:niets|niks|niet)? ?(?:over )?(?:tegen|aan|thuis aan) (?:niemand|je ouders|je moeder|je vader|de mentor|anderen)|
  niet (?:verder|door) ?vertellen|tussen jou en mij|between you and me|(?:vertel|zeg) dit aan niemand|hou(?:d)? dit (?:\\p{L}+ ){0,2}(?:voor je|geheim|onder ons)|(?:between us|our (?:little )?secret|don't tell (?:anyone|your (?:parents|mum|mom|mentor))|keep (?:this|it) (?:a secret|between us|to yourself))`.replace(/\s*\n\s*/g, ''),
);
/** What is kept from somebody for a while, to please them. */
export const SURPRISE = wordPattern('verrassing|surprise|verras\\w*|cadeau|gift|present|surprise ?party|sinterklaas|lootje\\w*|afscheid\\w*|verjaardag|birthday|pensioen|zingen voor');

/** Staff who ask students to keep something to themselves: between them there is authority, so nothing needs to be secret (III.B.1). */
export const checkSecrecy: Check = (draft, context) =>
  isStaffToStudents(context)
    ? draft.sentences.flatMap((sentence) => (has(SECRET, sentence.text) && !has(SURPRISE, draft.text) ? [sentenceReplaced('secrecy', 'III.B.1', sentence, { key: 'talkFreely' })] : []))
    : [];
