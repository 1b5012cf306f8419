import type { Conversations } from '../../people/conversation';
import type { Directory } from '../../people/directory';
import type { Clock } from '../../runtime/clock';
import type { Ids } from '../../runtime/ids';
import type { SettingsStore } from '../../settings/schoolSettings';
import type { RateLimit } from '../../bot/rateLimit';
import type { IdentifyDeps } from '../identify';

/** Everything that the routes of "Tekst nakijken" need. No store for texts is among it. */
export interface DraftDeps extends IdentifyDeps {
  readonly directory: Pick<Directory, 'byEntraId' | 'byId' | 'classes' | 'studentsIn'>;
  readonly conversations: Pick<Conversations, 'byId' | 'membership'>;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly rate: RateLimit;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'reference'>;
}
