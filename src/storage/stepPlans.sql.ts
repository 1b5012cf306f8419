import { isDeepStrictEqual } from 'node:util';
import { shippedStappenplan } from '../escalation/content/stappenplan';
import type { Stappenplan } from '../escalation/stappenplan';
import type { StepPlanRegister } from '../escalation/stepPlans';
import { withLaterKinds } from '../escalation/withLaterKinds';
import type { BoardId } from '../people/person';
import type { Database } from './database';

/** Names that releases give to the plan that ships; the newest one has all steps of those before it. */
const SHIPPED = /^houvast-\d+$/;

export class SqlStepPlans implements StepPlanRegister {
  constructor(private readonly db: Database) {}

  async current(board: BoardId): Promise<Stappenplan> {
    const row = await this.plans(board).orderBy('imported_at', 'desc').orderBy('version').limit(1).executeTakeFirst();
    return row === undefined ? shippedStappenplan : withLaterKinds(row.plan as Stappenplan);
  }

  async version(board: BoardId, version: string): Promise<Stappenplan> {
    if (SHIPPED.test(version)) return shippedStappenplan;
    const row = await this.plans(board).where('version', '=', version).executeTakeFirst();
    return row === undefined ? this.current(board) : withLaterKinds(row.plan as Stappenplan);
  }

  async save(board: BoardId, plan: Stappenplan, at: Date): Promise<'saved' | 'unchanged' | 'taken'> {
    const asKept = JSON.parse(JSON.stringify(plan)) as Stappenplan;
    if (SHIPPED.test(plan.version)) return isDeepStrictEqual(asKept, JSON.parse(JSON.stringify(shippedStappenplan))) ? 'unchanged' : 'taken';
    const result = await this.db
      .insertInto('step_plan')
      .values({ board_id: board, version: plan.version, imported_at: at, plan: JSON.stringify(plan) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (result.numInsertedOrUpdatedRows === 1n) return 'saved';
    return isDeepStrictEqual(await this.version(board, plan.version), withLaterKinds(asKept)) ? 'unchanged' : 'taken';
  }

  private plans(board: BoardId) {
    return this.db.selectFrom('step_plan').selectAll().where('board_id', '=', board);
  }
}
