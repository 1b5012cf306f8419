import type { ArticleId } from '../articleId';
import type { AskerRole } from '../askerRole';
import { inScopeQuestions } from './questions/inScope';
import { outsideQuestions } from './questions/outside';
import { outsideChatQuestions } from './questions/outsideChat';
import { outsideDailyQuestions } from './questions/outsideDaily';
import { outsideNearbyQuestions } from './questions/outsideNearby';
import { outsideSchoolQuestions } from './questions/outsideSchool';
import { outsideSituatedQuestions } from './questions/outsideSituated';
import { outsideStrangerQuestions } from './questions/outsideStranger';

/** A question that somebody might ask, with the articles that answer it (best first; none when the code is silent). */
export interface ExampleQuestion {
  readonly question: string;
  readonly role: AskerRole | null;
  readonly articles: readonly ArticleId[];
}

/** All questions that finding learns from. */
export const EXAMPLES: readonly ExampleQuestion[] = [...inScopeQuestions, ...outsideQuestions, ...outsideNearbyQuestions, ...outsideDailyQuestions, ...outsideSchoolQuestions, ...outsideStrangerQuestions, ...outsideSituatedQuestions, ...outsideChatQuestions];
