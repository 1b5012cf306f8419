import { cryForHelp } from '../gedragscode/urgentHelp';
import type { Language } from '../runtime/language';
import { urgentLine } from '../texts/helpNumbers';
import { botTexts } from '../texts/texts';
import { wordsOf, type Activity } from './activity';
import type { Connector } from './connector';

/** What somebody hears when a turn fails, straight to the Bot Connector: it works without the database. */
export interface Apology {
  send(activity: Activity, language: Language, reference: string): Promise<void>;
  isUrgent(activity: Activity): boolean;
}

export function createApology(connector: Connector): Apology {
  return {
    isUrgent: (activity) => cryForHelp(wordsOf(activity)) !== null,
    async send(activity, language, reference) {
      const sorry = botTexts(language).error.general(reference);
      const cry = cryForHelp(wordsOf(activity));
      const text = cry === null ? sorry : `${urgentLine(cry.in ?? language)}\n\n${sorry}`;
      await connector.send(activity.serviceUrl, activity.conversation.id, { type: 'message', textFormat: 'plain', text });
    },
  };
}
