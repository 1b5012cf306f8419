import { useCallback, useState } from 'react';

/** A choice that this browser remembers. */
export function usePreference<T>(name: string, first: T): [T, (value: T) => void] {
  const key = `speelplein.${name}`;
  const [value, setValue] = useState<T>(() => {
    try {
      const kept = localStorage.getItem(key);
      return kept === null ? first : (JSON.parse(kept) as T);
    } catch {
      return first;
    }
  });
  const choose = useCallback((next: T) => {
    setValue(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A browser that keeps nothing still works for this visit.
    }
  }, [key]);
  return [value, choose];
}
