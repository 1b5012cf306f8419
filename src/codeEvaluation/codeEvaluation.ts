import type { ConsentPurpose } from '../consent/consentEvent';
import type { YearOverview } from '../escalation/overview/yearOverview';
import type { ArticleId } from '../gedragscode/articleId';
import type { QuestionOverview } from '../gedragscode/questionOverview';
import type { Shown } from '../runtime/smallGroups';

/** Questions about the code in one school year; small groups are hidden. */
export interface QuestionsOfYear {
  readonly total: Shown;
  readonly outcomes: Readonly<Record<keyof QuestionOverview['outcomes'], Shown>>;
  /** Given ten times or more as the answer, the most often first. */
  readonly articles: readonly { readonly article: ArticleId; readonly times: number }[];
  /** Of whose answers ten or more said that something isn't right. */
  readonly doubted: readonly { readonly article: ArticleId; readonly times: number }[];
}

export interface ConsentsOfYear {
  readonly purpose: ConsentPurpose;
  readonly yes: Shown;
  readonly no: Shown;
}

export interface SchoolYearOfSchool extends YearOverview {
  readonly consents: readonly ConsentsOfYear[];
}

export interface EvaluatedYear {
  readonly schoolYear: number;
  /** Asked at all schools of the board together: where somebody asked isn't kept. */
  readonly questions: QuestionsOfYear;
  /** Each school by itself: a sum over schools would give small ones away. */
  readonly schools: readonly SchoolYearOfSchool[];
}

/** What is known of how the code of conduct works (V.5), without persons. */
export interface CodeEvaluation {
  /** Null: the board's own code was never read in. */
  readonly code: { readonly title: string; readonly version: string } | null;
  /** Month in which the code is evaluated, `yyyy-mm`; null when it doesn't say. */
  readonly month: string | null;
  /** The newest first. */
  readonly years: readonly EvaluatedYear[];
}
