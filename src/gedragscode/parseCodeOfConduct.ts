import { codeFacts } from './codeFacts';
import type { CodeArticle, CodeHeading, CodeOfConduct } from './codeOfConduct';

export type CodeProblemReason =
  | 'noSections'
  | 'sectionSkipped'
  | 'partSkipped'
  | 'numberSkipped'
  | 'numberRepeated'
  | 'textOutsideArticle'
  | 'noTitle'
  | 'noEffectiveDate';

/** @property line counts from 1; 0 when the whole text is meant. */
export interface CodeProblem {
  readonly line: number;
  readonly reason: CodeProblemReason;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

interface Reading {
  section: number;
  part: string | null;
  number: number | null;
  introduction: boolean;
}

/**
 * Reads an adopted code: sections in Roman numerals, parts in letters, articles in numbers, an introduction before
 * them. A line starts something new only when its number is the next one, so wrapped lines and page breaks do no harm.
 */
export function parseCodeOfConduct(text: string): { readonly code: CodeOfConduct; readonly problems: readonly CodeProblem[] } {
  const headings: CodeHeading[] = [];
  const pieces = new Map<string, string[]>();
  const footnotes: string[] = [];
  const before: string[] = [];
  const problems: CodeProblem[] = [];
  const at: Reading = { section: -1, part: null, number: null, introduction: false };

  const container = (): string => [ROMAN[at.section], at.part].filter((piece) => piece !== null && piece !== undefined).join('.');
  const append = (line: string): void => {
    const id = at.section < 0 ? '0' : `${container()}.${String(at.number ?? 0)}`;
    const lines = pieces.get(id);
    if (lines === undefined) pieces.set(id, [line]);
    else lines.push(line);
  };

  for (const [index, raw] of text.normalize('NFC').replace(/^\ufeff/, '').split(/\r\r\n|\r\n|\n|\r|\f/).entries()) {
    const line = raw.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
    const problem = (reason: CodeProblemReason): void => void problems.push({ line: index + 1, reason });
    if (line === '' || isPageNumber(line)) continue;
    if (/^(?:\d+ )?https?:\/\/\S+$/.test(line)) {
      footnotes.push(line);
      continue;
    }

    const section = /^([IVX]+)\.\s*(\S.*)$/.exec(line);
    const rank = section === null ? -1 : ROMAN.indexOf(section[1] ?? '');
    if (section !== null && rank > at.section) {
      if (rank > at.section + 1) problem('sectionSkipped');
      Object.assign(at, { section: rank, part: null, number: null, introduction: false });
      headings.push({ id: container(), title: section[2] ?? '' });
      continue;
    }
    if (at.section < 0) {
      if (/^(?:inleiding|voorwoord|preambule)\b.{0,20}$/i.test(line)) at.introduction = true;
      else if (at.introduction) append(line);
      else before.push(line);
      continue;
    }

    const part = /^([A-H])\.\s*(\S.*)$/.exec(line);
    const letter = part?.[1] ?? '';
    const expected = at.part === null ? 'A' : String.fromCharCode(at.part.charCodeAt(0) + 1);
    if (part !== null && letter >= expected && !(at.part === null && at.number !== null)) {
      if (letter !== expected) problem('partSkipped');
      Object.assign(at, { part: letter, number: null });
      headings.push({ id: container(), title: part[2] ?? '' });
      continue;
    }

    const article = /^(\d{1,2})\.\s*(\S.*)$/.exec(line);
    if (article !== null) {
      const number = Number(article[1]);
      const next = (at.number ?? 0) + 1;
      const looksNew = /^["‘“(]?[A-ZÀ-Ý]/.test(article[2] ?? '');
      if (number === next || (number > next && number <= next + 3 && looksNew)) {
        if (number !== next) problem('numberSkipped');
        at.number = number;
        append(article[2] ?? '');
        continue;
      }
      if (looksNew) problem('numberRepeated');
    } else if (at.number === null && at.part === null && /^\W*$/.test(line)) {
      problem('textOutsideArticle');
      continue;
    }
    append(line);
  }

  const articles: CodeArticle[] = [...pieces].map(([id, lines]) => ({ id, text: joined(lines) }));
  const facts = codeFacts(articles);
  const title = facts.title ?? before[0] ?? null;
  if (at.section < 0) problems.push({ line: 0, reason: 'noSections' });
  else {
    if (title === null) problems.push({ line: 0, reason: 'noTitle' });
    if (facts.effective === null) problems.push({ line: 0, reason: 'noEffectiveDate' });
  }
  return { code: { ...facts, title: title ?? '', headings, articles, footnotes }, problems };
}

function isPageNumber(line: string): boolean {
  return /^(?:-\s*)?\d{1,3}(?:\s*-)?$/.test(line) || /^(?:pagina|blz\.?|page)\s+\d+(?:\s+(?:van|of)\s+\d+)?$/i.test(line);
}

/** Puts wrapped lines together; a word broken off with a hyphen becomes whole again. */
function joined(lines: readonly string[]): string {
  return lines.join(' ').replace(/([a-zà-ÿ])\u00ad ([a-zà-ÿ])/g, '$1$2');
}
