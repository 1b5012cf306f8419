import type { PurposeDeps } from '../../consent/changePurposes';
import type { ConsentSettingsStore } from '../../consent/consentSettings';
import type { ConsentMappings } from '../../consent/import/consentMappings';
import type { ImportDeps } from '../../consent/import/importConsents';
import type { ImportLog } from '../../consent/import/importLog';
import type { Directory } from '../../people/directory';
import type { Clock } from '../../runtime/clock';
import type { Ids } from '../../runtime/ids';
import type { SettingsStore } from '../../settings/schoolSettings';
import type { IdentifyDeps } from '../identify';

/** Everything that the administrators' page needs. */
export interface ConsentPageDeps extends IdentifyDeps {
  readonly directory: Pick<Directory, 'byEntraId' | 'byIds'>;
  readonly purposes: PurposeDeps;
  readonly settings: Pick<SettingsStore, 'of'>;
  readonly consentSettings: Pick<ConsentSettingsStore, 'of'>;
  readonly mappings: Pick<ConsentMappings, 'of'>;
  readonly importLog: Pick<ImportLog, 'recent'>;
  readonly imports: ImportDeps;
  readonly clock: Clock;
  readonly ids: Ids;
}
