import { botTexts, consentPageTexts } from '../../texts/texts';
import type { Incoming, Route } from '../incoming';
import { taskDataOf } from '../invokeValue';
import { dialogReply, type InvokeAnswer } from '../reply';
import type { Services } from '../services';

/** The button that opens the administrators' page. The page itself asks again who it is. */
export function consentPageRoutes(services: Services): readonly Route[] {
  return [
    {
      name: 'task/fetch:consentPage',
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => taskDataOf(activity, 'task/fetch')?.['open'] === 'consentPage',
      handle: (turn) => open(services, turn),
    },
  ];
}

async function open(services: Services, { boardId, person, language }: Incoming): Promise<InvokeAnswer> {
  // As it is now: somebody may have been an administrator when the card was sent.
  const known = person === null ? null : await services.directory.byId(boardId, person.id);
  if (known === null) return dialogReply.message(botTexts(language).line.unknownPerson);
  const t = consentPageTexts(language);
  if (!known.roles.includes('administrator')) return dialogReply.message(t.chat.onlyAdministrators);
  return dialogReply.open({ title: t.title, width: 'large', height: 'large', content: { url: services.consentPageUrl() } });
}
