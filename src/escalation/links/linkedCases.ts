import type { BoardId } from '../../people/person';
import type { CaseKind } from '../caseKind';
import type { CaseState, CaseStatus } from '../caseState';
import { fold } from '../caseState';
import type { CaseStore } from '../caseStore';
import { mayAct } from '../decision';

/** Another case as it is named beside one that it has to do with. */
export interface LinkedCase {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly openedAt: Date;
  readonly status: CaseStatus;
  /** How the case it stands beside has to do with it. */
  readonly how: 'linked' | 'mergedInto' | 'tookIn';
}

const MOST_SHOWN = 8;

/** Cases linked with this one that this reader holds too, the newest link first. Of others nothing, not even that they are there. */
export async function linkedCases(cases: Pick<CaseStore, 'load'>, board: BoardId, state: CaseState, readerId: string): Promise<readonly LinkedCase[]> {
  const loaded = await Promise.all(state.linked.slice(-MOST_SHOWN).map((id) => cases.load(board, id).then((events) => (events === null ? null : fold(id, events)))));
  return loaded
    .flatMap((other) => (other !== null && other.sealed === state.sealed && mayAct(other, readerId) ? [named(other, state)] : []))
    .toReversed();
}

function named({ id, kind, openedAt, status }: CaseState, beside: CaseState): LinkedCase {
  const wasTaken = beside.history.some((event) => event.type === 'tookIn' && event.from === id);
  const how = beside.mergedInto === id ? 'mergedInto' : wasTaken ? 'tookIn' : 'linked';
  return { caseId: id, kind, openedAt, status, how };
}
