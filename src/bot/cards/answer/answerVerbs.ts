/** Verbs of the buttons on answer cards. */
export const ANSWER_VERBS = {
  askHuman: 'answer.askHuman',
  contactMe: 'help.contactMe',
  inLanguage: 'answer.inLanguage',
  doubt: 'answer.doubt',
  ownConsent: 'answer.ownConsent',
  lookUpConsent: 'answer.lookUpConsent',
  allowRecordings: 'answer.allowRecordings',
  askPermission: 'answer.askPermission',
  addKnown: 'known.add',
  skipKnown: 'known.skip',
  removeKnown: 'known.remove',
} as const;

/** What the inputs are called in the data that comes back. */
export const ANSWER_INPUTS = { words: 'words', doubtReason: 'doubtReason', knownQuestion: 'knownQuestion', knownArticle: 'knownArticle' } as const;

/** `open` of the buttons that open a dialog from an answer. */
export const ANSWER_DIALOGS = { photo: 'newPhoto', report: 'report' } as const;
