/** Shows how far something is: one line that is written anew on a terminal, elsewhere a line every few seconds. */
export interface ProgressLine {
  show(text: string): void;
  /** Takes the line away, so that something else can be said. */
  clear(): void;
}

const EVERY_MS = 5_000;
const TERMINAL_EVERY_MS = 100;
const TO_THE_BEGINNING = '\r\u001B[K';

export function progressLine(stream: { readonly isTTY?: boolean; write(text: string): unknown }, now: () => number): ProgressLine {
  const terminal = stream.isTTY === true;
  let shownAt = terminal ? Number.NEGATIVE_INFINITY : now();
  let shown = false;
  return {
    show(text) {
      if (now() - shownAt < (terminal ? TERMINAL_EVERY_MS : EVERY_MS)) return;
      shownAt = now();
      shown = true;
      stream.write(terminal ? `${TO_THE_BEGINNING}${text}` : `${text}\n`);
    },
    clear() {
      if (terminal && shown) stream.write(TO_THE_BEGINNING);
      shown = false;
    },
  };
}
