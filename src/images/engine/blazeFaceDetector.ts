import type { FaceBox } from '../pictureEngine';
import type { Network } from './network';
import { toTensor, type Pixels } from './pixels';

/** The output maps of the two models: which outputs, the pixels per cell and the boxes per cell. */
const MAPS = {
  full: [{ scores: 0, boxes: 1, stride: 4, perCell: 1 }],
  short: [
    { scores: 0, boxes: 2, stride: 8, perCell: 2 },
    { scores: 1, boxes: 3, stride: 16, perCell: 6 },
  ],
} as const;
/** Each box has four numbers and six points of the face, which nothing here uses. */
const NUMBERS = 16;

/** Runs BlazeFace on the whole of `pixels` at once. Gives every box that scores `atLeast`, overlapping ones included. */
export function blazeFaceDetector(network: Network, range: 'full' | 'short'): (pixels: Pixels, atLeast: number) => FaceBox[] {
  return (pixels, atLeast) => {
    const picture = toTensor(pixels);
    const outputs = network.run(picture);
    picture.dispose();
    const leastLogit = Math.log(atLeast / (1 - atLeast));
    const found: FaceBox[] = [];
    for (const { scores, boxes, stride, perCell } of MAPS[range]) {
      const scoreMap = outputs[scores];
      const boxMap = outputs[boxes];
      if (scoreMap === undefined || boxMap === undefined) continue;
      const columns = scoreMap.shape[2];
      const logits = scoreMap.dataSync();
      let numbers: ArrayLike<number> | null = null;
      for (let index = 0; index < logits.length; index += 1) {
        const logit = logits[index] ?? 0;
        if (logit < leastLogit) continue;
        numbers ??= boxMap.dataSync();
        const cell = Math.floor(index / perCell);
        const [right = 0, down = 0, width = 0, height = 0] = [0, 1, 2, 3].map((part) => numbers?.[NUMBERS * index + part] ?? 0);
        const x = ((cell % columns) + 0.5) * stride + right;
        const y = (Math.floor(cell / columns) + 0.5) * stride + down;
        found.push({ x: x - width / 2, y: y - height / 2, width, height, score: 1 / (1 + Math.exp(-logit)) });
      }
    }
    for (const output of outputs) output.dispose();
    return found;
  };
}
