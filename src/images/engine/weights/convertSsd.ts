import type { Activation, NetworkFile, NetworkStep, StoredTensor } from './networkFile';

interface ManifestWeight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly quantization?: { readonly scale: number; readonly min: number; readonly dtype: string };
}

/** The layout of the package's file: `ssd_mobilenetv1_model-weights_manifest.json`. */
export type SsdManifest = readonly { readonly weights: readonly ManifestWeight[] }[];

const STRIDE_TWO_LAYERS: ReadonlySet<number> = new Set([2, 4, 6, 12]);
const ANCHORS = 'Output/extra_dim';

/**
 * Turns the package's SSD MobileNet v1 weights into our own network file, byte for byte the same numbers.
 * Only what the face detector uses is taken.
 */
export function convertSsd(manifest: SsdManifest, packed: Uint8Array): NetworkFile {
  const steps = ssdSteps();
  const wanted = new Set<string>([ANCHORS]);
  for (const step of steps) {
    if (step.op !== 'convolve' && step.op !== 'convolveDepthwise') continue;
    wanted.add(step.filter);
    if (step.bias !== undefined) wanted.add(step.bias);
    if (step.batchNorm !== undefined) {
      for (const part of ['gamma', 'beta', 'moving_mean', 'moving_variance']) wanted.add(`${step.batchNorm}/${part}`);
    }
  }

  const tensors: Record<string, StoredTensor> = {};
  const pieces: Uint8Array[] = [];
  let from = 0;
  let at = 0;
  for (const weight of manifest.flatMap((group) => group.weights)) {
    const width = weight.quantization === undefined ? 4 : 1;
    const length = weight.shape.reduce((product, size) => product * size, 1) * width;
    if (wanted.delete(weight.name)) {
      const { quantization } = weight;
      tensors[weight.name] =
        quantization === undefined
          ? { shape: weight.shape, type: 'float32', at }
          : { shape: weight.shape, type: 'uint8', at, scale: quantization.scale, min: quantization.min };
      pieces.push(packed.subarray(from, from + length));
      at += length;
    }
    from += length;
  }
  if (wanted.size > 0) throw new Error(`The manifest lacks: ${[...wanted].join(', ')}`);

  return {
    description: {
      name: 'SSD MobileNet v1, trained on faces',
      source: '@vladmandic/face-api, model/ssd_mobilenetv1_model',
      licence: 'MIT',
      filters: 'outputLast',
      tensors,
      steps,
      outputs: [0, 1, 2, 3, 4, 5].flatMap((layer) => [`boxes${layer}`, `classes${layer}`]),
    },
    bytes: Buffer.concat(pieces),
  };
}

/** MobileNet v1 (13 separable layers), four smaller maps after it, and a box and class predictor on each of six maps. */
function ssdSteps(): NetworkStep[] {
  const steps: NetworkStep[] = [];
  const convolve = (input: string, output: string, at: string, stride: number, activation: Activation = 'relu6'): string => {
    steps.push({ op: 'convolve', input, output, filter: `${at}/weights`, bias: `${at}/${activation === 'none' ? 'biases' : 'convolution_bn_offset'}`, stride, activation });
    return output;
  };

  let last = convolve('picture', 'layer0', 'MobilenetV1/Conv2d_0_pointwise', 2);
  for (let layer = 1; layer <= 13; layer += 1) {
    const at = `MobilenetV1/Conv2d_${layer}_depthwise`;
    const stride = STRIDE_TWO_LAYERS.has(layer) ? 2 : 1;
    steps.push({ op: 'convolveDepthwise', input: last, output: `depthwise${layer}`, filter: `${at}/depthwise_weights`, batchNorm: `${at}/BatchNorm`, stride, activation: 'relu6' });
    last = convolve(`depthwise${layer}`, `layer${layer}`, `MobilenetV1/Conv2d_${layer}_pointwise`, 1);
  }
  for (let layer = 0; layer <= 7; layer += 1) {
    last = convolve(last, `extra${layer}`, `Prediction/Conv2d_${layer}_pointwise`, layer % 2 === 0 ? 1 : 2);
  }
  ['layer11', 'layer13', 'extra1', 'extra3', 'extra5', 'extra7'].forEach((map, layer) => {
    convolve(map, `boxes${layer}`, `Prediction/BoxPredictor_${layer}/BoxEncodingPredictor`, 1, 'none');
    convolve(map, `classes${layer}`, `Prediction/BoxPredictor_${layer}/ClassPredictor`, 1, 'none');
  });
  return steps;
}
