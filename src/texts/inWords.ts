import type { Answer } from '../gedragscode/answer';
import type { Wording } from '../gedragscode/wording/answerModel';
import type { RenderedAnswer } from './renderAnswer';

/** A model's words, if they belong to this answer: to a cited one, and to all articles that it needs. */
export function usableWording(answer: Answer, wording: Wording | null): Wording | null {
  if (wording === null || answer.kind !== 'cited') return null;
  return answer.articles.slice(0, answer.needed).every((id) => wording.articles.includes(id)) ? wording : null;
}

/** A rendered answer in a model's checked words. Title, sections, source and articles stay ours. */
export function inWords(rendered: RenderedAnswer, wording: Wording | null): RenderedAnswer {
  return wording === null ? rendered : { ...rendered, text: wording.sentences.map(({ text }) => text).join(' ') };
}
