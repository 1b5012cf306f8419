import type { Language } from '../../runtime/language';

/** What somebody wants to see of the campaign. `mine`: the own classes, or the school for who runs it. */
export interface CampaignQuestion {
  readonly about: 'mine' | 'school' | { readonly classKey: string };
  /** That of the words, whatever the client's language is. */
  readonly language: Language;
}

const CLASS = String.raw`(?:klas |class )?(\d[\p{L}\d][\p{L}\d.-]{0,10}|\d)`;
const POLITE = String.raw`(?:(?:hoi|hallo|hi|hello|houvast|kun je|kan ik|mag ik|could you|can you|can i|please|geef(?: mij)?|toon|laat(?: mij)?|bekijk|zie|show(?: me)?|see|what are|wat zijn|hoe staat het met|hoe staan|hoe zit het met|how are|how about)[ ,]+)*(?:(?:de|het|alle|the|all) )?`;
const TAIL = String.raw`(?: (?:zien|tonen|eruit|alsjeblieft|aub|graag|please|doing))?`;

const consents = String.raw`(?:toestemmingen|toestemmingscampagne|campagne|campaign|consents|consent campaign|consent overview|overzicht(?: van de)? toestemmingen|toestemmingsoverzicht)`;
const of = String.raw`(?: (?:van|voor|in|of|for))? `;
const missing = String.raw`(?:wie (?:mist|missen|heeft|hebben|moet|moeten)(?: er)?(?: nog)?(?: (?:een|geen))? (?:toestemming|antwoord)(?: (?:gegeven|geven|ingevuld|invullen))?|welke toestemmingen (?:missen|ontbreken)(?: er)?(?: nog)?|who (?:is|are) (?:still )?missing(?: (?:a|their))? consents?|who (?:still )?(?:has|have)(?: not|n.t) (?:given|answered)(?: their)? consents?|(?:which|whose) consents? (?:is|are) (?:still )?missing)`;

const whole = (pattern: string): RegExp => new RegExp(`^${POLITE}${pattern}${TAIL}$`, 'iu');

const PATTERNS: readonly { readonly pattern: RegExp; readonly about: 'mine' | 'school' | 'class' }[] = [
  { pattern: whole(`${consents}${of}(?:(?:de|onze|mijn|the|our|my) )?(?:hele |whole )?(?:school|alle klassen|all classes)`), about: 'school' },
  { pattern: whole(String.raw`(?:school|our school)(?:.s)? consents`), about: 'school' },
  { pattern: whole(`${missing}${of}(?:de |the )?(?:hele |whole )?school`), about: 'school' },
  { pattern: whole(`${consents}${of}(?:mijn|onze|my|our) (?:klas(?:sen)?|mentorklas|class(?:es)?|mentor class)`), about: 'mine' },
  { pattern: whole(String.raw`(?:mijn|my) (?:klas|class)(?:.s)? (?:toestemmingen|consents)`), about: 'mine' },
  { pattern: whole(String.raw`(?:klas|class) (?:toestemmingen|consents)`), about: 'mine' },
  { pattern: whole(`${missing}(?:${of}(?:mijn|onze|my|our) (?:klas|mentorklas|class))?`), about: 'mine' },
  { pattern: whole(consents), about: 'mine' },
  { pattern: whole(`${consents}${of}${CLASS}`), about: 'class' },
  { pattern: whole(`${missing}${of}${CLASS}`), about: 'class' },
];

const ENGLISH = /\b(consents?|campaign|who|which|whose|class|classes)\b/i;

/**
 * Pure: whether these words ask how far the yearly question has come; null for anything else. Only whole sentences
 * count, so that a question about the code ("mag ik een foto zonder toestemming plaatsen?") is left alone.
 */
export function campaignQuestion(words: string): CampaignQuestion | null {
  if (words.length > 120) return null;
  const plain = words.replaceAll(/[?!.…"'“”‘’]+(?=\s|$)/gu, '').replaceAll(/\s+/gu, ' ').trim();
  for (const { pattern, about } of PATTERNS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const language = ENGLISH.test(plain) ? 'en' : 'nl';
    return { about: about === 'class' ? { classKey: match[1] ?? '' } : about, language };
  }
  return null;
}
