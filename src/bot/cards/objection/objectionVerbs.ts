/** Verbs of the buttons of an objection. Nothing is kept before `send`. */
export const OBJECTION_VERBS = { send: 'objection.send', stop: 'objection.stop' } as const;

export const OBJECTION_INPUTS = { words: 'objectionWords' } as const;
