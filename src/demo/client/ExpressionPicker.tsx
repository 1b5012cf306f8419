import { Button, Popover, PopoverSurface, PopoverTrigger, Tooltip } from '@fluentui/react-components';
import { EmojiRegular } from '@fluentui/react-icons';
import { useState } from 'react';

import { EXPRESSIONS } from '../speelplein/expressions/catalogue';
import { EMOJI } from '../speelplein/expressions/emoji';

import { Drawing } from './drawings';
import { usePage } from './PageContext';

export interface ExpressionPickerProps {
  readonly onEmoji: (character: string) => void;
  /** A GIF or sticker, by its id. */
  readonly onExpression: (id: string) => void;
}

/** Emoji, GIFs and stickers as Teams' own pickers offer them: two or three of each. */
export function ExpressionPicker({ onEmoji, onExpression }: ExpressionPickerProps): React.JSX.Element {
  const { texts } = usePage();
  const [open, setOpen] = useState(false);
  const choose = (act: () => void): void => {
    setOpen(false);
    act();
  };
  const sections = [
    { kind: 'emoji', title: texts.emoji, choices: EMOJI.map(({ id, character }) => ({ id, act: () => { onEmoji(character); } })) },
    ...(['gif', 'sticker'] as const).map((kind) => ({
      kind, title: kind === 'gif' ? texts.gifs : texts.stickers,
      choices: EXPRESSIONS.filter((one) => one.kind === kind).map(({ id }) => ({ id, act: () => { onExpression(id); } })),
    })),
  ];
  return (
    <Popover open={open} onOpenChange={(_event, { open: wanted }) => { setOpen(wanted); }} positioning={{ position: 'above', align: 'start' }} trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content={texts.expressionsButton} relationship="label">
          <Button size="small" appearance="subtle" icon={<EmojiRegular />} data-testid="compose-expressions" />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className="picker" aria-label={texts.expressionsButton} data-testid="picker">
        {sections.map(({ kind, title, choices }) => (
          <div key={kind} role="group" aria-label={title} className="picker-group">
            <p aria-hidden>{title}</p>
            {choices.map(({ id, act }) => (
              <button key={id} type="button" className={`picker-choice ${kind}`} aria-label={texts.expressions[id] ?? id} data-testid={`expression-${id}`} onClick={() => { choose(act); }}>
                <Drawing id={id} />
              </button>
            ))}
          </div>
        ))}
      </PopoverSurface>
    </Popover>
  );
}
