import type { consent as nlConsent } from '../nl/consent';
import type { TextsOf } from '../textsOf';

export const consent = {
  yes: 'yes',
  no: 'no',

  register: {
    image: 'pictures',
    socialMedia: 'social media in class',
  },

  because: {
    refused: 'No consent was given.',
    withdrawn: 'The consent was withdrawn.',
    expired: 'There was consent, but for an earlier school year.',
    missing: 'Nothing has been recorded for this school year yet.',
    unknownAnswer: 'The answer in the register is empty.',
    askStudentAgain: 'The student is 16 and now has to give consent personally.',
    askGuardian: 'The student is not 16 yet. A parent has to give consent.',
    guardiansDiffer: 'Not everyone who decides on this has given consent.',
    birthDateUnknown: 'The date of birth is missing, so it is unclear who gives consent.',
    unknownStudent: 'This is not a student that this school knows.',
  },

  option: {
    askAgain: 'Ask for consent',
    otherPurpose: 'Choose another purpose',
    cover: 'Make the face unrecognisable',
    leaveOut: 'Leave this student out',
  },

  group: {
    yes: (count: number) => (count === 1 ? 'This is allowed.' : `This is allowed: all ${count} students have consent.`),
    no: (no: number, of: number) =>
      of === 1 ? 'This is not allowed.' : `This is not allowed: consent is missing for ${no} of the ${of} students.`,
    nobody: 'There is nobody to check.',
  },

  command: {
    usage: [
      'Usage:',
      '  houvast consent check --school SCHOOL --purpose PURPOSE [--on YYYY-MM-DD] [--json|--jsonl] STUDENT…',
      '  houvast consent list --school SCHOOL [--on YYYY-MM-DD] [--json|--jsonl]',
      '  houvast consent import FILE --school SCHOOL [--mapping FILE] [--apply [--confirm]] [--json]',
      'STUDENT is a stamnummer or an account (name@school). With --jsonl students may also come on stdin, one per line.',
    ].join('\n'),
    noStudents: 'Name at least one student.',
    needs: (flag: string) => `Still missing: ${flag}.`,
    wrongDate: (value: string) => `This date doesn't exist: ${value}. Write it like 2026-11-22.`,
    wrongLine: (line: number) => `Line ${line} can't be read. It should hold a stamnummer or account, or {"student":"…"}.`,
    unknownSchool: (school: string, known: string) => `School ${school} is not known here. Known: ${known}.`,
    unknownPurpose: (purpose: string, known: string) => `This school doesn't have the purpose ${purpose}. It has: ${known}.`,
    noneKnown: 'none yet',
    judged: (title: string, date: string, article: string) => `${title}, on ${date} (article ${article})`,
    counted: (date: string) => `Consents on ${date}`,
    import: {
      unreadableFile: (file: string) => `I can't read ${file}. Is the name right, and may you open it?`,
      unreadableMapping: (file: string) => `${file} is not a column mapping that I understand. It should hold column names, as JSON.`,
      unknownPurposes: (keys: string) => `The mapping names purposes that this school doesn't have: ${keys}.`,
      missingColumns: (headers: string) => `These columns are not in the file, or twice: ${headers}.`,
      notAList: "I don't recognise a list of consents in this. Name the columns with --mapping.",
      read: (rows: number, purposes: string) => `${rows} rows read, for: ${purposes}`,
      rejectedAt: (line: number, reason: string) => `  line ${line}: ${reason}`,
      applied: 'The list has been applied.',
      dryRun: 'Nothing has been recorded. Add --apply to apply the list.',
      counts: {
        new: 'new',
        changed: 'changed',
        withdrawn: 'withdrawn',
        unchanged: 'unchanged',
        unmatched: 'student not found',
        duplicates: 'duplicate',
        rejected: 'rejected',
      },
      reason: {
        noStudentKey: 'there is no stamnummer and no account',
        wrongNumberOfCells: 'the number of cells differs from the first line',
        unreadableAnswer: 'an answer is not yes, not no and not empty',
        unreadableDate: "a date can't be read",
        futureDate: 'the date lies in the future',
        keysDiffer: 'stamnummer and account belong to two different students',
        olderThanRegister: 'the register has a newer answer',
        undatedYesAfterNo: 'a yes without a date, while no was said elsewhere',
      },
      stopped: {
        farFewerRows: 'Stopped: this list is much shorter than the last one. Is that right? Then add --confirm.',
        manyChanges: 'Stopped: remarkably much changes at once. Is that right? Then add --confirm.',
      },
    },
    columns: {
      student: 'student',
      verdict: 'allowed',
      decidedOn: 'date',
      source: 'source',
      because: 'explanation',
      key: 'purpose',
      title: 'name',
      register: 'register',
      article: 'article',
      yes: 'yes',
      no: 'no',
    },
  },
} satisfies TextsOf<typeof nlConsent>;
