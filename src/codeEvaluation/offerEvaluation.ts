import { amsterdamDate } from '../calendar/amsterdamTime';
import { isSchoolDay } from '../calendar/schoolTime';
import type { StoredCode } from '../gedragscode/codeStore';
import type { Directory } from '../people/directory';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { Tx, UnitOfWork } from '../runtime/unitOfWork';
import { calendarOf } from '../settings/calendarOf';
import type { SettingsStore } from '../settings/schoolSettings';
import { noticeOn, type EvaluationNotice } from './evaluationNotice';

/** Port: what was told to whom about an evaluation. */
export interface EvaluationNotices {
  /** True for the first one only, also when two replicas try at the same moment. Kept for at least a year. */
  tell(tx: Tx, board: BoardId, key: string, personId: string, at: Date): Promise<boolean>;
}

export interface OfferEvaluationDeps {
  readonly code: (board: BoardId) => Promise<StoredCode | null>;
  readonly directory: Pick<Directory, 'withRoleOnBoard'>;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly notices: EvaluationNotices;
  readonly notify: (tx: Tx, board: BoardId, personId: string, notice: EvaluationNotice) => Promise<void>;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/**
 * The figures for the evaluation of the code (V.5) are offered to the board once, and once more before it is time; on a
 * school day. Gives how many were told. May run twice: each person hears each once.
 */
export async function offerEvaluation({ code, directory, settings, notices, notify, unitOfWork, clock }: OfferEvaluationDeps, board: BoardId): Promise<number> {
  const at = clock.now();
  const today = amsterdamDate(at);
  const month = (await code(board))?.code.evaluation ?? null;
  const notice = month === null ? null : noticeOn(month, today);
  if (month === null || notice === null) return 0;
  let told = 0;
  for (const { id, school } of await directory.withRoleOnBoard(board, 'bevoegdGezag')) {
    if (!isSchoolDay(today, calendarOf(await settings.of(board, school)))) continue;
    await unitOfWork.run(async (tx) => {
      if (!(await notices.tell(tx, board, `evaluation:${month}:${notice}`, id, at))) return;
      await notify(tx, board, id, notice);
      told += 1;
    });
  }
  return told;
}
