import { parseArgs } from 'node:util';
import { alignCode } from '../gedragscode/alignCode';
import { ARTICLE_IDS, isArticleId, readArticleId } from '../gedragscode/articleId';
import { changedWords } from './changedWords';
import { compareCodes } from '../gedragscode/compareCodes';
import type { CodeStore } from '../gedragscode/codeStore';
import { digestOf } from '../gedragscode/content/digestOf';
import { createFinder, type Finder } from '../gedragscode/finding/createFinder';
import { parseCodeOfConduct, type CodeProblemReason } from '../gedragscode/parseCodeOfConduct';
import type { Language } from '../runtime/language';
import type { CliIo } from './cliIo';

const USAGE = 'houvast code show III.B.8 [--json]\nhouvast code import BESTAND [--version JJJJ-MM-DD] [--json]\nhouvast code evaluation --pdf BESTAND [--language nl|en]';

const PROBLEM: Readonly<Record<CodeProblemReason, string>> = {
  noSections: 'geen onderdelen met Romeinse cijfers gevonden; is dit de tekst van een gedragscode?',
  sectionSkipped: 'een onderdeel (Romeins cijfer) lijkt te ontbreken',
  partSkipped: 'een deel (letter) lijkt te ontbreken',
  numberSkipped: 'een artikelnummer lijkt te ontbreken',
  numberRepeated: 'een artikelnummer dat al was geweest; gelezen als vervolg van het artikel ervoor',
  textOutsideArticle: 'hoort bij geen artikel',
  noTitle: 'geen titel gevonden',
  noEffectiveDate: 'geen datum van inwerkingtreding gevonden',
};

export interface CodeDeps {
  readFile(path: string): Promise<string>;
  /** Null as long as there is no database: then an import only reports. */
  readonly store: CodeStore | null;
  /** Made when it is first needed, because that takes a moment. */
  readonly finder?: Finder;
  /** Writes the figures for the evaluation (V.5) as a PDF. */
  readonly evaluation?: (path: string, language: Language) => Promise<void>;
}

/** `houvast code show` and `houvast code import`. */
export async function codeCommand(args: readonly string[], io: CliIo, deps: CodeDeps): Promise<number> {
  const json = args.includes('--json');
  const [command, ...rest] = args.filter((arg) => arg !== '--json');
  if (command === 'show' && rest.length >= 1) return showArticle(rest.join(' '), json, io, deps);
  if (command === 'import') {
    const at = rest.indexOf('--version');
    const version = at < 0 ? undefined : rest[at + 1];
    const files = rest.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
    const dated = at < 0 || (version !== undefined && isDate(version));
    if (files.length === 1 && dated) return importCode(files[0] ?? '', version, json, io, deps);
  }
  if (command === 'evaluation' && deps.evaluation !== undefined) {
    const asked = evaluationFlags(rest);
    if (asked !== null) {
      await deps.evaluation(asked.pdf, asked.language);
      io.out(`De evaluatie staat in ${asked.pdf}. Er staan alleen getallen in, en geen kleine groepen.`);
      return 0;
    }
  }
  io.err(USAGE);
  return 2;
}

async function showArticle(written: string, json: boolean, io: CliIo, { store }: CodeDeps): Promise<number> {
  const stored = (await store?.load()) ?? null;
  const id = readArticleId(written) ?? written.trim();
  const imported = stored?.code.articles.find((article) => article.id === id);
  if (stored !== null && imported !== undefined) {
    const { version, code } = stored;
    io.out(json ? JSON.stringify({ id, text: imported.text, summary: false, title: code.title, version }) : `${id}\n\n${imported.text}\n\n(${code.title}, versie van ${version})`);
    return 0;
  }
  if (stored !== null || !isArticleId(id)) {
    io.err(`Er is geen artikel ${id}.`);
    return 1;
  }
  const { title, text } = digestOf(id, null, 'nl', 'B1');
  io.out(json ? JSON.stringify({ id, text, summary: true, title, version: null }) : `${id} ${title}\n\n${text}\n\n(Samenvatting: de tekst van de school is nog niet ingelezen.)`);
  return 0;
}

async function importCode(file: string, asked: string | undefined, json: boolean, io: CliIo, deps: CodeDeps): Promise<number> {
  let text: string;
  try {
    text = await deps.readFile(file);
  } catch {
    io.err(`${file} kan niet worden gelezen.`);
    return 1;
  }
  const { code, problems } = parseCodeOfConduct(text);
  for (const { line, reason } of problems) io.err(line === 0 ? PROBLEM[reason] : `regel ${String(line)}: ${PROBLEM[reason]}`);
  const version = asked ?? code.effective ?? code.adopted;
  if (code.articles.length === 0 || problems.some(({ reason }) => reason === 'noSections')) {
    io.err('Niets ingelezen.');
    return 1;
  }
  if (version === null || !isDate(version)) {
    io.err('De tekst noemt geen volledige datum. Geef die mee: --version JJJJ-MM-DD.');
    return 1;
  }
  const before = (await deps.store?.load()) ?? null;
  const changes = compareCodes(before?.code ?? null, code);
  const stored = deps.store === null ? 'notStored' : await deps.store.save(code, version);
  if (json) {
    const { title, adopted, effective, evaluation } = code;
    io.out(JSON.stringify({ title, version, adopted, effective, evaluation, articles: code.articles.map(({ id }) => id), changes, problems, stored }));
    return 0;
  }
  io.out(`${code.title}, versie van ${version}`);
  io.out(`vastgesteld ${code.adopted ?? 'onbekend'}, in werking ${code.effective ?? 'onbekend'}, evaluatie ${code.evaluation ?? 'onbekend'}`);
  io.out(`${String(code.articles.length)} artikelen en inleidingen: ${code.articles.map(({ id }) => id).join(' ')}`);
  if (before !== null) {
    for (const [word, ids] of [['nieuw', changes.added], ['gewijzigd', changes.changed], ['vervallen', changes.removed]] as const) {
      if (ids.length > 0) io.out(`${word} sinds ${before.version}: ${ids.join(' ')}`);
    }
    for (const line of changedWords(before.code, code, changes.changed)) io.out(line);
  }
  const alignment = alignCode(code, deps.finder ?? createFinder());
  const inOwnWords = code.articles.flatMap(({ id }) => (ARTICLE_IDS.some((article) => alignment.of(article)?.id === id && alignment.of(article)?.isAsDigested === false) ? [id] : []));
  if (inOwnWords.length > 0) io.out(`met de eigen woorden van de code beantwoord, omdat de samenvatting bij een andere tekst hoort: ${inOwnWords.join(' ')}`);
  if (alignment.unplaced.length > 0) io.out(`alleen te vinden met ‘Zoek in de gedragscode’, niet met een vraag: ${alignment.unplaced.join(' ')}`);
  if (stored === 'notStored') io.err('Alleen gelezen, niet bewaard: er is geen database.');
  return 0;
}

function isDate(value: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value);
}

function evaluationFlags(args: readonly string[]): { readonly pdf: string; readonly language: Language } | null {
  try {
    const { pdf, language = 'nl' } = parseArgs({ args: [...args], options: { pdf: { type: 'string' }, language: { type: 'string' } } }).values;
    return pdf === undefined || (language !== 'nl' && language !== 'en') ? null : { pdf, language };
  } catch {
    return null;
  }
}
