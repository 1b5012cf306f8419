import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Retention, and the right to be forgotten. */
const ERASES: readonly string[] = [join('storage', 'erasePerson.sql.ts')];
const SRC = resolve(__dirname, '..', '..', 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.includes('migrations') && !ERASES.includes(file));
const CHANGES = (table: string): RegExp => new RegExp(`(updateTable|deleteFrom)\\('${table}'\\)|(update|delete from|truncate)\\s+(only\\s+)?${table}\\b`, 'i');

it.each(['consent_event', 'case_event', 'permission_event', 'audit_event'])('nothing in the product changes or removes a row of %s', (table) => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => CHANGES(table).test(readFileSync(join(SRC, file), 'utf8')))).toEqual([]);
});

it.each([
  ["db.updateTable('consent_event').set({ decision })", true],
  ["db.deleteFrom('consent_event')", true],
  ['sql`delete from consent_event where`', true],
  ["db.insertInto('consent_event').values(rows)", false],
  ['update consent_event_total', false],
])('would notice %s: %s', (code, noticed) => {
  expect(CHANGES('consent_event').test(code)).toBe(noticed);
});
