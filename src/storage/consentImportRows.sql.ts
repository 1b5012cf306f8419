import type { DeskRow } from '../consent/import/importDesk';
import type { KnownEntry } from '../consent/import/planRow';
import type { ListAnswer } from '../consent/import/readAnswer';
import { decisionsIn } from './consentAnswers';

/** Characters that no name or key has. */
const BETWEEN_FIELDS = '\u001F';
const BETWEEN_ENTRIES = '\u001E';

/** A row with what stands in the register, as text: taking values apart is quicker here than one by one in `pg`. */
export type PackedRow = [
  line: number,
  birthDate: string | null,
  decidedOn: string | null,
  giver: 'student' | 'guardian' | null,
  answers: string,
  student: string | null,
  studentBorn: string | null,
  differ: boolean,
  entries: string | null,
];

/**
 * The rows of `consent_list` with their students (of the school, by account, else by stamnummer) and their entries. $1
 * board, $2 school, $3 purposes. Entries are looked up per student, so that a short list doesn't read the whole register,
 * and after sorting, so that a long one reads it in its own order; `offset 0` keeps the two apart.
 */
export const ROWS_CURSOR = rowsCursor(`
  left join lateral (
    select string_agg(
      event.answers::text || e'\\x1f' || event.giver || e'\\x1f' || event.giver_key || e'\\x1f' || event.decided_on::text
        || e'\\x1f' || event.recorded_at::text || e'\\x1f' || event.school_year::text || e'\\x1f' || event.source, e'\\x1e') as entries
    from consent_event event
    where event.board_id = $1 and event.school = $2 and event.student_id = row.student_id and event.answers ?| $3
  ) known on true`);

/** The same for a school that has no entries at all yet: looking for them a million times would take seconds. */
export const ROWS_CURSOR_OF_NEW_SCHOOL = rowsCursor('cross join (select null::text as entries where $3::text[] is not null) known');

export const HAS_ENTRIES = 'select exists (select from consent_event where board_id = $1 and school = $2) as has_entries';

function rowsCursor(known: string): string {
  return `
  declare consent_rows no scroll cursor for
  select row.line, row.birth_date, row.decided_on, row.giver, row.answers, row.student_id, row.student_born, row.differ, known.entries
  from (
    select list.line, list.birth_date, list.decided_on, list.giver, list.answers,
      coalesce(by_account.id <> by_number.id, false) as differ,
      case when by_account.id <> by_number.id then null else coalesce(by_account.id, by_number.id) end as student_id,
      case when by_account.id is null then by_number.birth_date else by_account.birth_date end::text as student_born
    from consent_list list
    left join person by_account on by_account.board_id = $1 and by_account.school = $2 and lower(by_account.upn) = lower(list.account) and by_account.roles @> array['student']
    left join person by_number on by_number.board_id = $1 and by_number.school = $2 and by_number.stamnummer = list.stamnummer and by_number.roles @> array['student']
    order by student_id, list.line offset 0
  ) row
  ${known}
  order by row.student_id, row.line`;
}

const NO_ENTRIES: readonly KnownEntry[] = [];

export class DeskRowReader {
  /** Entries of one import were all made at one moment. */
  readonly #moments = new Map<string, Date>();
  readonly #answers = new Map<string, ReturnType<typeof decisionsIn>>();

  read([line, birthDate, decidedOn, namedGiver, answers, student, studentBorn, differ, entries]: PackedRow): DeskRow {
    return {
      line,
      birthDate,
      decidedOn,
      namedGiver,
      answers: answers.split(',') as ListAnswer[],
      student: student === null ? (differ ? 'keysDiffer' : 'nobody') : { id: student, birthDate: studentBorn, entries: this.#entries(entries) },
    };
  }

  #entries(packed: string | null): readonly KnownEntry[] {
    if (packed === null) return NO_ENTRIES;
    return packed.split(BETWEEN_ENTRIES).flatMap((entry) => {
      const [answers = '', giver, giverKey = '', decidedOn = '', recordedAt = '', schoolYear, source = ''] = entry.split(BETWEEN_FIELDS);
      const common = {
        giver: giver as KnownEntry['giver'],
        giverKey,
        decidedOn,
        recordedAt: this.#moment(recordedAt),
        schoolYear: Number(schoolYear),
        source,
      };
      return this.#decisions(answers).map(([purpose, decision]): KnownEntry => ({ purpose, decision, ...common }));
    });
  }

  /** There are few combinations of answers, and many rows. */
  #decisions(answers: string): ReturnType<typeof decisionsIn> {
    const known = this.#answers.get(answers);
    if (known !== undefined) return known;
    if (this.#answers.size > 5_000) this.#answers.clear();
    const read = decisionsIn(JSON.parse(answers));
    this.#answers.set(answers, read);
    return read;
  }

  #moment(text: string): Date {
    const known = this.#moments.get(text);
    if (known !== undefined) return known;
    if (this.#moments.size > 1_000) this.#moments.clear();
    const moment = new Date(text);
    this.#moments.set(text, moment);
    return moment;
  }
}
