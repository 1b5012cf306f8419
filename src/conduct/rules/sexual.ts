import { rule, type RuleSet } from './rule';

const INTIMATE = '(?:nudes?|naaktfotos?|naakt ?fotos?|naaktfilmpjes?|naaktvideos?|blote fotos?|bloot foto|dickpics?|seksfilmpjes?|sekstapes?|sex ?tapes?|tieten|titties|tits|boobs|tietenfoto|(?:een )?foto (?:zonder|in) (?:\\w+ )?(?:kleren|kleding|bh|shirt|ondergoed|lingerie|string|bikini)|fotos (?:zonder|in) (?:\\w+ )?(?:kleren|kleding|bh|ondergoed|lingerie)|pics? (?:zonder|in|without) (?:\\w+ )?(?:kleren|bh|shirt|clothes|bra|underwear|ondergoed|lingerie)|video zonder (?:\\w+ )?kleren|naked (?:pic|pics|picture|photo))';
const p = (source: string): RegExp => new RegExp(source);
const talk = { unless: ['report', 'aboutWords', 'fiction'] as const, laughing: 'same' as const };
const evenReported = { unless: ['aboutWords', 'fiction'] as const, laughing: 'same' as const, negatable: false };

/** Intimate pictures: asking for them, blackmail with them, passing them on; unwanted sexual proposals. */
export const sexual: RuleSet = {
  trigger: /nude|naakt|bloot|blote|bh|bra\b|kleren|clothes|ondergoed|underwear|lingerie|dickpic|sek|sex|tiet|titt|tits|boobs|banga|foto|video|filmpje|pic|naked|neuk|borst|kont|billen|shirt|trui|douche|deepfake|pijp|maagd|virgin|onlyfans|fuck|geil/,
  rules: [
    rule('sexting', 0.92, p(`\\b(?:stuur|send|geef|laat|drop|snap|app|maak|show|gimme|wil|wilt|krijg|wissel|ruil|mag ik|wanna see|want)\\b(?: \\w+){0,5} ${INTIMATE}\\b`), talk),
    rule('sexting', 0.92, p(`\\b${INTIMATE}\\b(?: \\w+){0,2} (?:sturen|stuurt|stuur|send|terug|aub|alsjeblieft|plis|of (?:ik|anders))\\b`), talk),
    rule('sexting', 0.9, /\b(?:stuur|laat|send|show|mag ik|wil)\b (?:\w+ ){0,4}(?:je|jouw|your) (?:\w+ )?(?:borsten|tieten|kont|billen|kut|lul|piemel|lichaam|body|boobs|ass|dick|tits|pussy)\b/, talk),
    rule('sexting', 0.96, p(`(?:\\b(?:betaal|euro|tikkie|bitcoin|paysafe|maak \\w+ over|geld|stuur|geef|doe wat|pay|send|kom je|afspreken|doe je niet)\\b).{0,45}\\b(?:of|anders|or|dan)\\b.{0,45}(?:${INTIMATE}|\\b(?:fotos?|videos?|filmpjes?|beelden|pics?|photos?|screenshots?)\\b).{0,40}\\b(?:online|door|rond|openbaar|iedereen|ouders|moeder|vader|klas|vrienden|insta|snap|volgers|school|groep|leak|everyone|parents|friends|gaat|gaan)\\b`), evenReported),
    rule('sexting', 0.96, /\b(?:fotos?|video|filmpje|nudes?|naaktfotos?|beelden|pics?)\b (?:\w+ ){0,8}(?:online|door|rond|aan je ouders|naar je ouders|naar je moeder|naar iedereen|naar de hele klas|aan iedereen|openbaar|in de groep)\b.{0,30}\b(?:als je (?:\w+ ){0,3}(?:niet|betaal)|tenzij|if you dont|unless you)\b/, evenReported),
    rule('sexting', 0.92, p(`\\b${INTIMATE}\\b (?:\\w+ ){0,5}(?:gaat rond|gaan rond|rondgaan|rondgestuurd|doorgestuurd|doorsturen|stuur ik door|door ?stuurt|te koop|verkopen|gelekt|geleakt|leaken|leaked|lekken|in de groep|op telegram|op snap|in de app|online|op een drive|ruilen|rond)\\b`), evenReported),
    rule('sexting', 0.92, p(`\\b(?:wie heeft|heeft iemand|heb je|heb jij|wie wil|iemand|wil je|who has|who got|ik heb|ik heb nog|heb nog|kijk|check|wil jij|zoek|share|leak|lek)\\b (?:\\w+ ){0,4}${INTIMATE} (?:\\w+ )?(?:van|of|from|ruilen|zien|gezien|haar|die meid|dat meisje)\\b`), talk),
    rule('sexting', 0.9, p(`\\b(?:haar|zijn|die van|der) (?:\\w+ )?${INTIMATE}\\b`), { unless: ['report', 'aboutWords', 'fiction'], laughing: 'same' }),
    rule('sexting', 0.9, /\b(?:je|jouw|your) (?:\w+ )?(?:fotos?|filmpje|video|nudes?|pics?) (?:gaat|gaan|komt|komen|goes|go) (?:\w+ ){0,4}(?:ouders|moeder|iedereen|online|klas|school|everyone|parents)\b.{0,20}\b(?:als je|tenzij|if you|unless) (?:\w+ ){0,3}(?:niet|nie|betaalt|stuurt|dont)\b/, evenReported),
    rule('sexting', 0.88, p(`\\b(?:stuurt|vragen|sturen|blijft|stuurde|vraagt|vroeg|wil|kreeg|gestuurd|gevraagd|bleef|ontvangen) (?:\\w+ ){0,7}${INTIMATE}\\b`), evenReported),
    rule('sexting', 0.9, /\b(?:bangalijst|banga lijst|bangalist|slettenlijst|hoerenlijst|sletten top|hoeren top|top \d+ (?:sletten|hoeren|bangas))\b/, talk),
    rule('sexting', 0.87, /\b(?:ik|wil|zal ik|mag ik|laat me|i want to|i will|i wanna) (?:\w+ ){0,2}(?:je|jou|you) (?:\w+ ){0,2}(?:neuken|pijpen|beffen|vingeren|nemen in|fuck|likken)\b|\b(?:wil je|zullen we|ga je) (?:\w+ ){0,3}(?:neuken|seks|sex|pijpen)\b|\bpijp (?:me|mij)\b/, { unless: ['report', 'aboutWords', 'fiction'], laughing: 'softer' }),
    rule('sexting', 0.75, /\b(?:ben je|bent u|are you) (?:\w+ )?(?:maagd|virgin|geil|horny)\b|\bik ben (?:\w+ )?geil (?:op|van) jou\b/, { unless: ['report', 'aboutWords', 'fiction'], laughing: 'softer' }),
    rule('sexting', 0.95, p(`\\b(?:euro|betaal|pay|tikkie|\\d+)\\b.{0,25}\\b(?:of|or|anders)\\b.{0,45}\\b(?:krijgt|krijgen|krijg|gets|get|ziet|zien)\\b.{0,25}(?:${INTIMATE}|\\b(?:die|je|jouw|your|the) (?:fotos|filmpje|video|pics?)\\b)`), evenReported),
    rule('sexting', 0.88, /\b(?:doe|trek|haal) (?:je|die|jouw) (?:\w+ )?(?:shirt|trui|bh|kleren|broek|rok|hemd|topje|hoodie) (?:\w+ )?(?:uit|omhoog|omlaag)\b.{0,40}\b(?:cam|camera|foto|video|robux|vbucks|filmpje|voor mij|voor me|bewijs|euro)\b/, talk),
    rule('sexting', 0.88, /\b(?:wie heeft|stuur|zet|deel|kijk|ik heb|film)\b (?:\w+ ){0,4}(?:filmpje|foto|fotos|video|clip|haar|hem) (?:\w+ ){0,5}onder de douche\b/, { unless: ['aboutWords', 'fiction', 'sport'], laughing: 'same' }),
    rule('sexting', 0.92, /\bdeep ?fakes? (?:\w+ ){0,2}(?:naakt|nude|bloot|porno)\b|\b(?:naakt|nude|blote|bloot) (?:\w+ )?deep ?fakes?\b/, { unless: ['aboutWords', 'fiction'], laughing: 'same' }),
    rule('sexting', 0.92, p(`\\b(?:als|zolang) (?:je|jij|ze) (?:\\w+ ){0,3}geen (?:\\w+ )?${INTIMATE} (?:\\w+ )?(?:stuurt|laat|geeft|wil)\\b`), evenReported),
  ],
};
