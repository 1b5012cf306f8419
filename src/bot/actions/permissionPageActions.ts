import { botTexts, permissionPageTexts } from '../../texts/texts';
import { PERMISSION_PAGE } from '../cards/permission/permissionVerbs';
import type { Route } from '../incoming';
import { taskDataOf } from '../invokeValue';
import { dialogReply } from '../reply';
import type { Services } from '../services';

/** The button that opens the page about permissions. The page itself asks again who it is. */
export function permissionPageRoutes({ permissionPageUrl }: Pick<Services, 'permissionPageUrl'>): readonly Route[] {
  return [
    {
      name: 'task/fetch:permissions',
      kind: 'invoke',
      again: 'kept',
      matches: (activity) => taskDataOf(activity, 'task/fetch')?.['open'] === PERMISSION_PAGE,
      handle: ({ person, language }) =>
        Promise.resolve(
          person === null
            ? dialogReply.message(botTexts(language).line.unknownPerson)
            : dialogReply.open({ title: permissionPageTexts(language).title, width: 'large', height: 'large', content: { url: permissionPageUrl() } }),
        ),
    },
  ];
}
