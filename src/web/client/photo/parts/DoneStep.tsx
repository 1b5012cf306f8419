import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Filled } from '@fluentui/react-icons';
import type { PhotoTexts } from '../textsFor';
import { Heading } from '../../parts/Heading';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingVerticalM, minHeight: '100%', boxSizing: 'border-box', padding: tokens.spacingHorizontalXXL, textAlign: 'center' },
  icon: { color: tokens.colorPaletteGreenForeground1 },
  body: { whiteSpace: 'normal' },
});

interface DoneStepProps {
  readonly texts: PhotoTexts;
  readonly ending: 'shared' | 'fine';
  readonly hasOlderMessage: boolean;
  readonly onClose: () => void;
}

export function DoneStep({ texts, ending, hasOlderMessage, onClose }: DoneStepProps) {
  const styles = useStyles();
  return (
    <main className={styles.root} data-testid="done">
      <CheckmarkCircle48Filled className={styles.icon} aria-hidden />
      <Heading>{texts.done.heading}</Heading>
      <Text>{ending === 'shared' ? texts.done.shared : texts.posted.fine}</Text>
      {ending === 'shared' && hasOlderMessage && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{texts.posted.removeOld}</MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" onClick={onClose}>
        {texts.close}
      </Button>
    </main>
  );
}
