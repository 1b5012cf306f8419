import { campaignCounts } from '../../../src/consent/campaign/campaignCounts';
import { countsPerClass } from '../../../src/consent/campaign/countsPerClass';
import { judgeStudent } from '../../../src/consent/campaign/judgedStudent';
import { loadCampaign } from '../../../src/consent/campaign/loadCampaign';
import { standingOf } from '../../../src/consent/campaign/standing';
import { whoIsMissing } from '../../../src/consent/campaign/whoIsMissing';
import { NO_REASONS, type ConsentVerdict, type NoReason } from '../../../src/consent/consentVerdict';
import { InMemoryConsentBook } from '../../../src/consent/inMemoryConsentBook';
import { demoSchool } from '../../../src/demo/school/demoSchool';
import { InMemoryDirectory } from '../../../src/people/inMemoryDirectory';
import type { Person } from '../../../src/people/person';
import { history, website, whatsapp } from '../history';

const ON = '2026-11-22';
const verdict = { article: 'III.B.8', codeVersion: null, eventId: null, decidedOn: null, source: null, options: [] } as const;

describe('how far a verdict is', () => {
  const EXPECTED: Readonly<Record<NoReason, 'refused' | 'missing'>> = {
    refused: 'refused',
    withdrawn: 'refused',
    guardiansDiffer: 'refused',
    expired: 'missing',
    missing: 'missing',
    unknownAnswer: 'missing',
    askStudentAgain: 'missing',
    askGuardian: 'missing',
    birthDateUnknown: 'missing',
    unknownStudent: 'missing',
  };

  it.each(NO_REASONS)('a no because of %s', (because) => {
    expect(standingOf({ ...verdict, kind: 'no', because })).toBe(EXPECTED[because]);
  });

  it('a yes is known', () => {
    const yes: ConsentVerdict = { kind: 'yes', article: 'III.B.8', codeVersion: null, eventId: '1', decidedOn: ON, source: 'Magister', giver: 'guardian' };
    expect(standingOf(yes)).toBe('known');
  });
});

const student = (id: string, classes: readonly string[], birthDate: string | null = '2012-03-01'): Person => ({
  boardId: 'north', id, school: 'dijk', entraId: null, userPrincipalName: null, stamnummer: null, displayName: `Student ${id}`, givenName: id, birthDate, roles: ['student'], classes,
});

describe('counting', () => {
  const purposes = [website, whatsapp];
  const judge = (person: Person, ...lines: readonly string[]) =>
    judgeStudent(person, history(...lines).map((event) => ({ ...event, studentId: person.id })), { purposes, on: ON });
  const ada = judge(student('ada', ['2A']), 'mother yes 2026-09-01', 'mother no 2026-09-01 whatsapp');
  const bo = judge(student('bo', ['2A', '2B']), 'mother yes 2026-09-01');
  const cas = judge(student('cas', []), 'mother yes 2025-09-01', 'mother yes 2025-09-01 whatsapp');

  it('gives known, refused and missing per purpose, and how many students are done', () => {
    expect(campaignCounts([ada, bo, cas], purposes)).toEqual({
      students: 3,
      complete: 1,
      purposes: [
        { purpose: website, known: 2, refused: 0, missing: 1 },
        { purpose: whatsapp, known: 0, refused: 1, missing: 2 },
      ],
    });
  });

  it('starts at nothing on the first of August, whatever was known the day before', () => {
    const one = student('ada', ['2A']);
    const events = history('mother yes 2026-07-01', 'mother no 2026-07-01 whatsapp');
    const on = (day: string) => campaignCounts([judgeStudent(one, events, { purposes, on: day })], purposes).purposes.map(({ known, refused, missing }) => [known, refused, missing]);
    expect(on('2026-07-31')).toEqual([[1, 0, 0], [0, 1, 0]]);
    expect(on('2026-08-01')).toEqual([[0, 0, 1], [0, 0, 1]]);
  });

  it('counts a student who is in the list twice once', () => {
    expect(campaignCounts([ada, ada], purposes).students).toBe(1);
  });

  it('counts nobody in an empty class', () => {
    expect(campaignCounts([], purposes)).toEqual({ students: 0, complete: 0, purposes: purposes.map((purpose) => ({ purpose, known: 0, refused: 0, missing: 0 })) });
  });

  it('goes class by class in the order that people expect; whoever is in none comes last', () => {
    const others = ['10B', '2B', '1C'].map((classKey) => judge(student(classKey, [classKey])));
    expect(countsPerClass([cas, ada, bo, ...others], purposes).map(({ classKey, students }) => [classKey, students])).toEqual([
      ['1C', 1], ['2A', 2], ['2B', 2], ['10B', 1], [null, 1],
    ]);
  });

  it('names somebody of whom everything is missing once, the others per purpose', () => {
    const dirk = judge(student('dirk', ['2A']));
    expect(whoIsMissing([dirk, cas, bo, ada], purposes)).toEqual({
      everything: [cas.student, dirk.student],
      perPurpose: [{ purpose: whatsapp, students: [bo.student] }],
    });
  });
});

describe('loading', () => {
  const demo = demoSchool(ON);
  const directory = new InMemoryDirectory(demo);

  class CountingBook extends InMemoryConsentBook {
    queries = 0;

    override async eventsOf(...args: Parameters<InMemoryConsentBook['eventsOf']>) {
      this.queries += 1;
      return super.eventsOf(...args);
    }
  }
  const load = async (classKey: string | null) => {
    const book = new CountingBook([demo.purposes], demo.consents);
    const campaign = await loadCampaign({ book, directory }, { board: 'demo', school: 'demo', classKey, on: ON });
    return { ...campaign, queries: book.queries };
  };

  it('asks the register once for a class, and leaves its staff out', async () => {
    const { judged, queries } = await load('3H');
    expect(queries).toBe(1);
    expect(judged).toHaveLength(24);
  });

  it('counts a whole school the same as its classes together', async () => {
    const { judged, purposes } = await load(null);
    const classes = countsPerClass(judged, purposes);
    const whole = campaignCounts(judged, purposes);
    expect(classes.reduce((sum, { students }) => sum + students, 0)).toBe(60);
    expect(whole.purposes.find(({ purpose }) => purpose.key === 'besloten')).toMatchObject({ known: 46, refused: 5, missing: 9 });
    for (const [index, { known, refused, missing }] of whole.purposes.entries()) {
      expect(known + refused + missing).toBe(60);
      expect(classes.reduce((sum, one) => sum + (one.purposes[index]?.missing ?? 0), 0)).toBe(missing);
    }
  });

  it('has no students for a school that nobody knows', async () => {
    const book = new InMemoryConsentBook([demo.purposes], demo.consents);
    expect(await loadCampaign({ book, directory }, { board: 'demo', school: 'duin', classKey: null, on: ON })).toEqual({ purposes: [], judged: [] });
  });
});
