import type { Role } from '../../../people/person';
import type { Language } from '../../../runtime/language';
import { caseTexts } from '../../../texts/texts';

/** `mentor en schoolleiding` */
export function rolesInWords(roles: readonly Role[], language: Language): string {
  const { role } = caseTexts(language);
  return new Intl.ListFormat(language).format(roles.map((one) => role[one]));
}
