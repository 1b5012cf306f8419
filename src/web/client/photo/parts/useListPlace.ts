import { useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react';

const HIGHEST = 320;
const GAP = 4;

/** Where a list that belongs to `anchor` fits in the window: below it, or above when there is more room there. */
export function useListPlace(anchor: RefObject<HTMLElement | null>): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({});
  useLayoutEffect(() => {
    const update = (): void => {
      const box = anchor.current?.getBoundingClientRect();
      if (box === undefined) return;
      // On a phone the keyboard takes part of the window.
      const bottom = window.visualViewport?.height ?? window.innerHeight;
      const below = bottom - box.bottom - GAP * 2;
      const above = box.top - GAP * 2;
      const isBelow = below >= Math.min(HIGHEST, 200) || below >= above;
      setPlace({
        left: box.left,
        width: box.width,
        maxHeight: Math.max(96, Math.min(HIGHEST, isBelow ? below : above)),
        ...(isBelow ? { top: box.bottom + GAP } : { bottom: window.innerHeight - box.top + GAP }),
      });
    };
    update();
    window.addEventListener('scroll', update, true);
    window.addEventListener('resize', update);
    return () => {
      window.removeEventListener('scroll', update, true);
      window.removeEventListener('resize', update);
    };
  }, [anchor]);
  return place;
}
