import type { ConsentMapping } from '../../../src/consent/import/consentMapping';
import { columnsOf, fittedMapping, mappingProblem, purposesWithout, sharedHeaders, unusedHeaders } from '../../../src/web/client/consent/state/columns';
import { leftOutCsv, leftOutRows } from '../../../src/web/client/consent/state/leftOut';

const MAPPING: ConsentMapping = {
  stamnummer: 'Stamnr', account: null, birthDate: null, decidedOn: null, decidedBy: null, purposes: { website: 'Toestemming website' }, schoolYear: null, source: 'Magister',
};

describe('the columns of a list', () => {
  const columns = columnsOf({ headers: ['\uFEFFStamnr', 'Naam', 'naam', '', 'Toestemming.website'], sample: [['1', 'a', 'b', 'c', ' Ja '], ['2']] });

  it('can be chosen when their name is their own', () => {
    expect(columns.map(({ header }) => header)).toEqual(['\uFEFFStamnr', 'Toestemming.website']);
  });

  it('are named when they can’t be told apart', () => {
    expect(sharedHeaders(['Stamnr', 'Naam', '', 'naam', '', 'NAAM'])).toEqual(['Naam']);
  });

  it('show what stands in them', () => {
    expect(columns.at(-1)?.samples).toEqual(['Ja', '']);
  });

  it('are found again by a mapping that writes them otherwise; what is gone is left open', () => {
    expect(fittedMapping({ ...MAPPING, account: 'Email', purposes: { ...MAPPING.purposes, jaarboek: 'Jaarboek' } }, columns)).toEqual({
      ...MAPPING, stamnummer: '\uFEFFStamnr', purposes: { website: 'Toestemming.website' },
    });
  });

  it.each<[string, Partial<ConsentMapping>, object | null]>([
    ['enough', {}, null],
    ['an account is enough too', { stamnummer: null, account: 'Email' }, null],
    ['nobody', { stamnummer: null }, { kind: 'needsStudent' }],
    ['no answers', { purposes: {} }, { kind: 'needsPurpose' }],
    ['one column for two things', { account: 'Toestemming website' }, { kind: 'twice', header: 'Toestemming website' }],
    ['no source', { source: '  ' }, { kind: 'needsSource' }],
  ])('say what is still needed: %s', (_, change, expected) => {
    expect(mappingProblem({ ...MAPPING, ...change })).toEqual(expected);
  });

  it('say which of them, and which purposes, are left out', () => {
    expect(unusedHeaders(['Stamnr', 'Naam', '', 'Toestemming website'], MAPPING)).toEqual(['Naam']);
    const purposes = ['website', 'jaarboek'].map((key) => ({ key, register: 'image' as const, audience: 'group' as const, title: { nl: key, en: key } }));
    expect(purposesWithout(purposes, MAPPING).map(({ key }) => key)).toEqual(['jaarboek']);
  });
});

describe('the rows that are left out', () => {
  const rows = leftOutRows({ rejected: [{ line: 9, reason: 'futureDate' }, { line: 4, reason: 'keysDiffer' }], unmatchedLines: [5] });

  it('stand by line', () => {
    expect(rows).toEqual([{ line: 4, why: 'keysDiffer' }, { line: 5, why: 'unmatched' }, { line: 9, why: 'futureDate' }]);
  });

  it('are a file that a spreadsheet opens', () => {
    expect(leftOutCsv(rows.slice(0, 2), ['Regel', 'Waarom'], (why) => `zegt "${why}"; zo`)).toBe(
      '\uFEFF"Regel";"Waarom"\r\n"4";"zegt ""keysDiffer""; zo"\r\n"5";"zegt ""unmatched""; zo"\r\n',
    );
  });
});
