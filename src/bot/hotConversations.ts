import type { BoardId } from '../people/person';
import { asError } from '../runtime/asError';
import type { Logger } from '../runtime/log';

/**
 * Which conversations have a state, so that messages in all others cost no look-up. Changes of this replica count at
 * once, those of others within a few seconds.
 */
export class HotConversations {
  private known = new Set<string>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly load: () => Promise<readonly { readonly boardId: BoardId; readonly conversationId: string }[]>,
    private readonly log: Logger,
    everyMs = 2_000,
  ) {
    this.timer = setInterval(() => void this.refresh(), everyMs);
    this.timer.unref();
  }

  async refresh(): Promise<void> {
    try {
      this.known = new Set((await this.load()).map(({ boardId, conversationId }) => `${boardId}\n${conversationId}`));
    } catch (error) {
      // What was known stays good enough; the next round tries again.
      this.log.warn('hotConversations.refresh', { error: asError(error) });
    }
  }

  has(board: BoardId, conversationId: string): boolean {
    return this.known.has(`${board}\n${conversationId}`);
  }

  warm(board: BoardId, conversationId: string): void {
    this.known.add(`${board}\n${conversationId}`);
  }

  cool(board: BoardId, conversationId: string): void {
    this.known.delete(`${board}\n${conversationId}`);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}
