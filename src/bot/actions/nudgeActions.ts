import { amsterdamDate } from '../../calendar/amsterdamTime';
import type { ReasonKey, SignalKind } from '../../conduct/signalKind';
import { signalKinds } from '../../conduct/signalKind';
import { caseKindOf } from '../../escalation/caseKind';
import { levelOf } from '../../escalation/caseLevel';
import { openCase } from '../../escalation/openCase';
import { isStaff } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import type { Nudge } from '../../storage/nudges.sql';
import { botTexts } from '../../texts/texts';
import { CASE_INPUTS, CASE_VERBS } from '../cards/case/caseVerbs';
import { DISMISS_REASONS } from '../cards/case/nudgeCard';
import type { Incoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { messageLink } from '../messageLink';
import { originKeyOf } from '../watch/originKey';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';

/** The two buttons of a nudge: report it to the supervisor (III.B.10), or say why it is no problem. */
export function nudgeActionRoutes(services: Services): readonly Route[] {
  const route = (verb: string, handle: (turn: Incoming, nudge: Nudge) => Promise<InvokeAnswer>): Route => ({
    name: `adaptiveCard/action:${verb}`,
    kind: 'invoke',
    again: 'handledAgain',
    matches: (activity) => actionOf(activity)?.verb === verb,
    async handle(turn) {
      const nudgeId = typed(actionOf(turn.activity)?.data['nudgeId'], 64);
      const nudge = nudgeId === null ? null : await services.nudges.byId(turn.boardId, nudgeId);
      // Only who got the nudge may act on it; everyone else hears that there is no such thing.
      if (nudge === null || turn.person === null || nudge.personId !== turn.person.id) return actionReply.message(botTexts(turn.language).error.notAllowed);
      return handle(turn, nudge);
    },
  });
  return [
    route(CASE_VERBS.reportNudge, (turn, nudge) => report(services, turn, nudge)),
    route(CASE_VERBS.dismissNudge, (turn, nudge) => dismiss(services, turn, nudge)),
  ];
}

async function report(services: Services, turn: Incoming, nudge: Nudge): Promise<InvokeAnswer> {
  const { boardId } = turn;
  const about = await services.directory.byIds(boardId, nudge.aboutIds);
  const kind = caseKindOf(signalKind(nudge.kind), { reasons: nudge.reasons as readonly ReasonKey[], aboutStaff: about.some(isStaff) });
  const conversation = await services.registry.byId(boardId, nudge.conversationId);
  // Opened first: a crash in between leaves a nudge that can be pressed again, and joins the same case.
  const opened = await openCase(services, {
    board: boardId,
    school: conversation?.school ?? turn.conversation.school,
    originKey: originKeyOf(nudge.conversationId, nudge.messageId),
    level: levelOf(kind, nudge.priority === 'P1' || nudge.priority === 'P2' ? nudge.priority : 'P3'),
    kind,
    origin: 'nudge',
    conversationId: nudge.conversationId,
    messageLink: messageLink(nudge.conversationId, nudge.messageId),
    reporterId: nudge.personId,
    staffId: nudge.personId,
    aboutIds: nudge.aboutIds,
    words: null,
    messageWords: null,
    signalReasons: nudge.reasons,
    signalTurns: nudge.turns,
  });
  const others = await services.nudges.aboutMessage(boardId, nudge.conversationId, nudge.messageId);
  await services.unitOfWork.run(async (tx) => {
    for (const other of others) {
      if (!(await services.nudges.settle(tx, boardId, other.id, 'reported', null, services.clock.now()))) continue;
      await services.mail.toPerson(tx, boardId, other.personId, { kind: 'nudge', nudgeId: other.id, personId: other.personId });
      if (other.id !== nudge.id) continue;
      await counted(services, tx, turn, nudge, 'reported', '');
      await services.audit.record(tx, { type: 'nudge.reported', boardId, at: services.clock.now(), by: nudge.personId, about: [], nudgeId: nudge.id, caseId: opened.state.id });
    }
  });
  return shown(services, turn, nudge);
}

async function dismiss(services: Services, turn: Incoming, nudge: Nudge): Promise<InvokeAnswer> {
  const reason = DISMISS_REASONS.find((key) => key === actionOf(turn.activity)?.data[CASE_INPUTS.dismissReason]);
  if (reason === undefined) return actionReply.message(botTexts(turn.language).error.badInput);
  await services.unitOfWork.run(async (tx) => {
    if (!(await services.nudges.settle(tx, turn.boardId, nudge.id, 'dismissed', reason, services.clock.now()))) return;
    await services.mail.toPerson(tx, turn.boardId, nudge.personId, { kind: 'nudge', nudgeId: nudge.id, personId: nudge.personId });
    await counted(services, tx, turn, nudge, 'dismissed', reason);
    await services.audit.record(tx, { type: 'nudge.dismissed', boardId: turn.boardId, at: services.clock.now(), by: nudge.personId, about: [], nudgeId: nudge.id, because: reason });
  });
  return shown(services, turn, nudge);
}

/** What staff make of nudges, by kind and reason: without who, where and about which message. */
async function counted(services: Services, tx: Tx, turn: Incoming, nudge: Nudge, what: 'reported' | 'dismissed', reason: string): Promise<void> {
  const school = (await services.registry.byId(turn.boardId, nudge.conversationId))?.school ?? turn.conversation.school;
  const cues = reason === '' ? [''] : ['', reason];
  await services.counts.add(tx, turn.boardId, school, amsterdamDate(services.clock.now()), cues.map((cue) => ({ kind: signalKind(nudge.kind), what, cue, times: 1 })));
}

/** The card as it now is, at once; the message in the chat follows from the queue. */
async function shown(services: Services, turn: Incoming, nudge: Nudge): Promise<InvokeAnswer> {
  const card = await services.renderer.nudgeCard(turn.boardId, nudge.id, nudge.personId, turn.language);
  return card === null ? actionReply.message(botTexts(turn.language).nudge.settled) : actionReply.card(card);
}

function signalKind(key: string): SignalKind {
  return signalKinds.find((kind) => kind === key) ?? 'escalatie';
}
