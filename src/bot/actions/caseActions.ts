import { AFTERCARE_WITH } from '../../escalation/aftercare/aftercareTalk';
import { actOnCase, type CaseAction } from '../../escalation/actOnCase';
import { recordRefusal } from '../../escalation/recordRefusal';
import { botTexts, caseTexts } from '../../texts/texts';
import { CASE_INPUTS, CASE_VERBS, TASK_VERBS } from '../cards/case/caseVerbs';
import { OWN_WORDS } from '../cards/case/moreSection';
import type { Incoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';

type Data = Readonly<Record<string, unknown>>;

/** What each button asks for; null when an input is missing. */
const ACTIONS: Readonly<Record<string, (data: Data) => CaseAction | null>> = {
  [CASE_VERBS.acknowledge]: () => ({ type: 'acknowledge' }),
  [CASE_VERBS.handOver]: (data) => {
    const to = typed(data[CASE_INPUTS.handOverTo], 64);
    return to === null ? null : { type: 'handOver', to, note: typed(data[CASE_INPUTS.handOverNote]) };
  },
  [CASE_VERBS.completeStep]: (data) => {
    const step = typed(data['step'], 64);
    return step === null ? null : { type: 'completeStep', step };
  },
  [CASE_VERBS.skipStep]: (data) => {
    const step = typed(data['step'], 64);
    const reason = typed(data[CASE_INPUTS.skipReason]);
    return step === null || reason === null ? null : { type: 'skipStep', step, reason };
  },
  [CASE_VERBS.answer]: (data) => {
    const text = typed(data[CASE_INPUTS.answerText]);
    return text === null ? null : { type: 'answer', text, offer: data[CASE_INPUTS.offerQuestion] === 'true' };
  },
  [CASE_VERBS.close]: (data) => {
    const reason = typed(data[CASE_INPUTS.closeReason]);
    return reason === null ? null : { type: 'close', reason };
  },
  [CASE_VERBS.reopen]: (data) => {
    const reason = typed(data[CASE_INPUTS.reopenReason]);
    return reason === null ? null : { type: 'reopen', reason };
  },
  [CASE_VERBS.planAftercare]: (data) => {
    const on = typed(data[CASE_INPUTS.aftercareOn], 10);
    const withWhom = AFTERCARE_WITH.find((one) => one === data[CASE_INPUTS.aftercareWith]);
    return on === null || withWhom === undefined ? null : { type: 'planAftercare', on, with: withWhom };
  },
  [CASE_VERBS.moveAftercare]: (data) => {
    const [talk, on] = [numberOf(data['talk']), typed(data[CASE_INPUTS.moveTo], 10)];
    return talk === null || on === null ? null : { type: 'moveAftercare', talk, on };
  },
  [CASE_VERBS.aftercareDone]: (data) => {
    const talk = numberOf(data['talk']);
    return talk === null ? null : { type: 'finishAftercare', talk, reason: null };
  },
  [CASE_VERBS.skipAftercare]: (data) => {
    const [talk, reason] = [numberOf(data['talk']), typed(data[CASE_INPUTS.notNeeded])];
    return talk === null || reason === null ? null : { type: 'finishAftercare', talk, reason };
  },
  [CASE_VERBS.evaluate]: (data) => ({
    type: 'evaluate',
    evaluation: { well: typed(data[CASE_INPUTS.evaluationWell]), differently: typed(data[CASE_INPUTS.evaluationDifferently]), agreements: typed(data[CASE_INPUTS.evaluationAgreements]) },
  }),
  [CASE_VERBS.addReport]: (data) => {
    const words = typed(data[CASE_INPUTS.addedWords]);
    return words === null ? null : { type: 'addReport', words };
  },
  [CASE_VERBS.withdraw]: () => ({ type: 'withdraw' }),
  [CASE_VERBS.giveTask]: (data) => {
    const to = typed(data[CASE_INPUTS.taskTo], 64);
    const what = typed(data[CASE_INPUTS.taskWhat], 64);
    return to === null ? null : { type: 'giveTask', to, step: what === OWN_WORDS ? null : what, words: typed(data[CASE_INPUTS.taskWords]), due: typed(data[CASE_INPUTS.taskDue], 10) };
  },
  [CASE_VERBS.takeBackTask]: (data) => {
    const task = typed(data[CASE_INPUTS.takeBack], 64);
    return task === null ? null : { type: 'takeBackTask', task };
  },
  [CASE_VERBS.note]: (data) => {
    const text = typed(data[CASE_INPUTS.noteText]);
    return text === null ? null : { type: 'note', text, forAll: data[CASE_INPUTS.noteForAll] === 'true' };
  },
  [CASE_VERBS.pause]: (data) => {
    const until = typed(data[CASE_INPUTS.pauseUntil], 10);
    const reason = typed(data[CASE_INPUTS.pauseReason]);
    return until === null || reason === null ? null : { type: 'pause', until, reason };
  },
  [CASE_VERBS.resume]: () => ({ type: 'resume' }),
  [CASE_VERBS.linkForm]: () => ({ type: 'read' }),
  [CASE_VERBS.link]: (data) => {
    const other = typed(data[CASE_INPUTS.other], 64);
    return other === null ? null : { type: 'link', other };
  },
  [CASE_VERBS.merge]: (data) => {
    const other = typed(data[CASE_INPUTS.other], 64);
    return other === null ? null : { type: 'mergeInto', other };
  },
  [CASE_VERBS.read]: () => ({ type: 'read' }),
  [TASK_VERBS.read]: (data) => {
    const task = typed(data['task'], 64);
    return task === null ? null : { type: 'readTask', task };
  },
  [TASK_VERBS.done]: (data) => {
    const task = typed(data['task'], 64);
    return task === null ? null : { type: 'completeTask', task, words: typed(data[CASE_INPUTS.taskAnswer]) };
  },
  [TASK_VERBS.cannot]: (data) => {
    const task = typed(data['task'], 64);
    const reason = typed(data[CASE_INPUTS.taskReason]);
    return task === null || reason === null ? null : { type: 'declineTask', task, reason };
  },
};

/** Only who has a sealed case, or a task in one, reads one: counted apart, that would show that there is one. */
const READS: ReadonlySet<string> = new Set([CASE_VERBS.read, TASK_VERBS.read]);
function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

const OF_REPORTER: ReadonlySet<string> = new Set([CASE_VERBS.addReport, CASE_VERBS.withdraw]);

/** The buttons of a case's card. The card brings an id; what may be done is decided from the case as it is now. */
export function caseActionRoutes(services: Services): readonly Route[] {
  return Object.entries(ACTIONS).map(
    ([verb, read]): Route => ({
      name: `adaptiveCard/action:${verb}`,
      ...(READS.has(verb) ? { countedAs: `adaptiveCard/action:${CASE_VERBS.acknowledge}` } : {}),
      kind: 'invoke',
      again: 'handledAgain',
      matches: (activity) => actionOf(activity)?.verb === verb,
      handle: (turn) => act(services, turn, verb, read),
    }),
  );
}

async function act(services: Services, turn: Incoming, verb: string, read: (data: Data) => CaseAction | null): Promise<InvokeAnswer> {
  const { activity, boardId, person, language } = turn;
  const t = botTexts(language).error;
  const data = actionOf(activity)?.data ?? {};
  const caseId = typed(data['caseId'], 64);
  if (person === null) return actionReply.message(botTexts(language).line.unknownPerson);
  const action = read(data);
  if (caseId === null || action === null) return actionReply.message(t.badInput);

  const outcome = await actOnCase(services, { board: boardId, caseId, actor: person.id, action });
  switch (outcome.kind) {
    case 'done':
    case 'unchanged':
      if (OF_REPORTER.has(verb)) return actionReply.card(await services.renderer.reporterCard(boardId, outcome.state, language));
      if (verb === CASE_VERBS.linkForm) return actionReply.card(await services.renderer.caseWork.linkForm(boardId, outcome.state, person.id, language));
      if ('task' in action && action.type !== 'takeBackTask') {
        const card = await services.renderer.caseWork.taskCard(boardId, outcome.state, action.task, person.id, language, 'asked');
        return card === null ? actionReply.message(t.notAllowed) : actionReply.card(card);
      }
      return actionReply.card(await services.renderer.caseCard(boardId, outcome.state, person.id, language));
    case 'notFound':
      return actionReply.message(t.notAllowed);
    case 'busy':
      return actionReply.message(t.busy);
    case 'refused':
      await recordRefusal(services, boardId, person.id, caseId, outcome);
      // A case of others answers the same as one that doesn't exist.
      return actionReply.message(outcome.because === 'notYours' ? t.notAllowed : caseTexts(language).refused[outcome.because]);
  }
}
