import { hashNumber, type FeatureVector } from './featureVector';
import { wordGroupOf } from './wordGroupIndex';

// Found by cross-validation between writers, as those in `messageFeatures`.
const GROUP_SHARE = 1.6;
const GROUP_PAIR_SHARE = 1.2;
const PAIR_DISTANCE = 4;
const MOST_GROUPS = 4_096;

interface Place {
  readonly id: number;
  readonly at: number;
}

/** Adds groups of words of like meaning and pairs of them that stand close together, at both sizes of group. */
export function addWordGroups(vector: FeatureVector, words: readonly string[], negated: Uint8Array): void {
  const fields: Place[] = [];
  const groups: Place[] = [];
  for (const [at, word] of words.entries()) {
    const found = wordGroupOf(word);
    if (found === undefined) continue;
    fields.push({ id: found.field, at });
    groups.push({ id: found.group, at });
  }
  addPlaces(vector, fields, negated, 10);
  addPlaces(vector, groups, negated, 12);
}

function addPlaces(vector: FeatureVector, places: readonly Place[], negated: Uint8Array, kind: number): void {
  let from = vector.values.length;
  for (const key of new Set(places.map(({ id, at }) => id * 2 + (negated[at] ?? 0)))) vector.add(hashNumber(kind, key), 1);
  vector.share(from, GROUP_SHARE);
  from = vector.values.length;
  const pairs = new Set<number>();
  for (const [turn, first] of places.entries()) {
    for (let next = turn + 1; next < places.length; next += 1) {
      const second = places[next];
      if (second === undefined || second.at - first.at > PAIR_DISTANCE) break;
      pairs.add(first.id * MOST_GROUPS + second.id);
    }
  }
  for (const pair of pairs) vector.add(hashNumber(kind + 1, pair), 1);
  vector.share(from, GROUP_PAIR_SHARE);
}
