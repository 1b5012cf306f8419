import type { verdictSheet as nl } from '../nl/verdictSheet';
import type { TextsOf } from '../textsOf';

export const verdictSheet = {
  title: 'Check sheet for pictures',
  facts: {
    school: 'School',
    purpose: 'Purpose',
    checked: 'Checked',
    checkedBy: (day: string, name: string) => `${day}, by ${name}`,
    rule: 'Rule',
    article: 'Social media code of conduct, article III.B.8',
    articleOf: (version: string) => `Social media code of conduct, article III.B.8 (version ${version})`,
    reference: 'Reference',
  },
  columns: { number: 'No.', who: 'Who', answer: 'Consent' },
  pictureTitle: (number: number, of: number) => (of === 1 ? 'The picture' : `Picture ${number} of ${of}`),
  nobody: 'Nobody can be recognised in it.',
  yes: (day: string, source: string) => `Yes, given on ${day} (${source})`,
  no: 'No',
  notNeeded: 'Not needed',
  unknown: 'Unknown',
  covered: 'Made unrecognisable',
  noStudent: { staff: 'Member of staff, no student', otherAdult: 'Adult from outside', noFace: 'No person' },
  notRecognisable: { fromBehind: 'Not recognisable: from behind', farAway: 'Not recognisable: too far away', blurred: 'Not recognisable: blurred', hidden: 'Not recognisable: face covered' },
  notes: [
    'This sheet belongs to the picture and is for you only: there are names on it. Don’t send it along and don’t put it online.',
    'Does somebody withdraw consent, or is the school year over? Then Houvast tells you, and you take the picture away where you used it. Throw this sheet away as well.',
    'Another purpose needs another check.',
  ],
  pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
} satisfies TextsOf<typeof nl>;
