import { botTexts, draftTexts } from '../../texts/texts';
import type { Incoming, Route } from '../incoming';
import { commandOf } from '../invokeValue';
import { dialogReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';

/** The command's id in the app manifest. */
export const TEXT_COMMAND = 'tekst-nakijken';

const SIZE = { width: 900, height: 700 };

/** "Tekst nakijken" at the compose box, for staff and students. The text itself never comes by here: only whether it was copied. */
export function checkTextRoutes(services: Pick<Services, 'draftUrl'>): readonly Route[] {
  return [
    {
      name: `composeExtension/fetchTask:${TEXT_COMMAND}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => commandOf(activity, 'composeExtension/fetchTask')?.commandId === TEXT_COMMAND,
      handle: (turn) => Promise.resolve(open(services, turn)),
    },
    {
      name: `composeExtension/submitAction:${TEXT_COMMAND}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => commandOf(activity, 'composeExtension/submitAction')?.commandId === TEXT_COMMAND,
      handle: (turn) => Promise.resolve(ended(turn)),
    },
  ];
}

function open({ draftUrl }: Pick<Services, 'draftUrl'>, { person, conversation, language }: Incoming): InvokeAnswer {
  if (person === null) return dialogReply.message(botTexts(language).line.unknownPerson);
  return dialogReply.open({ title: draftTexts(language).title, ...SIZE, content: { url: draftUrl({ conversation: conversation.id }) } });
}

function ended({ activity, language }: Incoming): InvokeAnswer {
  const data = commandOf(activity, 'composeExtension/submitAction')?.data;
  const isCopied = typeof data === 'object' && data !== null && 'copied' in data && data.copied === true;
  const { ended: said } = draftTexts(language);
  return dialogReply.message(isCopied ? said.copied : said.closed);
}
