import { urgentHelp } from '../gedragscode/urgentHelp';
import type { Language } from '../runtime/language';
import { botTexts } from '../texts/texts';
import { wordsOf, type Activity } from './activity';
import type { Connector } from './connector';

/** What somebody hears when a turn fails, straight to the Bot Connector: it works without the database. */
export interface Apology {
  send(activity: Activity, language: Language, reference: string): Promise<void>;
  isUrgent(activity: Activity): boolean;
}

export function createApology(connector: Connector): Apology {
  const isUrgent = (activity: Activity): boolean => urgentHelp(wordsOf(activity)) !== null;
  return {
    isUrgent,
    async send(activity, language, reference) {
      const t = botTexts(language).error;
      const text = isUrgent(activity) ? `${t.urgent}\n\n${t.general(reference)}` : t.general(reference);
      await connector.send(activity.serviceUrl, activity.conversation.id, { type: 'message', textFormat: 'plain', text });
    },
  };
}
