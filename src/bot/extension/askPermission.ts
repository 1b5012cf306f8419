import { amsterdamDate } from '../../calendar/amsterdamTime';
import type { Person } from '../../people/person';
import { askPermission } from '../../permissions/askPermission';
import { readWish } from '../../permissions/readWish';
import type { Language } from '../../runtime/language';
import { botTexts, permissionTexts } from '../../texts/texts';
import { kindOf } from '../actions/permissionActions';
import type { AdaptiveCard } from '../cards/card';
import { PERMISSION_INPUTS } from '../cards/permission/permissionVerbs';
import { inboxKey } from '../inboxKey';
import type { Incoming, Route } from '../incoming';
import { commandOf } from '../invokeValue';
import { dialogReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';
import { wishFields } from '../wishFields';

/** The command's id in the app manifest. */
export const PERMISSION_COMMAND = 'vraag-toestemming';

/** "Vraag toestemming" at the compose box: the same two cards as in chat, in a dialog. */
export function askPermissionRoutes(services: Services): readonly Route[] {
  return [
    {
      name: `composeExtension/fetchTask:${PERMISSION_COMMAND}`,
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => commandOf(activity, 'composeExtension/fetchTask')?.commandId === PERMISSION_COMMAND,
      handle: (turn) => step(services, turn, {}),
    },
    {
      name: `composeExtension/submitAction:${PERMISSION_COMMAND}`,
      kind: 'invoke',
      // Its cards hold names, which aren't kept; asking twice is one request.
      again: 'handledAgain',
      matches: (activity) => commandOf(activity, 'composeExtension/submitAction')?.commandId === PERMISSION_COMMAND,
      handle: (turn) => step(services, turn, (commandOf(turn.activity, 'composeExtension/submitAction')?.data ?? {}) as Readonly<Record<string, unknown>>),
    },
  ];
}

async function step(services: Services, turn: Incoming, data: Readonly<Record<string, unknown>>): Promise<InvokeAnswer> {
  const { boardId, language } = turn;
  const person = turn.person === null ? null : await services.directory.byId(boardId, turn.person.id);
  if (person === null) return dialogReply.message(botTexts(language).line.unknownPerson);
  if (data['step'] === 'form') return asked(services, turn, person, data);
  const { permissionCards } = services;
  const kind = kindOf(data[PERMISSION_INPUTS.kind]);
  const isMissing = data['step'] === 'kind' && kind === null;
  return dialog(kind === null ? permissionCards.kinds(person, isMissing, language, true) : await permissionCards.form(person, kind, language, { inDialog: true }), language);
}

async function asked({ permissionCards, permissions, clock }: Services, { activity, language }: Incoming, person: Person, data: Readonly<Record<string, unknown>>): Promise<InvokeAnswer> {
  const t = permissionTexts(language);
  const kind = kindOf(data['permission']);
  if (kind === null) return dialog(permissionCards.kinds(person, true, language, true), language);
  const fields = wishFields(data, kind);
  const wish = readWish(fields, person, amsterdamDate(clock.now()));
  if (wish.kind === 'notForYou') return dialogReply.message(t.start.notForYou);
  if (wish.kind === 'wrong') return dialog(await permissionCards.form(person, kind, language, { values: fields, problems: wish.problems, inDialog: true }), language);
  const outcome = await askPermission(permissions, person, wish.wish, `ask:${inboxKey(activity)}`);
  return dialogReply.message({ asked: t.form.sentDialog, given: t.form.givenDialog, nobody: t.form.nobody }[outcome.kind]);
}

function dialog(content: AdaptiveCard | null, language: Language): InvokeAnswer {
  const t = permissionTexts(language);
  return content === null ? dialogReply.message(t.start.notForYou) : dialogReply.open({ title: t.start.dialogTitle, width: 'medium', height: 'large', content: { card: content } });
}
