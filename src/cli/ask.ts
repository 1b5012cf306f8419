import { createInterface } from 'node:readline';
import { z } from 'zod/v4';
import { alignCode } from '../gedragscode/alignCode';
import type { StoredCode } from '../gedragscode/codeStore';
import { answerQuestion, type Question } from '../gedragscode/answerQuestion';
import { createFinder, type Finder } from '../gedragscode/finding/createFinder';
import { vocabularyTexts } from '../gedragscode/finding/learnFinding';
import { roleOfWord } from '../gedragscode/roleWords';
import type { AnswerModel } from '../gedragscode/wording/answerModel';
import { createSafeQuestion } from '../gedragscode/wording/safeQuestion';
import { wordAnswer } from '../gedragscode/wording/wordAnswer';
import { inWords } from '../texts/inWords';
import { renderAnswer } from '../texts/renderAnswer';
import { wordingTexts } from '../texts/texts';
import type { CliIo } from './cliIo';

const USAGE = 'houvast ask [--role medewerker|leerling|ouder|stagiair] [--language nl|en] [--json] [--llm] "vraag"\nhouvast ask --jsonl [--llm] < vragen.jsonl';

const Line = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  question: z.string(),
  role: z.string().nullish(),
  language: z.enum(['nl', 'en']).nullish(),
});

export interface AskDeps {
  /** Made when it is first needed, because learning takes a moment. */
  readonly finder?: Finder;
  /** The code that the school imported; null when there is none, or no installation at all. */
  readonly imported?: () => Promise<StoredCode | null>;
  /** Asked with `--llm` only; null when the installation has none. */
  readonly model?: () => Promise<AnswerModel | null>;
}

/**
 * `houvast ask`: one question as argument, or one JSON object per line with `--jsonl`. Without `--llm` no language model
 * is asked, whatever the settings are: figures that are measured with it are those of Houvast itself.
 */
export async function askCommand(args: readonly string[], io: CliIo, deps: AskDeps = {}): Promise<number> {
  const options = readArguments(args);
  if (options === null) {
    io.err(USAGE);
    return 2;
  }
  const model = options.llm ? ((await deps.model?.()) ?? null) : null;
  if (options.llm && model === null) {
    io.err('Er is geen taalmodel: zet LLM_ENDPOINT, LLM_KEY en LLM_MODEL, of laat --llm weg.');
    return 2;
  }
  const finder = deps.finder ?? createFinder();
  const stored = (await deps.imported?.()) ?? null;
  const code = stored === null ? null : alignCode(stored.code, finder);
  const answerDeps = { finder, code, edition: stored === null ? null : { title: stored.code.title, version: stored.version } };
  const safeQuestion = model === null ? null : createSafeQuestion(vocabularyTexts());
  const render = async (question: Question) => {
    const { answer, wording } =
      model === null || safeQuestion === null
        ? { answer: answerQuestion(answerDeps, question), wording: null }
        : await wordAnswer({ ...answerDeps, model, safeQuestion, names: () => Promise.resolve(new Set()) }, question);
    return { answer, wording, rendered: inWords(renderAnswer(answer, { level: 'B1', code }), wording) };
  };
  const toAnswer = async (question: Question): Promise<{ kind: string; articles: readonly string[]; answer: string }> => {
    const { answer, rendered } = await render(question);
    return { kind: answer.kind, articles: answer.articles.map((article) => code?.of(article)?.id ?? article), answer: `${rendered.title}\n\n${rendered.text}` };
  };

  if (!options.jsonl) {
    if (options.json) {
      io.out(JSON.stringify(await toAnswer(options.question)));
      return 0;
    }
    const { answer, wording, rendered } = await render(options.question);
    io.out(rendered.title);
    io.out('');
    io.out(rendered.text);
    for (const { number, title } of rendered.seeAlso) if (!rendered.text.includes(`- ${number} `)) io.out(`→ ${number} ${title}`);
    if (rendered.source !== '') io.out(`\n(${rendered.source})`);
    if (wording !== null) io.out(`(${wordingTexts(answer.language).byModel(wording.articles)})`);
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
      io.out(JSON.stringify({ id: read.id, ...(await toAnswer(read.question)) }));
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

function readArguments(args: readonly string[]): { question: Question; json: boolean; jsonl: boolean; llm: boolean } | null {
  const words: string[] = [];
  let role: Question['role'] = null;
  let language: Question['language'];
  let json = false;
  let jsonl = false;
  let llm = false;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [name, inline] = arg.startsWith('--') && arg.includes('=') ? [arg.slice(0, arg.indexOf('=')), arg.slice(arg.indexOf('=') + 1)] : [arg, undefined];
    if (name === '--json') json = true;
    else if (name === '--jsonl') jsonl = true;
    else if (name === '--llm') llm = true;
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
  return { question: { question: words.join(' '), role, ...(language === undefined ? {} : { language }) }, json, jsonl, llm };
}
