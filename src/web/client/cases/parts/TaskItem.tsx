import { useId, useRef, useState } from 'react';
import { Button, makeStyles, shorthands, tokens } from '@fluentui/react-components';
import type { Language } from '../../../../runtime/language';
import type { ShownTask, TaskStep } from '../../../cases/tasksApi';
import { showDate, showMoment } from '../../language';
import type { Tasks } from '../state/useTasks';
import type { CasesTexts } from '../textsFor';
import { ActionFormView } from './ActionFormView';
import { StepGuide } from './StepGuide';
import { TASK_FORMS } from './taskForms';
import { useCasesStyles } from './useCasesStyles';

const useStyles = makeStyles({
  task: { ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke2), borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalM, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowWrap: 'anywhere' },
  h3: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  reminder: { fontWeight: tokens.fontWeightSemibold },
});

interface TaskItemProps {
  readonly texts: CasesTexts;
  readonly language: Language;
  readonly task: ShownTask;
  readonly isBusy: boolean;
  readonly onAct: Tasks['act'];
}

/** One task, and nothing else of the case. Of a sealed one what to do is fetched with a button. */
export function TaskItem({ texts, language, task, isBusy, onAct }: TaskItemProps) {
  const page = useCasesStyles();
  const styles = useStyles();
  const heading = useId();
  const [open, setOpen] = useState<string | null>(null);
  const element = useRef<HTMLElement>(null);
  const end = (): void => {
    element.current?.querySelector<HTMLElement>(`[data-testid=open-${open}]`)?.focus();
    setOpen(null);
  };
  const { content } = task;
  const form = TASK_FORMS.find(({ type }) => type === open);
  const title = content === null ? texts.work.task.sealedTitle : (content.title ?? texts.work.task.heading);
  const act = (step: TaskStep): Promise<boolean> => onAct(task, step);
  return (
    <section ref={element} className={styles.task} aria-labelledby={heading} data-testid="task">
      <h2 className={page.h2} id={heading}>
        {title}
      </h2>
      {content === null ? (
        <>
          <p className={page.quiet}>{texts.work.task.sealedCover}</p>
          <div className={page.buttons}>
            <Button disabledFocusable={isBusy} onClick={() => void act({ kind: 'read' })} data-testid="task-read">
              {texts.cases.sealed.read}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Content texts={texts} language={language} content={content} />
          <div className={page.buttons}>
            {TASK_FORMS.map(({ type, title: name }) => (
              <Button key={type} aria-label={`${name(texts)}: ${title}`} aria-expanded={open === type} onClick={() => setOpen(open === type ? null : type)} data-testid={`open-${type}`}>
                {name(texts)}
              </Button>
            ))}
          </div>
          {form !== undefined && <ActionFormView key={form.type} texts={texts} form={form} about={null} isActing={isBusy} onAct={act} onEnd={end} />}
        </>
      )}
    </section>
  );
}

function Content({ texts, language, content }: Pick<TaskItemProps, 'texts' | 'language'> & { readonly content: NonNullable<ShownTask['content']> }) {
  const page = useCasesStyles();
  const styles = useStyles();
  const { task } = texts.work;
  const { history, role } = texts.cases;
  const from = content.from ?? history.someone;
  const facts = [`${task.from}: ${content.fromRole === null ? from : `${from} (${role[content.fromRole]})`}`, ...(content.due === null ? [] : [`${task.dueOn}: ${showDate(content.due, language)}`])];
  return (
    <>
      {content.isReminded && <p className={styles.reminder}>{task.reminder}</p>}
      <p className={page.quiet}>{facts.join(' · ')}</p>
      {content.words !== null && (
        <div>
          <h3 className={styles.h3}>{task.saysGiver}</h3>
          <blockquote className={page.words}>{content.words}</blockquote>
        </div>
      )}
      {content.guide !== null && <StepGuide texts={texts} language={language} guide={content.guide} />}
      {content.notes.length > 0 && (
        <div>
          <h3 className={styles.h3}>{task.notes}</h3>
          {content.notes.map(({ by, at, text }) => (
            <blockquote key={`${at} ${text}`} className={page.words}>{`${task.note(by ?? history.someone, showMoment(at, language))}: ${text}`}</blockquote>
          ))}
        </div>
      )}
    </>
  );
}
