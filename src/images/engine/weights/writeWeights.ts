import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWeights } from './convertWeights';

/** Writes the network files anew: `node dist/images/engine/weights/writeWeights.js NODE_MODULES FOLDER`. */
export function writeWeights(nodeModules: string, folder: string): void {
  for (const [name, file] of Object.entries(convertWeights(nodeModules))) {
    writeFileSync(join(folder, `${name}.bin`), file.bytes);
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(file.description)}\n`);
  }
}

const [nodeModules, folder] = process.argv.slice(2);
if (require.main === module && nodeModules !== undefined && folder !== undefined) writeWeights(nodeModules, folder);
