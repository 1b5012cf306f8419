import { useRef, useState } from 'react';
import { Button, mergeClasses, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { AddRegular, CalendarPersonRegular, TaskListLtrRegular } from '@fluentui/react-icons';
import type { Language } from '../../../runtime/language';
import { Heading } from '../parts/Heading';
import { ProblemStep } from '../parts/ProblemStep';
import { Working } from '../parts/Working';
import type { CasesClient } from './casesClient';
import { AbsencePage } from './parts/AbsencePage';
import { CaseListPane } from './parts/CaseListPane';
import { CasePane } from './parts/CasePane';
import { OpeningPage } from './parts/OpeningPage';
import { SaidBars } from './parts/SaidBars';
import { TasksPage } from './parts/TasksPage';
import { useCasesStyles } from './parts/useCasesStyles';
import { useCases } from './state/useCases';
import { useNow } from './state/useNow';
import { useTasks } from './state/useTasks';
import type { CasesTexts } from './textsFor';

export interface CasesAppProps {
  readonly client: CasesClient;
  readonly language: Language;
  readonly texts: CasesTexts;
  /** The case that a link led to; null: none. */
  readonly openAt: string | null;
}

/** The list of cases, and beside it or over it the one that is open. */
export function CasesApp({ client, language, texts, openAt }: CasesAppProps) {
  const page = useCasesStyles();
  const { state, enter, wish, open, act } = useCases(client, texts, openAt);
  const [beside, setBeside] = useState<'absence' | 'tasks' | 'opening' | null>(null);
  const panes = useRef<HTMLDivElement>(null);
  const now = useNow();
  const { entered, problem } = state;
  const mine = useTasks(client, texts, entered !== null && problem === null);

  if (problem !== null) {
    const explains = problem.code === 'notStaff' ? texts.problem.notForYou : null;
    return <ProblemStep texts={texts} message={problem.message} reference={problem.reference} explains={explains} {...(problem.canRetry ? { onRetry: enter } : {})} />;
  }
  if (entered === null) return <Working text={texts.working.starting} slow={texts.working.slow} />;

  const back = (): void => {
    const from = state.openId;
    open(null);
    // Once the list is there again.
    setTimeout(() => panes.current?.querySelector<HTMLElement>(`[data-case="${from}"]`)?.focus());
  };
  const opened = (caseId: string): void => {
    setBeside(null);
    open(caseId);
  };
  return (
    <main className={page.page} data-testid="cases">
      {beside === 'absence' && <AbsencePage client={client} language={language} texts={texts} onBack={() => setBeside(null)} />}
      {beside === 'tasks' && <TasksPage language={language} texts={texts} mine={mine} onBack={() => setBeside(null)} />}
      {beside === 'opening' && <OpeningPage client={client} texts={texts} onBack={() => setBeside(null)} onOpened={opened} />}
      {beside === null && (
        <>
          <div className={page.top}>
            <Heading>{texts.title}</Heading>
            {/* Where the screen is narrow, its height is for the case that is open. */}
            <div className={mergeClasses(page.buttons, page.beside, state.openId !== null && page.notWhenNarrow)}>
              {entered.mayOpen && (
                <Button appearance="subtle" icon={<AddRegular />} onClick={() => setBeside('opening')} data-testid="opening">
                  {texts.opening}
                </Button>
              )}
              <Button appearance="subtle" icon={<TaskListLtrRegular />} onClick={() => setBeside('tasks')} data-testid="my-tasks">
                {texts.tasks.open(mine.tasks?.length ?? 0)}
              </Button>
              <Button appearance="subtle" icon={<CalendarPersonRegular />} onClick={() => setBeside('absence')} data-testid="absence">
                {texts.absence.open}
              </Button>
            </div>
          </div>
          <div role="status" data-testid="stale">
            {state.isStale && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{texts.stale}</MessageBarBody>
              </MessageBar>
            )}
          </div>
          {state.openId === null && <SaidBars texts={texts} said={state.said} news={[]} />}
          <div className={page.panes} ref={panes}>
            <CaseListPane texts={texts} language={language} state={state} now={now} onWish={wish} onOpen={open} />
            <CasePane client={client} texts={texts} language={language} state={state} now={now} onAct={act} onOpen={open} onBack={back} />
          </div>
        </>
      )}
    </main>
  );
}
