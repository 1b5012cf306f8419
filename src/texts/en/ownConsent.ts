import type { ownConsent as nlOwnConsent } from '../nl/ownConsent';
import type { TextsOf } from '../textsOf';

export const ownConsent = {
  title: 'Your consent',
  fallback: 'Houvast: your consent',
  year: (from: number) => `School year ${from}–${from + 1}`,
  youDecide: 'You decide about this yourself. You can change it at any time, and it counts at once.',
  register: {
    image: 'Pictures and videos that you are in (III.B.8)',
    socialMedia: 'Social media in class (III.B.9)',
  },
  state: {
    yes: (date: string) => `Now: yes, since ${date}`,
    no: (date: string) => `Now: no, since ${date}`,
    noUndated: 'Now: no',
    nothing: 'Now: no answer yet. Then it is not allowed.',
  },
  answer: { yes: 'Yes, that’s fine', no: 'No, rather not' },
  answerFor: {
    yes: (purpose: string) => `Yes, that’s fine: ${purpose}`,
    no: (purpose: string) => `No, rather not: ${purpose}`,
  },
  entered: {
    granted: (purpose: string) => `Recorded: yes, for ${purpose}.`,
    refused: (purpose: string) => `Recorded: no, for ${purpose}.`,
    withdrawn: (purpose: string) => `Recorded: no, for ${purpose}. Your consent has been withdrawn. That counts at once.`,
  },
  unchanged: (purpose: string) => `Nothing was changed: this was your answer already, for ${purpose}.`,
  guardian: {
    who: 'You are not 16 yet. That is why your parents or carers decide.',
    here: 'They give their answer to the school. Your mentor knows how.',
    elsewhere: (name: string) => `They give their answer in ${name}.`,
    you: 'Is there something that you would rather not? Tell your mentor. Your no counts too.',
  },
  nobodyKnows: 'The school does not have your date of birth. So it is unclear who decides, and nothing is allowed yet. Ask your mentor to have that filled in.',
  elsewhere: {
    student: (name: string) => `You decide about this yourself. You give your answer in ${name}.`,
    later: 'What you change there counts as soon as the school has read it in. Is it urgent? Tell your mentor as well.',
    open: (name: string) => `Open ${name}`,
    noLink: 'Not sure how to get there? Ask your mentor.',
  },
  noPurposes: 'Your school has not set up anything here yet. Ask your mentor how to give consent.',
  line: {
    staff: 'This is where students see their own consent. Want to know who may be in the picture? Ask, for example: may all of 3H be on the website?',
    others: 'This is where students see their own consent. Are you a parent or carer? Ask the school how to give consent.',
  },
  notTaken: {
    notAStudent: 'This card is for students. Nothing was changed.',
    notYours: 'This card belongs to somebody else. Nothing was changed. Type my consent for your own card.',
    oldCard: 'This card is of another school year. Nothing was changed. Type my consent for a new one.',
    unknownPurpose: 'This is no longer on the school’s list. Nothing was changed. Type my consent for a new card.',
    tooYoung: 'You are not 16 yet. That is why your parents or carers decide. Nothing was changed. Is there something that you would rather not? Tell your mentor.',
    ageUnknown: 'The school does not have your date of birth. Nothing was changed. Ask your mentor to have that filled in.',
    elsewhere: 'At your school you give your answer somewhere else. Nothing was changed. Type my consent to see where.',
  },
} satisfies TextsOf<typeof nlOwnConsent>;
