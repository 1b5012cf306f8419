import type { Activation, NetworkFile, NetworkStep, StoredTensor } from './networkFile';
import { readTflite, type TfliteOperator } from './tfliteReader';

/** Numbers of TensorFlow Lite's `BuiltinOperator` list. */
const OP = { add: 0, concatenate: 2, convolve: 3, depthwise: 4, dequantize: 6, maxPool: 17, relu: 19, reshape: 22, resizeBilinear: 23, pad: 34 } as const;
const ACTIVATIONS: Readonly<Record<number, Activation>> = { 0: 'none', 1: 'relu', 3: 'relu6' };

/**
 * Turns one of MediaPipe's BlazeFace models into our own network file. The numbers stay the same float16 ones; the
 * final reshapes are left out, so that pictures of any size can go through.
 */
export function convertTflite(file: Uint8Array, about: { readonly name: string; readonly source: string; readonly licence: string }): NetworkFile {
  const model = readTflite(file);
  const tensors: Record<string, StoredTensor> = {};
  const pieces: Uint8Array[] = [];
  const steps: NetworkStep[] = [];
  const outputs: string[] = [];
  const halves = new Map<number, number>();
  let at = 0;

  const name = (index: number): string => (index === model.inputs[0] ? 'picture' : `t${index}`);
  const constant = (index: number): string => {
    const key = `w${index}`;
    if (tensors[key] !== undefined) return key;
    const tensor = model.tensors[halves.get(index) ?? index];
    if (tensor === undefined || tensor.bytes === null || tensor.type > 1) throw new Error(`Tensor ${index} is not a constant of floats.`);
    tensors[key] = { shape: tensor.shape, type: tensor.type === 1 ? 'float16' : 'float32', at };
    pieces.push(tensor.bytes);
    at += tensor.bytes.length;
    return key;
  };

  for (const operator of model.operators) {
    const [first = -1, second = -1, third = -1] = operator.inputs;
    const [output = -1] = operator.outputs;
    switch (operator.code) {
      case OP.dequantize:
        halves.set(output, first);
        break;
      case OP.convolve:
      case OP.depthwise: {
        const separate = operator.code === OP.depthwise;
        steps.push({
          op: separate ? 'convolveDepthwise' : 'convolve',
          input: name(first),
          output: name(output),
          filter: constant(second),
          bias: constant(third),
          stride: operator.option(1, 4),
          activation: activationOf(operator, separate ? 4 : 3),
        });
        break;
      }
      case OP.add:
        steps.push({ op: 'add', inputs: [name(first), name(second)], output: name(output), activation: activationOf(operator, 0) });
        break;
      case OP.relu:
        activateLast(steps, name(first), name(output));
        break;
      case OP.maxPool:
        steps.push({ op: 'halve', input: name(first), output: name(output) });
        break;
      case OP.resizeBilinear:
        if (operator.option(3, 1) !== 1) throw new Error('Only half-pixel centres are known here.');
        steps.push({ op: 'double', input: name(first), output: name(output) });
        break;
      case OP.pad: {
        const before = model.tensors[first]?.shape[3] ?? 0;
        const after = model.tensors[output]?.shape[3] ?? 0;
        steps.push({ op: 'addEmptyChannels', input: name(first), output: name(output), count: after - before });
        break;
      }
      case OP.reshape:
        outputs.push(name(first));
        break;
      case OP.concatenate:
        break;
      default:
        throw new Error(`Operator ${operator.code} is not known here.`);
    }
  }
  return { description: { ...about, filters: 'outputFirst', tensors, steps, outputs }, bytes: Buffer.concat(pieces) };
}

function activationOf(operator: TfliteOperator, slot: number): Activation {
  const activation = ACTIVATIONS[operator.option(slot, 1)];
  if (activation === undefined) throw new Error('An activation is not known here.');
  return activation;
}

/** A relu belongs to the step before it, when nothing else uses what that step gives. */
function activateLast(steps: NetworkStep[], input: string, output: string): void {
  const index = steps.findIndex((step) => step.output === input);
  const step = steps[index];
  if (step === undefined || !('activation' in step) || step.activation !== 'none') throw new Error(`Nothing to activate before ${output}.`);
  steps[index] = { ...step, output, activation: 'relu' };
}
