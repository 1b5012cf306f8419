import { openCase } from '../../escalation/openCase';
import type { CaseKind } from '../../escalation/caseKind';
import { levelOf } from '../../escalation/caseLevel';
import { isStaff } from '../../people/person';
import { botTexts } from '../../texts/texts';
import type { Incoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';

/** Verbs of the buttons on answer cards. */
export const ANSWER_VERBS = { askHuman: 'answer.askHuman', contactMe: 'help.contactMe' } as const;

/** From an answer to a person: a question for the coach (III.B.11), or a hand for somebody who needs it now. */
export function answerActionRoutes(services: Services): readonly Route[] {
  return [
    {
      name: `adaptiveCard/action:${ANSWER_VERBS.askHuman}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => actionOf(activity)?.verb === ANSWER_VERBS.askHuman,
      async handle(turn) {
        const words = typed(actionOf(turn.activity)?.data['words']);
        const t = botTexts(turn.language).answer;
        if (words === null) return actionReply.message(t.humanMissing);
        return open(services, turn, 'doubt', words, { sent: t.humanSent, nobody: t.humanNobody });
      },
    },
    {
      name: `adaptiveCard/action:${ANSWER_VERBS.contactMe}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => actionOf(activity)?.verb === ANSWER_VERBS.contactMe,
      handle(turn) {
        const t = botTexts(turn.language).answer;
        const kind: CaseKind = actionOf(turn.activity)?.data['need'] === 'suicide' ? 'selfHarm' : 'acute';
        return open(services, turn, kind, null, { sent: t.helpSent, nobody: `${t.humanNobody} ${botTexts(turn.language).error.urgent}` });
      },
    },
  ];
}

async function open(services: Services, turn: Incoming, kind: CaseKind, words: string | null, said: { readonly sent: string; readonly nobody: string }): Promise<InvokeAnswer> {
  const { person, boardId, activity, conversation, language } = turn;
  if (person === null) return actionReply.message(botTexts(language).line.unknownPerson);
  const opened = await openCase(services, {
    board: boardId,
    school: person.school,
    // Pressed twice, it is one request; typed anew from the same card, it is another.
    originKey: words === null ? `help:${conversation.id}:${activity.replyToId ?? activity.id}:${person.id}` : `question:${conversation.id}:${activity.id}`,
    level: levelOf(kind),
    kind,
    origin: isStaff(person) ? 'report' : 'studentReport',
    conversationId: null,
    messageLink: null,
    reporterId: person.id,
    staffId: isStaff(person) ? person.id : null,
    aboutIds: [],
    words,
    messageWords: null,
    signalReasons: [],
  });
  return actionReply.message(opened.kind === 'opened' && opened.nobody ? said.nobody : said.sent);
}
