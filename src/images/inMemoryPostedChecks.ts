import type { Tx } from '../runtime/unitOfWork';
import type { PostedCheck, PostedKey } from './postedCheck';
import type { PostedChecks } from './postedChecks';

export class InMemoryPostedChecks implements PostedChecks {
  readonly #rows = new Map<string, PostedCheck>();

  async of(key: PostedKey): Promise<PostedCheck | null> {
    return this.#rows.get(nameOf(key)) ?? null;
  }

  async begin(_tx: Tx, check: PostedCheck): Promise<boolean> {
    if (this.#rows.has(nameOf(check))) return false;
    this.#rows.set(nameOf(check), check);
    return true;
  }

  async save(_tx: Tx, before: PostedCheck, after: PostedCheck): Promise<boolean> {
    if (this.#rows.get(nameOf(before))?.version !== before.version) return false;
    this.#rows.set(nameOf(after), after);
    return true;
  }

  async due(now: Date, limit: number): Promise<readonly PostedKey[]> {
    return [...this.#rows.values()]
      .flatMap((check) => (check.dueAt !== null && check.dueAt <= now ? [{ check, dueAt: check.dueAt }] : []))
      .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
      .slice(0, limit)
      .map(({ check }) => check);
  }

  async hidingOpen(limit: number): Promise<readonly PostedKey[]> {
    return [...this.#rows.values()].filter(({ hiding }) => hiding === 'wanted' || hiding === 'toRelease').slice(0, limit);
  }
}

function nameOf({ boardId, conversationId, messageId }: PostedKey): string {
  return [boardId, conversationId, messageId].join('\n');
}
