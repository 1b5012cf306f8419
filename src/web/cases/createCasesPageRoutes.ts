import { worksAtSchool } from '../../people/person';
import { json, type HttpRequest, type HttpResponse, type Route } from '../http';
import { identify } from '../identify';
import { languageOf } from '../pageLanguage';
import type { CasesPageDeps } from './casesPageDeps';
import { casesProblem } from './casesProblem';
import type { CaseStep } from './caseStep';
import { handleAbsence } from './handleAbsence';
import { handleAct } from './handleAct';
import { handleEnter } from './handleEnter';
import { handleLinks } from './handleLinks';
import { handleList } from './handleList';
import { handleOpen } from './handleOpen';
import { handleOpening } from './handleOpening';
import { handleReport } from './handleReport';
import { handleTask } from './handleTask';
import { handleTasks } from './handleTasks';
import { handleVersion } from './handleVersion';

const MAX_JSON = 4 * 1024;
/** Numbers of all notes of a long case. */
const MAX_LIST = 16 * 1024;
/** Three answers of four thousand characters in which each takes the most room that it can. */
const MAX_WORDS = 128 * 1024;

/** All steps of the tab "Meldingen". Each asks anew who it is, and whether the case is theirs. */
export function createCasesPageRoutes(deps: CasesPageDeps): readonly Route[] {
  const post = (step: string, handler: CaseStep, maxBytes = MAX_JSON): Route => {
    const path = `/api/cases-page/${step}`;
    return { method: 'POST', path, maxBytes, handle: (request) => guarded(deps, path, handler, request) };
  };
  return [
    post('enter', handleEnter), post('list', handleList), post('version', handleVersion), post('open', handleOpen), post('act', handleAct, MAX_WORDS), post('absence', handleAbsence),
    post('links', handleLinks), post('report', handleReport, MAX_LIST), post('tasks', handleTasks), post('task', handleTask, MAX_WORDS), post('opening', handleOpening, MAX_WORDS),
  ];
}

/** Whatever goes wrong, the person gets a sentence and a reference; the log gets the same reference, and never of which case. */
async function guarded(deps: CasesPageDeps, path: string, handler: CaseStep, request: HttpRequest): Promise<HttpResponse> {
  const reference = deps.ids.reference();
  try {
    const identified = await identify(deps, request);
    if (identified.kind === 'person' && !worksAtSchool(identified.person)) return casesProblem(request, 'notStaff', reference);
    const outcome = identified.kind === 'problem' ? identified : await handler(deps, identified.person, request.body, languageOf(request));
    if (outcome.kind === 'answer') return json(200, outcome.value);
    deps.log.info('cases page refused', { path, reference, because: outcome.code });
    return casesProblem(request, outcome.code, reference);
  } catch (cause) {
    deps.log.error('cases page failed', { path, reference, cause: cause instanceof Error ? cause : null });
    return casesProblem(request, 'internal', reference);
  }
}
