import { openFaces, type Picture } from './picture';
import type { LiveVerdict, Verdicts } from './useVerdicts';

/**
 * How far one picture is. `todo`: faces to name. `busy`: the verdict is on its way. `elsewhere`: not in this
 * conversation, but for the chosen purpose it may.
 */
export type PictureStatus = 'loading' | 'failed' | 'todo' | 'busy' | 'yes' | 'elsewhere' | 'no';

export function statusOf(picture: Picture, { answer, isBusy }: LiveVerdict): PictureStatus {
  if (picture.load === 'failed') return 'failed';
  if (picture.load !== 'ready') return 'loading';
  if (openFaces(picture).length > 0) return 'todo';
  // Without an answer, also when the question failed, nothing is said.
  if (isBusy || answer === null) return 'busy';
  if (answer.may) return 'yes';
  return answer.mayTakeAlong ? 'elsewhere' : 'no';
}

/** All pictures together. Those that can't be checked never go, and hold up nothing. */
export interface Overall {
  readonly statuses: ReadonlyMap<number, PictureStatus>;
  /** Pictures that may be posted here. */
  readonly may: readonly Picture[];
  /** Pictures that may be taken along. */
  readonly mayTakeAlong: readonly Picture[];
  /** Pictures that somebody still has to do something about, or that the server is busy with. */
  readonly pending: readonly Picture[];
  /** Pictures that may not be posted here. */
  readonly stopped: readonly Picture[];
  readonly failed: readonly Picture[];
  /** Everything that can go may be posted. */
  readonly isReady: boolean;
  readonly isReadyToTakeAlong: boolean;
}

export function overallOf(pictures: readonly Picture[], verdicts: Pick<Verdicts, 'of'>): Overall {
  const statuses = new Map(pictures.map((picture) => [picture.key, statusOf(picture, verdicts.of(picture))]));
  const having = (...wanted: readonly PictureStatus[]): readonly Picture[] => pictures.filter(({ key }) => wanted.includes(statuses.get(key) ?? 'loading'));
  const [may, mayTakeAlong, pending, stopped, failed] = [having('yes'), having('yes', 'elsewhere'), having('loading', 'todo', 'busy'), having('no', 'elsewhere'), having('failed')];
  const rest = pictures.length - failed.length;
  return {
    statuses, may, mayTakeAlong, pending, stopped, failed,
    isReady: rest > 0 && may.length === rest,
    isReadyToTakeAlong: rest > 0 && mayTakeAlong.length === rest,
  };
}

/** The next picture after this one with one of these statuses, going round; null when there is none. */
export function nextPicture(pictures: readonly Picture[], after: number, { statuses }: Pick<Overall, 'statuses'>, wanted: readonly PictureStatus[]): Picture | null {
  const at = pictures.findIndex(({ key }) => key === after);
  const others = [...pictures.slice(at + 1), ...pictures.slice(0, Math.max(0, at))];
  return others.find(({ key }) => wanted.includes(statuses.get(key) ?? 'yes')) ?? null;
}
