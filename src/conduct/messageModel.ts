import { messageFeatures, type MessageFeatures } from './messageFeatures';
import { signalKinds, type SignalKind } from './signalKind';
import type { SpeakerRole } from './turn';
import { calibration, headBiases, headScales, packedWeights } from './weights';

/** What the trained model makes of one short message. */
export interface ModelScore {
  /** 0–1, calibrated: .60 is where a nudge is worth it. */
  readonly signal: number;
  readonly features: MessageFeatures;
}

/** Being clearly of one kind counts beside being harmful at all; found by cross-validation between writers. */
export const KIND_SHARE = 0.6;
const MAYBE_FROM = -2;

// One block of weights per head: most messages are harmless, so mostly only the first block is read.
const packed = Buffer.from(packedWeights, 'base64');
// As many places as these weights have: weights of another size must load too, or they couldn't be learnt anew.
const places = packed.length / headScales.length;
const heads = headScales.map((_, head) => new Int8Array(packed.buffer, packed.byteOffset + head * places, places));

export function scoreMessage(text: string, role: SpeakerRole): ModelScore {
  const features = messageFeatures(text, role);
  const harm = rawScore(0, features);
  // Far below any threshold the kinds can't lift it: most messages end here.
  if (harm < MAYBE_FROM) return { signal: calibration[0]?.[1] ?? 0, features };
  let likeliest = -Infinity;
  for (let head = 1; head < heads.length; head += 1) likeliest = Math.max(likeliest, rawScore(head, features));
  return { signal: calibrate(harm + KIND_SHARE * likeliest), features };
}

/** Which kind a signalling message is most like. */
export function likeliestKind(features: MessageFeatures): SignalKind {
  let best: SignalKind = 'escalatie';
  let highest = -Infinity;
  for (const [at, kind] of signalKinds.entries()) {
    const score = rawScore(at + 1, features);
    if (score <= highest) continue;
    highest = score;
    best = kind;
  }
  return best;
}

function rawScore(head: number, { buckets, values }: MessageFeatures): number {
  const weights = heads[head];
  if (weights === undefined) return 0;
  let sum = 0;
  for (let at = 0; at < buckets.length; at += 1) sum += (values[at] as number) * (weights[buckets[at] as number] as number);
  return sum * (headScales[head] ?? 0) + (headBiases[head] ?? 0);
}

/** Straight lines between the measured points (raw score → signal). */
function calibrate(raw: number): number {
  const [first] = calibration;
  const last = calibration.at(-1);
  if (first === undefined || last === undefined || raw <= first[0]) return first?.[1] ?? 0;
  for (const [at, [from, low]] of calibration.entries()) {
    const next = calibration[at + 1];
    if (next === undefined) break;
    if (raw < next[0]) return low + ((raw - from) / (next[0] - from)) * (next[1] - low);
  }
  return last[1];
}
