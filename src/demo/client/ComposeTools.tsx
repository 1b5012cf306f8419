import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { AddRegular, AttachRegular, ImageRegular, SearchRegular, SendRegular, ShieldRegular } from '@fluentui/react-icons';
import { useRef } from 'react';

import type { Command } from '../speelplein/model';

import { ExpressionPicker, type ExpressionPickerProps } from './ExpressionPicker';
import { usePage } from './PageContext';
import type { AddAs } from './useAttachments';

export interface ComposeToolsProps extends ExpressionPickerProps {
  readonly commands: readonly Command[];
  readonly canSend: boolean;
  readonly onAdd: (files: Iterable<File>, as: AddAs) => void;
  readonly onCommand: (command: Command) => void;
  readonly onSend: () => void;
}

/** The buttons under the words: files, pictures, pickers, apps, send. */
export function ComposeTools({ commands, canSend, onAdd, onCommand, onSend, onEmoji, onExpression }: ComposeToolsProps): React.JSX.Element {
  const { texts } = usePage();
  const picture = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="compose-tools">
      <input
        ref={file} type="file" multiple hidden data-testid="compose-any-file"
        onChange={(event) => { onAdd([...(event.target.files ?? [])], 'files'); event.target.value = ''; }}
      />
      <input
        ref={picture} type="file" accept="image/*,.heic,.heif" multiple hidden data-testid="compose-file"
        onChange={(event) => { onAdd([...(event.target.files ?? [])], 'pictures'); event.target.value = ''; }}
      />
      <Tooltip content={texts.attachFile} relationship="label">
        <Button size="small" appearance="subtle" icon={<AttachRegular />} data-testid="compose-attach" onClick={() => { file.current?.click(); }} />
      </Tooltip>
      <Tooltip content={texts.attach} relationship="label">
        <Button size="small" appearance="subtle" icon={<ImageRegular />} data-testid="compose-picture" onClick={() => { picture.current?.click(); }} />
      </Tooltip>
      <ExpressionPicker onEmoji={onEmoji} onExpression={onExpression} />
      <Menu positioning={{ position: 'above', align: 'start' }}>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={texts.apps} relationship="label">
            <Button size="small" appearance="subtle" icon={<AddRegular />} data-testid="compose-apps" disabled={commands.length === 0} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {commands.map((command) => (
              <MenuItem
                key={command.id} icon={command.type === 'query' ? <SearchRegular /> : <ShieldRegular />} title={command.description}
                data-testid={`command-${command.id}`} onClick={() => { onCommand(command); }}
              >
                {command.title}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <span className="compose-space" />
      <Tooltip content={texts.send} relationship="label">
        <Button size="small" appearance={canSend ? 'primary' : 'subtle'} icon={<SendRegular />} data-testid="compose-send" disabled={!canSend} onClick={onSend} />
      </Tooltip>
    </div>
  );
}
