import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Filled } from '@fluentui/react-icons';
import { Heading } from '../../parts/Heading';
import { usePhotoWords } from '../PhotoWords';
import type { PhotoState } from '../state/photoState';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingVerticalM, minHeight: '100%', boxSizing: 'border-box', padding: tokens.spacingHorizontalXXL, textAlign: 'center' },
  icon: { color: tokens.colorPaletteGreenForeground1 },
  body: { whiteSpace: 'normal' },
  text: { maxWidth: '56ch' },
});

interface DoneStepProps {
  readonly ending: NonNullable<PhotoState['ending']>;
  readonly hasOlderMessage: boolean;
  /** With what the dialog ends. */
  readonly onClose: (result: object) => void;
}

export function DoneStep({ ending, hasOlderMessage, onClose }: DoneStepProps) {
  const styles = useStyles();
  const { texts } = usePhotoWords();
  const isShared = ending.kind === 'shared';
  return (
    <main className={styles.root} data-testid="done">
      <CheckmarkCircle48Filled className={styles.icon} aria-hidden />
      <Heading>{isShared || ending.may ? texts.done.heading : texts.done.headingReviewed}</Heading>
      <Text className={styles.text}>{isShared ? texts.done.shared : ending.may ? texts.posted.fine : texts.posted.removeNow}</Text>
      {isShared && hasOlderMessage && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{texts.posted.removeOld}</MessageBarBody>
        </MessageBar>
      )}
      <Button appearance="primary" onClick={() => onClose(isShared ? { shareId: ending.shareId } : { reviewed: true })} data-testid="done-close">
        {texts.close}
      </Button>
    </main>
  );
}
