const DIGITS = 16;

/**
 * The id of an import, from a UUID. It stands in every entry that the list brings, a million times over, so it is short;
 * sixteen hexadecimal digits are plenty within a school board.
 */
export function batchId(uuid: string): string {
  return uuid.replaceAll('-', '').slice(-DIGITS);
}
