import { amsterdamDate } from '../../calendar/amsterdamTime';
import type { Directory } from '../../people/directory';
import type { Person } from '../../people/person';
import { mayDecide } from '../../permissions/decidePermission';
import { waitsFor, type PermissionState } from '../../permissions/permissionState';
import { whatIsMissing } from '../../permissions/whatIsMissing';
import type { ShownPermission } from './permissionPageApi';
import type { PermissionPageDeps } from './permissionPageDeps';

/** Names of everybody in these permissions, in one query. */
export async function namesIn(directory: Pick<Directory, 'byIds'>, board: string, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const people = await directory.byIds(board, [...new Set(ids.filter((id) => id !== null))]);
  return new Map(people.map(({ id, displayName }) => [id, displayName]));
}

/** As this person sees them, with what the person may do. `withMissing`: with what students say, which is a query each. */
export async function showPermissions(deps: PermissionPageDeps, person: Person, states: readonly PermissionState[], { withMissing }: { readonly withMissing: boolean }): Promise<readonly ShownPermission[]> {
  const { directory } = deps.permissions;
  const names = await namesIn(directory, person.boardId, states.flatMap((state) => [state.decidedBy, ...state.history.map(({ personId }) => personId), ...state.exchanges.map(({ by }) => by)]));
  return Promise.all(states.map((state) => show(deps, person, state, names, withMissing)));
}

async function show(deps: PermissionPageDeps, person: Person, state: PermissionState, names: ReadonlyMap<string, string>, withMissing: boolean): Promise<ShownPermission> {
  const { id, kind, status, wasGranted, details, until, askedAt, decidedAt, conditions, reason, exchanges, history } = state;
  const nameOf = (personId: string | null): string | null => (personId === null ? null : (names.get(personId) ?? null));
  const today = amsterdamDate(deps.permissions.clock.now());
  const isOpen = status === 'asked' || status === 'askedBack';
  const isAsker = state.askerId === person.id;
  const decides = (isOpen || status === 'granted') && (await mayDecide(deps.permissions.directory, state, person, today));
  const { classes, forStudents, purpose, from, hours, channel, otherWay } = details;
  return {
    id, kind, status, wasGranted, classes, forStudents, inConversation: false, purpose, from, until, hours, channel, otherWay,
    askedBy: nameOf(state.askerId), askedAt: askedAt.toISOString(), decidedBy: nameOf(state.decidedBy), decidedAt: decidedAt?.toISOString() ?? null, conditions, reason,
    waitsFor: waitsFor(state).flatMap((one) => nameOf(one) ?? []),
    exchanges: exchanges.map(({ by, question, answer }) => ({ by: nameOf(by), question, answer })),
    history: history.map(({ type, at, personId }) => ({ type, at: at.toISOString(), name: nameOf(personId) })),
    missing: withMissing && kind === 'whatsapp' && (isOpen || status === 'granted') ? await missing(deps, state, today) : null,
    may: { decide: decides && waitsFor(state).includes(person.id), answer: isAsker && status === 'askedBack', withdraw: (isAsker && (isOpen || status === 'granted')) || (decides && status === 'granted') },
  };
}

async function missing({ permissions }: PermissionPageDeps, state: PermissionState, on: string): Promise<NonNullable<ShownPermission['missing']>> {
  const list = await permissions.studentConsents.of(state.boardId, { school: state.school, classes: state.details.classes, on });
  const { permission, students, yes, no, open, mayBegin } = whatIsMissing(state, list);
  return { permission, students, yes, no, open, mayBegin };
}
