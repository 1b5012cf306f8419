import type { RosterFolder } from '../../../src/people/import/rosterFolder';

/** A delivery in memory, in pieces that end anywhere: bytes as they are, text as UTF-8. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>, pieceSize = 7): RosterFolder {
  return {
    names: Object.keys(files),
    async *open(name) {
      const content = files[name];
      if (content === undefined) throw new Error(`no file ${name}`);
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
  };
}

/** Rows under a header; a row may leave cells at the end out. */
export function csv(header: string, ...rows: readonly string[]): string {
  const columns = header.split(',').length;
  const filled = rows.map((row) => row + ','.repeat(Math.max(0, columns - row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).length)));
  return [header, ...filled].join('\r\n');
}
