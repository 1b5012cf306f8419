import { isStaff } from '../../people/person';
import { botTexts } from '../../texts/texts';
import type { Incoming, Route } from '../incoming';
import { commandOf, taskDataOf, typed } from '../invokeValue';
import { dialogReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';

/** The command's id in the app manifest. */
export const PHOTO_COMMAND = 'foto-delen';

const SIZE = { width: 900, height: 700 };

/** "Foto delen" at the compose box, and the button of a warning that opens the check of a posted picture. */
export function sharePhotoRoutes(services: Services): readonly Route[] {
  return [
    {
      name: `composeExtension/fetchTask:${PHOTO_COMMAND}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => commandOf(activity, 'composeExtension/fetchTask')?.commandId === PHOTO_COMMAND,
      handle: (turn) => Promise.resolve(open(services, turn, null)),
    },
    {
      name: `composeExtension/submitAction:${PHOTO_COMMAND}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => commandOf(activity, 'composeExtension/submitAction')?.commandId === PHOTO_COMMAND,
      handle: (turn) => Promise.resolve(ended(turn, commandOf(turn.activity, 'composeExtension/submitAction')?.data)),
    },
    {
      name: 'task/fetch:checkPosted',
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => taskDataOf(activity, 'task/fetch')?.['open'] === 'checkPosted',
      handle: (turn) => Promise.resolve(open(services, turn, typed(taskDataOf(turn.activity, 'task/fetch')?.['ref'], 4_000))),
    },
    {
      name: 'task/submit',
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => taskDataOf(activity, 'task/submit') !== null,
      handle: (turn) => Promise.resolve(ended(turn, taskDataOf(turn.activity, 'task/submit'))),
    },
  ];
}

function open(services: Services, turn: Incoming, posted: string | null): InvokeAnswer {
  const { person, conversation, language } = turn;
  const t = botTexts(language);
  if (person === null) return dialogReply.message(t.line.unknownPerson);
  if (!isStaff(person)) return dialogReply.message(t.photo.studentRefused);
  return dialogReply.open({
    title: posted === null ? t.photo.dialogTitle : t.photo.checkTitle,
    ...SIZE,
    content: { url: services.photoUrl({ conversation: conversation.id, ...(posted === null ? {} : { posted }) }) },
  });
}

/** The picture was posted by the page's own request already; this only ends the dialog with a word. */
function ended({ language }: Incoming, data: unknown): InvokeAnswer {
  const t = botTexts(language).photo;
  const result = (data ?? {}) as { readonly shareId?: unknown; readonly reviewed?: unknown };
  if (typeof result.shareId === 'string') return dialogReply.message(t.posted);
  return dialogReply.message(result.reviewed === true ? t.reviewed : t.notPosted);
}
