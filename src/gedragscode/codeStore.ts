import type { CodeOfConduct } from './codeOfConduct';

export interface StoredCode {
  /** ISO date under which it was imported. */
  readonly version: string;
  readonly code: CodeOfConduct;
}

/** Port: the codes that one school board imported. A new version stands beside the old ones, which stay as they are. */
export interface CodeStore {
  /** `replaced` when the same version existed with another text (a mistake put right), `unchanged` when with the same. */
  save(code: CodeOfConduct, version: string): Promise<'stored' | 'replaced' | 'unchanged'>;
  /** The newest version, or the one asked for; null when there is none. */
  load(version?: string): Promise<StoredCode | null>;
  /** Newest first. */
  versions(): Promise<readonly string[]>;
}
