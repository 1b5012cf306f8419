import type { Role } from '../../../people/person';
import type { Language } from '../../../runtime/language';
import { functionOf } from '../../../texts/functionOf';
import { draftTexts, practiceTexts } from '../../../texts/texts';
import { card, heading, labelled, text, type AdaptiveCard } from '../card';

/** The sentences with which somebody of this role writes about school (III.B.6, III.B.7). */
export function publishingCard({ roles, schoolName }: { readonly roles: readonly Role[]; readonly schoolName: string }, language: Language): AdaptiveCard {
  const { publishing: t } = practiceTexts(language);
  const { phrases, functions } = draftTexts(language);
  const job = functionOf(roles, functions);
  return card({
    lang: language,
    fallbackText: t.fallback,
    body: [
      heading(t.title),
      text(t.rule),
      labelled(t.own, `“${phrases.ownView(job, schoolName)}”`),
      labelled(t.discussion, `“${phrases.iWorkThere(job, schoolName)}”`),
      text(t.check, { isSubtle: true }),
    ],
  });
}
