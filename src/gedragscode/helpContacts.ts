import { isAdult, type AskerRole } from './askerRole';

/** Why help comes first. `image`: an intimate or harmful picture is going round; `sextortion`: somebody threatens with one. */
export const HELP_NEEDS = ['suicide', 'danger', 'abuse', 'sextortion', 'image'] as const;

export type HelpNeed = (typeof HELP_NEEDS)[number];

export type HelpContactKey =
  | 'emergency'
  | 'suicidePrevention'
  | 'childHelpline'
  | 'helpwanted'
  | 'safeAtHome'
  | 'police'
  | 'inspector';

export interface HelpContact {
  readonly key: HelpContactKey;
  readonly name: string;
  /** As it is written for people. */
  readonly phone: string;
  readonly website: string | null;
}

/** Dutch help lines. Numbers are editable by a school; these are the ones that ship. */
export const HELP_CONTACTS: Readonly<Record<HelpContactKey, HelpContact>> = {
  emergency: { key: 'emergency', name: '112', phone: '112', website: null },
  suicidePrevention: { key: 'suicidePrevention', name: '113 Zelfmoordpreventie', phone: '0800-0113', website: 'https://www.113.nl' },
  childHelpline: { key: 'childHelpline', name: 'Kindertelefoon', phone: '0800-0432', website: 'https://www.kindertelefoon.nl' },
  helpwanted: { key: 'helpwanted', name: 'Helpwanted', phone: '020-261 52 75', website: 'https://www.helpwanted.nl' },
  safeAtHome: { key: 'safeAtHome', name: 'Veilig Thuis', phone: '0800-2000', website: 'https://www.veiligthuis.nl' },
  police: { key: 'police', name: 'Politie', phone: '0900-8844', website: 'https://www.politie.nl' },
  inspector: { key: 'inspector', name: 'Vertrouwensinspecteur', phone: '0900-111 3 111', website: null },
};

/** Whom to show for which need, first things first. */
export const CONTACTS_FOR: Readonly<Record<HelpNeed, readonly HelpContactKey[]>> = {
  suicide: ['emergency', 'suicidePrevention', 'childHelpline'],
  danger: ['emergency', 'police', 'childHelpline'],
  abuse: ['emergency', 'safeAtHome', 'childHelpline'],
  sextortion: ['helpwanted', 'childHelpline', 'emergency'],
  image: ['helpwanted', 'childHelpline', 'emergency'],
};

/** Adults who see abuse may have to ask the inspectorate, when it is about somebody who works at school. */
export function contactsFor(need: HelpNeed, role: AskerRole | null): readonly HelpContactKey[] {
  return need === 'abuse' && isAdult(role) ? [...CONTACTS_FOR.abuse, 'inspector'] : CONTACTS_FOR[need];
}
