import { DECLINES, isRefused, plainSentences, plainText } from '../clauses';
import type { Concern } from '../concern';
import type { Said } from '../said';
import { APP_GROUP, OTHER_CHANNELS, TOLD } from './channelWords';

const ONE_CHANNEL = new RegExp(`\\b(?:${OTHER_CHANNELS})\\b`);
const SOME = "(?:[a-z'’-]+ )";
const US = '(?:me|mij|mn|ons|us)';
const OUR_APP = '(?<!\\b(?:de|die|deze|een|hoy|magister|teams|the|this|an|our|school|onze|mijn|van)[ -])';
const MORE = '(?:maar|gerust|even|ff|effe|anders|dan|rustig|gewoon|altijd|straks|vanavond|gelijk|meteen|mij|me|als)';
const OWN_GROUP = `(?:${APP_GROUP})|(?:${OTHER_CHANNELS})[ -]?(?:groep(?:je|s)?|groepsapp|group|server|kanaal|channel|community)|groep(?:je)? ${SOME}{0,3}(?:op|in|via) (?:${OTHER_CHANNELS})|group ${SOME}{0,2}on (?:${OTHER_CHANNELS})|discord van (?:mijn|ons|het)`;
const GROUP = new RegExp(`\\b(?:${OWN_GROUP})\\b`);
const INTO_GROUP = /\b(?:maak\w*|maken|aangemaakt|gemaakt|start\w*|open\w*|er is|is er|er komt|komt er|kom|komen|join\w*|link|scan\w*|qr|uitnodig\w*|voeg\w*|toevoegen|zet\w*|stuur\w*|post\w*|deel|delen|check|kijk in|meld|aanmeld\w*|ik heb|we hebben|made|make|create\w*|set up|add\w*)\b/;
const SEEN = /\b(?:zag|zagen|gezien|werd|werden|gescholden|gepest|gebeurd\w*|stond|van de ouders|jullie eigen|hun eigen|saw|happened)\b/;

const PATTERNS: readonly RegExp[] = [
  // "app me", "app of bel me", "whatsapp mij dan gewoon"
  new RegExp(`${OUR_APP}\\b(?:app|appen|whats? ?app|snap|sms|dm|pm|text) ${SOME}{0,2}?${US}\\b`),
  new RegExp(`(?:^|\\b(?:of|en|dan|anders|gerust|or) )app ${MORE}\\b`),
  /\b(?:appen|whatsappen|appje sturen) (?:mag|kan|is (?:prima|goed|ok\w*|makkelijk\w*|handig\w*))\b|\bmag (?:altijd |ook |gerust )*(?:appen|geappt worden)\b/,
  new RegExp(`\\b(?:mag|mogen|kan|kun|kunt|kunnen|wil|willen|zou|can|may|could)\\b.*\\b${US} ${SOME}{0,5}(?:appen|whatsappen|dm'?en|sms'?en|whatsapp|text)\\b`),
  // "ik stuur je een appje", "stuur me een snap"
  new RegExp(`\\b(?:stuur|sturen|stuurt|krijg|krijgen|send|geef)\\b ${SOME}{0,6}(?:appje|app-?bericht(?:je)?|dm|sms(?:je)?|snapje|whatsappje|whatsapp|snap|a text|a dm)\\b(?!-)`),
  /\b(?:ik|we) app(?:en)? (?:je|jou|jullie)\b|\bapp ik (?:je|jou|jullie)\b|\bik (?:zal|ga|kan) (?:je|jou|jullie) (?:[a-z]+ ){0,3}(?:appen|whatsappen)\b|\bi(?:'ll| will) (?:text|whatsapp|dm|snap) you\b/,
  // Asking for a student's own number or account.
  new RegExp(`\\b(?:geef|stuur|app|deel|wat is|mag ik|heb ik|noteer|give|send|what is|what's)\\b.{0,30}\\b(?:je|jouw|jullie|your) (?:mobiele |eigen |phone |mobile )?(?:nummers?|06|mobiel|telefoonnummers?|snap(?:chat)?|insta(?:gram)?|discord|whatsapp|number)\\b`),
  new RegExp(`\\bheb (?:je|jij|jullie) (?:ook |al |wel )?(?:${OTHER_CHANNELS})\\b|(?:^|\\b(?:en|of) )(?:zit|zitten) (?:je|jij|jullie) (?:ook |al |wel )*op (?:${OTHER_CHANNELS})\\b|\\bik (?:zit|sta) (?:ook |wel )*op (?:${OTHER_CHANNELS})\\b|\\b(?:do you have|are you on) (?:${OTHER_CHANNELS})\\b`),
  new RegExp(`\\b(?:mijn|m'n|mn|my) (?:${OTHER_CHANNELS})(?:[ -]?(?:naam|name|account|nummer))? (?:is|heet|=|:)`),
  new RegExp(`\\b(?:join|kom) ${SOME}{0,3}(?:${OTHER_CHANNELS})\\b`),
];

const LINK = /\b(?:chat\.whatsapp\.com|wa\.me|discord\.gg|discord\.com\/invite|t\.me|signal\.group|snapchat\.com\/(?:add|t)|m\.me)\//;
const BY_CHANNEL = new RegExp(`\\b(?:via|op|in|naar|on|to|over|through|by|per) (?:de |een |onze |mijn |the |our |my |prive |private )?(?:${OTHER_CHANNELS})\\b`);
const CONTACT = /\b(?:stuur|sturen|stuurt|zet|zetten|deel|delen|lever|leveren|inleveren|geef|laat|laten|meld|melden|bereik|bereikbaar|bereiken|vind|find|reach|contact|praten|kletsen|chatten|bespreken|overleggen|overleg|verder|spreken|afspreken|vragen|vraag|stel|stellen|bericht\w*|message|move|talk|chat|send|post|antwoord\w*|reageer|bel|bellen|houd|hou|dropt?|continue|switch\w*|overstappen|regelen|doen)\b/;
const BY_US = /\b(?:me|mij|mijn|m'n|mn|ik|ons|we|wij|us|our|i|i'll|let's|jullie|je|dit|it)\b|^(?:stuur|zet|deel|lever|geef|laat|meld|vraag|stel|bel|send|post|drop|message|beste)\b/;

/** Staff who take students to a channel that the school doesn't offer (III.B.3), and social media in teaching (III.B.9 leans on it). */
export function otherChannel(said: Said): Concern | null {
  if (said.speaker !== 'staff' || said.readers.students === 0) return null;
  const offered = said.channels.map(plainText);
  if (LINK.test(said.text.toLowerCase())) return concern(said.text);
  for (const { clauses, text } of plainSentences(said.text)) {
    if (DECLINES.test(text)) continue;
    for (const clause of clauses) {
      if (isRefused(clause) || TOLD.test(clause)) continue;
      if (invites(clause) && !isOffered(clause, text, offered)) return concern(text);
    }
  }
  return null;
}

function invites(clause: string): boolean {
  if (PATTERNS.some((pattern) => pattern.test(clause))) return true;
  if (GROUP.test(clause) && INTO_GROUP.test(clause) && !SEEN.test(clause)) return true;
  return BY_CHANNEL.test(clause) && CONTACT.test(clause) && BY_US.test(clause) && !SEEN.test(clause);
}

/** "App me in Teams", "de groepsapp in de Hoy app"; or a channel that the school has on its own list. */
function isOffered(clause: string, sentence: string, offered: readonly string[]): boolean {
  const other = ONE_CHANNEL.exec(clause)?.[0];
  if (other === undefined) return /\b(?:teams|magister|hoy|school-?mail|schoolapp)\b/.test(clause) || offered.some((name) => clause.includes(name));
  return offered.some((name) => ONE_CHANNEL.exec(name)?.[0] === other && sentence.includes(other));
}

function concern(text: string): Concern {
  const isWhatsApp = /\b(?:whats? ?app\w*|whatsap|watsapp?|whatapp|wapp|wa\.me|\w*app(?:en|je|groep)?)\b/.test(plainText(text));
  return { check: 'otherChannel', article: 'III.B.3', allowedBy: isWhatsApp ? 'whatsapp' : 'channel' };
}
