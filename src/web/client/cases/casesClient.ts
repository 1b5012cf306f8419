import type { Language } from '../../../runtime/language';
import type { AbsenceAnswer, AbsenceRequest, ActAnswer, ActRequest, CasesProblemAnswer, EnterAnswer, LinksAnswer, ListAnswer, ListRequest, ReportAnswer, ReportRequest, ShownCase, VersionAnswer } from '../../cases/casesPageApi';
import type { OpeningAnswer, OpeningRequest } from '../../cases/openingApi';
import type { TaskAnswer, TaskRequest, TasksAnswer } from '../../cases/tasksApi';
import { createCaller, type Reply as ServerReply } from '../caller';
import type { TeamsHost } from '../host/teamsHost';

export type Reply<T> = ServerReply<T, CasesProblemAnswer>;

/** The server's side of the page. Never throws. */
export interface CasesClient {
  enter(): Promise<Reply<EnterAnswer>>;
  list(wish: ListRequest): Promise<Reply<ListAnswer>>;
  version(caseId: string | null): Promise<Reply<VersionAnswer>>;
  open(caseId: string): Promise<Reply<ShownCase>>;
  act(request: ActRequest): Promise<Reply<ActAnswer>>;
  absence(request: AbsenceRequest): Promise<Reply<AbsenceAnswer>>;
  links(caseId: string): Promise<Reply<LinksAnswer>>;
  report(request: ReportRequest): Promise<Reply<ReportAnswer>>;
  tasks(): Promise<Reply<TasksAnswer>>;
  task(request: TaskRequest): Promise<Reply<TaskAnswer>>;
  opening(request: OpeningRequest): Promise<Reply<OpeningAnswer>>;
}

/** A server that says nothing is a server that isn't there. */
const PATIENCE_MS = 15_000;

export function createCasesClient(host: TeamsHost, language: Language): CasesClient {
  const call = createCaller<CasesProblemAnswer>(host, language, '/api/cases-page');
  const ask = <T>(step: string, body: object): Promise<Reply<T>> => call<T>(step, body, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch((): Reply<T> => ({ kind: 'offline' }));
  return {
    enter: () => ask('enter', {}),
    list: (wish) => ask('list', wish),
    version: (caseId) => ask('version', { caseId }),
    open: (caseId) => ask('open', { caseId }),
    act: (request) => ask('act', request),
    absence: (request) => ask('absence', request),
    links: (caseId) => ask('links', { caseId }),
    report: (request) => ask('report', request),
    tasks: () => ask('tasks', {}),
    task: (request) => ask('task', request),
    opening: (request) => ask('opening', request),
  };
}
