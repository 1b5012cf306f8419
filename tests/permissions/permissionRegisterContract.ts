import { eventsAfter, type PermissionFact } from '../../src/permissions/permissionEvent';
import type { PermissionRegister } from '../../src/permissions/permissionRegister';
import type { PermissionsOnRecord } from '../../src/permissions/permissionsOnRecord';
import { advance, permissionState, type PermissionState } from '../../src/permissions/permissionState';
import type { UnitOfWork } from '../../src/runtime/unitOfWork';
import { DETAILS } from './permissionRoom';

const AT = new Date('2026-11-24T09:00:00Z');
const LATER = new Date('2026-11-26T16:00:00Z');
const ASKED: PermissionFact = { type: 'asked', by: 'tess', kind: 'whatsapp', schoolYear: 2026, details: DETAILS, renews: null };
const SENT: PermissionFact = { type: 'sentTo', by: null, to: 'wil', because: 'decides' };
const GRANTED: PermissionFact = { type: 'granted', by: 'wil', until: null, conditions: 'netjes' };
const FOR_CLASS: PermissionFact = { type: 'asked', by: 'tess', kind: 'lessonUse', schoolYear: 2026, renews: null, details: { ...DETAILS, until: '2026-11-24', hours: { from: 615, to: 660 }, forStudents: true, otherWay: null } };

/** What every register of permissions does. */
export function permissionRegisterContract(name: string, make: () => Promise<{ register: PermissionRegister & PermissionsOnRecord; unitOfWork: UnitOfWork }>): void {
  describe(`${name} as the register of permissions`, () => {
    let register: PermissionRegister & PermissionsOnRecord;
    let unitOfWork: UnitOfWork;
    beforeEach(async () => {
      ({ register, unitOfWork } = await make());
    });

    async function add(before: PermissionState | { readonly boardId: string; readonly id: string; readonly school: string }, facts: readonly PermissionFact[], due: Date | null = LATER, at = AT): Promise<PermissionState | null> {
      const known = 'status' in before ? before : null;
      const events = eventsAfter(known?.version ?? 0, at, facts);
      const after = known === null ? permissionState(before, events) : events.reduce(advance, known);
      if (after === null) throw new Error('these facts begin nothing');
      return (await unitOfWork.run((tx) => register.append(tx, after, events, due))) ? after : null;
    }
    const begin = (id = 'p1', facts: readonly PermissionFact[] = [ASKED, SENT], board = 'north', school = 'dijk', at = AT) => add({ boardId: board, id, school }, facts, LATER, at);

    it('gives back what was entered, with its history', async () => {
      const asked = await begin();
      if (asked === null) throw new Error('it was not entered');
      const granted = await add(asked, [GRANTED]);
      expect(await register.load('north', 'p1')).toEqual(granted);
      expect(granted).toMatchObject({ status: 'granted', decidedBy: 'wil', conditions: 'netjes', version: 3 });
      expect(granted?.history.map(({ type, personId }) => [type, personId])).toEqual([['asked', 'tess'], ['sentTo', 'wil'], ['granted', 'wil']]);
    });

    it('takes an entry once: of two who decide at the same moment one is first', async () => {
      const asked = await begin();
      if (asked === null) throw new Error('it was not entered');
      const both = await Promise.all([add(asked, [GRANTED]), add(asked, [{ type: 'refused', by: 'wil', reason: 'nee' }])]);
      expect(both.filter((one) => one !== null)).toHaveLength(1);
      expect((await register.load('north', 'p1'))?.version).toBe(3);
    });

    it('finds what is somebody’s, what waits for somebody, and what is of a school and year', async () => {
      await begin();
      await begin('p2', [ASKED, SENT], 'north', 'dijk', LATER);
      await begin('p3', [ASKED, SENT], 'north', 'elders');
      await begin('p4', [ASKED, SENT], 'south');
      const ids = (states: readonly PermissionState[]): readonly string[] => states.map(({ id }) => id);
      expect(ids(await register.ofAsker('north', 'tess'))).toEqual(['p2', 'p3', 'p1']);
      expect(ids(await register.waitingFor('north', 'wil'))).toEqual(expect.arrayContaining(['p1', 'p2', 'p3']));
      expect(await register.waitingFor('north', 'tess')).toEqual([]);
      expect(ids(await register.ofSchool('north', 'dijk', 2026))).toEqual(['p2', 'p1']);
      expect(await register.ofSchool('north', 'dijk', 2025)).toEqual([]);
      const decided = await register.load('north', 'p1');
      if (decided !== null) await add(decided, [GRANTED]);
      expect(ids(await register.waitingFor('north', 'wil'))).not.toContain('p1');
    });

    it('says what has come due, until nothing is awaited any more', async () => {
      const asked = await begin();
      expect(await register.due(AT, 10)).toEqual([]);
      expect(await register.due(LATER, 10)).toEqual([{ boardId: 'north', id: 'p1' }]);
      if (asked !== null) await add(asked, [{ type: 'refused', by: 'wil', reason: 'nee' }], null);
      expect(await register.due(LATER, 10)).toEqual([]);
    });

    describe('whether a permission is on record', () => {
      const holds = (over: Partial<Parameters<PermissionsOnRecord['holds']>[1]> = {}): Promise<boolean> =>
        register.holds('north', { kind: 'whatsapp', personId: 'tess', school: 'dijk', classes: ['3H'], at: AT, ...over });

      it('is no until somebody decided, and no again when it is withdrawn', async () => {
        const asked = await begin();
        expect(await holds()).toBe(false);
        const granted = asked === null ? null : await add(asked, [GRANTED]);
        expect(await holds()).toBe(true);
        if (granted !== null) await add(granted, [{ type: 'withdrawn', by: 'wil' }], null);
        expect(await holds()).toBe(false);
      });

      it.each<[string, Partial<Parameters<PermissionsOnRecord['holds']>[1]>, boolean]>([
        ['any class', { classes: [] }, true],
        ['another class', { classes: ['5V'] }, false],
        ['that class and another', { classes: ['3H', '5V'] }, false],
        ['another person', { personId: 'max' }, false],
        ['another kind', { kind: 'channel' }, false],
        ['another school', { school: 'elders' }, false],
        ['the day before', { at: new Date('2026-11-23T12:00:00Z') }, false],
        ['the last evening', { at: new Date('2027-07-31T21:59:00Z') }, true],
        ['the day after', { at: new Date('2027-08-01T10:00:00Z') }, false],
      ])('for %s', async (_, over, expected) => {
        await begin('p1', [ASKED, SENT, GRANTED]);
        expect(await holds(over)).toBe(expected);
      });

      it('is so for the students of a class during the lesson only', async () => {
        await begin('p1', [FOR_CLASS, { type: 'granted', by: 'tess', until: null, conditions: null }]);
        const lesson = { kind: 'lessonUse', personId: 'sam', at: new Date('2026-11-24T09:30:00Z') } as const;
        expect(await holds(lesson)).toBe(true);
        expect(await holds({ ...lesson, classes: [] })).toBe(false);
        expect(await holds({ ...lesson, classes: ['1B'] })).toBe(false);
        expect(await holds({ ...lesson, at: new Date('2026-11-24T10:01:00Z') })).toBe(false);
        expect(await holds({ ...lesson, at: new Date('2026-11-24T09:14:00Z') })).toBe(false);
      });
    });
  });
}
