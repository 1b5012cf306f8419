import { effectiveWatchMode, type SchoolSettings } from './schoolSettings';

/** What a conversation is told of watching, as one key: it changes when something else is to be said. */
export function watchNotice(settings: SchoolSettings | null): string {
  const mode = effectiveWatchMode(settings);
  if (settings === null || mode === 'off') return 'off';
  return `${mode}:${settings.watch.decisionDate ?? ''}:${settings.watch.decisionReference ?? ''}`;
}
