import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import { covers, type AskedOfRecord } from './covers';
import type { PermissionEvent } from './permissionEvent';
import type { PermissionRegister } from './permissionRegister';
import type { PermissionsOnRecord } from './permissionsOnRecord';
import { permissionState, waitsFor, type PermissionKey, type PermissionState } from './permissionState';

interface Row {
  readonly key: PermissionKey & { readonly school: string };
  readonly events: readonly PermissionEvent[];
  readonly due: Date | null;
}

export class InMemoryPermissionRegister implements PermissionRegister, PermissionsOnRecord {
  readonly #rows = new Map<string, Row>();

  async load(board: BoardId, id: string): Promise<PermissionState | null> {
    return this.#states(board).find((state) => state.id === id) ?? null;
  }

  async ofAsker(board: BoardId, personId: string): Promise<readonly PermissionState[]> {
    return this.#states(board).filter(({ askerId }) => askerId === personId).toSorted(newestFirst);
  }

  async waitingFor(board: BoardId, personId: string): Promise<readonly PermissionState[]> {
    return this.#states(board).filter((state) => waitsFor(state).includes(personId)).toSorted((a, b) => newestFirst(b, a));
  }

  async ofSchool(board: BoardId, school: string, schoolYear: number): Promise<readonly PermissionState[]> {
    return this.#states(board).filter((state) => state.school === school && state.schoolYear === schoolYear).toSorted(newestFirst);
  }

  async append(_tx: Tx, { boardId, id, school }: PermissionState, events: readonly PermissionEvent[], due: Date | null): Promise<boolean> {
    const at = rowKey({ boardId, id });
    const before = this.#rows.get(at)?.events ?? [];
    if (events.some(({ seq }, index) => seq !== before.length + index + 1)) return false;
    this.#rows.set(at, { key: { boardId, id, school }, events: [...before, ...events], due });
    return true;
  }

  async due(now: Date, limit: number): Promise<readonly PermissionKey[]> {
    const waiting = [...this.#rows.values()].flatMap(({ key, due }) => (due === null || due > now ? [] : [{ key, due }]));
    return waiting.toSorted((a, b) => a.due.getTime() - b.due.getTime()).slice(0, limit).map(({ key: { boardId, id } }) => ({ boardId, id }));
  }

  async holds(board: BoardId, asked: AskedOfRecord): Promise<boolean> {
    return this.#states(board).some((state) => covers(state, asked));
  }

  #states(board: BoardId): readonly PermissionState[] {
    return [...this.#rows.values()].filter(({ key }) => key.boardId === board).flatMap(({ key, events }) => permissionState(key, events) ?? []);
  }
}

function rowKey({ boardId, id }: PermissionKey): string {
  return JSON.stringify([boardId, id]);
}

function newestFirst(a: PermissionState, b: PermissionState): number {
  return b.askedAt.getTime() - a.askedAt.getTime() || (a.id < b.id ? 1 : -1);
}
