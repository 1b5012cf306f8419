import type { AuditEvent } from '../../src/audit/auditEvent';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';
import type { Deputy } from '../../src/people/directory';
import type { Person, Role } from '../../src/people/person';
import { InMemoryPermissionRegister } from '../../src/permissions/inMemoryPermissionRegister';
import type { PermissionDeps } from '../../src/permissions/permissionDeps';
import type { PermissionDetails, PermissionEvent } from '../../src/permissions/permissionEvent';
import type { PermissionWish } from '../../src/permissions/permissionWish';
import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';

export const BOARD = 'north';
export const SCHOOL = 'dijk';

export function somebody(id: string, roles: readonly Role[], classes: readonly string[] = []): Person {
  return { boardId: BOARD, id, school: SCHOOL, entraId: null, userPrincipalName: null, stamnummer: null, displayName: id, givenName: id, birthDate: null, roles, classes };
}

export const tess = somebody('tess', ['teacher'], ['3H', '5V']);
export const max = somebody('max', ['teacher', 'mentor'], ['3H']);
export const ivo = somebody('ivo', ['intern'], ['3H']);
export const wil = somebody('wil', ['schoolleiding']);
export const zoe = somebody('zoe', ['schoolleiding']);
export const dirk = somebody('dirk', ['teacher', 'supervisor'], ['1B']);
export const bob = somebody('bob', ['bevoegdGezag']);
export const sam = somebody('sam', ['student'], ['3H']);
export const pia = somebody('pia', ['student'], ['3H']);
export const kim = somebody('kim', ['student'], ['1B']);

const EVERYBODY = [tess, max, ivo, wil, zoe, dirk, bob, sam, pia, kim];

/** A Tuesday in term, 10:00. */
export const TUESDAY = '2026-11-24T10:00:00+01:00';

export const DETAILS: PermissionDetails = { classes: ['3H'], purpose: 'excursie', from: '2026-11-24', until: '2027-07-31', hours: null, forStudents: false, channel: null, otherWay: 'teams' };
export const WHATSAPP: PermissionWish = { kind: 'whatsapp', details: DETAILS, chosen: [], renews: null };

export interface RoomWishes {
  readonly people?: readonly Person[];
  readonly deputies?: readonly Deputy[];
}

/** The room with a clock that is set by hand, and with what it tells and accounts for. */
export function permissionRoom({ people = EVERYBODY, deputies = [] }: RoomWishes = {}) {
  let now = new Date(TUESDAY);
  const register = new InMemoryPermissionRegister();
  const account: AuditEvent[] = [];
  const told: PermissionEvent['type'][][] = [];
  const deps: PermissionDeps = {
    register,
    directory: new InMemoryDirectory({ people, supervision: [], deputies, mentorships: [] }),
    settings: { of: async () => null, during: async () => null },
    notifier: { changed: async (_tx, _state, change) => void told.push(change.map(({ type }) => type)) },
    audit: { record: async (_tx, event) => void account.push(event) },
    unitOfWork: new InMemoryUnitOfWork(),
    clock: { now: () => now },
  };
  return { deps, register, account, told, at: (iso: string): void => void (now = new Date(iso)), now: () => now };
}
