import type { BoardId } from '../people/person';
import { SealBroken } from '../runtime/sealBroken';
import { eventsFrom, type CaseEvent } from './caseEvent';
import { fold, type CaseState } from './caseState';
import type { EscalationDeps } from './escalationDeps';
import { ATTEMPTS, saveChange } from './saveChange';

/**
 * The administrator takes a report of a case along, which those who hold it can see. Null when there is no such case; a
 * sealed one is none, with or without the key.
 */
export async function exportForFile(deps: EscalationDeps, board: BoardId, caseId: string): Promise<CaseState | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const events = await deps.cases.load(board, caseId).catch(asMissing);
    if (events === null) return null;
    const state = fold(caseId, events);
    if (state.sealed) return null;
    const saved = await saveChange(deps, board, caseId, state, eventsFrom(state.version, null, deps.clock.now(), [{ type: 'exported', ref: deps.ids.uuid() }]));
    if (saved.kind === 'saved') return saved.state;
  }
  throw new Error(`a case could not be exported in ${ATTEMPTS} attempts`);
}

function asMissing(cause: unknown): readonly CaseEvent[] | null {
  if (cause instanceof SealBroken) return null;
  throw cause;
}
