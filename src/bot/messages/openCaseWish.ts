import type { Language } from '../../runtime/language';
import { plainSentence } from './plainSentence';

const LONGEST = 80;

const WISHES: readonly { readonly pattern: RegExp; readonly language: Language }[] = [
  { pattern: /^(?:(?:ik )?(?:wil|kan|mag)(?: ik)? )?(?:(?:een|nieuwe|de) )*(?:casus|case|dossier) (?:openen|aanmaken|maken|starten|beginnen)$/, language: 'nl' },
  { pattern: /^(?:open|start|maak|begin) (?:(?:een|nieuwe) )*(?:casus|dossier)(?: aan)?$/, language: 'nl' },
  { pattern: /^(?:een )?nieuwe (?:casus|case)$/, language: 'nl' },
  { pattern: /^(?:(?:i want to|can i|how do i) )?(?:open|start|create) (?:(?:a|new) )*case$/, language: 'en' },
  { pattern: /^(?:a )?new case$/, language: 'en' },
];

/** Pure: the language of a whole sentence with which a member of staff opens a case; null when it is something else. */
export function openCaseWish(words: string): Language | null {
  if (words.length > LONGEST) return null;
  const plain = plainSentence(words);
  return WISHES.find(({ pattern }) => pattern.test(plain))?.language ?? null;
}
