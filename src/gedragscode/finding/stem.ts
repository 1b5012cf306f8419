const LINKED = /(?:tjes|tje|jes|je|ingen|ing|heden|heid|end|ende|eren|en|es|ed|s|e)$/;

const CACHE_LIMIT = 20_000;
const cache = new Map<string, string>();

/**
 * A light stem for Dutch and English together: endings off, double letters single, so that `filmpjes`, `filmen` and
 * `film`, or `delen` and `deel`, meet. Words of up to three letters stay as they are.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const result = stemOnce(word);
  if (cache.size < CACHE_LIMIT) cache.set(word, result);
  return result;
}

function stemOnce(word: string): string {
  if (word.length <= 3) return word;
  let base = word;
  if (/^ge[a-z]{4,}(?:d|t|en)$/.test(base)) base = base.slice(2).replace(/(?:d|t)$/, '');
  else if (base.length > 5) base = base.replace(/([^aeiou])(?:te|de)(?:n)?$/, '$1');
  for (let round = 0; round < 2; round += 1) {
    const shorter = base.replace(LINKED, '');
    if (shorter.length < 3 || shorter === base) break;
    base = shorter;
  }
  if (base.length > 4) base = base.replace(/([^aeious])t$/, '$1');
  base = base.replace(/([a-z])\1/g, '$1').replace(/v$/, 'f').replace(/z$/, 's').replace(/y$/, 'i');
  return base.length < 2 ? word : base;
}
