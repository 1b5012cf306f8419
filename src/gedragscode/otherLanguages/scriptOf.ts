export type Script = 'latin' | 'arabic' | 'cyrillic' | 'unreadable';

const LETTER = /\p{L}/gu;
const ARABIC = /\p{Script=Arabic}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
/** Letters of Persian, Dari, Pashto, Urdu and Kurdish, and those that only Arabic writes. */
const NOT_ARABIC = /[پچژگکیھہےۓټډړښګڼٹڈڑەێۆڕڵڤ]/gu;
const ONLY_ARABIC = /[ةيكىإأؤضظثذ]/gu;
/** Letters of Serbian, Macedonian and others, and words of Bulgarian, which has hardly any letters of its own. */
const NOT_EAST_SLAVIC = /[јљњћђџќѓѕқғңһөүұәӣӯҳҷ]/iu;
const BULGARIAN = /(?<!\p{L})(?:съм|ъ|да ли|може ли|мога ли|какво|няма|искам|снимка|снимки|много|този|тази|без да|защо|учителят|учителката|как да)(?!\p{L})/iu;
const RUSSIAN_OR_UKRAINIAN = /[іїєґыэё]/iu;

/**
 * In which script most of the letters are, as far as it is one of a language that we recognise. Persian and its
 * neighbours, Bulgarian and Serbian, Greek, Chinese and the like are `unreadable`.
 */
export function scriptOf(text: string): Script {
  // Nearly every question: nothing to count.
  if (isWhollyLatin(text)) return 'latin';
  const letters = count(text, LETTER);
  const arabic = count(text, ARABIC);
  if (arabic * 2 > letters) return count(text, NOT_ARABIC) > count(text, ONLY_ARABIC) ? 'unreadable' : 'arabic';
  const cyrillic = count(text, CYRILLIC);
  if (cyrillic * 2 > letters) return isEastSlavic(text) ? 'cyrillic' : 'unreadable';
  const others = letters - (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
  return others * 2 > letters ? 'unreadable' : 'latin';
}

/** No letter of another script anywhere. */
export function isWhollyLatin(text: string): boolean {
  return !/[\u0250-\u1dff\u1f00-\u1fff\u2c00-\ud7ff\uf900-\uffff]/.test(text);
}

function isEastSlavic(text: string): boolean {
  if (RUSSIAN_OR_UKRAINIAN.test(text)) return !NOT_EAST_SLAVIC.test(text);
  return !NOT_EAST_SLAVIC.test(text) && !BULGARIAN.test(text);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
