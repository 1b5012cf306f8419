/**
 * Languages that we recognise and don't answer in: whoever writes one gets the choice of Dutch or English, and the
 * numbers in that language. `uk` is also what a text in Russian counts as: most who write it here are from Ukraine.
 */
export const OTHER_LANGUAGES = ['tr', 'ar', 'uk', 'pl'] as const;

export type OtherLanguage = (typeof OTHER_LANGUAGES)[number];

export function isOtherLanguage(value: unknown): value is OtherLanguage {
  return OTHER_LANGUAGES.some((language) => language === value);
}
