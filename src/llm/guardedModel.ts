import type { AnswerModel } from '../gedragscode/wording/answerModel';
import type { Clock } from '../runtime/clock';

export interface Guard {
  /** Questions that are being asked at the same time. */
  readonly atOnce: number;
  /** After so many failures in a row it isn't asked for a while. */
  readonly failures: number;
  readonly restMs: number;
}

const GUARD: Guard = { atOnce: 4, failures: 3, restMs: 30_000 };

/** Spares a model that fails or is busy, and people the waiting for it. */
export function createGuardedModel(model: AnswerModel, clock: Clock, guard: Guard = GUARD): AnswerModel {
  let asking = 0;
  let failed = 0;
  let restsUntil = 0;

  return {
    async ask(prompt) {
      if (clock.now().getTime() < restsUntil) return { kind: 'silent', because: 'resting' };
      if (asking >= guard.atOnce) return { kind: 'silent', because: 'busy' };
      asking += 1;
      try {
        const outcome = await model.ask(prompt);
        failed = outcome.kind === 'reply' ? 0 : failed + 1;
        // "Too many requests" needs no second sign.
        if (failed >= guard.failures || (outcome.kind === 'silent' && outcome.because === 'tooMany')) {
          restsUntil = clock.now().getTime() + guard.restMs;
          failed = 0;
        }
        return outcome;
      } finally {
        asking -= 1;
      }
    },
  };
}
