import { sendObjection } from '../../escalation/objections/sendObjection';
import type { Language } from '../../runtime/language';
import { objectionTexts } from '../../texts/texts';
import { objectionStoppedCard } from '../cards/objection/objectionCard';
import { OBJECTION_INPUTS, OBJECTION_VERBS } from '../cards/objection/objectionVerbs';
import type { KnownIncoming, Route } from '../incoming';
import { actionOf, typed } from '../invokeValue';
import { actionReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { inPlaceOfSteps } from './inPlaceOfSteps';
import { knownRoute } from './knownRoute';

/** The buttons of an objection. */
export function objectionActionRoutes(services: Services): readonly Route[] {
  return [
    knownRoute(OBJECTION_VERBS.send, (turn) => send(services, turn)),
    knownRoute(OBJECTION_VERBS.stop, (turn) => Promise.resolve(actionReply.card(objectionStoppedCard(languageIn(turn))))),
  ];
}

async function send(services: Services, turn: KnownIncoming): Promise<InvokeAnswer> {
  const { activity, conversation, person, boardId } = turn;
  const language = languageIn(turn);
  const words = typed(actionOf(activity)?.data[OBJECTION_INPUTS.words]);
  const key = `${conversation.id}:${activity.replyToId ?? activity.id}`;
  const outcome = await sendObjection({ ...services, notifier: inPlaceOfSteps(services, turn, 'report') }, person, { key, words });
  if (outcome.kind === 'noWords') return actionReply.message(objectionTexts(language).wordsMissing);
  return actionReply.card(await services.renderer.reporterCard(boardId, outcome.state, language));
}

function languageIn({ activity, language }: KnownIncoming): Language {
  const chosen = actionOf(activity)?.data['language'];
  return chosen === 'nl' || chosen === 'en' ? chosen : language;
}
