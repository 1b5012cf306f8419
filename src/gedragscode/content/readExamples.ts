import type { ArticleId } from '../articleId';
import type { AskerRole } from '../askerRole';
import type { ExampleQuestion } from './examples';

const ROLE_LETTER: Readonly<Record<string, AskerRole | null>> = { s: 'student', t: 'staff', i: 'intern', g: 'guardian', a: null };

/**
 * Reads example questions, one per line, with the letter of who asks: `s` student, `t` staff, `i` intern, `g`
 * guardian, `a` anyone.
 */
export function readExamples(articles: readonly ArticleId[], lines: string): ExampleQuestion[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const role = ROLE_LETTER[line.charAt(0)];
      if (role === undefined || line.charAt(1) !== ' ') throw new Error(`example question without a role letter under ${articles.join(', ')}`);
      return { question: line.slice(2), role, articles };
    });
}
