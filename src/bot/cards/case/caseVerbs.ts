/** Verbs of the buttons on cards about cases and nudges; one handler each. */
export const CASE_VERBS = {
  acknowledge: 'case.acknowledge',
  read: 'case.read',
  handOver: 'case.handOver',
  completeStep: 'case.completeStep',
  skipStep: 'case.skipStep',
  answer: 'case.answer',
  close: 'case.close',
  reopen: 'case.reopen',
  addReport: 'case.addReport',
  withdraw: 'case.withdraw',
  reportNudge: 'nudge.report',
  dismissNudge: 'nudge.dismiss',
} as const;

/** What the inputs are called in the data that comes back. Every input of a card needs its own. */
export const CASE_INPUTS = {
  handOverTo: 'to',
  handOverNote: 'note',
  skipReason: 'skipReason',
  answerText: 'answerText',
  offerQuestion: 'offerQuestion',
  closeReason: 'closeReason',
  reopenReason: 'reopenReason',
  addedWords: 'words',
  reportKind: 'kind',
  reportWords: 'words',
  includeMessage: 'includeMessage',
  dismissReason: 'reason',
} as const;

/** The longest that a text input takes; what is kept may be longer. */
export const INPUT_LIMIT = 2_000;
