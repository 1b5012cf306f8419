import { useState, type ReactNode } from 'react';
import { Button, Checkbox, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Language } from '../../../../runtime/language';
import type { ShownReport } from '../../../consent/consentPageApi';
import { showCount } from '../../language';
import type { ConsentTexts } from '../textsFor';
import { Counts } from './Counts';
import { LeftOutRows } from './LeftOutRows';
import { StepPage } from './StepPage';
import { usePageStyles } from './usePageStyles';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
  title: { display: 'block' },
  end: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalL, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface ResultStepProps {
  readonly texts: ConsentTexts;
  readonly language: Language;
  readonly bar: ReactNode;
  readonly report: ShownReport;
  readonly onApply: (confirmed: boolean) => void;
  readonly onLook: () => void;
  readonly onBack: () => void;
  readonly onOther: () => void;
}

/** What the list would change. Where it was stopped, a person has to say that it is right. */
export function ResultStep({ texts, language, bar, report, onApply, onLook, onBack, onOther }: ResultStepProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [isTried, setIsTried] = useState(false);
  const t = texts.result;
  const { counts, stopped } = report;
  const isNothing = counts.new + counts.changed + counts.withdrawn === 0;
  const mustLookAgain = stopped === 'changedSinceSeen';
  const mustConfirm = stopped === 'farFewerRows' || stopped === 'manyChanges';
  const apply = (): void => {
    setIsTried(true);
    if (!mustConfirm || isConfirmed) onApply(mustConfirm);
  };

  return (
    <StepPage texts={texts} step={3} heading={isNothing ? t.nothing : t.heading} under={`${t.rows(showCount(counts.rows, language))}. ${t.notYet}`} testId="result" bar={bar}>
      {stopped !== null && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive" data-testid="stopped" data-stopped={stopped}>
          <MessageBarBody className={styles.body}>
            <MessageBarTitle className={styles.title}>{t.stoppedHeading}</MessageBarTitle>
            {t.stopped[stopped]}
          </MessageBarBody>
        </MessageBar>
      )}
      {isNothing && <Text>{t.nothingText}</Text>}
      <Counts counts={counts} texts={texts} language={language} />
      <LeftOutRows report={report} texts={texts} language={language} />
      <div className={styles.end}>
        {mustConfirm && !isNothing && <Checkbox label={t.confirm} checked={isConfirmed} onChange={(_event, { checked }) => setIsConfirmed(checked === true)} data-testid="confirm" />}
        {isTried && mustConfirm && !isConfirmed && (
          <MessageBar intent="error" politeness="assertive" layout="multiline" data-testid="needs-confirm">
            <MessageBarBody className={styles.body}>{t.needsConfirm}</MessageBarBody>
          </MessageBar>
        )}
        <div className={page.buttons}>
          {mustLookAgain ? (
            <Button appearance="primary" size="large" onClick={onLook} data-testid="look-again">
              {t.lookAgain}
            </Button>
          ) : (
            !isNothing && (
              <Button appearance="primary" size="large" onClick={apply} data-testid="apply">
                {t.apply}
              </Button>
            )
          )}
          <Button size="large" onClick={onBack}>
            {t.back}
          </Button>
          <Button size="large" onClick={onOther}>
            {texts.mapping.other}
          </Button>
        </div>
      </div>
    </StepPage>
  );
}
