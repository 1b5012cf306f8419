import type { Language } from '../../runtime/language';
import { plainSentence } from './plainSentence';

const LONGEST = 160;

const HELLO = '(?:(?:hoi|hallo|hi|hello|ja|yes|houvast) )*';
const ABOUT_US_NL = '(?:[a-z]+ ){0,6}(?:houvast|bewaart|bewaard|bewaren|bewaar|gegevens|over (?:mij|me)|bot|zegt|zei|melding)(?: [a-z]+){0,6}';
const ABOUT_US_EN = '(?:[a-z]+ ){0,6}(?:houvast|keep|keeps|kept|store|stores|stored|data|about me|bot|report)(?: [a-z]+){0,6}';

const WISHES: readonly { readonly pattern: RegExp; readonly language: Language }[] = [
  { pattern: new RegExp(`^${HELLO}(?:(?:ik )?(?:wil|wou|kan|mag|moet)(?: ik)? )?bezwaar(?: maken| indienen)?(?: tegen ${ABOUT_US_NL})?$`), language: 'nl' },
  { pattern: new RegExp(`^${HELLO}ik maak bezwaar(?: tegen ${ABOUT_US_NL})?$`), language: 'nl' },
  { pattern: new RegExp(`^${HELLO}ik ben het (?:er )?(?:niet|oneens)(?: mee)?(?: eens)? met ${ABOUT_US_NL}$`), language: 'nl' },
  { pattern: new RegExp(`^${HELLO}ik wil niet dat (?:je|jij|jullie|houvast) (?:[a-z]+ ){0,5}(?:bewaart|bewaren|opslaat|opslaan)$`), language: 'nl' },
  { pattern: new RegExp(`^${HELLO}(?:(?:i (?:want|would like|need) to|can i|i) )?(?:object|make an objection|file an objection)(?: to ${ABOUT_US_EN})?$`), language: 'en' },
  { pattern: new RegExp(`^${HELLO}i (?:disagree|do not agree|dont agree) with (?:what )?${ABOUT_US_EN}$`), language: 'en' },
  { pattern: new RegExp(`^${HELLO}i (?:do not|dont) want (?:you|houvast) to (?:keep|store) (?:[a-z]+ ?){1,6}$`), language: 'en' },
];

/**
 * Pure: the language of a whole sentence that says that somebody objects to what Houvast keeps or said about them; null
 * when it is something else, such as a mark or a decision of the school.
 */
export function objectionWish(words: string): Language | null {
  if (words.length > LONGEST) return null;
  const plain = plainSentence(words);
  return WISHES.find(({ pattern }) => pattern.test(plain))?.language ?? null;
}
