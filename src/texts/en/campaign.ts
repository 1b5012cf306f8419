import type { campaign as nlCampaign } from '../nl/campaign';
import type { TextsOf } from '../textsOf';

export const campaign = {
  column: { purpose: 'Purpose', known: 'Yes', refused: 'No', missing: 'Open', class: 'Class', students: 'Total', complete: 'Done' },
  legend: 'Yes: may be published. No: somebody said no, don’t ask again. Open: no valid answer for this school year yet. Open counts as no.',
  schoolYear: (from: number) => `School year ${from}–${from + 1}`,
  students: (count: number) => (count === 1 ? '1 student' : `${count} students`),

  deadline: {
    none: 'There is no final date.',
    ahead: (date: string) => `Answers can be given until ${date}.`,
    passed: (date: string) => `The final date (${date}) has passed. Whoever didn’t answer counts as no. Answering is still possible.`,
  },

  class: {
    title: (classKey: string) => `Consents of ${classKey}`,
    startTitle: (classKey: string) => `New school year: consents of ${classKey}`,
    startWhy: 'We ask for consent again every school year. Last year’s no longer counts (articles III.B.8 and III.B.9).',
    reminderTitle: (classKey: string) => `Reminder: consents of ${classKey}`,
    incomplete: (missing: number, of: number) =>
      missing === 1 ? `An answer is still missing for 1 of ${of} students.` : `An answer is still missing for ${missing} of ${of} students.`,
    complete: 'There is an answer for every student.',
    nobody: 'There are no students in this class yet.',
    noPurposes: 'The school hasn’t set any purposes yet. Ask the administrator.',
    showNames: 'Show names',
    hideNames: 'Hide names',
    refresh: 'Refresh',
    back: 'Back to the school',
  },

  inPerson: {
    title: 'Ask these students now',
    count: (count: number) =>
      count === 1
        ? '1 student turned 16 this school year and hasn’t answered everything in person yet. The parents’ answer no longer counts.'
        : `${count} students turned 16 this school year and haven’t answered everything in person yet. The parents’ answer no longer counts.`,
  },

  names: {
    title: 'Whose answer is missing?',
    everything: 'For every purpose',
    also: 'And in addition:',
    decides: 'With (16+) after the name: ask the student. Otherwise: ask the parents.',
    onlyYou: 'Only you see these names. That you looked is recorded.',
    adult: '16+',
    ageUnknown: 'date of birth missing',
    more: (count: number) => `and ${count} more`,
    none: 'Nobody’s answer is missing.',
  },

  reminder: {
    toParents: 'Text for parents',
    toStudents: 'Text for students (16+)',
    label: 'Copy this text. Change it if you like.',
    parents: {
      opening: 'Dear parents and guardians,',
      ask: 'May we use photos and videos of your child? And may your child take part when the class uses social media? We ask this again every school year. For a number of students we have no answer yet.',
      before: (date: string) => `Would you please answer? You can do so until ${date}.`,
      late: (date: string) => `The date for answering (${date}) has passed, but you can still give your answer.`,
      soon: 'Would you please answer this week?',
      whereHouvast: 'You received a form from school for this. Have you lost it? Please ask me.',
      where: (name: string) => `You can do so in ${name}.`,
      whereLink: (name: string, url: string) => `You can do so in ${name}: ${url}`,
      choice: 'You choose yes or no for each purpose. You can always say no, and you can change your mind later. Without an answer we publish nothing in which your child can be recognised.',
      adult: 'Is your child 16 or older? Then your child answers in person.',
      closing: 'Kind regards,',
    },
    own: {
      opening: 'Hi,',
      ask: 'You are 16 or older. So from now on you decide yourself whether school may use photos and videos of you, and whether you take part when the class uses social media. What your parents said before no longer counts.',
      before: (date: string) => `Will you let us know? You can do so until ${date}.`,
      late: (date: string) => `The date for answering (${date}) has passed, but you can still give your answer.`,
      soon: 'Will you let us know this week?',
      whereHouvast: 'Send this to Houvast in Teams: my consent. You will then see all purposes.',
      where: (name: string) => `You can do so in ${name}.`,
      whereLink: (name: string, url: string) => `You can do so in ${name}: ${url}`,
      choice: 'You choose yes or no for each purpose. You can always say no, and you can change your mind later. If you say nothing, we publish nothing in which you can be recognised.',
      closing: 'Kind regards,',
    },
  },

  sixteen: {
    title: (classKey: string) => `A student of ${classKey} turned 16`,
    fallback: (classKey: string) => `A student of ${classKey} turned 16: ask the student for consent now`,
    who: 'Student',
    birthday: 'Turned 16 on',
    what: 'From 16 on the student decides (articles III.B.8 and III.B.9). The parents’ answer no longer counts. Ask the student in person. Until then it counts as no.',
    open: 'No answer of the student’s own yet for',
    overview: (classKey: string) => `See ${classKey}`,
  },

  school: {
    title: (name: string) => `Consents of ${name}`,
    perPurpose: 'Per purpose',
    perClass: 'Per class',
    perClassLegend: 'Students. Done: there is an answer for every purpose, yes or no. Open: an answer is still missing.',
    noClass: 'No class',
    moreClasses: (count: number) => (count === 1 ? '1 more class is not in this list. Choose it below.' : `${count} more classes are not in this list. Choose them below.`),
    incomplete: (missing: number, of: number) =>
      missing === 1 ? `An answer is still missing for 1 of ${of} students.` : `An answer is still missing for ${missing} of ${of} students.`,
    nobody: 'No students have been imported yet.',
    source: 'Parents and students answer in',
    sourceHouvast: 'Houvast',
    sourceLink: (name: string) => `Open ${name}`,
    pickClass: 'See a class',
    pickClassLabel: 'Which class?',
    pickClassMissing: 'Choose a class.',
    open: 'See',
    settings: 'Date and source',
    deadlineLabel: 'Until which day can answers be given? (empty: no date)',
    deadlineHint: 'A week before, mentors get a reminder if something is still missing.',
    sourceLabel: 'Where do parents and students answer?',
    sourceChoiceHouvast: 'In Houvast (parents on the school’s form)',
    sourceChoiceElsewhere: 'Somewhere else, for example in Magister',
    sourceNameLabel: 'Name of that other system',
    sourceNamePlaceholder: 'For example Magister',
    sourceUrlLabel: 'Link to it (begins with https://)',
    save: 'Save',
    saved: 'Saved.',
    problem: {
      deadlineUnreadable: 'That date doesn’t exist.',
      deadlineOutside: 'Choose a date from today on, in this school year.',
      sourceUnknown: 'Choose where parents and students answer.',
      sourceNameMissing: 'Fill in the name of the other system.',
      sourceNameLong: 'The name is too long: at most 60 characters.',
      sourceUrlUnsafe: 'The link isn’t right. It begins with https:// and has no password in it.',
    },
    notSaved: 'Nothing was saved yet.',
    settingsTitle: 'Date and source of the consents',
    cancel: 'Back',
  },

  line: {
    notMentor: 'According to the school’s list you don’t mentor any class. Is that wrong? Ask the administrator to add you.',
    notYourClass: 'I don’t know that class, or you don’t mentor it. Is that wrong? Ask the administrator.',
    notYourSchool: 'The overview of the whole school is for the school management and the administrator. Do ask me: consents of my class.',
  },

  command: {
    counted: (school: string, date: string) => `Consents of ${school} on ${date}`,
    wholeSchool: 'whole school',
    noClass: 'no class',
    columns: { class: 'class', purpose: 'purpose', students: 'students', known: 'yes', refused: 'no', missing: 'open' },
  },
} satisfies TextsOf<typeof nlCampaign>;
