import type { Audit } from '../audit/audit';
import { amsterdamDate } from '../calendar/amsterdamTime';
import { isIsoDate } from '../calendar/isIsoDate';
import type { Deputy } from '../people/directory';
import { worksAtSchool, type BoardId, type Person } from '../people/person';
import type { StaffMapping } from '../people/staffMapping';
import type { Clock } from '../runtime/clock';
import type { UnitOfWork } from '../runtime/unitOfWork';
import { servesSchool } from './responder';

export interface StaffMappingDeps {
  readonly mapping: StaffMapping;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

export type DeputyOutcome =
  | { readonly kind: 'saved' | 'unchanged' }
  /** Not two days that exist, in order, of which the last is still to come. */
  | { readonly kind: 'wrongDates' }
  | { readonly kind: 'samePerson' }
  /** Not somebody on the staff, or of another school. */
  | { readonly kind: 'notStaff'; readonly who: 'of' | 'by' };

/**
 * Somebody stands in for somebody else, from the first through the last day (ISO).
 * @param actor who says so; null: the administrator's command
 */
export async function addDeputy(deps: StaffMappingDeps, board: BoardId, of: Person, by: Person, from: string, to: string, actor: string | null = null): Promise<DeputyOutcome> {
  const at = deps.clock.now();
  if (!isIsoDate(from) || !isIsoDate(to) || to < from || to < amsterdamDate(at)) return { kind: 'wrongDates' };
  const refused = unfit(of, by);
  if (refused !== null) return refused;
  const deputy: Deputy = { of: of.id, deputy: by.id, from, to };
  const known = await deps.mapping.deputies(board, from);
  if (known.some((one) => JSON.stringify([one.of, one.deputy, one.from, one.to]) === JSON.stringify([of.id, by.id, from, to]))) return { kind: 'unchanged' };
  await deps.unitOfWork.run(async (tx) => {
    await deps.mapping.saveDeputy(tx, board, deputy);
    await deps.audit.record(tx, { type: 'deputy.changed', boardId: board, at, by: actor, about: [of.id, by.id], change: 'added', from, to });
  });
  return { kind: 'saved' };
}

/** They don't stand in any longer, nor will; with `from` only the time that begins on that day. Says how many that were. */
export async function removeDeputies(deps: StaffMappingDeps, board: BoardId, of: Person, by: Person, from: string | null, actor: string | null = null): Promise<number> {
  const at = deps.clock.now();
  const gone = (await deps.mapping.deputies(board, amsterdamDate(at))).filter((one) => one.of === of.id && one.deputy === by.id && (from === null || one.from === from));
  if (gone.length === 0) return 0;
  await deps.unitOfWork.run(async (tx) => {
    for (const deputy of gone) {
      await deps.mapping.removeDeputy(tx, board, deputy);
      await deps.audit.record(tx, { type: 'deputy.changed', boardId: board, at, by: actor, about: [of.id, by.id], change: 'removed', from: deputy.from, to: deputy.to });
    }
  });
  return gone.length;
}

/** Why these two can't be connected; null: they can. */
export function unfit(of: Person, by: Person): Extract<DeputyOutcome, { kind: 'samePerson' | 'notStaff' }> | null {
  if (of.id === by.id) return { kind: 'samePerson' };
  if (!worksAtSchool(of)) return { kind: 'notStaff', who: 'of' };
  return worksAtSchool(by) && servesSchool(by, of.school) ? null : { kind: 'notStaff', who: 'by' };
}
