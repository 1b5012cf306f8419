import { rule, type RuleSet } from './rule';

const kind = 'zelfbeschadiging' as const;
// A cry for help is believed sooner: a report in it or "not" doesn't soften it.
const plain = { unless: ['fiction', 'game'] as const, laughing: 'same' as const, negatable: false };
const maybeHyperbole = { unless: ['fiction', 'game', 'hyperbole', 'sport'] as const, laughing: 'silent' as const, negatable: false };
const WHO = '(?:ik|k|hij|zij|ze|mijn (?:\\w+ )?(?:vriendin|vriend|zus|zusje|broer|broertje|bestie|dochter|zoon)|een vriendin|een vriend)';
const ADVERBS = '(?:echt |gewoon |eigenlijk |soms |alleen maar |liever |helemaal |zo |nu |misschien |het liefst |steeds |alleen |serieus |vaak |nog |al |dus )';
const p = (source: string): RegExp => new RegExp(source);

/** Not wanting to live, hurting oneself, saying goodbye: directly and in other words, about oneself or a friend. */
export const selfHarm: RuleSet = {
  trigger: /als ik er|leven|leef|dood|zelfmoord|zelfmort|mezelf|mijzelf|mijn zelf|zichzelf|wakker|bestaan|snij|snee|sneden|gekrast|kras|einde?\b|eruit|uitstappen|zonder (?:mij|me)|pillen|paracetamol|overdosis|afscheid|vaarwel|laatste|die\b|dying|myself|alive|suicid|er niet|geboren|verdwijn|missen|born|without me|here anymore|disappear|spring|polsen|zinloos|zin meer|trein|op de wereld/,
  rules: [
    rule(kind, 0.95, p(`\\b${WHO} (?:wil|wilt|wou|hoef|hoeft|zou|kan) ${ADVERBS}{0,3}(?:er )?(?:niet|nie|nooit) (?:meer|langer|verder) (?:\\w+ )?(?:leven|bestaan|wakker worden|zijn(?=$| (?:en|maar|want|ik|soms|nu))|verder leven|hier zijn|wakker)\\b`), plain),
    rule(kind, 0.92, p(`\\b${WHO} (?:wil|wilt|wou) (?:dat )?${ADVERBS}{0,3}(?:ik )?(?:er )?(?:dood(?:gaan)?|dood was|sterven|niet meer was|er niet meer was|nooit meer wakker)(?! (?:van|aan|door|respawn|lachen|zien|maken|vallen|liggen|hebben))(?:\\b|$)`), { unless: ['fiction', 'game', 'hyperbole', 'sport'], laughing: 'silent', negatable: false }),
    rule(kind, 0.92, /\b(?:liever|beter) (?:\w+ )?dood(?: dan| zijn| was|gaan|$)/, { ...maybeHyperbole, unless: ['fiction', 'game', 'hyperbole', 'sport', 'silly'] }),
    rule(kind, 0.9, /\b(?:was ik (?:\w+ )?(?:dood|er niet meer|nooit geboren)|ik (?:was|wou dat ik|wilde dat ik) (?:\w+ )?(?:dood|nooit geboren|er niet meer was)|had ik nooit geboren)\b/, maybeHyperbole),
    rule(kind, 0.95, p(`\\b${WHO} (?:\\w+ )?(?:ga|gaat|wil|wilt|zal|wou|denk eraan) (?:om )?(?:\\w+ ){0,3}(?:mezelf|mijzelf|me zelf|zichzelf|haarzelf|hemzelf) (?:\\w+ ){0,2}(?:van kant|iets aan ?doen|aandoen|dood|doodmaken|pijn doen|pijn te doen|ophangen|snijden|iets aan te doen|van kant te maken)`), { ...plain, unless: ['fiction', 'game', 'silly'] }),
    rule(kind, 0.95, p(`\\b(?:pleeg ik|ga ik|ik ga|ik pleeg|ik overweeg|denk (?:\\w+ ){0,2}aan|ik wil|dacht aan|denkt aan|praat over|${WHO} wil) (?:\\w+ ){0,2}(?:zelfmoord|zelfmort|suicide|zelfdoding)\\b`), plain),
    rule(kind, 0.95, /\b(?:ik|we|hij|ze|zij) (?:\w+ )?(?:maak|ga|maakt|wil|gaat|wilt) (?:\w+ ){0,2}er (?:\w+ ){0,2}(?:een )?einde? aan(?: maken)?\b|\b(?:maak|ga) ik er (?:\w+ ){0,2}(?:een )?einde? aan\b/, { ...plain, unless: ['fiction', 'game', 'sport'] }),
    rule(kind, 0.92, /\bik (?:spring|stap|ga) (?:\w+ ){0,3}(?:voor (?:de|een) trein|van (?:een|de|het) (?:flat|dak|brug|viaduct)|eruit stappen|uit het leven|uitstappen uit het leven)\b|\bik (?:spring|gooi me|gooi mezelf) (?:\w+ ){0,2}(?:voor de trein|van het dak|van een flat)\b/, { ...maybeHyperbole, laughing: 'silent' }),
    rule(kind, 0.92, /\b(?:ik|hij|ze|zij|vriendin) (?:\w+ ){0,2}(?:snijd?|snijdt|kras|krast|sneed) (?:\w+ ){0,2}(?:mezelf|mijzelf|me zelf|zichzelf|in (?:mijn|haar|zijn) (?:arm|armen|been|benen|pols|polsen))/, plain),
    rule(kind, 0.92, /\b(?:me|mezelf|mijzelf|mijn armen?|mijn polsen|zichzelf|mijn benen|haarzelf) (?:\w+ ){0,3}(?:gesneden|gekrast|opengesneden|pijn gedaan|verwond|geautomutileerd|snijden|te snijden)\b/, { ...plain, unless: ['fiction', 'game', 'kitchen', 'sport'] }),
    rule(kind, 0.9, /\b(?:sneetjes|sneeen|sneden|krassen) (?:\w+ ){0,2}(?:in|op) (?:mijn|haar|zijn) (?:\w+ )?(?:arm|armen|been|benen|pols|polsen|bovenbenen)\b/, { ...plain, unless: ['fiction', 'game', 'kitchen', 'sport'] }),
    rule(kind, 0.92, /\b(?:ik|hij|ze|zij|vriendin) (?:\w+ ){0,4}(?:pillen|paracetamol|slaappillen|medicijnen|overdosis) (?:\w+ ){0,4}(?:geslikt|genomen|gespaard|opgespaard|verzameld|klaarliggen|klaar liggen|te veel|tegelijk|allemaal)\b|\boverdosis (?:\w+ )?(?:nemen|genomen)\b/, { ...plain, unless: ['fiction', 'game'] }),
    rule(kind, 0.9, /\b(?:iedereen|jullie|ze|mensen|de wereld|wereld|mijn ouders|mama|mijn moeder|thuis|klas|school) (?:\w+ ){0,5}beter (?:\w+ ){0,2}(?:zonder (?:mij|me)|als ik (?:er niet|weg|dood|niet besta))/, plain),
    rule(kind, 0.9, /\b(?:niemand|geen mens|geen hond|nobody|no one) (?:\w+ ){0,4}(?:missen|mist|merken|merkt|opvallen|notice|miss|care) (?:\w+ ){0,4}(?:als ik (?:\w+ ){0,2}(?:dood|weg|er niet|verdwijn|verdwenen)|if i (?:\w+ ){0,2}(?:die|died|gone|disappear\w*|dead))/, plain),
    rule(kind, 0.9, /\bals ik (?:er )?(?:\w+ )?(?:dood ben|niet meer leef|er niet meer ben|niet meer ben)\b|\bals ik er (?:morgen|straks|volgende week|maandag|dan) niet meer ben\b(?! (?:op|in|bij) )/, { ...plain, unless: ['fiction', 'game'] }),
    rule(kind, 0.9, /\b(?:slapen|inslapen|in slaap vallen) en (?:\w+ )?(?:nooit|niet) (?:meer )?wakker\b|\bnooit meer wakker (?:worden|hoeven)\b/, maybeHyperbole),
    rule(kind, 0.9, /\b(?:ik|mijn|k)\b.{0,40}\b(?:afscheidsbrief|afscheidsbrieven)\b|\bmijn (?:laatste|allerlaatste) (?:bericht|berichtje|appje)\b|\bvaarwel (?:allemaal|iedereen|jullie|lieve)\b/, { unless: ['fiction', 'game', 'aboutWords'], laughing: 'silent', negatable: false }),
    rule(kind, 0.88, /\bzorg (?:\w+ ){0,2}voor mijn (?:\w+ )?(?:hond|kat|zusje|broertje|moeder|cavia|konijn)\b.{0,20}\bals ik (?:er|weg|dood)\b/, plain),
    rule(kind, 0.87, /\bik (?:verdien (?:het )?niet (?:om )?te leven|verdien de dood|heb geen reden (?:meer )?om te leven|zie het leven niet (?:meer )?zitten|zie het niet meer zitten|hoor niet op deze wereld|heb geen zin meer in (?:het|mijn) leven|ben (?:\w+ )?klaar met (?:het |mijn )?leven|hoef niet meer(?=$| (?:voor mij|echt)))\b/, maybeHyperbole),
    rule(kind, 0.87, /\b(?:leven|alles|het) (?:\w+ ){0,2}(?:heeft|is) (?:\w+ ){0,3}(?:geen zin meer om te leven|zinloos zonder|niet waard om te leven|zinloos ik wil)\b|\bgeen zin meer (?:om te leven|in het leven|in leven)\b|\bleven (?:is|heeft) (?:\w+ )?(?:niks|geen zin|zinloos) meer\b/, maybeHyperbole),
    rule(kind, 0.92, /\bi (?:\w+ ){0,3}(?:want to (?:die|be dead|end it|kill myself|disappear forever|not wake up)|kill(?:ing)? myself|end my life|end it all|cut(?:ting)? myself|hurt(?:ing)? myself|dont want to (?:live|be alive|be here|exist|wake up)|cant do this life|wish i (?:was|were) (?:dead|never born)|am suicidal|feel suicidal|have no reason to live|took (?:\w+ ){0,3}pills)\b/, { unless: ['fiction', 'game', 'hyperbole'], laughing: 'silent', negatable: false }),
    rule(kind, 0.9, /\b(?:better off without me|wish i (?:was|were) (?:never born|dead)|wont be here (?:tomorrow|next week|anymore)|goodbye everyone i|tired of (?:living|being alive)|no reason to live)\b/, { ...plain, unless: ['fiction', 'game', 'surprise'] }),
  ],
};
