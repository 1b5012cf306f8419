import type { CampaignDeadline } from '../../../consent/campaign/campaignDeadline';
import type { ConsentSource } from '../../../consent/consentSettings';
import type { Language } from '../../../runtime/language';
import type { CampaignTexts } from '../../../texts/texts';
import { longDate } from '../case/moment';

export interface ReminderFacts {
  readonly deadline: CampaignDeadline;
  readonly source: ConsentSource;
}

/** Ready to copy and send, to all parents of a class or all its students of sixteen and over: without a name. */
export function reminderText(to: 'parents' | 'own', { deadline, source }: ReminderFacts, texts: CampaignTexts, language: Language): string {
  const t = texts.reminder[to];
  const when = deadline.kind === 'none' ? t.soon : deadline.kind === 'ahead' ? t.before(longDate(deadline.on, language)) : t.late(longDate(deadline.on, language));
  const where = source.kind === 'houvast' ? t.whereHouvast : source.url === null ? t.where(source.name) : t.whereLink(source.name, source.url);
  return [t.opening, t.ask, `${when} ${where}`, t.choice, ...('adult' in t ? [t.adult] : []), t.closing].join('\n\n');
}
