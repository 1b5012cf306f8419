import { worksAtSchool } from '../../people/person';
import { botTexts } from '../../texts/texts';
import { ANSWER_DIALOGS } from '../cards/answer/answerVerbs';
import type { Incoming, Route } from '../incoming';
import { commandOf, taskDataOf, typed } from '../invokeValue';
import { dialogReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';

/** The command's id in the app manifest. */
export const PHOTO_COMMAND = 'foto-delen';

const SIZE = { width: 900, height: 700 };
const LONGEST_REF = 4_000;

/** "Foto delen" at the compose box, and the buttons that open the check of a posted picture or a covered version. */
export function sharePhotoRoutes(services: Services): readonly Route[] {
  return [
    {
      name: `composeExtension/fetchTask:${PHOTO_COMMAND}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => commandOf(activity, 'composeExtension/fetchTask')?.commandId === PHOTO_COMMAND,
      handle: (turn) => Promise.resolve(openPhotoDialog(services, turn, {})),
    },
    {
      name: `composeExtension/submitAction:${PHOTO_COMMAND}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => commandOf(activity, 'composeExtension/submitAction')?.commandId === PHOTO_COMMAND,
      handle: (turn) => Promise.resolve(endPhotoDialog(turn, commandOf(turn.activity, 'composeExtension/submitAction')?.data)),
    },
    {
      name: 'task/fetch:checkPosted',
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => taskDataOf(activity, 'task/fetch')?.['open'] === 'checkPosted',
      handle: (turn) => Promise.resolve(openPhotoDialog(services, turn, { posted: refOf(turn) })),
    },
    {
      name: `task/fetch:${ANSWER_DIALOGS.photo}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => taskDataOf(activity, 'task/fetch')?.['open'] === ANSWER_DIALOGS.photo,
      handle: (turn) => Promise.resolve(openPhotoDialog(services, turn, {})),
    },
    {
      name: 'task/fetch:offer',
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => taskDataOf(activity, 'task/fetch')?.['open'] === 'offer',
      handle: (turn) => Promise.resolve(openPhotoDialog(services, turn, { offer: refOf(turn) })),
    },
    {
      name: 'task/submit',
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => taskDataOf(activity, 'task/submit') !== null,
      handle: (turn) => Promise.resolve(endPhotoDialog(turn, taskDataOf(turn.activity, 'task/submit'))),
    },
  ];
}

function refOf({ activity }: Incoming): string {
  return typed(taskDataOf(activity, 'task/fetch')?.['ref'], LONGEST_REF) ?? '';
}

/** The dialog's page. What it may show is decided by its own requests; here a student only hears sooner why not. */
export function openPhotoDialog(services: Pick<Services, 'photoUrl'>, { person, conversation, language }: Incoming, what: { readonly posted?: string; readonly offer?: string }): InvokeAnswer {
  const t = botTexts(language);
  if (person === null) return dialogReply.message(t.line.unknownPerson);
  if (!worksAtSchool(person)) return dialogReply.message(t.photo.studentRefused);
  return dialogReply.open({
    title: what.posted !== undefined ? t.photo.checkTitle : what.offer !== undefined ? t.photo.offerTitle : t.photo.dialogTitle,
    ...SIZE,
    content: { url: services.photoUrl({ conversation: conversation.id, ...what }) },
  });
}

/** The picture was posted by the page's own request already; this only ends the dialog with a word. */
export function endPhotoDialog({ language }: Incoming, data: unknown): InvokeAnswer {
  const t = botTexts(language).photo;
  const result = (data ?? {}) as { readonly shareId?: unknown; readonly reviewed?: unknown; readonly takenAlong?: unknown };
  if (typeof result.shareId === 'string') return dialogReply.message(result.takenAlong === true ? t.takenAlong : t.posted);
  return dialogReply.message(result.reviewed === true ? t.reviewed : t.notPosted);
}
