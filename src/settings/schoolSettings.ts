import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';
import type { SchoolDuty } from './schoolDuty';
import type { SchoolPractice } from './schoolPractice';
import type { SchoolTimes } from './schoolTimes';

export type WatchMode = 'off' | 'dryRun' | 'advise' | 'escalate';

/**
 * What a school has set. Watching a conversation is a tool suitable for observing staff: without the reference and
 * date of the (G)MR's decision the mode counts as `off`, whatever is stored.
 */
export interface SchoolSettings {
  readonly boardId: BoardId;
  readonly school: string;
  readonly schoolName: string;
  readonly watch: {
    readonly mode: WatchMode;
    readonly decisionReference: string | null;
    readonly decisionDate: string | null;
  };
  /** For pictures that were posted unchecked, in conversations that are watched. */
  readonly pictures: {
    /** Keeps them from others until they are checked; Graph must allow it. */
    readonly hide: boolean;
    /** Tells the supervisor when nothing was done about them. */
    readonly escalate: boolean;
  };
  /** Questions about the code may go to the language model that the installation has, without names. */
  readonly languageModel: boolean;
  readonly times: SchoolTimes;
  readonly duty: SchoolDuty;
  readonly practice: SchoolPractice;
}

export function effectiveWatchMode(settings: SchoolSettings | null): WatchMode {
  if (settings === null) return 'off';
  const { mode, decisionReference, decisionDate } = settings.watch;
  return decisionReference === null || decisionDate === null ? 'off' : mode;
}

/** Port. */
export interface SettingsStore {
  of(board: BoardId, school: string): Promise<SchoolSettings | null>;
  /** The same, and they stay so until the transaction ends: what is counted with them and saved in it can't be outdated. */
  during(tx: Tx, board: BoardId, school: string): Promise<SchoolSettings | null>;
  /** Of a school that exists. */
  save(tx: Tx, settings: SchoolSettings): Promise<void>;
}
