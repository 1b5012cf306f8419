/** What a question says, without the words that every question has: feature → weight. */
export type Content = ReadonlyMap<string, number>;

/** How much two questions say the same: 0 nothing, 1 all (the cosine). */
export function likeness(a: Content, b: Content): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [feature, weight] of few) shared += weight * (many.get(feature) ?? 0);
  return shared === 0 ? 0 : shared / Math.sqrt(square(a) * square(b));
}

function square(content: Content): number {
  let sum = 0;
  for (const weight of content.values()) sum += weight * weight;
  return sum;
}
