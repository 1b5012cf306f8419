import type { Check } from '../draft';
import { isStaffToStudents } from '../draftContext';
import { replaced } from '../remarkOn';
import type { Phrase, RemarkKind } from '../remark';
import type { ArticleId } from '../../gedragscode/articleId';
import { has, wordPattern } from '../wordPattern';

interface Channel {
  readonly kind: RemarkKind;
  readonly article: ArticleId;
  readonly phrase: Phrase;
  readonly pattern: RegExp;
}

const ME = "(?:me|mij|ons)";
const CHAT_APPS = "whats?app|wapp|signal|telegram|snap(?:chat)?|discord|messenger";
const PROFILES = "insta(?:gram)?|snap(?:chat)?|facebook|fb|tik ?tok|x|twitter|linkedin|bereal|threads";

/** The clearest first: of two on one place the first counts. */
const CHANNELS: readonly Channel[] = [
  {
    kind: 'classChat', article: 'III.B.9', phrase: { key: 'inOurTeam' },
    pattern: wordPattern(
      `(?:ik |we |wij )?(?:maak|maken|start|starten|open|openen|begin|beginnen)(?: ik| we)? (?:even |nu |ook ){0,2}(?:een |de |onze )?(?:nieuwe )?(?:(?:klassen|groeps|mentor|excursie|reis)[ -]?app(?:groep)?|appgroep|(?:${CHAT_APPS})[ -]?(?:groep|groepje|server|group)|groep(?:je)? (?:op|in|via) (?:${CHAT_APPS}))(?: (?:aan|voor [^.!?\\n]{1,40}|op (?:${CHAT_APPS})))?|` +
      `(?:zullen we |laten we )?(?:even )?(?:een |de )(?:(?:klassen|groeps|mentor|excursie|reis)[ -]?app(?:groep)?|appgroep|(?:${CHAT_APPS})[ -]?groep(?:je)?) (?:aan)?maken|` +
      `(?:kom|join|ga|meld je aan|sluit je aan) (?:\\p{L}+ ){0,3}(?:bij |in |op |naar )?(?:de |onze |mijn |our |my |the )?(?:(?:klassen|groeps|mentor)[ -]?app(?:groep)?|appgroep|(?:${CHAT_APPS})[ -]?(?:groep|server|group|channel|kanaal))|` +
      `(?:i'll|i will|let's|we'll) (?:make|start|create|set up) (?:a |our )(?:class )?(?:${CHAT_APPS})[ -]?(?:group|server|chat)(?: for [^.!?\\n]{1,40})?|https?://(?:chat\\.whatsapp\\.com|discord\\.gg|discord\\.com/invite|t\\.me|signal\\.group|snapchat\\.com|wa\\.me)/[^\\s)]{1,80}|(?:chat\\.whatsapp\\.com|discord\\.gg|t\\.me|wa\\.me)/[^\\s)]{1,80}`,
    ),
  },
  {
    kind: 'whatsApp', article: 'III.B.3', phrase: { key: 'messageMe' },
    pattern: wordPattern(
      `(?:app|whatsapp|appen|snap|dm) (?:je |jij |dan )?${ME}(?: (?:even|maar|gerust|dan|anders|als er iets is)){0,2}|(?:je|jullie) (?:kunt|kan|kunnen|mag|mogen) ${ME} (?:(?:altijd|ook|gerust|gewoon) ){0,2}(?:appen|whatsappen|dm'en|snappen)|` +
      `(?:stuur|zend) (?:${ME} )?(?:(?:maar|even|gerust|dan|anders) ){0,2}(?:een |n |via )?(?:appje|dm|(?:${CHAT_APPS})(?:[ -]?(?:bericht(?:je)?))?)(?: naar (?:mij|me))?|(?:stuur|deel|lever|geef|zet|laat) (?:[\\p{L}’']+ ){0,6}(?:via|op|in|over) (?:whats?app|snapchat|telegram)|(?:bereik(?:baar|en)?|contact) (?:\\p{L}+ ){0,3}(?:via|op) (?:${CHAT_APPS})|(?:via|op) (?:${CHAT_APPS}) (?:bereikbaar|te bereiken)|` +
      `(?:text|message|reach|contact|dm) me (?:on|via|over) (?:${CHAT_APPS}|insta(?:gram)?)|(?:whatsapp|snap|dm) me|send me a (?:whatsapp|snap|dm)(?: message)?`,
    ),
  },
  {
    kind: 'privateAccount', article: 'III.B.2', phrase: { key: 'inOurTeam' },
    pattern: wordPattern(
      `(?:volg|voeg|add|follow) (?:${ME} |mijn account )(?:(?:even|gerust|dan|maar|ook|toe) ){0,3}(?:op|toe op|via|on|aan op) (?:(?:mijn |my )?(?:priv[ée]|private|personal)?[ -]?)(?:${PROFILES})(?: toe)?|volg ${ME}(?: (?:gerust|maar|even|ook))? (?:op|via) (?:${PROFILES})|(?:zit|sta) (?:ook )?op (?:${PROFILES})[^.!?\\n]{0,40}volg ${ME}|(?:mijn|my) (?:(?:priv[ée]|private|persoonlijke|personal)[ -]?)?(?:${PROFILES})[ -]?(?:account|naam|name|username|handle)? (?:is|=|:) ?@?[\\p{L}\\d._]{2,30}|` +
      `(?:word|worden|stuur (?:${ME} )?een) (?:vrienden|vriend|vriendschapsverzoek|vriendverzoek)(?: met (?:${ME}))? op (?:${PROFILES})|(?:send me a friend request|add me as a friend|be friends) (?:on (?:${PROFILES}))?`,
    ),
  },
  {
    kind: 'onSocialMedia', article: 'III.B.9', phrase: { key: 'handInViaTeams' },
    pattern: wordPattern(
      `(?:zet|plaats|post|deel|upload|zetten|plaatsen|posten|delen) (?:\\p{L}+ ){0,5}op (?:tik ?tok|insta(?:gram)?|snap(?:chat)?|facebook|youtube|twitter)(?: en (?:tag|noem) [^.!?\\n]{1,30})?|(?:post|put|share|upload) (?:\\p{L}+ ){0,5}(?:on|to) (?:tik ?tok|insta(?:gram)?|snapchat|facebook|youtube|twitter)|maak (?:\\p{L}+ ){0,2}(?:een )?tik ?tok account`,
    ),
  },
];

const NOT = wordPattern("niet|nooit|geen|zonder|stop(?:pen)? met|verboden|liever niet|not|never|don't|no|without|instead of|in plaats van|nep\\w*|fictief|bedenk|stel (?:je )?voor|imagine");
const ALLOWED = wordPattern("(?:met )?toestemming van (?:de )?(?:schoolleiding|je ouders|ouders)|schoolleiding (?:is akkoord|vindt het goed|weet ervan)|permission (?:of|from) the school");
const OF_SCHOOL = wordPattern("volg (?:de school|ons schoolaccount|school)|schoolaccount|account van (?:de )?school|school's account|the school on");
const ELSEWHERE = wordPattern("je ouders|je moeder|je vader|elkaar|je klasgenoten|je vrienden|your parents|each other|your friends");

/** Staff who invite students to a private channel: WhatsApp (III.B.3), an own account (III.B.2), social media in teaching (III.B.9). */
export const checkPrivateChannels: Check = (draft, context) => {
  if (!isStaffToStudents(context)) return [];
  return draft.sentences.flatMap((sentence) => {
    const { text } = sentence;
    if (has(NOT, text) || has(ALLOWED, draft.text) || has(OF_SCHOOL, text) || has(ELSEWHERE, text)) return [];
    for (const { kind, article, phrase, pattern } of CHANNELS) {
      const [match] = text.matchAll(pattern);
      if (match === undefined) continue;
      const start = sentence.start + match.index;
      return [replaced(draft, kind, article, { start, end: start + match[0].length }, phrase)];
    }
    return [];
  });
};
