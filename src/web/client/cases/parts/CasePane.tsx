import { Button, makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import type { PageAction } from '../../../cases/casesPageApi';
import type { CasesClient } from '../casesClient';
import type { CasesState } from '../state/casesState';
import type { CasesTexts } from '../textsFor';
import { ActionBar } from './ActionBar';
import { AftercareSection } from './AftercareSection';
import { CaseFacts } from './CaseFacts';
import { CaseHead } from './CaseHead';
import { LinkedCases } from './LinkedCases';
import { SaidBars } from './SaidBars';
import { StepList } from './StepList';
import { TaskSection } from './TaskSection';
import { useCasesStyles } from './useCasesStyles';

const useStyles = makeStyles({
  history: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, '& li': { whiteSpace: 'pre-wrap' } },
  // What somebody just did is said where they look, wherever that is in the case.
  said: { position: 'sticky', top: 0, zIndex: 1 },
});

interface CasePaneProps {
  readonly client: CasesClient;
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly state: CasesState;
  readonly now: Date;
  readonly onAct: (action: PageAction) => Promise<boolean>;
  readonly onOpen: (caseId: string) => void;
  readonly onBack: () => void;
}

export function CasePane({ client, texts, language, state, now, onAct, onOpen, onBack }: CasePaneProps) {
  const page = useCasesStyles();
  const styles = useStyles();
  const { shown, openId, isActing } = state;
  const common = { texts, language, isActing, onAct };
  return (
    <section className={mergeClasses(page.pane, page.casePane, openId === null && page.notWhenNarrow)} aria-label={texts.pane} data-testid="case-pane">
      {openId === null && <div className={page.empty}>{texts.choose}</div>}
      {openId !== null && (
        <div className={page.column}>
          <div className={page.onlyNarrow}>
            <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack} data-testid="back">
              {texts.back}
            </Button>
          </div>
          {shown === null && <Spinner size="small" label={texts.working.case} />}
          <div className={styles.said}>
            <SaidBars texts={texts} said={state.said} news={state.news} />
          </div>
          {shown !== null && (
            <>
              <CaseHead {...common} shown={shown} now={now} />
              <AftercareSection key={`${shown.caseId} aftercare`} {...common} shown={shown} />
              <CaseFacts texts={texts} language={language} shown={shown} />
              <LinkedCases texts={texts} language={language} shown={shown} onOpen={onOpen} />
              <ActionBar key={`${shown.caseId} actions`} {...common} client={client} shown={shown} />
              <TaskSection {...common} shown={shown} />
              <StepList key={`${shown.caseId} steps`} {...common} shown={shown} />
              <section className={page.section} aria-labelledby="history-heading" data-testid="history">
                <h2 className={page.h2} id="history-heading">
                  {texts.history}
                </h2>
                <ol className={styles.history}>
                  {shown.history.map(({ seq, line }) => (
                    <li key={seq}>
                      <Text>{line}</Text>
                    </li>
                  ))}
                </ol>
              </section>
            </>
          )}
        </div>
      )}
    </section>
  );
}
