import { pictureLimits } from '../../images/pictureLimits';
import { json, type HttpRequest, type HttpResponse, type Route } from '../http';
import { createTickets } from '../ticket';
import { handleCheck } from './handleCheck';
import { handleCover } from './handleCover';
import { handleCrop } from './handleCrop';
import { handleEnter } from './handleEnter';
import { handleOffer } from './handleOffer';
import { handlePosted } from './handlePosted';
import { handleReviewed } from './handleReviewed';
import { handleShare } from './handleShare';
import { handleVerdict } from './handleVerdict';
import type { PhotoDeps } from './photoDeps';
import type { PhotoContext, PhotoHandler } from './photoHandler';
import { problem } from './problem';

/** Prepared pictures that come back are at most 1,600 pixels; a PNG of those, in base64, with its ticket. */
const MAX_JSON_WITH_PICTURE = 12 * 1024 * 1024;
const MAX_JSON_WITH_PICTURES = 60 * 1024 * 1024;
const MAX_JSON = 1024 * 1024;

/** All steps of the dialog "Foto delen". The server keeps nothing between them. */
export function createPhotoRoutes(deps: PhotoDeps): readonly Route[] {
  const context: PhotoContext = { ...deps, tickets: createTickets(deps) };
  const post = (path: string, maxBytes: number, handler: PhotoHandler): Route => ({
    method: 'POST',
    path,
    maxBytes,
    handle: (request) => guarded(context, path, handler, request),
  });
  return [
    post('/api/photo/enter', MAX_JSON, handleEnter),
    post('/api/photo/check', pictureLimits.bytes, handleCheck),
    post('/api/photo/posted', MAX_JSON, handlePosted),
    post('/api/photo/verdict', MAX_JSON, handleVerdict),
    post('/api/photo/offer', MAX_JSON, handleOffer),
    post('/api/photo/cover', MAX_JSON_WITH_PICTURE, handleCover),
    post('/api/photo/crop', MAX_JSON_WITH_PICTURE, handleCrop),
    post('/api/photo/share', MAX_JSON_WITH_PICTURES, handleShare),
    post('/api/photo/reviewed', MAX_JSON, handleReviewed),
  ];
}

/** Whatever goes wrong, the person gets a sentence and a reference; the log gets the same reference. */
async function guarded(context: PhotoContext, path: string, handler: PhotoHandler, request: HttpRequest): Promise<HttpResponse> {
  try {
    const outcome = await handler(context, request);
    if (outcome.kind === 'answer') return json(200, outcome.value);
    const reference = context.ids.reference();
    context.log.info('photo step refused', { path, reference, because: outcome.code });
    return problem(request, reference, outcome.code, outcome.verdicts);
  } catch (cause) {
    const reference = context.ids.reference();
    context.log.error('photo step failed', { path, reference, cause: cause instanceof Error ? cause : null });
    return problem(request, reference, 'internal');
  }
}
