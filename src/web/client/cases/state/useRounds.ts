import { useEffect, useRef } from 'react';

/** Does something again and again while the page is looked at, and at once when somebody comes back to it. */
export function useRounds(round: () => Promise<void>, everyMs: number): void {
  const newest = useRef(round);
  newest.current = round;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isRunning = false;
    const run = async (): Promise<void> => {
      clearTimeout(timer);
      if (isRunning || document.visibilityState === 'hidden') return;
      isRunning = true;
      await newest.current();
      isRunning = false;
      if (!hasEnded) timer = setTimeout(() => void run(), everyMs);
    };
    let hasEnded = false;
    const wake = (): void => void run();
    timer = setTimeout(wake, everyMs);
    document.addEventListener('visibilitychange', wake);
    return () => {
      hasEnded = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [everyMs]);
}
