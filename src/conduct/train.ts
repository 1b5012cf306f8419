import { learn, lessonFrom, HEADS, type Example, type Lesson, type Weights } from './learn';
import { KIND_SHARE } from './messageModel';
import { BUCKETS } from './featureVector';
import { examplesFrom, fingerprintOf, type LabelledFile, type SourcedExample } from './trainingData';

const FOLDS = ['x', 'a', 'b', 'own', 'voices', 'pairs'] as const;

/**
 * The text of `weights.ts`, to the byte, from the labelled text in `src/conduct/data`. The calibration comes from scores of
 * messages whose writer was left out of training: that is how the model meets a school it has never seen.
 * `without` leaves one writer out altogether, for measuring.
 */
export function train(files: readonly LabelledFile[], without?: string): string {
  const taught = examplesFrom(files)
    .filter(({ set }) => set !== without)
    .map((example, at): Taught => ({ example, lesson: lessonFrom(at % 2 === 0 ? example : withoutRole(example)), bare: lessonFrom(withoutRole(example)) }));
  const held = FOLDS.filter((fold) => fold !== without).flatMap((fold) => heldOutScores(taught, fold));
  return render(learn(taught.map(({ lesson }) => lesson)), calibrationFrom(held), fingerprintOf(files));
}

interface Taught {
  readonly example: SourcedExample;
  /** The role is often unknown, so every second example is learnt without it. */
  readonly lesson: Lesson;
  readonly bare: Lesson;
}

interface HeldOut {
  readonly raw: number;
  readonly harmful: boolean;
}

function heldOutScores(taught: readonly Taught[], fold: string): readonly HeldOut[] {
  const weights = learn(taught.filter(({ example }) => example.set !== fold).map(({ lesson }) => lesson));
  return taught
    .filter(({ example }) => example.set === fold && example.weight === 1)
    .map(({ example, bare }) => ({ raw: rawScore(weights, bare), harmful: example.kind !== null }));
}

function withoutRole<T extends Example>(example: T): T {
  return { ...example, role: 'unknown' };
}

function rawScore({ table, biases }: Weights, { buckets, values }: Lesson): number {
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

function render({ table, biases }: Weights, calibration: readonly (readonly [number, number])[], trainedFrom: string): string {
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
    `export const trainedFrom = '${trainedFrom}';`,
    `export const calibration: readonly (readonly [number, number])[] = ${JSON.stringify(calibration.map(([raw, signal]) => [round(raw), signal]))};`,
    `export const headScales: readonly number[] = ${JSON.stringify(scales)};`,
    `export const headBiases: readonly number[] = ${JSON.stringify([...biases].map(round))};`,
    `export const packedWeights =\n  '${Buffer.from(packed.buffer).toString('base64')}';`,
    '',
  ].join('\n');
}
