import { privacyArticle } from '../articles';
import { sentenceAt, type Check } from '../draft';
import { isIban } from '../isIban';
import { replaced } from '../remarkOn';
import { has, wordPattern } from '../wordPattern';

const WRITTEN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![\p{L}\d])/giu;
/** Accounts of an organisation are there to be known. */
const ORGANISATION = wordPattern('stichting|vereniging|oudervereniging|ouderraad|svok|school|schoolrekening|gemeente|goede doel|kwf|rode kruis|unicef|giro|foundation|association|charity|council');

/** Bank accounts of people. */
export const checkBankAccounts: Check = (draft, context) =>
  Array.from(draft.text.matchAll(WRITTEN)).flatMap(({ 0: written, index }) => {
    // A word may stand right behind it: the longest beginning that fits is the number.
    const iban = longestIban(written);
    const { text } = sentenceAt(draft, index);
    const isOfSchool = has(ORGANISATION, text) || (context.schoolName !== null && text.includes(context.schoolName));
    if (iban === null || isOfSchool) return [];
    return [replaced(draft, 'bankAccount', privacyArticle(context), { start: index, end: index + iban.length }, { key: 'privately' })];
  });

function longestIban(written: string): string | null {
  for (let end = written.length; end >= 15; end -= 1) {
    const piece = written.slice(0, end).trimEnd();
    if (piece.length === end && isIban(piece)) return piece;
  }
  return null;
}
