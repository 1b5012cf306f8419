import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowForwardRegular, ArrowSyncRegular, DeleteRegular, EditRegular, MoreHorizontalRegular, ShieldRegular } from '@fluentui/react-icons';

import { isForwardable } from '../speelplein/forwardable';
import type { Shown } from '../speelplein/model';

import type { MessageItemProps } from './messageItemProps';
import { usePage } from './PageContext';
import { formOf } from './simpleCards';

/** The … of a message: change it, send it on, or give it to the app. */
export function MessageMenu(
  { message, api, conversation, commands, mine, show, onEdit }: MessageItemProps & { readonly mine: boolean; readonly onEdit: () => void },
): React.JSX.Element | null {
  const { texts } = usePage();
  const refreshable = message.cards.some((card) => card['refresh'] !== undefined);
  const forwardable = isForwardable(message);
  const offered = message.onlyForYou || (message.hidden !== null && !mine) ? [] : commands;
  const own = mine || refreshable || forwardable;
  if (!own && offered.length === 0) return null;

  const run = async (work: Promise<Shown>): Promise<void> => {
    show(await work.catch((): Shown => ({ kind: 'failed', because: 'unreachable' })));
  };
  return (
    <Menu positioning={{ position: 'below', align: 'end' }}>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" className="message-more" aria-label={texts.moreOptions} data-testid="message-menu" icon={<MoreHorizontalRegular />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {forwardable && <MenuItem icon={<ArrowForwardRegular />} data-testid="menu-forward" onClick={() => { show({ kind: 'forward', message }); }}>{texts.forward}</MenuItem>}
          {mine && <MenuItem icon={<EditRegular />} data-testid="menu-edit" onClick={onEdit}>{texts.edit}</MenuItem>}
          {mine && <MenuItem icon={<DeleteRegular />} data-testid="menu-delete" onClick={() => { void api.remove(message.id); }}>{texts.remove}</MenuItem>}
          {refreshable && <MenuItem icon={<ArrowSyncRegular />} data-testid="menu-refresh" onClick={() => { void run(api.refresh(message.id)); }}>{texts.refreshCard}</MenuItem>}
          {own && offered.length > 0 && <MenuDivider />}
          {offered.map((command) => (
            <MenuItem
              key={command.id} icon={<ShieldRegular />} data-testid={`command-${command.id}`} title={command.description}
              onClick={() => {
                if (command.fetchTask) return void run(api.openCommand(conversation.id, command.id, message.id, null));
                return show({ kind: 'form', command, messageId: message.id, card: formOf(command, texts.submit) });
              }}
            >
              {command.title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
