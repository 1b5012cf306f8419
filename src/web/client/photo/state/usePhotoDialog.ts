import { useEffect, useReducer, useState, type Dispatch } from 'react';
import type { TeamsHost } from '../../host/teamsHost';
import type { PhotoClient } from '../photoClient';
import type { PhotoTask } from '../photoTask';
import { usePhotoWords } from '../PhotoWords';
import { overallOf, type Overall } from './overall';
import type { Picture } from './picture';
import { asksForANewLook, endsTheDialog, problemOf, type PhotoProblem } from './photoProblem';
import { BEGIN, photoState, type PhotoEvent, type PhotoState } from './photoState';
import { useAlterations, type Alterations } from './useAlterations';
import { useLoading } from './useLoading';
import { useReleasedUrls } from './useReleasedUrls';
import { useRun } from './useRun';
import { useSharing, type Sharing } from './useSharing';
import { useVerdicts, type Verdicts } from './useVerdicts';

/** Everything that the steps of the dialog show and can do. */
export interface PhotoDialog extends Alterations, Sharing {
  readonly task: PhotoTask;
  readonly state: PhotoState;
  readonly dispatch: Dispatch<PhotoEvent>;
  readonly verdicts: Verdicts;
  readonly overall: Overall;
  /** Nothing can be done here at all. */
  readonly refused: PhotoProblem | null;
  /** What went wrong last, with these pictures on the screen; null when all is well. */
  readonly troubleWith: (pictures: readonly Picture[]) => { readonly problem: PhotoProblem; readonly retry: () => void } | null;
}

export function usePhotoDialog(host: TeamsHost, client: PhotoClient, task: PhotoTask): PhotoDialog {
  const { texts } = usePhotoWords();
  const [state, dispatch] = useReducer(photoState, BEGIN);
  const [entry, setEntry] = useState<PhotoProblem | null>(null);

  useEffect(() => {
    if (task.kind === 'posted') return dispatch({ type: 'added', sources: [{ kind: 'posted', index: 0 }] });
    if (task.kind === 'offer') return dispatch({ type: 'added', sources: [{ kind: 'offer' }] });
    // Meanwhile the person may choose already; only somebody who can't share here is stopped.
    void client.enter(task.conversationId).then((reply) => {
      if (reply.kind !== 'ok') setEntry(problemOf(reply, texts));
    });
    // Once, when the page starts.
  }, []);

  useLoading(client, task, state, dispatch);
  useReleasedUrls(state.pictures);
  const verdicts = useVerdicts(client, state.pictures, state.purpose);
  const overall = overallOf(state.pictures, verdicts);
  /** The statements about the pictures are too old: all of them are looked at once more, with the names that were given. */
  const lookAgain = (): void => {
    dispatch({ type: 'wentBack' });
    for (const { key, load } of state.pictures) if (load === 'ready') dispatch({ type: 'lookAgain', key });
  };
  const { run, retry } = useRun(dispatch, lookAgain);
  const alterations = useAlterations(client, dispatch, { run });
  const sharing = useSharing({ client, host, task, state, overall, dispatch, run, askAgain: verdicts.askAgain });
  const refused = [entry, ...state.pictures.map(({ problem }) => problem)].find(endsTheDialog) ?? null;
  const troubleWith: PhotoDialog['troubleWith'] = (pictures) => {
    if (state.problem !== null) return { problem: state.problem, retry };
    const failure = pictures.map((picture) => verdicts.of(picture).failure).find((one) => one !== null);
    if (failure === undefined) return null;
    const problem = problemOf(failure, texts);
    return { problem: { ...problem, canRetry: true }, retry: asksForANewLook(problem) ? lookAgain : verdicts.askAgain };
  };
  return { task, state, dispatch, verdicts, overall, refused, troubleWith, ...alterations, ...sharing };
}
