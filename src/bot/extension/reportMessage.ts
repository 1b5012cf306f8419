import { openCase } from '../../escalation/openCase';
import { CASE_KINDS, isWordsOnly } from '../../escalation/caseKind';
import { levelOf } from '../../escalation/caseLevel';
import { openCaseByResponder, ownRole } from '../../escalation/openCaseByResponder';
import { isStaff, isStudent, type Person } from '../../people/person';
import { botTexts, caseTexts, caseWorkTexts } from '../../texts/texts';
import { ANSWER_DIALOGS } from '../cards/answer/answerVerbs';
import { notOpened } from '../actions/openCaseActions';
import { CASE_INPUTS } from '../cards/case/caseVerbs';
import { reportForm } from '../cards/case/reportForm';
import { reporterSide, reportKindOf } from '../cards/case/reportKinds';
import type { Incoming, Route } from '../incoming';
import { commandOf, taskDataOf, typed, type ExtensionCommand } from '../invokeValue';
import { messageLink } from '../messageLink';
import { originKeyOf } from '../watch/originKey';
import { dialogReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';

/** The command's id in the app manifest. */
export const REPORT_COMMAND = 'meld-bericht';

/** "Meld dit bericht", in the … menu of every message, and the same without a message from an answer. */
export function reportMessageRoutes(services: Services): readonly Route[] {
  return [
    {
      name: `composeExtension/fetchTask:${REPORT_COMMAND}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => commandOf(activity, 'composeExtension/fetchTask')?.commandId === REPORT_COMMAND,
      handle: (turn) => Promise.resolve(form(turn)),
    },
    {
      name: `composeExtension/submitAction:${REPORT_COMMAND}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => commandOf(activity, 'composeExtension/submitAction')?.commandId === REPORT_COMMAND,
      handle: (turn) => submitted(services, turn, commandOf(turn.activity, 'composeExtension/submitAction')?.data),
    },
    {
      name: `task/fetch:${ANSWER_DIALOGS.report}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => taskDataOf(activity, 'task/fetch')?.['open'] === ANSWER_DIALOGS.report,
      handle: (turn) => Promise.resolve(form(turn)),
    },
    {
      name: `task/submit:${ANSWER_DIALOGS.report}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => taskDataOf(activity, 'task/submit')?.['what'] === ANSWER_DIALOGS.report,
      handle: (turn) => submitted(services, turn, taskDataOf(turn.activity, 'task/submit')),
    },
  ];
}

function form(turn: Incoming): InvokeAnswer {
  const { activity, person, language } = turn;
  if (person === null) return dialogReply.message(botTexts(language).line.unknownPerson);
  const command = commandOf(activity, 'composeExtension/fetchTask');
  const card = reportForm(
    { reporter: reporterSide(person), hasMessage: wordsOfMessage(command) !== null, mayHold: CASE_KINDS.some((kind) => ownRole(person, kind) !== null), data: command === null ? { what: ANSWER_DIALOGS.report } : { messageId: command.messagePayload?.id ?? '' } },
    caseTexts(language),
    language,
  );
  const t = botTexts(language).report;
  return dialogReply.open({ title: command === null ? t.dialogTitleAlone : t.dialogTitle, width: 'medium', height: 'large', content: { card } });
}

async function submitted(services: Services, turn: Incoming, sent: unknown): Promise<InvokeAnswer> {
  const { activity, person, boardId, conversation, language } = turn;
  const t = botTexts(language).report;
  if (person === null) return dialogReply.message(botTexts(language).line.unknownPerson);
  const command = commandOf(activity, 'composeExtension/submitAction');
  const data = (sent ?? {}) as Readonly<Record<string, unknown>>;
  const kind = reportKindOf(person, data[CASE_INPUTS.reportKind]);
  if (kind === null) return dialogReply.message(botTexts(language).error.badInput);

  // The payload comes from Teams with the submit as well; the id in the card's data is only the second choice.
  const messageId = command?.messagePayload?.id ?? typed(data['messageId'], 512);
  const writer = await writerOf(services, boardId, command);
  const includes = data[CASE_INPUTS.includeMessage] === 'true' && !isWordsOnly(kind);
  const where = {
    // The chat with us is not where it happened.
    conversationId: conversation.kind === 'personal' ? null : conversation.id,
    messageLink: messageId === null ? null : messageLink(conversation.id, messageId),
    // The writer of a reported message may be its target's friend or its victim: it is about the writer only when another reports it.
    aboutIds: writer === null || writer.id === person.id || kind === 'selfHarm' || kind === 'acute' ? [] : [writer.id],
    messageWords: includes ? wordsOfMessage(command) : null,
  };
  const words = typed(data[CASE_INPUTS.reportWords]);
  if (data[CASE_INPUTS.holdIt] === 'true') {
    // Without a message each press is a case of its own; the same press twice is answered from what was kept.
    const originKey = messageId === null ? `opened:${activity.id}:${person.id}` : originKeyOf(conversation.id, messageId);
    const own = await openCaseByResponder(services, person, { originKey, kind, words: words ?? '', ...where });
    return dialogReply.message(own.kind === 'opened' ? caseWorkTexts(language).open.opened : notOpened(own, language));
  }
  const opened = await openCase(services, {
    board: boardId,
    school: conversation.school === '' ? person.school : conversation.school,
    originKey: messageId === null ? null : originKeyOf(conversation.id, messageId),
    level: levelOf(kind),
    kind,
    origin: isStudent(person) ? 'studentReport' : 'report',
    ...where,
    reporterId: person.id,
    staffId: isStaff(person) ? person.id : null,
    words,
    signalReasons: [],
  });
  if (opened.kind === 'alreadyOpen') return dialogReply.message(t.known);
  return dialogReply.message(opened.nobody ? t.nobody : t.done);
}

async function writerOf(services: Services, boardId: string, command: ExtensionCommand | null): Promise<Person | null> {
  const id = command?.messagePayload?.from?.user?.id;
  return id == null ? null : services.directory.byEntraId(boardId, id);
}

/** The message's words without markup; pictures and cards are not words. */
function wordsOfMessage(command: ExtensionCommand | null): string | null {
  const html = command?.messagePayload?.body?.content ?? '';
  const plain = html
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
  return typed(plain);
}
