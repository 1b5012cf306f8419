import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle48Filled } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import type { PastImport, ShownReport } from '../../../consent/consentPageApi';
import { showMoment } from '../../language';
import type { ConsentTexts } from '../textsFor';
import { Counts } from './Counts';
import { LeftOutRows } from './LeftOutRows';
import { PastImports } from './PastImports';
import { StepPage } from './StepPage';
import { usePageStyles } from './usePageStyles';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  icon: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
});

interface DoneStepProps {
  readonly texts: ConsentTexts;
  readonly language: Language;
  readonly report: ShownReport;
  readonly imports: readonly PastImport[];
  readonly onAgain: () => void;
  readonly onClose: (() => void) | null;
}

export function DoneStep({ texts, language, report, imports, onAgain, onClose }: DoneStepProps) {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <StepPage texts={texts} step={4} heading={texts.done.heading} under={texts.done.who(report.byName, showMoment(report.at, language))} testId="done">
      <div className={styles.head}>
        <CheckmarkCircle48Filled className={styles.icon} aria-hidden />
        <Text>{texts.done.columnsKept}</Text>
      </div>
      <Counts counts={report.counts} texts={texts} language={language} />
      <LeftOutRows report={report} texts={texts} language={language} />
      <section className={page.section} aria-labelledby="past-heading">
        <h2 className={page.h2} id="past-heading">
          {texts.past.heading}
        </h2>
        <PastImports texts={texts} language={language} imports={imports} />
      </section>
      <div className={page.buttons}>
        <Button appearance="primary" size="large" onClick={onAgain} data-testid="again">
          {texts.done.again}
        </Button>
        {onClose !== null && (
          <Button size="large" onClick={onClose}>
            {texts.close}
          </Button>
        )}
      </div>
    </StepPage>
  );
}
