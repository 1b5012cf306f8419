import type { HelpNeed } from './helpContacts';

/**
 * What is only a manner of speaking, and what is no signal by itself. These pieces are taken out before the signals
 * are looked for, so "ik ga dood van het lachen, maar ik wil echt niet meer leven" still counts.
 */
export const MANNERS_OF_SPEAKING: readonly RegExp[] = [
  /\bdood ?(?:moe|op|normaal|simpel|gewoon|saai|stil|eng|leuk|zonde|makkelijk|easy|kapot|gevonden|ernstig|gelukkig|spoor|punt|leuk)\b/g,
  /\b(?:ga|gaat|gaan|ging|lig|ligt|bijna|wil|kan) (?:\w+ ){0,3}dood (?:van|door) (?:\w+ )?(?:het |de |mijn )?(?:lachen|lach|schaamte|verveling|honger|hitte|warmte|kou|moeheid|saaiheid|liefde|spanning|stress|huiswerk|nieuwsgierigheid|cringe)\b/g,
  /\b(?:ga|gaan|gingen|ging) (?:er |echt |helemaal |zo )*(?:dood|stuk)(?= (?:hier|haha|lol|hahaha|man|xd)\b)/g,
  /\b(?:lach|lachte|lachten|gelachen|verveel|verveelde|schaam|schaamde|schrok|schrik|erger|ergerde|werk|werkte|betaal|zoek|zocht|vervelen|schamen|lachen|schrikken|ergeren|wacht) (?:\w+ ){0,3}dood\b/g,
  /\b(?:me|mij|mezelf|mn|ons|je|zich) (?:\w+ ){0,2}dood ?(?:lachen|gelachen|vervelen|schamen|schrikken|ergeren|werken|zoeken|geschrokken|geschaamd|verveeld)\b/g,
  /\b(?:kat|hond|konijn|hamster|vis|cavia|plant|telefoon|laptop|accu|batterij|mobiel|tel|oma|opa|chat|groepsapp|app|server|account) (?:is|gaat|was|ging) (?:\w+ )?dood\b/g,
  /\b(?:is|was|gaat|ging) (?:mijn |mn |de |me )?(?:kat|hond|konijn|hamster|vis|cavia|plant|telefoon|laptop|accu|batterij|mobiel|tel|chat|groepsapp|app) (?:\w+ )?dood\b/g,
  /\b(?:proefwerk|toets|so|examen|les|gym|huiswerk|wiskunde|week|dag|rooster|coopertest|conditietest|tentamen|\w+toets|\w+les) (?:\w+ ){0,2}(?:moord|zelfmoord)\b/g,
  /\bdood(?:lopende?|eng|leuk|stil|simpel|gewoon|moe|op|saai|normaal|ziek|vermoeid|ongelukkig|nuchter|kalm)\b/g,
  /\bdode (?:hoek|taal|zee|letter|link|mus|dieren)\b/g,
  /\bmoord(?:wijf|griet|vent|zaak|verhaal|film|serie|spel|end|ende|kuil|mysterie|party|tempo)\b/g,
  /\b(?:kill|killing) (?:it|time|the game|the vibe|two birds)\b/g,
  /\b(?:is|are|was) (?:\w+ )?killing (?:me|us)\b/g,
  /\b(?:die|dying|died|dead|dies) (?:of|from|with|by) (?:\w+ )?(?:laughter|laughing|boredom|embarrassment|cringe|shame|hunger|thirst|heat|curiosity|cuteness)\b/g,
  /\bdying (?:laughing|to (?:know|see|go|try|meet|hear))\b/g,
  /\bdead (?:tired|serious|line|lines|end|sea|language|battery|phone)\b/g,
  /\b(?:phone|battery|laptop|chat|cat|dog|hamster) (?:is|died|has died|was) ?(?:dead|died)?\b/g,
  /\b(?:niet|nooit|geen|niemand|not|never|nobody|no one|isnt|wasnt) (?:\w+ ){0,2}(?:geslagen|mishandeld|misbruikt|bedreigd|gechanteerd|afgeperst|beaten|abused|threatened|blackmailed)\b/g,
  /\bniemand (?:wordt|werd|is) (?:\w+ ){0,3}(?:geslagen|mishandeld|misbruikt|bedreigd|gechanteerd|afgeperst)\b/g,
  /\b(?:power|spel|game|level|fortnite|minecraft|roblox|fifa|gta|cod) (?:\w+ ){0,4}(?:vermoorden|vermoord|doodmaken|doodschieten|dood|kill|killed|killen)\b/g,
  /\b(?:misbruik|abuse) (?:maken |maakt |gemaakt )?(?:van|of) (?:mijn |de |het |the |my |je )?(?:account|wachtwoord|gegevens|macht|naam|logo|data|positie|password|power|position|trust|vertrouwen)\b/g,
  /\b(?:account|wachtwoord|gegevens|data|naam) (?:\w+ )?misbruik\w*/g,
];

const SELF = '(?:mezelf|mij ?zelf|me ?zelf|mn ?zelf|zichzelf|zich ?zelf|haarzelf|hemzelf|myself|himself|herself|themselves|themself|mijn ?eigen)';
const NO_MORE = '(?:niet|nie|nt|niks|nooit|ni) ?(?:echt |meer |langer |verder |gewoon )*(?:meer|langer|verder)';
const INTIMATE =
  '(?:naakt\\w*|nude|nudes|nudez|bloot\\w*|blote (?:foto|fotos|filmpje|filmpjes|beelden)|dick ?pic\\w*|seks ?(?:film\\w*|tape|video\\w*|beeld\\w*)|sex ?(?:film\\w*|tape|video\\w*|beeld\\w*)|sexting|intieme? (?:foto|fotos|beelden|filmpje|filmpjes|video)|pikante? (?:foto|fotos|beelden|filmpje|video)|naked|intimate (?:picture|pictures|photo|photos|video|image|images)|topless|ondergoed\\w*|underwear|banga ?lijst|deepnude|onlyfans van (?:mij|me|een leerling))';
const PICTURE = '(?:foto|fotos|filmpje|filmpjes|film|video|videos|vid|beelden|beeld|pic|pics|picture|pictures|photo|photos|screenshots?|opname|opnames|image|images|clip)';
const OF_A_CHILD =
  '(?:van (?:mij|me|mijn (?:kind|dochter|zoon|zusje|broertje|vriendin|vriend|zoontje|dochtertje)|mn (?:kind|dochter|zoon|zusje|vriendin)|ons|een leerling|n leerling|een meisje|een jongen|haar|hem)\\b|of (?:me|my (?:son|daughter|child|friend|sister)|a student|a girl|her|him)\\b)';
const RELATIVE =
  '(?:vader|moeder|pa|ma|papa|mama|stiefvader|stiefmoeder|oom|opa|broer|ouders|vriend|vriendje|ex|tante|dad|father|mom|mum|mother|stepdad|stepfather|stepmother|parents|uncle|brother|boyfriend|leraar|docent|trainer|coach|teacher)';

/** Signals by need, the most urgent need first. They are matched against plain lower-case text. */
export const URGENT_SIGNALS: readonly (readonly [HelpNeed, readonly RegExp[]])[] = [
  [
    'suicide',
    [
      new RegExp(`\\b(?:wil|wilt|wilde|wou|willen|hoef|hoeft|kan|zie|wens)(?: \\w+){0,4} ${NO_MORE} (?:\\w+ ){0,2}(?:leven|bestaan|wakker worden|hier zijn|op deze wereld|zijn op)\\b`),
      new RegExp(`\\b(?:leven|bestaan) (?:\\w+ ){0,2}(?:wil|wilt|hoef|hoeft|kan) (?:\\w+ ){0,2}${NO_MORE}`),
      new RegExp(`\\b${NO_MORE} (?:\\w+ )?(?:wil|wilt|willen|wilde|hoeft?|kan) (?:\\w+ )?(?:leven|bestaan)\\b`),
      /\b(?:wil|wilt|willen|wilde|wou|zou) (?:\w+ ){0,3}(?:liever |gewoon |echt |het liefst )?(?:er )?(?:niet|nie|nt) meer (?:zijn|leven|bestaan|wakker worden)\b/,
      /\b(?:niet|nie|nt) meer (?:\w+ )?(?:wil|wilt|willen) (?:leven|bestaan|zijn)\b/,
      /\bwil (?:\w+ )?nooit meer wakker\b|\bnooit meer wakker (?:hoef|word|hoeven|te worden|worden)/,
      /\b(?:ik|k|hij|zij|ze|leerling|vriendin|vriend|kind|dochter|zoon|zusje|broertje|die) (?:\w+ ){0,2}(?:wil|wilt|wilde|wou|willen) (?:\w+ ){0,4}dood(?:gaan)?\b(?! (?:hebben|maken|slaan|zien))/,
      /\b(?:wil|wilt|wou) (?:het liefst |liever |gewoon |echt |alleen maar |graag |ook )*dood(?:gaan)?\b/,
      /\bdood (?:wil|wou|willen|wilt)\b/,
      /\b(?:ik|k|was ik|dat ik) (?:\w+ ){0,2}(?:beter|liever|maar) (?:\w+ )?dood\b|\bwas ik (?:maar )?dood\b|\bbeter (?:af )?als ik (?:er niet|dood)\b|\bdacht(?:en)? (?:aan|over) (?:de dood|doodgaan)\b|\bdenk (?:\w+ ){0,3}(?:aan|over) (?:de dood|doodgaan|dood gaan)\b/,
      /\b(?:niemand|niemnad|niemnd) (?:\w+ ){0,2}(?:zou|zal|gaat) (?:me|mij|mn|het|er) ?(?:\w+ ){0,2}(?:missen|merken als ik)|\bniemand (?:mist|gaat missen|zou missen) (?:me|mij)\b|\bzou niemand (?:me |mij )?missen\b/,
      /\bbeter (?:af )?zonder (?:mij|me)\b|\bjullie (?:zijn|zullen) (?:\w+ )?zonder mij\b|\bwereld (?:\w+ ){0,3}zonder mij\b/,
      /\b(?:zelf ?mo+r+[dt]\w*|zelf ?moo?d|zlfmoord|selfmoord|zelfmrd|zelfdod\w*|su[iy]?[cs]id\w*|suicd\w*|suisid\w*|sucidie\w*)\b/,
      /\b(?:een |er een |er n |er )?(?:eind|einde) (?:er ?)?aan (?:\w+ )?(?:maken|leven|alles|mijn leven)\b|\bmaak er (?:een |n )?eind(?:e)? aan\b|\ber (?:een |n )?eind(?:e)? aan (?:ga )?mak/,
      /\b(?:uit het leven|eruit|er ?uit) (?:ga |wil |te )?stap(?:pen)?\b|\bstap eruit\b/,
      new RegExp(`\\b${SELF} (?:\\w+ ){0,3}(?:iets aan|pijn|snij\\w*|snijd\\w*|kras\\w*|gesneden|verwond\\w*|ophang\\w*|hang\\w*|opgehangen|vermoord\\w*|doden|dood\\w*|van kant|beschadig\\w*)`),
      new RegExp(`\\b(?:snij|snijd|snijdt|snijdt|kras|krast|verwond|verwondt|verhang|ophangen|vermoord|dood|sla|pijnig|beschadigt?|cut|cuts|cutting|hurt|hurts|hurting|kill|kills|killing|harm|harms|harming|hang|unalive|end) (?:\\w+ )?${SELF}\\b`),
      /\b(?:ik|k) (?:snij|kras|snijd) (?:me|mij|in mijn (?:arm|armen|polsen|been))\b|\b(?:snijden|krassen|gesneden|snij|kras|sneed) in (?:mijn|haar|zijn|mn|hun) (?:arm|armen|polsen|pols|been|benen)\b|\bautomutil\w*|\bzelfbeschadig\w*|\bzelfverwond\w*|\bself ?harm\w*/,
      /\b(?:me|mij|zich|haar|hem) van kant\b|\bvan (?:het dak|de brug|een brug|de flat|een flat|een dak|een gebouw)(?: \w+)? (?:spring\w*|af)\b|\b(?:spring\w*|ga|lig) (?:\w+ )?(?:voor (?:de|een) trein|van (?:het|een|de) (?:dak|flat|brug))\b|\bvoor (?:de|een) trein (?:spring\w*|gaan|ga|te|liggen|stappen)/,
      /\b(?:alle |veel |te veel |pot |doos |zoveel )?(?:pillen|paracetamol|medicijnen|slaappillen) (?:\w+ ){0,3}(?:slik\w*|geslikt|genomen|nemen|in te nemen)\b.*\b(?:dood|klaar|op|weg|slapen|leven)|\boverdosis\b|\boverdose\b|\bafscheidsbrief\w*|\bsuicide note\b/,
      /\bnooit (?:\w+ )?geboren (?:was|had|ben|geweest)|\bniet geboren was\b|\bnever been born\b/,
      /\b(?:leven|alles|het) (?:\w+ ){0,2}(?:heeft|is) (?:\w+ ){0,2}(?:geen zin|zinloos)(?: meer)?(?= |$)(?! om te leren)|\bgeen zin meer in (?:het |mijn |mn |dit )?leven\b|\bzie (?:\w+ ){0,2}(?:het )?(?:niet meer zitten|geen uitweg|geen reden)|\bleven (?:is|heeft) (?:\w+ ){0,2}(?:niks|niets) (?:meer )?waard|\b(?:haat|zat|moe van|klaar met|beu) (?:\w+ )?(?:mijn|mn|me|het|dit|m'n) leven\b|\bleven (?:\w+ ){0,2}(?:zat|beu|moe)\b|\blevensmoe\b/,
      /^(?:\W|sorry|ja|echt|help|pff|hoi|gwn|eerlijk|ik weet het niet)*(?:ik |k )?(?:ben|bn) er (?:\w+ ){0,2}klaar mee(?: nu| allemaal| echt)?\W*$/,
      /^(?:\W|sorry|ja|echt|help|pff|hoi|gwn)*(?:ik |k )?(?:kan|kn|trek|hou|houd|red|kan het|trek het|trek dit|hou dit|hou het) (?:\w+ ){0,3}(?:niet|nie|nt) (?:\w+ )?(?:meer|langer)(?: vol| aan| zo| verder)?\W*$/,
      /\b(?:trek|houd|hou) (?:het|dit|t) (?:\w+ ){0,2}(?:niet|nie|nt) (?:meer|langer)(?: vol)?\b(?=.*\b(?:leven|alles|alleen|thuis|verder)\b|\W*$)/,
      /\b(?:kan|wil) (?:\w+ ){0,3}zo (?:\w+ )?(?:niet|nie) (?:meer )?(?:verder|door)\b/,
      /\bwil (?:\w+ ){0,3}(?:voor altijd |gewoon )?(?:verdwijnen|weg zijn voor altijd|er niet meer zijn)\b|\ber (?:morgen|straks|binnenkort) niet meer ben\b|\bben er (?:morgen|straks|binnenkort) niet meer\b/,
      /\b(?:want|wants|wanna|wanted|wish|rather|gonna) (?:to |i |i was |i were |he |she )?(?:just |really |could |be |was |were )*(?:die|dead)\b|\bwish i (?:was|were) (?:\w+ )?(?:dead|never born|not alive)/,
      /\b(?:end|ending|take|taking) (?:\w+ )?(?:my|his|her|their) (?:own )?lif?e?\b|\bend it all\b|\bbetter off (?:dead|without me)\b|\b(?:no one|nobody|noone) (?:would|will|d) (?:even )?(?:miss me|notice if i|care if i (?:die|was gone|disappear\w*))/,
      /\b(?:dont|do not|doesnt|does not|not) (?:\w+ )?(?:want|wanna) (?:to )?(?:live|be alive|exist|wake up|be here)(?: \w+)?\b(?!.*\bin (?:this|that) (?:city|country|house)\b)/,
      /\b(?:cant|can not|cannot) (?:go on|do this anymore|take (?:it|this) any ?more|live like this)\b|\bno (?:reason|point) (?:to|in) (?:live|living)\b|\b(?:tired of|done with|hate|give up on|sick of) (?:\w+ )?(?:living|life|my life)\b|\bnot worth living\b/,
      /\b(?:kms|kys|sewerslide|unalive)\b/,
    ],
  ],
  [
    'sextortion',
    [
      new RegExp(`(?:dreig\\w*|bedreig\\w*|chant\\w*|gechant\\w*|afpers\\w*|afgeperst|threat\\w*|blackmail\\w*|sextort\\w*|extort\\w*|anders|otherwise).{0,80}\\b(?:${INTIMATE}|${PICTURE})`),
      new RegExp(`\\b(?:${INTIMATE}|${PICTURE}).{0,80}(?:dreig\\w*|chant\\w*|gechant\\w*|afpers\\w*|afgeperst|threat\\w*|blackmail\\w*|sextort\\w*|extort\\w*|als ik niet betaal|wil(?:len)? geld|moet(?:en)? betalen|betalen anders)`),
      /\b(?:sextort\w*|sextorsie|afgeperst|gechanteerd|chanteert me|chanteren me|blackmailing me|blackmails me|being blackmailed)\b/,
      new RegExp(`\\b(?:vraagt|vragen|wil|wilt|dwingt|moet|vroeg|asks|asking|wants|forces|stuur)\\b.{0,30}\\b${INTIMATE}`),
    ],
  ],
  [
    'abuse',
    [
      new RegExp(`\\b(?:word|wordt|werd|ben|is|worden|geworden|was|been|being|got|get|gets) (?:\\w+ ){0,4}(?:geslagen|mishandeld|misbruikt|aangerand|verkracht|betast|geschopt|gewurgd|abused|beaten|molested|raped|assaulted)\\b`),
      /\b(?:geslagen|mishandeld|misbruikt|aangerand|verkracht|betast) (?:word|wordt|werd|worden|ben|is|door|thuis)\b/,
      new RegExp(`\\b${RELATIVE} (?:\\w+ ){0,3}(?:slaat|slaan|sloeg|mishandelt|misbruikt|schopt|knijpt|wurgt|hits|hit|beats|abuses|hurts|touches|raakt|betast|kicks|punches) (?:\\w+ ){0,2}(?:me|mij|ons|haar|hem|hun|mijn|us|her|him|my)\\b`),
      new RegExp(`\\b(?:slaat|slaan|sloeg|mishandelt|misbruikt|schopt) (?:mijn|mn|me|m) ${RELATIVE} (?:me|mij|ons|mijn)\\b`),
      new RegExp(`\\b${RELATIVE} (?:\\w+ ){0,2}(?:zit|zat) (?:\\w+ )?aan (?:me|mij|haar|mijn)\\b`),
      /\b(?:hij|zij|ze|iemand|he|she|someone) (?:\w+ ){0,2}(?:slaat|slaan|mishandelt|misbruikt|hits|beats|abuses|rapes) (?:\w+ )?(?:me|mij|ons|us)\b/,
      /\b(?:raakt|raakte) (?:me|mij|haar) (?:\w+ ){0,3}aan\b|\b(?:touch|touches|touched|touching) (?:me|my body)\b|\bzit aan (?:me|mij)\b/,
      /\b(?:thuis|home) (?:\w+ ){0,3}(?:niet veilig|onveilig|not safe|unsafe|geslagen)\b|\b(?:niet veilig|onveilig|not safe|unsafe) (?:\w+ ){0,2}(?:thuis|at home)\b/,
      /\b(?:bang|durf|durft|scared|afraid) (?:\w+ ){0,4}(?:naar huis|go home|mijn vader|mijn moeder|mijn stiefvader|mn vader|my dad|my father|my stepdad|thuis)\b/,
      /\b(?:verkracht|verkrachting|aanranding|aangerand|incest|kindermishandeling|huiselijk geweld|seksueel misbruik|sexual abuse|child abuse|domestic violence|uitgehuwelijkt|uithuwelijk\w*|eerwraak|loverboy\w*|rape|raped|molest\w*)\b/,
      /\b(?:docent|leraar|teacher|mentor|meester|coach|trainer|stagiair|concierge|medewerker)\b.{0,40}\b(?:seks|sex|zoenen|gezoend|kiss|kissed|tongen|wil met me naar bed)\b/,
      /\b(?:opgesloten|locked) (?:\w+ ){0,3}(?:thuis|kamer|room|up at home)\b/,
    ],
  ],
  [
    'image',
    [
      new RegExp(`\\b${INTIMATE}`),
      new RegExp(`\\b${PICTURE} (?:\\w+ ){0,3}${OF_A_CHILD}(?: \\w+){0,6} (?:rond|viral|verspreid\\w*|rondgestuurd|rondgedeeld|around|spread\\w*|gelekt|leaked|circulat\\w*|overal)\\b`),
      new RegExp(`\\b(?:gaat|gaan|wordt|worden|verspreid\\w*|going around|spreading|circulat\\w*|leaked|lekte?|rondgestuurd) (?:\\w+ ){0,5}${PICTURE} (?:\\w+ ){0,3}${OF_A_CHILD}`),
      new RegExp(`\\b${PICTURE} (?:\\w+ ){0,3}${OF_A_CHILD}.{0,60}\\b(?:naar iedereen|hele school|heel school|iedereen heeft|everyone has|whole school|the entire school|iedereen gestuurd|to everyone)\\b`),
      /\b(?:ik|i) (?:\w+ ){0,4}(?:exposed|geexposed|exposet)\b|\bexposed me\b|\bexposen (?:me|mij)\b/,
      /\bdeep ?fake\w* (?:\w+ ){0,4}(?:van (?:mij|me|mijn|een leerling|haar|een meisje)|of (?:me|my|a student|her|a girl))\b/,
    ],
  ],
  [
    'danger',
    [
      /\b(?:heeft|heb|hebben|neemt|nam|brengt|met|has|got|carries|carrying|bringing|brings|brought|had|trok|zwaait) (?:\w+ ){0,4}(?:mes|messen|wapen|wapens|pistool|vuurwapen|machete|boksbeugel|knife|gun|weapon)\b/,
      /\b(?:steekt|steken|stak|neersteken|neergestoken|doodsteken|doodschieten|neerschieten|neergeschoten|doodslaan|doodmaken|dood maken|afmaken|kapotmaken|vermoorden|in elkaar (?:slaan|geslagen|slaat)|stab|stabbed|shoot|beat (?:me|him|her|us) up|kill (?:me|him|her|us|them|you|everyone|someone))\b(?!.*\b(?:boek|film|serie|game|spel)\b)/,
      /\b(?:gaat|ga|wil|zal|gaan|willen|going to|gonna|will|wants to) (?:\w+ ){0,3}(?:me|mij|ons|hem|haar|hun|je|jullie|iedereen|iemand|him|her|us|them|everyone) (?:\w+ ){0,2}(?:iets aandoen|wat aandoen|pakken na school|opwachten|slaan|dood)\b/,
      /\b(?:wacht|wachten|staat|staan) (?:me|mij|ons) (?:\w+ ){0,3}op(?:wachten)?\b.{0,30}\b(?:na school|buiten|poort|station|fietsenhok|hoek)\b/,
      /\b(?:schietpartij|bommelding|school ?shooting)\b|\b(?:aanslag|bom|bomb|shooting) (?:\w+ ){0,3}(?:op|in|at|naar|bij) (?:\w+ )?(?:school|klas|ons|us|class)\b/,
      /\b(?:doodsbedreiging\w*|met de dood bedreig\w*|dood bedreig\w*|death threats?)\b/,
      /^(?!.*\b(?:wat als|als iemand|als je|als een|als ik|what if|what happens if|if someone|wat gebeurt|mag|straf)\b).*\b(?:ik|i am|im|mijn (?:zoon|dochter|kind)|my (?:son|daughter|child)) (?:word|wordt|werd|ben|is|being|am|getting)? ?(?:\w+ ){0,4}(?:bedreigd|threatened|gestalkt|stalked)\b/,
      /^(?!.*\b(?:wat als|als iemand|als je|als een|als ik|what if|what happens if|if someone|wat gebeurt|mag|straf)\b).*\b(?:hij|zij|ze|iemand|jongen|meisje|klasgenoot|he|she|someone|they) (?:\w+ ){0,3}(?:bedreigt|bedreigen|stalkt|threatens|threatening|is threatening|stalks|is stalking) (?:\w+ )?(?:me|mij|ons|us)\b/,
      /\b(?:voel|voelt) (?:\w+ ){0,4}(?:niet veilig|onveilig|bedreigd)\b|\bfeel (?:\w+ )?(?:unsafe|not safe)\b|\bdont feel safe\b/,
      /\b(?:ben in gevaar|in gevaar|levensgevaar|in danger|bloedt|bloeding|bewusteloos|unconscious|ademt niet|vermist|weggelopen van huis|ran away from home|ontvoerd|kidnapped)\b/,
    ],
  ],
];
