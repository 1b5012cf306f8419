/** Takes lines of JSON from a text that grows; the last line counts when it is complete. */
export class LineReader<T> {
  #from = 0;

  /** @param text all that has come so far */
  read(text: string): readonly T[] {
    const end = text.lastIndexOf('\n') + 1;
    const lines = text.slice(this.#from, Math.max(end, this.#from)).split('\n');
    this.#from = Math.max(end, this.#from);
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
  }
}
