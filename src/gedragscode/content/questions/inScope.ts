import { chatQuestions } from './chatQuestions';
import { consequenceQuestions } from './consequenceQuestions';
import { everyoneQuestions } from './everyoneQuestions';
import { formalQuestions } from './formalQuestions';
import { hastyQuestions } from './hastyQuestions';
import { plainQuestions } from './plainQuestions';
import { principleQuestions } from './principleQuestions';
import { sidewaysQuestions } from './sidewaysQuestions';
import { situatedQuestions } from './situatedQuestions';
import { situationQuestions } from './situationQuestions';
import { spokenQuestions } from './spokenQuestions';
import { staffQuestions } from './staffQuestions';
import { strangerQuestions } from './strangerQuestions';

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
  ...strangerQuestions,
  ...situatedQuestions,
  ...chatQuestions,
];
