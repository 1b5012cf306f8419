import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

import { usePage } from './PageContext';

export interface DraftItem {
  readonly key: string;
  readonly name: string;
  readonly view: ReactNode;
  readonly onRemove: () => void;
}

/** What is on its way into a message, each with a cross to take it out again. */
export function DraftItems({ items, label }: { readonly items: readonly DraftItem[]; readonly label: string }): React.JSX.Element | null {
  const { texts } = usePage();
  if (items.length === 0) return null;
  return (
    <ul className="draft" aria-label={label}>
      {items.map(({ key, name, view, onRemove }) => (
        <li key={key}>
          {view}
          <Button size="small" shape="circular" icon={<DismissRegular />} aria-label={texts.removePicture(name)} onClick={onRemove} />
        </li>
      ))}
    </ul>
  );
}
