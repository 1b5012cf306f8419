import type { Language } from '../../../runtime/language';
import { caseWorkTexts } from '../../../texts/texts';
import { container, text, type CardElement } from '../card';
import type { CaseTexts } from './caseTexts';
import type { CaseViewForRecipient } from './caseView';
import { shortMoment } from './moment';

/** Other cases of this reader that it has to do with. */
export function linkLines({ links }: CaseViewForRecipient, { kind }: CaseTexts, language: Language): readonly CardElement[] {
  const { link } = caseWorkTexts(language);
  if (links.length === 0) return [];
  const lines = links.map((one) => text(link.line(link.how[one.how], kind[one.kind], shortMoment(one.openedAt, language), link.status[one.status]), { spacing: 'small' }));
  return [container([text(`**${link.belongs}**`), ...lines], { separator: true })];
}
