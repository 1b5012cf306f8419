import { amsterdamDate, amsterdamInstant } from '../calendar/amsterdamTime';
import { firstDayOfSchoolYear, schoolYearOf } from '../calendar/schoolYear';
import type { ConsentBook } from '../consent/consentBook';
import { yearOverview, type YearOverviewDeps } from '../escalation/overview/yearOverview';
import type { StoredCode } from '../gedragscode/codeStore';
import type { QuestionFigures } from '../gedragscode/questionOverview';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import { shownAlone } from '../runtime/smallGroups';
import type { CodeEvaluation, ConsentsOfYear, EvaluatedYear } from './codeEvaluation';
import type { ConsentFigures } from './consentFigures';
import { questionsOfYear } from './questionsOfYear';

export interface EvaluateCodeDeps extends YearOverviewDeps {
  readonly questionFigures: QuestionFigures;
  readonly consentFigures: ConsentFigures;
  readonly consentBook: Pick<ConsentBook, 'purposes'>;
  /** The code that is in force; null: none was read in. */
  readonly code: (board: BoardId) => Promise<StoredCode | null>;
  readonly schools: (board: BoardId) => Promise<readonly string[]>;
  readonly clock: Clock;
}

/** A code is evaluated every few years; further back there is nothing to say about it. */
const MOST_YEARS = 3;

/** The figures of each school year since the code is in force, at most three. */
export async function evaluateCode(deps: EvaluateCodeDeps, board: BoardId): Promise<CodeEvaluation> {
  const stored = await deps.code(board);
  const now = schoolYearOf(amsterdamDate(deps.clock.now()));
  const since = stored === null ? now : schoolYearOf(stored.code.effective ?? stored.version);
  const first = Math.min(now, Math.max(since, now - MOST_YEARS + 1));
  const years = await Promise.all(Array.from({ length: now - first + 1 }, (_, index) => evaluatedYear(deps, board, now - index)));
  return { code: stored === null ? null : { title: stored.code.title, version: stored.version }, month: stored?.code.evaluation ?? null, years };
}

async function evaluatedYear(deps: EvaluateCodeDeps, board: BoardId, schoolYear: number): Promise<EvaluatedYear> {
  const [from, to] = [schoolYear, schoolYear + 1].map((year) => amsterdamInstant({ date: firstDayOfSchoolYear(year), minutes: 0 })) as [Date, Date];
  const questions = questionsOfYear(await deps.questionFigures.since(board, from, to));
  const schools = await Promise.all(
    (await deps.schools(board)).map(async (school) => {
      const [overview, consents] = await Promise.all([yearOverview(deps, board, school, schoolYear), consentsOf(deps, board, school, schoolYear)]);
      return overview === null ? [] : [{ ...overview, consents }];
    }),
  );
  return { schoolYear, questions, schools: schools.flat() };
}

/** Yes and no of a purpose: how many students there are isn't said, so neither is found by subtraction. */
async function consentsOf({ consentFigures, consentBook }: EvaluateCodeDeps, board: BoardId, school: string, schoolYear: number): Promise<readonly ConsentsOfYear[]> {
  const [purposes, figures] = await Promise.all([consentBook.purposes(board, school), consentFigures.ofYear(board, school, schoolYear)]);
  return purposes.map((purpose) => {
    const { yes = 0, no = 0 } = figures.find((one) => one.purpose === purpose.key) ?? {};
    return { purpose, yes: shownAlone(yes), no: shownAlone(no) };
  });
}
