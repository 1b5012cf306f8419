/** A pattern for whole words in any case: `wordPattern('app(?:je)?')` finds "App" and not "happen". */
export function wordPattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}_])(?:${source})(?![\\p{L}\\p{N}\\p{M}_])`, 'giu');
}

/** Whether it is in there; says the same every time, though the pattern is global. */
export function has(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}
