import { rule, type RuleSet } from './rule';
import { HARD_NAME, SOFT_NAME } from './words';

const NAME = `(?:${HARD_NAME}|${SOFT_NAME})`;
const CALM_ONLY = ['report', 'aboutWords', 'fiction', 'game'] as const;
const serious = { unless: CALM_ONLY, laughing: 'same' as const };
const SOFTENERS = '(?:toch |gewoon |maar |lekker |even |alsjeblieft |nu |snel |eens |zelf |jij |nou |echt |een keer |langzaam )';

/** Wishing somebody dead, or telling them to do it. */
export const deathWishes: RuleSet = {
  trigger: /verzuip|verdrink|verhang|dood|doot|sterf|sterven|van kant|zelfmoord|zelfmort|kill|die\b|hang|spring|jump|geboren|born|zonder jou|without you|polsen|wrists|kogel|bleek|chloor|missen|leven|kanker|verongeluk|trein|neck|dead|er niet|bestaan|kist/,
  rules: [
    rule('bedreiging', 0.92, new RegExp(`(?<!\\b(?:ik|hij|zij|ze|we|wij|k|die|alles|telefoon|batterij|plant|personage) )\\bga ${SOFTENERS}{0,3}(?:dood|doot|sterven)\\b(?=.*\\b(?:jij|je|jou|${NAME})\\b)(?! (?:van|aan|door|als|gaan|maken|ik))`), serious),
    rule('bedreiging', 0.92, new RegExp(`\\b(?:jij|je|${NAME}),? (?:\\w+ ){0,2}ga ${SOFTENERS}{0,3}(?:dood|doot)\\b(?! (?:van|aan|door|als|gaan|maken))`), serious),
    rule('bedreiging', 0.87, new RegExp(`(?:^|\\b(?:aub|alsjeblieft|man|gast|bro|wallah|joh|gewoon|hou je bek en|houd je bek en|rot op en) )ga ${SOFTENERS}{0,3}(?:dood|doot)(?:$| (?:man|joh|gast|bro|wallah|ofzo|aub|alsjeblieft|met|echt|allemaal|jij))`), { unless: [...CALM_ONLY, 'hyperbole'], laughing: 'silent' }),
    rule('bedreiging', 0.88, new RegExp(`\\bsterf (?:\\w+ ){0,3}(?:jij|${NAME}|langzaam|lekker|gewoon)\\b`), serious),
    rule('bedreiging', 0.92, /\b(?:maak|mak) (?:\w+ ){0,2}(?:jezelf|je zelf|jezelfs|uzelf) (?:\w+ ){0,2}(?:van kant|van kan|dood|af|kapot)\b/, serious),
    rule('bedreiging', 0.92, /\b(?:hang|verhang|verzuip|verdrink|steek|schiet|gooi) (?:\w+ )?(?:jezelf|je zelf) (?:\w+ ){0,3}(?:op|neer|dood|voor de trein|van het dak|van de brug|alsjeblieft)\b|\b(?:verhang|verhangen|verdrink|verzuip) (?:jezelf|je zelf)\b/, serious),
    rule('bedreiging', 0.92, /(?<!\b(?:ik|hij|ze|zij|wie|mensen|die) )\b(?:spring|ga springen|ga liggen|loop|ga staan|gooi je) (?:\w+ ){0,3}(?:voor (?:de|een) (?:\w+ )?(?:trein|metro|tram|bus|auto)|van (?:een|de|het) (?:\w+ )?(?:flat|dak|brug|viaduct|toren|gebouw|balkon))\b/, { unless: [...CALM_ONLY, 'sport'], laughing: 'same' }),
    rule('bedreiging', 0.92, /(?<!\b(?:ik|hij|ze|zij|mensen|jongeren|wie|die) )\b(?:pleeg|doe) (?:\w+ ){0,3}(?:zelfmoord|zelfmort|zelf moord)\b/, serious),
    rule('bedreiging', 0.9, /\b(?:snijd?|kras) (?:\w+ ){0,2}(?:je|jouw) (?:\w+ )?(?:polsen|pols|keel)\b/, serious),
    rule('bedreiging', 0.9, /\b(?:ik |we |iedereen )?(?:hoop|wou|wil|bid|hopen|wens|hoopt) (?:\w+ )?(?:dat )?(?:je|jij|jullie|hij|ze|u) (?:\w+ ){0,4}(?:dood|doodgaat|dood gaat|sterft|verongelukt|kanker (?:krijgt|hebt)|verdrinkt|stikt|nooit meer wakker|onder een (?:trein|bus|tram|auto|vrachtwagen)|crepeert|de pijp uit|niet meer wakker)\b/, serious),
    rule('bedreiging', 0.88, /\b(?:was|waren|had) (?:je|jij|jullie) (?:\w+ ){0,2}(?:dood|nooit geboren|geaborteerd|er niet)\b|\b(?:je|jij) had (?:\w+ ){0,3}(?:nooit geboren|geaborteerd|doodgegaan|dood moeten)\b/, { ...serious, negatable: false }),
    rule('bedreiging', 0.88, /\b(?:jij|je|jullie|mensen als jij) (?:\w+ )?(?:kan|kunt|kunnen|moet|moeten|mag|mogen|verdient|verdienen) (?:\w+ ){0,4}(?:doodgaan|dood gaan|sterven|dood(?=$| (?:man|joh|echt))|niet om te leven|de dood|het niet om te leven|er beter niet|zelfmoord plegen|jezelf van kant maken)\b/, { unless: [...CALM_ONLY, 'hyperbole'], negatable: false }),
    rule('bedreiging', 0.87, /\bbeter(?: af)? (?:\w+ ){0,2}(?:zonder jou|als jij (?:\w+ ){0,2}(?:dood|er niet|weg)|dood was|als je dood)\b/, { ...serious, negatable: false }),
    rule('bedreiging', 0.87, /\b(?:niemand|geen hond|geen mens|no one|nobody) (?:\w+ ){0,3}(?:missen|mist|huilt|huilen|care|miss|merkt|merken|kut schelen) (?:\w+ ){0,4}(?:als je (?:\w+ ){0,3}(?:dood|weg|er niet|zelfmoord)|dood|if you (?:\w+ )?(?:died|die))\b/, { ...serious, negatable: false }),
    rule('bedreiging', 0.87, /\b(?:niemand|nobody|no one)\b (?:\w+ ){0,3}(?:op (?:jouw|je) begrafenis|your funeral)\b/, { ...serious, negatable: false }),
    rule('bedreiging', 0.9, /\b(?:kill (?:yourself|urself|ur self|your self)|neck yourself|hang yourself|end yourself|go die|drop dead|unalive yourself|jump off (?:a|the) (?:bridge|roof|building)|drink bleach|drink (?:bleek|chloor)|eet een kogel|slit your wrists)\b/, serious),
    rule('bedreiging', 0.9, /\b(?:hope|wish|want) (?:you|u) (?:\w+ )?(?:die|dead|get cancer|were dead|get hit|never born|to die)\b|\byou should (?:\w+ )?(?:die|kill|be dead|not exist)\b|\b(?:better (?:off )?without you|you (?:do not|dont) deserve to live)\b/, { ...serious, negatable: false }),
    rule('bedreiging', 0.88, /\bkrijg (?:\w+ ){0,2}(?:kanker en sterf|kanker en ga dood)\b/, serious),
  ],
};
