import { parseArgs } from 'node:util';
import type { ConsentBenchSizes } from './consent';

const USUAL_PARTS = ['traffic', 'faces', 'pictures', 'questions', 'conduct'] as const;
/** Only when asked for: minutes, and gigabytes on the disk. */
const LONG_PARTS = ['cases', 'consent'] as const;
export const PARTS = [...USUAL_PARTS, ...LONG_PARTS] as const;
export type PartName = (typeof PARTS)[number];

export interface BenchOptions {
  readonly parts: readonly PartName[];
  /** How long each round of load lasts, in seconds. */
  readonly seconds: number;
  readonly rounds: number;
  readonly json: boolean;
  /** Labelled pictures, questions and conversations of one's own; null: only what comes with the project. */
  readonly faces: string | null;
  readonly questions: string | null;
  readonly conduct: string | null;
  readonly consent: ConsentBenchSizes;
}

export const USAGE = `npm run bench -- [options]

  --only traffic,faces,pictures,questions,conduct
                                           some of the parts; cases and consent only when they are named: they take minutes
  --seconds 2 --rounds 3                   length and number of the rounds of load
  --json                                   the figures as JSON on stdout (use npm run --silent)
  --faces TRUTH.json                       detection on labelled pictures (slow: seconds per picture)
  --questions QUESTIONS.json               answers to labelled questions
  --conduct FOLDER                         messages*.jsonl, conversations*.jsonl, benign*.jsonl or neutral*.jsonl
  --rows 1000000                           consent: rows of the list that is imported
  --students 1000000 --events 20000000     consent: the large school in which a class is checked; 0 students: not`;

/** Throws a `TypeError` that says what is wrong with the arguments. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      seconds: { type: 'string', default: '2' },
      rounds: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
      faces: { type: 'string' },
      questions: { type: 'string' },
      conduct: { type: 'string' },
      rows: { type: 'string', default: '1000000' },
      students: { type: 'string', default: '1000000' },
      events: { type: 'string', default: '20000000' },
    },
  });
  const wanted: readonly string[] = values.only?.split(',') ?? [...USUAL_PARTS];
  const unknown = wanted.filter((name) => !PARTS.some((part) => part === name));
  if (unknown.length > 0) throw new TypeError(`--only knows ${PARTS.join(', ')}; not ${unknown.join(', ')}`);
  return {
    parts: PARTS.filter((part) => wanted.includes(part)),
    seconds: between('seconds', values.seconds, 1, 10),
    rounds: between('rounds', values.rounds, 1, 10),
    json: values.json,
    faces: values.faces ?? null,
    questions: values.questions ?? null,
    conduct: values.conduct ?? null,
    consent: {
      rows: between('rows', values.rows, 1_000, 10_000_000),
      students: between('students', values.students, 0, 10_000_000),
      events: between('events', values.events, 0, 100_000_000),
    },
  };
}

function between(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!(number >= least && number <= most)) throw new TypeError(`--${name} is a number from ${least} to ${most}`);
  return number;
}
