import { rule, type RuleSet } from './rule';
import { FILLER, HARD_NAME, PERSON, WEAPON, YOU } from './words';

const VIOLENT = '(?:dood|doot|neer|lek|kapot|verrot|af|overhoop|in elkaar|in mekaar|het ziekenhuis in|ziekenhuis in|de tering|tot moes|aan flarden|het graf in|door de kop|je (?:\\w+ )?(?:kop|hoofd|schedel|nek|keel|benen|botten|tanden|kaak|poten|vingers|neus|gezicht) (?:\\w+ )?(?:kapot|eraf|in|af|door|breken|open|uit|verbouwen))';
const STRIKE = '(?:maak|steek|schiet|schied|sla|trap|beuk|ram|schop|hak|sloop|knal|rag|snijd?|maken|steken|schieten|slaan|trappen|slopen|rammen|schoppen)';
const KILL = '(?:vermoord(?:en)?|fermoord(?:en)?|doodmaken|dood maken|doodsteken|doodschieten|doodslaan|dood schieten|dood steken|neersteken|neerschieten|afmaken|afslachten|kapotmaken|kapot maken|kapot slaan|wurgen|in elkaar (?:slaan|trappen|rammen|beuken)|steken|lek steken|overhoop (?:schieten|steken)|omleggen|onthoofden|verzuipen|iets aandoen|pijn doen|verrot slaan|het ziekenhuis in slaan|toetakelen|mollen|aan het mes rijgen|in de fik steken|van de trap (?:duwen|gooien)|opensnijden)';
const EVERYONE = '(?:iedereen|jullie allemaal|ze allemaal|allemaal|de hele (?:klas|school)|heel de (?:klas|school)|hele (?:klas|school)|alle (?:\\w+ )?(?:leraren|docenten|leerlingen|kinderen)|de klas|everyone|everybody|the whole (?:class|school))';
const joking = { unless: ['report', 'aboutWords', 'fiction', 'game', 'silly', 'sport'] as const };
const alwaysSerious = { ...joking, laughing: 'same' as const };

const p = (source: string): RegExp => new RegExp(source);

/** Threats: with a weapon, of violence, against a school, with knowing where somebody lives. */
export const threats: RuleSet = {
  trigger:
    /betaal|klappen|columbine|schietpartij|aanslag|testament|haalt|leven|live|alive|safe|afscheid|mes|wapen|pistool|gun|geweer|glock|blaffer|kni[fv]e|boksbeugel|machete|hamer|knuppel|bijl|shank|rifle|bom|bomb|explos|shoot|steek|stek|steken|schie[td]|moord|dood|doot|maak (?:je|jou|jullie|u|hem|haar|die|ze|ik|m)\b|maken|sla\b|slaan|slag|trap|beuk|ram|schop|hak|sloop|slopen|knal|wurg|kogel|eraan|geweest|laatste|beurt|uit de weg|leef|overleef|opwacht|wacht|pak|vind|kill|stab|hurt|beat|jump|punch|dead|will die|to die|weten|weet (?:je|jou|jullie|u)|fik|brand|blaas|blaz|lucht|watch|berouw|spijt|uitkijken|kijk (?:jij |je )?(?:maar|goed|heel)|pas (?:jij |je )?(?:maar|goed|heel)|find (?:you|u)\b|murder|ziekenhuis|breek|breken|snij|choke|smash|end you|fuck you|kapot|graf|wraak/,
  rules: [
    rule('bedreiging', 0.95, p(`\\b(?:ik|we|wij|k) (?:\\w+ ){0,4}${WEAPON}\\b(?: \\w+){0,3} (?:mee|bij me|bij mij|op zak|in mijn (?:tas|jas|zak|broek|sok|rugzak|kluis(?:je)?)|naar school)\\b`), { unless: ['report', 'aboutWords', 'fiction', 'game', 'kitchen'], laughing: 'same' }),
    rule('bedreiging', 0.95, p(`\\b(?:neem|breng|pak|haal|heb) (?:ik|we|wij) (?:\\w+ ){0,3}${WEAPON}\\b`), { unless: ['report', 'aboutWords', 'fiction', 'game', 'kitchen'], laughing: 'same' }),
    rule('bedreiging', 0.95, p(`\\b(?:${WEAPON}|kogels?|schaar|bullet)\\b (?:\\w+ ){0,2}(?:in|door|tussen|tegen|op|through|to) (?:je|jouw|jullie|zijn|haar|your|his|her) (?:\\w+ )?(?:rug|nek|keel|buik|kop|hoofd|ribben|hart|strot|oog|back|neck|throat|head|chest)\\b`), alwaysSerious),
    rule('bedreiging', 0.9, p(`\\b(?:met|heb) (?:\\w+ ){0,3}${WEAPON}\\b (?:\\w+ ){0,4}(?:(?:op|achter|voor|naar) (?:je|jou|jullie|hem|haar)|je op)\\b`), alwaysSerious),
    rule('bedreiging', 0.92, p(`\\b(?:bring|got|have|bringing|brought) (?:\\w+ ){0,3}(?:a )?(?:gun|knife|blade|weapon)\\b (?:\\w+ ){0,3}(?:to school|on me|with me|for you|for him|for her|in my bag|tomorrow)\\b`), { unless: ['report', 'aboutWords', 'fiction', 'game', 'kitchen'], laughing: 'same' }),
    rule('bedreiging', 0.95, p(`\\b(?:schiet|schieten|knal|knallen|steek|steken|maak|maken|blaas|blazen|vermoord|vermoorden|shoot|kill)(?: ik| we)? (?:\\w+ ){0,3}${EVERYONE}(?: \\w+){0,4} (?:neer|dood|af|overhoop|op|kapot|lek)\\b`), joking),
    rule('bedreiging', 0.95, p(`\\b(?:ga|gaan|will|going to|zal) (?:\\w+ ){0,2}${EVERYONE} (?:\\w+ ){0,3}(?:neerschieten|doodschieten|doodmaken|vermoorden|afmaken|neersteken|kapotschieten|opblazen|shoot|kill)\\b`), joking),
    rule('bedreiging', 0.95, /\b(?:shoot up|blow up|burn down|bomb) (?:the|this|our|my|that) (?:\w+ )?(?:school|class|classroom|cafeteria)\b/, joking),
    rule('bedreiging', 0.95, /\b(?:bom|bommen|bommelding|explosief|explosieven|bomb)\b (?:\w+ ){0,5}(?:in|op|onder|bij|naar|door) (?:de |het |onze |jullie |deze )?(?:school|aula|kantine|gymzaal|klas|lokaal|kluisjes|fietsenhok)\b/, joking),
    rule('bedreiging', 0.9, /\b(?:school|gebouw|lokaal|kantine) (?:\w+ ){0,3}(?:opblazen|in de fik|in de hens|in brand|afbranden|platbranden|beschieten|de lucht in|aan gort)\b/, { ...joking, laughing: 'silent' }),
    rule('bedreiging', 0.9, /\b(?:blaas|steek) (?:ik |we )?(?:\w+ ){0,2}(?:school|het gebouw|de kantine|het lokaal) (?:\w+ ){0,2}(?:op|in de fik|in de hens|in brand)\b/, { ...joking, laughing: 'silent' }),
    rule('bedreiging', 0.95, /\b(?:ik|we|i) (?:\w+ ){0,3}(?:doe|doen|pleeg|plegen|plan|plannen|ga|planning|doing) (?:\w+ ){0,3}(?:school ?shooting|columbine|schietpartij|aanslag)\b/, joking),
    rule('bedreiging', 0.9, /\b(?:kom|komen|come) (?:\w+ ){0,3}(?:niet|not|dont) (?:\w+ ){0,3}(?:school|aula|kantine)\b.{0,30}\b(?:leven|je leven|leven lief|blijven leven|live|alive|safe|overleven)\b/, { ...joking, negatable: false }),
    rule('bedreiging', 0.62, /\b(?:ik|we) (?:ga|gaan|zal) (?:je|jou) (?:\w+ ){0,3}slopen\b/, { ...joking, laughing: 'silent' }),
    rule('bedreiging', 0.92, p(`\\b(?:ik|k|we|wij|mijn (?:broer|neef|neven|broers|vader|vrienden|jongens|matties)) (?:ga|gaan|zal|zullen|kom|komen|wil|gaat|zou|laat) ${FILLER}(?!(?:ze|hun|jullie) (?:\\w+ )?(?:afslachten|afmaken|kapotmaken|kapot maken)\\b)${PERSON} ${FILLER}(?:met \\w+ (?:\\w+ )?)?${KILL}\\b`), joking),
    rule('bedreiging', 0.92, p(`\\b(?:ga|gaan|zal|kom) (?:ik|we|wij) ${FILLER}${PERSON} ${FILLER}${KILL}\\b`), joking),
    rule('bedreiging', 0.9, p(`\\b(?:ik|k|we|wij) (?:\\w+ )?(?:vermoord|fermoord|wurg|steek|vermoorden|wurgen|mol|onthoofd)(?: ik)? ${PERSON}\\b(?! (?:aan|een hart|de|het|even|spullen|tas|etui|fiets|foto|hand|vinger|boek|eten))`), joking),
    rule('bedreiging', 0.88, p(`\\b(?:vermoord|wurg|mol|steek) (?:ik|we) (?:echt |wallah )?${PERSON}\\b(?! (?:aan|een hart|de|het|even))`), joking),
    rule('bedreiging', 0.9, p(`\\b(?:(?:ik|k|we|wij) )?${STRIKE}(?: ik| we| wij)? ${PERSON} (?:\\w+ ){0,4}${VIOLENT}(?: |$)`), joking),
    rule('bedreiging', 0.88, p(`\\b(?:ik|we|wij) (?:breek|breken|sla|slaan|trap|trappen|snijd?|schop) (?:${YOU}|jouw|zijn|haar|al je|allebei je|beide je) (?:\\w+ ){0,2}(?:kop|hoofd|schedel|nek|keel|benen|botten|tanden|kaak|poten|vingers|neus|gezicht|kutkop|bek|armen|knieen)\\b`), joking),
    rule('bedreiging', 0.88, p(`\\b(?:breek|sla|trap|snijd?|schop|breken) (?:ik|we) (?:je|jouw|zijn|haar|al je) (?:\\w+ ){0,2}(?:kop|hoofd|schedel|nek|keel|benen|botten|tanden|kaak|poten|vingers|neus|gezicht|bek|armen)\\b`), joking),
    rule('bedreiging', 0.9, /\b(?:je|jij|jullie|u) (?:bent|zijn) (?:\w+ ){0,2}(?:er geweest|ten dode|een dooie|een dode man|een lijk)\b/, joking),
    rule('bedreiging', 0.88, /\b(?:je|jij|jullie) (?:bent|zijn|gaat|ga|gaan) (?:\w+ ){0,2}dood (?:morgen|straks|na school|buiten|vanavond|maandag|als ik je|zodra|wallah|man|jij)\b/, joking),
    rule('bedreiging', 0.88, /\b(?:morgen|straks|na school|buiten|vanavond|maandag) (?:ben|ga|gaan|zijn) (?:je|jij|jullie) (?:\w+ )?(?:dood|er geweest|kapot)\b(?! (?:van|moe|bij))/, joking),
    rule('bedreiging', 0.72, /\b(?:jij|je|jullie|hij|zij|ze|die) (?:gaat|ga|gaan) (?:\w+ ){0,2}eraan\b/, joking),
    rule('bedreiging', 0.88, /\bdan (?:ben|is|zijn|ga|gaat) (?:jij|je|hij|zij|jullie) (?:\w+ )?(?:de eerste die (?:gaat|eraan|dood)|aan de beurt|eraan|dood|er geweest)\b/, joking),
    rule('bedreiging', 0.88, /\b(?:je laatste (?:dag|dagen|uur|week)|je dagen zijn geteld|leeft niet lang meer|(?:jij|je) (?:haalt|haal) (?:de |het )?(?:\w+ )?(?:weekend|vrijdag|einde|zomer|morgen|maandag) niet(?=$| (?:levend|man|wallah))|overleeft (?:morgen|vandaag|dit) niet|schrijf (?:\w+ )?je testament|neem (?:vast|alvast|maar) afscheid van je (?:ouders|moeder|familie|mama))\b/, { ...joking, negatable: false }),
    rule('bedreiging', 0.87, p(`\\b(?:wacht|wachten) (?:ik|we|wij) (?:${YOU}|haar|hem) (?:\\w+ ){0,3}op\\b`), joking),
    rule('bedreiging', 0.87, p(`\\b(?:ik|we|wij) (?:ga |gaan )?(?:wacht|wachten) (?:je|jou|hem|haar) (?:\\w+ ){0,4}op\\b|\\b(?:ik|we|wij) (?:ga|gaan|komen|staan|sta) (?:je|jou|hem|haar) (?:\\w+ ){0,3}(?:opwachten|op te wachten)\\b`), { unless: ['report', 'aboutWords', 'fiction', 'game', 'silly', 'sport', 'friendlyVisit', 'surprise'] }),
    rule('bedreiging', 0.87, /\bwacht maar (?:\w+ ){0,2}(?:tot|totdat|als|tot dat) (?:ik|we|mijn (?:broer|neef|neven)) (?:je|jou|jullie|u) (?:\w+ ){0,3}(?:zie|zien|pak|pakken|tegenkom|vind|vinden|heb|te pakken|tegenkomt|pakt)\b/, joking),
    rule('bedreiging', 0.87, /\b(?:ik|we|wij) (?:pak|pakken|krijg|krijgen|vind|vinden|grijp|weten|weet) (?:je|jou|jullie) (?:echt |wel |dan |nog |straks |morgen |gewoon |allemaal ){0,3}(?:na school|buiten|morgen|straks|nog wel|wel een keer|achter de|in de kleedkamer|zonder leraren|zonder cameras|op het station)\b/, { unless: ['report', 'aboutWords', 'fiction', 'game', 'silly', 'sport', 'friendlyVisit'] }),
    rule('bedreiging', 0.87, /\b(?:na school|buiten|morgen|straks|in de pauze) (?:pak|pakken|krijg|grijp|sla|slaan|trap|beuk|ram) (?:ik|we|wij) (?:je|jou|jullie|hem|haar)\b(?! (?:een|mijn|de|het|op|eten|spullen|tas|boek|nog een|mee))/, { unless: ['report', 'aboutWords', 'fiction', 'game', 'silly', 'sport', 'friendlyVisit'] }),
    rule('bedreiging', 0.87, /\b(?:ik|we|wij|mijn (?:broer|neef|neven)) (?:weet|weten) (?:je|jou|jullie|u) (?:\w+ )?te vinden\b/, { unless: ['report', 'aboutWords', 'fiction', 'game', 'silly', 'friendlyVisit', 'atThing'], laughing: 'silent' }),
    rule('bedreiging', 0.88, /\b(?:kijk|pas) (?:jij |je )?(?:maar|goed|heel goed) (?:uit|op) (?:\w+ ){0,3}(?:na school|buiten|als je naar huis|onderweg|op straat|wie er achter je|anders sla|anders steek|of ik)\b/, joking),
    rule('bedreiging', 0.88, /\b(?:iemand|niemand|ze|we) (?:\w+ ){0,3}(?:vind|vinden|vindt) (?:je|jou) (?:\w+ ){0,3}(?:sloot|gracht|kanaal|greppel|bos|lijk)\b/, joking),
    rule('bedreiging', 0.92, /\b(?:i|we) (?:\w+ )?(?:am |are )?(?:will|going to|ima|imma|swear i will|want to) (?:\w+ )?(?:kill|stab|shoot|murder|hurt|jump|beat|punch|choke|break|end|smash|fuck) (?:you|u|ur|your|him|her|them|everyone|that \w+)\b/, { unless: ['report', 'aboutWords', 'fiction', 'game', 'silly', 'sport'] }),
    rule('bedreiging', 0.88, /\b(?:you|u) (?:\w+ )?(?:are dead|dead tomorrow|dead after school|going to die|will die|are a dead)\b(?! (?:of|from|tired|laughing|inside))/, joking),
    rule('bedreiging', 0.87, /\b(?:watch your back|we will find (?:you|u)|i will find (?:you|u) and|sleep with one eye open|you wont make it|say goodbye to your)\b/, { ...joking, negatable: false }),
    rule('bedreiging', 0.88, p(`\\b(?:pak|grijp|sloop|steek|trap|sla|maak) (?:hem|haar|die (?:\\w+ ){0,2}${HARD_NAME}|ze) (?:\\w+ ){0,2}(?:in elkaar|dood|neer|kapot|verrot|allemaal)\\b`), joking),
    rule('bedreiging', 0.9, /\b(?:betaal|betalen|geld|euro|tikkie|tientje|fiets terug)\b.{0,30}\b(?:of|anders)\b.{0,25}\b(?:klappen|sla|slaan|steek|kapot|broer|neef|ziekenhuis|pakken|breek|mes|wat er gebeurt|dood|foto|huis)\b/, joking),
    rule('bedreiging', 0.87, /\b(?:als je|als jij|wie|zeg je|praat je) (?:\w+ ){0,6}(?:praat|zegt|verlinkt|verraadt|snitcht|meldt|vertelt|klikt|iets zegt) (?:\w+ ){0,6}(?:dood|doodmaak|steek|sla|vermoord|kapot|breek|pak|pakken|ziekenhuis|klappen|eraan|mes|sloop|slopen)\b/, joking),
  ],
};
