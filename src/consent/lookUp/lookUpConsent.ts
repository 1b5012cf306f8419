import type { Audit } from '../../audit/audit';
import type { Tx, UnitOfWork } from '../../runtime/unitOfWork';
import { consentArticle } from '../consentArticle';
import { judgeLookUp, type JudgeLookUpDeps, type LookUpOutcome, type LookUpQuestion } from './judgeLookUp';

export interface LookUpDeps extends JudgeLookUpDeps {
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
}

/**
 * Looks up and accounts for it: who asked about whom stands in the audit trail before anybody is told anything. `tell`
 * runs in the same transaction, only when there is something to tell.
 */
export async function lookUpConsent(deps: LookUpDeps, question: LookUpQuestion, tell: (tx: Tx) => Promise<void>): Promise<LookUpOutcome['kind']> {
  const outcome = await judgeLookUp(deps, question);
  if (outcome.kind !== 'lookedUp') return outcome.kind;
  await deps.unitOfWork.run(async (tx) => {
    await deps.audit.record(tx, {
      type: 'consent.lookedUp',
      boardId: question.board,
      at: deps.clock.now(),
      by: question.askerId,
      about: outcome.answers.map(({ student }) => student.id),
      purpose: outcome.purpose.key,
      article: consentArticle(outcome.purpose.register),
      verdict: outcome.group.kind,
    });
    await tell(tx);
  });
  return outcome.kind;
}
