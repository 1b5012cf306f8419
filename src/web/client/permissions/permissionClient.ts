import type { Language } from '../../../runtime/language';
import type { DecideAnswer, DecideRequest, EnterAnswer, ExportAnswer, ExportRequest, PermissionProblemAnswer, RegisterAnswer, RegisterRequest, RenewAnswer } from '../../permissions/permissionPageApi';
import { createCaller, type Reply as ServerReply } from '../caller';
import type { TeamsHost } from '../host/teamsHost';

export type Reply<T> = ServerReply<T, PermissionProblemAnswer>;

/** The server's side of the page. Never throws. */
export interface PermissionClient {
  enter(): Promise<Reply<EnterAnswer>>;
  decide(request: DecideRequest): Promise<Reply<DecideAnswer>>;
  renew(): Promise<Reply<RenewAnswer>>;
  register(request: RegisterRequest): Promise<Reply<RegisterAnswer>>;
  export(request: ExportRequest): Promise<Reply<ExportAnswer>>;
}

export function createPermissionClient(host: TeamsHost, language: Language): PermissionClient {
  const call = createCaller<PermissionProblemAnswer>(host, language, '/api/permissions');
  return {
    enter: () => call('enter', {}),
    decide: (request) => call('decide', request),
    renew: () => call('renew', {}),
    register: (request) => call('register', request),
    export: (request) => call('export', request),
  };
}
