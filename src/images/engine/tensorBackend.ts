import { dirname, sep } from 'node:path';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';

/** Makes tfjs compute in WebAssembly (SIMD where the processor has it), from the files of its own package. */
export async function startTensorBackend(): Promise<void> {
  // tfjs advises in the console to install its native backend.
  tf.env().set('PROD', true);
  setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))}${sep}`);
  if (!(await tf.setBackend('wasm'))) throw new Error('The WebAssembly backend did not start.');
  await tf.ready();
}
