import { useEffect, useRef } from 'react';
import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { Delete20Regular, ErrorCircle48Regular } from '@fluentui/react-icons';
import { usePhotoWords } from '../PhotoWords';
import type { Picture } from '../state/picture';
import { useStepLayout } from './useStepLayout';

const useStyles = makeStyles({
  root: { outlineStyle: 'none' },
  icon: { color: tokens.colorPaletteRedForeground1 },
  text: { maxWidth: '56ch' },
  soft: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  bar: { width: 'min(320px, 80%)' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalM, flexWrap: 'wrap', justifyContent: 'center' },
});

interface UncheckedPictureProps {
  readonly picture: Picture;
  readonly number: number;
  readonly of: number;
  readonly arrivals: number;
  readonly onRetry: () => void;
  readonly onRemove: () => void;
}

/** A picture that is still being looked at, or that couldn't be. The others go on. */
export function UncheckedPicture({ picture, number, of, arrivals, onRetry, onRemove }: UncheckedPictureProps) {
  const styles = useStyles();
  const layout = useStepLayout();
  const { texts } = usePhotoWords();
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.focus({ preventScroll: true }), [arrivals, picture.load]);
  const { problem, source } = picture;

  if (picture.load !== 'failed' || problem === null) {
    return (
      <section ref={root} className={`${layout.whole} ${styles.root}`} aria-labelledby="checking" tabIndex={-1} data-testid="checking">
        <div role="status">
          <Text as="h1" size={400} weight="semibold" id="checking" style={{ margin: 0 }}>
            {texts.working.checkOf(number, of)}
          </Text>
        </div>
        <ProgressBar className={styles.bar} thickness="large" aria-labelledby="checking" />
      </section>
    );
  }
  return (
    <section ref={root} className={`${layout.whole} ${styles.root}`} aria-labelledby="unchecked" tabIndex={-1} data-testid="unchecked">
      <ErrorCircle48Regular className={styles.icon} aria-hidden />
      <Text as="h1" size={500} weight="semibold" id="unchecked" style={{ margin: 0 }}>
        {texts.unchecked.heading(number)}
      </Text>
      {source.kind === 'file' && <Text className={styles.soft}>{source.file.name}</Text>}
      <Text className={styles.text} role="alert" data-testid="unchecked-message">
        {problem.message}
      </Text>
      {problem.reference !== null && <Text size={200} className={styles.soft}>{texts.problem.reference(problem.reference)}</Text>}
      <div className={styles.buttons}>
        {problem.canRetry && (
          <Button appearance="primary" onClick={onRetry} data-testid="retry">
            {texts.retry}
          </Button>
        )}
        <Button icon={<Delete20Regular />} onClick={onRemove} data-testid="remove-photo">
          {texts.unchecked.remove}
        </Button>
      </div>
    </section>
  );
}
