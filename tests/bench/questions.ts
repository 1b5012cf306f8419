import { readFile } from 'node:fs/promises';
import { built } from './built';
import { timed, type Timing } from './measure';
import { QUESTIONS } from './messages';

export interface QuestionFigures extends Timing {
  /** Loading what finding has learnt and making its vocabulary, once per start. */
  readonly startUpMs: number;
  readonly labelled: import('../../src/gedragscode/evaluateQuestions').Evaluation | null;
}

/** Answering in the process itself, without Teams around it. */
export async function measureQuestions(labelledFile: string | null): Promise<QuestionFigures> {
  const startedAt = performance.now();
  const { createFinder } = built<typeof import('../../src/gedragscode/finding/createFinder')>('gedragscode/finding/createFinder');
  const finder = createFinder();
  const startUpMs = performance.now() - startedAt;
  const { answerQuestion } = built<typeof import('../../src/gedragscode/answerQuestion')>('gedragscode/answerQuestion');
  const { evaluateQuestions } = built<typeof import('../../src/gedragscode/evaluateQuestions')>('gedragscode/evaluateQuestions');
  const { readLabelledQuestions } = built<typeof import('../../src/gedragscode/readLabelledQuestions')>('gedragscode/readLabelledQuestions');
  const timing = timed(QUESTIONS, (question) => answerQuestion({ finder, edition: null }, { question, role: 'staff' }), 2);
  const labelled = labelledFile === null ? null : evaluateQuestions(readLabelledQuestions(await readFile(labelledFile, 'utf8')), finder);
  return { startUpMs, ...timing, labelled };
}
