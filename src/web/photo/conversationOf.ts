import type { HttpRequest } from '../http';
import { CONVERSATION_HEADER } from './photoApi';

/** The conversation that a request's header names; empty when it names none. */
export function conversationOf(request: HttpRequest): string {
  try {
    return decodeURIComponent(request.headers[CONVERSATION_HEADER] ?? '');
  } catch {
    return '';
  }
}
