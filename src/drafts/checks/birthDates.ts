import { privacyArticle } from '../articles';
import { sentenceAt, type Check } from '../draft';
import { replaced } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const MONTHS = 'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|juni?|june?|juli?|july?|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(`(?<![\\d./-])(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?<numbers>\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS})\\.?,? (?<words>\\d{4})|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?,? (?<english>\\d{4})|(?<iso>\\d{4})-\\d{2}-\\d{2})(?![\\d/-])`, 'giu');
const BIRTH_DATE = wordPattern('geboortedat(?:um|a)|geb\\.? ?datum|geb\\.|date of birth|dob|birth ?date');
const BORN = wordPattern('geboren|geb|born');
const FIRST_YEAR = 1930;
/** Of somebody at school now; before it "born on" is more likely about somebody in a book. */
const FIRST_YEAR_OF_STUDENTS = 2004;

/** Dates of birth with their year. */
export const checkBirthDates: Check = (draft, context) =>
  Array.from(draft.text.matchAll(DATE)).flatMap(({ 0: written, index, groups }) => {
    const digits = groups?.['numbers'] ?? groups?.['words'] ?? groups?.['english'] ?? groups?.['iso'] ?? '';
    const year = digits.length === 2 ? (Number(digits) > 30 ? 1900 : 2000) + Number(digits) : Number(digits);
    const sentence = sentenceAt(draft, index);
    const before = draft.text.slice(sentence.start, index);
    const is = (has(BIRTH_DATE, before) && year >= FIRST_YEAR) || (has(BORN, before) && year >= FIRST_YEAR_OF_STUDENTS);
    return is ? [replaced(draft, 'birthDate', privacyArticle(context), { start: index, end: index + written.length }, { key: 'birthDateLeftOut' })] : [];
  });
