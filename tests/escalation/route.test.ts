import type { CaseOrigin, ChosenRecipient } from '../../src/escalation/caseEvent';
import type { CaseKind } from '../../src/escalation/caseKind';
import type { CaseLevel } from '../../src/escalation/caseLevel';
import type { Route } from '../../src/escalation/route';
import { routeCase } from '../../src/escalation/routeCase';
import { aRoom } from './escalationRoom';
import { BOARD, DEPUTIES, PEOPLE, SCHOOL, AT, person, type SchoolOptions } from './school';

interface Asked {
  readonly level: CaseLevel;
  readonly kind: CaseKind;
  readonly origin?: CaseOrigin;
  readonly reporterId?: string | null;
  readonly staffId?: string | null;
  readonly aboutIds?: readonly string[];
  readonly chosen?: ChosenRecipient;
}

async function routed({ level, kind, origin = 'report', reporterId = 'teacher', staffId = reporterId, aboutIds = ['other-student'], chosen }: Asked, school: SchoolOptions = {}): Promise<Route> {
  const staff = PEOPLE.find(({ id }) => id === staffId)?.roles.includes('student') === true ? null : staffId;
  return await routeCase(aRoom({ school }), BOARD, { school: SCHOOL, level, kind, origin, reporterId, staffId: staff, aboutIds, ...(chosen === undefined ? {} : { chosen, sealed: chosen === 'vertrouwenspersoon' }) }, AT);
}

function line(route: Route): { now: readonly string[]; next: readonly string[]; last: string | null } | 'nobody' {
  if (route.kind === 'nobody') return 'nobody';
  const ids = (list: readonly { personId: string }[]) => list.map(({ personId }) => personId);
  return { now: ids(route.persons), next: ids(route.next), last: route.lastResponder?.personId ?? null };
}

const without = (...gone: readonly string[]): SchoolOptions => ({ people: PEOPLE.filter(({ id }) => !gone.includes(id)) });

describe('to whom a case goes', () => {
  it.each<[string, Asked, readonly string[], readonly string[]]>([
    ['acute: the school management', { level: 'P1', kind: 'acute' }, ['principal'], ['board', 'zorg', 'supervisor']],
    ['a cry for help: with the care coordinator', { level: 'P1', kind: 'selfHarm' }, ['principal', 'zorg'], ['board', 'supervisor']],
    ['serious: management and care coordinator', { level: 'P2', kind: 'bullying' }, ['principal', 'zorg'], ['supervisor', 'board']],
    ['derailing: the supervisor of the staff member', { level: 'P3', kind: 'derailing' }, ['supervisor'], ['coach', 'principal']],
    ['opened by a signal: the supervisor of the staff member', { level: 'P3', kind: 'derailing', reporterId: null, staffId: 'teacher' }, ['supervisor'], ['coach', 'principal']],
    ['doubt: the social media coach', { level: 'P4', kind: 'doubt' }, ['coach'], ['supervisor', 'principal']],
    ['privacy: the privacy officer', { level: 'privacy', kind: 'privacy' }, ['privacy'], ['principal', 'board']],
    ['a student: the mentor of the class', { level: 'P3', kind: 'bullying', reporterId: 'student' }, ['mentor'], ['supervisor', 'zorg', 'principal']],
    ['a student in doubt: the coach, then the mentor', { level: 'P4', kind: 'doubt', reporterId: 'student' }, ['coach'], ['mentor', 'supervisor']],
    ['a student about staff: the supervisor of the class', { level: 'P3', kind: 'other', reporterId: 'student', aboutIds: ['teacher'] }, ['supervisor'], ['coach', 'principal']],
    ['students among themselves, without staff: the class’s mentor’s supervisor', { level: 'P3', kind: 'bullying', reporterId: null, staffId: null }, ['supervisor'], ['coach', 'principal']],
    ['staff suspected: the board, supervisor skipped', { level: 'P2', kind: 'staffInvolved', aboutIds: ['teacher'], reporterId: 'mentor' }, ['board'], ['principal']],
    ['staff suspected by a student', { level: 'P2', kind: 'boundary', aboutIds: ['teacher'], reporterId: 'student' }, ['board'], ['principal']],
    ['a threat by staff: also who can act at school now', { level: 'P1', kind: 'threat', aboutIds: ['teacher'], reporterId: 'mentor' }, ['principal', 'board'], []],
    ['staff in need isn’t staff suspected', { level: 'P1', kind: 'selfHarm', aboutIds: ['teacher'], reporterId: 'mentor' }, ['principal', 'zorg'], ['board', 'supervisor']],
    ['the management suspected: the board only', { level: 'P2', kind: 'boundary', aboutIds: ['principal'] }, ['board'], []],
  ])('%s', async (_rule, asked, now, next) => {
    const to = await routed(asked);
    expect(line(to)).toEqual({ now, next, last: next.at(-1) ?? null });
  });

  it.each<[string, Asked, SchoolOptions, readonly string[]]>([
    ['no supervisor is set: the coach', { level: 'P3', kind: 'derailing' }, { supervisors: {} }, ['coach']],
    ['no coach either: the management', { level: 'P3', kind: 'derailing' }, { ...without('coach'), supervisors: {} }, ['principal']],
    ['no coach: the supervisor answers doubt', { level: 'P4', kind: 'doubt' }, without('coach'), ['supervisor']],
    ['no management: the board', { level: 'P1', kind: 'acute' }, without('principal'), ['board']],
    ['no care coordinator: the management alone', { level: 'P2', kind: 'bullying' }, without('zorg'), ['principal']],
    ['no privacy officer: the management', { level: 'privacy', kind: 'privacy' }, without('privacy'), ['principal']],
    ['no mentor: the care coordinator', { level: 'P3', kind: 'bullying', reporterId: 'student' }, without('mentor'), ['zorg']],
    ['no board: the management, for staff suspected', { level: 'P2', kind: 'staffInvolved', aboutIds: ['teacher'], reporterId: 'mentor' }, without('board'), ['principal']],
  ])('passes on to the next: %s', async (_rule, asked, school, now) => {
    const to = await routed(asked, school);
    expect(line(to)).toMatchObject({ now });
    if (to.kind === 'to' && now[0] !== 'principal' && asked.level !== 'P2') expect(to.persons.every(({ because }) => because === 'nextInLine')).toBe(true);
  });

  it('says for each why', async () => {
    const to = await routed({ level: 'P3', kind: 'derailing' }, { deputies: DEPUTIES });
    expect(to).toMatchObject({ persons: [
      { personId: 'supervisor', role: 'supervisor', because: 'supervisorOfStaff' },
      { personId: 'deputy', role: 'supervisor', because: 'deputy' },
    ] });
    expect(await routed({ level: 'P3', kind: 'bullying', reporterId: 'student' })).toMatchObject({ persons: [{ because: 'mentorOfClass' }] });
  });

  it('includes a deputy on the days between from and to only', async () => {
    const before = [{ of: 'supervisor', deputy: 'deputy', from: '2026-11-01', to: '2026-11-22' }];
    const until = [{ of: 'supervisor', deputy: 'deputy', from: '2026-11-01', to: '2026-11-23' }];
    expect(line(await routed({ level: 'P3', kind: 'derailing' }, { deputies: before }))).toMatchObject({ now: ['supervisor'] });
    expect(line(await routed({ level: 'P3', kind: 'derailing' }, { deputies: until }))).toMatchObject({ now: ['supervisor', 'deputy'] });
  });
});

describe('whom the reporter chose', () => {
  const of = (chosen: ChosenRecipient, kind: CaseKind = 'bullying', level: CaseLevel = 'P3'): Asked => ({ level, kind, reporterId: 'student', aboutIds: [], chosen });

  it.each<[string, Asked, readonly string[], readonly string[]]>([
    ['the mentor first, then as usual', of('mentor'), ['mentor'], ['supervisor', 'zorg', 'principal']],
    ['the care coordinator first, then the mentor', of('zorgcoordinator'), ['zorg'], ['mentor', 'supervisor', 'principal']],
    ['something serious: the chosen one alone at first', of('mentor', 'humiliation', 'P2'), ['mentor'], ['principal', 'zorg', 'supervisor', 'board']],
    ['danger: also who answers for the school', of('mentor', 'threat', 'P1'), ['mentor', 'principal'], ['board', 'zorg', 'supervisor']],
    ['a cry for help: nobody twice', of('zorgcoordinator', 'selfHarm', 'P1'), ['zorg', 'principal'], ['board', 'supervisor']],
    ['somebody who works at school suspected: the board, whoever was chosen', of('mentor', 'staffInvolved', 'P2'), ['board'], ['principal']],
    ['the vertrouwenspersoon: alone, and nobody after', of('vertrouwenspersoon'), ['counsellor'], []],
    ['the vertrouwenspersoon, of danger too', of('vertrouwenspersoon', 'threat', 'P1'), ['counsellor'], []],
    ['the vertrouwenspersoon, about somebody who works at school too', of('vertrouwenspersoon', 'staffInvolved', 'P2'), ['counsellor'], []],
    ['only a talk: the chosen one', of('mentor', 'talk'), ['mentor'], ['supervisor', 'zorg', 'principal']],
  ])('%s', async (_rule, asked, now, next) => {
    expect(line(await routed(asked))).toEqual({ now, next, last: next.at(-1) ?? null });
  });

  it('is told so, and the others why they got it', async () => {
    const to = await routed(of('mentor', 'threat', 'P1'));
    expect(to.kind === 'to' ? to.persons.map(({ personId, because }) => [personId, because]) : []).toEqual([['mentor', 'chosen'], ['principal', 'schoolleiding']]);
  });

  it('isn’t there: as usual', async () => {
    expect(line(await routed(of('zorgcoordinator', 'humiliation', 'P2'), without('zorg')))).toMatchObject({ now: ['principal'] });
  });

  it('is concerned: as usual, and never they nor who stands in for them', async () => {
    const deputies = [{ of: 'mentor', deputy: 'zorg', from: '2026-01-01', to: '2026-12-31' }];
    expect(line(await routed({ ...of('mentor'), aboutIds: ['mentor'] }, { deputies }))).toMatchObject({ now: ['supervisor'], next: ['coach', 'principal'] });
  });

  it('is the only vertrouwenspersoon and concerned, or the reporter: nobody, rather than somebody else', async () => {
    expect(line(await routed({ ...of('vertrouwenspersoon'), aboutIds: ['counsellor'] }))).toBe('nobody');
    expect(line(await routed({ ...of('vertrouwenspersoon'), reporterId: 'counsellor' }))).toBe('nobody');
  });

  it('is away: whoever stands in gets a seal only with the task itself', async () => {
    const away = (deputy: string) => [{ of: 'counsellor', deputy, from: '2026-01-01', to: '2026-12-31' }];
    expect(line(await routed(of('vertrouwenspersoon'), { deputies: away('principal') }))).toMatchObject({ now: ['counsellor'] });
    const people = [...PEOPLE, person('second', ['vertrouwenspersoon']), person('elsewhere', ['vertrouwenspersoon'], [], 'other-school')];
    expect(line(await routed(of('vertrouwenspersoon'), { people, deputies: away('second') }))).toMatchObject({ now: ['counsellor', 'second'] });
    expect(line(await routed(of('vertrouwenspersoon'), { people, deputies: away('elsewhere') }))).toMatchObject({ now: ['counsellor', 'second'] });
    expect(line(await routed(of('mentor'), { deputies: [{ of: 'mentor', deputy: 'teacher', from: '2026-01-01', to: '2026-12-31' }] }))).toMatchObject({ now: ['mentor', 'teacher'] });
  });
});

describe('never to somebody concerned', () => {
  const LEVELS: readonly CaseLevel[] = ['P1', 'P2', 'P3', 'P4', 'privacy'];
  const KINDS: readonly CaseKind[] = ['acute', 'selfHarm', 'threat', 'bullying', 'boundary', 'staffInvolved', 'derailing', 'privacy', 'doubt'];
  const STAFF = PEOPLE.filter(({ roles }) => !roles.includes('student') && !roles.includes('guardian'));

  it.each(STAFF.map(({ id }) => id))('%s gets no case about themselves, whatever level and kind, nor does who stands in for them', async (about) => {
    for (const level of LEVELS) {
      for (const kind of KINDS) {
        for (const reporterId of ['mentor', 'student', null]) {
          const deputies = [{ of: about, deputy: about === 'zorg' ? 'coach' : 'zorg', from: '2026-01-01', to: '2026-12-31' }];
          const to = await routed({ level, kind, reporterId, staffId: 'teacher', aboutIds: [about] }, { deputies });
          const everyone = to.kind === 'nobody' ? [] : [...to.persons, ...to.next].map(({ personId }) => personId);
          expect(everyone).not.toContain(about);
          expect(everyone).not.toContain(deputies[0]!.deputy);
        }
      }
    }
  });

  it('passes the supervisor by when it is about the supervisor', async () => {
    expect(line(await routed({ level: 'P3', kind: 'derailing', aboutIds: ['supervisor'] }, { deputies: DEPUTIES }))).toEqual({ now: ['coach'], next: ['principal'], last: 'principal' });
  });

  it('bars an unknown person by id all the same', async () => {
    const to = await routed({ level: 'P3', kind: 'derailing', aboutIds: ['nobody-we-know'] });
    expect(line(to)).toMatchObject({ now: ['supervisor'] });
  });
});

describe('the reporter', () => {
  it('doesn’t get the own report when there is somebody else', async () => {
    expect(line(await routed({ level: 'P2', kind: 'bullying', reporterId: 'principal' }))).toMatchObject({ now: ['zorg'] });
  });

  it('gets it when there is nobody else at all', async () => {
    const alone = { people: [person('principal', ['schoolleiding'])], supervisors: {} };
    expect(line(await routed({ level: 'P1', kind: 'acute', reporterId: 'principal', aboutIds: [] }, alone))).toEqual({ now: ['principal'], next: [], last: null });
  });
});

it('says that there is nobody, when everyone is concerned or missing', async () => {
  expect(line(await routed({ level: 'P2', kind: 'staffInvolved', aboutIds: ['board', 'principal'] }))).toBe('nobody');
  expect(line(await routed({ level: 'P3', kind: 'derailing' }, { people: [person('teacher', ['teacher'])] }))).toBe('nobody');
});
