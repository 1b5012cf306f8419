import { actOnCase } from '../../escalation/actOnCase';
import type { CaseState } from '../../escalation/caseState';
import { recordRefusal } from '../../escalation/recordRefusal';
import type { Person } from '../../people/person';
import type { CasesPageDeps } from './casesPageDeps';

export type Read = { readonly kind: 'case'; readonly state: CaseState } | { readonly kind: 'problem'; readonly code: 'notFound' | 'busy' };

/** A case as it is now, for who holds it. Somebody else's is as one that doesn't exist. */
export async function readCase(deps: CasesPageDeps, { boardId, id }: Person, caseId: string): Promise<Read> {
  const outcome = await actOnCase(deps, { board: boardId, caseId, actor: id, action: { type: 'read' } });
  switch (outcome.kind) {
    case 'done':
    case 'unchanged':
      return { kind: 'case', state: outcome.state };
    case 'refused':
      await recordRefusal(deps, boardId, id, caseId, outcome);
      return { kind: 'problem', code: 'notFound' };
    case 'notFound':
    case 'busy':
      return { kind: 'problem', code: outcome.kind };
  }
}
