/** What waits to be done, in two rows: what a person waits for, and what nobody waits for. */
export interface JobQueue<T> {
  readonly length: number;
  add(item: T, background: boolean): void;
  /** The next one, or null when none may be taken now. @param people only what a person waits for. */
  take(people: boolean): T | null;
  /** Whether `take` would give something. */
  has(people: boolean): boolean;
  /** Takes out all. */
  clear(): T[];
}

/** People go first, but of what nobody waits for one is done after every so many of theirs. */
const PEOPLE_IN_A_ROW = 4;

export function jobQueue<T>(): JobQueue<T> {
  const foreground: T[] = [];
  const background: T[] = [];
  let inARow = 0;
  return {
    get length() {
      return foreground.length + background.length;
    },
    add: (item, isBackground) => void (isBackground ? background : foreground).push(item),
    has: (people) => foreground.length > 0 || (!people && background.length > 0),
    take(people) {
      const backgroundFirst = !people && background.length > 0 && (foreground.length === 0 || inARow >= PEOPLE_IN_A_ROW);
      if (backgroundFirst) {
        inARow = 0;
        return background.shift() ?? null;
      }
      inARow = background.length > 0 ? inARow + 1 : 0;
      return foreground.shift() ?? null;
    },
    clear: () => [...foreground.splice(0), ...background.splice(0)],
  };
}
