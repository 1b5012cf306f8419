import { asWatched, withdraw } from '../../conduct/watchedState';
import { effectiveWatchMode } from '../../settings/schoolSettings';
import type { Tx } from '../../runtime/unitOfWork';
import type { Incoming } from '../incoming';
import type { Services } from '../services';
import { changedAtOf } from './changedAt';
import { speakerKey } from './speakerKey';

const ATTEMPTS = 5;

/** A message of a watched conversation was deleted: it counts less, and who was nudged about it reads that it is gone. */
export async function messageWithdrawn(services: Services, turn: Incoming): Promise<void> {
  const { boardId, conversation, person, activity } = turn;
  if (conversation.kind === 'personal' || effectiveWatchMode(await services.lookups.settings(boardId, conversation.school)) === 'off') return;
  const at = changedAtOf(turn, services.clock.now());
  const isNewest = await services.unitOfWork.run(async (tx) => {
    if (!(await services.changes.note(tx, boardId, conversation.id, activity.id, at))) return false;
    await tellNudged(services, tx, turn, 'deleted');
    return true;
  });
  if (!isNewest) return;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const kept = await services.states.of(boardId, conversation.id);
    const watched = asWatched(kept?.state ?? null);
    if (kept === null || watched === null) return;
    const left = withdraw(watched, activity.id, { at, by: speakerKey(conversation.id, person?.id ?? null) });
    if (left === watched) return;
    if (!(await services.unitOfWork.run((tx) => services.states.replace(tx, boardId, conversation.id, kept, left, services.clock.now())))) continue;
    if (left === null) services.hot.cool(boardId, conversation.id);
    return;
  }
  services.log.warn('watch.busy', { reference: turn.reference });
}

/** Cards about this message show what became of it. */
export async function tellNudged(services: Services, tx: Tx, { boardId, conversation, activity }: Incoming, message: 'there' | 'edited' | 'deleted'): Promise<void> {
  for (const { id, personId } of await services.nudges.messageChanged(tx, boardId, conversation.id, activity.id, message)) {
    await services.mail.toPerson(tx, boardId, personId, { kind: 'nudge', nudgeId: id, personId });
  }
}
