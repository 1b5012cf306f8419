import type { Language } from '../runtime/language';
import type { HttpRequest } from './http';

/** Header with `nl` or `en`: the language of the page, so that problems are told in it. The browser side reads this too. */
export const LANGUAGE_HEADER = 'x-houvast-language';

/** The page's language: its own header first, then the browser's; Dutch when neither says English. */
export function languageOf(request: Pick<HttpRequest, 'headers'>): Language {
  const wish = request.headers[LANGUAGE_HEADER] ?? request.headers['accept-language'] ?? 'nl';
  return /^en\b/i.test(wish) ? 'en' : 'nl';
}
