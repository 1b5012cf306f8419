import type { PermissionKind } from '../../permissions/permissionKind';
import type { Language } from '../../runtime/language';

/** What somebody wants to ask permission for; `kind` null: that isn't said. */
export interface PermissionAsk {
  readonly kind: PermissionKind | null;
  readonly language: Language;
}

const LONGEST = 160;

const HELLO = '(?:(?:hoi|hallo|hey|hi|hello|ja|yes|houvast|ok|oke) )*';
const NL = new RegExp(`^${HELLO}(?:(?:(?:ik )?(?:wil|moet|kan|mag|zou)(?: ik)?(?: graag)?(?: willen)?|(?:hoe|waar|bij wie) (?:kan|moet) ik) )?(?:(?:een )?toestemming (?:aan)?vragen|(?:vraag|aanvragen) toestemming|toestemming aanvraag|vraag (?:een )?toestemming aan)(?: (?:voor|om|bij|van) (.+))?$`);
const EN = new RegExp(`^${HELLO}(?:(?:i (?:want|need|would like|d like) to|can i|may i|how (?:can|do) i|how to) )?(?:ask|request)(?: for)?(?: a)? permission(?: (?:for|to) (.+))?$`);

/** Checked in this order: a video "van de docent" is also something that was recorded. */
const KINDS: readonly (readonly [PermissionKind, RegExp])[] = [
  ['whatsapp', /\b(?:whatsapp\w*|whats app|appen|appgroep\w*|groepsapp|klassenapp|app groep)\b/],
  ['videoReuse', /\b(?:filmpjes?|videos?|video) (?:van|of|by)\b|\b(?:teachers?|docents) videos?\b/],
  ['channel', /\b(?:kanaal|kanalen|channel|instagram\w*|insta|youtube\w*|linkedin|tiktok\w*)\b/],
  ['recording', /\b(?:opnames?|opnemen|op te nemen|opname|filmen|fotograferen|recordings?|record|filming|photograph\w*)\b/],
  ['lessonUse', /\b(?:in|tijdens) (?:de |mijn )?les\b|\b(?:in class|during (?:the |a |my )?lessons?)\b|\bsocial media\b/],
];

/**
 * Pure: whether these words, as a whole sentence, ask to ask permission; null otherwise. Consent of students for
 * pictures is another register: "toestemming vragen voor de klassenfoto" is left to the answers.
 */
export function permissionAsk(words: string): PermissionAsk | null {
  if (words.length > LONGEST) return null;
  const bare = words
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/['’‘`´]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ (?:alsjeblieft|aub|svp|please)$/, '');
  for (const [pattern, language] of [[NL, 'nl'], [EN, 'en']] as const) {
    const found = pattern.exec(bare);
    if (found === null) continue;
    const about = found[1];
    if (about === undefined) return { kind: null, language };
    const kind = KINDS.find(([, fits]) => fits.test(about))?.[0];
    return kind === undefined ? null : { kind, language };
  }
  return null;
}
