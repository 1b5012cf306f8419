import { messageLink } from '../messageLink';
import { openCase } from '../../escalation/openCase';
import type { EscalationDeps } from '../../escalation/escalationDeps';
import { followPosted, type FollowPostedDeps } from '../../images/followPosted';
import type { PostedCheck, PostedKey } from '../../images/postedCheck';
import type { PostedChecks } from '../../images/postedChecks';
import type { Conversations } from '../../people/conversation';
import { worksAtSchool } from '../../people/person';
import { asError } from '../../runtime/asError';
import type { Logger } from '../../runtime/log';
import { Rounds } from '../../runtime/rounds';

export interface PostedClockDeps {
  readonly checks: PostedChecks;
  readonly follow: FollowPostedDeps;
  readonly escalation: EscalationDeps;
  readonly conversations: Pick<Conversations, 'byId' | 'members'>;
  /** Asks Graph once more what its queue gave up on. */
  readonly hide: (key: PostedKey) => Promise<void>;
  readonly log: Logger;
}

const AT_ONCE = 100;
const EVERY_MS = 20_000;
/** Rounds between looking for what was never hidden or released. */
const HIDING_EVERY = 15;

/**
 * Reminds who did nothing about a warning, once, and then tells the supervisor where the school wants that. What is due
 * stands in the database: a restart loses none, and on several replicas one of them does it.
 */
export function createPostedClock(deps: PostedClockDeps, everyMs = EVERY_MS): Rounds {
  const { checks, log, follow } = deps;
  let round = 0;
  const each = async (keys: readonly PostedKey[], what: string, handle: (key: PostedKey) => Promise<void>): Promise<void> => {
    for (const key of keys) {
      try {
        await handle(key);
      } catch (error) {
        log.error(what, { board: key.boardId, error: asError(error) });
      }
    }
  };
  return new Rounds(async () => {
    try {
      await each(await checks.due(follow.clock.now(), AT_ONCE), 'posted.due', (key) => due(deps, key));
      round += 1;
      if (round % HIDING_EVERY === 0) await each(await checks.hidingOpen(AT_ONCE), 'posted.hiding', deps.hide);
    } catch (error) {
      log.warn('posted.clock', { error: asError(error) });
    }
  }, everyMs);
}

async function due(deps: PostedClockDeps, key: PostedKey): Promise<void> {
  const check = await deps.checks.of(key);
  if (check?.dueAt == null || check.dueAt > deps.follow.clock.now()) return;
  if (check.remindedAt === null) return void (await followPosted(deps.follow, key, { type: 'reminded' }, null));
  // The case comes first: a crash in between opens no second one.
  if ((await deps.follow.rulesOf(key.boardId, key.conversationId)).escalate) await escalate(deps, check);
  await followPosted(deps.follow, key, { type: 'escalated' }, null);
}

async function escalate({ escalation, conversations }: PostedClockDeps, check: PostedCheck): Promise<void> {
  const { boardId, conversationId, messageId, personId } = check;
  const conversation = await conversations.byId(boardId, conversationId);
  const members = conversation === null ? [] : await conversations.members(conversation).catch(() => []);
  const poster = await escalation.directory.byId(boardId, personId);
  // Of a student's picture the supervisor of a colleague who is there is asked.
  const staff = poster !== null && worksAtSchool(poster) ? poster : members.find(worksAtSchool);
  await openCase(escalation, {
    board: boardId,
    school: conversation?.school ?? poster?.school ?? '',
    originKey: `posted:${conversationId}:${messageId}`,
    level: 'privacy',
    kind: 'privacy',
    origin: 'postedPicture',
    conversationId,
    messageLink: messageLink(conversationId, messageId),
    reporterId: null,
    staffId: staff?.id ?? null,
    aboutIds: [personId],
    words: null,
    messageWords: null,
    signalReasons: [],
  });
}
