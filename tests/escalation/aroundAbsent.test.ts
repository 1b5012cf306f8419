import { aroundAbsent, nextOf } from '../../src/escalation/aroundAbsent';
import { openCase } from '../../src/escalation/openCase';
import { fold } from '../../src/escalation/caseState';
import { passOnOverdue } from '../../src/escalation/passOnOverdue';
import type { Recipient, Route } from '../../src/escalation/route';
import { schoolSettings } from '../support/schoolSettings';
import { aRoom, REPORT } from './escalationRoom';
import { BOARD, SCHOOL } from './school';

const to = (personId: string, role: Recipient['role'], because: Recipient['because'] = 'schoolleiding'): Recipient => ({ personId, role, because });
const LINE: Route = {
  kind: 'to',
  persons: [to('principal', 'schoolleiding'), to('director', 'schoolleiding'), to('zorg', 'zorgcoordinator')],
  next: [to('lead', 'supervisor'), to('stand-in', 'supervisor', 'deputy'), to('board', 'bevoegdGezag')],
  lastResponder: to('board', 'bevoegdGezag'),
};

it.each<[string, readonly string[], readonly string[]]>([
  ['nobody is away', [], ['principal', 'director', 'zorg']],
  ['one of two with the same role', ['principal'], ['principal', 'director', 'zorg']],
  ['the only one of a role', ['zorg'], ['principal', 'director', 'zorg', 'lead', 'stand-in']],
  ['both of a role', ['principal', 'director'], ['principal', 'director', 'zorg', 'lead', 'stand-in']],
  ['the next one as well: who stands in is there', ['zorg', 'lead'], ['principal', 'director', 'zorg', 'lead', 'stand-in']],
  ['the next one and who stands in as well', ['zorg', 'lead', 'stand-in'], ['principal', 'director', 'zorg', 'lead', 'stand-in', 'board']],
  ['everybody', ['principal', 'director', 'zorg', 'lead', 'stand-in', 'board'], ['principal', 'director', 'zorg', 'lead', 'stand-in', 'board']],
])('away is %s', (_who, away, now) => {
  const around = aroundAbsent(LINE, new Set(away));
  expect(around.kind === 'to' && around.persons.map(({ personId }) => personId)).toEqual(now);
  // Nobody is lost, and nobody gets it twice.
  expect(around.kind === 'to' && [...around.persons, ...around.next].map(({ personId }) => personId)).toEqual(['principal', 'director', 'zorg', 'lead', 'stand-in', 'board']);
});

it('takes who stands in along with the next one, and stops there', () => {
  expect(nextOf(LINE.kind === 'to' ? LINE.next : []).map(({ personId }) => personId)).toEqual(['lead', 'stand-in']);
  expect(nextOf([])).toEqual([]);
});

describe('in a school that asks for absence', () => {
  const absences = (...away: readonly string[]) => ({ awayAmong: async (people: readonly { readonly id: string }[]) => new Set(people.map(({ id }) => id).filter((id) => away.includes(id))) });
  const room = (askAbsence: boolean, ...away: readonly string[]) => ({ ...aRoom({ settings: schoolSettings(BOARD, SCHOOL, { duty: { askAbsence } }) }), absences: absences(...away) });

  it('brings in the next at once, and leaves the card with who is away', async () => {
    const { state } = await openCase(room(true, 'supervisor'), REPORT);
    expect(state.holders.map(({ personId }) => personId)).toEqual(['supervisor', 'coach']);
  });

  it('passes over to who is there', async () => {
    let now = new Date('2026-11-23T10:00:00+01:00');
    const here = { ...room(true, 'coach'), clock: { now: () => now } };
    const { state } = await openCase(here, REPORT);
    expect(state.holders.map(({ personId }) => personId)).toEqual(['supervisor']);
    now = new Date('2026-11-23T17:00:00+01:00');
    await passOnOverdue(here, { board: BOARD, caseId: state.id });
    const { holders } = fold(state.id, (await here.cases.load(BOARD, state.id)) ?? []);
    expect(holders.map(({ personId }) => personId)).toEqual(['supervisor', 'coach', 'principal']);
  });

  it('is never asked where the school did not switch it on', async () => {
    const { state } = await openCase(room(false, 'supervisor'), REPORT);
    expect(state.holders.map(({ personId }) => personId)).toEqual(['supervisor']);
  });
});
