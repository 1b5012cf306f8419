import type { Gap, LineKey } from '../../../src/escalation/coverage/coverage';
import { isGrave } from '../../../src/escalation/coverage/coverage';
import { coverageOf, type CoverageDeps } from '../../../src/escalation/coverage/coverageOf';
import type { LineFacts } from '../../../src/escalation/coverage/lineFacts';
import type { Person } from '../../../src/people/person';
import { InMemorySettingsStore } from '../../../src/settings/inMemorySettingsStore';
import type { SchoolSettings } from '../../../src/settings/schoolSettings';
import { schoolSettings } from '../../support/schoolSettings';
import { BOARD, PEOPLE, person, SCHOOL, SchoolDirectory, TODAY } from '../school';

interface School {
  readonly people?: readonly Person[];
  readonly facts?: Partial<{ supervisors: readonly string[]; staff: number; classes: readonly string[] }>;
  readonly settings?: Partial<SchoolSettings>;
  readonly today?: string;
}

const known = (people: readonly Person[]): readonly Person[] => people.map((one) => ({ ...one, entraId: `entra-${one.id}` }));
const without = (...ids: readonly string[]): School => ({ people: PEOPLE.filter(({ id }) => !ids.includes(id)) });

async function coverage({ people = PEOPLE, facts = {}, settings = {}, today = TODAY }: School = {}, link = known) {
  const lineFacts: LineFacts = {
    supervisors: async () => facts.supervisors ?? ['supervisor'],
    staffWithoutSupervisor: async () => facts.staff ?? 0,
    classesWithoutMentor: async () => facts.classes ?? [],
  };
  const deps: CoverageDeps = { directory: new SchoolDirectory({ people: link(people) }), settings: new InMemorySettingsStore([schoolSettings(BOARD, SCHOOL, { duty: { onCall: ['supervisor'] }, ...settings })]), facts: lineFacts };
  return coverageOf(deps, BOARD, SCHOOL, today);
}

const inWords = (counts: readonly { role: string; people: number }[]) => counts.map(({ role, people }) => `${role} ${people}`).join(', ');

it.each<[LineKey, string, string]>([
  ['P1', 'schoolleiding 1', 'bevoegdGezag 1, zorgcoordinator 1, supervisor 1'],
  ['P1OutsideSchool', 'onCall 1', 'schoolleiding 1, bevoegdGezag 1, zorgcoordinator 1'],
  ['P2', 'schoolleiding 1, zorgcoordinator 1', 'supervisor 1, bevoegdGezag 1'],
  ['P3', 'supervisor 1', 'socialMediaCoach 1, schoolleiding 1'],
  ['P3Student', 'mentor 1', 'supervisor 1, zorgcoordinator 1, schoolleiding 1'],
  ['P4', 'socialMediaCoach 1', 'supervisor 1, schoolleiding 1'],
  ['privacy', 'privacyOfficer 1', 'schoolleiding 1, bevoegdGezag 1'],
  ['staffInvolved', 'bevoegdGezag 1', 'schoolleiding 1'],
])('a case of %s goes to %s, then to %s', async (line, now, next) => {
  const found = (await coverage()).lines.find((one) => one.line === line);
  expect([inWords(found?.now ?? []), inWords(found?.next ?? [])]).toEqual([now, next]);
});

it('finds no gap in a school that has everybody', async () => {
  expect((await coverage()).gaps).toEqual([]);
});

it.each<[string, School, readonly Gap[]]>([
  ['no care coordinator', without('zorg'), [{ kind: 'noRole', line: 'P2', role: 'zorgcoordinator', instead: [{ role: 'schoolleiding', people: 1 }] }]],
  ['no privacy officer', without('privacy'), [{ kind: 'noRole', line: 'privacy', role: 'privacyOfficer', instead: [{ role: 'schoolleiding', people: 1 }] }]],
  ['no social media coach: a school needs none', without('coach'), []],
  ['no administrator', without('ict'), [{ kind: 'noAdministrator' }]],
  ['nobody on call', { settings: { duty: { onCall: [], onCallHours: null, lastResponder: null, askAbsence: false } } }, [{ kind: 'nobodyOnCall' }]],
  ['classes without a mentor', { facts: { classes: ['1B', '3H'] } }, [{ kind: 'classesWithoutMentor', classes: ['1B', '3H'] }]],
  ['staff without a supervisor', { facts: { staff: 3 } }, [{ kind: 'staffWithoutSupervisor', people: 3 }]],
  ['no supervisor set for anybody', { facts: { supervisors: [] } }, [{ kind: 'noRole', line: 'P3', role: 'supervisor', instead: [{ role: 'socialMediaCoach', people: 1 }] }]],
  ['no board: the school management alone', without('board'), [
    { kind: 'noRole', line: 'staffInvolved', role: 'bevoegdGezag', instead: [{ role: 'schoolleiding', people: 1 }] },
    { kind: 'onlyOne', line: 'staffInvolved' },
  ]],
  ['no holidays known', { today: '2031-10-01' }, [{ kind: 'noHolidays', schoolYear: 2031 }]],
])('finds %s', async (_what, school, gaps) => {
  expect((await coverage(school)).gaps).toEqual(gaps);
});

it('says that a suspicion about a colleague would reach nobody', async () => {
  const { gaps, lines } = await coverage(without('board', 'principal'));
  expect(gaps).toContainEqual({ kind: 'nobody', line: 'staffInvolved' });
  expect(lines.find(({ line }) => line === 'staffInvolved')).toEqual({ line: 'staffInvolved', now: [], next: [] });
});

it('says when those who would get it can’t be reached in Teams', async () => {
  const { gaps } = await coverage({}, (people) => known(people).map((one) => (one.id === 'privacy' ? { ...one, entraId: null } : one)));
  expect(gaps).toEqual([{ kind: 'unreachable', line: 'privacy' }]);
});

it('counts a privacy officer who works for all schools of the board', async () => {
  const elsewhere = [...PEOPLE.filter(({ id }) => id !== 'privacy'), person('fg', ['privacyOfficer'], [], 'other')];
  expect((await coverage({ people: elsewhere })).gaps).toEqual([]);
});

it('lets the last responder end every line but the one about a colleague', async () => {
  const duty = { onCall: ['supervisor'], onCallHours: null, lastResponder: 'deputy', askAbsence: false };
  const { lines } = await coverage({ settings: { duty } });
  expect(lines.filter(({ next }) => next.at(-1)?.role === 'lastResponder').map(({ line }) => line)).toEqual(['P1', 'P1OutsideSchool', 'P2', 'P3', 'P3Student', 'P4', 'privacy']);
});

it.each<[Gap, boolean]>([
  [{ kind: 'nobody', line: 'P1' }, true],
  [{ kind: 'unreachable', line: 'P1' }, true],
  [{ kind: 'noRole', line: 'P2', role: 'zorgcoordinator', instead: [] }, true],
  [{ kind: 'noAdministrator' }, true],
  [{ kind: 'onlyOne', line: 'P4' }, false],
  [{ kind: 'nobodyOnCall' }, false],
  [{ kind: 'staffWithoutSupervisor', people: 1 }, false],
  [{ kind: 'classesWithoutMentor', classes: ['1B'] }, false],
  [{ kind: 'noHolidays', schoolYear: 2031 }, false],
])('%j may let a case reach nobody: %s', (gap, grave) => {
  expect(isGrave(gap)).toBe(grave);
});
