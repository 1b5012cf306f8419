import { askPermission } from '../../src/permissions/askPermission';
import { askStudents } from '../../src/permissions/askStudents';
import { decidePermission, type PermissionDecision } from '../../src/permissions/decidePermission';
import { InMemoryPermissionRegister } from '../../src/permissions/inMemoryPermissionRegister';
import { lookAfterPermission } from '../../src/permissions/lookAfterPermission';
import { maySeeRegister } from '../../src/permissions/maySeeRegister';
import { kindsFor, PERMISSION_KINDS } from '../../src/permissions/permissionKind';
import { waitsFor } from '../../src/permissions/permissionState';
import type { PermissionWish, WishFields } from '../../src/permissions/permissionWish';
import { readWish } from '../../src/permissions/readWish';
import { renewalPlan, renewPermissions } from '../../src/permissions/renewPermissions';
import { whatIsMissing } from '../../src/permissions/whatIsMissing';
import { ROLES, type Person } from '../../src/people/person';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { permissionRegisterContract } from './permissionRegisterContract';
import { BOARD, bob, DETAILS, dirk, ivo, kim, max, permissionRoom, pia, sam, somebody, tess, TUESDAY, WHATSAPP, wil, zoe, type RoomWishes } from './permissionRoom';

permissionRegisterContract('InMemoryPermissionRegister', async () => ({ register: new InMemoryPermissionRegister(), unitOfWork: new InMemoryUnitOfWork() }));

const KEY = { boardId: BOARD, id: 'p1' };

async function asked(wish: PermissionWish = WHATSAPP, asker: Person = tess, wishes: RoomWishes = {}) {
  const room = permissionRoom(wishes);
  const outcome = await askPermission(room.deps, asker, wish, 'p1');
  const state = async () => {
    const found = await room.register.load(BOARD, 'p1');
    if (found === null) throw new Error('nothing was asked');
    return found;
  };
  return { ...room, outcome, state, decide: (by: Person, decision: PermissionDecision) => decidePermission(room.deps, by, 'p1', decision), lookAfter: () => lookAfterPermission(room.deps, KEY) };
}

const GRANT: PermissionDecision = { kind: 'grant', until: null, conditions: null };
const of = (kind: PermissionWish['kind'], chosen: readonly string[] = [], over: Partial<PermissionWish['details']> = {}): PermissionWish => ({ kind, chosen, renews: null, details: { ...DETAILS, otherWay: null, ...over } });

describe('who is asked', () => {
  it.each<[string, PermissionWish, Person, readonly string[]]>([
    ['school management about WhatsApp (III.B.3)', WHATSAPP, tess, ['wil']],
    ['school management about a channel (III.B.2)', of('channel'), tess, ['wil']],
    ['school management about a recording by staff (III.A.3)', of('recording'), tess, ['wil']],
    ['the other one in school management, when one of them asks', WHATSAPP, wil, ['zoe']],
    ['the teacher whom a student names (III.A.3)', of('recording', ['tess']), sam, ['tess']],
    ['the mentor, when the one named doesn’t teach the student', of('lessonUse', ['dirk']), sam, ['max']],
    ['everybody concerned in a video (III.A.4)', of('videoReuse', ['tess', 'pia']), sam, ['tess', 'pia']],
    ['nobody in a video whom the asker has no class with', of('videoReuse', ['tess', 'kim', 'sam']), sam, ['tess']],
  ])('is %s', async (_, wish, asker, expected) => {
    const { state } = await asked(wish, asker);
    expect(waitsFor(await state())).toEqual(expected);
  });

  it('is who deputises that day as well', async () => {
    const { state } = await asked(WHATSAPP, tess, { deputies: [{ of: 'wil', deputy: 'dirk', from: '2026-11-20', to: '2026-11-30' }] });
    expect((await state()).askedOf).toEqual([{ personId: 'wil', because: 'decides' }, { personId: 'dirk', because: 'deputy' }]);
  });

  it('is the board where there is no school management', async () => {
    const { state } = await asked(WHATSAPP, tess, { people: [tess, bob] });
    expect(waitsFor(await state())).toEqual(['bob']);
  });

  it('is nobody where nobody can decide, and then nothing is entered', async () => {
    const { outcome, register } = await asked(WHATSAPP, tess, { people: [tess, max] });
    expect(outcome).toEqual({ kind: 'nobody' });
    expect(await register.load(BOARD, 'p1')).toBeNull();
  });

  it('is asked once, however often the button is pressed', async () => {
    const { deps, told } = await asked();
    await askPermission(deps, tess, WHATSAPP, 'p1');
    expect(told).toHaveLength(1);
  });
});

describe('a teacher', () => {
  it('allows a class by themselves, without asking', async () => {
    const { outcome, state } = await asked(of('lessonUse', [], { forStudents: true, until: '2026-11-24', hours: { from: 615, to: 660 } }));
    expect(outcome.kind).toBe('given');
    expect(await state()).toMatchObject({ status: 'granted', decidedBy: 'tess', askedOf: [] });
  });
});

describe('a decision', () => {
  it('is of who was asked and can still decide', async () => {
    const { decide } = await asked();
    for (const other of [tess, max, ivo, dirk, zoe, bob, sam]) expect(await decide(other, GRANT)).toEqual({ kind: 'notYours' });
    expect(await decide(wil, GRANT)).toMatchObject({ kind: 'decided', state: { status: 'granted', decidedBy: 'wil' } });
  });

  it('is no longer of somebody who left school management', async () => {
    const room = await asked(WHATSAPP, tess, { people: [tess, wil, zoe] });
    const left = permissionRoom({ people: [tess, { ...wil, roles: ['teacher'] }, zoe] });
    expect(await decidePermission({ ...room.deps, directory: left.deps.directory }, wil, 'p1', GRANT)).toEqual({ kind: 'notYours' });
  });

  it('may shorten the time, not make it longer, and may have conditions', async () => {
    const { decide, state } = await asked();
    expect(await decide(wil, { kind: 'grant', until: '2027-08-15', conditions: null })).toMatchObject({ kind: 'wrong', problem: 'untilWrong' });
    await decide(wil, { kind: 'grant', until: '2026-12-01', conditions: ' alleen in de bus ' });
    expect(await state()).toMatchObject({ until: '2026-12-01', conditions: 'alleen in de bus' });
  });

  it('to refuse has a reason', async () => {
    const { decide } = await asked();
    expect(await decide(wil, { kind: 'refuse', reason: '  ' })).toMatchObject({ kind: 'wrong', problem: 'reasonMissing' });
    expect(await decide(wil, { kind: 'refuse', reason: 'gebruik Teams' })).toMatchObject({ kind: 'decided', state: { status: 'refused', reason: 'gebruik Teams' } });
  });

  it('about a channel is no matter of yes and no: the code allows it, they only have to know (III.B.2)', async () => {
    const { decide } = await asked(of('channel'));
    expect(await decide(wil, { kind: 'refuse', reason: 'nee' })).toMatchObject({ kind: 'unchanged', state: { status: 'asked' } });
  });

  it('is made once: the second one sees what the first decided', async () => {
    const { decide, told } = await asked();
    const both = await Promise.all([decide(wil, GRANT), decide(wil, { kind: 'refuse', reason: 'nee' })]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['decided', 'unchanged']);
    expect(told).toHaveLength(2);
  });

  it('waits for the answer to a question back, and its time begins anew with it', async () => {
    const { decide, state, at, lookAfter } = await asked();
    await decide(wil, { kind: 'askBack', question: 'Wie beheert de groep?' });
    at('2026-12-04T12:00:00+01:00');
    expect(await lookAfter()).toBe('notDue');
    expect(await decide(max, { kind: 'answer', answer: 'x' })).toEqual({ kind: 'notYours' });
    await decide(tess, { kind: 'answer', answer: 'Ik' });
    expect(await state()).toMatchObject({ status: 'asked', exchanges: [{ by: 'wil', question: 'Wie beheert de groep?', answer: 'Ik' }] });
    expect(await lookAfter()).toBe('notDue');
  });

  it('can be taken back by who asked and by who decides, and stays on record', async () => {
    for (const by of [tess, wil]) {
      const { decide, state } = await asked();
      await decide(wil, GRANT);
      expect(await decide(max, { kind: 'withdraw' })).toEqual({ kind: 'notYours' });
      await decide(by, { kind: 'withdraw' });
      expect(await state()).toMatchObject({ status: 'withdrawn', withdrawnBy: by.id, decidedBy: 'wil', wasGranted: true });
    }
  });

  it('about a video is there when all said yes, and one no is a no (III.A.4)', async () => {
    const first = await asked(of('videoReuse', ['tess', 'pia']), sam);
    expect(await first.decide(tess, GRANT)).toMatchObject({ state: { status: 'asked', agreed: ['tess'] } });
    expect(await first.decide(pia, GRANT)).toMatchObject({ state: { status: 'granted' } });
    const second = await asked(of('videoReuse', ['tess', 'pia']), sam);
    await second.decide(tess, GRANT);
    expect(await second.decide(pia, { kind: 'refuse', reason: 'liever niet' })).toMatchObject({ state: { status: 'refused' } });
  });

  it('is accounted for by ids, without a word that was written', async () => {
    const { decide, account } = await asked();
    await decide(wil, { kind: 'refuse', reason: 'gebruik Teams' });
    expect(account.map((event) => [event.type, 'event' in event ? event.event : null, event.by])).toEqual([['permission.changed', 'asked', 'tess'], ['permission.changed', 'sentTo', null], ['permission.changed', 'refused', 'wil']]);
    expect(JSON.stringify(account)).not.toMatch(/excursie|gebruik Teams/);
  });
});

describe('what comes due by itself', () => {
  it('is a reminder after two school days, then the next who decides, then everybody again', async () => {
    const { at, lookAfter, state, told } = await asked();
    at('2026-11-26T16:59:00+01:00');
    expect(await lookAfter()).toBe('notDue');
    at('2026-11-26T17:00:00+01:00');
    expect(await lookAfter()).toBe('reminded');
    expect(waitsFor(await state())).toEqual(['wil']);
    // At closing time nobody reads it: the day begins on Friday, and the weekend doesn't count.
    at('2026-11-30T17:00:00+01:00');
    expect(await lookAfter()).toBe('passedOn');
    expect(waitsFor(await state())).toEqual(['wil', 'zoe']);
    at('2026-12-04T17:00:00+01:00');
    expect(await lookAfter()).toBe('passedOn');
    expect(waitsFor(await state())).toEqual(['wil', 'zoe', 'bob']);
    at('2026-12-11T17:00:00+01:00');
    expect(await lookAfter()).toBe('reminded');
    expect((await state()).isEndOfLine).toBe(true);
    expect(told.at(-1)).toEqual(['unanswered']);
  });

  it('happens once, also when two processes look at the same moment', async () => {
    const { at, lookAfter } = await asked();
    at('2026-11-26T17:00:00+01:00');
    expect((await Promise.all([lookAfter(), lookAfter()])).sort()).toEqual(['notDue', 'reminded']);
  });

  it('never puts the yes of somebody in a video to another', async () => {
    const { at, lookAfter, state } = await asked(of('videoReuse', ['tess']), sam);
    for (const day of ['2026-11-26', '2026-11-30', '2026-12-02']) {
      at(`${day}T17:30:00+01:00`);
      expect(await lookAfter()).toBe('reminded');
    }
    expect(waitsFor(await state())).toEqual(['tess']);
  });

  it('is the end, told two weeks before', async () => {
    const { at, lookAfter, decide, state } = await asked();
    await decide(wil, GRANT);
    at('2027-07-17T07:59:00+02:00');
    expect(await lookAfter()).toBe('notDue');
    at('2027-07-17T08:00:00+02:00');
    expect(await lookAfter()).toBe('expiryTold');
    expect(await lookAfter()).toBe('notDue');
    at('2027-08-01T00:00:00+02:00');
    expect(await lookAfter()).toBe('lapsed');
    expect(await state()).toMatchObject({ status: 'lapsed', wasGranted: true });
  });

  it('is the end alone for what is short', async () => {
    const { at, lookAfter, decide } = await asked();
    await decide(wil, { kind: 'grant', until: '2026-12-04', conditions: null });
    at('2026-12-05T00:00:00+01:00');
    expect(await lookAfter()).toBe('lapsed');
  });

  it('is the end of a request that nobody decided about', async () => {
    const { at, lookAfter, state } = await asked(of('lessonUse', ['tess'], { until: '2026-11-24', hours: { from: 615, to: 660 } }), sam);
    at('2026-11-24T11:00:00+01:00');
    expect(await lookAfter()).toBe('lapsed');
    expect(await state()).toMatchObject({ status: 'lapsed', wasGranted: false });
  });
});

describe('the new school year', () => {
  async function lastYear(asker = tess) {
    const room = permissionRoom();
    for (const [id, wish] of [['whatsapp', WHATSAPP], ['channel', of('channel', [], { classes: [] })], ['short', of('whatsapp', [], { until: '2026-12-10' })], ['both', of('recording', [], { classes: ['3H', '5V'] })]] as const) {
      await askPermission(room.deps, asker, wish, id);
      await decidePermission(room.deps, wil, id, GRANT);
    }
    for (const day of ['2026-12-11T08:00:00+01:00', '2027-07-20T08:00:00+02:00', '2027-08-01T08:00:00+02:00']) {
      room.at(day);
      for (const key of await room.register.due(room.now(), 10)) await lookAfterPermission(room.deps, key);
    }
    return room;
  }

  it('shows what lapsed with the year and what renewing would ask, before anything is asked', async () => {
    const { register } = await lastYear();
    const mine = await register.ofAsker(BOARD, 'tess');
    const plan = renewalPlan({ ...tess, classes: ['5V'] }, mine, '2027-08-01');
    expect(plan.map(({ state, outcome, classes, gone }) => [state.id, outcome, classes, gone])).toEqual(
      expect.arrayContaining([['whatsapp', 'noClassLeft', [], ['3H']], ['channel', 'ask', [], []], ['both', 'ask', ['5V'], ['3H']]]),
    );
    expect(plan).toHaveLength(3);
    expect(mine).toHaveLength(4);
  });

  it('asks for them in one go, for the whole of the new year, and once', async () => {
    const { deps, register } = await lastYear();
    expect(await renewPermissions(deps, BOARD, 'tess')).toMatchObject({ asked: 3 });
    expect(await renewPermissions(deps, BOARD, 'tess')).toMatchObject({ asked: 0 });
    const renewed = (await register.ofAsker(BOARD, 'tess')).filter(({ renews }) => renews !== null);
    expect(renewed).toHaveLength(3);
    for (const state of renewed) expect(state).toMatchObject({ status: 'asked', schoolYear: 2027, until: '2028-07-31', details: { from: '2027-08-01' } });
  });
});

describe('what is still missing for WhatsApp', () => {
  const consents = { yes: ['a', 'b'], no: ['c'], open: ['d', 'e'], askThemselves: ['d'] };

  it.each([
    ['asked', consents, { permission: 'asked', mayBegin: false }],
    ['granted', consents, { permission: 'there', mayBegin: true }],
    ['granted', { ...consents, yes: [] }, { permission: 'there', mayBegin: false }],
    ['refused', consents, { permission: 'no', mayBegin: false }],
  ] as const)('when it is %s', (status, list, expected) => {
    expect(whatIsMissing({ status }, list)).toMatchObject({ ...expected, leftOut: ['c', 'd', 'e'] });
  });

  it('can be asked of the students by who asked for the permission, once a day, and not of who said no', async () => {
    const { deps, at } = await asked();
    const asks: string[][] = [];
    const withConsents = { ...deps, studentConsents: { of: async () => consents } };
    const ask = (by: Person) => askStudents(withConsents, by, 'p1', async (_tx, _state, { open }) => void asks.push([...open]));
    expect(await ask(max)).toBe('notYours');
    expect(await ask(tess)).toBe('asked');
    expect(await ask(tess)).toBe('askedToday');
    at('2026-11-25T10:00:00+01:00');
    expect(await ask(tess)).toBe('asked');
    expect(asks).toEqual([['d', 'e'], ['d', 'e']]);
  });
});

describe('a form', () => {
  const fields: WishFields = { kind: 'whatsapp', classes: '3H', purpose: 'excursie', from: '', until: '', start: '', end: '', forWhom: '', channelName: '', platform: '', role: '', otherWay: 'magister', chosen: '' };
  const read = (over: Partial<WishFields>, asker: Person = tess) => readWish({ ...fields, ...over }, asker, '2026-11-24');

  it('is for the rest of the school year unless it says otherwise', () => {
    expect(read({})).toMatchObject({ kind: 'read', wish: { details: { classes: ['3H'], from: '2026-11-24', until: '2027-07-31', otherWay: 'magister' } } });
  });

  it.each<[string, Partial<WishFields>, readonly string[]]>([
    ['no class', { classes: '' }, ['classMissing']],
    ['a class of somebody else', { classes: '1B' }, ['classMissing']],
    ['nothing that it is for', { purpose: ' ' }, ['purposeMissing']],
    ['a day of the next school year', { until: '2027-08-01' }, ['untilWrong']],
    ['a day that is over', { kind: 'recording', from: '2026-11-23' }, ['dayWrong']],
    ['an end before the beginning', { kind: 'recording', from: '2026-12-02', until: '2026-12-01' }, ['untilWrong']],
    ['no hours', { kind: 'lessonUse' }, ['hoursWrong']],
    ['hours the wrong way round', { kind: 'lessonUse', start: '11:00', end: '10:15' }, ['hoursWrong']],
    ['half a channel', { kind: 'channel', channelName: 'NaSk' }, ['channelMissing']],
    ['nobody in the video', { kind: 'videoReuse' }, ['chosenMissing']],
    ['several things', { classes: '', purpose: '' }, ['classMissing', 'purposeMissing']],
  ])('with %s says so', (_, over, problems) => {
    expect(read(over)).toEqual({ kind: 'wrong', problems });
  });

  it('of a student is about the own class, and never allows anybody anything', () => {
    expect(read({ kind: 'recording', classes: '5V', forWhom: 'class', chosen: 'tess' }, sam)).toMatchObject({ wish: { details: { classes: ['3H'], forStudents: false }, chosen: ['tess'] } });
    expect(read({}, sam)).toEqual({ kind: 'notForYou' });
  });

  it('of an intern allows a class nothing: an intern is no teacher (III.A.3)', () => {
    expect(read({ kind: 'recording', forWhom: 'class' }, ivo)).toMatchObject({ wish: { details: { forStudents: false } } });
    expect(read({ kind: 'recording', forWhom: 'class' }, tess)).toMatchObject({ wish: { details: { forStudents: true } } });
  });
});

describe('who', () => {
  it.each(ROLES.map((role) => [role]))('a %s can ask for, and whether they see the register', (role) => {
    const person = somebody('x', [role], ['3H']);
    const expected = role === 'student' ? ['recording', 'videoReuse', 'lessonUse'] : role === 'guardian' ? [] : [...PERMISSION_KINDS];
    expect(kindsFor(person)).toEqual(expected);
    expect(maySeeRegister(person)).toBe(['schoolleiding', 'privacyOfficer', 'bevoegdGezag'].includes(role));
  });
});

it('uses people of whom the tests know who they are', () => {
  expect(kim.classes).not.toEqual(sam.classes);
  expect(new Date(TUESDAY).getUTCDay()).toBe(2);
});
