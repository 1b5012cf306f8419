/** Verbs of the buttons on cards of the yearly campaign. */
export const CAMPAIGN_VERBS = {
  class: 'campaign.class',
  names: 'campaign.names',
  pickClass: 'campaign.pickClass',
  school: 'campaign.school',
  openSettings: 'campaign.openSettings',
  settings: 'campaign.settings',
} as const;

export const CAMPAIGN_INPUTS = {
  pickedClass: 'pickedClass',
  deadline: 'deadline',
  source: 'source',
  sourceName: 'sourceName',
  sourceUrl: 'sourceUrl',
} as const;

/** Why the card of a class is there. */
export const CLASS_CARD_REASONS = ['asked', 'start', 'reminder'] as const;

export type ClassCardReason = (typeof CLASS_CARD_REASONS)[number];
