/** What a command reads and writes. Results go to `out` (stdout), messages for a person to `err` (stderr). */
export interface CliIo {
  out(line: string): void;
  err(line: string): void;
  readonly stdin: NodeJS.ReadableStream;
}
