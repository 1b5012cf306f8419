import type { FaceBox } from '../pictureEngine';
import type { Network } from './network';
import { toTensor, type Pixels } from './pixels';

/** Cells along a side at the size the network was trained for, and boxes per cell, of the six maps. */
const MAPS = [
  { cells: 32, perCell: 3 },
  { cells: 16, perCell: 6 },
  { cells: 8, perCell: 6 },
  { cells: 4, perCell: 6 },
  { cells: 2, perCell: 6 },
  { cells: 1, perCell: 6 },
] as const;
const TRAINED_SIZE = 512;
const CLASSES = 3;
const FACE = 1;

/**
 * Runs SSD MobileNet on the whole of `pixels` at once, whatever its size: the trained anchors of one cell are repeated
 * over as many cells as there are. Gives every box that scores `atLeast`, overlapping ones included.
 */
export function ssdDetector(network: Network): (pixels: Pixels, atLeast: number) => FaceBox[] {
  const corners = network.constant('Output/extra_dim');
  let first = 0;
  const maps = MAPS.map(({ cells, perCell }) => {
    const sizes = Array.from({ length: perCell }, (_, index) => {
      const at = 4 * (first + index);
      const [top = 0, left = 0, bottom = 0, right = 0] = corners.subarray(at, at + 4);
      return { width: (right - left) * TRAINED_SIZE, height: (bottom - top) * TRAINED_SIZE };
    });
    first += cells * cells * perCell;
    return { stride: TRAINED_SIZE / cells, sizes };
  });

  return (pixels, atLeast) => {
    const picture = toTensor(pixels);
    const outputs = network.run(picture);
    picture.dispose();
    const leastLogit = Math.log(atLeast / (1 - atLeast));
    const found: FaceBox[] = [];
    maps.forEach(({ stride, sizes }, layer) => {
      const boxes = outputs[2 * layer];
      const classes = outputs[2 * layer + 1];
      if (boxes === undefined || classes === undefined) return;
      const columns = boxes.shape[2];
      const logits = classes.dataSync();
      let offsets: ArrayLike<number> | null = null;
      for (let index = 0; index * CLASSES < logits.length; index += 1) {
        const logit = logits[index * CLASSES + FACE] ?? 0;
        if (logit < leastLogit) continue;
        offsets ??= boxes.dataSync();
        const cell = Math.floor(index / sizes.length);
        const size = sizes[index % sizes.length];
        if (size === undefined) continue;
        const [down = 0, right = 0, taller = 0, wider = 0] = [0, 1, 2, 3].map((part) => offsets?.[4 * index + part] ?? 0);
        const width = size.width * Math.exp(wider / 5);
        const height = size.height * Math.exp(taller / 5);
        const x = ((cell % columns) + 0.5) * stride + (right / 10) * size.width;
        const y = (Math.floor(cell / columns) + 0.5) * stride + (down / 10) * size.height;
        found.push({ x: x - width / 2, y: y - height / 2, width, height, score: 1 / (1 + Math.exp(-logit)) });
      }
    });
    for (const output of outputs) output.dispose();
    return found;
  };
}
