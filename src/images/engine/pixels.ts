import * as tf from '@tensorflow/tfjs-core';

/** An upright picture as red, green and blue bytes, row by row. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Networks halve a picture five times, so each side must be a multiple of this. */
const STEP = 32;

/** The picture as a network wants it: −1 to 1, with black added at the right and the bottom. The caller disposes. */
export function toTensor(pixels: Pixels): tf.Tensor4D {
  const width = Math.ceil(pixels.width / STEP) * STEP;
  const height = Math.ceil(pixels.height / STEP) * STEP;
  const values = new Float32Array(width * height * 3).fill(-1);
  const row = pixels.width * 3;
  for (let y = 0; y < pixels.height; y += 1) {
    const from = y * row;
    const to = y * width * 3;
    for (let index = 0; index < row; index += 1) values[to + index] = (pixels.data[from + index] ?? 0) / 127.5 - 1;
  }
  return tf.tensor4d(values, [1, height, width, 3]);
}
