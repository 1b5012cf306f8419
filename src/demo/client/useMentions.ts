import { useId, useState, type KeyboardEvent, type RefObject } from 'react';

import type { ConversationView } from '../speelplein/model';

import { usePage } from './PageContext';

export interface Mentions {
  readonly id: string;
  readonly names: readonly string[];
  readonly active: number;
  readonly choose: (name: string) => void;
  /** Call with the caret's place after each change. */
  readonly follow: (caret: number, text: string) => void;
  /** True when the key was for the list. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
  readonly areaProps: Readonly<Record<string, string | boolean | undefined>>;
}

/** Who can be mentioned while somebody types `@`. */
export function useMentions(
  conversation: ConversationView, text: string, setText: (text: string) => void, area: RefObject<HTMLTextAreaElement | null>,
): Mentions {
  const { world } = usePage();
  const id = useId();
  const [typed, setTyped] = useState<{ readonly from: number; readonly to: number; readonly word: string } | null>(null);
  const [active, setActive] = useState(0);
  const everybody = conversation.kind === 'personal' ? [] : [world.bot.name, ...conversation.members.map(({ name }) => name)];
  const names = typed === null ? [] : everybody.filter((name) => name.toLowerCase().startsWith(typed.word.toLowerCase())).slice(0, 6);

  const choose = (name: string): void => {
    if (typed === null) return;
    setText(`${text.slice(0, typed.from)}@${name} ${text.slice(typed.to)}`);
    setTyped(null);
    area.current?.focus();
  };
  const follow = (caret: number, now: string): void => {
    const found = /(?:^|\s)@([\p{L}\d.]*)$/u.exec(now.slice(0, caret));
    setActive(0);
    setTyped(found === null ? null : { from: caret - (found[1] ?? '').length - 1, to: caret, word: found[1] ?? '' });
  };
  const takeKey = (event: KeyboardEvent): boolean => {
    const name = names[active];
    if (name === undefined) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setActive((active + (event.key === 'ArrowDown' ? 1 : names.length - 1)) % names.length);
    else if (event.key === 'Enter' || event.key === 'Tab') choose(name);
    else if (event.key === 'Escape') setTyped(null);
    else return false;
    event.preventDefault();
    return true;
  };
  const open = names.length > 0;
  return {
    id, names, active, choose, follow, takeKey,
    areaProps: open ? { role: 'combobox', 'aria-expanded': true, 'aria-controls': id, 'aria-activedescendant': `${id}-${active}`, 'aria-autocomplete': 'list' } : {},
  };
}
