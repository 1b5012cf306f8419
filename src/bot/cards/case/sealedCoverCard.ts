import type { Language } from '../../../runtime/language';
import { aftercareTexts } from '../../../texts/texts';
import { card, container, execute, heading, text, type AdaptiveCard } from '../card';
import { dueTalk } from './aftercareSection';
import { caseStatus, deadlineOf } from './caseHead';
import type { CaseTexts } from './caseTexts';
import { CASE_VERBS } from './caseVerbs';
import type { CaseViewForRecipient } from './caseView';
import { urgentNumbers } from './urgentNumbers';

/**
 * What the vertrouwenspersoon finds in the chat: that something waits, and how far it is. What it says is fetched with a
 * button, so that it doesn't lie in a message that others may get to search.
 */
export function sealedCoverCard(view: CaseViewForRecipient, texts: CaseTexts, language: Language): AdaptiveCard {
  const { sealed } = texts;
  const isOpen = view.status !== 'closed';
  const isUrgent = view.level === 'P1' && isOpen;
  return card({
    lang: language,
    fallbackText: isUrgent ? texts.card.fallbackUrgent : sealed.fallback,
    body: [
      ...(isUrgent ? [urgentNumbers(texts)] : []),
      heading(sealed.title, { size: 'large' }),
      caseStatus(view, texts, language),
      ...(view.status === 'open' ? [text(deadlineOf(view, texts), { spacing: 'small' })] : []),
      ...(view.isWithdrawn && isOpen ? [text(texts.card.withdrawnStays, { weight: 'bolder' })] : []),
      ...(dueTalk(view) === null ? [] : [text(aftercareTexts(language).somethingToDo, { weight: 'bolder' })]),
      container([text(sealed.means, { spacing: 'none' })], { style: 'accent' }),
      text(sealed.cover, { isSubtle: true }),
    ],
    actions: [execute(CASE_VERBS.read, sealed.read, { caseId: view.caseId, version: view.version }, { style: 'positive' })],
  });
}
