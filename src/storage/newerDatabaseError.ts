/** The database holds migrations that this release doesn't know: it belongs to a newer one. */
export class NewerDatabaseError extends Error {}
