import { isIsoDate } from '../../../calendar/isIsoDate';
import { lastDayOfSchoolYear, schoolYearOf } from '../../../calendar/schoolYear';
import { LONGEST_SOURCE_NAME, type SettingsProblem } from '../../../consent/campaign/readConsentSettings';
import type { Language } from '../../../runtime/language';
import type { CampaignTexts } from '../../../texts/texts';
import { card, container, execute, heading, text, type AdaptiveCard } from '../card';
import { CAMPAIGN_INPUTS, CAMPAIGN_VERBS } from './campaignVerbs';

/** What stands in the fields: as it is set, or as somebody typed it a moment ago. */
export interface SettingsFields {
  readonly deadline: string;
  readonly source: string;
  readonly sourceName: string;
  readonly sourceUrl: string;
}

export interface SettingsCardView {
  readonly fields: SettingsFields;
  readonly problems: readonly SettingsProblem[];
  readonly today: string;
}

/** Sets deadline and source. What comes back is checked on the server, whatever the client let through. */
export function settingsCard({ fields, problems, today }: SettingsCardView, { school: t }: CampaignTexts, language: Language): AdaptiveCard {
  const wrong = problems.map((problem) => text(t.problem[problem], { spacing: 'small' }));
  return card({
    lang: language,
    fallbackText: t.settingsTitle,
    body: [
      heading(t.settingsTitle),
      ...(wrong.length === 0 ? [] : [container([text(t.notSaved, { weight: 'bolder', color: 'attention' }), ...wrong], { style: 'attention' })]),
      { type: 'Input.Date', id: CAMPAIGN_INPUTS.deadline, label: t.deadlineLabel, max: lastDayOfSchoolYear(schoolYearOf(today)), ...(isIsoDate(fields.deadline) ? { value: fields.deadline } : {}) },
      text(t.deadlineHint, { isSubtle: true, size: 'small', spacing: 'small' }),
      {
        type: 'Input.ChoiceSet', id: CAMPAIGN_INPUTS.source, label: t.sourceLabel, style: 'expanded', wrap: true, value: fields.source,
        choices: [{ title: t.sourceChoiceHouvast, value: 'houvast' }, { title: t.sourceChoiceElsewhere, value: 'elsewhere' }],
      },
      { type: 'Input.Text', id: CAMPAIGN_INPUTS.sourceName, label: t.sourceNameLabel, placeholder: t.sourceNamePlaceholder, maxLength: LONGEST_SOURCE_NAME, value: fields.sourceName },
      { type: 'Input.Text', id: CAMPAIGN_INPUTS.sourceUrl, label: t.sourceUrlLabel, placeholder: 'https://', maxLength: 500, value: fields.sourceUrl },
    ],
    actions: [execute(CAMPAIGN_VERBS.settings, t.save, {}, { style: 'positive' }), execute(CAMPAIGN_VERBS.school, t.cancel, {}, { associatedInputs: 'none' })],
  });
}
