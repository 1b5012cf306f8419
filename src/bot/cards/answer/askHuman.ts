import type { ArticleId } from '../../../gedragscode/articleId';
import type { BotTexts } from '../../../texts/texts';
import { execute, showCard, text, type CardAction } from '../card';
import { ANSWER_INPUTS, ANSWER_VERBS } from './answerVerbs';

/** A way to a person. The words are typed for that person; what was asked before isn't kept. */
export function askHuman(t: BotTexts['answer'], article: ArticleId | null): CardAction {
  return showCard(
    t.human,
    [
      text(t.humanWho, { isSubtle: true }),
      { type: 'Input.Text', id: ANSWER_INPUTS.words, label: t.humanWords, isMultiline: true, maxLength: 2_000, isRequired: true, errorMessage: t.humanMissing },
    ],
    [execute(ANSWER_VERBS.askHuman, t.humanSend, { article: article ?? '' })],
  );
}
