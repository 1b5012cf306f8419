import type { HelpNeed } from './helpContacts';
import { MANNERS_OF_SPEAKING, URGENT_SIGNALS } from './urgentSignals';

/** What is read at most: the start of a text of any length, so that reading stays quick. */
const READ_AT_MOST = 20_000;
const STRETCHED = /([a-z])\1{2,}/;

/**
 * Does somebody ask for help, however indirectly? Rather once too often than once too little: the help is shown
 * beside the answer, never instead of a person.
 *
 * `urgentHelp('k wil nie meer leven')` → `'suicide'`; `urgentHelp('ik ga dood van het lachen')` → `null`.
 */
export function urgentHelp(text: string): HelpNeed | null {
  const read = text.slice(0, READ_AT_MOST);
  // A stretched word may hide a single letter ("niettt") or a double one ("dooood").
  const letters = plainLetters(read);
  const readings = STRETCHED.test(letters) ? [plainText(letters, '$1'), plainText(letters, '$1$1')] : [plainText(letters, '')];
  for (const reading of readings) {
    const need = needIn(reading);
    if (need !== null) return need;
  }
  return null;
}

function needIn(reading: string): HelpNeed | null {
  let plain = reading;
  for (const manner of MANNERS_OF_SPEAKING) plain = plain.replace(manner, ' ');
  for (const [need, signals] of URGENT_SIGNALS) {
    if (signals.some((signal) => signal.test(plain))) return need;
  }
  return null;
}

function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200b-\u200d\ufeff]/g, '')
    .toLowerCase()
    .replace(/[’‘`´']/g, '');
}

function plainText(letters: string, stretched: string): string {
  return letters
    .replace(/([a-z])\1{2,}/g, stretched)
    // Letters typed apart ("d o o d") are read together.
    .replace(/\b(?:[a-z] ){2,}[a-z]\b/g, (apart) => apart.replaceAll(' ', ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
