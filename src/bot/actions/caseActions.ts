import { actOnCase, type CaseAction } from '../../escalation/actOnCase';
import { botTexts, caseTexts } from '../../texts/texts';
import { CASE_INPUTS, CASE_VERBS } from '../cards/case/caseVerbs';
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
  [CASE_VERBS.addReport]: (data) => {
    const words = typed(data[CASE_INPUTS.addedWords]);
    return words === null ? null : { type: 'addReport', words };
  },
  [CASE_VERBS.withdraw]: () => ({ type: 'withdraw' }),
  [CASE_VERBS.read]: () => ({ type: 'read' }),
};

const OF_REPORTER: ReadonlySet<string> = new Set([CASE_VERBS.addReport, CASE_VERBS.withdraw]);

/** The buttons of a case's card. The card brings an id; what may be done is decided from the case as it is now. */
export function caseActionRoutes(services: Services): readonly Route[] {
  return Object.entries(ACTIONS).map(
    ([verb, read]): Route => ({
      name: `adaptiveCard/action:${verb}`,
      // Only who has a sealed case reads one: counted apart, that would show that there is one.
      ...(verb === CASE_VERBS.read ? { countedAs: `adaptiveCard/action:${CASE_VERBS.acknowledge}` } : {}),
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
      return actionReply.card(await services.renderer.caseCard(boardId, outcome.state, person.id, language));
    case 'notFound':
      return actionReply.message(t.notAllowed);
    case 'busy':
      return actionReply.message(t.busy);
    case 'refused':
      // Beside a sealed case nobody's name is written down.
      if (outcome.state?.sealed !== true) {
        await services.unitOfWork.run((tx) =>
          services.audit.record(tx, { type: 'access.refused', boardId, at: services.clock.now(), by: person.id, about: [], subject: caseId, because: outcome.because }),
        );
      }
      // A case of others answers the same as one that doesn't exist.
      return actionReply.message(outcome.because === 'notYours' ? t.notAllowed : caseTexts(language).refused[outcome.because]);
  }
}
