import { learn, HEADS, type Example, type Weights } from './learn';
import { KIND_SHARE } from './messageModel';
import { BUCKETS, messageFeatures } from './messageFeatures';
import { examplesFrom, type LabelledFile, type SourcedExample } from './trainingData';

const FOLDS = ['x', 'a', 'b', 'own'] as const;

/**
 * The text of `weights.ts`, to the byte, from the labelled text in `src/conduct/data`. The calibration comes from scores of
 * messages whose writer was left out of training: that is how the model meets a school it has never seen.
 * `without` leaves one writer out altogether, for measuring.
 */
export function train(files: readonly LabelledFile[], without?: string): string {
  const examples = examplesFrom(files).filter(({ set }) => set !== without);
  const held = FOLDS.filter((fold) => fold !== without).flatMap((fold) => heldOutScores(examples, fold));
  const weights = learn(withoutRoleToo(examples));
  return render(weights, calibrationFrom(held));
}

interface HeldOut {
  readonly raw: number;
  readonly harmful: boolean;
}

function heldOutScores(examples: readonly SourcedExample[], fold: string): readonly HeldOut[] {
  const weights = learn(withoutRoleToo(examples.filter(({ set }) => set !== fold)));
  return examples
    .filter(({ set, weight }) => set === fold && weight === 1)
    .map((example) => ({ raw: rawScore(weights, example), harmful: example.kind !== null }));
}

/** The role is often unknown, so every message with a role is also learnt without it. */
export function withoutRoleToo(examples: readonly Example[]): readonly Example[] {
  return examples.flatMap((example) =>
    example.role === 'unknown'
      ? [example]
      : [
          { ...example, weight: example.weight / 2 },
          { ...example, role: 'unknown' as const, weight: example.weight / 2 },
        ],
  );
}

function rawScore({ table, biases }: Weights, { text }: Example): number {
  const { buckets, values } = messageFeatures(text, 'unknown');
  const sums = [...biases];
  for (const [at, bucket] of buckets.entries()) {
    for (let head = 0; head < HEADS; head += 1) sums[head] = (sums[head] ?? 0) + (values[at] ?? 0) * (table[bucket * HEADS + head] ?? 0);
  }
  return (sums[0] ?? 0) + KIND_SHARE * Math.max(...sums.slice(1));
}

/** Points where so many of the harmless look-alikes score higher: signal from 15 %, nudge from 4 %, acute from 1.5 %. */
function calibrationFrom(held: readonly HeldOut[]): readonly (readonly [number, number])[] {
  const harmless = held.filter(({ harmful }) => !harmful).map(({ raw }) => raw).sort((a, b) => a - b);
  const at = (share: number): number => harmless[Math.floor(share * (harmless.length - 1))] ?? 0;
  const highest = at(0.985);
  return [
    [at(0.3), 0.02],
    [at(0.85), 0.35],
    [at(0.96), 0.6],
    [highest, 0.85],
    [highest + 3, 0.99],
  ];
}

function render({ table, biases }: Weights, calibration: readonly (readonly [number, number])[]): string {
  const packed = new Int8Array(table.length);
  const scales: number[] = [];
  for (let head = 0; head < HEADS; head += 1) {
    let largest = 0;
    for (let place = head; place < table.length; place += HEADS) largest = Math.max(largest, Math.abs(table[place] ?? 0));
    const scale = Math.fround(largest / 127);
    scales.push(scale);
    for (let place = head; place < table.length; place += HEADS) packed[head * BUCKETS + (place - head) / HEADS] = Math.round((table[place] ?? 0) / (scale || 1));
  }
  const round = (value: number): number => Number(value.toFixed(5));
  return [
    '/** Made by `npm run train` from `src/conduct/data`; not edited by hand. */',
    `export const calibration: readonly (readonly [number, number])[] = ${JSON.stringify(calibration.map(([raw, signal]) => [round(raw), signal]))};`,
    `export const headScales: readonly number[] = ${JSON.stringify(scales)};`,
    `export const headBiases: readonly number[] = ${JSON.stringify([...biases].map(round))};`,
    `export const packedWeights =\n  '${Buffer.from(packed.buffer).toString('base64')}';`,
    '',
  ].join('\n');
}
