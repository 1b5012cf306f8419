import { permissionPage as enPage } from '../../../texts/en/permissionPage';
import { permissions as enPermissions } from '../../../texts/en/permissions';
import { permissionPage as nlPage } from '../../../texts/nl/permissionPage';
import { permissions as nlPermissions } from '../../../texts/nl/permissions';
import type { TextsOf } from '../../../texts/textsOf';
import type { Language } from '../../../runtime/language';

const nl = { ...nlPage, words: nlPermissions };
const en = { ...enPage, words: enPermissions };

/** The page's own, and `words` as the cards in chat say them too. */
export type PageWords = TextsOf<typeof nl>;

export function textsFor(language: Language): PageWords {
  return language === 'en' ? en : nl;
}
