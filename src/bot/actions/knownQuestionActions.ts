import { isArticleId } from '../../gedragscode/articleId';
import { LONGEST_KNOWN } from '../../gedragscode/knownQuestions';
import { botTexts, questionTexts } from '../../texts/texts';
import { ANSWER_INPUTS, ANSWER_VERBS } from '../cards/answer/answerVerbs';
import type { KnownIncoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { mayAddKnown } from '../questionCards';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { knownRoute } from './knownRoute';

/** Buttons with which an administrator makes an example of a question, or takes one away. */
export function knownQuestionRoutes(services: Services): readonly Route[] {
  return [
    knownRoute(ANSWER_VERBS.addKnown, (turn) => add(services, turn)),
    knownRoute(ANSWER_VERBS.skipKnown, (turn) => shown(services, turn, caseIdOf(turn), true)),
    knownRoute(ANSWER_VERBS.removeKnown, (turn) => remove(services, turn)),
  ];
}

async function add(services: Services, turn: KnownIncoming): Promise<InvokeAnswer> {
  const { boardId, person, activity, language } = turn;
  const t = questionTexts(language).known;
  const data = actionOf(activity)?.data ?? {};
  const caseId = caseIdOf(turn);
  const question = typed(data[ANSWER_INPUTS.knownQuestion]);
  const article = typed(data[ANSWER_INPUTS.knownArticle], 16);
  if (question === null) return actionReply.message(t.questionMissing);
  if (question.length > LONGEST_KNOWN) return actionReply.message(t.tooLong(LONGEST_KNOWN));
  if (article === null || !isArticleId(article)) return actionReply.message(t.articleMissing);
  if (caseId === null || (await services.questionCards.offered(boardId, caseId, person.id)) === null) return actionReply.message(t.notForYou);

  await services.unitOfWork.run(async (tx) => {
    // The case's id is the question's: added twice, it is one, and the other administrators see that it was.
    if (!(await services.knownQuestions.add(tx, boardId, { id: caseId, question, articles: [article], addedAt: services.clock.now() }, person.id))) return;
    await services.audit.record(tx, { type: 'knownQuestion.added', boardId, at: services.clock.now(), by: person.id, about: [], questionId: caseId, articles: [article] });
    for (const { id } of await services.directory.withRole(boardId, person.school, 'administrator')) await services.mail.toPerson(tx, boardId, id, { kind: 'knownQuestion', caseId, personId: id, update: true });
  });
  services.knownChanged(boardId);
  return shown(services, turn, caseId, false);
}

async function remove(services: Services, turn: KnownIncoming): Promise<InvokeAnswer> {
  const { boardId, person, activity, language } = turn;
  const questionId = typed(actionOf(activity)?.data['questionId'], 64);
  const t = questionTexts(language).known;
  if (questionId === null || !mayAddKnown(person)) return actionReply.message(t.notForYou);
  await services.unitOfWork.run(async (tx) => {
    if (!(await services.knownQuestions.remove(tx, boardId, questionId))) return;
    await services.audit.record(tx, { type: 'knownQuestion.removed', boardId, at: services.clock.now(), by: person.id, about: [], questionId, articles: [] });
  });
  services.knownChanged(boardId);
  const card = await services.questionCards.overview(boardId, person.id, language);
  return card === null ? actionReply.message(t.removed) : actionReply.card(card);
}

async function shown(services: Services, { boardId, person, language }: KnownIncoming, caseId: string | null, isSkipped: boolean): Promise<InvokeAnswer> {
  const made = caseId === null ? null : await services.questionCards.known(boardId, caseId, person.id, language, isSkipped);
  return made === null ? actionReply.message(botTexts(language).error.notAllowed) : actionReply.card(made.card);
}

function caseIdOf({ activity }: KnownIncoming): string | null {
  return typed(actionOf(activity)?.data['caseId'], 64);
}
