import { NOT_RECOGNISABLE_REASONS, type Who } from '../../../../images/faceTag';
import type { PhotoTexts } from '../textsFor';

/** A short answer that opens more of them. */
export type QuickBranch = 'noStudent' | 'notRecognisable';

export interface QuickAnswer {
  /** For a test, and unique among its sisters. */
  readonly key: string;
  readonly label: string;
  readonly then: { readonly kind: 'answer'; readonly who: Who } | { readonly kind: 'branch'; readonly branch: QuickBranch };
}

/** Answers of one or two keys for a face that isn't somebody of this conversation; the first one has key 1. */
export function quickAnswers(branch: QuickBranch | null, texts: PhotoTexts): readonly QuickAnswer[] {
  const { quick } = texts.tag;
  const answer = (key: string, label: string, who: Who): QuickAnswer => ({ key, label, then: { kind: 'answer', who } });
  switch (branch) {
    case null:
      return [
        answer('noFace', quick.noFace, { kind: 'noFace' }),
        { key: 'noStudent', label: quick.noStudent, then: { kind: 'branch', branch: 'noStudent' } },
        { key: 'notRecognisable', label: quick.notRecognisable, then: { kind: 'branch', branch: 'notRecognisable' } },
      ];
    case 'noStudent':
      return [answer('staff', quick.staff, { kind: 'staff' }), answer('otherAdult', quick.otherAdult, { kind: 'otherAdult' })];
    case 'notRecognisable':
      return NOT_RECOGNISABLE_REASONS.map((reason) => answer(reason, quick[reason], { kind: 'notRecognisable', reason }));
  }
}
