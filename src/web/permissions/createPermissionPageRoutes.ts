import { json, type HttpRequest, type HttpResponse, type Route } from '../http';
import { identify } from '../identify';
import { languageOf } from '../pageLanguage';
import { handleDecide } from './handleDecide';
import { handleEnter } from './handleEnter';
import { handleExport } from './handleExport';
import { handleRegister } from './handleRegister';
import { handleRenew } from './handleRenew';
import type { PermissionProblemCode } from './permissionPageApi';
import type { PermissionPageDeps } from './permissionPageDeps';
import { problemAnswer, PROBLEM_STATUS } from './permissionProblem';
import type { PermissionStep } from './permissionStep';

const MAX_JSON = 16 * 1024;

/** All steps of the page about permissions. The server keeps nothing between them. */
export function createPermissionPageRoutes(deps: PermissionPageDeps): readonly Route[] {
  const post = (step: string, handler: PermissionStep): Route => {
    const path = `/api/permissions/${step}`;
    return { method: 'POST', path, maxBytes: MAX_JSON, handle: (request) => guarded(deps, path, handler, request) };
  };
  return [post('enter', handleEnter), post('decide', handleDecide), post('renew', handleRenew), post('register', handleRegister), post('export', handleExport)];
}

/** Whatever goes wrong, the person gets a sentence and a reference; the log gets the same reference. */
async function guarded(deps: PermissionPageDeps, path: string, handler: PermissionStep, request: HttpRequest): Promise<HttpResponse> {
  const reference = deps.ids.reference();
  const language = languageOf(request);
  const refused = (code: PermissionProblemCode): HttpResponse => json(PROBLEM_STATUS[code], problemAnswer(language, code, reference));
  try {
    const identified = await identify({ ...deps, directory: deps.permissions.directory }, request);
    const outcome = identified.kind === 'problem' ? identified : await handler(deps, identified.person, request.body, language);
    if (outcome.kind === 'answer') return json(200, outcome.value);
    deps.log.info('permission page refused', { path, reference, because: outcome.code });
    return refused(outcome.code);
  } catch (cause) {
    deps.log.error('permission page failed', { path, reference, cause: cause instanceof Error ? cause : null });
    return refused('internal');
  }
}
