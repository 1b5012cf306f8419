import { useRef, type Dispatch } from 'react';
import type { Reply } from '../photoClient';
import { usePhotoWords } from '../PhotoWords';
import { asksForANewLook, problemOf, type PhotoProblem } from './photoProblem';
import type { PhotoEvent, Working } from './photoState';

export interface Run {
  /** One call to the server, and what comes of it. */
  readonly run: <T>(working: Working, call: () => Promise<Reply<T>>, then: (value: T) => void, failed?: (problem: PhotoProblem) => void) => void;
  /** The very same call again. */
  readonly retry: () => void;
}

/** Calls the server for something that the person waits for, and can do the very same again. */
export function useRun(dispatch: Dispatch<PhotoEvent>, lookAgain: () => void): Run {
  const { texts } = usePhotoWords();
  const again = useRef<() => void>(() => undefined);
  const run: Run['run'] = (working, call, then, failed) => {
    again.current = () => run(working, call, then, failed);
    dispatch({ type: 'began', working });
    void call().then((reply) => {
      if (reply.kind === 'ok') return then(reply.value);
      const problem = problemOf(reply, texts);
      if (asksForANewLook(problem)) again.current = lookAgain;
      dispatch({ type: 'stopped', problem });
      failed?.(problem);
    });
  };
  return { run, retry: () => again.current() };
}
