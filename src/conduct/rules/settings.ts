/**
 * What may stand around hard words and change what they mean. Patterns run over the whole normalised message.
 * Narrower than the concepts of the lexicon, because a single ordinary word must not silence a threat.
 */
const settings = {
  /** Somebody else's words are passed on. */
  report:
    /\b(?:zei|zeiden|zegt (?:hij|ze|zij|steeds|altijd)|(?:hij|ze|zij|iemand|die|men) zegt|zeggen ze|mensen zeggen|riep|riepen|schreef|schreven|noemde|noemden|appte|vertelde|volgens|stond er|staat er|las dat|las ik|gehoord dat|hoorde dat|uitgescholden|schold|scheldt|gepost dat|heeft gezegd|had gezegd|gezegd dat|said|told|called|wrote|texted)\b/,
  /** The words themselves are the subject, or the speaker turns against them. */
  aboutWords:
    /\b(?:betekent|betekenis|vertaling|vertaal|synoniem|hoe spel|hoe schrijf|strafbaar|scheldwoord|zeg je niet|zeg dat niet|zeg niet|zeg nooit|niet zeggen|niet meer zeggen|nooit zeggen|mag je niet|moet je niet|gebruik dat woord|zulke woorden|dat soort|racis\w+|discriminatie|antisemitis\w+|vooroorde\w+|stereotyp\w+|grens over|gaat te ver|ging te ver|not ok(?:e|ay)?|dont say|stel dat|stel je voor|voorlichting|gastles|preventie|campagne|poster over|onderzoek|enquete|stelling|debat|discussie|wat doe je als|wat moet je doen als|what does)\b/,
  fiction:
    /\b(?:films?|series?|netflix|aflevering|seizoen|boek|boeken|boekverslag|hoofdstuk|roman|verhaal|personage|hoofdpersoon|toneel\w*|musical|scene|script|gedicht|songtekst|lyrics|liedje|nummer van|nieuwe nummer|track|album|song|spotify|podcast|docu\w*|journaal|nieuws|in de krant|artikel|nu\.?nl|nos|werkstuk|spreekbeurt|presentatie|essay|betoog|verslag|pws|profielwerkstuk|geschiedenis\w*|wo2|tweede wereldoorlog|oorlog|middeleeuwen|romeinen|paragraaf|bladzijde|blz|toets over|les over|lesje over|shakespeare|romeo|julia|macbeth|hamlet|anne frank|movie|episode|chapter|novel|anime|manga|halloween|cosplay|kostuum)\b/,
  game:
    /\b(?:fortnite|minecraft|gta|cod|warzone|valorant|fifa|fc ?2\d|roblox|brawl\w*|csgo|cs2|apex|overwatch|zelda|mario|pokemon|among us|tekken|potje|lobby|respawn\w*|spawn\w*|revive\w*|boss|loot|skins?|headshot|sniper|clutch|kills|noob|server|ps[45]|xbox|gamen|game|games|gamer|weerwol\w+|lasergame\w*|lasertag|paintball\w*|schaken|schaak|risk|uno|monopoly|level \d+|ranked|nerf\w*|waterpistool\w*|watergevecht|zombies?|stratego|trefbal|dungeons|npc|bot ?lobby|in de map|van de map|impost\w+)\b/,
  sport:
    /\b(?:wedstrijd\w*|toernooi|finale|training|trainer|tegenstander\w*|competitie|derby|scheids\w*|keeper|spits|verdediger|sparren|spar|in de ring|judo|boksen|kickboks\w*|karate|ajax|feyenoord|psv|elftal|doelpunt|penalty|zaterdag maken we|champions league|stadion|bokser|ufc|worstel\w*)\b/,
  kitchen:
    /\b(?:taart|koken|kookles|kook|brood|fruit|appels?|groente|kaas|kamp|scouting|picknick|bbq|barbecue|pompoen|knutsel\w*|karton|handvaardigheid|techniek|beeldend|snijplank|vis|kip|pizza|verjaardag|cake|uien|keuken|nep\w*|plastic|speelgoed|water|lijm\w*|ontbijt|lunch|toneelstuk|sinterklaas|surprise|zakmes|avocado|watermeloen|watermelon|tuin\w*|hout|schilder\w*)\b/,
  /** An errand or a visit between friends. */
  friendlyVisit:
    /\b(?:breng (?:ik|het|hem|je)|langsbrengen|kom je halen|kom ik je|ophalen|haal je op|kom gezellig|gezellig|cadeau\w*|verjaardag|feestje|logeren|huiswerk|pakketje|fietsen we|fiets ik|zelfde straat|bij mij om de hoek|om de hoek|buurman|buren|buurjongen|buurmeisje|samen fietsen|lift|meerijden|oma|eten|chillen|spullen|boek|verhuisd|postcode|kaartje|bloemen|beterschap|ziek|mooi huis)\b/,
  /** Anger at a machine, an animal or the weather. */
  atThing: /\b(?:auto|autoalarm|alarm|wekker|hond|honden|duif|mug|wesp|meeuw|meeuwen|kat|printer|laptop|wifi|telefoon|computer|internet|systeem|magister|regen|wind|trein|bus|buurman|bal|ketting|fiets|deur|kluisje|rits|veter|magnetron|automaat|brug|captcha|robot|duiven|kroket|autocorrect)\b/,
  surprise: /\b(?:verrassing\w*|verras\w*|surprise\w*|cadeau\w*|jarig|verjaardag|lootje\w*|sinterklaas|afscheid\w*|feest voor|kaart voor|met taart|taart|ballonnen|slingers|trakteer\w*|trakteren)\b/,
  /** A membership put right for a practical reason. */
  housekeeping:
    /\b(?:oude nummer|oud nummer|nieuw nummer|nieuwe nummer|nieuwe telefoon|dubbel|twee keer in|gehackt|hacker|spam\w*|phishing|bot|bots|reclame|nep ?account|fake ?account|onbekend nummer|per ongeluk|verhuisd|van school|andere klas|andere school|zit niet meer|is gestopt|wil zelf|vroeg zelf|zelf gevraagd|op eigen verzoek|ziek|geblesseerd|vol|maximum|link|virus|afk|advertentie\w*|mail|oplichter\w*)\b/,
  /** Silly stakes: nobody dies for the last crisp. */
  silly:
    /\b(?:spoil\w*|verklap\w*|verraadt? (?:het|hoe)|laatste (?:chip\w*|koek\w*|stuk\w*|snoep\w*|punt\w*)|zonder mij (?:kijkt|verder)|verder kijkt|zonder mij|mijn (?:patat|frietjes|friet|snoep|chips|snack|brood|eten|oplader|etui|pen|gum|hoodie|trui)|te laat komt|weer te laat|op je verjaardag|kietel\w*|knuffel\w*|wakker maakt|wakker belt|met een kussen|kussengevecht|sneeuwbal\w*|playlist|wifi|niet meeneemt|vergeet mee|niet komt|ate my \w+|my (?:fries|snacks?|food|last)|foute mop|die mop|woordgrap\w*|slechte grappen|van het lachen|lachen|als (?:we|je|jij|ik|hij|het|dit|er) (?:\w+ ){1,9}vermoord ik)\b/,
  hyperbole:
    /\b(?:wiskunde\w*|toets|toetsen|toetsweek|proefwerk|huiswerk|tentamen|natuurkunde|scheikunde|frans|duits|engels|grieks|latijn|nederlands|economie|biologie|gym|gymles|les|lessen|uur|opstaan|wekker|maandag|honger|dorst|heet|warm|koud|kou|moe|slaap|verveling|verveel|spierpijn|buikpijn|hooikoorts|schaamte|cringe|genant|awkward|saai|saaie|piepjestest|coopertest|bleeptest|fietsen|tegenwind|corvee|kater|rooster|tussenuur|afwas|opruimen|verkouden|bieptest)\b/,
} as const;

export type Setting = keyof typeof settings;

export function isSetIn(setting: Setting, line: string): boolean {
  return settings[setting].test(line);
}
