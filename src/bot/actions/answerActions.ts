import { openCase, type OpenCaseOutcome } from '../../escalation/openCase';
import { readFrom } from '../../escalation/readFrom';
import type { CaseKind } from '../../escalation/caseKind';
import { levelOf } from '../../escalation/caseLevel';
import { HELP_NEEDS } from '../../gedragscode/helpContacts';
import { isOtherLanguage } from '../../gedragscode/otherLanguages/otherLanguage';
import { DOUBT_REASONS } from '../../gedragscode/questionOverview';
import { isStaff, isStudent } from '../../people/person';
import { mayAllowRecording } from '../../permissions/mayAllowRecording';
import { kindsFor } from '../../permissions/permissionKind';
import type { Language } from '../../runtime/language';
import { calendarOf } from '../../settings/calendarOf';
import { numbersFor } from '../../texts/helpNumbers';
import { helpTexts } from '../../texts/helpTexts';
import { botTexts, permissionTexts, questionTexts } from '../../texts/texts';
import { answerCard } from '../cards/answer/answerCard';
import { readAnswerData } from '../cards/answer/answerData';
import { ANSWER_INPUTS, ANSWER_VERBS } from '../cards/answer/answerVerbs';
import { moment } from '../cards/case/moment';
import { inboxKey } from '../inboxKey';
import type { Incoming, KnownIncoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { knownRoute } from './knownRoute';

/** From an answer to a person: a question for the coach (III.B.11), or a hand for somebody who needs it now. */
export function answerActionRoutes(services: Services): readonly Route[] {
  return [
    {
      name: `adaptiveCard/action:${ANSWER_VERBS.askHuman}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => actionOf(activity)?.verb === ANSWER_VERBS.askHuman,
      async handle(turn) {
        const words = typed(actionOf(turn.activity)?.data[ANSWER_INPUTS.words]);
        const t = botTexts(turn.language).answer;
        if (words === null) return actionReply.message(t.humanMissing);
        return open(services, turn, 'doubt', words, { sent: () => t.humanSent, nobody: t.humanNobody, unknown: botTexts(turn.language).line.unknownPerson });
      },
    },
    {
      name: `adaptiveCard/action:${ANSWER_VERBS.contactMe}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => actionOf(activity)?.verb === ANSWER_VERBS.contactMe,
      handle: (turn) => contactMe(services, turn),
    },
    {
      name: `adaptiveCard/action:${ANSWER_VERBS.inLanguage}`,
      kind: 'invoke',
      again: 'handledAgain',
      matches: (activity) => actionOf(activity)?.verb === ANSWER_VERBS.inLanguage,
      handle: (turn) => inOtherLanguage(services, turn),
    },
    {
      // Counted once, however often it is delivered.
      name: `adaptiveCard/action:${ANSWER_VERBS.doubt}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => actionOf(activity)?.verb === ANSWER_VERBS.doubt,
      handle: (turn) => doubt(services, turn),
    },
    knownRoute(ANSWER_VERBS.ownConsent, (turn) => ownConsent(services, turn)),
    knownRoute(ANSWER_VERBS.lookUpConsent, ({ language }) => Promise.resolve(actionReply.message(questionTexts(language).lookUpHow))),
    knownRoute(ANSWER_VERBS.allowRecordings, (turn) => offerRecordings(services, turn)),
    knownRoute(ANSWER_VERBS.askPermission, (turn) => offerPermission(services, turn)),
  ];
}

/** Asks for a person at once, and says in the language of the card what happens and who sees it. */
async function contactMe(services: Services, turn: Incoming): Promise<InvokeAnswer> {
  const data = actionOf(turn.activity)?.data;
  const need = HELP_NEEDS.find((one) => one === data?.['need']) ?? 'danger';
  const spoken = data?.['language'];
  const language = spoken === 'nl' || spoken === 'en' || isOtherLanguage(spoken) ? spoken : turn.language;
  const texts = helpTexts(language);
  const call = numbersFor(need, language);
  const sent = async (opened: OpenCaseOutcome): Promise<string> => {
    const from = readFrom(opened.state, calendarOf(await services.settings.of(turn.boardId, opened.state.school)), services.clock.now());
    if (from === null) return texts.sent(call);
    return from === 'unknown' ? texts.nobody(call) : texts.sentLater(moment(from, language), call);
  };
  return open(services, turn, need === 'suicide' ? 'selfHarm' : 'acute', null, { sent, nobody: texts.nobody(call), unknown: texts.unknown(call) });
}

interface Said {
  readonly sent: (opened: OpenCaseOutcome) => string | Promise<string>;
  readonly nobody: string;
  readonly unknown: string;
}

async function open(services: Services, turn: Incoming, kind: CaseKind, words: string | null, said: Said): Promise<InvokeAnswer> {
  const { person, boardId, activity, conversation } = turn;
  if (person === null) return actionReply.message(said.unknown);
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
  return actionReply.message(opened.kind === 'opened' && opened.nobody ? said.nobody : await said.sent(opened));
}

/** The same answer, of the same version of the code, for whoever pressed only. */
async function inOtherLanguage(services: Services, turn: Incoming): Promise<InvokeAnswer> {
  const data = actionOf(turn.activity)?.data ?? {};
  return again(services, turn, data, data['to'] === 'en' ? 'en' : 'nl', false);
}

async function doubt(services: Services, turn: Incoming): Promise<InvokeAnswer> {
  const { boardId, activity, language } = turn;
  const data = actionOf(activity)?.data ?? {};
  const read = readAnswerData(data);
  const reason = DOUBT_REASONS.find((one) => one === data[ANSWER_INPUTS.doubtReason]);
  if (reason === undefined) return actionReply.message(questionTexts(language).doubtMissing);
  if (read === null) return actionReply.message(questionTexts(language).gone);
  const [article] = read.inLanguage(language, null).articles;
  await services.unitOfWork.run((tx) =>
    services.audit.record(tx, { type: 'question.doubted', boardId, at: services.clock.now(), by: null, about: [], article: article ?? null, reason, codeVersion: read.version }),
  );
  return again(services, turn, data, language, true);
}

async function again(services: Services, { boardId, language: own, person, conversation }: Incoming, data: unknown, language: Language, isDoubted: boolean): Promise<InvokeAnswer> {
  const read = readAnswerData(data);
  if (read === null) return actionReply.message(questionTexts(own).gone);
  const edition = read.version === null ? null : await services.edition(boardId, read.version);
  const documents = (await services.lookups.settings(boardId, person?.school ?? conversation.school))?.practice.documents ?? {};
  return actionReply.card(answerCard(read.inLanguage(language, edition), await services.codeOf(boardId, edition?.version ?? null), { isDoubted, documents }));
}

async function ownConsent({ unitOfWork, mail }: Services, { boardId, person, conversation, activity, language }: KnownIncoming): Promise<InvokeAnswer> {
  const line = isStaff(person) ? 'ownStaff' : 'ownOthers';
  await unitOfWork.run((tx) =>
    mail.toPerson(tx, boardId, person.id, isStudent(person) ? { kind: 'ownChoices', personId: person.id, language, ref: inboxKey(activity).slice(0, 22), entered: null } : { kind: 'consentLine', line, language }),
  );
  const t = questionTexts(language);
  return actionReply.message(conversation.kind === 'personal' ? t.ownConsentBelow : t.ownConsentSent);
}

async function offerPermission({ unitOfWork, mail }: Services, { boardId, person, conversation, activity, language }: KnownIncoming): Promise<InvokeAnswer> {
  const { start } = permissionTexts(language);
  const permission = kindsFor(person).find((kind) => kind === actionOf(activity)?.data['permission']);
  if (permission === undefined) return actionReply.message(start.notForYou);
  await unitOfWork.run((tx) => mail.toPerson(tx, boardId, person.id, { kind: 'permissionStart', personId: person.id, language, permission }));
  return actionReply.message(conversation.kind === 'personal' ? start.below : start.sent);
}

async function offerRecordings({ unitOfWork, mail }: Services, { boardId, person, conversation, language }: KnownIncoming): Promise<InvokeAnswer> {
  const t = questionTexts(language);
  if (!mayAllowRecording(person)) return actionReply.message(t.onlyTeachers);
  if (conversation.kind === 'personal') return actionReply.message(t.recordingsWhere);
  await unitOfWork.run((tx) => mail.toPerson(tx, boardId, person.id, { kind: 'recordingOffer', personId: person.id, conversationId: conversation.id, language }));
  return actionReply.message(t.recordingsSent);
}
