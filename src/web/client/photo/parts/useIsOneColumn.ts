import { useSyncExternalStore } from 'react';
import { ONE_COLUMN } from './useStepLayout';

/** True on a phone and when zoomed in far; follows the window. */
export function useIsOneColumn(): boolean {
  return useSyncExternalStore(subscribe, () => list().matches);
}

function list(): MediaQueryList {
  return matchMedia(ONE_COLUMN.replace('@media ', ''));
}

function subscribe(changed: () => void): () => void {
  const media = list();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}
