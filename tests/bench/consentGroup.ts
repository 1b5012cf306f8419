import type { Pool } from 'pg';
import { built } from './built';
import { BOARD, CLASS_SIZE, SCHOOL } from './consentSchool';
import { median } from './statistics';

export interface GroupFigures {
  readonly students: number;
  readonly events: number;
  /** A class of thirty: who is in it, and may each be published. */
  readonly medianMs: number;
}

const ROUNDS = 300;
const WARM_UP = 50;
/** Some each, so that a statement doesn't run for minutes. */
const PER_STATEMENT = 50_000;

/** Twenty entries per student and more: four purposes, over the years. */
export async function fillEvents(pool: Pool, students: number, events: number, progress: (line: string) => void): Promise<void> {
  const each = Math.round(events / students);
  for (let first = 0; first < students; first += PER_STATEMENT) {
    await pool.query(
      `insert into consent_event (board_id, school, student_id, id, answers, giver, giver_key, decided_on, recorded_at, school_year, source)
       select $1, $2, md5('p' || n)::uuid::text, 'g' || n || '-' || i,
         jsonb_build_object('website', case when (n + i) % 7 = 0 then 'refused' else 'granted' end, 'social-media', 'granted', 'nieuwsbrief', 'granted', 'schoolgids', 'refused'),
         'guardian', 'guardian-1', date '2026-09-01' - i * 90, timestamptz '2026-09-01' - i * interval '90 days', 2026 - i / 4, 'Magister'
       from generate_series($3::int, $4::int) n, generate_series(0, $5::int / 4 - 1) i order by 3, 4`,
      [BOARD, SCHOOL, first, Math.min(first + PER_STATEMENT, students) - 1, each],
    );
    progress(`  ${Math.min(first + PER_STATEMENT, students) * each} entries`);
  }
  await pool.query('vacuum analyze consent_event');
}

/** The product's own way of checking a class, each time another one. */
export async function checkClasses(url: string, students: number, events: number): Promise<GroupFigures> {
  const { openDatabase } = built<typeof import('../../src/storage/database')>('storage/database');
  const { SqlConsentBook } = built<typeof import('../../src/storage/consentBook.sql')>('storage/consentBook.sql');
  const { SqlDirectory } = built<typeof import('../../src/storage/directory.sql')>('storage/directory.sql');
  const { SqlCodeVersions } = built<typeof import('../../src/storage/codeVersions.sql')>('storage/codeVersions.sql');
  const { mayPublishGroup } = built<typeof import('../../src/consent/mayPublishGroup')>('consent/mayPublishGroup');
  const { db, close } = openDatabase(url);
  const deps = { directory: new SqlDirectory(db), book: new SqlConsentBook(db), codes: new SqlCodeVersions(db) };
  const classes = Math.floor(students / CLASS_SIZE);
  const micros: number[] = [];
  try {
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const classKey = `K${(round * 7_919) % classes}`;
      const before = performance.now();
      const people = await deps.directory.inClass(BOARD, SCHOOL, classKey);
      const outcome = await mayPublishGroup(deps, { board: BOARD, school: SCHOOL, studentIds: people.map(({ id }) => id), purpose: 'website', on: '2026-11-22' });
      const took = performance.now() - before;
      if (outcome.kind !== 'judged' || outcome.verdicts.length !== CLASS_SIZE) throw new Error(`class ${classKey} has not ${CLASS_SIZE} students`);
      if (round >= WARM_UP) micros.push(took);
    }
  } finally {
    await close();
  }
  return { students, events, medianMs: median(micros) };
}
