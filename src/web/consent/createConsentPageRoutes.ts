import { json, type HttpRequest, type HttpResponse, type Route, type StreamRoute } from '../http';
import { administratorOf } from './administratorOf';
import { PREVIEW_BYTES, type ConsentProblemCode } from './consentPageApi';
import type { ConsentPageDeps } from './consentPageDeps';
import { problemAnswer, PROBLEM_STATUS } from './consentProblem';
import type { ConsentStep } from './consentStep';
import { handleEnter } from './handleEnter';
import { handlePreview } from './handlePreview';
import { handlePurpose } from './handlePurpose';
import { createImportRoute } from './importRoute';

const MAX_JSON = 16 * 1024;

/** All steps of the administrators' page. The server keeps nothing between them. */
export function createConsentPageRoutes(deps: ConsentPageDeps): readonly (Route | StreamRoute)[] {
  const post = (step: string, maxBytes: number, handler: ConsentStep): Route => {
    const path = `/api/consent-page/${step}`;
    return { method: 'POST', path, maxBytes, handle: (request) => guarded(deps, path, handler, request) };
  };
  return [post('enter', MAX_JSON, handleEnter), post('preview', PREVIEW_BYTES, handlePreview), post('purpose', MAX_JSON, handlePurpose), createImportRoute(deps)];
}

/** Whatever goes wrong, the person gets a sentence and a reference; the log gets the same reference. */
async function guarded(deps: ConsentPageDeps, path: string, handler: ConsentStep, request: HttpRequest): Promise<HttpResponse> {
  const reference = deps.ids.reference();
  const refused = (code: ConsentProblemCode): HttpResponse => json(PROBLEM_STATUS[code], problemAnswer(request, code, reference));
  try {
    const administrator = await administratorOf(deps, request);
    const outcome = administrator.kind === 'problem' ? administrator : await handler(deps, administrator.person, request.body);
    if (outcome.kind === 'answer') return json(200, outcome.value);
    deps.log.info('consent page refused', { path, reference, because: outcome.code });
    return refused(outcome.code);
  } catch (cause) {
    deps.log.error('consent page failed', { path, reference, cause: cause instanceof Error ? cause : null });
    return refused('internal');
  }
}
