import { GraphError } from '@microsoft/microsoft-graph-client';

/** What Graph meant by not answering. `notAllowed`: the permission was not given. */
export function refusalOf(error: unknown): 'notThere' | 'notAllowed' | 'unknown' {
  if (!(error instanceof GraphError)) return 'unknown';
  if (error.statusCode === 404) return 'notThere';
  return error.statusCode === 401 || error.statusCode === 403 ? 'notAllowed' : 'unknown';
}
