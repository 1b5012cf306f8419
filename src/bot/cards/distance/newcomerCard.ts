import { NEWCOMER_STEPS } from '../../../distance/newcomers';
import type { Language } from '../../../runtime/language';
import { practiceTexts } from '../../../texts/texts';
import { moment } from '../case/moment';
import { card, execute, heading, labelled, text, type AdaptiveCard } from '../card';
import { PRACTICE_VERBS } from './practiceVerbs';

export interface NewcomerView {
  readonly as: 'intern' | 'staff';
  readonly confirmedAt: Date | null;
  /** Somebody was told; only when it is confirmed. */
  readonly isTold: boolean;
  readonly asksToRead: boolean;
  /** The last press had something unticked. */
  readonly isIncomplete?: boolean;
}

/** Before the start: look oneself up, and say that it is done (III.B.1). */
export function newcomerCard({ as, confirmedAt, isTold, asksToRead, isIncomplete = false }: NewcomerView, language: Language): AdaptiveCard {
  const { newcomer: t, codeRead } = practiceTexts(language);
  const title = as === 'intern' ? t.titleIntern : t.titleStaff;
  // Later: another button beside the list would be pressed in its place.
  const read = asksToRead ? [execute(PRACTICE_VERBS.readCode, codeRead.say, {}, { associatedInputs: 'none' })] : [];
  if (confirmedAt !== null) {
    return card({
      lang: language,
      fallbackText: t.fallback,
      body: [heading(title), text(t.confirmed(moment(confirmedAt, language)), { weight: 'bolder', color: 'good' }), text(isTold ? t.told : t.toldNobody)],
      actions: read,
    });
  }
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [
      heading(title),
      text(as === 'intern' ? t.whyIntern : t.whyStaff),
      ...NEWCOMER_STEPS.map((step) => ({ type: 'Input.Toggle', id: step, title: t.steps[step], value: 'false', wrap: true }) as const),
      ...(isIncomplete ? [text(t.notAll, { color: 'attention' })] : []),
      text(t.confirmWho, { isSubtle: true, size: 'small' }),
    ],
    actions: [execute(PRACTICE_VERBS.confirmNewcomer, t.confirm, {}, { style: 'positive' })],
  });
}

/** For the supervisor of that person only. */
export function newcomerConfirmedCardForRecipient({ as, name }: { readonly as: NewcomerView['as']; readonly name: string }, language: Language): AdaptiveCard {
  const { newcomer: t } = practiceTexts(language);
  return card({
    lang: language,
    fallbackText: t.supervisorFallback,
    body: [heading(t.supervisorTitle), labelled(t.who, name), text(as === 'intern' ? t.supervisorIntern : t.supervisorStaff), text(t.supervisorDo, { isSubtle: true })],
  });
}
