import type { ConsentNo } from '../../consent/consentVerdict';
import { shownReason } from '../../consent/shownReason';
import type { FaceVerdict, PictureVerdict } from '../../images/verdict';
import type { ShownFace, VerdictAnswer } from './photoApi';

/** What a teacher gets to see of a verdict: no giver, no reason behind a no, no ids of the register. */
export function shownVerdict(verdict: PictureVerdict): VerdictAnswer {
  return { may: verdict.may, mayTakeAlong: verdict.mayTakeAlong, article: verdict.article, faces: verdict.faces.map(shownFace) };
}

function shownFace(verdict: FaceVerdict): ShownFace {
  if (verdict.kind !== 'consent') return verdict;
  const { face, personId, consents } = verdict;
  for (const { purpose, verdict: consent } of consents) {
    if (consent.kind === 'no') return { kind: 'no', face, personId, purpose, ...shownNo(consent) };
  }
  const chosen = consents[0]?.verdict;
  if (chosen?.kind !== 'yes') return { kind: 'cannotCheck', face, because: 'notHere' };
  return { kind: 'yes', face, personId, decidedOn: chosen.decidedOn, source: chosen.source };
}

function shownNo({ because, decidedOn, source, options }: ConsentNo): Omit<Extract<ShownFace, { kind: 'no' }>, 'kind' | 'face' | 'personId' | 'purpose'> {
  return { because: shownReason(because), decidedOn, source, options };
}
