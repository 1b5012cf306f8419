import { rule, type RuleSet } from './rule';
import { BAD_QUALITY, CURSE, GROUP, HARD_NAME, SOFT_NAME } from './words';

const p = (source: string): RegExp => new RegExp(source);
const talk = { unless: ['report', 'aboutWords', 'fiction'] as const };
const banter = { unless: ['report', 'aboutWords', 'fiction', 'game', 'sport', 'silly', 'atThing'] as const, laughing: 'silent' as const };
const ADV = '(?:echt|gewoon|zo|wel|toch|altijd|een|de|het|me|maar|dan|even|allemaal|nog|steeds|just|such|a|an|the|so|really|too|te|super|kk|fucking|grootste|vieze|dikke|lelijke|domme|kleine|stomme|vuile|zielige|tering|kanker|kut|irritante|achterlijke|serieus|eigenlijk)';

/** Insults and slurs said to or about a person, without jest. */
export const insults: RuleSet = {
  trigger: /waard|mongol|leef|exist|schande|krijg|dood|stik|hoer|slet|kech|bitch|teef|kut|mongool|flikker|homo|lijer|debiel|imbeciel|spast|kanker|kk|tering|tyfus|lelijk|dik|dom|vet|zeug|varken|nijlpaard|smeerlap|viez|vies|klootzak|hufter|mislukk|gedrocht|misbaksel|mormel|kneus|rot|trut|retard|freak|whore|slut|pig|fuck|bastard|fag|tokkie|aap|lafbek|eikel|lul|zak|zwerver|loser|sukkel|idioot|idiot|nerd|stink|watje|mietje|lafaard|creep|moron|niemand|nobody|no one|iedereen|everyone|waardeloos|kansloos|achterlijk|walg|zielig|ugly|fat|stupid|worthless|useless|pathetic|vrienden|moeder|bek|muil|smoel|op\b|besta|triest|sneu|gestoord|minderwaard|emo/,
  rules: [
    rule('pesten', 0.74, p(`\\b(?:jij|je|jullie|u|you) (?:bent|ben|zijn|are|blijft|blijf|was) (?:${ADV} ){0,4}(?:${HARD_NAME}|domste|kech|kanker\\w+)\\b`), { ...talk }),
    rule('pesten', 0.72, p(`\\b(?:jij|je|jullie|u|you) (?:bent|ben|zijn|are|blijft|blijf) (?:${ADV} ){0,4}(?:${SOFT_NAME}|${BAD_QUALITY})\\b`), banter),
    rule('pesten', 0.72, p(`\\bwat (?:ben|bent|zijn) (?:jij|je|jullie) (?:\\w+ ){0,2}(?:${ADV} ){0,3}(?:${HARD_NAME}|${SOFT_NAME}|${BAD_QUALITY})\\b`), banter),
    rule('pesten', 0.74, p(`(?<!\\b(?:ik ben|ik was|ik voel me|mezelf) (?:\\w+ ){0,2})\\b${CURSE} ?(?:hoer\\w*|slet|kech|bitch|teef|mongool|mongolen|flikker|homo|debiel|spast|wijf|varken|zeug|kneus|trut|hond|rat|aap|kop|kind|joch|loser|mietje|zwerver|whore|slut|pig|retard)\\b`), { ...talk }),
    rule('pesten', 0.72, /\b(?:hoerenkind|hoerenzoon|kankerhoer|kankerhomo|kankermongool|kankerlijer|kankerkind|kankerwijf|kkhoer|kutkind|kutwijf|teringlijer|tyfuslijer|tyfushoer|teringhoer|kuthoer|motherfucker|kankerzooi mens)\b/, { ...talk }),
    rule('pesten', 0.68, p(`^(?:(?:echt|kleine|wat|een|jij|die|wat een|gore) ){0,2}(?:\\w*hoer|hoerenkind|slet|kech|teef|kutwijf|mongool|mongolen|flikker|debiel|spast|klootzak|hufter|mislukkeling|gedrocht|kneus|motherfucker|faggot|whore|slut)(?: (?:jij|je|dat je bent|ben je|man|joh))?$`), { ...talk, laughing: 'silent' }),
    rule('escalatie', 0.68, /\b(?:kanker|kk|tering|tyfus|tyf|optief|pleur|opsodemieter|sodemieter|donder|flikker) op\b(?! (?:de|het|een|mijn|zijn|haar|school|voor|facebook|zaterdag))|\b(?:fuck off|piss off|fuck you|go fuck yourself)\b/, banter),
    rule('escalatie', 0.66, /\b(?:hou|houd|houdt|hou nou|hou toch) (?:\w+ )?(?:je|jij je|jullie|uw) (?:\w+ )?(?:bek|muil|smoel|waffel|kk bek|kankerbek|rotbek|kutbek)\b|\b(?:bek|muil|smoel) (?:dicht|houden)\b|\bshut (?:the fuck |your mouth|your fucking )/, banter),
    rule('escalatie', 0.68, /\bkrijg (?:\w+ )?(?:de |het )?(?:kanker|kk|tering|tyfus|klere|pleuris|pest|aids)\b|\b(?:val|rot) dood\b|\bstik er(?:in| in)\b/, banter),
    rule('pesten', 0.72, /\b(?:je|jouw|your|jou) (?:\w+ )?(?:moeder|ma|mama|vader|zus|mom) (?:\w+ )?(?:is|s) (?:\w+ ){0,2}(?:hoer|kech|slet|whore|lelijk|dik|kanker\w*|teef)\b|\bik neuk je (?:\w+ )?(?:moeder|ma|zus)\b|\bje moeder (?:hoer|kech|slet)\b/, { ...talk }),
    rule('pesten', 0.74, /\b(?:niemand|geen mens|geen hond|no one|nobody|geen enkel\w* \w+) (?:\w+ ){0,2}(?:vindt|vind|mag|moet|wil|houdt van|mist|likes|wants|loves|cares about) (?:jou|je|you|u)(?: (?:hier|leuk|aardig|echt|man|joh|dus|erbij|gewoon|toch|in|niet|at|and|en|meer|hebben|zien)|$)/, { ...banter, negatable: false }),
    rule('pesten', 0.74, /\b(?:iedereen|de hele klas|heel de klas|hele school|we|wij|ze|everyone|everybody|we all) (?:\w+ )?(?:haat|haten|hate|hates|walgt van|kotst op|lacht om|lachen om) (?:jou|je|you|u)\b/, { ...banter }),
    rule('pesten', 0.72, /\b(?:je|jij|you) (?:hebt|heb|have|got) (?:\w+ ){0,2}(?:geen (?:ene |enkele )?vrienden|0 vrienden|nul vrienden|no friends)\b/, { ...banter, negatable: false }),
    rule('pesten', 0.72, /\bwaarom (?:besta|leef) (?:je|jij) (?:\w+ )?(?:nog|eigenlijk|uberhaupt)(?:$| (?:man|joh|bro))|\bwhy do you (?:even )?exist\b/, banter),
    rule('pesten', 0.7, /\b(?:je|jij|jullie|you) (?:\w+ ){0,2}(?:stinkt|meurt|stinken|ruikt naar|stink|smell like) (?:\w+ ){0,2}(?:zweet|vis|pis|poep|stront|een|als|naar|riool|shit|naar kaas|oud|uren|uit)\b|\b(?:ga|ga eens) (?:\w+ )?douchen (?:\w+ )?(?:vieze|stink\w*|viezerik|man je stinkt)\b/, banter),
    rule('pesten', 0.72, /\b(?:je|jij) bent (?:\w+ )?(?:niks|niets|geen reet|geen zak|nul) waard\b|\b(?:you are|you re) (?:\w+ ){0,2}(?:nothing|waste of|worthless|trash|garbage)\b|\byour a (?:\w+ )?(?:worthless|piece)|\b(?:je|jij) bent (?:\w+ )?(?:een )?(?:schande|vergissing|ongelukje|mislukt|verspilling)\b/, { ...banter, negatable: false }),
    rule('pesten', 0.7, p(`\\b(?:kijk|moet je|zie|heb je gezien|check) (?:\\w+ ){0,3}(?:die|dat|deze) (?:\\w+ ){0,2}(?:hoer|slet|mongool|zeug|varken|kneus|gedrocht|dikzak|vetzak|lelijkerd|walvis|nijlpaard)\\b`), talk),
    rule('pesten', 0.7, /\b(?:lelijk|dik|dom|zielig|vies|kansloos|achterlijk) (?:ben|dat) (?:jij|je)(?: bent)?(?: zeg| man| joh|$)/, banter),
    rule('pesten', 0.7, /\b(?:je|jouw) (?:\w+ )?(?:lelijke|vieze|dikke|domme|achterlijke|kanker|kk|rot|kut|ranzige|schele|kankerlelijke)\w* (?:kop|bek|gezicht|smoel|lijf|muil|hoofd|stem|porem|tanden|kutkop)\b/, talk),
  ],
};

const ABOUT_GROUP =
  '(?:dieven|dief|crimineel|criminelen|vies|vieze|smerig|dom|lui|ziek|ziekelijk|gestoord|achterlijk|terroristen|ongedierte|apen|beesten|ratten|minderwaardig|niet normaal|abnormaal|walgelijk|tuig|uitschot|profiteurs|kakkerlakken|schande|verkrachters|parasieten|inferieur|onnatuurlijk|tegennatuurlijk|een ziekte|een plaag|gevaarlijk|niet te vertrouwen|waardeloos|achterbaks|dirty|thieves|animals|criminals|vermin|disgusting|terrorists|sick|inferior)';
const careful = { unless: ['report', 'aboutWords', 'fiction'] as const, laughing: 'same' as const };

/** Hate against a group or a person as a member of one; never a group's name alone. */
export const hate: RuleSet = {
  trigger: p(`${GROUP}|land|hitler|heil|gas|nikker|neger|geiten|spleetog|kaffer|go back|zandn|apen|mongol`),
  rules: [
    rule('discriminatie', 0.76, p(`\\b(?:kut|kanker|kk|tering|tyfus|vieze|vuile|smerige|stomme|klote|gore|domme|fucking|achterlijke|dirty|filthy|stinkende|lelijke|laffe) ?(?:${GROUP}|nikker|nikkers|neger|turk|marokkaan|jood|moslim|zwarte|chinees|pool|homo|flikker|lesbo|pot|nicht|geitenneuker\\w*|allochtoon|buitenlander|zigeuner|asielzoeker|nazi jood)\\b`), { ...careful, unless: ['report', 'aboutWords', 'fiction', 'game'] }),
    rule('discriminatie', 0.76, p(`\\b(?:alle|al die|die|jullie|zulke|deze|all|all the|dat|stomme)? ?${GROUP} (?:\\w+ )?(?:zijn|is|are|blijven) (?:\\w+ ){0,3}${ABOUT_GROUP}\\b`), careful),
    rule('discriminatie', 0.76, p(`\\b${GROUP} (?:\\w+ )?(?:moeten|moet|mogen|should|must|verdienen|verdient) (?:\\w+ ){0,4}(?:dood|weg|oprotten|verbieden|verboden|uitgeroeid|vergast|opgesloten|terug|het land uit|opgehangen|sterven|die|kapot|afgemaakt|gedeporteerd|leave|klappen|verdwijnen|apart)\\b`), careful),
    rule('discriminatie', 0.76, p(`\\b(?:ik|wij|we|i|iedereen) (?:\\w+ )?(?:haat|haten|verafschuw|veracht|walg van|kotst? (?:op|van)|hate|despise|kan niet tegen) (?:\\w+ ){0,2}${GROUP}\\b(?! (?:les|toets|leraar|docent|huiswerk|taal))`), careful),
    rule('discriminatie', 0.74, p(`\\b${GROUP} (?:\\w+ )?(?:hoort|horen|belong|belongs|passen) (?:\\w+ ){0,2}(?:niet|nie|dont|not) (?:\\w+ )?(?:thuis|hier|bij ons|in (?:nederland|ons land|de klas|deze)|op (?:school|deze))`), { ...careful, negatable: false }),
    rule('discriminatie', 0.76, /\b(?:ga|rot|flikker|donder|sodemieter|go|hoepel|pleur|kanker|tyf|oprotten) (?:\w+ ){0,3}(?:terug )?(?:naar|back to) (?:je|jullie|hun|your|their) (?:\w+ )?(?:eigen )?(?:land|country|marokko|turkije|afrika|polen|syrie|woestijn|oerwoud)\b/, careful),
    rule('discriminatie', 0.74, /\b(?:homo|gay|lesbisch|trans|transgender|queer|zwart|moslim|joods) zijn is (?:\w+ ){0,2}(?:vies|ziek|een ziekte|tegennatuurlijk|niet normaal|abnormaal|een zonde|walgelijk|een keuze die)\b/, careful),
    rule('discriminatie', 0.78, /\b(?:sieg heil|heil hitler|hitler (?:\w+ ){0,3}(?:gelijk|was right|held|niet klaar|afmaken|afgemaakt)|joden aan het gas|aan het gas|gas de joden|vergas|vergassen|hamas joden)\b/, careful),
    rule('discriminatie', 0.74, /\b(?:nikker|nikkers|zandneger\w*|bosneger\w*|rifaap|rifapen|geitenneuker\w*|spleetog\w*|kaffer|kaffers|kutmarokkaan\w*|kankermarokkaan\w*|kankerturk\w*|kutturk\w*|kankerjood|kankerjoden|kankerneger\w*|kankerzwarte\w*|kankermoslim\w*|teringturk\w*|tyfusmarokkaan\w*|nigger|niggers|faggots?|towelhead\w*)\b/, careful),
  ],
};
