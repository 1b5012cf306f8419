import fc from 'fast-check';
import type { ConsentEvent } from '../../src/consent/consentEvent';
import { mayPublish } from '../../src/consent/mayPublish';
import { history, website, whatsapp } from './history';

const ON = '2026-11-22';
const FIFTEEN = '2011-03-01';
/** Sixteen since 1 October 2026. */
const SIXTEEN = '2010-10-01';

interface Case {
  /** The verdict in short, with the entry that it rests on: `yes 0`, `refused 1`, `missing`. */
  readonly says: string;
  readonly born?: string | null;
  readonly on?: string;
}

function shortly(events: readonly ConsentEvent[], { born = FIFTEEN, on = ON }: Partial<Case>): string {
  const verdict = mayPublish(events, { student: { id: 'ada', birthDate: born }, purpose: website, on, codeVersion: '2025-12-14' });
  const kind = verdict.kind === 'yes' ? 'yes' : verdict.because;
  return verdict.eventId === null ? kind : `${kind} ${verdict.eventId}`;
}

function table(title: string, rows: readonly (readonly [string, readonly string[], Case])[]): void {
  describe(title, () => {
    it.each(rows)('%s', (_sentence, lines, expected) => {
      // The order in which a database hands entries over means nothing.
      expect(shortly(history(...lines), expected)).toBe(expected.says);
      expect(shortly(history(...lines).toReversed(), expected)).toBe(expected.says);
    });
  });
}

table('what counts as an answer (III.B.8: prior, explicit, demonstrable)', [
  ["a guardian's yes is a yes", ['mother yes 2026-09-01'], { says: 'yes 0' }],
  ['a refusal is a no', ['mother no 2026-09-01'], { says: 'refused 0' }],
  ['nothing registered is a no', [], { says: 'missing' }],
  ['an empty answer is a no', ['mother empty 2026-09-01'], { says: 'unknownAnswer 0' }],
  ['an empty answer takes an earlier yes away', ['mother yes 2026-09-01', 'mother empty 2026-10-01'], { says: 'unknownAnswer 1' }],
  ['an empty answer does not lift an earlier no', ['mother no 2026-09-01', 'mother empty 2026-10-01'], { says: 'refused 0' }],
  ['a yes after an empty answer is a yes', ['mother empty 2026-09-01', 'mother yes 2026-10-01'], { says: 'yes 1' }],
  ['a yes for another purpose says nothing', ['mother yes 2026-09-01 whatsapp'], { says: 'missing' }],
]);

table('the newest answer stands', [
  ['a withdrawal beats an older yes', ['mother yes 2026-09-01', 'mother withdrawn 2026-10-01'], { says: 'withdrawn 1' }],
  ['a refusal beats an older yes', ['mother yes 2026-09-01', 'mother no 2026-10-01'], { says: 'refused 1' }],
  ['a withdrawal without a yes before it is a no all the same', ['mother withdrawn 2026-10-01'], { says: 'withdrawn 0' }],
  ['a new yes after a withdrawal is a yes', ['mother yes 2026-09-01', 'mother withdrawn 2026-10-01', 'mother yes 2026-11-01'], { says: 'yes 2' }],
  ['a withdrawal of today counts today', ['mother yes 2026-09-01', 'mother withdrawn 2026-11-22'], { says: 'withdrawn 1' }],
  ['on one day the time of entry decides: no after yes', ['mother yes 2026-09-01 at 09:00', 'mother no 2026-09-01 at 09:01'], { says: 'refused 1' }],
  ['on one day the time of entry decides: yes after no', ['mother no 2026-09-01 at 09:00', 'mother yes 2026-09-01 at 09:01'], { says: 'yes 1' }],
  ['the day of the decision goes before the time of entry', ['mother no 2026-09-02 at 07:00', 'mother yes 2026-09-01 at 23:00'], { says: 'refused 0' }],
  ['a yes and a no of the very same moment are a no', ['mother yes 2026-09-01', 'mother no 2026-09-01'], { says: 'refused 1' }],
  ['a yes and an empty answer of the very same moment are a no', ['mother yes 2026-09-01', 'mother empty 2026-09-01'], { says: 'unknownAnswer 1' }],
]);

table('what lies in the future does not count yet', [
  ['a yes dated tomorrow', ['mother yes 2026-11-23'], { says: 'missing' }],
  ['a withdrawal dated tomorrow', ['mother yes 2026-09-01', 'mother withdrawn 2026-11-23'], { says: 'yes 0' }],
  ['and counts on that day', ['mother yes 2026-09-01', 'mother withdrawn 2026-11-23'], { says: 'withdrawn 1', on: '2026-11-23' }],
]);

table('every school year anew (1 August – 31 July)', [
  ["last year's yes is not a yes", ['mother yes 2025-09-01'], { says: 'expired 0' }],
  ['the newest of several earlier years is named', ['mother yes 2024-09-01', 'mother yes 2025-09-01'], { says: 'expired 1' }],
  ["an empty answer of a student of fifteen leaves last year's yes what it is", ['mother yes 2025-09-01', 'student empty 2026-09-01'], { says: 'expired 0' }],
  ["a yes counts on the year's last day", ['mother yes 2026-09-01'], { says: 'yes 0', on: '2027-07-31', born: '2012-03-01' }],
  ['and no longer on the day after', ['mother yes 2026-09-01'], { says: 'expired 0', on: '2027-08-01', born: '2012-03-01' }],
  ['a yes given in June for the year to come counts in that year', ['mother yes 2026-06-20 for 2026'], { says: 'yes 0' }],
  ['but not before that year', ['mother yes 2026-06-20 for 2026'], { says: 'missing', on: '2026-07-01' }],
  ["last year's refusal makes way for this year's yes", ['mother no 2025-09-01', 'mother yes 2026-09-01'], { says: 'yes 1' }],
  ["last year's refusal alone leaves this year open", ['mother no 2025-09-01'], { says: 'missing' }],
  ["last year's yes that was taken back isn't called an expired yes", ['mother yes 2025-09-01', 'mother withdrawn 2026-01-01'], { says: 'missing' }],
  ['a no said after the yes counts, whichever year it was entered for', ['mother yes 2026-06-20 for 2026', 'mother no 2026-07-20 for 2025'], { says: 'refused 1' }],
  ['also when another guardian said it', ['mother yes 2026-06-20 for 2026', 'father no 2026-07-20 for 2025'], { says: 'guardiansDiffer 1' }],
  ["a guardian's older no of last year doesn't bind this year", ['father no 2026-03-01', 'mother yes 2026-09-01'], { says: 'yes 1' }],
  ['a no for next year stops this year too', ['mother yes 2026-09-01', 'mother no 2027-06-10 for 2027'], { says: 'refused 1', on: '2027-06-20', born: '2012-03-01' }],
  ['a no for last year of the same moment as the yes is a no', ['mother yes 2026-07-01 for 2026', 'mother no 2026-07-01 for 2025'], { says: 'refused 1' }],
]);

table('below sixteen the guardians decide', [
  ["the student's own yes is not enough", ['student yes 2026-09-01'], { says: 'askGuardian 0' }],
  ["the student's own yes does not make up for a guardian's no", ['mother no 2026-09-01', 'student yes 2026-10-01'], { says: 'refused 0' }],
  ["the student's own no counts against a guardian's yes", ['mother yes 2026-09-01', 'student no 2026-10-01'], { says: 'refused 1' }],
  ['also when the guardian answers later', ['student no 2026-09-01', 'mother yes 2026-10-01'], { says: 'refused 0' }],
  ['until the student takes it back', ['student no 2026-09-01', 'mother yes 2026-10-01', 'student yes 2026-11-01'], { says: 'yes 1' }],
  ['an empty answer of the student changes nothing', ['mother yes 2026-09-01', 'student empty 2026-10-01'], { says: 'yes 0' }],
  ['two guardians who agree', ['mother yes 2026-09-01', 'father yes 2026-09-05'], { says: 'yes 1' }],
  ['two guardians who both refuse', ['mother no 2026-09-01', 'father withdrawn 2026-09-05'], { says: 'withdrawn 1' }],
  ['two who differ, the no last', ['mother yes 2026-09-01', 'father no 2026-09-05'], { says: 'guardiansDiffer 1' }],
  ['two who differ, the yes last', ['father no 2026-09-01', 'mother yes 2026-09-05'], { says: 'guardiansDiffer 1' }],
  ['two who differ, until the one comes round', ['father no 2026-09-01', 'mother yes 2026-09-05', 'father yes 2026-09-09'], { says: 'yes 2' }],
  ['one guardian who says nothing does not stand in the way', ['mother yes 2026-09-01', 'father empty 2026-09-05'], { says: 'yes 0' }],
  ["one guardian's empty answer doesn't lift that guardian's no", ['mother yes 2026-09-01', 'father no 2026-09-02', 'father empty 2026-09-05'], { says: 'guardiansDiffer 1' }],
  ['both say nothing', ['mother empty 2026-09-01', 'father empty 2026-09-05'], { says: 'unknownAnswer 1' }],
]);

table('from sixteen on the student decides', [
  ['a yes given at sixteen', ['student yes 2026-10-02'], { says: 'yes 0', born: SIXTEEN }],
  ['a yes given on the birthday itself', ['student yes 2026-10-01'], { says: 'yes 0', born: SIXTEEN }],
  ['a yes given the day before the birthday is asked again', ['student yes 2026-09-30'], { says: 'askStudentAgain 0', born: SIXTEEN }],
  ["a guardian's yes from before the birthday is not enough", ['mother yes 2026-09-01'], { says: 'askStudentAgain 0', born: SIXTEEN }],
  ["a guardian's yes from after it neither", ['mother yes 2026-10-15'], { says: 'askStudentAgain 0', born: SIXTEEN }],
  ["a guardian's no from before the birthday leaves it to the student to say", ['mother no 2026-09-01'], { says: 'askStudentAgain 0', born: SIXTEEN }],
  ["the student's yes goes before a guardian's older no", ['mother no 2026-09-01', 'student yes 2026-10-15'], { says: 'yes 1', born: SIXTEEN }],
  ["the student's yes goes before a guardian's later no", ['student yes 2026-10-15', 'mother no 2026-11-01'], { says: 'yes 0', born: SIXTEEN }],
  ["the student's no goes before a guardian's later yes", ['student no 2026-10-15', 'mother yes 2026-11-01'], { says: 'refused 0', born: SIXTEEN }],
  ["the student's no from before the birthday still counts", ['student no 2026-09-15'], { says: 'refused 0', born: SIXTEEN }],
  ['a withdrawal', ['student yes 2026-10-15', 'student withdrawn 2026-11-01'], { says: 'withdrawn 1', born: SIXTEEN }],
  ['an empty answer', ['mother yes 2026-09-01', 'student empty 2026-10-15'], { says: 'unknownAnswer 1', born: SIXTEEN }],
  ["last year's own yes", ['student yes 2025-10-15'], { says: 'expired 0', born: '2008-01-01' }],
  ['nothing at all', [], { says: 'missing', born: SIXTEEN }],
]);

table('age is that of the day of publication', [
  ["the day before the sixteenth birthday the guardian's yes holds", ['mother yes 2026-09-01'], { says: 'yes 0', born: '2010-11-23' }],
  ['on the birthday the student is asked again', ['mother yes 2026-09-01'], { says: 'askStudentAgain 0', born: '2010-11-22' }],
  ['a picture planned for after the birthday is asked now', ['mother yes 2026-09-01'], { says: 'askStudentAgain 0', born: '2010-12-24', on: '2026-12-24' }],
  ['born on 29 February: still fifteen on the 28th', ['mother yes 2027-09-01'], { says: 'yes 0', born: '2012-02-29', on: '2028-02-28' }],
  ['born on 29 February: sixteen on the 29th', ['mother yes 2027-09-01'], { says: 'askStudentAgain 0', born: '2012-02-29', on: '2028-02-29' }],
]);

table('without a date of birth nobody knows who decides', [
  ["a guardian's yes is not enough", ['mother yes 2026-09-01'], { says: 'birthDateUnknown', born: null }],
  ["the student's yes neither", ['student yes 2026-09-01'], { says: 'birthDateUnknown', born: null }],
  ['nor both', ['mother yes 2026-09-01', 'student yes 2026-09-01'], { says: 'birthDateUnknown', born: null }],
  ["anybody's no is a no", ['mother no 2026-09-01', 'student yes 2026-09-01'], { says: 'refused 0', born: null }],
  ['an unreadable date is an unknown one', ['mother yes 2026-09-01'], { says: 'birthDateUnknown', born: '01-03-2011' }],
  ['a day that does not exist as well', ['mother yes 2026-09-01'], { says: 'birthDateUnknown', born: '2011-02-30' }],
]);

describe('what a verdict tells', () => {
  const student = { id: 'ada', birthDate: FIFTEEN };

  it('names article, version of the code, entry, date, source and giver of a yes', () => {
    expect(mayPublish(history('mother yes 2026-09-01'), { student, purpose: website, on: ON, codeVersion: '2025-12-14' })).toEqual({
      kind: 'yes',
      article: 'III.B.8',
      codeVersion: '2025-12-14',
      eventId: '0',
      decidedOn: '2026-09-01',
      source: 'Magister',
      giver: 'guardian',
    });
  });

  it('says of a no neither who said it nor which guardian', () => {
    const verdict = mayPublish(history('mother yes 2026-09-01', 'father no 2026-09-05'), { student, purpose: website, on: ON, codeVersion: '2025-12-14' });
    expect(JSON.stringify(verdict)).not.toMatch(/mother|father|guardian"|student"/);
    expect(verdict).toMatchObject({ article: 'III.B.8', decidedOn: '2026-09-05', source: 'Magister' });
  });

  it('takes social media in class from its own register and article (III.B.9)', () => {
    const events = history('mother yes 2026-09-01', 'mother no 2026-09-01 whatsapp');
    expect(mayPublish(events, { student, purpose: website, on: ON, codeVersion: '2025-12-14' })).toMatchObject({ kind: 'yes', article: 'III.B.8' });
    expect(mayPublish(events, { student, purpose: whatsapp, on: ON, codeVersion: '2025-12-14' })).toMatchObject({
      kind: 'no',
      because: 'refused',
      article: 'III.B.9',
    });
  });

  it("never takes another student's answer", () => {
    expect(mayPublish(history('mother yes 2026-09-01'), { student: { id: 'bo', birthDate: FIFTEEN }, purpose: website, on: ON, codeVersion: '2025-12-14' })).toMatchObject({
      because: 'missing',
    });
  });

  it.each([
    ['after a refusal, nobody is pressed', ['mother no 2026-09-01'], website, ['otherPurpose', 'cover', 'leaveOut']],
    ['after a withdrawal', ['mother withdrawn 2026-09-01'], website, ['otherPurpose', 'cover', 'leaveOut']],
    ['when guardians differ', ['mother no 2026-09-01', 'father yes 2026-09-01'], website, ['otherPurpose', 'cover', 'leaveOut']],
    ['when nothing is registered', [], website, ['askAgain', 'otherPurpose', 'cover', 'leaveOut']],
    ['after an empty answer', ['mother empty 2026-09-01'], website, ['askAgain', 'otherPurpose', 'cover', 'leaveOut']],
    ["after last year's yes", ['mother yes 2025-09-01'], website, ['askAgain', 'otherPurpose', 'cover', 'leaveOut']],
    ['on WhatsApp there is no face to cover', [], whatsapp, ['askAgain', 'otherPurpose', 'leaveOut']],
  ])('offers what can be done: %s', (_when, lines, purpose, options) => {
    expect(mayPublish(history(...lines), { student, purpose, on: ON, codeVersion: '2025-12-14' })).toMatchObject({ kind: 'no', options });
  });

  it('answers for a day in the past with what was known then', () => {
    const events = history('mother yes 2026-09-01', 'mother withdrawn 2026-10-20');
    const on = '2026-10-12';
    expect(mayPublish(events, { student, purpose: website, on, codeVersion: '2025-12-14' })).toMatchObject({ kind: 'yes' });
    // Entered on the 20th, but said on the 10th: whoever posted on the 12th couldn't know.
    const late = [...events.slice(0, 1), { ...events[1]!, decidedOn: '2026-10-10' }];
    expect(mayPublish(late, { student, purpose: website, on, codeVersion: '2025-12-14' })).toMatchObject({ kind: 'no', because: 'withdrawn' });
    expect(mayPublish(late, { student, purpose: website, on, codeVersion: '2025-12-14', knownAt: new Date('2026-10-12T12:00:00Z') })).toMatchObject({ kind: 'yes' });
  });
});

describe('whatever the history', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days) => new Date(Date.UTC(2025, 5, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const line = fc
    .tuple(fc.constantFrom('student', 'mother', 'father'), fc.constantFrom('yes', 'no', 'withdrawn', 'empty'), day, fc.constantFrom('', ' for 2025', ' for 2026'))
    .map(([who, said, on, forYear]) => `${who} ${said} ${on}${forYear}`);
  const question = fc.record({
    lines: fc.array(line, { maxLength: 8 }),
    born: fc.constantFrom('2010-05-01', '2010-11-22', '2011-03-01', null),
    on: day,
  });

  it('a yes rests on an entry that says yes, for that year, by then, by the one who decides', () => {
    fc.assert(
      fc.property(question, ({ lines, born, on }) => {
        const events = history(...lines);
        const verdict = mayPublish(events, { student: { id: 'ada', birthDate: born }, purpose: website, on, codeVersion: '2025-12-14' });
        if (verdict.kind === 'no') return;
        const entry = events.find(({ id }) => id === verdict.eventId)!;
        const years = Number(on.slice(0, 4)) - (on.slice(5) >= '08-01' ? 0 : 1);
        const sixteenth = `${Number(born!.slice(0, 4)) + 16}${born!.slice(4)}`;
        expect(entry).toMatchObject({ decision: 'granted', schoolYear: years, giver: on >= sixteenth ? 'student' : 'guardian' });
        expect(entry.decidedOn <= on).toBe(true);
        if (entry.giver === 'student') expect(entry.decidedOn >= sixteenth).toBe(true);
      }),
    );
  });

  it('one more no of whoever decides, on the day itself, always makes it a no', () => {
    fc.assert(
      fc.property(question, ({ lines, born, on }) => {
        const decider = born !== null && on >= `${Number(born.slice(0, 4)) + 16}${born.slice(4)}` ? 'student' : 'mother';
        const events = history(...lines, `${decider} withdrawn ${on} at 23:59`);
        expect(mayPublish(events, { student: { id: 'ada', birthDate: born }, purpose: website, on, codeVersion: '2025-12-14' }).kind).toBe('no');
      }),
    );
  });
});
