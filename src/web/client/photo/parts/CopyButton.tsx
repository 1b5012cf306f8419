import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { Checkmark16Regular, Copy16Regular } from '@fluentui/react-icons';
import { copyText } from '../../copyText';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  readonly done: string;
}

export function CopyButton({ text, label, done }: CopyButtonProps) {
  const [isDone, setIsDone] = useState(false);
  return (
    <Button size="small" icon={isDone ? <Checkmark16Regular /> : <Copy16Regular />} onClick={() => void copyText(text).then(() => setIsDone(true))} data-testid="copy-ask">
      <span role="status">{isDone ? done : label}</span>
    </Button>
  );
}
