import * as tf from '@tensorflow/tfjs-core';
import type { Activation, NetworkDescription, NetworkFile, NetworkStep } from './weights/networkFile';
import { tensorValues } from './weights/readWeights';

/** A network with its weights in memory, ready for pictures of any size (a multiple of 32 at each side). */
export interface Network {
  readonly description: NetworkDescription;
  /** Runs the network on `[1, height, width, 3]`; gives its outputs in order. */
  run(picture: tf.Tensor4D): tf.Tensor4D[];
  /** The numbers of a stored tensor that is no filter, such as anchors. */
  constant(name: string): Float32Array;
}

/** The batch normalisation's epsilon that MobileNet v1 was trained with. */
const EPSILON = 0.001;

type Weighted = Extract<NetworkStep, { readonly op: 'convolve' | 'convolveDepthwise' }>;

/** Puts a network's weights into the tensor backend, which must be ready. They stay there as long as the process. */
export function loadNetwork(file: NetworkFile): Network {
  const { description } = file;
  const constant = (name: string): Float32Array => {
    const tensor = description.tensors[name];
    if (tensor === undefined) throw new Error(`No tensor called ${name}.`);
    return tensorValues(file.bytes, tensor);
  };
  const weights = new Map<NetworkStep, { readonly filter: tf.Tensor4D; readonly bias: tf.Tensor1D }>();
  for (const step of description.steps) {
    if (step.op === 'convolve' || step.op === 'convolveDepthwise') weights.set(step, loadWeights(step, description, constant));
  }
  const lastUse = new Map<string, number>();
  description.steps.forEach((step, index) => {
    for (const name of step.op === 'add' ? step.inputs : [step.input]) lastUse.set(name, index);
  });
  for (const name of description.outputs) lastUse.set(name, Number.POSITIVE_INFINITY);

  const run = (picture: tf.Tensor4D): tf.Tensor4D[] => {
    const values = new Map<string, tf.Tensor4D>([['picture', picture]]);
    const take = (name: string): tf.Tensor4D => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`Nothing called ${name} yet.`);
      return value;
    };
    description.steps.forEach((step, index) => {
      values.set(step.output, tf.tidy(() => apply(step, take, weights)));
      // Freed at once: the backend's heap only grows, and it takes the process down when it is full.
      for (const name of step.op === 'add' ? step.inputs : [step.input]) {
        if (lastUse.get(name) === index && name !== 'picture') take(name).dispose();
      }
    });
    return description.outputs.map(take);
  };
  return { description, run, constant };
}

function apply(step: NetworkStep, take: (name: string) => tf.Tensor4D, weights: ReadonlyMap<NetworkStep, { readonly filter: tf.Tensor4D; readonly bias: tf.Tensor1D }>): tf.Tensor4D {
  switch (step.op) {
    case 'convolve':
    case 'convolveDepthwise': {
      const x = take(step.input);
      const own = weights.get(step);
      if (own === undefined) throw new Error('A step without weights.');
      const [height, width] = own.filter.shape;
      // tfjs takes padding per side here, as its plain convolutions do; only the fused ones' types lack it.
      const pad = [[0, 0], padding(x.shape[1], height, step.stride), padding(x.shape[2], width, step.stride), [0, 0]] as unknown as 'same';
      const strides: [number, number] = [step.stride, step.stride];
      const options = { x, filter: own.filter, strides, pad, bias: own.bias, ...fused(step.activation) };
      return step.op === 'convolve' ? tf.fused.conv2d(options) : tf.fused.depthwiseConv2d(options);
    }
    case 'add':
      return activate(tf.add(take(step.inputs[0]), take(step.inputs[1])), step.activation);
    case 'halve':
      return tf.maxPool(take(step.input), 2, 2, 'valid');
    case 'double': {
      const x = take(step.input);
      return tf.image.resizeBilinear(x, [x.shape[1] * 2, x.shape[2] * 2], false, true);
    }
    case 'addEmptyChannels':
      return tf.pad(take(step.input), [[0, 0], [0, 0], [0, 0], [0, step.count]]);
  }
}

/**
 * Padding that keeps output cell `i` over the same pixels whatever the size, so that anchors stay where they are.
 * TensorFlow's own "same" shifts by a pixel when a map has an odd side.
 */
function padding(size: number, window: number, stride: number): [number, number] {
  const before = Math.floor(Math.max(0, window - stride) / 2);
  const after = Math.ceil(size / stride) * stride + window - stride - size - before;
  return [before, Math.max(0, after)];
}

function fused(activation: Activation): { activation?: 'relu' | 'relu6' } {
  return activation === 'none' ? {} : { activation };
}

function activate(x: tf.Tensor4D, activation: Activation): tf.Tensor4D {
  if (activation === 'none') return x;
  return activation === 'relu' ? tf.relu(x) : tf.relu6(x);
}

function loadWeights(step: Weighted, description: NetworkDescription, constant: (name: string) => Float32Array): { filter: tf.Tensor4D; bias: tf.Tensor1D } {
  const shape = description.tensors[step.filter]?.shape ?? [];
  const [a = 0, b = 0, c = 0, d = 0] = shape;
  const raw = constant(step.filter);
  const shaped = (values: Float32Array): tf.Tensor4D => {
    const stored = tf.tensor4d(values, [a, b, c, d]);
    if (description.filters === 'outputLast') return stored;
    const turned = tf.transpose(stored, [1, 2, 3, 0]);
    stored.dispose();
    return turned;
  };
  if (step.batchNorm === undefined) return { filter: shaped(raw), bias: tf.tensor1d(constant(step.bias ?? '')) };

  const [gamma, beta, mean, variance] = ['gamma', 'beta', 'moving_mean', 'moving_variance'].map((part) => constant(`${step.batchNorm}/${part}`));
  if (gamma === undefined || beta === undefined || mean === undefined || variance === undefined) throw new Error('Normalisation is incomplete.');
  const factor = gamma.map((value, channel) => value / Math.sqrt((variance[channel] ?? 0) + EPSILON));
  const offset = beta.map((value, channel) => value - (mean[channel] ?? 0) * (factor[channel] ?? 0));
  const folded = raw.map((value, index) => value * (factor[index % factor.length] ?? 0));
  return { filter: shaped(folded), bias: tf.tensor1d(offset) };
}
