import type { Wording } from '../gedragscode/wording/answerModel';
import type { Clock } from '../runtime/clock';
import type { Ids } from '../runtime/ids';

const KEPT_MS = 300_000;
const MOST = 500;

/**
 * A model's words between the moment they were made and the moment they are sent: in the memory of this process only,
 * for some minutes. The queue holds the key. Whoever finds nothing under it, another replica or a later start, sends our
 * own text.
 */
export class Wordings {
  private readonly kept = new Map<string, { readonly wording: Wording; readonly until: number }>();

  constructor(private readonly deps: { readonly clock: Clock; readonly ids: Ids }) {}

  put(wording: Wording): string {
    const now = this.deps.clock.now().getTime();
    for (const [key, { until }] of this.kept) if (until <= now || this.kept.size >= MOST) this.kept.delete(key);
    const key = this.deps.ids.uuid();
    this.kept.set(key, { wording, until: now + KEPT_MS });
    return key;
  }

  /** As often as it is asked for: a message may have to be sent again. */
  get(key: string | undefined): Wording | null {
    const entry = key === undefined ? undefined : this.kept.get(key);
    return entry === undefined || entry.until <= this.deps.clock.now().getTime() ? null : entry.wording;
  }
}
