import type { MagisterFailure } from '../magister/magisterAnswer';
import type { people as nl } from '../texts/nl/people';
import type { TextsOf } from '../texts/textsOf';

/** Why Magister gave no list, for whoever types the command. */
export function magisterProblem(failure: MagisterFailure, say: TextsOf<(typeof nl)['magister']>): readonly string[] {
  if (failure.kind === 'notAList') return [say.notAList];
  if (failure.kind === 'refused') return [say.refused[failure.what], ...(failure.said === null ? [] : [say.said(failure.said)])];
  return [say.unreachable[failure.because], ...(failure.code === null ? [] : [say.code(failure.code)])];
}
