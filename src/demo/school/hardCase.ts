/** The situations in which a register goes wrong; each lives in one student of the demo school. */
export const HARD_CASES = [
  'refused',
  'withdrawn',
  'lastYearOnly',
  'unknownAnswer',
  'missing',
  'parentYesNow16',
  'turnedSixteenToday',
  'sixteenAskedAgain',
  'turnsSixteenSoon',
  'guardiansDiffer',
  'ownYesUnder16',
  'sixteenRefused',
  'guardianYesOver16',
  'guardianNoOver16',
  'backAfterRefusal',
  'sameMoment',
  'futureYes',
  'birthDateUnknown',
] as const;

export type HardCase = (typeof HARD_CASES)[number];
