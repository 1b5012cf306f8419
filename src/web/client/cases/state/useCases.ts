import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { ListRequest, PageAction } from '../../../cases/casesPageApi';
import type { CasesClient, Reply } from '../casesClient';
import type { CasesTexts } from '../textsFor';
import { BEGIN, casesState, endsThePage, type CasesState } from './casesState';
import { shownProblem } from './shownProblem';
import { useRounds } from './useRounds';

/** With the way to the server and back, a change is seen within five seconds. */
const LOOK_EVERY_MS = 3_500;

export interface Cases {
  readonly state: CasesState;
  readonly enter: () => void;
  readonly wish: (wish: ListRequest) => void;
  /** Null: back to the list. */
  readonly open: (caseId: string | null) => void;
  /** True when it was done. */
  readonly act: (action: PageAction) => Promise<boolean>;
}

/** The page's memory, kept up to date by asking the server every few seconds whether anything changed. */
export function useCases(client: CasesClient, texts: CasesTexts, openAt: string | null): Cases {
  const [state, dispatch] = useReducer(casesState, { ...BEGIN, openId: openAt });
  const now = useRef({ state, texts });
  now.current = { state, texts };

  const fail = useCallback((failure: Exclude<Reply<never>, { kind: 'ok' }>): void => {
    const problem = shownProblem(failure, now.current.texts);
    dispatch(endsThePage(problem) || now.current.state.entered === null ? { type: 'ended', problem } : { type: 'failed', problem });
  }, []);

  const list = useCallback(async (wish: ListRequest): Promise<void> => {
    const reply = await client.list(wish);
    if (reply.kind === 'ok') dispatch({ type: 'listed', wish, list: reply.value });
    else if (now.current.state.list === null) fail(reply);
  }, [client, fail]);

  const load = useCallback(async (caseId: string): Promise<void> => {
    const reply = await client.open(caseId);
    if (reply.kind === 'ok') dispatch({ type: 'shown', shown: reply.value });
    else if (reply.kind === 'problem' && reply.problem.error === 'notFound') dispatch({ type: 'gone', caseId });
    else if (now.current.state.shown === null) fail(reply);
  }, [client, fail]);

  const enter = useCallback(() => {
    void client.enter().then((reply) => {
      if (reply.kind !== 'ok') return fail(reply);
      dispatch({ type: 'entered', entered: reply.value });
      void list(now.current.state.wish);
      if (now.current.state.openId !== null) void load(now.current.state.openId);
    });
  }, [client, fail, list, load]);
  // Another language is another client: what stands here is fetched again in it.
  useEffect(enter, [enter]);

  useRounds(async () => {
    const before = now.current.state;
    // A server that wasn't there at first may be there by now.
    if (before.problem !== null) return before.problem.canRetry ? enter() : undefined;
    if (before.entered === null) return;
    const reply = await client.version(before.openId);
    if (reply.kind !== 'ok') {
      const problem = shownProblem(reply, now.current.texts);
      return dispatch(endsThePage(problem) ? { type: 'ended', problem } : { type: 'reached', isStale: true });
    }
    dispatch({ type: 'reached', isStale: false });
    const { state: after } = now.current;
    const { list: version, case: ofCase } = reply.value;
    await Promise.all([
      after.list?.version === version ? null : list(after.wish),
      after.openId === null || after.openId !== before.openId || (after.shown !== null && after.shown.version === ofCase) ? null : load(after.openId),
    ]);
  }, LOOK_EVERY_MS);

  return {
    state,
    enter,
    wish: (wish) => {
      dispatch({ type: 'wished', wish });
      void list(wish);
    },
    open: (caseId) => {
      dispatch({ type: 'opened', caseId });
      if (caseId !== null) void load(caseId);
    },
    act: async (action) => {
      const caseId = now.current.state.openId;
      if (caseId === null || now.current.state.isActing) return false;
      dispatch({ type: 'acting' });
      const reply = await client.act({ caseId, action });
      if (reply.kind === 'problem' && reply.problem.error === 'notFound') dispatch({ type: 'gone', caseId });
      else if (reply.kind !== 'ok') fail(reply);
      else dispatch({ type: 'acted', what: action.type, answer: reply.value });
      void list(now.current.state.wish);
      return reply.kind === 'ok' && reply.value.refused === null;
    },
  };
}
