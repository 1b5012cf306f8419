import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { Said } from '../state/casesState';
import type { CasesTexts } from '../textsFor';

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  body: { whiteSpace: 'normal' },
  block: { display: 'block' },
});

interface SaidBarsProps {
  readonly texts: CasesTexts;
  readonly said: Said | null;
  readonly news: readonly string[];
}

/** What came of what somebody did, and what others did meanwhile. Always there, so that a screen reader says what appears in it. */
export function SaidBars({ texts, said, news }: SaidBarsProps) {
  const styles = useStyles();
  const reference = said?.kind === 'failed' ? said.problem.reference : null;
  return (
    <div className={styles.bars} role="status" data-testid="said">
      {said !== null && (
        <MessageBar intent={intentOf(said)} layout="multiline">
          <MessageBarBody className={styles.body}>
            {wordsOf(said, texts)}
            {reference !== null && <span className={styles.block}>{texts.problem.reference(reference)}</span>}
          </MessageBarBody>
        </MessageBar>
      )}
      {news.length > 0 && (
        <MessageBar intent="info" layout="multiline" data-testid="news">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{texts.news}</MessageBarTitle>
            {news.map((line) => (
              <span key={line} className={styles.block}>
                {line}
              </span>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function intentOf({ kind }: Said): 'success' | 'warning' | 'error' {
  if (kind === 'done') return 'success';
  return kind === 'failed' ? 'error' : 'warning';
}

function wordsOf(said: Said, texts: CasesTexts): string {
  switch (said.kind) {
    case 'done':
      return texts.done[said.what];
    case 'refused':
      return said.message;
    case 'failed':
      return said.problem.message;
    case 'gone':
      return texts.gone;
  }
}
