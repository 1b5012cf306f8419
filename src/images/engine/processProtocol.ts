import type { Box, CoverStyle, Covered, Found, Prepared } from '../pictureEngine';

/** What a school may switch off; passed on when a process starts. */
export interface EngineSwitches {
  /** Leave out SSD, of which the training pictures are not free for every use. Finds fewer faces. */
  readonly blazeFaceOnly?: boolean;
}

/** What a process is started with. */
export interface ProcessOrders {
  readonly switches: EngineSwitches;
  /** Resident bytes above which the process ends itself. */
  readonly mostResidentBytes: number;
}

/** What the engine asks of a process. One at a time. */
export type Job =
  | { readonly kind: 'prepare'; readonly bytes: Uint8Array }
  | { readonly kind: 'find'; readonly bytes: Uint8Array }
  | { readonly kind: 'cover'; readonly bytes: Uint8Array; readonly boxes: readonly Box[]; readonly style: CoverStyle }
  | { readonly kind: 'crop'; readonly bytes: Uint8Array; readonly area: Box };

/** A job's bytes come in pieces, the last with the job itself: a large picture at once would hold up the server. */
export type ToProcess = { readonly kind: 'piece'; readonly bytes: Uint8Array } | Job;

export type Answer = Prepared | Found | Covered;

/** What the working thread says to the process that it is in. */
export type FromThread = { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly answer: Answer };

/** Memory that a process holds now, and the most that it ever held. */
export interface ProcessMemory {
  readonly resident: number;
  readonly peak: number;
}

/** What a process says to the engine. */
export type FromProcess = (FromThread | { readonly kind: 'working' } | { readonly kind: 'tooMuchMemory' }) & { readonly memory: ProcessMemory };
