import { Button } from '@fluentui/react-components';
import type { Language } from '../../../../runtime/language';
import type { PageAction, ShownCase, ShownTaskLine } from '../../../cases/casesPageApi';
import { showDate } from '../../language';
import type { CasesTexts } from '../textsFor';
import { useCasesStyles } from './useCasesStyles';

interface TaskSectionProps {
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly shown: ShownCase;
  readonly isActing: boolean;
  readonly onAct: (action: PageAction) => Promise<boolean>;
}

/** Who was asked to do what, and how far that is. */
export function TaskSection({ texts, language, shown: { tasks, status }, isActing, onAct }: TaskSectionProps) {
  const page = useCasesStyles();
  const { task } = texts.work;
  if (tasks.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="tasks-heading" data-testid="case-tasks">
      <h2 className={page.h2} id="tasks-heading" tabIndex={-1}>
        {task.title}
      </h2>
      <ul className={page.lines}>
        {tasks.map((one) => (
          <li key={one.task} className={page.line} data-status={one.status}>
            <span>{lineOf(one, texts, language)}</span>
            {one.status === 'open' && status !== 'closed' && (
              <Button
                size="small"
                aria-label={`${task.takeBackSend}: ${one.who ?? texts.cases.history.someone}, ${one.what ?? task.something}`}
                disabledFocusable={isActing}
                // The button is gone then.
                onClick={() => void onAct({ type: 'takeBackTask', task: one.task }).then(() => document.getElementById('tasks-heading')?.focus({ preventScroll: true }))}
              >
                {task.takeBackSend}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function lineOf({ who, what, status, due, answer }: ShownTaskLine, { cases, work: { task } }: CasesTexts, language: Language): string {
  const state = status === 'open' && due !== null ? task.openUntil(showDate(due, language)) : task.status[status];
  const line = task.line(who ?? cases.history.someone, what ?? task.something, state);
  return answer === null ? line : task.withAnswer(line, answer);
}
