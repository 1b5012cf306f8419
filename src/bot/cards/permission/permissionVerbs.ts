/** Verbs of the buttons on cards about permissions. */
export const PERMISSION_VERBS = {
  start: 'permission.start',
  form: 'permission.form',
  send: 'permission.send',
  stop: 'permission.stop',
  grant: 'permission.grant',
  refuse: 'permission.refuse',
  askBack: 'permission.askBack',
  answer: 'permission.answer',
  withdraw: 'permission.withdraw',
  names: 'permission.names',
  askStudents: 'permission.askStudents',
  renewalPlan: 'permission.renewalPlan',
  renew: 'permission.renew',
} as const;

/** What the inputs are called in the data that comes back; those of the form as `WishFields` has them. */
export const PERMISSION_INPUTS = { kind: 'permissionKind', grantUntil: 'grantUntil', conditions: 'conditions', reason: 'reason', question: 'question', answer: 'answer' } as const;

/** `open` of the button that opens the page. */
export const PERMISSION_PAGE = 'permissions';
