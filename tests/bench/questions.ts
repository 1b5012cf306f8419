import { readFile } from 'node:fs/promises';
import MiniSearch from 'minisearch';
import { built } from './built';
import { timed, type Timing } from './measure';
import { QUESTIONS } from './messages';

export interface QuestionFigures extends Timing {
  /** Loading what finding has learnt and making its vocabulary, once per start. */
  readonly startUpMs: number;
  /** A kept search library over the same texts, as it comes; it finds, and neither declines nor answers. */
  readonly bare: Timing & { readonly startUpMs: number; readonly first: number | null; readonly three: number | null };
  readonly labelled: import('../../src/gedragscode/evaluateQuestions').Evaluation | null;
}

type Labelled = import('../../src/gedragscode/evaluateQuestions').LabelledQuestion;

/** Answering in the process itself, without Teams around it. */
export async function measureQuestions(labelledFile: string | null): Promise<QuestionFigures> {
  const startedAt = performance.now();
  const { createFinder } = built<typeof import('../../src/gedragscode/finding/createFinder')>('gedragscode/finding/createFinder');
  const finder = createFinder();
  const startUpMs = performance.now() - startedAt;
  const { answerQuestion } = built<typeof import('../../src/gedragscode/answerQuestion')>('gedragscode/answerQuestion');
  const { evaluateQuestions } = built<typeof import('../../src/gedragscode/evaluateQuestions')>('gedragscode/evaluateQuestions');
  const { readLabelledQuestions } = built<typeof import('../../src/gedragscode/readLabelledQuestions')>('gedragscode/readLabelledQuestions');
  const questions = labelledFile === null ? null : readLabelledQuestions(await readFile(labelledFile, 'utf8'));
  const timing = timed(QUESTIONS, (question) => answerQuestion({ finder, edition: null }, { question, role: 'staff' }), 2);
  return { startUpMs, ...timing, bare: measureBare(questions), labelled: questions === null ? null : evaluateQuestions(questions, finder) };
}

/** The same texts from which finding learns: digests and example questions, a document each. */
function measureBare(questions: readonly Labelled[] | null): QuestionFigures['bare'] {
  const { EXAMPLES } = built<typeof import('../../src/gedragscode/content/examples')>('gedragscode/content/examples');
  const { DIGEST_TEXTS } = built<typeof import('../../src/gedragscode/finding/digestTexts')>('gedragscode/finding/digestTexts');
  const startedAt = performance.now();
  const library = new MiniSearch<{ id: number; text: string; articles: readonly string[] }>({ fields: ['text'], storeFields: ['articles'], searchOptions: { fuzzy: 0.2, prefix: true } });
  const texts = [...DIGEST_TEXTS.map(({ text, article }) => ({ text, articles: [article] as readonly string[] })), ...EXAMPLES.map(({ question, articles }) => ({ text: question, articles }))];
  library.addAll(texts.map((text, id) => ({ id, ...text })));
  const startUpMs = performance.now() - startedAt;
  const found = (question: string): readonly string[] => [...new Set(library.search(question).flatMap(({ articles }) => articles as readonly string[]))].slice(0, 3);
  const timing = timed(QUESTIONS, found, 2);
  const inScope = questions?.filter(({ expected }) => expected.length > 0) ?? [];
  const part = (right: (articles: readonly string[], expected: readonly string[]) => boolean): number | null =>
    inScope.length === 0 ? null : inScope.filter(({ question, expected }) => right(found(question), expected)).length / inScope.length;
  return {
    ...timing,
    startUpMs,
    first: part(([first], expected) => first !== undefined && expected.includes(first)),
    three: part((articles, expected) => articles.some((article) => expected.includes(article))),
  };
}
