import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { built } from './built';
import { timed, type Timing } from './measure';
import { HARMLESS, SIGNALLING } from './messages';

export interface ConductBenchFigures {
  readonly harmless: Timing;
  readonly signalling: Timing;
  readonly labelled: import('../../src/conduct/evaluateConduct').ConductFigures | null;
}

/** What one message costs the detector: nearly all are harmless; those that signal take the longest way. */
export async function measureConduct(folder: string | null): Promise<ConductBenchFigures> {
  const { assessMessage } = built<typeof import('../../src/conduct/assessMessage')>('conduct/assessMessage');
  const { evaluateConduct } = built<typeof import('../../src/conduct/evaluateConduct')>('conduct/evaluateConduct');
  const assess = (text: string): unknown => assessMessage({ text, role: 'student' });
  const figures = { harmless: timed(HARMLESS, assess, 2), signalling: timed(SIGNALLING, assess, 1) };
  if (folder === null) return { ...figures, labelled: null };
  const files = await readdir(folder);
  const textsOf = (...starts: readonly string[]): Promise<string[]> =>
    Promise.all(files.filter((file) => file.endsWith('.jsonl') && starts.some((start) => file.startsWith(start))).map((file) => readFile(join(folder, file), 'utf8')));
  const labelled = evaluateConduct({
    messages: await textsOf('messages'),
    conversations: await textsOf('conversations'),
    neutral: await textsOf('benign', 'neutral'),
  });
  return { ...figures, labelled };
}
