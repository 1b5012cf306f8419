import type { Role } from '../../people/person';

export const STAFF_KEYS = [
  'teacher',
  'mentor',
  'intern',
  'teamLeader',
  'deputy',
  'socialMediaCoach',
  'zorgcoordinator',
  'schoolleiding',
  'bevoegdGezag',
  'vertrouwenspersoon',
  'privacyOfficer',
] as const;

export type StaffKey = (typeof STAFF_KEYS)[number];

export interface StaffRow {
  readonly key: StaffKey;
  readonly given: string;
  readonly family: string;
  readonly roles: readonly Role[];
  readonly classes: readonly string[];
  /** Who leads this person; null at the top. */
  readonly supervisor: StaffKey | null;
  /** The last three aren't on the staff of eight: they work for the whole board. */
  readonly external?: true;
}

/** Invented people. */
export const staffRoster: readonly StaffRow[] = [
  { key: 'teacher', given: 'Nadia', family: 'Zonneveld', roles: ['teacher'], classes: ['3H', '5V'], supervisor: 'teamLeader' },
  { key: 'mentor', given: 'Joris', family: 'van Wijkerslooth', roles: ['teacher', 'mentor'], classes: ['3H', '1B'], supervisor: 'teamLeader' },
  { key: 'intern', given: 'Lotte', family: 'Brinkhorst', roles: ['intern'], classes: ['3H'], supervisor: 'teamLeader' },
  { key: 'teamLeader', given: 'Karin', family: 'Postmus', roles: ['teacher', 'supervisor'], classes: ['5V'], supervisor: 'schoolleiding' },
  { key: 'deputy', given: 'Emre', family: 'Yıldıran', roles: ['teacher', 'supervisor'], classes: ['1B'], supervisor: 'schoolleiding' },
  { key: 'socialMediaCoach', given: 'Sanne', family: 'Terwisscha', roles: ['teacher', 'socialMediaCoach'], classes: ['1B'], supervisor: 'teamLeader' },
  { key: 'zorgcoordinator', given: 'Ingrid', family: 'Vos-Kuiperij', roles: ['zorgcoordinator'], classes: [], supervisor: 'schoolleiding' },
  { key: 'schoolleiding', given: 'Wietske', family: 'Hoogterp', roles: ['schoolleiding', 'administrator'], classes: [], supervisor: 'bevoegdGezag' },
  { key: 'bevoegdGezag', given: 'Reinier', family: 'ten Haave', roles: ['bevoegdGezag'], classes: [], supervisor: null, external: true },
  { key: 'vertrouwenspersoon', given: 'Samira', family: 'Benhaddi', roles: ['vertrouwenspersoon'], classes: [], supervisor: null, external: true },
  { key: 'privacyOfficer', given: 'Olaf', family: 'Sterkenburgh', roles: ['privacyOfficer'], classes: [], supervisor: null, external: true },
];
