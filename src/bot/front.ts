import { observeRead } from '../conduct/observe';
import { readAtSchool } from '../conduct/schoolWords';
import { effectiveWatchMode } from '../settings/schoolSettings';
import { asError } from '../runtime/asError';
import type { Clock } from '../runtime/clock';
import type { Logger } from '../runtime/log';
import type { Metrics } from '../runtime/metrics';
import { activitySchema, conversationKey, conversationKind, mentionsBot, tenantOf, type Activity } from './activity';
import type { Authenticator } from './authenticate';
import type { HotConversations } from './hotConversations';
import type { Lookups } from './lookups';
import { attachedPictures, hasPictures } from './messages/pictureAttachments';
import { mayNeedAdvice } from './messages/adviseMessage';
import { speakerRoleOf } from './messages/watchMessage';
import type { HttpAnswer, TeamsAdapter } from './teamsAdapter';
import type { RunTurn } from './turn';
import { isAnnounced, isHeardLately } from './watch/arrival';
import { ownWords } from './watch/ownWords';

export interface FrontDeps {
  readonly authenticator: Authenticator;
  readonly adapter: TeamsAdapter;
  readonly runTurn: RunTurn;
  readonly lookups: Lookups;
  readonly hot: HotConversations;
  readonly isServiceUrlAllowed: (address: string) => boolean;
  /** Tenants served; `null` in the demo, where there is one and nothing to prove. */
  readonly tenants: ReadonlySet<string> | null;
  readonly demoTenant: string | null;
  readonly clock: Clock;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** `POST /api/messages`. What is not ours is turned away here, before anything of it is looked at. */
export type Front = (authorization: string | undefined, body: unknown) => Promise<HttpAnswer>;

const ACCEPTED: HttpAnswer = { status: 200, body: null };

function refusal(status: number, error: string): HttpAnswer {
  return { status, body: { error } };
}

export function createFront(deps: FrontDeps): Front {
  const { authenticator, adapter, runTurn, lookups, log, metrics } = deps;

  return async (authorization, body) => {
    const parsed = activitySchema.safeParse(body);
    if (!parsed.success) {
      metrics.refused.inc({ because: 'malformed' });
      return refusal(400, 'malformed activity');
    }
    const activity = parsed.data;
    const authenticated = await authenticator.check(authorization, activity);
    if (authenticated.kind === 'unavailable') {
      metrics.refused.inc({ because: 'keysUnavailable' });
      log.error('authenticate.unavailable', { error: asError(authenticated.cause) });
      return refusal(503, 'try again');
    }
    if (authenticated.kind === 'refused') {
      metrics.refused.inc({ because: authenticated.because });
      log.warn('authenticate.refused', { because: authenticated.because });
      return refusal(authenticated.status, authenticated.status === 401 ? 'unauthorized' : 'forbidden');
    }
    const boardId = await board(deps, activity);
    if (boardId === null || !deps.isServiceUrlAllowed(activity.serviceUrl)) {
      const because = boardId === null ? 'otherTenant' : 'unknownServiceUrl';
      metrics.refused.inc({ because });
      log.warn('refused', { because });
      return refusal(403, 'forbidden');
    }
    if (await isSilent(deps, boardId, activity)) {
      metrics.silentMessages.inc();
      return ACCEPTED;
    }
    const answer = await adapter.process(activity, authorization, (context) => runTurn(context, activity, boardId));
    return answer.body === null && activity.type !== 'invoke' ? { status: answer.status, body: null } : answer;
  };

  async function board({ tenants, demoTenant }: FrontDeps, activity: Activity): Promise<string | null> {
    const tenant = tenantOf(activity);
    // Microsoft's own playground names no tenant of ours; on loopback everything belongs to the demo.
    if (tenants === null) return demoTenant === null ? null : lookups.board.get(demoTenant);
    return tenant === null || !tenants.has(tenant) ? null : lookups.board.get(tenant);
  }
}

/**
 * Most messages of a watched conversation say nothing that matters to us. They end here: token, tenant and address were
 * checked as for any other, nothing is stored, and neither the SDK nor the database is troubled.
 */
async function isSilent({ lookups, hot, clock }: FrontDeps, boardId: string, activity: Activity): Promise<boolean> {
  if (activity.type !== 'message' || conversationKind(activity) === 'personal' || mentionsBot(activity)) return false;
  if (hasPictures(attachedPictures(activity))) return false;
  const id = conversationKey(activity);
  const conversation = await lookups.conversation(boardId, id);
  if (conversation === null || conversation.serviceUrl !== activity.serviceUrl) return false;
  const settings = await lookups.settings(boardId, conversation.school);
  if (effectiveWatchMode(settings) === 'off') return true;
  if (hot.has(boardId, id)) return false;
  const place = await lookups.place(boardId, id);
  if (!isAnnounced(place, settings) || !isHeardLately(place, clock.now())) return false;
  const entraId = activity.from.aadObjectId;
  const person = entraId === undefined ? null : await lookups.person(boardId, entraId);
  const role = speakerRoleOf(person);
  const text = ownWords(activity);
  const now = clock.now();
  if (mayNeedAdvice(settings, person, text, now)) return false;
  const read = readAtSchool({ text, role }, await lookups.words(boardId, conversation.school));
  return observeRead(null, { role, speaker: 'unknown', at: null }, read, now).state === null;
}
