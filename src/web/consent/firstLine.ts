const NEWLINE = 0x0a;

export interface FirstLine {
  /** Without its newline; null when there is none within `longest` bytes. */
  readonly line: Uint8Array | null;
  /** All that follows. */
  readonly rest: AsyncIterable<Uint8Array>;
}

/** Takes the first line off a stream, which may come in pieces of any size. */
export async function firstLine(stream: AsyncIterable<Uint8Array>, longest: number): Promise<FirstLine> {
  const pieces = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  for (;;) {
    const end = head.indexOf(NEWLINE);
    if (end >= 0) return { line: head.subarray(0, end), rest: following(head.subarray(end + 1), pieces) };
    const next = head.length > longest ? null : await pieces.next();
    if (next === null || next.done === true) return { line: null, rest: following(head, pieces) };
    head = Buffer.concat([head, next.value]);
  }
}

async function* following(head: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
  } finally {
    await pieces.return?.();
  }
}
