/**
 * A number or a Dutch word in a text that may run from right to left: kept together, and in its own order. Without
 * this 0800-0113 would be shown as 0113-0800 in Arabic.
 */
export function ltr(value: string): string {
  return `\u2066${value}\u2069`;
}
