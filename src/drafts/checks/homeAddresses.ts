import { privacyArticle } from '../articles';
import { sentenceAt, type Check } from '../draft';
import { replaced } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const KINDS = 'straat|laan|weg|plein|gracht|kade|dijk|hof|singel|pad|steeg|park|dreef|plantsoen|wal|erf|veld|akker|burg|ring|baan|kamp|hoek|duin|zoom';
const ADDRESS = new RegExp(`(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30} ){0,3}(?:\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}(?:${KINDS})|(?:Street|Road|Avenue|Lane))(?:,)? \\d{1,4}(?:[ -]?[a-zA-Z](?![\\p{L}]))?(?:,? ?\\d{4} ?[A-Z]{2}(?![\\p{L}]))?(?:,? (?:in |te )?\\p{Lu}[\\p{L}]+(?: aan Zee)?)?`, 'gu');
const LIVES = wordPattern("woont|woon|woonde|wonen|woonadres|thuisadres|huisadres|priv[ée]adres|bij (?:mij|ons|hem|haar) thuis|lives|live|home address|my (?:house|place|address)|mijn (?:huis|adres)|zijn adres|haar adres|his address|her address|adres van");
const AT_HOME = /(?:feest(?:je)?|slaapfeestje|logeren|party|sleepover)\b.{0,60}\bbij (?:mij|ons|\p{Lu}\p{L}+)|bij (?:mij|ons|\p{Lu}\p{L}+) thuis/u;
const PUBLIC_PLACE = wordPattern('school|museum|theater|bioscoop|sporthal|gymzaal|zwembad|station|kantoor|bibliotheek|ziekenhuis|stadhuis|kerk|bedrijf|stage|stageadres|hal|zaal|winkel|library|theatre|cinema|office|stadium');

/** Addresses where it says that somebody lives there; a place to meet is no secret. */
export const checkHomeAddresses: Check = (draft, context) =>
  Array.from(draft.text.matchAll(ADDRESS)).flatMap(({ 0: written, index }) => {
    const { text } = sentenceAt(draft, index);
    if (!(has(LIVES, text) || AT_HOME.test(text)) || has(PUBLIC_PLACE, text)) return [];
    return [replaced(draft, 'homeAddress', privacyArticle(context), { start: index, end: index + written.length }, { key: 'privately' })];
  });
