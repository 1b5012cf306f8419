import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ProblemTexts, ShownProblem } from '../problemTexts';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal' },
  title: { display: 'block' },
  reference: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface ProblemBarProps {
  readonly texts: ProblemTexts;
  readonly problem: ShownProblem;
  readonly onRetry: () => void;
}

export function ProblemBar({ texts, problem, onRetry }: ProblemBarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive" data-testid="problem">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{texts.problem.heading}</MessageBarTitle>
        <span data-testid="problem-message">{problem.message}</span>
        {problem.reference !== null && <span className={styles.reference}>{texts.problem.reference(problem.reference)}</span>}
      </MessageBarBody>
      {problem.canRetry && (
        <MessageBarActions>
          <Button onClick={onRetry} data-testid="retry">
            {texts.retry}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
