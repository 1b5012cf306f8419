import { offerEvaluation, type OfferEvaluationDeps } from '../codeEvaluation/offerEvaluation';
import type { BoardId } from '../people/person';
import { asError } from '../runtime/asError';
import type { Logger } from '../runtime/log';
import type { Mail } from './outbox/mail';

export interface EvaluationJobDeps extends Omit<OfferEvaluationDeps, 'notify'> {
  readonly schools: { boards(): Promise<readonly BoardId[]> };
  readonly mail: Mail;
  readonly log: Logger;
}

/** In the morning; on which days anything is told the work itself knows. */
export const EVALUATION_TIMES = '50 8 * * 1-5';

/** The daily look whether a board's code is to be evaluated soon. One board that fails doesn't keep the others waiting. */
export async function evaluationDay({ schools, mail, log, ...deps }: EvaluationJobDeps): Promise<void> {
  const failed: string[] = [];
  for (const board of await schools.boards()) {
    try {
      const told = await offerEvaluation({ ...deps, notify: (tx, boardId, personId, because) => mail.toPerson(tx, boardId, personId, { kind: 'codeEvaluation', personId, because, language: null }) }, board);
      if (told > 0) log.info('evaluation.told', { board, told });
    } catch (error) {
      failed.push(board);
      log.error('evaluation.failed', { board, error: asError(error) });
    }
  }
  if (failed.length > 0) throw new Error(`telling of the evaluation failed for ${failed.length} board(s)`);
}
