import { useCallback, useEffect, useState } from 'react';
import type { ShownTask, TaskStep } from '../../../cases/tasksApi';
import type { CasesClient } from '../casesClient';
import type { CasesTexts } from '../textsFor';
import { shownProblem } from './shownProblem';
import { useRounds } from './useRounds';

const LOOK_EVERY_MS = 15_000;

export interface Told {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
}

export interface Tasks {
  /** Null: not known yet. */
  readonly tasks: readonly ShownTask[] | null;
  readonly told: Told | null;
  readonly isBusy: boolean;
  /** True when it was done. */
  readonly act: (task: ShownTask, step: TaskStep) => Promise<boolean>;
  /** Forgets what was said, and what was fetched of sealed tasks. */
  readonly leave: () => void;
}

/** One's own tasks, looked at again every now and then. `isKnown`: the server knows who asks. */
export function useTasks(client: CasesClient, texts: CasesTexts, isKnown: boolean): Tasks {
  const [tasks, setTasks] = useState<readonly ShownTask[] | null>(null);
  /** What was fetched of sealed tasks: it is in no list. */
  const [read, setRead] = useState<readonly ShownTask[]>([]);
  const [told, setTold] = useState<Told | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const list = useCallback(async (): Promise<void> => {
    if (!isKnown) return;
    const reply = await client.tasks();
    if (reply.kind === 'ok') setTasks(reply.value.tasks);
  }, [client, isKnown]);
  useEffect(() => {
    setRead([]);
    void list();
  }, [list]);
  useRounds(list, LOOK_EVERY_MS);

  return {
    tasks: tasks?.map((task) => read.find((one) => one.task === task.task) ?? task) ?? null,
    told,
    isBusy,
    leave: () => {
      setTold(null);
      setRead([]);
    },
    act: async ({ caseId, task }, step) => {
      if (isBusy) return false;
      setIsBusy(true);
      const reply = await client.task({ caseId, task, step });
      setIsBusy(false);
      if (reply.kind !== 'ok') {
        setTold({ intent: 'error', text: shownProblem(reply, texts).message });
        if (reply.kind === 'problem') await list();
        return false;
      }
      const { refused, task: now } = reply.value;
      setRead((before) => [...before.filter((one) => one.task !== task), ...(now.content === null ? [] : [now])]);
      setTold(refused !== null ? { intent: 'warning', text: refused } : now.status === 'open' ? null : { intent: 'success', text: texts.work.task.over[now.status] });
      await list();
      return refused === null;
    },
  };
}
