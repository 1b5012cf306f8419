import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { train } from '../conduct/train';
import { learnFinding } from '../gedragscode/finding/learnFinding';
import { packWeights } from '../gedragscode/finding/packWeights';
import type { CliIo } from './cliIo';

/** `train`: rebuilds the weights of the conduct model and of finding from the labelled text that lies in the project. For developers. */
export async function trainCommand(args: readonly string[], io: CliIo): Promise<number> {
  if (args.length > 0) {
    io.err('Zo: npm run train');
    return 2;
  }
  const room = resolve(__dirname, '..', '..', 'src', 'conduct');
  const names = (await readdir(join(room, 'data'))).filter((name) => name.endsWith('.jsonl'));
  const files = await Promise.all(names.map(async (name) => ({ name, text: await readFile(join(room, 'data', name), 'utf8') })));
  await writeFile(join(room, 'weights.ts'), train(files));
  io.err('src/conduct/weights.ts is opnieuw gemaakt.');
  await writeFile(resolve(__dirname, '..', '..', 'src', 'gedragscode', 'finding', 'weights.ts'), packWeights(learnFinding()));
  io.err('src/gedragscode/finding/weights.ts is opnieuw gemaakt.');
  return 0;
}
