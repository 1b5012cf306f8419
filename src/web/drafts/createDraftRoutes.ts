import { json, type HttpRequest, type HttpResponse, type Route } from '../http';
import { identify } from '../identify';
import { languageOf } from '../pageLanguage';
import type { DraftDeps } from './draftDeps';
import { DraftPlaces } from './draftPlaces';
import { draftProblem } from './draftProblem';
import type { DraftContextDeps, DraftStep } from './draftStep';
import { handleCheck } from './handleCheck';
import { handleEnter } from './handleEnter';

const MAX_JSON = 4 * 1024;
/** Room for a text that is somewhat too long, so that it hears so in a sentence. */
const MAX_TEXT = 256 * 1024;

/** All steps of the dialog "Tekst nakijken". The server keeps nothing between them. */
export function createDraftRoutes(deps: DraftDeps): readonly Route[] {
  const context: DraftContextDeps = { ...deps, places: new DraftPlaces(deps) };
  const post = (step: string, maxBytes: number, handler: DraftStep): Route => {
    const path = `/api/drafts/${step}`;
    return { method: 'POST', path, maxBytes, handle: (request) => guarded(context, path, handler, request) };
  };
  return [post('enter', MAX_JSON, handleEnter), post('check', MAX_TEXT, handleCheck)];
}

/** Whatever goes wrong, the person gets a sentence and a reference; the log gets the same reference, and no more of an error than its kind. */
async function guarded(deps: DraftContextDeps, path: string, handler: DraftStep, request: HttpRequest): Promise<HttpResponse> {
  const reference = deps.ids.reference();
  try {
    const identified = await identify(deps, request);
    const outcome = identified.kind === 'problem' ? identified : await handler(deps, identified.person, request.body, languageOf(request));
    if (outcome.kind === 'answer') return json(200, outcome.value);
    deps.log.info('draft step refused', { path, reference, because: outcome.code });
    return draftProblem(request, outcome.code, reference);
  } catch (cause) {
    deps.log.error('draft step failed', { path, reference, cause: cause instanceof Error ? cause : null });
    return draftProblem(request, 'internal', reference);
  }
}
