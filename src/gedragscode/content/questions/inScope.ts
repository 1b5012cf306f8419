import { consequenceQuestions } from './consequenceQuestions';
import { everyoneQuestions } from './everyoneQuestions';
import { formalQuestions } from './formalQuestions';
import { hastyQuestions } from './hastyQuestions';
import { plainQuestions } from './plainQuestions';
import { principleQuestions } from './principleQuestions';
import { sidewaysQuestions } from './sidewaysQuestions';
import { situationQuestions } from './situationQuestions';
import { spokenQuestions } from './spokenQuestions';
import { staffQuestions } from './staffQuestions';

/** Questions that the code answers. */
export const inScopeQuestions = [
  ...formalQuestions,
  ...everyoneQuestions,
  ...staffQuestions,
  ...consequenceQuestions,
  ...spokenQuestions,
  ...situationQuestions,
  ...hastyQuestions,
  ...principleQuestions,
  ...plainQuestions,
  ...sidewaysQuestions,
];
