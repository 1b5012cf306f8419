import { createInterface } from 'node:readline';
import { z } from 'zod/v4';
import type { CodeEdition } from '../gedragscode/answer';
import { answerQuestion, type Question } from '../gedragscode/answerQuestion';
import { createFinder, type Finder } from '../gedragscode/finding/createFinder';
import { roleOfWord } from '../gedragscode/roleWords';
import { renderAnswer } from '../texts/renderAnswer';
import type { CliIo } from './cliIo';

const USAGE = 'houvast ask [--role medewerker|leerling|ouder|stagiair] [--language nl|en] [--json] "vraag"\nhouvast ask --jsonl < vragen.jsonl';

const Line = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  question: z.string(),
  role: z.string().nullish(),
  language: z.enum(['nl', 'en']).nullish(),
});

export interface AskDeps {
  /** Made when it is first needed, because learning takes a moment. */
  readonly finder?: Finder;
  readonly edition?: CodeEdition | null;
}

/** `houvast ask`: one question as argument, or one JSON object per line with `--jsonl`. */
export async function askCommand(args: readonly string[], io: CliIo, deps: AskDeps = {}): Promise<number> {
  const options = readArguments(args);
  if (options === null) {
    io.err(USAGE);
    return 2;
  }
  const answerDeps = { finder: deps.finder ?? createFinder(), edition: deps.edition ?? null };
  const toAnswer = (question: Question): { kind: string; articles: readonly string[]; answer: string } => {
    const answer = answerQuestion(answerDeps, question);
    const { title, text } = renderAnswer(answer, { level: 'B1' });
    return { kind: answer.kind, articles: answer.articles, answer: `${title}\n\n${text}` };
  };

  if (!options.jsonl) {
    if (options.json) {
      io.out(JSON.stringify(toAnswer(options.question)));
      return 0;
    }
    const rendered = renderAnswer(answerQuestion(answerDeps, options.question), { level: 'B1' });
    io.out(rendered.title);
    io.out('');
    io.out(rendered.text);
    for (const { article, title } of rendered.seeAlso) if (!rendered.text.includes(`- ${article} `)) io.out(`→ ${article} ${title}`);
    if (rendered.source !== '') io.out(`\n(${rendered.source})`);
    return 0;
  }

  let refused = 0;
  for await (const raw of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (raw.trim() === '') continue;
    const read = readLine(raw, options.question);
    if ('error' in read) {
      refused += 1;
      io.out(JSON.stringify(read));
    } else {
      io.out(JSON.stringify({ id: read.id, ...toAnswer(read.question) }));
    }
  }
  return refused === 0 ? 0 : 1;
}

type ReadLine = { readonly id: string | number | null; readonly question: Question } | { readonly id: string | number | null; readonly error: string };

function readLine(raw: string, defaults: Question): ReadLine {
  let json: unknown;
  try {
    json = JSON.parse(raw.replace(/^\ufeff/, ''));
  } catch {
    return { id: null, error: 'geen geldige JSON' };
  }
  const parsed = Line.safeParse(json);
  if (!parsed.success) {
    const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(json);
    return { id: id.success ? id.data.id : null, error: `onjuist veld: ${parsed.error.issues.map(({ path }) => path.join('.') || 'regel').join(', ')}` };
  }
  const { id, question, role, language } = parsed.data;
  const known = role === null || role === undefined ? defaults.role : roleOfWord(role);
  if (known === null && typeof role === 'string') return { id: id ?? null, error: 'onbekende rol' };
  const spoken = language ?? defaults.language;
  return { id: id ?? null, question: { question, role: known, ...(spoken === undefined ? {} : { language: spoken }) } };
}

function readArguments(args: readonly string[]): { question: Question; json: boolean; jsonl: boolean } | null {
  const words: string[] = [];
  let role: Question['role'] = null;
  let language: Question['language'];
  let json = false;
  let jsonl = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [name, inline] = arg.startsWith('--') && arg.includes('=') ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg, undefined];
    if (name === '--json') json = true;
    else if (name === '--jsonl') jsonl = true;
    else if (name === '--role' || name === '--language') {
      const value = inline ?? args[(at += 1)];
      if (value === undefined) return null;
      if (name === '--role') {
        role = roleOfWord(value);
        if (role === null) return null;
      } else if (value === 'nl' || value === 'en') language = value;
      else return null;
    } else if (arg.startsWith('--')) return null;
    else words.push(arg);
  }
  if (!jsonl && words.length === 0) return null;
  return { question: { question: words.join(' '), role, ...(language === undefined ? {} : { language }) }, json, jsonl };
}
