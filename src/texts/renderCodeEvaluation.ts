import type { CodeEvaluation, ConsentsOfYear, QuestionsOfYear, SchoolYearOfSchool } from '../codeEvaluation/codeEvaluation';
import type { ArticleId } from '../gedragscode/articleId';
import { digestOf } from '../gedragscode/content/digestOf';
import type { Language } from '../runtime/language';
import type { DocumentPart, DocumentSection, TextDocument } from '../runtime/textDocument';
import { overviewSections, shownWords } from './renderCaseOverview';
import { caseOverviewTexts, codeEvaluationTexts } from './texts';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;

/** `2027-2028`. */
export function schoolYearWords(schoolYear: number): string {
  return `${schoolYear}-${schoolYear + 1}`;
}

/** `januari 2028`, of `2028-01`. */
export function monthWords(month: string, language: Language): string {
  return new Date(`${month}-15T12:00:00Z`).toLocaleDateString(LOCALE[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function dayWords(isoDate: string, language: Language): string {
  return new Date(`${isoDate}T12:00:00Z`).toLocaleDateString(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' });
}

export function questionRows({ total, outcomes }: QuestionsOfYear, language: Language): readonly (readonly [string, string])[] {
  const t = codeEvaluationTexts(language);
  const rows = (['cited', 'unsure', 'notInCode', 'urgentHelp'] as const).map((outcome) => [t.outcomes[outcome], shownWords(outcomes[outcome], language)] as const);
  return [[t.allQuestions, shownWords(total, language)], ...rows];
}

export function articleRows(articles: QuestionsOfYear['articles'], language: Language): readonly (readonly [string, string])[] {
  const named = (article: ArticleId): string => `${article} ${digestOf(article, null, language, 'B1').title}`;
  return articles.map(({ article, times }) => [named(article), shownWords(times, language)]);
}

export function renderCodeEvaluation(evaluation: CodeEvaluation, madeAt: Date, language: Language): TextDocument {
  const t = codeEvaluationTexts(language);
  const { code, month, years } = evaluation;
  return {
    language,
    title: t.title,
    facts: [
      [t.facts.code, code === null ? t.codeNone : t.codeVersion(code.title, dayWords(code.version, language))],
      [t.facts.evaluation, month === null ? t.monthNone : monthWords(month, language)],
      [t.facts.made, madeAt.toLocaleDateString(LOCALE[language], { timeZone: 'Europe/Amsterdam', dateStyle: 'long' })],
    ],
    sections: years.flatMap(({ schoolYear, questions, schools }) => {
      const year = schoolYearWords(schoolYear);
      return [questionSection(questions, year, language), ...schools.flatMap((school) => [caseSection(school, year, language), consentSection(school, year, language)])];
    }),
    notes: [t.notKnown, t.consentMeans, caseOverviewTexts(language).why, caseOverviewTexts(language).notCounted],
    pageOf: t.pageOf,
  };
}

function figures(columns: readonly string[], rows: readonly (readonly string[])[]): DocumentPart {
  return { kind: 'table', columns, widths: [7, 2], rows, numbers: true };
}

function questionSection(questions: QuestionsOfYear, year: string, language: Language): DocumentSection {
  const t = codeEvaluationTexts(language);
  return {
    title: t.questions(year),
    parts: [
      figures([t.question, t.times], questionRows(questions, language)),
      questions.articles.length === 0 ? { kind: 'text', text: t.articlesNone } : figures([t.articles, t.times], articleRows(questions.articles, language)),
      ...(questions.doubted.length === 0 ? [] : [figures([t.doubted, t.times], articleRows(questions.doubted, language))]),
    ],
  };
}

function caseSection(school: SchoolYearOfSchool, year: string, language: Language): DocumentSection {
  const total = caseOverviewTexts(language).total(shownWords(school.overview.total, language));
  return { title: codeEvaluationTexts(language).cases(school.schoolName, year), parts: [{ kind: 'text', text: total }, ...overviewSections(school, language).flatMap(({ parts }) => parts)] };
}

function consentSection({ schoolName, consents }: SchoolYearOfSchool, year: string, language: Language): DocumentSection {
  const t = codeEvaluationTexts(language);
  const row = ({ purpose, yes, no }: ConsentsOfYear): readonly string[] => [purpose.title[language], shownWords(yes, language), shownWords(no, language)];
  return {
    title: t.consents(schoolName, year),
    parts: [consents.length === 0 ? { kind: 'text', text: t.consentsNone } : { kind: 'table', columns: [t.purpose, t.yesNo.yes, t.yesNo.no], widths: [5, 2, 2], rows: consents.map(row), numbers: true }],
  };
}
