import { useRef } from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { Language } from '../../../../runtime/language';
import { Heading } from '../../parts/Heading';
import type { Tasks } from '../state/useTasks';
import type { CasesTexts } from '../textsFor';
import { TaskItem } from './TaskItem';
import { useCasesStyles } from './useCasesStyles';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface TasksPageProps {
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly mine: Tasks;
  readonly onBack: () => void;
}

/** What this person was asked to do for cases of others. */
export function TasksPage({ texts, language, mine: { tasks, told, isBusy, act, leave }, onBack }: TasksPageProps) {
  const page = useCasesStyles();
  const styles = useStyles();
  const t = texts.tasks;
  const said = useRef<HTMLDivElement>(null);
  // The task that had the focus is gone then.
  const actAndTell: Tasks['act'] = async (task, step) => {
    const isDone = await act(task, step);
    if (isDone && step.kind !== 'read') said.current?.focus();
    return isDone;
  };
  const back = (): void => {
    leave();
    onBack();
  };
  return (
    <div className={page.sidePage} data-testid="tasks-page">
      <div className={page.column}>
        <div>
          <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={back} data-testid="tasks-back">
            {texts.absence.back}
          </Button>
        </div>
        <Heading>{t.heading}</Heading>
        <div role="status" ref={said} tabIndex={-1} data-testid="tasks-said">
          {told !== null && (
            <MessageBar intent={told.intent} layout="multiline">
              <MessageBarBody>{told.text}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {tasks === null && <Spinner size="small" aria-label={texts.working.starting} />}
        {tasks?.length === 0 && <p className={page.quiet}>{t.none}</p>}
        {tasks !== null && tasks.length > 0 && (
          <>
            <p className={page.quiet}>{texts.work.task.onlyThis}</p>
            <ul className={styles.list} data-testid="tasks">
              {tasks.map((task) => (
                <li key={task.task}>
                  <TaskItem texts={texts} language={language} task={task} isBusy={isBusy} onAct={actAndTell} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
