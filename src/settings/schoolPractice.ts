/** What can be looked for in what is said in a watched conversation; each has words in `texts/` and rests on an article. */
export const CHECKS = ['otherChannel', 'privateContact', 'friendRequest', 'studentData', 'recording', 'lateHours'] as const;

export type Check = (typeof CHECKS)[number];

/** From least to most; the same as for watching, so that the lower of the two counts. */
export const CHECK_MODES = ['off', 'dryRun', 'advise', 'escalate'] as const;

export type CheckMode = (typeof CHECK_MODES)[number];

/** In minutes since midnight on the clock. `from` after `to` runs through midnight; equal: never. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

export const CHANNEL_USERS = ['students', 'guardians', 'staff'] as const;

export type ChannelUser = (typeof CHANNEL_USERS)[number];

/** A channel that the school offers (III.B.3), in the school's own words. */
export interface Channel {
  readonly name: string;
  /** Whom one reaches by it. */
  readonly reaches: readonly ChannelUser[];
  /** What it is for. */
  readonly about: { readonly nl: string; readonly en: string };
}

/** Documents by which measures are decided (IV). */
export const DOCUMENTS = ['leerlingenstatuut', 'schorsing', 'cao', 'integriteitscode'] as const;

export type SchoolDocument = (typeof DOCUMENTS)[number];

/** `off`: nobody is asked. `voluntary`: whoever likes says so. `expected`: the list says of whom it isn't known as well. */
export const CODE_READ_MODES = ['off', 'voluntary', 'expected'] as const;

export type CodeReadMode = (typeof CODE_READ_MODES)[number];

/** How a school works with the code day by day. */
export interface SchoolPractice {
  /** A check that is missing follows watching. */
  readonly checks: Readonly<Partial<Record<Check, CheckMode>>>;
  readonly quietHours: QuietHours;
  readonly channels: readonly Channel[];
  /** Addresses (https). */
  readonly documents: Readonly<Partial<Record<SchoolDocument, string>>>;
  readonly codeRead: CodeReadMode;
}

/** Ours, until a school sets its own. */
export const USUAL_PRACTICE: SchoolPractice = { checks: {}, quietHours: { from: 21 * 60, to: 7 * 60 }, channels: [], documents: {}, codeRead: 'voluntary' };

export function isQuiet(minutes: number, { from, to }: QuietHours): boolean {
  return from <= to ? from <= minutes && minutes < to : minutes >= from || minutes < to;
}
