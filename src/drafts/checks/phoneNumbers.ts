import { privacyArticle } from '../articles';
import { sentenceAt, type Check } from '../draft';
import { isStaffToStudents } from '../draftContext';
import { replaced } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const FREE = '(?<![\\p{L}\\d.,/:+-])';
const ENDS = '(?![\\p{L}\\d/:]|[.,-]\\d)';
const MOBILE = new RegExp(`${FREE}(?:(?:\\+31|0031)[ -]?(?:\\(0\\)[ -]?)?6|06)(?:[ .-]?\\d){8}${ENDS}|${FREE}\\+(?:32[ ]?4|44[ ]?7|49[ ]?1[567]|48|212|90[ ]?5|33[ ]?[67])(?:[ .-]?\\d){7,10}${ENDS}`, 'gu');
const LANDLINE = new RegExp(`${FREE}(?:(?:\\+31|0031)[ -]?(?:\\(0\\)[ -]?)?|0)(?:[1-5]|7\\d)(?:[ .-]?\\d){7,8}${ENDS}`, 'gu');
const OF_SCHOOL = wordPattern('school(?:telefoon|nummer|mobiel|leiding)?|excursie(?:telefoon|nummer)|reistelefoon|diensttelefoon|werktelefoon|noodnummer|administratie|receptie|balie|conci[eë]rges?|ziekmelden|absentie|verzuim|(?:emergency|school|trip|office|work) (?:number|phone)|reception|helpdesk|servicedesk');
const OF_A_PERSON = wordPattern("mij|mijn|m'n|me|my|priv[ée]|thuis|moeder|vader|ouders?|mama|papa|zijn nummer|haar nummer|home|mum|mom|dad|mother|father|parents?|his number|her number");
const OWN = wordPattern("mij|mijn|m'n|me|ik|my|i");
/** The words that lead up to the number and have to go along with it. */
const LEAD = /(?:(?:(?:je|jullie)\s(?:kunt|kan|kunnen)\s(?:me|mij)\s|you can\s)?(?:bellen|bel|app|appen|sms|bereiken|bereikbaar|bereik|call|text|reach)\s(?:(?:me|mij|gerust|even|maar|altijd|dan|anytime)\s){0,3})(?:(?:op|via|naar|at|on)\s)?(?:(?:mijn|m'n|het|my)\s(?:eigen\s|own\s)?(?:nummer|mobiel|06|number|mobile)\s?[:,]?\s?)?$|(?:mijn|m'n|my)\s(?:eigen\s|own\s)?(?:nummer|mobiel|06|number|mobile)\s?(?:is\s|:\s?)?$/iu;
const HELPLINES: ReadonlySet<string> = new Set(['0202615275']);

/** Phone numbers of people: mobile ones always, others when it says whose. Numbers of the school and of services are there to be known. */
export const checkPhoneNumbers: Check = (draft, context) => {
  const mobile = Array.from(draft.text.matchAll(MOBILE), (match) => ({ match, isMobile: true }));
  const landline = Array.from(draft.text.matchAll(LANDLINE), (match) => ({ match, isMobile: false }));
  return [...mobile, ...landline].flatMap(({ match: { 0: written, index }, isMobile }) => {
    const digits = written.replace(/\D/g, '').replace(/^(?:0031|31)0?/, '0');
    const sentence = sentenceAt(draft, index);
    if (HELPLINES.has(digits) || (!isMobile && digits.length !== 10) || has(OF_SCHOOL, sentence.text)) return [];
    if (!isMobile && !has(OF_A_PERSON, sentence.text)) return [];
    const place = { start: index, end: index + written.length };
    const lead = LEAD.exec(draft.text.slice(sentence.start, index));
    const from = lead === null ? index : sentence.start + lead.index;
    if (isStaffToStudents(context) && has(OWN, sentence.text)) {
      return [replaced(draft, 'staffPhone', 'III.B.3', place, lead === null ? { key: 'viaTeams' } : { key: 'messageMe' }, { start: from, end: place.end })];
    }
    return [replaced(draft, 'phone', privacyArticle(context), place, { key: 'privately' })];
  });
};
