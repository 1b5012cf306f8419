import type { GraphHiding, HidingOutcome } from '../../graph/graphHiding';
import { followPosted, type FollowPostedDeps } from '../../images/followPosted';
import type { PostedCheck, PostedKey } from '../../images/postedCheck';
import type { PostedChecks } from '../../images/postedChecks';
import type { Metrics } from '../../runtime/metrics';
import type { SqlConversationRegistry } from '../../storage/conversationRegistry.sql';
import { botTexts } from '../../texts/texts';

export interface HideDeps {
  readonly checks: Pick<PostedChecks, 'of'>;
  readonly graph: GraphHiding;
  readonly registry: Pick<SqlConversationRegistry, 'byId'>;
  readonly follow: FollowPostedDeps;
  readonly metrics: Metrics;
}

/** Graph didn't answer in a way that says whether it was done: the queue asks again. */
class HidingLater extends Error {}

/** Hides a message until it is checked, or lets it go. Asks for what is wanted by now; asking twice changes nothing. */
export async function hidePosted(deps: HideDeps, key: PostedKey): Promise<void> {
  const check = await deps.checks.of(key);
  if (check === null || (check.hiding !== 'wanted' && check.hiding !== 'toRelease')) return;
  const outcome = await ask(deps, check);
  deps.metrics.hiding.inc({ asked: check.hiding, outcome });
  if (outcome === 'later') throw new HidingLater(`Graph did not ${check.hiding === 'wanted' ? 'hide' : 'release'} a message`);
  if (check.hiding === 'toRelease') {
    await followPosted(deps.follow, key, { type: 'released' }, null);
    return;
  }
  await followPosted(deps.follow, key, { type: outcome === 'done' ? 'hidden' : 'hidingRefused' }, null);
  // Settled while Graph was asked to hide it: on another replica it may have been let go before it was hidden.
  const now = await deps.checks.of(key);
  if (outcome === 'done' && now?.hiding === 'no') await ask(deps, { ...now, hiding: 'toRelease' });
}

async function ask({ graph, registry }: HideDeps, check: PostedCheck): Promise<HidingOutcome> {
  const conversation = await registry.byId(check.boardId, check.conversationId);
  if (conversation === null) return 'gone';
  return check.hiding === 'wanted'
    ? graph.hide(conversation, check.messageId, check.rootId, botTexts(check.language).warning.policyTip)
    : graph.release(conversation, check.messageId, check.rootId);
}
