import type { PostedCheck } from '../../images/postedCheck';
import { worksAtSchool } from '../../people/person';
import { botTexts } from '../../texts/texts';
import type { Incoming, Route } from '../incoming';
import { commandOf } from '../invokeValue';
import { dialogReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { endPhotoDialog, openPhotoDialog } from './sharePhoto';

/** The command's id in the app manifest. */
export const CHECK_COMMAND = 'foto-controleren';

/** "Controleer foto", in the … menu of every message: also of one from before Houvast was there, and of somebody else. */
export function checkPhotoRoutes(services: Services): readonly Route[] {
  return [
    {
      name: `composeExtension/fetchTask:${CHECK_COMMAND}`,
      kind: 'invoke',
      again: 'handledAgain',
      matches: (activity) => commandOf(activity, 'composeExtension/fetchTask')?.commandId === CHECK_COMMAND,
      handle: (turn) => open(services, turn),
    },
    {
      name: `composeExtension/submitAction:${CHECK_COMMAND}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => commandOf(activity, 'composeExtension/submitAction')?.commandId === CHECK_COMMAND,
      handle: (turn) => Promise.resolve(endPhotoDialog(turn, commandOf(turn.activity, 'composeExtension/submitAction')?.data)),
    },
  ];
}

async function open(services: Services, turn: Incoming): Promise<InvokeAnswer> {
  const { boardId, conversation, person, language, activity } = turn;
  const payload = commandOf(activity, 'composeExtension/fetchTask')?.messagePayload;
  if (person === null || !worksAtSchool(person)) return openPhotoDialog(services, turn, {});
  const messageId = payload?.id;
  if (messageId === undefined || conversation.kind === 'personal') return dialogReply.message(botTexts(language).photo.notInPersonal);
  const key = { boardId, conversationId: conversation.id, messageId };
  if ((await services.postedChecks.of(key)) === null) {
    const writer = payload?.from?.user?.id == null ? null : await services.directory.byEntraId(boardId, payload.from.user.id);
    const asked: PostedCheck = {
      ...key, personId: writer?.id ?? person.id, rootId: payload?.replyToId ?? null, language, outcome: 'asked', warning: null, declared: null,
      warnedAt: null, remindedAt: null, dueAt: null, hiding: 'no', at: services.clock.now(), version: 1,
    };
    // Somebody else may have asked at the same moment: then theirs is there.
    await services.unitOfWork.run((tx) => services.postedChecks.begin(tx, asked));
  }
  return openPhotoDialog(services, turn, { posted: services.sealPosted({ ...key, personId: person.id }) });
}
