import type { Check } from '../draft';
import { sentenceReplaced } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const SOMEBODY = "(?:de les|deze les|de klas|meneer|mevrouw|mevr|meester|juf|de docent|de leraar|onze (?:docent|leraar|mentor)|hem|haar|hun|jullie|een klasgenoot|the lesson|the class|the teacher|our teacher|mr|mrs|miss|him|her|them|you guys)";
const RECORDED = wordPattern(
  `(?:heb|had|heeft|zag) (?:\\p{L}+ ){0,2}${SOMEBODY} (?:[\\p{L}.]+ ){0,4}(?:gefilmd|opgenomen|op film|op video|gefotografeerd)|(?:stiekem|heimelijk) (?:gefilmd|opgenomen|een (?:foto|filmpje|video|opname))|(?:filmpje|opname|video|geluidsopname|foto|filmpjes|foto's|foto’s) (?:die ik )?(?:van|uit|in) ${SOMEBODY}|` +
  `(?:opname|video) van de (?:videoles|online les|teams[ -]?(?:les|meeting))|i (?:secretly )?(?:filmed|recorded|taped) (?:\\p{L}+ )?${SOMEBODY}|(?:video|recording|photo|picture|clip) (?:i took )?of ${SOMEBODY}`,
);
const SHARED = wordPattern("komt|zo op|hier|hierbij|check|kijk|bekijk|stuur|gestuurd|doorgestuurd|deel|gedeeld|online|tiktok|tik tok|insta|instagram|snap|snapchat|story|geplaatst|gepost|rond|stiekem|haha+|lol|here|look|watch|posted|sharing|shared|uploaded|secretly|gefilmd|opgenomen|filmed|recorded");
const TEACHERS = wordPattern("(?:uitleg(?:filmpje|video)|les(?:video|filmpje)|instructie(?:video|filmpje)|(?:filmpje|video) van (?:de docent|de leraar|meneer|mevrouw)(?: \\p{Lu}\\p{L}+)?|lesson video|video by (?:the|our) teacher|teacher's video)");
const REUSED = wordPattern("bewerkt|geknipt|edit|ge[- ]?edit|remix|meme|doorgestuurd|tiktok|insta|instagram|snapchat|youtube|online gezet|geplaatst|gedeeld|edited|remixed|posted|uploaded|shared it");
const ALLOWED = wordPattern("toestemming|mag ik|mocht|mochten|mag van|moest|moesten|opdracht|voor (?:het|ons) (?:project|verslag|werkstuk|vak)|niet (?:filmen|opnemen|gefilmd|opgenomen)|wie heeft|permission|may i|can i|allowed|assignment|don't film|not filmed");
const OWN_TO_ONE = wordPattern('schilderij|boek|film|serie|rembrandt|excursie|klassenfoto|schoolfotograaf|painting|movie');

/** Recordings that students made at school (III.A.2), and a teacher's own video that they share or change (III.A.4). */
export const checkRecordings: Check = (draft, context) => {
  if (context.writer !== 'student') return [];
  return draft.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (has(ALLOWED, text) || has(OWN_TO_ONE, text)) return [];
    if (has(TEACHERS, text) && has(REUSED, text)) return [sentenceReplaced('teacherVideo', 'III.A.4', sentence, { key: 'askAboutVideo' })];
    return has(RECORDED, text) && has(SHARED, text) ? [sentenceReplaced('recording', 'III.A.2', sentence, { key: 'askBeforeSharing' })] : [];
  });
};
