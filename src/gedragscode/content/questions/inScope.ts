import { consequenceQuestions } from './consequenceQuestions';
import { everyoneQuestions } from './everyoneQuestions';
import { formalQuestions } from './formalQuestions';
import { spokenQuestions } from './spokenQuestions';
import { staffQuestions } from './staffQuestions';

/** Questions that the code answers. */
export const inScopeQuestions = [...formalQuestions, ...everyoneQuestions, ...staffQuestions, ...consequenceQuestions, ...spokenQuestions];
