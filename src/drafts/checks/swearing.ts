import type { Check } from '../draft';
import type { Phrase } from '../remark';
import { replaced } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const ADJECTIVES = 'goed|slecht|vet|hard|moe|mooi|lelijk|saai|irritant|lekker|leuk|duur|druk|laat|koud|warm|heet|moeilijk|makkelijk|lang|dom|vroeg|veel|hoog|nice|chill|flauw|stom|snel|langzaam|zielig|gezellig';
const ILLNESS = 'kanker|kk|tyfus|tering|kut|klote|pokke|pleuris';
const STRENGTHENED = wordPattern(`(?:${ILLNESS})[ -]?(?<adjective>${ADJECTIVES})e?`);
const NAMED = wordPattern(
  `(?:wat (?:een|n)|je bent (?:echt )?(?:een )?|jij bent (?:echt )?(?:een )?|jullie zijn (?:echt )?|(?:hij|zij|ze|die (?:docent|leraar|vent|gast|man|vrouw)|meneer \\p{L}+|mevrouw \\p{L}+) is (?:echt )?(?:gewoon )?(?:een )?) ?(?:(?:een|echte?|gewoon|zo'?n|stel|stelletje|grote?|enorme|complete|totale|vieze|domme|verschrikkelijke|ongelooflijke) ){0,2}(?:idioot|idioten|debiel|debielen|mongool|mongolen|sukkels?|eikels?|lul|klootzak(?:ken)?|trut|kutwijf|hoer|slet|kneus|loser|losers|flapdrol|randdebiel|imbeciel|achterlijk|achterlijke|gestoord)|` +
  `(?:you are|you're|he is|he's|she is|she's|they are|they're|what) (?:(?:such|really|just|all|a|an) ){0,2}(?:an? )?(?:(?:complete|total|absolute|stupid|fucking|bunch of|real) ){0,1}(?:idiots?|morons?|losers?|bitch|bastards?|asshole|retards?|pathetic|stupid cow|worthless)`,
);
/** By itself enough, and nothing else than abuse. */
const ABUSE = wordPattern('kanker(?:lijer|leraar|docent|school|hoer|hond|toets|wijf|vent|kop)s?|tyfus(?:lijer|wijf|hond|school)|tering(?:lijer|wijf|hond|school)|kut(?:school|leraar|docent|les|wijf|vak)|hoerenzoon|hoerenkind|motherfucker|fuck(?:ing)? (?:you|off|teacher|school)|rot op|krijg de (?:tering|tyfus|kanker)|flikker op|sodemieter op|piece of shit');

const IN_FUN = wordPattern('(?:ha){2,}h?|love you|grapje|geintje|just kidding|jk|in (?:die|de|deze) (?:film|serie|boek|game)|in (?:the|that) (?:movie|book|game)');

/** Coarse words and abuse, where the place is plain (III.A.8). */
export const checkSwearing: Check = (draft) => {
  const strengthened = Array.from(draft.text.matchAll(STRENGTHENED), ({ 0: word, index, groups }) => {
    const adjective = groups?.['adjective'] ?? '';
    const phrase: Phrase = { key: 'very', adjective: word.toLowerCase().endsWith(`${adjective.toLowerCase()}e`) ? `${adjective.toLowerCase()}e` : adjective.toLowerCase() };
    return replaced(draft, 'swearing', 'III.A.8', { start: index, end: index + word.length }, phrase);
  });
  const inFun = has(IN_FUN, draft.text);
  const abuse = (inFun ? [] : [NAMED, ABUSE]).flatMap((pattern) =>
    Array.from(draft.text.matchAll(pattern)).flatMap(({ 0: words, index }) => {
      const place = { start: index, end: index + words.length };
      const sentence = draft.sentences.find(({ start, end }) => start <= index && index < end);
      return isQuoted(draft.text, index) || sentence === undefined ? [] : [replaced(draft, 'swearing', 'III.A.8', place, { key: 'calm' }, { start: sentence.start, end: sentence.end })];
    }),
  );
  return [...strengthened, ...abuse];
};

function isQuoted(text: string, at: number): boolean {
  return /["“‘„][^"”’\n]{0,40}$/.test(text.slice(Math.max(0, at - 42), at));
}
