/** Verbs of the buttons with which a responder opens a case. Nothing is kept before `send`. */
export const OPEN_CASE_VERBS = { start: 'openCase.start', next: 'openCase.next', send: 'openCase.send', stop: 'openCase.stop' } as const;

export const OPEN_CASE_INPUTS = { kind: 'kind', classKey: 'classKey', words: 'openWords', about: 'about' } as const;
