/** Verbs of the buttons on cards about consent. */
export const CONSENT_VERBS = { decide: 'consent.decide', lookUp: 'consent.lookUp' } as const;

/** Names of what the card about a choice sends along. */
export const CHOICE_INPUTS = { who: (at: number): string => `who${at}`, purpose: 'purpose' } as const;
