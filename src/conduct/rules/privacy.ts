import { rule, type RuleSet } from './rule';
import { HARD_NAME } from './words';

const visit = { unless: ['report', 'aboutWords', 'fiction', 'game', 'friendlyVisit', 'surprise'] as const };
const PHONE = '(?:06 ?\\d[\\d ]{5,12}|\\d{10})';
const ADDRESS = '(?:adres|huisadres|address|(?:\\w+(?:straat|laan|weg|plein|hof|dijk|singel|gracht|kade|steeg|pad)) \\d+\\w?)';
const NUMBER = `(?:nummer|telefoonnummer|telefoon|number|${PHONE})`;
const HARASS = '(?:spam\\w*|prank\\w*|bestook\\w*|terroriseer\\w*|terroriseren|lastig ?vallen|val (?:\\w+ )?lastig|bekogel\\w*|eieren(?= (?:gooien|tegen|op|erop))|met eieren|pizzas?|bel (?:\\w+ ){0,3}(?:plat|kapot|wakker|s nachts|vannacht)|plat ?bellen|scheld\\w*|bedreig\\w*|bezoekje|langs met (?:zijn|z n)|ramen|ruiten|harass|sloop|slopen|raid|stuk|kapot)';
const p = (source: string): RegExp => new RegExp(source);

/** Following somebody, and giving away where somebody lives or can be reached in order to harm. */
export const privacy: RuleSet = {
  trigger: /krijg|niemand|waar|woon|woont|where|live|adres|address|nummer|number|06|straat|laan|volg|follow|blokk|block|ontkom|huis|raam|deur|window|dox|account|kijk|zie|zag|saw|ontsnap|airtag|tracker|gps/,
  rules: [
    rule('stalken', 0.88, /\b(?:ik|we|wij|k) (?:\w+ )?(?:weet|weten) (?:\w+ )?(?:waar|in welke straat|op welk nummer|precies waar|hoe laat) (?:je|jij|jullie|u|jouw (?:\w+ )?(?:zusje|broertje|moeder)|je (?:\w+ )?(?:zusje|broertje|moeder)) (?:\w+ ){0,4}(?:woont|woon|wonen|slaapt|slaap|fietst|thuis ?komt|school gaat|op school zit|traint|werkt|thuis bent|loopt)\b/, visit),
    rule('stalken', 0.88, /\b(?:i|we) (?:\w+ )?know where (?:you|u|she|he|your \w+) (?:\w+ )?(?:live|lives|sleep|work|go to school)\b/, visit),
    rule('stalken', 0.88, /\b(?:ik (?:sta|stond|zit|zat|loop|wacht)|i am|i was) (?:\w+ ){0,3}(?:voor|bij|achter|onder|in|outside|near|behind) (?:je|jouw|your) (?:\w+ )?(?:huis|deur|raam|tuin|straat|slaapkamer|house|window|door)\b/, { ...visit, unless: [...visit.unless, 'silly'] }),
    rule('stalken', 0.87, /\b(?:ik|i) (?:\w+ )?(?:volg|achtervolg|bespied|follow|watch) (?:je|jou|haar|hem|you|her) (?:\w+ ){0,3}(?:overal|naar huis|elke dag|al weken|al maanden|de hele dag|everywhere|home|every day|dag en nacht)\b/, visit),
    rule('stalken', 0.87, /\bik (?:zag|zie|zag je|hield) (?:je|jou|dat je) (?:\w+ ){0,6}(?:door (?:je|het|jouw) raam|je gordijn\w*|je slaapkamer|licht (?:\w+ )?(?:aan|uit)|in de gaten)\b/, visit),
    rule('stalken', 0.87, /\b(?:blokk\w+|block\w*) (?:\w+ ){0,4}(?:helpt niet|heeft geen zin|maar|wont help|maakt niet uit|heeft toch geen)\b.{0,60}\b(?:vind|vinden|nieuw|account|accounts|blijf|toch|find|keep)\b/, { ...visit, negatable: false }),
    rule('stalken', 0.87, /\b(?:je|jij|you) (?:\w+ )?(?:ontsnapt|ontkomt|komt niet van me af|komt nooit van mij|raakt me nooit kwijt|cant escape|cannot escape|will never get away)\b/, { ...visit, negatable: false, laughing: 'silent' }),
    rule('stalken', 0.87, /\bals ik (?:je|jou|haar|hem) niet (?:kan |mag )?(?:krijg|krijgen|hebben|heb) (?:dan )?(?:krijgt|zal|mag|heeft)? ?(?:niemand|no one)\b/, { ...visit, negatable: false }),
    rule('doxing', 0.9, p(`\\b(?:${ADDRESS}|${NUMBER})\\b.{0,70}\\b${HARASS}\\b`), { unless: ['report', 'aboutWords', 'fiction', 'game', 'surprise'], laughing: 'same' }),
    rule('doxing', 0.9, p(`\\b${HARASS}\\b.{0,60}\\b(?:haar|zijn|hun|his|her|van \\w+) (?:\\w+ )?(?:${ADDRESS}|${NUMBER})\\b`), { unless: ['report', 'aboutWords', 'fiction', 'game', 'surprise'], laughing: 'same' }),
    rule('doxing', 0.9, p(`\\b(?:zet|gooi|drop|deel|lek|post|plaats|stuur|leak)(?: ik| we)? (?:\\w+ ){0,3}(?:jouw|zijn|haar|hun|your|his|her|van \\w+) (?:\\w+ )?(?:${ADDRESS}|${NUMBER}|gegevens)\\b(?: \\w+){0,4} (?:online|overal|in de groep|in elke|op (?:insta|snap|tiktok|telegram|twitter|internet|een)|rond|everywhere)\\b`), { unless: ['report', 'aboutWords', 'fiction', 'game', 'surprise', 'friendlyVisit'], laughing: 'same' }),
    rule('doxing', 0.88, p(`\\b(?:hij|zij|ze|die (?:\\w+ )?(?:hoer|homo|rat|gast|gozer|snitch|leraar|docent)|haar|zijn) (?:woont|adres is|huis is|huisadres is) (?:\\w+ ){0,3}\\w+(?:straat|laan|weg|plein|hof|dijk|singel|gracht|kade|steeg|pad) \\d+`), { unless: ['report', 'aboutWords', 'fiction', 'game', 'friendlyVisit', 'surprise'], laughing: 'same' }),
    rule('doxing', 0.88, /\b(?:ik|we|i) (?:\w+ )?(?:ga|gaan|zal|will|going to) (?:\w+ )?(?:je|jou|hem|haar|you|him|her) (?:\w+ )?(?:doxen|doxxen|dox)\b/, { unless: ['report', 'aboutWords', 'fiction'], laughing: 'softer' }),
    rule('doxing', 0.87, p(`\\b(?:adres|address) van (?:die |dat |meneer |mevrouw )?\\w+\\b.{0,50}\\b(?:langs|bezoek\\w*|wachten|laten merken|schrikken|bang maken|pakken|weten te|verbouwen|eieren|ramen)\\b`), { unless: ['report', 'aboutWords', 'fiction', 'game', 'friendlyVisit', 'surprise'], laughing: 'same' }),
    rule('stalken', 0.87, /\bals je (?:me|mij) (?:\w+ )?blok\w* (?:\w+ ){0,2}(?:kom|sta|vind) (?:ik|we)\b/, visit),
    rule('stalken', 0.87, /\b(?:hij|zij|ze|iemand|een man|een gast|die jongen|die man) (?:\w+ )?(?:volgt|achtervolgt|volgde|achtervolgde) (?:mij|me|ons) (?:\w+ ){0,6}(?:elke dag|iedere dag|elke keer|naar huis|deur|station|overal|alweer|school)\b/, { unless: ['aboutWords', 'fiction', 'game'] }),
    rule('stalken', 0.88, /\b(?:airtag|tracker|gps ?\w*) (?:\w+ ){0,3}(?:in|onder|op|aan) (?:je|jouw|haar|zijn|der) (?:\w+ )?(?:tas|jas|fiets|auto|rugzak|scooter)\b/, { unless: ['aboutWords', 'fiction', 'surprise'] }),
    rule('doxing', 0.9, p(`\\bnummer van (?:die|dat|deze) (?:\\w+ ){0,2}${HARD_NAME}\\b`), { unless: ['report', 'aboutWords'], laughing: 'same' }),
  ],
};
