/** The files of one delivery. */
export interface RosterFolder {
  readonly names: readonly string[];
  open(name: string): AsyncIterable<Uint8Array>;
}

/** The file with this name in whatever case; null when there is none. */
export function fileNamed(folder: RosterFolder, name: string): string | null {
  return folder.names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? null;
}
