import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../projectRoot';
import type { NetworkName } from './convertWeights';
import type { NetworkDescription, NetworkFile, StoredTensor } from './networkFile';

/** Reads a network that lies beside this file, or in `src/` when this file was compiled to `dist/` without it. */
export function readNetwork(name: NetworkName): NetworkFile {
  const folder = existsSync(join(__dirname, `${name}.bin`)) ? __dirname : join(projectRoot(__dirname), 'src/images/engine/weights');
  const description = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as NetworkDescription;
  return { description, bytes: readFileSync(join(folder, `${name}.bin`)) };
}

/** The numbers of one tensor as 32-bit floats. */
export function tensorValues(bytes: Uint8Array, tensor: StoredTensor): Float32Array {
  const count = tensor.shape.reduce((product, size) => product * size, 1);
  const view = new DataView(bytes.buffer, bytes.byteOffset + tensor.at);
  const values = new Float32Array(count);
  for (let index = 0; index < count; index += 1) {
    if (tensor.type === 'uint8') values[index] = view.getUint8(index) * (tensor.scale ?? 1) + (tensor.min ?? 0);
    else if (tensor.type === 'float16') values[index] = fromHalf(view.getUint16(2 * index, true));
    else values[index] = view.getFloat32(4 * index, true);
  }
  return values;
}

/** IEEE 754 half precision. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
