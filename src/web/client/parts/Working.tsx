import { useEffect, useState } from 'react';
import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: tokens.spacingVerticalL, minHeight: '100%', boxSizing: 'border-box', padding: tokens.spacingHorizontalXXL, textAlign: 'center' },
  bar: { width: 'min(320px, 80%)' },
  slow: { color: tokens.colorNeutralForeground2, minHeight: '1.5em' },
});

const SLOW_MS = 6_000;

export function Working({ text, slow }: { readonly text: string; readonly slow: string }) {
  const styles = useStyles();
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.root} data-testid="working">
      <Text as="h1" size={400} weight="semibold" id="working-text">
        {text}
      </Text>
      <ProgressBar className={styles.bar} thickness="large" aria-labelledby="working-text" />
      <Text role="status" className={styles.slow}>
        {isSlow ? slow : ''}
      </Text>
    </main>
  );
}
