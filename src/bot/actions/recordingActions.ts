import { z } from 'zod/v4';
import { followPosted } from '../../images/followPosted';
import type { PostedKey } from '../../images/postedCheck';
import type { Conversation } from '../../people/conversation';
import { allowRecordings, decideRecording, type RecordingDecision, type TellOfRecording } from '../../permissions/decideRecording';
import { mayAllowRecording } from '../../permissions/mayAllowRecording';
import { recordingState, type RecordingPermission } from '../../permissions/recordingPermission';
import { botTexts } from '../../texts/texts';
import { recordingGrantedCard } from '../cards/pictures/recordingCards';
import { PICTURE_VERBS } from '../cards/pictures/pictureVerbs';
import { inboxKey } from '../inboxKey';
import type { KnownIncoming, Route } from '../incoming';
import { actionOf } from '../invokeValue';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { mailChangedWarning } from '../posted/postedMail';
import { knownRoute } from './knownRoute';
import { recordingDeps } from './pictureActions';

const requestOf = z.looseObject({ permissionId: z.string().max(1_600), whole: z.boolean().optional() });
const offerOf = z.looseObject({ conversationId: z.string().max(1_024), days: z.union([z.literal(1), z.literal(7)]) });

/** A teacher's buttons about recordings by students (III.A.3). */
export function recordingActionRoutes(services: Services): readonly Route[] {
  return [
    knownRoute(PICTURE_VERBS.grantRecording, (turn) => decide(services, turn, (whole) => ({ kind: 'grant', whole }))),
    knownRoute(PICTURE_VERBS.refuseRecording, (turn) => decide(services, turn, () => ({ kind: 'refuse' }))),
    knownRoute(PICTURE_VERBS.withdrawRecording, (turn) => decide(services, turn, () => ({ kind: 'withdraw' }))),
    knownRoute(PICTURE_VERBS.allowRecordings, (turn) => allow(services, turn)),
  ];
}

async function decide(services: Services, turn: KnownIncoming, decisionOf: (whole: boolean) => RecordingDecision): Promise<InvokeAnswer> {
  const { boardId, person, language, activity } = turn;
  const t = botTexts(language);
  const read = requestOf.safeParse(actionOf(activity)?.data);
  if (!read.success) return actionReply.message(t.error.badInput);
  const { permissionId, whole = false } = read.data;
  const known = await services.recordings.byId(boardId, permissionId);
  const conversation = known === null ? null : await memberOf(services, turn, known.conversationId);
  if (known === null || conversation === null) return actionReply.message(t.recording.notYours);

  const decided = await decideRecording(recordingDeps(services), person, boardId, permissionId, decisionOf(whole), tell(services, conversation));
  if (decided.kind === 'notYours' || decided.kind === 'unknown') return actionReply.message(t.recording.notYours);
  const { permission } = decided;
  if (decided.kind === 'decided') await tellStudent(services, permission, person.id);
  const wasAsked = permission.events[0].type === 'asked';
  const card = wasAsked ? await services.pictureRenderer.recordingCard(boardId, permissionId, language) : recordingGrantedCard(permissionId, recordingState(permission), language);
  return card === null ? actionReply.message(t.recording.notYours) : actionReply.card(card);
}

async function allow(services: Services, turn: KnownIncoming): Promise<InvokeAnswer> {
  const { person, language, activity } = turn;
  const t = botTexts(language);
  const read = offerOf.safeParse(actionOf(activity)?.data);
  const conversation = read.success ? await memberOf(services, turn, read.data.conversationId) : null;
  if (!read.success || conversation === null) return actionReply.message(t.recording.notYours);
  const made = await allowRecordings(recordingDeps(services), person, conversation, { id: `press:${inboxKey(activity)}`, days: read.data.days });
  return made === 'notYours' ? actionReply.message(t.recording.notYours) : actionReply.card(recordingGrantedCard(made.id, recordingState(made), language));
}

/** The conversation, when the one who pressed is in it now; a card is never trusted about that. */
async function memberOf({ registry, conversations }: Services, { boardId, person }: KnownIncoming, conversationId: string): Promise<Conversation | null> {
  const conversation = await registry.byId(boardId, conversationId);
  if (conversation === null) return null;
  const members = await conversations.members(conversation).catch(() => []);
  return members.some(({ id }) => id === person.id) ? conversation : null;
}

/** Everybody who was asked sees what was decided. */
function tell({ mail, conversations }: Services, conversation: Conversation): TellOfRecording {
  return async (tx, { id, boardId, events }) => {
    if (events[0].type !== 'asked') return;
    const members = await conversations.members(conversation).catch(() => []);
    for (const { id: personId } of members.filter(mayAllowRecording)) {
      await mail.toPerson(tx, boardId, personId, { kind: 'recordingRequest', permissionId: id, personId, change: 'update' });
    }
  };
}

async function tellStudent(services: Services, permission: RecordingPermission, by: string): Promise<void> {
  const { boardId, conversationId, events } = permission;
  const [asked] = events;
  if (asked.type !== 'asked') return;
  const key: PostedKey = { boardId, conversationId, messageId: asked.messageId };
  if (recordingState(permission).status === 'granted') {
    await followPosted(services.followPosted, key, { type: 'permitted' }, by);
    return;
  }
  const check = await services.postedChecks.of(key);
  await services.unitOfWork.run(async (tx) => {
    await services.mail.toPerson(tx, boardId, asked.by, { kind: 'recordingLine', line: 'teacherSaidNo', language: null, personId: asked.by });
    if (check !== null) await mailChangedWarning(services.mail, tx, check);
  });
}
