import type { Audit } from '../../audit/audit';
import { amsterdamDate } from '../../calendar/amsterdamTime';
import type { BoardId } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { Tx, UnitOfWork } from '../../runtime/unitOfWork';
import { coverageOf, type CoverageDeps } from './coverageOf';
import { gapNews, type ToldGapsStore } from './gapNews';

export interface LookForGapsDeps extends CoverageDeps {
  readonly told: ToldGapsStore;
  /** Puts the message to one administrator in the queue. */
  readonly alarm: (tx: Tx, board: BoardId, school: string, personId: string) => Promise<void>;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Tells a school's administrators of a gap before a case falls into it. May run at any time, on several replicas. */
export async function lookForGaps(deps: LookForGapsDeps, board: BoardId, school: string): Promise<boolean> {
  const at = deps.clock.now();
  const today = amsterdamDate(at);
  const { gaps } = await coverageOf(deps, board, school, today);
  const administrators = await deps.directory.withRole(board, school, 'administrator');
  return deps.unitOfWork.run(async (tx) => {
    const news = gapNews(await deps.told.hold(tx, board, school), gaps, today);
    await deps.told.save(tx, board, school, news.told);
    if (!news.tell) return false;
    for (const { id } of administrators) await deps.alarm(tx, board, school, id);
    await deps.audit.record(tx, { type: 'lines.gapsTold', boardId: board, at, by: null, about: [], school, gaps: news.told.keys });
    return true;
  });
}
