import { Avatar } from '@fluentui/react-components';

import { usePage } from './PageContext';
import type { Mentions } from './useMentions';

/** The names that fit behind a typed `@`. */
export function MentionList({ mentions }: { readonly mentions: Mentions }): React.JSX.Element | null {
  const { texts } = usePage();
  if (mentions.names.length === 0) return null;
  return (
    <ul className="mentions" role="listbox" id={mentions.id} aria-label={texts.mentions} data-testid="mentions">
      {mentions.names.map((name, index) => (
        <li
          key={name} id={`${mentions.id}-${index}`} role="option" aria-selected={index === mentions.active} data-testid="mention-option"
          onMouseDown={(event) => { event.preventDefault(); mentions.choose(name); }}
        >
          <Avatar size={20} name={name} color="colorful" aria-hidden /> {name}
        </li>
      ))}
    </ul>
  );
}
