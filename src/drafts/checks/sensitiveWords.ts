import { wordPattern } from '../wordPattern';

/** Words about somebody's health that nobody uses lightly about another. */
export const HEALTH = wordPattern(
  `diagnose|gediagnosticeerd|diagnosed|adhd|autis(?:me|tisch|tic|m)|asperger|pdd-?nos|dyslexie|dyslectisch|dyslexi[ac]|dyscalculie|depressie(?:f|s)?|depressed|depression|
  angststoornis|anxiety|paniekaanval(?:len)?|panic attacks?|burn-?out|overspannen|anorexia|boulimia|eetstoornis|eetproblemen|eetprobleem|eating disorder|epilepsie|epilepsy|diabetes|suikerziekte|leukemie|leukaemia|
  tumor|heeft kanker|has cancer|medicijnen|medicatie|medication|ritalin|concerta|antidepressiva|psycholoog|psychologist|psychiater|psychiatrist|therapie|therapy|ggz|is opgenomen|opgenomen in|
  (?:in|naar) het ziekenhuis|in (?:the )?hospital|geopereerd|surgery|zwanger|pregnant|abortus|abortion|miskraam|zelfbeschadiging|self-?harm\\w*|zelfmoordpoging|longontsteking|pneumonia`.replace(/\s*\n\s*/g, ''),
);

/** The everyday kind: fine in one's own class, not for a whole school. */
export const SLIGHT_HEALTH = wordPattern('ziek|ziekgemeld|griep|migraine|hersenschudding|concussion|(?:been|arm|enkel|pols|voet|sleutelbeen) gebroken|gebroken (?:been|arm|enkel|pols|voet)|broken (?:leg|arm|ankle|wrist)|broke (?:his|her) (?:leg|arm|ankle|wrist)|allergisch|allergic|notenallergie|is (?:sick|ill)|has the flu|corona|covid');

/** What happens at home, with the police or with the school's measures; and whom somebody loves. */
export const SITUATION = wordPattern(
  `geschorst|schorsing|suspended|van school gestuurd|van school verwijderd|expelled|jeugdzorg|jeugdbescherming|youth care|veilig thuis|pleeggezin|foster (?:family|care)|uit huis geplaatst|onder toezicht gesteld|
  ouders (?:van \\p{L}+ )?(?:gaan|liggen|zijn|willen) (?:uit elkaar|in (?:een )?scheiding|in een vechtscheiding|gescheiden|scheiden)|parents are (?:getting )?divorc(?:ed|ing)|vechtscheiding|ligt in scheiding|(?:vader|moeder|broer) zit vast|in de gevangenis|in (?:prison|jail)|schuldsanering|schulden thuis|voedselbank|food bank|
  opgepakt|aangehouden|gearresteerd|arrested|mishandeld|misbruikt|abused|wordt (?:thuis )?geslagen|wordt gepest|is being bullied|spijbelt|spijbelde|truant|blowt|drugs gebruikt|is (?:een )?(?:homo|lesbisch|transgender|lesbian|gay)`.replace(/\s*\n\s*/g, ''),
);

/** The subject of school work, and not of somebody's life. */
export const AS_A_SUBJECT = wordPattern(
  `spreekbeurt|presentatie|presenteert|presenteren|werkstuk|profielwerkstuk|pws|verslag|project|boekverslag|boek|film|serie|gastles|voorlichting|thema(?:week|dag|avond)?|hoofdstuk|onderzoek|opdracht|artikel|essay|debat|debatteert|
  kwf|inzameling(?:sactie)?|collecte|sponsorloop|actie|stage|bijbaan|excursie|bezoek|open dag|workshop|hamlet|rol|toneelstuk|musical|presentation|essay|project|book|movie|research|fundraiser|internship|visit|speech|chapter|assignment|novel|play`.replace(/\s*\n\s*/g, ''),
);
