import { aftercare as enAftercare } from '../../../texts/en/aftercare';
import { cases as enCases } from '../../../texts/en/cases';
import { casesPage as enPage } from '../../../texts/en/casesPage';
import { caseWork as enWork } from '../../../texts/en/caseWork';
import { questions as enQuestions } from '../../../texts/en/questions';
import { aftercare as nlAftercare } from '../../../texts/nl/aftercare';
import { cases as nlCases } from '../../../texts/nl/cases';
import { casesPage as nlPage } from '../../../texts/nl/casesPage';
import { caseWork as nlWork } from '../../../texts/nl/caseWork';
import { questions as nlQuestions } from '../../../texts/nl/questions';
import type { TextsOf } from '../../../texts/textsOf';
import type { Language } from '../../../runtime/language';

const nl = { ...nlPage, cases: nlCases, work: nlWork, aftercare: nlAftercare, offer: nlQuestions.known.offer };
const en = { ...enPage, cases: enCases, work: enWork, aftercare: enAftercare, offer: enQuestions.known.offer };

/** The page's own, and what the cards about a case say too. */
export type CasesTexts = TextsOf<typeof nl>;

export function textsFor(language: Language): CasesTexts {
  return language === 'en' ? en : nl;
}
