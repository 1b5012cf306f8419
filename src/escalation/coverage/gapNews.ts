import type { BoardId } from '../../people/person';
import type { Tx } from '../../runtime/unitOfWork';
import type { Gap } from './coverage';

/** What the administrators of a school were told. */
export interface ToldGaps {
  readonly keys: readonly string[];
  /** ISO; null: never. */
  readonly toldOn: string | null;
}

/** Port. */
export interface ToldGapsStore {
  /** Nobody else looks at this school's until the transaction ends. */
  hold(tx: Tx, board: BoardId, school: string): Promise<ToldGaps>;
  save(tx: Tx, board: BoardId, school: string, told: ToldGaps): Promise<void>;
}

/** A gap by what it is, so that another number in it is no news. A class is a gap of its own. */
export function gapKeys(gap: Gap): readonly string[] {
  if (gap.kind === 'classesWithoutMentor') return gap.classes.map((key) => `${gap.kind}:${key}`);
  if (gap.kind === 'noRole') return [`${gap.kind}:${gap.line}:${gap.role}`];
  return ['line' in gap ? `${gap.kind}:${gap.line}` : gap.kind];
}

/**
 * Whether the administrators hear of the gaps that there are now: when one appeared, and once a day at most. What was
 * mended is forgotten, so that it is news when it comes back.
 */
export function gapNews({ keys, toldOn }: ToldGaps, gaps: readonly Gap[], today: string): { readonly tell: boolean; readonly told: ToldGaps } {
  const now = gaps.flatMap(gapKeys);
  const appeared = now.some((key) => !keys.includes(key));
  if (appeared && toldOn !== today) return { tell: true, told: { keys: now, toldOn: today } };
  return { tell: false, told: { keys: keys.filter((key) => now.includes(key)), toldOn } };
}
