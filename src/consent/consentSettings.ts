import type { BoardId } from '../people/person';
import type { Tx } from '../runtime/unitOfWork';

/** Where consent is given and taken back. Elsewhere (Magister, a form): Houvast reads it and shows the way there. */
export type ConsentSource = { readonly kind: 'houvast' } | { readonly kind: 'elsewhere'; readonly name: string; readonly url: string | null };

/** What a school has set about its consents. */
export interface ConsentSettings {
  readonly source: ConsentSource;
  /** Until when answers are asked for this school year, ISO; null: no date is named. */
  readonly deadline: string | null;
}

/** As long as a school has set nothing. */
export const INITIAL_CONSENT_SETTINGS: ConsentSettings = { source: { kind: 'houvast' }, deadline: null };

/** Port. */
export interface ConsentSettingsStore {
  /** The initial ones when nothing was set. */
  of(board: BoardId, school: string): Promise<ConsentSettings>;
  save(tx: Tx, board: BoardId, school: string, settings: ConsentSettings): Promise<void>;
}
