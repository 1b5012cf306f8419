/** At most `limit` UTF-16 units with `mark` behind what was cut; never half a character. */
export function shortened(words: string, limit: number, mark: string): string {
  return words.length <= limit ? words : `${words.slice(0, limit).toWellFormed().replace(/\uFFFD$/, '').trimEnd()}… ${mark}`;
}
