import type { Audit } from '../../audit/audit';
import { amsterdamDate } from '../../calendar/amsterdamTime';
import type { CodeVersions } from '../../gedragscode/codeVersions';
import type { Directory } from '../../people/directory';
import { worksAtSchool, type BoardId, type Person } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { UnitOfWork } from '../../runtime/unitOfWork';
import { consentArticle, type ConsentArticle } from '../consentArticle';
import type { ConsentBook } from '../consentBook';
import type { ConsentPurpose } from '../consentEvent';
import type { ConsentVerdict } from '../consentVerdict';
import { loadVerdicts } from '../loadVerdicts';
import { purposeAt } from './purposeWords';
import { visibleStudents } from './visibleStudents';
import { AROUND, ASKING } from './vocabulary';
import { readWords, type Word } from './words';

export interface SearchConsentsDeps {
  readonly book: ConsentBook;
  readonly codes: CodeVersions;
  readonly directory: Pick<Directory, 'byId' | 'studentsIn' | 'withRole'>;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

export interface ConsentSearch {
  readonly board: BoardId;
  readonly askerId: string;
  readonly words: string;
  readonly skip: number;
  /** At most so many. */
  readonly take: number;
}

export interface ConsentHit {
  readonly student: Person;
  /** In the school's order of purposes; of the purposes that were named, or of all. */
  readonly answers: readonly { readonly purpose: ConsentPurpose; readonly verdict: ConsentVerdict }[];
}

export type ConsentSearchOutcome =
  | { readonly kind: 'notForThem' }
  | { readonly kind: 'tooShort' }
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly hits: readonly ConsentHit[]; readonly on: string; readonly articles: readonly ConsentArticle[] };

/** From so many letters a beginning says whom somebody may mean. */
const FEWEST_LETTERS = 2;

/**
 * Students by the beginning of a name, or by class, with what may be published of them today. What is given is in the
 * audit trail first.
 */
export async function searchConsents(deps: SearchConsentsDeps, { board, askerId, words, skip, take }: ConsentSearch): Promise<ConsentSearchOutcome> {
  const asker = await deps.directory.byId(board, askerId);
  if (asker === null || !worksAtSchool(asker)) return { kind: 'notForThem' };
  const all = await deps.book.purposes(board, asker.school);
  const { named, rest } = withoutPurposes(readWords(words), all);
  const sought = rest.filter(({ key }) => !ASKING.has(key) && !AROUND.has(key));
  // A name may be an ordinary word ("Van"): without anything else it is looked for all the same.
  const terms = (sought.length > 0 ? sought : rest).map(({ key }) => key);
  if (!terms.some((term) => term.length >= FEWEST_LETTERS)) return { kind: 'tooShort' };

  const students = (await visibleStudents(deps.directory, asker)).filter((student) => fits(student, terms));
  const page = students.toSorted((a, b) => a.displayName.localeCompare(b.displayName, 'nl')).slice(skip, skip + take);
  if (page.length === 0) return { kind: 'none' };
  const purposes = named.length > 0 ? all.filter(({ key }) => named.includes(key)) : all;
  const on = amsterdamDate(deps.clock.now());
  const register = await loadVerdicts(deps, { board, school: asker.school, studentIds: page.map(({ id }) => id), purposes, on });
  const hits = page.map((student): ConsentHit => ({ student, answers: purposes.map((purpose) => ({ purpose, verdict: register.of(student, purpose) })) }));
  const articles = [...new Set(purposes.map(({ register }) => consentArticle(register)))];
  await deps.unitOfWork.run((tx) =>
    deps.audit.record(tx, {
      type: 'consent.lookedUp', boardId: board, at: deps.clock.now(), by: askerId, about: page.map(({ id }) => id),
      purpose: purposes.map(({ key }) => key).join(' '), article: articles.join(' '), verdict: 'listed',
    }),
  );
  return { kind: 'found', hits, on, articles };
}

function withoutPurposes(words: readonly Word[], purposes: readonly ConsentPurpose[]): { readonly named: readonly string[]; readonly rest: readonly Word[] } {
  const named: string[] = [];
  const rest: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const found = purposeAt(words, at, purposes);
    if (found?.key != null) named.push(found.key);
    else rest.push(...words.slice(at, at + 1));
    at += found?.key == null ? 1 : found.length;
  }
  return { named, rest };
}

/** Every word is the beginning of a part of the name, or the class, stamnummer or account as a whole. */
function fits({ displayName, classes, stamnummer, userPrincipalName }: Person, terms: readonly string[]): boolean {
  const parts = readWords(displayName).map(({ key }) => key);
  const whole = new Set(readWords([...classes, stamnummer ?? '', userPrincipalName ?? ''].join(' ')).map(({ key }) => key));
  return terms.every((term) => whole.has(term) || parts.some((part) => part.startsWith(term)));
}
