import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { Checkmark16Regular, Copy16Regular } from '@fluentui/react-icons';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly done: string;
}

export function CopyButton({ text, label, done }: CopyButtonProps) {
  const [isDone, setIsDone] = useState(false);
  return (
    <Button size="small" icon={isDone ? <Checkmark16Regular /> : <Copy16Regular />} onClick={() => void copy(text).then(() => setIsDone(true))} data-testid="copy-ask">
      <span role="status">{isDone ? done : label}</span>
    </Button>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Within a frame the clipboard may be closed to us; a selection that is copied never is.
    const before = document.activeElement;
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
