import fc from 'fast-check';
import { proposeMapping } from '../../src/consent/import/consentMapping';
import { csvRecords, delimiterOf } from '../../src/consent/import/csvRecords';
import { decodeList } from '../../src/consent/import/decodeList';
import { readAnswer } from '../../src/consent/import/readAnswer';
import { readDate } from '../../src/consent/import/readDate';
import { readList } from '../../src/consent/import/readList';
import { demoPurposes } from '../../src/demo/school/demoPurposes';

const HEADER =
  'Stamnr;Roepnaam;Tussenv;Achternaam;Klas;geb_datum;Email;Toestemming website;Toestemming social media;Toestemming nieuwsbrief;Toestemming schoolgids;Toestemming WhatsApp;Gewijzigd op;Gewijzigd door';

function row(over: Partial<Record<'stamnr' | 'email' | 'website' | 'date' | 'born' | 'by', string>> = {}): string {
  const { stamnr = '20401', email = 'yara@hetbaken.example', website = 'Ja', date = '01-09-2026', born = '23-9-2011', by = 'beheer' } = over;
  return `${stamnr};Yara;;Bouzidi;3H;${born};${email};${website};Nee;J;;1;${date};${by}`;
}

function read(text: string) {
  const list = readList(text, demoPurposes, null);
  if (list.kind !== 'list') throw new Error('not a list');
  return list;
}

describe('comma-separated text', () => {
  it.each([
    ['plain', 'a;b\n1;2\n', [[1, 'a', 'b'], [2, '1', '2']]],
    ['without an end on the last line', 'a;b\n1;2', [[1, 'a', 'b'], [2, '1', '2']]],
    ['with Windows line ends', 'a;b\r\n1;2\r\n', [[1, 'a', 'b'], [2, '1', '2']]],
    ['with a doubled carriage return', 'a;b\r\r\n1;2\r\r\n3;4\r\r\n', [[1, 'a', 'b'], [2, '1', '2'], [3, '3', '4']]],
    ['with a byte order mark', '\uFEFFa;b\n', [[1, 'a', 'b']]],
    ['with blank lines', 'a;b\n\n;\n1;2\n', [[1, 'a', 'b'], [4, '1', '2']]],
    ['with a separator in quotes', '"a;x";b\n', [[1, 'a;x', 'b']]],
    ['with a quote in quotes', '"de ""Baas""";b\n', [[1, 'de "Baas"', 'b']]],
    ['with a quote inside a cell', 'J. "Jos" Smit;b\n', [[1, 'J. "Jos" Smit', 'b']]],
    ['with a line break in quotes', '"a\nx";b\n1;2\n', [[1, 'a\nx', 'b'], [3, '1', '2']]],
    ['with an empty quoted cell', '"";b\n', [[1, '', 'b']]],
    ['with empty cells at the end', 'a;;\n', [[1, 'a', '', '']]],
    ['with a quote that never closes', 'a;"b\n1;2', [[1, 'a', 'b\n1;2']]],
    ['empty', '', []],
  ])('is read %s', (_how, text, expected) => {
    expect([...csvRecords(text, ';')].map(({ line, cells }) => [line, ...cells])).toEqual(expected);
  });

  it('gives back whatever was quoted properly', () => {
    const cell = fc.string().filter((text) => !text.includes('\uFEFF'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), fc.constantFrom(';', ',', '\t'), (rows, delimiter) => {
        const text = rows.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
        const kept = rows.filter((cells) => cells.some((value) => value.trim() !== ''));
        expect([...csvRecords(text, delimiter)].map(({ cells }) => cells)).toEqual(kept);
      }),
    );
  });

  it.each([
    [HEADER, ';'],
    ['employeeId,UserPrincipalName', ','],
    ['Stamnr\tEmail', '\t'],
    ['Stamnr;"Toestemming website, nieuwsbrief, gids"', ';'],
  ])('finds the separator of %s', (header, delimiter) => {
    expect(delimiterOf(`${header}\n1,2,3,4\n`)).toBe(delimiter);
  });
});

it.each([
  ['UTF-8', Buffer.from('Zoë;Çelik')],
  ['UTF-8 with its mark', Buffer.from('\uFEFFZoë;Çelik')],
  ['windows-1252', Buffer.from('Zoë;Çelik', 'latin1')],
  ['UTF-16 with its mark', Buffer.from('\uFEFFZoë;Çelik', 'utf16le')],
])('reads %s', (_encoding, bytes) => {
  expect(decodeList(bytes).replace('\uFEFF', '')).toBe('Zoë;Çelik');
});

describe('an answer in a cell', () => {
  it.each(['Ja', 'ja ', 'JA', 'J', 'True', 'TRUE', '1', 'Wel', 'Akkoord'])('takes "%s" for a yes', (cell) => {
    expect(readAnswer(cell)).toBe('granted');
  });

  it.each(['Nee', 'nee', 'N', 'False', '0', 'Geen', 'Niet akkoord', 'niet  akkoord'])('takes "%s" for a no', (cell) => {
    expect(readAnswer(cell)).toBe('refused');
  });

  it.each(['', '   '])('takes "%s" for unknown', (cell) => {
    expect(readAnswer(cell)).toBe('unknown');
  });

  it.each(['Ja, maar niet op Instagram', 'ja/nee', '?', 'x', 'nvt', '2', '-1', 'jaa', 'ja!', 'constructor', 'toString', 'Ja\u200B', 'geen bezwaar'])('takes "%s" for neither', (cell) => {
    expect(readAnswer(cell)).toBeNull();
  });
});

it.each([
  ['2026-09-01', '2026-09-01'],
  ['2026-09-01T13:45:00Z', '2026-09-01'],
  ['2026-09-01 13:45', '2026-09-01'],
  ['01-09-2026', '2026-09-01'],
  ['1-9-2026', '2026-09-01'],
  ['01-09-2026 13:45', '2026-09-01'],
  ['1-9-2026 9:05:10', '2026-09-01'],
  ['1/9/2026', '2026-09-01'],
  ['31-02-2026', null],
  ['09-31-2026', null],
  ['01-09-26', null],
  ['1 sept 2026', null],
  ['45170', null],
  ['01-09-2026 ongeveer', null],
  ['', null],
])('reads the date "%s" as %s', (cell, expected) => {
  expect(readDate(cell)).toBe(expected);
});

describe('a proposed mapping', () => {
  it('finds what it needs in the header of a usual list', () => {
    expect(proposeMapping(HEADER.split(';'), demoPurposes)).toEqual({
      stamnummer: 'Stamnr',
      account: 'Email',
      birthDate: 'geb_datum',
      decidedOn: 'Gewijzigd op',
      decidedBy: 'Gewijzigd door',
      purposes: {
        website: 'Toestemming website',
        'social-media': 'Toestemming social media',
        nieuwsbrief: 'Toestemming nieuwsbrief',
        schoolgids: 'Toestemming schoolgids',
        whatsapp: 'Toestemming WhatsApp',
      },
      schoolYear: null,
      source: 'Magister',
    });
  });

  it.each([
    ['dots, underscores and capitals', ['STAMNR_STR', 'E-mail', 'toestemming.website'], { stamnummer: 'STAMNR_STR', account: 'E-mail', purposes: { website: 'toestemming.website' } }],
    ['a byte order mark glued to the first header', ['\uFEFFStamnr', 'Website'], { stamnummer: '\uFEFFStamnr', purposes: { website: 'Website' } }],
    ['the title of a purpose', ['Stamnr', 'Toestemming voor de website van de school'], { purposes: { website: 'Toestemming voor de website van de school' } }],
    ['two columns for one purpose: neither', ['Stamnr', 'Toestemming website', 'Akkoord website'], { purposes: {} }],
    ['a column that only looks like one', ['Stamnr', 'Reden geen website'], { purposes: {} }],
  ])('copes with %s', (_what, headers, expected) => {
    expect(proposeMapping(headers, demoPurposes)).toMatchObject(expected);
  });
});

describe('a list', () => {
  it('gives rows with their answers, day and student', () => {
    const { rows, count, rejected } = read(`${HEADER}\n${row()}\n`);
    expect({ count, rejected }).toEqual({ count: 1, rejected: [] });
    expect(rows[0]).toMatchObject({ line: 2, stamnummer: '20401', account: 'yara@hetbaken.example', birthDate: '2011-09-23', decidedOn: '2026-09-01' });
    expect(Object.fromEntries(rows[0]!.answers)).toEqual({ website: 'granted', 'social-media': 'refused', nieuwsbrief: 'granted', schoolgids: 'unknown', whatsapp: 'granted' });
  });

  it('keeps no names', () => {
    expect(JSON.stringify(read(`${HEADER}\n${row()}\n`))).not.toMatch(/Yara\b|Bouzidi/);
  });

  it('skips a header that is repeated as a row', () => {
    expect(read(`${HEADER}\r\r\n${row()}\r\r\n${HEADER}\r\r\n${row()}\r\r\n`)).toMatchObject({ count: 2, rejected: [] });
  });

  it("skips Excel's line about the separator and still counts lines as the file has them", () => {
    expect(read(`sep=;\r\n${HEADER}\r\n${row({ website: 'misschien' })}\r\n`).rejected).toEqual([{ line: 3, reason: 'unreadableAnswer' }]);
  });

  it.each([
    ['an answer that is no answer', row({ website: 'Ja, mits' }), 'unreadableAnswer'],
    ['a date that does not exist', row({ date: '31-02-2026' }), 'unreadableDate'],
    ['an unreadable date of birth', row({ born: '2011' }), 'unreadableDate'],
    ['no student', row({ stamnr: ' ', email: '' }), 'noStudentKey'],
    ['a cell too few', '20401;Yara', 'wrongNumberOfCells'],
    ['a cell too many', `${row()};Ja`, 'wrongNumberOfCells'],
  ])('rejects a row with %s, by its line, and reads the others', (_what, bad, reason) => {
    const list = read(`${HEADER}\n${row()}\n${bad}\n${row()}\n`);
    expect(list.rejected).toEqual([{ line: 3, reason }]);
    expect(list.rows.map(({ line }) => line)).toEqual([2, 4]);
    expect(list.count).toBe(3);
  });

  it.each([
    ['nothing', ''],
    ["Magister's error text", 'Fout: de lijst bestaat niet'],
    ['an error in XML', '<Response><Result>False</Result><ResultMessage>Geen rechten</ResultMessage></Response>'],
    ['a list without a student column', 'Klas;Toestemming website\n3H;Ja\n'],
    ['a list without a purpose', 'Stamnr;Klas\n20401;3H\n'],
  ])('does not take %s for a list', (_what, text) => {
    expect(readList(text, demoPurposes, null)).toEqual({ kind: 'notAList', missing: [] });
  });

  it('names the columns of a mapping that are missing or there twice', () => {
    const mapping = { ...proposeMapping([], demoPurposes), stamnummer: 'Nummer', purposes: { website: 'Web', jaarboek: 'Boek' } };
    expect(readList('Nummer;Web;Web\n1;Ja;Nee\n', demoPurposes, mapping)).toEqual({ kind: 'notAList', missing: ['Web', 'Boek'] });
  });
});
