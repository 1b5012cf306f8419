import type { Tx } from '../runtime/unitOfWork';
import { calendarOf } from '../settings/calendarOf';
import type { PermissionDeps } from './permissionDeps';
import { eventsAfter, type PermissionFact } from './permissionEvent';
import { advance, permissionState, type PermissionKey, type PermissionState } from './permissionState';
import { permissionDue } from './permissionTimes';

/** Times that a decision is made anew because somebody else was just before. */
export const ATTEMPTS = 5;

// Thrown inside the transaction only, so that it is rolled back.
class Conflict extends Error {}

/** What else belongs to a change, in its transaction and before its messages. */
export type AlsoInChange = (tx: Tx) => Promise<void>;

/** Entries, account and messages of one change, in one transaction. Null: somebody was first. */
export async function savePermission(
  deps: PermissionDeps,
  before: PermissionState | (PermissionKey & { readonly school: string }),
  facts: readonly PermissionFact[],
  also: AlsoInChange = () => Promise.resolve(),
): Promise<PermissionState | null> {
  const at = deps.clock.now();
  const known = 'status' in before ? before : null;
  const events = eventsAfter(known?.version ?? 0, at, facts);
  const after = known === null ? permissionState(before, events) : events.reduce(advance, known);
  if (after === null) throw new Error('a permission begins with being asked for');
  try {
    await deps.unitOfWork.run(async (tx) => {
      // First: while this is being saved, nobody changes the hours that its deadline is counted in.
      const calendar = calendarOf(await deps.settings.during(tx, after.boardId, after.school));
      if (!(await deps.register.append(tx, after, events, permissionDue(after, calendar)?.at ?? null))) throw new Conflict();
      for (const event of events) {
        const about = event.type === 'sentTo' ? [event.to] : [after.askerId];
        await deps.audit.record(tx, { type: 'permission.changed', boardId: after.boardId, at, by: event.by, about, permissionId: after.id, kind: after.kind, event: event.type });
      }
      await also(tx);
      await deps.notifier.changed(tx, after, events);
    });
  } catch (error) {
    if (error instanceof Conflict) return null;
    throw error;
  }
  return after;
}
