import type { permissionPage as nlPermissionPage } from '../nl/permissionPage';
import type { TextsOf } from '../textsOf';

export const permissionPage = {
  title: 'Permissions',
  heading: 'Permissions',
  tabs: { mine: 'Mine', toDecide: 'To decide', register: 'Of the school' },
  tabsName: 'Parts',
  howToAsk: 'Need another permission? Type “ask permission” in the chat with Houvast.',

  mine: { none: 'You haven’t asked for anything yet.', what: 'What you asked for or allowed yourself, and how it stands.' },
  toDecide: { none: 'Nothing is waiting for you.', what: 'You decide about these. Who asked hears it at once.' },
  register: {
    what: 'Everything that was asked and decided this school year. Nothing is changed or removed: each decision is a new entry.',
    none: 'Nothing has been asked in this school year.',
    noneFound: 'Nothing found. Search for something else.',
    search: 'Search by name, class, kind or purpose',
    year: 'School year',
    yearOf: (year: number) => `${year}–${year + 1}`,
    export: 'Download as CSV',
    exported: (n: number) => (n === 1 ? 'Downloaded: 1 row.' : `Downloaded: ${n} rows.`),
    fileName: (school: string, year: number) => `permissions-${school}-${year}-${year + 1}.csv`,
    shown: (n: number, of: number) => `${n} of ${of}`,
    audited: 'Who looks at this overview or downloads it is in the audit trail.',
  },

  columns: {
    kind: 'Kind', classes: 'Class', status: 'Status', askedBy: 'Asked by', askedOn: 'Asked on', decidedBy: 'Decided by', decidedOn: 'Decided on',
    from: 'From', until: 'Until', hours: 'Hours', purpose: 'What for', conditions: 'Conditions', reason: 'Reason', channel: 'Channel', role: 'Role', article: 'Article',
  },
  more: (title: string) => `More about ${title}`,
  history: 'History',
  event: {
    asked: 'asked', sentTo: 'put to', unanswered: 'no answer in time', granted: 'allowed', refused: 'refused', askedBack: 'question asked back', answered: 'answered',
    withdrawn: 'withdrawn', studentsAsked: 'students asked', expiryTold: 'end announced', lapsed: 'ended',
  },
  inConversation: 'Sharing recordings in a conversation',
  forStudents: 'for the students',
  nobody: 'unknown',

  decide: {
    until: 'Until and including',
    conditions: 'Conditions (may be empty)',
    reason: 'Why not?',
    question: 'What do you want to know?',
    answer: 'Your answer',
    cancel: 'Cancel',
    done: 'Your decision is on record.',
    unchanged: 'This was decided already. This is how it stands.',
    withdraw: 'Withdraw',
    withdrawSure: 'From then on it isn’t allowed any more. You can’t undo this.',
    withdrawn: 'Withdrawn.',
  },

  renewal: {
    heading: 'Ended with last school year',
    text: 'You can renew them at once. You see first what is asked.',
    show: 'Show what is asked',
    ask: (n: number) => (n === 1 ? 'Ask for 1 permission again' : `Ask for ${n} permissions again`),
    notYet: 'Nothing has been asked yet.',
    done: (n: number) => (n === 1 ? '1 permission was asked for again.' : `${n} permissions were asked for again.`),
  },

  article: { whatsapp: 'III.B.3, III.B.9', channel: 'III.B.2', recording: 'III.A.2, III.A.3', videoReuse: 'III.A.4', lessonUse: 'III.A.1' },

  working: { starting: 'Loading…', slow: 'This takes a little longer than usual. Keep the window open.' },
  retry: 'Try again',
  close: 'Close',
  problem: {
    heading: 'That didn’t work',
    reference: (reference: string) => `Asking for help? Mention ${reference}.`,
    offline: 'The connection with Houvast is lost. Check your internet and try again.',
    noTeams: 'This page works inside Teams only.',
  },
  problems: {
    noToken: 'I don’t know who you are. Close this page and open it again.',
    tokenExpired: 'Your sign-in has expired. Close this page and open it again.',
    tokenInvalid: 'Your sign-in isn’t valid. Close this page and open it again.',
    otherTenant: 'Your account doesn’t belong to a school that uses Houvast.',
    signInUnavailable: 'I can’t check who you are now, because Microsoft doesn’t answer. Try again in a moment.',
    unknownPerson: 'I don’t know your account. Ask the administrator of Houvast to add you.',
    notForYou: 'You don’t decide about this (any more). Refresh the page to see how it stands.',
    badRequest: 'Something went wrong on this page. Open it again.',
    reasonMissing: 'Write down why not.',
    questionMissing: 'Write down what you want to know.',
    answerMissing: 'Write down your answer.',
    untilWrong: 'Choose a last day that isn’t later than what was asked.',
    internal: 'Something went wrong at Houvast. Nothing was changed. Try again.',
  },
} satisfies TextsOf<typeof nlPermissionPage>;
