import { sql, type RawBuilder } from 'kysely';
import type { CaseKey } from '../escalation/caseDeadlines';
import type { CaseKind } from '../escalation/caseKind';
import type { CaseLevel } from '../escalation/caseLevel';
import type { CaseStatus } from '../escalation/caseState';
import type { CaseList, Listed, ListFilter, ListWish } from '../escalation/list/caseList';
import type { CaseSummary } from '../escalation/list/caseSummary';
import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { Database } from './database';
import { transactionOf } from './unitOfWork.sql';

interface Row {
  readonly case_id: string;
  readonly school: string;
  readonly status: CaseStatus;
  readonly level: CaseLevel;
  readonly kind: CaseKind;
  readonly from_student: boolean;
  readonly responsible_id: string | null;
  readonly opened_at: Date;
  readonly changed_at: Date;
  readonly version: number;
  readonly steps: number;
  readonly steps_done: number;
  readonly holder_ids: readonly string[];
  readonly due_at: Date | null;
}

const SOONEST_FIRST = sql`deadline.due_at asc nulls last, array_position(array['P1','P2','privacy','P3','P4'], summary.level), summary.opened_at, summary.case_id`;
const CHANGED_LAST = sql`summary.changed_at desc, summary.case_id`;

/** `case_summary` beside `case_event`; when something is due stands in `case_deadline` only. */
export class SqlCaseList implements CaseList {
  constructor(private readonly db: Database) {}

  async put(tx: Tx, board: BoardId, { caseId, holders, ...summary }: CaseSummary): Promise<void> {
    const values = {
      school: summary.school, status: summary.status, level: summary.level, kind: summary.kind, from_student: summary.fromStudent,
      responsible_id: summary.responsible, opened_at: summary.openedAt, changed_at: summary.changedAt, version: summary.version,
      steps: summary.steps, steps_done: summary.stepsDone, holder_ids: [...holders],
    };
    await transactionOf(tx)
      .insertInto('case_summary')
      .values({ board_id: board, case_id: caseId, ...values })
      .onConflict((conflict) => conflict.columns(['board_id', 'case_id']).doUpdateSet(values).where('case_summary.version', '<', summary.version))
      .execute();
  }

  async of(board: BoardId, personId: string, wish: ListWish, limit: number): Promise<readonly Listed[]> {
    const { rows } = await sql<Row>`
      select summary.*, deadline.due_at
      from ${held(board, personId)}
      left join case_deadline deadline on deadline.board_id = summary.board_id and deadline.case_id = summary.case_id
      where ${mayBeSeenBy(board, personId)} and ${filtered(wish.filter, personId)}
        and ${only('kind', wish.kind)} and ${only('level', wish.level)} and ${only('school', wish.school)}
      order by ${wish.filter === 'closed' ? CHANGED_LAST : SOONEST_FIRST}
      limit ${limit}`.execute(this.db);
    return rows.map(listed);
  }

  async schools(board: BoardId, personId: string): Promise<readonly string[]> {
    const { rows } = await sql<{ school: string }>`select distinct summary.school from ${held(board, personId)} where ${mayBeSeenBy(board, personId)} order by 1`.execute(this.db);
    return rows.map(({ school }) => school);
  }

  async version(board: BoardId, personId: string): Promise<string> {
    const { rows } = await sql<{ cases: string; events: string }>`
      select count(*) as cases, coalesce(sum(summary.version), 0) as events from ${held(board, personId)} where ${mayBeSeenBy(board, personId)}`.execute(this.db);
    return `${rows[0]?.cases ?? 0}.${rows[0]?.events ?? 0}`;
  }

  async versionOf(board: BoardId, personId: string, caseId: string): Promise<number | null> {
    const { rows } = await sql<{ version: number }>`
      select version from case_summary where board_id = ${board} and case_id = ${caseId} and ${personId} = any(holder_ids)`.execute(this.db);
    return rows[0]?.version ?? null;
  }

  async sealedOf(board: BoardId, personId: string): Promise<readonly { readonly caseId: string; readonly version: number }[]> {
    const { rows } = await sql<{ caseId: string; version: number }>`
      select opened.case_id as "caseId", (select max(seq) from case_event event where event.board_id = opened.board_id and event.case_id = opened.case_id) as version
      from case_holder holder
      join case_event opened on opened.board_id = holder.board_id and opened.case_id = holder.case_id and opened.seq = 1 and opened.event ? 'underSeal'
      where holder.board_id = ${board} and holder.person_id = ${personId}
        and not exists (select 1 from case_summary summary where summary.board_id = holder.board_id and summary.case_id = holder.case_id)
      order by opened.case_id`.execute(this.db);
    return rows;
  }

  async behind(limit: number): Promise<readonly CaseKey[]> {
    const { rows } = await sql<CaseKey>`
      select history.board_id as board, history.case_id as "caseId"
      from (select board_id, case_id, max(seq) as version from case_event where not (event ? 'underSeal') group by board_id, case_id) history
      left join case_summary summary on summary.board_id = history.board_id and summary.case_id = history.case_id
      where summary.version is null or summary.version < history.version
      limit ${limit}`.execute(this.db);
    return rows;
  }
}

function held(board: BoardId, personId: string): RawBuilder<unknown> {
  return sql`case_holder holder join case_summary summary on summary.board_id = holder.board_id and summary.case_id = holder.case_id and holder.board_id = ${board} and holder.person_id = ${personId}`;
}

/** Whoever a case is about doesn't see it, whatever came to them. */
function mayBeSeenBy(board: BoardId, personId: string): RawBuilder<boolean> {
  return sql`(summary.board_id = ${board} and ${personId} = any(summary.holder_ids))`;
}

function filtered(filter: ListFilter, personId: string): RawBuilder<boolean> {
  const filters: Readonly<Record<ListFilter, RawBuilder<boolean>>> = {
    open: sql`summary.status <> 'closed'`,
    mine: sql`(summary.status <> 'closed' and summary.responsible_id = ${personId})`,
    waiting: sql`summary.status = 'open'`,
    closed: sql`summary.status = 'closed'`,
  };
  return filters[filter];
}

function only(column: 'kind' | 'level' | 'school', value: string | null): RawBuilder<boolean> {
  return value === null ? sql`true` : sql`${sql.ref(`summary.${column}`)} = ${value}`;
}

function listed(row: Row): Listed {
  return {
    caseId: row.case_id, school: row.school, status: row.status, level: row.level, kind: row.kind, fromStudent: row.from_student, responsible: row.responsible_id,
    openedAt: row.opened_at, changedAt: row.changed_at, version: row.version, steps: row.steps, stepsDone: row.steps_done, holders: row.holder_ids, due: row.due_at,
  };
}
