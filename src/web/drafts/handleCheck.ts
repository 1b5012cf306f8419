import { checkDraft } from '../../drafts/checkDraft';
import { LONGEST_DRAFT } from '../../drafts/longestDraft';
import type { Remark } from '../../drafts/remark';
import { askerRoleOf } from '../../gedragscode/askerRoleOf';
import { digestOf } from '../../gedragscode/content/digestOf';
import { contactsFor, HELP_CONTACTS } from '../../gedragscode/helpContacts';
import { otherLanguageOf } from '../../gedragscode/otherLanguages/otherLanguageOf';
import { questionLanguage } from '../../gedragscode/questionLanguage';
import { cryForHelp } from '../../gedragscode/urgentHelp';
import { worksAtSchool, type Person } from '../../people/person';
import type { Language } from '../../runtime/language';
import { helpTexts } from '../../texts/helpTexts';
import { draftTexts } from '../../texts/texts';
import { readJson } from '../readJson';
import type { CheckAnswer, ShownArticle, ShownHelp } from './draftApi';
import { answer, refuse, type DraftStep } from './draftStep';
import { fixedWords } from './phraseWords';
import { checkShape } from './requestShapes';

/** `POST /api/drafts/check`: what there is to say about a text. It lives as long as this call. */
export const handleCheck: DraftStep = async ({ places, rate }, person, body, language) => {
  if (!rate.take(`${person.boardId}:${person.id}`)) return refuse('tooFast');
  const asked = readJson(checkShape, body);
  if (asked === null) return refuse('badRequest');
  const { text, audience, conversation } = asked;
  if (text.length > LONGEST_DRAFT) return refuse('tooLong');
  const context = (await places.of(person, conversation)).context(audience);
  const remarks = checkDraft(text, context);
  // What goes into the text is in its own language; what is said about it, in the reader's.
  const words = draftTexts(questionLanguage(text));
  const facts = { writer: context.writer, person, schoolName: context.schoolName };
  const checked: CheckAnswer = {
    remarks: remarks.map(({ kind, start, end, article, fix }) => ({ kind, start, end, article, fix: { start: fix.start, end: fix.end, text: fixedWords(fix, facts, words) } })),
    articles: articlesOf(remarks, person, language),
    help: helpFor(text, person, language),
  };
  return answer(checked);
};

function articlesOf(remarks: readonly Remark[], person: Person, language: Language): readonly ShownArticle[] {
  const role = askerRoleOf(person);
  return [...new Set(remarks.map(({ article }) => article))].map((id) => ({ id, ...digestOf(id, role, language, 'B1') }));
}

/** The numbers beside a cry for help. Adults write about such things more often than they call for help: there only the gravest counts. */
function helpFor(text: string, person: Person, language: Language): ShownHelp | null {
  const cry = cryForHelp(text, otherLanguageOf(text));
  if (cry === null || (worksAtSchool(person) && cry.need !== 'suicide')) return null;
  const { contactWhy } = helpTexts(cry.in ?? language);
  return { contacts: contactsFor(cry.need, askerRoleOf(person)).map((key) => ({ name: HELP_CONTACTS[key].name, phone: HELP_CONTACTS[key].phone, why: contactWhy[key] })) };
}
