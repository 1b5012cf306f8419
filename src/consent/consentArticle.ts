import { assertNever } from '../runtime/assertNever';
import type { ConsentRegister } from './consentEvent';

export type ConsentArticle = 'III.B.8' | 'III.B.9';

/** The article of the code of conduct that asks for this consent. */
export function consentArticle(register: ConsentRegister): ConsentArticle {
  switch (register) {
    case 'image':
      return 'III.B.8';
    case 'socialMedia':
      return 'III.B.9';
    default:
      return assertNever(register);
  }
}
