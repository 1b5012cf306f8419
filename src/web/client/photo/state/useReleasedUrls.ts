import { useEffect, useRef } from 'react';
import type { Picture } from './picture';

/** Lets go of the addresses of pictures that are no longer shown. */
export function useReleasedUrls(pictures: readonly Picture[]): void {
  const held = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const inUse = new Set(pictures.flatMap(({ whole, version, covering }) => [whole, version, covering?.base ?? null].flatMap((one) => (one === null ? [] : [one.url]))));
    for (const url of held.current) if (!inUse.has(url)) URL.revokeObjectURL(url);
    held.current = inUse;
  }, [pictures]);
}
