import type { Audit } from '../audit/audit';
import { amsterdamDate } from '../calendar/amsterdamTime';
import { isIsoDate } from '../calendar/isIsoDate';
import type { BoardId } from '../people/person';
import type { Clock } from '../runtime/clock';
import type { UnitOfWork } from '../runtime/unitOfWork';
import { effectiveWatchMode, type SchoolSettings, type SettingsStore, type WatchMode } from './schoolSettings';

/** What is left out stays as it is. */
export interface SchoolSettingsChange {
  readonly watch?: WatchMode | undefined;
  /** What the (G)MR decided: under which reference, and when (ISO date). */
  readonly decision?: { readonly reference: string; readonly date: string } | undefined;
  readonly hidePictures?: boolean | undefined;
  readonly escalatePictures?: boolean | undefined;
  readonly languageModel?: boolean | undefined;
}

export type SchoolSettingsOutcome =
  | { readonly kind: 'unknownSchool' | 'decisionNeeded' | 'wrongDecision' }
  | { readonly kind: 'saved' | 'unchanged'; readonly settings: SchoolSettings };

export interface ChangeSchoolSettingsDeps {
  readonly settings: SettingsStore;
  readonly audit: Audit;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Changes what a school has set. Watching asks for a decision of the (G)MR that was taken already. */
export async function changeSchoolSettings(deps: ChangeSchoolSettingsDeps, board: BoardId, school: string, change: SchoolSettingsChange): Promise<SchoolSettingsOutcome> {
  const current = await deps.settings.of(board, school);
  if (current === null) return { kind: 'unknownSchool' };
  const now = deps.clock.now();
  const { decision } = change;
  if (decision !== undefined && (decision.reference.trim() === '' || !isIsoDate(decision.date) || decision.date > amsterdamDate(now))) return { kind: 'wrongDecision' };
  const settings = changed(current, change);
  if (settings.watch.mode !== 'off' && effectiveWatchMode(settings) === 'off') return { kind: 'decisionNeeded' };
  if (JSON.stringify(settings) === JSON.stringify(current)) return { kind: 'unchanged', settings };
  await deps.unitOfWork.run(async (tx) => {
    await deps.settings.save(tx, settings);
    await deps.audit.record(tx, {
      type: 'settings.changed',
      boardId: board,
      at: now,
      by: null,
      about: [],
      school,
      watch: settings.watch.mode,
      decisionReference: settings.watch.decisionReference,
      hidePictures: settings.pictures.hide,
      escalatePictures: settings.pictures.escalate,
      languageModel: settings.languageModel,
    });
  });
  return { kind: 'saved', settings };
}

function changed(current: SchoolSettings, { watch, decision, hidePictures, escalatePictures, languageModel }: SchoolSettingsChange): SchoolSettings {
  return {
    ...current,
    watch: {
      mode: watch ?? current.watch.mode,
      decisionReference: decision?.reference.trim() ?? current.watch.decisionReference,
      decisionDate: decision?.date ?? current.watch.decisionDate,
    },
    pictures: { hide: hidePictures ?? current.pictures.hide, escalate: escalatePictures ?? current.pictures.escalate },
    languageModel: languageModel ?? current.languageModel,
  };
}
