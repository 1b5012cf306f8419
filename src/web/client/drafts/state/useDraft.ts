import { useEffect, useReducer, useRef, type Dispatch } from 'react';
import { LONGEST_DRAFT } from '../../../../drafts/longestDraft';
import type { EnterAnswer } from '../../../drafts/draftApi';
import type { DraftClient } from '../draftClient';
import { useDraftWords } from '../DraftWords';
import { shownProblem } from './draftProblem';
import { draftReducer, firstState, type DraftAction, type DraftState } from './draftState';

/** So long somebody rests before the text is read by itself. */
const PAUSE_MS = 1_000;

export interface DraftDialog {
  readonly state: DraftState;
  readonly dispatch: Dispatch<DraftAction>;
  /** Reads the text now. */
  readonly check: () => void;
}

/** The text and what there is to say about it; it is read again when the typing pauses. */
export function useDraft(client: DraftClient, conversation: string | null, { audience }: EnterAnswer): DraftDialog {
  const { texts } = useDraftWords();
  const [state, dispatch] = useReducer(draftReducer, audience, firstState);
  const running = useRef<AbortController | null>(null);

  const check = (): void => {
    running.current?.abort();
    if (state.text.trim() === '') return;
    if (state.text.length > LONGEST_DRAFT) return dispatch({ type: 'failed', problem: { message: texts.problems.tooLong, reference: null, canRetry: false } });
    const abort = new AbortController();
    running.current = abort;
    dispatch({ type: 'checking' });
    client.check({ conversation, text: state.text, audience: state.audience }, abort.signal).then(
      (reply) => {
        if (abort.signal.aborted) return;
        dispatch(reply.kind === 'ok' ? { type: 'checked', text: state.text, answer: reply.value } : { type: 'failed', problem: shownProblem(reply, texts) });
      },
      // Only when it was aborted: another look is under way.
      () => undefined,
    );
  };

  useEffect(() => {
    if (state.reading !== 'stale' || state.problem !== null) return undefined;
    // What is being read is another text already.
    running.current?.abort();
    const timer = setTimeout(check, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state.text, state.audience, state.reading, state.problem]);
  useEffect(() => () => running.current?.abort(), []);

  return { state, dispatch, check };
}
