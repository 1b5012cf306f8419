import { z } from 'zod/v4';
import { readDate } from '../calendar/readDate';
import { readTable, type TableRow } from '../people/import/readTable';
import type { Roster, RosterPerson, RosterProblem, RosterRejectReason } from '../people/import/roster';
import { accountIn, fullName } from '../people/import/rosterFields';

/** Headers as `headerKey` writes them: Magister's own have dots and underscores. */
const COLUMNS = {
  stamnummer: ['stamnr str', 'stamnr'],
  givenName: ['roepnaam'],
  prefix: ['tussenv', 'tussenvoegsel'],
  familyName: ['achternaam'],
  email: ['email', 'e mail'],
  classKey: ['klas'],
  birthDate: ['geb datum str', 'geb datum'],
  school: ['administratieve eenheid omschrijving'],
} as const;

const NAME = 'GetActiveStudents';

const rowSchema = z.object({
  stamnummer: z.string().regex(/^[\w-]{1,20}$/),
  givenName: z.string().max(200),
  prefix: z.string().max(50),
  familyName: z.string().min(1).max(200),
  email: z.string().max(320),
  classKey: z.string().max(60),
  birthDate: z.string().transform((cell, context) => {
    const date = cell === '' ? null : readDate(cell);
    if (cell !== '' && date === null) context.addIssue('no date');
    return date;
  }),
});

/** What a field that isn't right is called in a report. */
const REASONS: Readonly<Record<string, RosterRejectReason>> = { stamnummer: 'noKey', email: 'noKey', classKey: 'unknownClass', birthDate: 'unreadableDate' };

/**
 * The students of one school's Magister; a student with several enrolments stands there once for each.
 *
 * @throws MagisterListBroken when the rest of the list doesn't come
 */
export async function readActiveStudents(chunks: AsyncIterable<Uint8Array>): Promise<Roster | RosterProblem> {
  const people: RosterPerson[] = [];
  let school = '';
  const outcome = await readTable(chunks, COLUMNS, ['stamnummer', 'givenName', 'familyName', 'classKey'], (row) => {
    const person = read(row);
    if (typeof person === 'string') return person;
    people.push(person);
    school ||= row.cells.school;
    return null;
  });
  if (outcome.kind === 'missingColumns') return { ...outcome, file: NAME };
  return {
    format: 'magister',
    schools: [{ id: NAME, name: school, identifier: null }],
    people,
    inactive: 0,
    knowsHomerooms: false,
    rejected: outcome.rejected.map(({ line, reason }) => ({ file: NAME, line, reason })),
  };
}

function read({ line, cells }: TableRow<keyof typeof COLUMNS>): RosterPerson | RosterRejectReason {
  const parsed = rowSchema.safeParse(cells);
  if (!parsed.success) return REASONS[String(parsed.error.issues[0]?.path[0])] ?? 'noName';
  const { stamnummer, givenName, prefix, familyName, email, classKey, birthDate } = parsed.data;
  return {
    file: NAME,
    line,
    school: NAME,
    kind: 'student',
    account: accountIn(email),
    stamnummer,
    givenName: givenName || familyName,
    displayName: fullName(givenName, prefix, familyName),
    birthDate,
    classes: classKey === '' ? [] : [classKey],
    mentorClasses: [],
  };
}
