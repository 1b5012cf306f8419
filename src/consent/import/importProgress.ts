/** How far an import is. It writes while it compares; `writing` is said when it does both. */
export interface ImportProgress {
  readonly phase: 'reading' | 'comparing' | 'writing';
  readonly rows: number;
  /** Null while reading: nobody knows yet how many there are. */
  readonly of: number | null;
}
