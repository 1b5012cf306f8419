/** What every page's routes can answer, and with which HTTP status. */
export const SIGN_IN_STATUS = {
  noToken: 401,
  tokenExpired: 401,
  tokenInvalid: 401,
  otherTenant: 403,
  signInUnavailable: 503,
  unknownPerson: 403,
  badRequest: 400,
  internal: 500,
} as const;
