import type { Check } from '../draft';
import { sentenceReplaced } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const COPIED = wordPattern(
  `(?:foto|foto's|foto’s|plaatje|plaatjes|afbeelding|afbeeldingen|filmpje|muziek|liedje|nummer|song|cartoon|strip|tekst|clip) (?:\\p{L}+ ){0,4}(?:van (?:het )?(?:internet|google|pinterest|shutterstock|getty|youtube|spotify|tiktok|insta(?:gram)?)|via google) ?(?:gehaald|geplukt|gepakt|gedownload|geknipt|af|gekopieerd)?|
  (?:gekopieerd|overgenomen|gejat|geplukt|overgetypt|gescand|ingescand) (?:\\p{L}+ ){0,1}(?:uit|van) (?:het |de |een |mijn )?(?:boek|lesboek|werkboek|methode|krant|tijdschrift|website|site|internet|google|wikipedia|nieuwssite|artikel)|
  (?:uit|van) (?:het |de |een |mijn )?(?:boek|lesboek|werkboek|krant|tijdschrift|internet|google|wikipedia)(?: \\p{L}+){0,2} (?:gekopieerd|overgenomen|gejat|geplukt|overgetypt|gescand|ingescand)|
  (?:pdf|scan|scans|kopie) van (?:het |de |een |dit )?(?:hele )?(?:boek|lesboek|werkboek|methode|antwoordenboek|uitwerkingen)|(?:hoofdstuk|bladzijde|pagina|boek|lesboek)[^.!?\\n]{0,40} (?:in)?gescand|(?:liedje|nummer|film|muziek|aflevering)[^.!?\\n]{0,40} (?:gedownload|geript)|(?:antwoordenboek|lesboek|werkboek|boek) als pdf|(?:illegaal|gratis) (?:\\p{L}+ )?gedownload|
  (?:picture|photo|image|song|video|text|clip) (?:\\p{L}+ ){0,4}(?:(?:i )?(?:found|got|took|copied|downloaded) )?(?:from|off) (?:the )?(?:internet|web|google|pinterest|youtube|spotify)|copied (?:\\p{L}+ ){0,2}(?:from|out of) (?:the |a |my )?(?:book|textbook|newspaper|website|internet|wikipedia)|uploaded (?:the|a) (?:whole |entire )?(?:textbook|book)|(?:pdf|scan) of the (?:whole )?(?:book|textbook)`.replace(/\s*\n\s*/g, ''),
);
const FINE = wordPattern('niet|nooit|geen|zoek|zoeken|bron|rechtenvrij\\w*|creative commons|cc[- ]by|pixabay|unsplash|wikimedia|met toestemming|zelf gemaakt|eigen|mag je|mag ik|mogen|waarom|never|not|don\'t|find|source|royalty[- ]free|with permission|my own|may|can i');

/** Somebody else's work that is shared by copying it (III.A.5). */
export const checkCopied: Check = (draft) =>
  draft.sentences.flatMap((sentence) => (has(COPIED, sentence.text) && !has(FINE, sentence.text) ? [sentenceReplaced('copied', 'III.A.5', sentence, { key: 'atTheMaker' })] : []));
