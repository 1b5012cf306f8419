import { useEffect, useRef, useState } from 'react';

/**
 * Files that are pasted or dropped anywhere in the window, so that a near miss is a hit. True while something is held
 * over it.
 *
 * @param onFiles gets an empty list when what came was no file; null when nothing is taken now
 */
export function useTakenFiles(onFiles: ((files: readonly File[]) => void) | null): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;

  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      // Text that is pasted into a field stays there.
      if (files.length === 0 && isField(event.target)) return;
      event.preventDefault();
      take.current?.(files);
    };
    // A file that is dropped beside a page would take its place, also where none is taken.
    const drag = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(event.type !== 'dragleave' && take.current !== null);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setIsOver(false);
      take.current?.([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('paste', paste);
    document.addEventListener('drop', drop);
    for (const type of ['dragenter', 'dragover', 'dragleave'] as const) document.addEventListener(type, drag);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('drop', drop);
      for (const type of ['dragenter', 'dragover', 'dragleave'] as const) document.removeEventListener(type, drag);
    };
  }, []);
  return isOver;
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
