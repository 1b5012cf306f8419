/** How one tensor's numbers lie in the `.bin` file. `uint8` values stand for `value * scale + min`. */
export interface StoredTensor {
  readonly shape: readonly number[];
  readonly type: 'uint8' | 'float16' | 'float32';
  /** First byte in the `.bin` file. */
  readonly at: number;
  readonly scale?: number;
  readonly min?: number;
}

export type Activation = 'none' | 'relu' | 'relu6';

interface Filtered {
  readonly input: string;
  readonly output: string;
  readonly filter: string;
  /** Added per channel; absent when `batchNorm` brings its own offset. */
  readonly bias?: string;
  /** Prefix of `gamma`, `beta`, `moving_mean` and `moving_variance`, folded into the filter when the network is loaded. */
  readonly batchNorm?: string;
  readonly stride: number;
  readonly activation: Activation;
}

/** One step of a network. Sizes of pictures are not fixed: every step takes any height and width. */
export type NetworkStep =
  | ({ readonly op: 'convolve' } & Filtered)
  | ({ readonly op: 'convolveDepthwise' } & Filtered)
  | { readonly op: 'add'; readonly inputs: readonly [string, string]; readonly output: string; readonly activation: Activation }
  | { readonly op: 'halve'; readonly input: string; readonly output: string }
  | { readonly op: 'double'; readonly input: string; readonly output: string }
  | { readonly op: 'addEmptyChannels'; readonly input: string; readonly output: string; readonly count: number };

/** A network as it lies beside this file: this as JSON, the numbers in a `.bin` file of the same name. */
export interface NetworkDescription {
  readonly name: string;
  readonly source: string;
  readonly licence: string;
  /** `outputLast`: filters are [height, width, in, out]. `outputFirst`: [out, height, width, in], as tflite keeps them. */
  readonly filters: 'outputLast' | 'outputFirst';
  readonly tensors: Readonly<Record<string, StoredTensor>>;
  readonly steps: readonly NetworkStep[];
  readonly outputs: readonly string[];
}

export interface NetworkFile {
  readonly description: NetworkDescription;
  readonly bytes: Uint8Array;
}
