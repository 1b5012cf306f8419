/**
 * What can break off an import half-way; the register is as it was. `databaseGone`: the connection was lost;
 * `diskFull`: the database has no room left; `listBroken`: the list stopped coming.
 */
export type ImportFailure = 'databaseGone' | 'diskFull' | 'listBroken';

/** What a desk throws when it knows what is the matter. */
export class ImportBrokenOff extends Error {
  constructor(
    readonly because: ImportFailure,
    cause: unknown,
  ) {
    super(`import broken off: ${because}`, { cause });
  }
}
