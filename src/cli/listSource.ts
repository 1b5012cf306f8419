import { open } from 'node:fs/promises';

/** A list to read, from wherever; its bytes come when they are asked for. */
export interface ListSource {
  readonly chunks: AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

const PIECE = 256 * 1_024;

/** Null when the file can't be opened. */
export async function listInFile(path: string): Promise<ListSource | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  if ((await file.stat()).isDirectory()) {
    await file.close();
    return null;
  }
  return { chunks: file.createReadStream({ autoClose: false, highWaterMark: PIECE }), close: () => file.close() };
}

export function listOnStdin(stdin: NodeJS.ReadableStream): ListSource {
  async function* chunks(): AsyncIterable<Uint8Array> {
    for await (const piece of stdin) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
  }
  return { chunks: chunks(), close: async () => undefined };
}
