import type { Audit } from '../audit/audit';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { Tx, UnitOfWork } from '../runtime/unitOfWork';
import type { PostedCheck, PostedKey } from './postedCheck';
import type { PostedChecks } from './postedChecks';
import { afterPosted, type PostedEvent, type PostedRules } from './postedStory';

/** Port: who hears of a change, in the change's own transaction. */
export interface PostedNotifier {
  changed(tx: Tx, before: PostedCheck, after: PostedCheck): Promise<void>;
}

export interface FollowPostedDeps {
  readonly checks: Pick<PostedChecks, 'of' | 'save'>;
  readonly notifier: PostedNotifier;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** The switches and the school time of the conversation's school. */
  readonly rulesOf: (board: BoardId, conversationId: string) => Promise<PostedRules>;
}

const ATTEMPTS = 5;

/**
 * Writes what happened to the pictures of a message, who must hear of it and the account of it in one transaction. Null
 * when the message isn't known or nothing changed by it.
 */
export async function followPosted(deps: FollowPostedDeps, key: PostedKey, event: PostedEvent, by: string | null): Promise<PostedCheck | null> {
  const rules = await deps.rulesOf(key.boardId, key.conversationId);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await deps.checks.of(key);
    if (before === null) return null;
    const at = deps.clock.now();
    const after = afterPosted(before, event, at, rules);
    if (after === before) return null;
    const isSaved = await deps.unitOfWork.run(async (tx) => {
      if (!(await deps.checks.save(tx, before, after))) return false;
      await deps.notifier.changed(tx, before, after);
      await account(deps.audit, tx, after, event, by);
      return true;
    });
    if (isSaved) return after;
  }
  throw new Error(`what happened to a posted picture could not be written in ${ATTEMPTS} attempts`);
}

async function account(audit: Audit, tx: Tx, { boardId, conversationId, messageId, personId, outcome, declared, at }: PostedCheck, event: PostedEvent, by: string | null): Promise<void> {
  const common = { boardId, at, by, about: [personId], conversationId };
  if (event.type === 'looked') {
    const { warning } = event;
    const faces = warning.kind === 'warnStaff' || warning.kind === 'warnStudent' ? warning.faces : null;
    await audit.record(tx, { type: 'picture.checked', ...common, faces, outcome: warning.kind });
  } else if (event.type === 'hidden' || event.type === 'released' || event.type === 'hidingRefused') {
    await audit.record(tx, { type: 'picture.hiding', ...common, messageId, change: event.type });
  } else {
    await audit.record(tx, { type: 'picture.followedUp', ...common, messageId, event: event.type, outcome, because: declared });
  }
}
