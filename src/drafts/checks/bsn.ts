import { privacyArticle } from '../articles';
import type { Check } from '../draft';
import { isBsn } from '../isBsn';
import { replaced } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const NINE = /(?<![\p{L}\d.,/:-])\d(?:[ .]?\d){8}(?![\p{L}\d/:]|[.,-]\d)/gu;
const NAMED = wordPattern('bsn(?:[- ]?(?:nummer|nr))?|burgerservicenummer|sofi[- ]?nummer|citizen service number');
/** One in eleven of all numbers passes the test, so a number that says what else it is, isn't one. */
const OTHER_NUMBER = /(?:\bnr\.?|nummer|number|code|pin|isbn|meeting id|vergadering|[- ]id|bestelling|order|factuur|ticket|link)(?: (?:is|was|luidt|heeft|has))?\W{0,3}$/iu;

/** Citizen service numbers, by their own test. */
export const checkBsn: Check = (draft, context) =>
  Array.from(draft.text.matchAll(NINE)).flatMap(({ 0: written, index }) => {
    if (!isBsn(written.replace(/\D/g, ''))) return [];
    const before = draft.text.slice(Math.max(0, index - 40), index);
    if (!has(NAMED, before) && (OTHER_NUMBER.test(before) || /[ ]/.test(written))) return [];
    return [replaced(draft, 'bsn', privacyArticle(context), { start: index, end: index + written.length }, { key: 'bsnLeftOut' })];
  });
