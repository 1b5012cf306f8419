import { useEffect, useRef, useState } from 'react';
import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { assertNever } from '../../../../runtime/assertNever';
import type { Language } from '../../../../runtime/language';
import { showCount } from '../../language';
import type { Underway } from '../state/consentState';
import type { ConsentTexts } from '../textsFor';
import { StepPage } from './StepPage';
import { usePageStyles } from './usePageStyles';

const useStyles = makeStyles({
  bar: { maxWidth: '480px' },
  words: { fontVariantNumeric: 'tabular-nums' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  room: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalL },
});

/** A screen reader that hears every step hears nothing else. */
const READ_OUT_MS = 5_000;

interface BusyStepProps {
  readonly texts: ConsentTexts;
  readonly language: Language;
  readonly underway: Underway;
  readonly onStop: () => void;
}

export function BusyStep({ texts, language, underway, onStop }: BusyStepProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const { what, sent, progress } = underway;
  const words = wordsOf(underway, texts, language);
  const newest = useRef(words);
  newest.current = words;
  const [readOut, setReadOut] = useState('');
  useEffect(() => {
    const timer = setInterval(() => setReadOut(newest.current), READ_OUT_MS);
    return () => clearInterval(timer);
  }, []);
  const share = sent !== null ? sent / 100 : progress?.of ? progress.rows / progress.of : undefined;
  return (
    <StepPage texts={texts} step={what === 'applying' ? 4 : 3} heading={what === 'applying' ? texts.busy.applying : texts.busy.looking} testId="busy">
      <div className={styles.room}>
        <ProgressBar className={styles.bar} thickness="large" aria-labelledby="busy-words" {...(share === undefined ? {} : { value: share })} />
        <Text className={styles.words} id="busy-words" data-testid="busy-words">
          {words}
        </Text>
        <span role="status" className={styles.unseen}>
          {readOut}
        </span>
        <Text className={page.quiet}>{what === 'applying' ? texts.busy.allOrNothing : texts.busy.nothingYet}</Text>
        {what === 'looking' && (
          <div className={page.buttons}>
            <Button onClick={onStop} data-testid="stop">
              {texts.busy.cancel}
            </Button>
          </div>
        )}
      </div>
    </StepPage>
  );
}

function wordsOf({ sent, progress }: Underway, { busy }: ConsentTexts, language: Language): string {
  if (sent !== null) return busy.sending(sent);
  if (progress === null) return busy.sending(100);
  const rows = showCount(progress.rows, language);
  const of = showCount(progress.of ?? progress.rows, language);
  switch (progress.phase) {
    case 'reading':
      return busy.reading(rows);
    case 'comparing':
      return busy.comparing(rows, of);
    case 'writing':
      return busy.writing(rows, of);
    default:
      return assertNever(progress.phase);
  }
}
