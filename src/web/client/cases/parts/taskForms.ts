import type { TaskStep } from '../../../cases/tasksApi';
import { text, type ActionForm } from './actionForm';

export const doneForm: ActionForm<TaskStep, null> = {
  type: 'taskDone',
  title: ({ work }) => work.task.done,
  send: ({ work }) => work.task.doneSend,
  isOffered: () => true,
  fields: [{ name: 'words', input: 'words', label: ({ work }) => work.task.doneWords, missing: null }],
  action: (filled) => ({ kind: 'done', words: text(filled, 'words') || null }),
};

export const cannotForm: ActionForm<TaskStep, null> = {
  type: 'taskCannot',
  title: ({ work }) => work.task.cannot,
  send: ({ work }) => work.task.cannotSend,
  isOffered: () => true,
  fields: [{ name: 'reason', input: 'words', label: ({ work }) => work.task.cannotReason, missing: ({ cases }) => cases.action.reasonMissing }],
  action: (filled) => ({ kind: 'cannot', reason: text(filled, 'reason') }),
};

export const TASK_FORMS = [doneForm, cannotForm] as const;
