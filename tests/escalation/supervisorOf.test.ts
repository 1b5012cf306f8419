import { openCase } from '../../src/escalation/openCase';
import { supervisorOf } from '../../src/escalation/supervisorOf';
import type { ManagerFound } from '../../src/people/managersOfStaff';
import { aRoom, REPORT } from './escalationRoom';
import { BOARD, PEOPLE, SchoolDirectory } from './school';

const people = PEOPLE.map((one) => ({ ...one, entraId: `entra-${one.id}` }));
const graphSays = (found: ManagerFound) => ({ managerOf: async () => found });
const MANAGER: ManagerFound = { kind: 'manager', entraId: 'entra-principal' };

async function leads(id: string, found: ManagerFound, supervisors: Readonly<Record<string, string>> = {}): Promise<string | null> {
  const person = people.find((one) => one.id === id)!;
  return (await supervisorOf({ directory: new SchoolDirectory({ people, supervisors }), managers: graphSays(found) }, BOARD, person))?.id ?? null;
}

it.each<[string, string, ManagerFound, Record<string, string>, string | null]>([
  ['the school’s own mapping comes first', 'teacher', MANAGER, { teacher: 'supervisor' }, 'supervisor'],
  ['the manager of the account second', 'teacher', MANAGER, {}, 'principal'],
  ['there is none', 'teacher', { kind: 'none' }, {}, null],
  ['Graph may not be asked', 'teacher', { kind: 'notAllowed' }, {}, null],
  ['Graph doesn’t answer', 'teacher', { kind: 'unknown' }, {}, null],
  ['a manager whom the school doesn’t know', 'teacher', { kind: 'manager', entraId: 'entra-nobody' }, {}, null],
  ['a student never leads', 'teacher', { kind: 'manager', entraId: 'entra-student' }, {}, null],
  ['nobody leads themselves', 'principal', MANAGER, {}, null],
  ['for a student only the mapping counts', 'student', MANAGER, {}, null],
])('%s', async (_rule, id, found, mapping, expected) => {
  expect(await leads(id, found, mapping)).toBe(expected);
});

it('sends a case to the manager where the mapping has nobody', async () => {
  const room = { ...aRoom({ school: { people, supervisors: {} } }), managers: graphSays(MANAGER) };
  const { state } = await openCase(room, REPORT);
  expect(state.holders).toEqual([{ personId: 'principal', role: 'supervisor', because: 'supervisorOfStaff' }]);
});

it('never holds a case up: without an answer the next in line gets it', async () => {
  const room = { ...aRoom({ school: { people, supervisors: {} } }), managers: graphSays({ kind: 'unknown' }) };
  const { state } = await openCase(room, REPORT);
  expect(state.holders).toEqual([{ personId: 'coach', role: 'socialMediaCoach', because: 'nextInLine' }]);
});
