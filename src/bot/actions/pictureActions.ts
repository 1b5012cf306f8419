import { z } from 'zod/v4';
import { followPosted } from '../../images/followPosted';
import { DECLARED_REASONS, type PostedKey } from '../../images/postedCheck';
import type { Conversation } from '../../people/conversation';
import { isStudent, type Person } from '../../people/person';
import { askToRecord, type RecordingDeps } from '../../permissions/decideRecording';
import { mayAllowRecording } from '../../permissions/mayAllowRecording';
import { botTexts } from '../../texts/texts';
import { mailChangedWarning } from '../posted/postedMail';
import { PICTURE_INPUTS, PICTURE_VERBS } from '../cards/pictures/pictureVerbs';
import type { KnownIncoming, Route } from '../incoming';
import { actionOf } from '../invokeValue';
import { seesStuckPictures } from '../messages/stuckPicturesMessage';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { knownRoute } from './knownRoute';

const messageOf = z.looseObject({ conversationId: z.string().max(1_024), messageId: z.string().max(512) });
const postOf = z.looseObject({ postId: z.string().max(64), school: z.string().max(200) });

/** Teachers who are asked; more would be noise. */
const MOST_ASKED = 5;

/** Buttons on warnings about posted pictures, and on the list of pictures that could not be taken away. */
export function pictureActionRoutes(services: Services): readonly Route[] {
  return [
    knownRoute(PICTURE_VERBS.declare, (turn) => declare(services, turn)),
    knownRoute(PICTURE_VERBS.askTeacher, (turn) => askTeacher(services, turn)),
    knownRoute(PICTURE_VERBS.stuckAgain, (turn) => stuck(services, turn, 'again')),
    knownRoute(PICTURE_VERBS.stuckDone, (turn) => stuck(services, turn, 'done')),
  ];
}

async function declare(services: Services, turn: KnownIncoming): Promise<InvokeAnswer> {
  const { boardId, person, language, activity } = turn;
  const data = actionOf(activity)?.data;
  const message = messageOf.safeParse(data);
  const reason = DECLARED_REASONS.find((one) => one === data?.[PICTURE_INPUTS.declareReason]);
  if (!message.success || reason === undefined) return actionReply.message(botTexts(language).error.badInput);
  const key: PostedKey = { boardId, ...message.data };
  const check = await services.postedChecks.of(key);
  // Only who posted it may speak for it; a student's picture is a matter of III.A.2, whoever is on it.
  if (check?.personId !== person.id || check.warning?.kind === 'warnStudent') return actionReply.message(botTexts(language).error.notAllowed);
  await followPosted(services.followPosted, key, { type: 'declared', reason }, person.id);
  return shown(services, turn, key);
}

async function askTeacher(services: Services, turn: KnownIncoming): Promise<InvokeAnswer> {
  const { boardId, person, language, activity } = turn;
  const t = botTexts(language);
  const message = messageOf.safeParse(actionOf(activity)?.data);
  if (!message.success) return actionReply.message(t.error.badInput);
  const key: PostedKey = { boardId, ...message.data };
  const check = await services.postedChecks.of(key);
  if (check?.personId !== person.id || !isStudent(person)) return actionReply.message(t.error.notAllowed);
  const conversation = await services.registry.byId(boardId, key.conversationId);
  const teachers = conversation === null ? [] : await teachersIn(services, conversation);
  if (conversation === null || teachers.length === 0) return actionReply.message(t.warning.askedNobody);
  await askToRecord(recordingDeps(services), person, conversation, key.messageId, async (tx, { id }) => {
    for (const teacher of teachers) await services.mail.toPerson(tx, boardId, teacher.id, { kind: 'recordingRequest', permissionId: id, personId: teacher.id, change: 'new' });
    await mailChangedWarning(services.mail, tx, check);
  });
  return shown(services, turn, key);
}

async function stuck(services: Services, turn: KnownIncoming, what: 'again' | 'done'): Promise<InvokeAnswer> {
  const { boardId, person, language, activity } = turn;
  const t = botTexts(language).stuckPictures;
  const read = postOf.safeParse(actionOf(activity)?.data);
  if (!read.success) return actionReply.message(botTexts(language).error.badInput);
  const { postId } = read.data;
  const [first] = await services.pictures.ofPost(boardId, postId);
  if (first === undefined || !seesStuckPictures(person) || person.school !== first.school) return actionReply.message(t.notForYou);
  if (what === 'again') {
    await services.unitOfWork.run((tx) => services.mail.toConversation(tx, boardId, first.conversationId, { kind: 'sharedPostChanged', postId }));
    return actionReply.message(t.tried);
  }
  const now = services.clock.now();
  await services.pictures.cardIs(boardId, postId, 'removed', null, now);
  await services.unitOfWork.run(async (tx) => {
    await services.audit.record(tx, { type: 'picture.cardGone', boardId, at: now, by: person.id, about: [], postId });
    for (const { id } of await stuckReaders(services, boardId, first.school)) await services.mail.toPerson(tx, boardId, id, { kind: 'stuckPictures', personId: id, school: first.school });
  });
  return actionReply.card((await services.pictureRenderer.stuckCard(boardId, first.school, language)).card);
}

async function stuckReaders({ directory }: Services, board: string, school: string): Promise<readonly Person[]> {
  const groups = await Promise.all((['privacyOfficer', 'administrator'] as const).map((role) => directory.withRole(board, school, role)));
  return [...new Map(groups.flat().map((person) => [person.id, person])).values()];
}

async function teachersIn({ conversations }: Services, conversation: Conversation): Promise<readonly Person[]> {
  const members = await conversations.members(conversation).catch((): readonly Person[] => []);
  return members.filter(mayAllowRecording).slice(0, MOST_ASKED);
}

export function recordingDeps({ recordings, audit, unitOfWork, clock }: Services): RecordingDeps {
  return { recordings, audit, unitOfWork, clock };
}

/** The card as it is now, at once; the message in the chat follows from the queue. */
async function shown({ pictureRenderer }: Services, { language, conversation }: KnownIncoming, key: PostedKey): Promise<InvokeAnswer> {
  const made = await pictureRenderer.warningCard(key, conversation.id === key.conversationId && conversation.kind !== 'personal', language);
  return made === null ? actionReply.message(botTexts(language).error.notAllowed) : actionReply.card(made.card);
}
