import { join } from 'node:path';

/** `dist`, beside which this file lies once it is compiled. */
export const DIST = join(__dirname, '..');

/**
 * A part of the product as it ships: compiled, from `dist`. Types come from the source.
 *
 * `built<typeof import('../../src/gedragscode/answerQuestion')>('gedragscode/answerQuestion')`
 */
export function built<Part>(path: string): Part {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the path is known only when running
  return require(join(DIST, path)) as Part;
}
