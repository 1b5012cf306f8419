import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ErrorCircle48Regular, Info48Regular } from '@fluentui/react-icons';
import type { ProblemTexts } from '../problemTexts';
import { Heading } from './Heading';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingVerticalM, minHeight: '100%', boxSizing: 'border-box', padding: tokens.spacingHorizontalXXL, textAlign: 'center' },
  icon: { color: tokens.colorPaletteRedForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  text: { maxWidth: '56ch' },
  reference: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalM, flexWrap: 'wrap', justifyContent: 'center', marginTop: tokens.spacingVerticalM },
});

interface ProblemStepProps {
  readonly texts: ProblemTexts;
  readonly message: string;
  /** Nobody did anything wrong: an explanation under this heading instead of a failure. */
  readonly explains?: string | null;
  readonly reference?: string | null;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
}

/** A problem that leaves nothing else to show. */
export function ProblemStep({ texts, message, explains = null, reference = null, onRetry, onClose }: ProblemStepProps) {
  const styles = useStyles();
  return (
    <main className={styles.root} data-testid="problem">
      {explains !== null ? <Info48Regular className={styles.info} aria-hidden /> : <ErrorCircle48Regular className={styles.icon} aria-hidden />}
      <Heading>{explains ?? texts.problem.heading}</Heading>
      <Text className={styles.text} data-testid="problem-message">
        {message}
      </Text>
      {reference !== null && explains === null && <Text className={styles.reference}>{texts.problem.reference(reference)}</Text>}
      <div className={styles.buttons}>
        {onRetry !== undefined && (
          <Button appearance="primary" onClick={onRetry} data-testid="retry">
            {texts.retry}
          </Button>
        )}
        {onClose !== undefined && <Button onClick={onClose}>{texts.close}</Button>}
      </div>
    </main>
  );
}
