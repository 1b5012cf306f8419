/** Channels of no school, as people write them. */
export const OTHER_CHANNELS = "whats? ?app|whatsap|watsapp|watsap|whatapp|wapp|snap(?:chat)?|insta(?:gram)?|telegram|signal|discord|messenger|facebook|fb|tik ?tok|skype|viber|wechat|imessage|bereal|sms";

/** Where people have profiles of their own. */
export const PROFILES = 'insta(?:gram)?|snap(?:chat)?|facebook|fb|tik ?tok|twitter|linkedin|bereal|threads|youtube';

/** A group of an app, without the name of one: "klassenapp". */
export const APP_GROUP = '(?:klassen|klasse|klas|groeps|mentor|excursie|reis|vak|team|kamp)[ -]?app(?:je|groep|groepje)?|app-?groep(?:je)?';

/** In a lesson, in a story, or told of others: not meant for whoever reads it. */
export const TOLD = new RegExp(
  `\\b(?:(?:praten|praat|gaat|gaan|les|discussie|nadenken|talk|lesson) (?:we |vandaag )?(?:over|about)|het (?:vandaag |even )?(?:hebben )?over|over (?:${OTHER_CHANNELS})\\b(?! (?:sturen|stuur))|bedenk|stel je voor|fictie\\w*|nep\\w*|analyseer|schrijf een|in het verhaal|toneelstuk|imagine|lees het artikel|elkaar|onderling|je (?:vader|moeder|ouders|klasgenoten|vrienden)|each other|your (?:parents|friends))\\b`,
);
