import { CHECK_MODES, CHECKS, type Check, type CheckMode } from './schoolPractice';
import { effectiveWatchMode, type SchoolSettings } from './schoolSettings';

/** The lower of watching and of what the school set for this check: without the (G)MR's decision there is none. */
export function effectiveCheckMode(settings: SchoolSettings | null, check: Check): CheckMode {
  const watch = effectiveWatchMode(settings);
  const own = settings?.practice.checks[check] ?? watch;
  return CHECK_MODES.indexOf(own) < CHECK_MODES.indexOf(watch) ? own : watch;
}

/** The checks that look at anything at this school. */
export function checksThatLook(settings: SchoolSettings | null): readonly Check[] {
  return CHECKS.filter((check) => effectiveCheckMode(settings, check) !== 'off');
}
