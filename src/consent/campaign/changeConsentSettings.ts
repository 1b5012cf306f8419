import type { Audit } from '../../audit/audit';
import { amsterdamDate } from '../../calendar/amsterdamTime';
import type { Directory } from '../../people/directory';
import type { BoardId } from '../../people/person';
import type { Clock } from '../../runtime/clock';
import type { UnitOfWork } from '../../runtime/unitOfWork';
import type { ConsentSettings, ConsentSettingsStore } from '../consentSettings';
import { mayRunCampaign } from './mayRunCampaign';
import { readConsentSettings, type SettingsProblem, type TypedConsentSettings } from './readConsentSettings';

export interface ChangeSettingsDeps {
  readonly directory: Pick<Directory, 'byId'>;
  readonly settings: ConsentSettingsStore;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

export type SettingsChange =
  | { readonly kind: 'notAllowed' }
  | { readonly kind: 'wrong'; readonly problems: readonly SettingsProblem[] }
  | { readonly kind: 'saved'; readonly school: string };

/** Sets deadline and source of the actor's own school. The same once more changes nothing. */
export async function changeConsentSettings(deps: ChangeSettingsDeps, board: BoardId, actorId: string, typed: TypedConsentSettings): Promise<SettingsChange> {
  const actor = await deps.directory.byId(board, actorId);
  if (actor === null || !mayRunCampaign(actor)) return { kind: 'notAllowed' };
  const { school } = actor;
  const current = await deps.settings.of(board, school);
  const now = deps.clock.now();
  const read = readConsentSettings(typed, amsterdamDate(now), current);
  if (read.kind === 'wrong') return read;
  if (same(current, read.settings)) return { kind: 'saved', school };
  await deps.unitOfWork.run(async (tx) => {
    await deps.settings.save(tx, board, school, read.settings);
    await deps.audit.record(tx, { type: 'consent.settingsChanged', boardId: board, at: now, by: actorId, about: [], school });
  });
  return { kind: 'saved', school };
}

function same(a: ConsentSettings, b: ConsentSettings): boolean {
  return JSON.stringify([a.deadline, sourceOf(a)]) === JSON.stringify([b.deadline, sourceOf(b)]);
}

function sourceOf({ source }: ConsentSettings): readonly (string | null)[] {
  return source.kind === 'houvast' ? ['houvast'] : ['elsewhere', source.name, source.url];
}
