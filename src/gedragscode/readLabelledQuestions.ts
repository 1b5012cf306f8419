import { isArticleId } from './articleId';
import { roleOfWord } from './roleWords';
import type { LabelledQuestion } from './evaluateQuestions';

/** Reads a list `[{question, role, language, expected}]`, `expected` being article ids or `"out-of-scope"`. Throws on anything else. */
export function readLabelledQuestions(json: string): LabelledQuestion[] {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list)) throw new TypeError('a list of questions was expected');
  return list.map((entry: unknown, at) => {
    const { question, role, language, expected } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
    if (typeof question !== 'string') throw new TypeError(`question ${String(at + 1)} has no text`);
    const ids = Array.isArray(expected) ? expected.filter((id): id is string => typeof id === 'string').filter(isArticleId) : [];
    const known = typeof role === 'string' ? roleOfWord(role) : null;
    return { question, role: known, expected: ids, ...(language === 'nl' || language === 'en' ? { language } : {}) };
  });
}
