import { rule, type RuleSet } from './rule';

const kind = 'grensoverschrijdend' as const;
const STAFF = '(?:meneer|mevrouw|docent|docente|leraar|lerares|coach|trainer|mentor|stagiair|stagiaire|concierge|juf|meester|gymleraar|gymdocent|begeleider|teacher|leerkracht|invaller)';
const all = { unless: ['aboutWords', 'fiction'] as const, laughing: 'same' as const };
const p = (source: string): RegExp => new RegExp(source);

/** An adult who crosses a student's boundary: secrecy, home, body, grades for closeness; and a student who tells of it. */
export const boundary: RuleSet = {
  trigger: /misbruik|verkracht|aangerand|betast|appt|stuurt|thuis|alleen|geheim|tussen ons|vertel|zeg|verwijder|wis|delete|lichaam|figuur|sexy|lekker|knuffel|zoen|kus|kuste|kiss|cijfer|voldoende|leeftijd|volwassen|rijp|bed|aangeraakt|raakt|hand|been|billen|borst|schoot|verliefd|prive|secret|mature|touch|masseer|masseren|hotel|wijn|bier|drankje|vrouw|man|droom|gedroomd|jurk|rok|rokje|legging|vriendje|tell|douche|bed\b|oom|stiefvader/,
  rules: [
    rule(kind, 0.9, p(`\\b(?:dit|het|wat wij|ons|onze) (?:\\w+ ){0,6}(?:tussen ons|ons geheim|ons geheimpje|our (?:little )?secret)\\b.{0,60}\\b(?:ouders|moeder|mentor|school|collegas|leraar|leerling|cijfer|leeftijd|knap|mooi|bijzonder|volwassen|app|verwijder|wis|parents|niemand|baan)\\b`), all),
    rule(kind, 0.9, /\b(?:verwijder|wis|delete|gooi) (?:\w+ ){0,5}(?:gesprek|berichten|berichtjes|chat|appjes|messages|deze app)\b.{0,40}\b(?:ouders|moeder|baan|ontslag|niemand|problemen|geheim|tussen ons|begrijpt|begrijpen|verkeerd|school|wife|parents)\b/, { ...all, negatable: false }),
    rule(kind, 0.9, /\b(?:dit blijft tussen ons|our secret|ons geheim)\b.{0,40}\b(?:ouders|mentor|niemand|parents)\b|\b(?:niet|niks|niets|nooit|geen woord|dont|not) (?:\w+ ){0,4}(?:je ouders|je moeder|je vader|je mentor|je mama|your parents|your mom) (?:\w+ ){0,3}(?:zeggen|vertellen|laten zien|horen|weten)?.{0,40}\b(?:thuis|bij mij|afspreken|lief|speciaal|bijzonder|ons|foto|begrijpen|snappen|secret|geheim|verkeerd)\b/, { unless: ['aboutWords', 'fiction', 'surprise'], laughing: 'same', negatable: false }),
    rule(kind, 0.88, /\b(?:kom|come|spreken we|zullen we|wil je|je mag|je kunt|je kan|afspreken)\b (?:\w+ ){0,6}(?:bij mij thuis|naar mijn huis|naar mij thuis|op mijn kamer|in mijn auto|to my place|to my house|my place)\b.{0,60}\b(?:alleen|niemand|mijn (?:vrouw|man|vriendin)|weg|geheim|wijn|wijntje|biertje|drankje|gezellig samen|slapen|vertel|zeg|film|bijles|alone|wife|secret|met zijn twee\w*)\b/, { unless: ['aboutWords', 'fiction', 'surprise'], laughing: 'same', negatable: false }),
    rule(kind, 0.9, /\bmijn (?:vrouw|man|vriendin) is (?:\w+ ){0,3}(?:weg|niet thuis|er niet)\b.{0,60}\b(?:kom|langs|bij mij|gezellig|alleen|zin)\b|\b(?:kom|langs)\b.{0,50}\bmijn (?:vrouw|man) is (?:\w+ ){0,3}(?:weg|niet thuis|er niet)\b/, { ...all, negatable: false }),
    rule(kind, 0.9, /\b(?:je|jij) (?:hebt|heb|had|zag er|ziet er) (?:\w+ ){0,6}(?:mooi lichaam|mooi lijf|mooie benen|lekker lichaam|lekker lijf|sexy|verleidelijk|mooie borsten|mooie billen|lekkere kont)\b/, { ...all, laughing: 'softer' }),
    rule(kind, 0.9, /\b(?:cijfer|voldoende|punt|punten|herkansing|tien|grade|onvoldoende|zes)\b.{0,50}\b(?:als je|als jij|dan moet je|in ruil|if you|voor een|wel iets voor (?:me|mij)|voor terug)\b.{0,40}\b(?:lief|kus|zoen|knuffel|foto|drankje|date|uit eten|aardig|avondje|langskomt|thuis|terugdoet|terug|kiss|nice to me|bij mij)\b/, all),
    rule(kind, 0.88, /\b(?:je|jij) bent (?:\w+ ){0,3}(?:volwassen|rijp|ver|wijs) voor (?:je|jouw) (?:leeftijd|\d+)\b.{0,80}\b(?:ons|tussen|geheim|thuis|denk|voel|afspreken|prive|verliefd|speciaal|knap|mooi|snap|app)\b|\byou are (?:\w+ )?(?:so )?mature for your age\b/, all),
    rule(kind, 0.88, /\b(?:ik|i) (?:\w+ ){0,3}(?:verliefd op (?:je|jou)|droom over (?:je|jou)|over je gedroomd|fantaseer over|in love with you)\b.{0,80}\b(?:leerling|docent|leraar|les|ouders|leeftijd|tussen ons|niemand|lokaal|cijfer|school verbiedt|student|teacher)\b/, { ...all, negatable: false }),
    rule(kind, 0.9, p(`^(?=.*\\b(?:me|mij|mijn)\\b).*\\b${STAFF}\\b(?: \\w+){0,8} (?:raakte? (?:me|mij)|raakt (?:me|mij)|aangeraakt|zat aan (?:me|mij|mijn)|zit aan (?:me|mij|mijn)|zoende|kuste|gezoend|betast|aan mijn (?:billen|borsten|benen|been|kont|bh)|hand op mijn (?:been|bil|kont|knie|dij|rug)|touched me|kissed me|wil seks|seks met|appt (?:me|mij) (?:\\w+ ){0,2}(?:s nachts|lieve|rare|nacht)|stuurt (?:me|mij) (?:hartjes|kusjes|rare|fotos)|alleen met (?:hem|haar) thuis|op schoot)\\b`), { unless: ['aboutWords', 'fiction', 'sport'], laughing: 'softer' }),
    rule(kind, 0.88, p(`\\b(?:aangeraakt|betast|gezoend|lastiggevallen|aangerand|verkracht|misbruikt|touched|raped|abused) (?:\\w+ ){0,4}door (?:\\w+ ){0,3}(?:${STAFF}|oom|stiefvader|vader|buurman|opa|neef|broer|vriend)\\b|\\bik ben (?:\\w+ ){0,2}(?:aangerand|verkracht|misbruikt|betast)\\b`), { unless: ['aboutWords', 'fiction', 'game'], laughing: 'softer' }),
    rule(kind, 0.9, p(`\\b${STAFF}\\b.{0,40}\\b(?:raakt|raakte|zit|zat|komt|staat) (?:me |mij |aan me |aan mij |bij me |bij mij |naast me )?(?:\\w+ ){0,2}(?:aan |in )?(?:onder de douche|in de douche|bij mijn (?:borst|borsten|billen|kont)|aan mijn (?:borst|borsten|billen|kont|dij)|tussen mijn benen)\\b`), { unless: ['aboutWords', 'fiction'], laughing: 'softer' }),
    rule(kind, 0.9, /\b(?:stiefvader|vader|oom|opa|stiefbroer|broer|neef|buurman|papa) (?:\w+ ){0,4}(?:in mijn bed|bij mij in bed|zit aan (?:me|mij|mijn (?:lichaam|borsten|billen))|zat aan (?:me|mij)|betast (?:me|mij)|raakt (?:me|mij) aan|komt s nachts bij (?:me|mij))(?=$| )/, { unless: ['aboutWords', 'fiction', 'sport'], laughing: 'softer' }),
    rule(kind, 0.88, p(`^(?=.*\\b${STAFF}\\b).*\\b(?:zijn|haar) hand (?:\\w+ ){0,3}(?:op|in|tussen) mijn (?:been|benen|dij|knie|bil|billen|nek|borst|kont)\\b`), { unless: ['aboutWords', 'fiction', 'sport'], laughing: 'softer' }),
    rule(kind, 0.9, p(`\\b${STAFF}\\b.{0,40}\\bbij (?:hem|haar) thuis\\b.{0,50}\\b(?:slapen|niks zeg|niets zeg|niet zeggen|niemand|geheim|alleen)\\b`), { unless: ['aboutWords', 'fiction'], laughing: 'softer', negatable: false }),
  ],
};

/** Turns of phrase that are ordinary between friends and not between staff and one student. Two different ones make a pattern. */
export const closenessCues: readonly RegExp[] = [
  /\b(?:tussen ons|ons geheim\w*|niet (?:\w+ ){0,3}(?:je ouders|je moeder|je mentor)|niemand hoeft|vertel het (?:maar )?niemand|zeg het (?:maar )?niemand|hoeft niemand te weten|our secret|dont tell)\b/,
  /\b(?:verwijder|wis|delete) (?:\w+ ){0,4}(?:gesprek|berichten|berichtjes|chat|appjes|messages)\b/,
  /\b(?:bij mij thuis|naar mij thuis|mijn huis|kom gezellig langs|mijn vrouw|mijn man is|ben je alleen|alleen thuis|home alone|in mijn auto)\b/,
  /\b(?:prive ?nummer|eigen nummer|mijn snap|op snap|mijn insta|prive ?app|prive account|buiten school om)\b/,
  /\b(?:denk (?:\w+ ){0,4}aan (?:je|jou)|droom\w* (?:\w+ ){0,2}(?:over|van) (?:je|jou)|mis (?:je|jou)|kan niet slapen|verliefd|ik hou van je|voor mij speciaal|meer dan een leerling|bijzonder voor mij|thinking of you|miss you)\b/,
  /\b(?:mooi lichaam|mooie benen|mooie ogen|sexy|prachtig uit|knap uit|lekker uit|lekkere|staat je (?:\w+ )?(?:goed|mooi|leuk)|dat (?:jurkje|rokje|topje|truitje)|figuur|zacht haar|lekker ruik)\b/,
  /\b(?:lig je al in bed|in bed|wat heb je aan|slaap je al|nog wakker|s nachts)\b/,
  /\b(?:knuffel|kus|kusje|kusjes|zoen|masseer|massage|hug|kiss)\b/,
  /\b(?:volwassen voor je leeftijd|rijp voor|anders dan de rest|niet zoals de anderen|andere leerlingen|mature)\b/,
  /\b(?:wijntje|biertje|drankje|uit eten|hotel|weekendje)\b/,
  /\b(?:vriendje|vriendinnetje|boyfriend|vrijgezel)\b/,
];
