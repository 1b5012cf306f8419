import type { Conversation, Conversations } from '../people/conversation';
import type { Person } from '../people/person';
import { asError } from '../runtime/asError';
import type { UnitOfWork } from '../runtime/unitOfWork';
import type { Clock } from '../runtime/clock';
import type { Ids } from '../runtime/ids';
import type { Logger } from '../runtime/log';
import type { Metrics } from '../runtime/metrics';
import type { SqlConversationRegistry } from '../storage/conversationRegistry.sql';
import type { KeptAnswer, SqlInbox } from '../storage/inbox.sql';
import type { SqlNotices } from '../storage/notices.sql';
import { botTexts } from '../texts/texts';
import { conversationKey, conversationKind, isInvoke, languageOf, mentionsBot, threadOf, type Activity } from './activity';
import type { Apology } from './apology';
import { inboxKey } from './inboxKey';
import type { Incoming, Route } from './incoming';
import { welcome } from './welcome';
import type { Lookups } from './lookups';
import type { Mail } from './outbox/mail';
import { actionReply, dialogReply, searchReply, type InvokeAnswer } from './reply';
import type { RateLimit } from './rateLimit';
import { sendAnswer, type Router } from './routes';
import type { TurnContext } from './teamsAdapter';

export interface TurnDeps {
  readonly lookups: Lookups;
  readonly conversations: Pick<Conversations, 'members'>;
  readonly registry: SqlConversationRegistry;
  readonly inbox: SqlInbox;
  readonly notices: SqlNotices;
  readonly unitOfWork: UnitOfWork;
  readonly mail: Mail;
  readonly router: Router;
  readonly rateLimit: RateLimit;
  readonly apology: Apology;
  /** The demo only: who somebody is that no directory knows, because Microsoft's playground sent it. Null: nobody. */
  readonly guest: ((activity: Activity) => Promise<Person | null>) | null;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** One turn, in fixed order. Token, tenant and service address were checked before it. */
export type RunTurn = (context: TurnContext, activity: Activity, boardId: string) => Promise<void>;

export function createTurn(deps: TurnDeps): RunTurn {
  return async (context, activity, boardId) => {
    const { inbox, router, apology, clock, log, metrics } = deps;
    const reference = deps.ids.reference();
    const language = languageOf(activity);
    const startedAt = clock.now().getTime();
    const key = inboxKey(activity);
    const route = router.find(activity);
    log.debug('turn', { reference, type: activity.type, name: activity.name ?? null });

    let seenFirst = false;
    let outcome = 'handled';
    try {
      const seen = await inbox.see(boardId, key, clock.now());
      if (seen.kind === 'again' && !(route?.kind === 'invoke' && route.again === 'handledAgain')) {
        outcome = 'again';
        const kept = seen.answer ?? (await waitForAnswer(inbox, boardId, key, isInvoke(activity)));
        if (isInvoke(activity)) sendAnswer(context, kept?.body == null ? unknownInvoke(activity, language) : (kept as InvokeAnswer));
        return;
      }
      seenFirst = seen.kind === 'first';

      const turn = await incoming(deps, activity, boardId, reference);
      if (addressesBot(activity) && !deps.rateLimit.take(`${boardId}:${turn.person?.id ?? activity.from.id}`)) {
        outcome = 'tooFast';
        await tooFast(deps, context, turn);
      } else {
        await firstContact(deps, turn);
        if (turn.person !== null && addressesBot(activity)) await deps.notices.speaks(boardId, turn.person.id, language);
        const routed = await router.run(context, turn);
        if (routed.kind === 'noRoute') {
          outcome = 'noRoute';
          if (isInvoke(activity)) sendAnswer(context, unknownInvoke(activity, language));
        }
        const answer = routed.kind === 'handled' ? routed.answer : null;
        await inbox.finish(boardId, key, route?.kind === 'invoke' && route.again === 'handledAgain' ? null : answer, clock.now());
        return;
      }
      await inbox.finish(boardId, key, null, clock.now());
    } catch (cause) {
      outcome = 'failed';
      log.error('turn.failed', { reference, route: countedAs(route), error: asError(cause) });
      if (seenFirst) await inbox.release(boardId, key).catch(() => undefined);
      if (isInvoke(activity)) sendAnswer(context, failedInvoke(activity, botTexts(language).error.general(reference)));
      else if (addressesBot(activity)) await apology.send(activity, language, reference);
    } finally {
      metrics.turns.inc({ route: countedAs(route) ?? 'none', outcome });
      metrics.turnSeconds.observe({ route: countedAs(route) ?? 'none' }, (clock.now().getTime() - startedAt) / 1_000);
    }
  };
}

function countedAs(route: Route | null): string | null {
  return route?.countedAs ?? route?.name ?? null;
}

async function incoming(deps: TurnDeps, activity: Activity, boardId: string, reference: string): Promise<Incoming> {
  const { lookups, registry, clock } = deps;
  const id = conversationKey(activity);
  const known = activity.from.aadObjectId === undefined ? null : await lookups.person(boardId, activity.from.aadObjectId);
  const person = known ?? (deps.guest === null ? null : await deps.guest(activity));
  let conversation = await lookups.conversation(boardId, id);
  if (conversation === null || conversation.serviceUrl !== activity.serviceUrl || conversation.school === '') {
    // Whoever writes to us is reachable there, also when the installation was never heard of.
    const kind = conversationKind(activity);
    conversation = {
      boardId,
      id,
      kind,
      // Empty as long as no school was read in.
      school: conversation?.school || person?.school || (await registry.schoolOf(boardId)),
      teamId: activity.channelData?.team?.aadGroupId ?? conversation?.teamId ?? null,
      serviceUrl: activity.serviceUrl,
      tenantId: activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? '',
    };
    if (activity.type !== 'installationUpdate' && activity.type !== 'conversationUpdate') {
      await registry.install(conversation, kind === 'personal' ? (known?.id ?? null) : null, clock.now());
      lookups.conversationChanged(boardId, id);
    }
  }
  return { activity, boardId, conversation, person: person ?? (await introduced(deps, activity, conversation)), language: languageOf(activity), reference };
}

/** Somebody whom only the school's lists know so far: the roster says whose account it is, and connects the two. */
async function introduced({ lookups, conversations, log }: TurnDeps, activity: Activity, conversation: Conversation): Promise<Person | null> {
  const entraId = activity.from.aadObjectId;
  if (entraId === undefined || !addressesBot(activity)) return null;
  try {
    const person = (await conversations.members(conversation)).find((member) => member.entraId === entraId.toLowerCase()) ?? null;
    if (person !== null) lookups.personChanged(conversation.boardId, entraId);
    return person;
  } catch (error) {
    log.warn('turn.roster', { error: asError(error) });
    return null;
  }
}

/** Said to us, and not merely in a conversation where we read along. */
export function addressesBot(activity: Activity): boolean {
  if (isInvoke(activity)) return true;
  return activity.type === 'message' && (conversationKind(activity) === 'personal' || mentionsBot(activity));
}

/** Who deals with us for the first time hears, in the personal chat, what we are and what we see. */
async function firstContact({ notices, unitOfWork, mail, clock }: TurnDeps, turn: Incoming): Promise<void> {
  const { person, boardId, language, activity } = turn;
  if (person === null || !addressesBot(activity) || (await notices.has(boardId, person.id))) return;
  await unitOfWork.run(async (tx) => {
    if (await notices.add(tx, boardId, person.id, clock.now())) await welcome(mail, tx, person, language);
  });
}

async function tooFast({ unitOfWork, mail, apology }: TurnDeps, context: TurnContext, turn: Incoming): Promise<void> {
  const { activity, boardId, language, conversation } = turn;
  const said = botTexts(language).line.tooFast;
  if (isInvoke(activity)) sendAnswer(context, failedInvoke(activity, said));
  // A cry for help is never too fast.
  else if (apology.isUrgent(activity)) await apology.send(activity, language, turn.reference);
  else await unitOfWork.run((tx) => mail.toConversation(tx, boardId, conversation.id, { kind: 'line', line: 'tooFast', language, thread: threadOf(activity) }));
}

const WAIT_STEP_MS = 100;
const WAIT_MS = 3_000;

/** The first delivery is still under way: its answer is the answer. */
async function waitForAnswer(inbox: SqlInbox, boardId: string, key: string, wanted: boolean): Promise<KeptAnswer | null> {
  if (!wanted) return null;
  for (let waited = 0; waited < WAIT_MS; waited += WAIT_STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, WAIT_STEP_MS));
    const answer = await inbox.answer(boardId, key);
    if (answer !== null) return answer;
  }
  return null;
}

function unknownInvoke(activity: Activity, language: 'nl' | 'en'): InvokeAnswer {
  const said = botTexts(language).error.unknownVerb;
  return activity.name === 'adaptiveCard/action' ? actionReply.error('BadRequest', said) : failedInvoke(activity, said);
}

function failedInvoke(activity: Activity, said: string): InvokeAnswer {
  if (activity.name === 'adaptiveCard/action') return actionReply.message(said);
  return activity.name === 'composeExtension/query' ? searchReply.message(said) : dialogReply.message(said);
}

