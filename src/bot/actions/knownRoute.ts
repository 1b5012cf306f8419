import { botTexts } from '../../texts/texts';
import type { Incoming, KnownIncoming, Route } from '../incoming';
import { actionOf } from '../invokeValue';
import { actionReply, type InvokeAnswer } from '../reply';

/** A button for people whom we know. Pressing twice changes nothing more, and the answer is what holds by then. */
export function knownRoute(verb: string, handle: (turn: KnownIncoming) => Promise<InvokeAnswer>): Route {
  return {
    name: `adaptiveCard/action:${verb}`,
    kind: 'invoke',
    again: 'handledAgain',
    matches: (activity) => actionOf(activity)?.verb === verb,
    handle: (turn: Incoming) => {
      const { person, language } = turn;
      return person === null ? Promise.resolve(actionReply.message(botTexts(language).line.unknownPerson)) : handle({ ...turn, person });
    },
  };
}
