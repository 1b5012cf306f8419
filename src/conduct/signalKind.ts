/** What a message can signal: the thirteen heads of the model, in the school's own words. */
export const signalKinds = [
  'pesten',
  'uitsluiting',
  'bedreiging',
  'stalken',
  'zwartmaken',
  'sexting',
  'grensoverschrijdend',
  'zelfbeschadiging',
  'discriminatie',
  'opnames',
  'doxing',
  'escalatie',
  'melding',
] as const;

export type SignalKind = (typeof signalKinds)[number];

/** `signal` stays in the conversation's state, `nudge` is private and for staff, `escalate` opens a case. */
export type Level = 'none' | 'signal' | 'nudge' | 'escalate';

/** Kinds in which one clear message is enough to act at once. */
export const acuteKinds: ReadonlySet<SignalKind> = new Set([
  'bedreiging',
  'sexting',
  'grensoverschrijdend',
  'zelfbeschadiging',
  'stalken',
  'doxing',
]);

/** Why something was signalled. Each has its words in `texts/`; none of them quotes the message. */
export const reasonKeys = [
  'belittles',
  'excludes',
  'threatens',
  'follows',
  'slanders',
  'intimatePicture',
  'crossesBoundary',
  'selfHarm',
  'groupHate',
  'secretRecording',
  'privateData',
  'quarrel',
  'askForHelp',
  'secrecy',
  'offSchool',
  'nightContact',
  'money',
  'spreading',
  'weapon',
  'abusiveWords',
  'pileOn',
  'victimReaction',
  'unanswered',
  'repeated',
  'overWeeks',
  'apology',
  'staffStepsIn',
] as const;

export type ReasonKey = (typeof reasonKeys)[number];

/** The reason that stands for a kind as a whole. */
export const reasonOfKind: Readonly<Record<SignalKind, ReasonKey>> = {
  pesten: 'belittles',
  uitsluiting: 'excludes',
  bedreiging: 'threatens',
  stalken: 'follows',
  zwartmaken: 'slanders',
  sexting: 'intimatePicture',
  grensoverschrijdend: 'crossesBoundary',
  zelfbeschadiging: 'selfHarm',
  discriminatie: 'groupHate',
  opnames: 'secretRecording',
  doxing: 'privateData',
  escalatie: 'quarrel',
  melding: 'askForHelp',
};
