import { eventsFrom } from '../../src/escalation/caseEvent';
import { fold } from '../../src/escalation/caseState';
import { openCase } from '../../src/escalation/openCase';
import { passOnOverdue } from '../../src/escalation/passOnOverdue';
import { readFrom } from '../../src/escalation/readFrom';
import type { Route } from '../../src/escalation/route';
import { routeCase, type RoutedFacts } from '../../src/escalation/routeCase';
import { withDuty } from '../../src/escalation/dutyLine';
import type { SchoolDuty } from '../../src/settings/schoolDuty';
import { calendarOf } from '../../src/settings/calendarOf';
import { schoolSettings } from '../support/schoolSettings';
import { aRoom, REPORT, type Room } from './escalationRoom';
import { BOARD, PEOPLE, person, SCHOOL } from './school';

const NIGHT = new Date('2026-11-23T22:00:00+01:00');
const DAY = new Date('2026-11-23T10:00:00+01:00');
const SCHOOL_PEOPLE = [...PEOPLE, person('lead', ['supervisor']), person('late', ['zorgcoordinator']), person('director', ['schoolleiding'])];
const TEACHER = { id: 'teacher' };

const room = (duty: Partial<SchoolDuty>, deputies: Parameters<typeof aRoom>[0] = {}): Room =>
  aRoom({ ...deputies, school: { people: SCHOOL_PEOPLE, ...deputies.school }, settings: schoolSettings(BOARD, SCHOOL, { duty }) });

const FACTS: RoutedFacts = { school: SCHOOL, level: 'P1', kind: 'threat', origin: 'report', reporterId: TEACHER.id, staffId: TEACHER.id, aboutIds: ['other-student'] };

async function line(duty: Partial<SchoolDuty>, at: Date, change: Partial<RoutedFacts> = {}, options: Parameters<typeof aRoom>[0] = {}) {
  const to = await routeCase(room(duty, options), BOARD, { ...FACTS, ...change }, at);
  const words = (list: Extract<Route, { kind: 'to' }>['persons']) => list.map(({ personId, because }) => `${personId} ${because}`);
  return to.kind === 'nobody' ? to.kind : { now: words(to.persons), next: words(to.next) };
}

const ON_CALL: Partial<SchoolDuty> = { onCall: ['lead', 'late'] };
const ORDINARY = ['director schoolleiding', 'principal schoolleiding'];

describe('who is on call', () => {
  it.each<[string, Date, Partial<RoutedFacts>, readonly string[]]>([
    ['gets what is acute at night', NIGHT, {}, ['lead onCall']],
    ['does not get it at school time', DAY, {}, ORDINARY.toSorted()],
    ['does not get what is not acute', NIGHT, { level: 'P2', kind: 'humiliation' }, ['principal schoolleiding', 'director schoolleiding', 'zorg zorgcoordinator', 'late zorgcoordinator'].toSorted()],
    ['is skipped when it is about them', NIGHT, { aboutIds: ['lead'], kind: 'acute' }, ['late onCall']],
    ['is skipped when they report it', NIGHT, { reporterId: 'lead', staffId: 'lead' }, ['late onCall']],
    ['gets nothing about a colleague unless they answer for the school', NIGHT, { aboutIds: ['teacher'], reporterId: 'mentor', staffId: 'mentor' }, ['board bevoegdGezag', ...ORDINARY].toSorted()],
  ])('%s', async (_rule, at, change, now) => {
    const to = await line(ON_CALL, at, change);
    expect(to === 'nobody' ? to : to.now.toSorted()).toEqual(now);
  });

  it('comes in order, then the ordinary line', async () => {
    expect(await line(ON_CALL, NIGHT)).toMatchObject({ next: ['late onCall', 'principal schoolleiding', 'director schoolleiding', 'board bevoegdGezag', 'zorg zorgcoordinator', 'supervisor supervisorOfStaff'] });
  });

  it('is on call at the hours that the school set', async () => {
    const evenings = { ...ON_CALL, onCallHours: { monday: { from: 17 * 60, to: 21 * 60 } } };
    expect(await line(evenings, new Date('2026-11-23T20:00:00+01:00'))).toMatchObject({ now: ['lead onCall'] });
    expect(await line(evenings, NIGHT)).not.toMatchObject({ now: ['lead onCall'] });
  });

  it('who answers for the school gets it about a colleague as well', async () => {
    expect(await line({ onCall: ['lead', 'director'] }, NIGHT, { aboutIds: ['teacher'], reporterId: 'mentor', staffId: 'mentor' })).toMatchObject({ now: ['director onCall'] });
  });

  it('brings who stands in that day along', async () => {
    expect(await line(ON_CALL, NIGHT, {}, { school: { deputies: [{ of: 'lead', deputy: 'supervisor', from: '2026-11-23', to: '2026-11-23' }] } })).toMatchObject({ now: ['lead onCall', 'supervisor deputy'] });
  });

  it('is passed over when who stands in for somebody concerned is on call', async () => {
    expect(await line({ onCall: ['lead'] }, NIGHT, { aboutIds: ['principal'], kind: 'acute' }, { school: { deputies: [{ of: 'principal', deputy: 'lead', from: '2026-11-01', to: '2026-11-30' }] } })).not.toMatchObject({ now: ['lead onCall'] });
  });

  it('has a quarter of an hour each, one after the other', async () => {
    let now = NIGHT;
    const atNight = { ...room(ON_CALL), clock: { now: () => now } };
    const { state } = await openCase(atNight, { ...REPORT, level: 'P1', kind: 'threat' });
    for (const expected of ['late onCall', 'principal nextInLine']) {
      now = new Date(now.getTime() + 15 * 60_000);
      expect(await passOnOverdue(atNight, { board: BOARD, caseId: state.id })).toBe('passedOn');
      const { holders } = fold(state.id, (await atNight.cases.load(BOARD, state.id)) ?? []);
      expect(holders.map(({ personId, because }) => `${personId} ${because}`).at(-1)).toBe(expected);
    }
  });
});

describe('the last responder', () => {
  const LAST: Partial<SchoolDuty> = { lastResponder: 'lead' };

  it.each<[string, Partial<RoutedFacts>, boolean]>([
    ['an acute case', {}, true],
    ['a serious one', { level: 'P2', kind: 'humiliation' }, true],
    ['a conversation that derails', { level: 'P3', kind: 'derailing' }, true],
    ['a doubt', { level: 'P4', kind: 'doubt' }, true],
    ['a picture', { level: 'privacy', kind: 'privacy' }, true],
    ['one about them', { kind: 'acute', aboutIds: ['lead'] }, false],
    ['one that they report', { reporterId: 'lead', staffId: 'lead' }, false],
    ['a suspicion about a colleague', { level: 'P2', kind: 'staffInvolved', aboutIds: ['teacher'], reporterId: 'mentor', staffId: 'mentor' }, false],
  ])('comes at the end of %s', async (_what, change, expected) => {
    const to = await line(LAST, DAY, change);
    expect(to === 'nobody' ? to : to.next.at(-1) === 'lead lastResponder').toBe(expected);
  });

  it('is who gets it when there is nobody else at all', async () => {
    const few = { school: { people: SCHOOL_PEOPLE.filter(({ id }) => ['teacher', 'lead'].includes(id)) } };
    expect(await line(LAST, DAY, {}, few)).toEqual({ now: ['lead lastResponder'], next: [] });
    expect(await line({}, DAY, {}, few)).toBe('nobody');
  });

  it('of another school by now is nobody', async () => {
    const moved = { school: { people: SCHOOL_PEOPLE.map((one) => (one.id === 'lead' ? { ...one, school: 'other' } : one)) } };
    const to = await line(LAST, DAY, {}, moved);
    expect(JSON.stringify(to)).not.toContain('lead');
  });
});

it('adds nobody to what the vertrouwenspersoon keeps', () => {
  const sealed: Route = { kind: 'to', persons: [{ personId: 'trusted', role: 'vertrouwenspersoon', because: 'nextInLine' }], next: [], lastResponder: null };
  const lead = person('lead', ['supervisor', 'schoolleiding', 'bevoegdGezag']);
  expect(withDuty(sealed, { level: 'P1', kind: 'other', about: [], school: SCHOOL, barred: new Set() }, { onCall: [lead], lastResponder: lead, standIns: new Map() })).toBe(sealed);
});

describe('from when a report is read', () => {
  const calendar = (duty: Partial<SchoolDuty>) => calendarOf(schoolSettings(BOARD, SCHOOL, { duty }));
  const stateOf = (level: 'P1' | 'P2', because: 'onCall' | 'schoolleiding') => {
    const { board: _board, ...facts } = REPORT;
    return fold('case', [
      ...eventsFrom(0, 'teacher', NIGHT, [{ type: 'opened', ...facts, level, plan: { version: '1', steps: [] } }, { type: 'routed', to: 'lead', role: 'supervisor', because }]),
    ]);
  };
  const OPENS = new Date('2026-11-24T08:00:00+01:00');

  it.each([
    ['an acute one now, when somebody is on call', 'P1', 'onCall', ON_CALL, NIGHT, null],
    ['an acute one not before school, when nobody is', 'P1', 'schoolleiding', {}, NIGHT, OPENS],
    ['an acute one not before school, when who is on call is concerned', 'P1', 'schoolleiding', ON_CALL, NIGHT, OPENS],
    ['another one not before school, whoever is on call', 'P2', 'schoolleiding', ON_CALL, NIGHT, OPENS],
    ['one at school now', 'P2', 'schoolleiding', {}, DAY, null],
  ] as const)('%s', (_what, level, because, duty, now, from) => {
    expect(readFrom(stateOf(level, because), calendar(duty), now)).toEqual(from);
  });

  it('can’t be said where days off have no end', () => {
    const closed = { ...calendar({}), daysOff: [{ from: '2026-01-01', to: '2030-01-01' }] };
    expect(readFrom(stateOf('P1', 'schoolleiding'), closed, NIGHT)).toBe('unknown');
  });
});
