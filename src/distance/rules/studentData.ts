import { checkBsn } from '../../drafts/checks/bsn';
import { checkBirthDates } from '../../drafts/checks/birthDates';
import { checkEmailAddresses } from '../../drafts/checks/emailAddresses';
import { checkHomeAddresses } from '../../drafts/checks/homeAddresses';
import { checkMarks } from '../../drafts/checks/marks';
import { checkPhoneNumbers } from '../../drafts/checks/phoneNumbers';
import { checkSensitiveMatters } from '../../drafts/checks/sensitiveMatters';
import { HEALTH, SITUATION, SLIGHT_HEALTH } from '../../drafts/checks/sensitiveWords';
import { readDraft, sentenceAt, type Draft } from '../../drafts/draft';
import type { DraftContext } from '../../drafts/draftContext';
import type { NameBook } from '../../drafts/nameBook';
import { namesSomebody } from '../../drafts/peopleIn';
import type { Sentence } from '../../drafts/sentences';
import { has } from '../../drafts/wordPattern';
import { plainText } from '../clauses';
import type { Concern } from '../concern';
import type { Said } from '../said';

const NUMBER = String.raw`(?:10|[1-9](?:[.,]\d{1,2})?)`;
const NOT_A_MARK = String.raw`(?![\d:/%]|[.,]\d|\s?(?:uur|min\w*|keer|x\b|e\b|jaar|euro|weken|dagen|doelpunten|punten|punter\w*|goals?|years?|points?|om\b|om 10|times|hours?))`;
const NAMED_WITH_MARK = [
  new RegExp(String.raw`\b(?:cijfers?|uitslag|punt|score|mark|grade)\b.*\b${NUMBER}${NOT_A_MARK}`),
  new RegExp(String.raw`\b(?:een|n|'n|a|an) ${NUMBER}${NOT_A_MARK} (?:voor|for|op|on)\b`),
  new RegExp(String.raw`\b(?:had|heeft|haalde|haalt|kreeg|krijgt|scoorde|scored|got|has|staat|stond) (?:(?:een|n|'n|a|an) (?:dikke |vette |mooie )?${NUMBER}|[1-9][.,]\d{1,2})${NOT_A_MARK}`),
];
/** "Sem (4,3)", "Sem 6,2 Noor 4,9". */
const BESIDE_NAME = new RegExp(String.raw`\p{L}{2,}:? ?\(?[1-9][.,]\d{1,2}\)?(?![\d:])`, 'u');
const NO_RESULT = /\b(?:bladzijde|blz|pagina|opgaven?|som(?:men)?|vraag|paragraaf|hoofdstuk|groep|lokaal|om|uur|page|exercise|inzet|humor|gezelligheid|gemiddeld\w*|gewonnen|verloren|won|lost)\b/;
const SENSITIVE_IN_CHAT = /\b(?:heeft|krijgt|slikt|zit (?:in|bij|op)|gaat naar|has|takes)\b (?:[a-z]+ ){0,3}(?:adhd|add|autisme|dyslexie|dyscalculie|pleeggezin|psycholoog|psychiater|therapie|jeugdzorg|medicatie|medicijnen|gameverslaving)\b/;
const ABOUT_WORK = /\b(?:presentatie|presenteren|presenteert|spreekbeurt|werkstuk|toneelstuk|rol|speelt|boek|project|verslag|gastles|presentation)\b/;

const CONCERN: Concern = { check: 'studentData', article: 'III.A.5', allowedBy: null };
const COULD_BE_RESULT = new RegExp(
  String.raw`[1-9][.,]\d(?!\d*\d{2})|\b(?:een|'n|n|a|an) (?:\p{L}+ )?(?:10|[1-9])(?![\d:.,])|[:=\t–-]\s?(?:10|[1-9])(?:\s*$|\s+\p{L})|\p{L}:? (?:10|[1-9])(?:,|;| -| en)? \p{Lu}|onvoldoende|voldoende voor|(?:blijft|blijven) zitten|doubleert|gezakt|cijfers?|uitslag|grades?|failed|has to repeat|is repeating|geboren|\bgeb\b|geboortedat|born|birth|woont|woonde|woonadres|thuisadres|huisadres|adres van|lives|home address|\bbsn\b|\d{9}|\d[\d .-]{7,}\d|@\p{L}`,
  'imu',
);

/** Marks and personal data of a student who is named, where others read along (III.A.5). Colleagues among themselves, and two people together, may. */
export function studentData(said: Said): Concern | null {
  const { students, staff, others } = said.readers;
  if (students + others === 0 || students + staff + others < 2) return null;
  if (said.names === null) return couldBePersonal(said.text) ? CONCERN : null;
  const names = said.names;
  const context: DraftContext = { writer: said.speaker, audience: others > 0 ? 'public' : 'students', names, schoolName: null, schoolDomains: said.schoolDomains };
  const draft = readDraft(said.text, context);
  const found = isTold(draft, context) || draft.sentences.some((sentence) => saysResult(draft, sentence, names) || saysSensitive(draft, sentence, names));
  return found ? CONCERN : null;
}

function isTold(draft: Draft, context: DraftContext): boolean {
  if (checkSensitiveMatters(draft, context).length > 0) return true;
  if (checkMarks(draft, context).some(({ start }) => !NO_RESULT.test(plainText(sentenceAt(draft, start).text)))) return true;
  return [checkBsn, checkHomeAddresses, checkBirthDates, checkPhoneNumbers, checkEmailAddresses].some((check) =>
    check(draft, context).some(({ kind, start }) => kind !== 'staffPhone' && kind !== 'staffEmail' && namesSomebody(draft, sentenceAt(draft, start), 'students')),
  );
}

function saysResult(draft: Draft, sentence: Sentence, names: readonly NameBook[]): boolean {
  const plain = plainText(sentence.text);
  if (NO_RESULT.test(plain)) return false;
  return (NAMED_WITH_MARK.some((pattern) => pattern.test(plain)) || BESIDE_NAME.test(sentence.text)) && namesStudent(draft, sentence, names);
}

function saysSensitive(draft: Draft, sentence: Sentence, names: readonly NameBook[]): boolean {
  const plain = plainText(sentence.text);
  return SENSITIVE_IN_CHAT.test(plain) && !ABOUT_WORK.test(plain) && namesStudent(draft, sentence, names);
}

/** Of whom the readers know, and not whom one speaks to: "Sem, je hebt een 4" is another thing among many, but the same data. */
function namesStudent({ named, words }: Draft, { start, end }: Sentence, names: readonly NameBook[]): boolean {
  if (named.some((one) => one.who === 'student' && one.start >= start && one.start < end)) return true;
  // "Noors cijfer"
  return words.some(({ text, folded, start: at }) => at >= start && at < end && /^\p{Lu}.*s$/u.test(text) && names.some((book) => book.get(folded.slice(0, -1))?.some(({ who }) => who === 'student') === true));
}

/** Before it is known who is there: whether it would be personal, if somebody were named. */
function couldBePersonal(text: string): boolean {
  return COULD_BE_RESULT.test(text) || has(HEALTH, text) || has(SITUATION, text) || has(SLIGHT_HEALTH, text) || SENSITIVE_IN_CHAT.test(plainText(text));
}
