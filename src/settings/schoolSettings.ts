import type { BoardId } from '../people/person';

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
}

export function effectiveWatchMode(settings: SchoolSettings | null): WatchMode {
  if (settings === null) return 'off';
  const { mode, decisionReference, decisionDate } = settings.watch;
  return decisionReference === null || decisionDate === null ? 'off' : mode;
}

/** Port. */
export interface SettingsStore {
  of(board: BoardId, school: string): Promise<SchoolSettings | null>;
}
