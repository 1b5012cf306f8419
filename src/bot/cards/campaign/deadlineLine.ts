import type { CampaignDeadline } from '../../../consent/campaign/campaignDeadline';
import { assertNever } from '../../../runtime/assertNever';
import type { Language } from '../../../runtime/language';
import type { CampaignTexts } from '../../../texts/texts';
import { text, type TextBlock } from '../card';
import { longDate } from '../case/moment';

/** Until when answers can be given; that it is over stands out. */
export function deadlineLine(deadline: CampaignDeadline, { deadline: t }: CampaignTexts, language: Language): TextBlock {
  switch (deadline.kind) {
    case 'none':
      return text(t.none, { spacing: 'small' });
    case 'ahead':
      return text(t.ahead(longDate(deadline.on, language)), { spacing: 'small' });
    case 'passed':
      return text(t.passed(longDate(deadline.on, language)), { spacing: 'small', color: 'warning' });
    default:
      return assertNever(deadline);
  }
}
