import type { SignalKind } from '../conduct/signalKind';
import type { Counted, WatchFigure } from '../conduct/watchFigures';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import { sql } from 'kysely';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

/** Numbers per school, day, kind and cue; nothing in them leads to a person, a conversation or a word. */
export class SqlWatchCounts {
  constructor(private readonly db: Database) {}

  async add(tx: Tx, board: BoardId, school: string, day: string, figures: readonly WatchFigure[]): Promise<void> {
    if (figures.length === 0) return;
    // In one order, so that two conversations that count at once wait for each other instead of standing still.
    const values = figures
      .map(({ kind, what, cue, times }) => ({ board_id: board, school, day, kind, what, cue, times }))
      .sort((a, b) => `${a.kind}\n${a.what}\n${a.cue}`.localeCompare(`${b.kind}\n${b.what}\n${b.cue}`));
    await transactionOf(tx)
      .insertInto('watch_count')
      .values(values)
      .onConflict((conflict) => conflict.columns(['board_id', 'school', 'day', 'kind', 'what', 'cue']).doUpdateSet({ times: sql`watch_count.times + excluded.times` }))
      .execute();
  }

  /** Added up from that day (ISO) on. */
  async since(board: BoardId, school: string, day: string): Promise<readonly WatchFigure[]> {
    const rows = await this.db
      .selectFrom('watch_count')
      .select((eb) => ['kind', 'what', 'cue', eb.fn.sum<string>('times').as('times')])
      .where('board_id', '=', board)
      .where('school', '=', school)
      .where('day', '>=', day)
      .groupBy(['kind', 'what', 'cue'])
      .orderBy('kind')
      .orderBy('what')
      .orderBy('cue')
      .execute();
    return rows.map(({ kind, what, cue, times }) => ({ kind: kind as SignalKind, what: what as Counted, cue, times: Number(times) }));
  }

  async forget(before: string): Promise<number> {
    const result = await this.db.deleteFrom('watch_count').where('day', '<', before).executeTakeFirst();
    return Number(result.numDeletedRows);
  }
}
