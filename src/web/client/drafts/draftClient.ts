import type { Language } from '../../../runtime/language';
import type { CheckAnswer, CheckRequest, DraftProblemAnswer, EnterAnswer, EnterRequest } from '../../drafts/draftApi';
import { createCaller, type Reply as ServerReply } from '../caller';
import type { TeamsHost } from '../host/teamsHost';

export type Reply<T> = ServerReply<T, DraftProblemAnswer>;

/** The server's side of the dialog. Never throws, except when `signal` was aborted. */
export interface DraftClient {
  enter(body: EnterRequest): Promise<Reply<EnterAnswer>>;
  check(body: CheckRequest, signal: AbortSignal): Promise<Reply<CheckAnswer>>;
}

export function createDraftClient(host: TeamsHost, language: Language): DraftClient {
  const call = createCaller<DraftProblemAnswer>(host, language, '/api/drafts');
  return {
    enter: (body) => call('enter', body),
    check: (body, signal) => call('check', body, { signal }),
  };
}
