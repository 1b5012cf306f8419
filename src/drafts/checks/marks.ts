import type { Check, Draft } from '../draft';
import { namesSomebody } from '../peopleIn';
import type { Remark } from '../remark';
import { privacyArticle } from '../articles';
import type { Sentence } from '../sentences';
import { has, wordPattern } from '../wordPattern';

const MARK = '(?:10|[1-9](?:[.,]\\d{1,2})?)';
const NOT_A_MARK = '(?![\\p{L}\\d:/%-]|[.,]\\d|\\s?(?:uur|min|minuten|keer|x|e|kilometer|km|meter|jaar|euro|weken|dagen|doelpunten|punten|hours?|minutes?|times|goals?|years?|points?|star|sterren))';
const GOT = new RegExp(
  `(?<![\\p{L}])(?:heeft|had|heb|hebt|haalde|haalt|kreeg|krijgt|scoorde|staat|stond|gehaald|got|gets|has|scored|received)\\s(?:(?:nu|maar|net|weer|gemiddeld|voor \\p{L}+|only|just|now)\\s){0,2}(?:op\\s)?(?:een|'n|n|a|an)\\s(?:(?:dikke|mooie|vette|prachtige|krappe|magere) )?${MARK}${NOT_A_MARK}|(?<![\\p{L}])(?:een|a|an)\\s(?:(?:dikke|mooie|vette|prachtige|krappe|magere) )?${MARK}${NOT_A_MARK}\\s(?:gehaald|gescoord|gekregen|voor (?:de|het|zijn|haar)?\\s?(?:\\p{L}*toets|proefwerk|wiskunde|nederlands|engels|frans|duits|biologie|scheikunde|natuurkunde|geschiedenis|aardrijkskunde|economie|pws|profielwerkstuk|so|tentamen|examen)|for (?:math|maths|english|dutch|french|biology|history|the test|the exam))`,
  'giu',
);
const JUDGED = wordPattern("(?:staat|stond|heeft|had|krijgt|kreeg|is) (?:\\p{L}+ ){0,4}onvoldoendes?|onvoldoende voor \\p{L}+|(?:haalde|haalt|kreeg|krijgt) (?:\\p{L}+ ){0,3}(?:on)?voldoende|blijft zitten|is blijven zitten|doubleert|is (?:weer )?gezakt|gezakt voor|cijfers? van|failed (?:the|his|her|math|maths|english)|has to repeat the year|is repeating the year|grades? of");
const FOR_FUN = wordPattern('voor (?:inzet|moeite|humor|gezelligheid|sfeer|creativiteit|doorzettingsvermogen|enthousiasme|originaliteit|outfit|stijl)|for (?:effort|trying|style|humou?r)');
const OF_A_GROUP = wordPattern('de klas|jullie|iedereen|niemand|groep|gemiddelde|the class|everyone|nobody|average');
/** "Sem de Boer: 5,4" or "Sem 5,4" in a list. */
const LISTED = new RegExp(`(?:[:=\\t–-]\\s?${MARK}|\\s(?:10|[1-9])[.,]\\d)\\s*$`, 'u');
const ONLY_A_NAME = /^[\s\d.)•*-]*[\p{L}\p{M}'’ .-]{2,50}[:=\t–-]|^\p{Lu}[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+){0,4} \d/u;

/** "Sem 6,3 Noor 4,8" in a line. */
const IN_A_ROW = new RegExp(`\\p{Lu}\\p{L}+:? ${MARK}(?:,|;| -| en)? \\p{Lu}\\p{L}+:? ${MARK}(?![\\d:])`, 'u');

/** Marks and results of a student who is named (III.A.5). Staff among themselves speak of them all day. */
export const checkMarks: Check = (draft, context) => {
  if (context.audience === 'staff') return [];
  const about = draft.sentences.filter((sentence) => isListed(draft, sentence) || isInARow(draft, sentence) || isTold(draft, sentence));
  return blocksOf(draft, about).map(({ start, end }): Remark => ({
    kind: 'marks', start, end, article: privacyArticle(context), fix: { start, end, phrase: { key: 'marksAreInMagister' }, lead: '', capital: true },
  }));
};

function isTold(draft: Draft, sentence: Sentence): boolean {
  const { text } = sentence;
  return (has(GOT, text) || has(JUDGED, text)) && !has(FOR_FUN, text) && !has(OF_A_GROUP, text) && namesSomebody(draft, sentence, 'students');
}

function isListed(draft: Draft, sentence: Sentence): boolean {
  return LISTED.test(sentence.text) && ONLY_A_NAME.test(sentence.text) && namesSomebody(draft, sentence, 'students');
}

function isInARow(draft: Draft, sentence: Sentence): boolean {
  return IN_A_ROW.test(sentence.text) && namesSomebody(draft, sentence, 'students');
}

/** Lines of one list are one place. */
function blocksOf({ text }: Draft, sentences: readonly Sentence[]): readonly { readonly start: number; readonly end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  for (const { start, end } of sentences) {
    const last = blocks.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = end;
    else blocks.push({ start, end });
  }
  return blocks;
}
