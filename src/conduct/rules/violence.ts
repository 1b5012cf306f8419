import { rule, type RuleSet } from './rule';
import { HARD_NAME, WEAPON } from './words';

const serious = { unless: ['aboutWords', 'fiction', 'game', 'silly', 'sport'] as const, laughing: 'silent' as const };
const armed = { unless: ['aboutWords', 'fiction', 'game', 'kitchen'] as const, laughing: 'softer' as const, negatable: true };
const p = (source: string): RegExp => new RegExp(source);

/** Violence in other words, and weapons that somebody else carries. */
export const violence: RuleSet = {
  trigger: /moes|schoenen|dak\b|trap\b|brug|trein|kanaal|sloot|gracht|muur|ruit|raam|door je|voelen|cut|goodbye|afgelopen|niet heel thuis|klaar|dood|mes|wapen|pistool|gun|knife|knuppel|boksbeugel|machete|vuurwapen|iemand|strot|schedel/,
  rules: [
    rule('bedreiging', 0.88, /\b(?:ik|k|we|wij|mijn (?:broer|neef)) (?:ga |gaan |zal |kom )?(?:schiet|sla|schop|trap|steek|klop|knal|gooi|duw|smijt|mep|gooien|duwen|slaan)(?: ik)? (?:je|u|jou|jullie|hem|haar) (?:\w+ ){0,3}(?:uit (?:je|uw) (?:schoenen|sokken)|tot moes|door (?:je|zijn|haar|uw) (?:kop|hoofd|oog)|van (?:het dak|de trap|de brug|de flat)|voor (?:de|een) (?:trein|bus|auto|tram)|in (?:het kanaal|de gracht)|tegen de muur|door (?:het raam|de ruit))\b/, serious),
    rule('bedreiging', 0.88, p(`\\b(?:iemand|hij|zij|ze|een (?:jongen|leerling|meisje|gast)|die (?:jongen|gast|leerling)|someone|somebody) (?:\\w+ ){0,6}(?:heeft|had|neemt|draagt|has|brings|brought) (?:\\w+ ){0,5}(?:${WEAPON}|vuurwapen)(?: \\w+){0,3} (?:bij zich|mee|op zak|in (?:zijn|haar|de) (?:tas|jas|broek|kluis\\w*|kluisje)|naar school|op school|to school|in (?:his|her) bag)\\b`), armed),
    rule('bedreiging', 0.87, p(`\\b(?:iemand|hij|een jongen|een gast|someone) (?:\\w+ ){0,3}(?:met|with) (?:\\w+ ){0,2}(?:${WEAPON}|vuurwapen) (?:\\w+ ){0,3}(?:naar school|op school|op het plein|in de aula|to school)\\b`), armed),
    rule('bedreiging', 0.88, p(`\\b(?:zakmes|${WEAPON})\\b.{0,40}\\b(?:laat ik (?:het |hem )?(?:je|jou|hem|haar) (?:\\w+ ){0,3}voelen|ga je (?:hem |het )?voelen|voor jou klaar|is voor jou)\\b`), serious),
    rule('bedreiging', 0.87, /\b(?:jij|je|jullie) (?:gaat|ga|gaan) (?:(?:morgen|straks|vrijdag|maandag|dinsdag|woensdag|donderdag|vandaag|vanavond|echt|gewoon) ){1,3}(?:dood|eraan)\b(?! (?:van|door|aan|bij|met))/, { ...serious, unless: [...serious.unless, 'hyperbole', 'report'] }),
    rule('bedreiging', 0.87, /\b(?:kom|komen|wacht|wachten|pak|pakken|staan|sta) (?:ik |we |wij )?(?:je|jou|u|klaar)\b.{0,50}\b(?:is het afgelopen|afgelopen met je|ben je (?:echt )?klaar|ben je van ons|kom je niet (?:meer |heel )?(?:meer )?thuis|gaan je ogen dicht)\b/, { ...serious, unless: [...serious.unless, 'report', 'surprise', 'friendlyVisit'] }),
    rule('bedreiging', 0.87, /\b(?:kom|komt) (?:je |jij )?(?:\w+ ){0,3}niet (?:meer )?heel thuis\b/, { ...serious, negatable: false }),
    rule('bedreiging', 0.88, /\bi will (?:\w+ )?(?:cut|slice) (?:you|u|him|her)\b(?! (?:a|an|some|off|in|out|short|slack|the|from))/, { ...serious, unless: [...serious.unless, 'report', 'kitchen'] }),
    rule('bedreiging', 0.87, p(`\\bsay (?:goodbye|goodnight) to your (?:teeth|legs|face|kneecaps|life)\\b|\\bzeg (?:maar )?(?:dag|doei|vaarwel) tegen je (?:tanden|benen|vingers|knieen|gezicht|leven)\\b`), { ...serious, negatable: false }),
    rule('bedreiging', 0.87, p(`\\b(?:${HARD_NAME}|verrader|snitch|klikspaan)\\b.{0,30}\\b(?:strot (?:af|door)|schedel (?:in|open)|de grond in stampen)\\b`), serious),
  ],
};
