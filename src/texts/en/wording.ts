import type { wording as nl } from '../nl/wording';
import type { TextsOf } from '../textsOf';

export const wording = {
  byModel: (articles: readonly string[]) => `Worded with the help of a language model, from ${articles.join(', ')}. In doubt the article itself counts.`,
  welcome: 'Do you ask a question about the code of conduct? A language model then helps with the words of the answer. It gets your question without names and numbers.',
} satisfies TextsOf<typeof nl>;
