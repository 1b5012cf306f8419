import fc from 'fast-check';
import { proposeMapping, type ConsentMapping } from '../../src/consent/import/consentMapping';
import { readAnswer } from '../../src/consent/import/readAnswer';
import { readDate } from '../../src/calendar/readDate';
import { chooseMapping } from '../../src/consent/import/listHead';
import { ListReader } from '../../src/consent/import/listReader';
import { previewList } from '../../src/consent/import/previewList';
import { demoPurposes } from '../../src/demo/school/demoPurposes';
import { CsvReader, type CsvRecord } from '../../src/runtime/csv/csvReader';
import { ListDecoder } from '../../src/runtime/csv/listDecoder';
import { delimiterOf } from '../../src/runtime/csv/listText';

const HEADER =
  'Stamnr;Roepnaam;Tussenv;Achternaam;Klas;geb_datum;Email;Toestemming website;Toestemming social media;Toestemming nieuwsbrief;Toestemming schoolgids;Toestemming WhatsApp;Gewijzigd op;Gewijzigd door';

function row(over: Partial<Record<'stamnr' | 'email' | 'website' | 'date' | 'born' | 'by', string>> = {}): string {
  const { stamnr = '20401', email = 'yara@hetbaken.example', website = 'Ja', date = '01-09-2026', born = '23-9-2011', by = 'beheer' } = over;
  return `${stamnr};Yara;;Bouzidi;3H;${born};${email};${website};Nee;J;;1;${date};${by}`;
}

/** In pieces of that many bytes, because a list comes as the network likes. */
function pieces(bytes: Buffer, size: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
}

function readList(text: string | Buffer, given: ConsentMapping | null = null, size = 7) {
  const reader = new ListReader((headers) => chooseMapping(headers, demoPurposes, { given, saved: null }));
  const read = [...pieces(Buffer.from(text), size).map((piece) => reader.push(piece)), reader.end()];
  const [rows, rejected] = [read.flatMap((part) => part.rows), read.flatMap((part) => part.rejected)];
  return { head: reader.head!, rows, rejected, count: rows.length + rejected.length };
}

function read(text: string) {
  const list = readList(text);
  if (list.head.kind !== 'list') throw new Error('not a list');
  return { ...list, purposes: list.head.columns.purposes.map(({ key }) => key) };
}

function csvRecords(text: string, delimiter: string, size: number): readonly CsvRecord[] {
  const reader = new CsvReader(delimiter);
  const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, index) => text.slice(index * size, (index + 1) * size));
  return [...parts.flatMap((part) => reader.push(part)), ...reader.end()];
}

function decodeList(bytes: Buffer, size: number): string {
  const decoder = new ListDecoder();
  return pieces(bytes, size).map((piece) => decoder.push(piece)).join('') + decoder.end();
}

describe('comma-separated text', () => {
  it.each([
    ['plain', 'a;b\n1;2\n', [[1, 'a', 'b'], [2, '1', '2']]],
    ['without an end on the last line', 'a;b\n1;2', [[1, 'a', 'b'], [2, '1', '2']]],
    ['with Windows line ends', 'a;b\r\n1;2\r\n', [[1, 'a', 'b'], [2, '1', '2']]],
    ['with a doubled carriage return', 'a;b\r\r\n1;2\r\r\n3;4\r\r\n', [[1, 'a', 'b'], [2, '1', '2'], [3, '3', '4']]],
    ['with blank lines', 'a;b\n\n;\n1;2\n', [[1, 'a', 'b'], [4, '1', '2']]],
    ['with a separator in quotes', '"a;x";b\n', [[1, 'a;x', 'b']]],
    ['with a quote in quotes', '"de ""Baas""";b\n', [[1, 'de "Baas"', 'b']]],
    ['with a quote inside a cell', 'J. "Jos" Smit;b\n', [[1, 'J. "Jos" Smit', 'b']]],
    ['with a line break in quotes', '"a\nx";b\n1;2\n', [[1, 'a\nx', 'b'], [3, '1', '2']]],
    ['with an empty quoted cell', '"";b\n', [[1, '', 'b']]],
    ['with empty cells at the end', 'a;;\n', [[1, 'a', '', '']]],
    ['with carriage returns only', 'a;b\r1;2\r', [[1, 'a', 'b'], [2, '1', '2']]],
    ['with a quote that never closes: it is a letter, and every row behind it is read', 'a;b\n"1;2\n3;4', [[1, 'a', 'b'], [2, '"1', '2'], [3, '3', '4']]],
    ['empty', '', []],
  ])('is read %s', (_how, text, expected) => {
    for (const size of [1, 2, 3, 1_000]) expect(csvRecords(text, ';', size).map(({ line, cells }) => [line, ...cells])).toEqual(expected);
  });

  it('reads rows behind a quote that is still open after a million characters', () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => `${index};een lange regel`).join('\n');
    const records = csvRecords(`a;b\n"x;y\n${rows}`, ';', 64 * 1_024);
    expect(records).toHaveLength(60_002);
    expect(records.at(-1)).toEqual({ line: 60_002, cells: ['59999', 'een lange regel'] });
  });

  it('keeps no line in memory that no list has, and reads on behind it', () => {
    const records = csvRecords(`a;b\n${'x'.repeat(3_000_000)}\n1;2\n`, ';', 64 * 1_024);
    expect(records).toEqual([{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: [] }, { line: 3, cells: ['1', '2'] }]);
  });

  it('gives back whatever was quoted properly', () => {
    const cell = fc.string().filter((text) => !text.includes('\uFEFF'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), fc.constantFrom(';', ',', '\t'), fc.integer({ min: 1, max: 9 }), (rows, delimiter, size) => {
        const text = rows.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
        const kept = rows.filter((cells) => cells.some((value) => value.trim() !== ''));
        expect(csvRecords(text, delimiter, size).map(({ cells }) => cells)).toEqual(kept);
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

describe('bytes of a list', () => {
  it.each([
    ['UTF-8', Buffer.from('Zoë;Çelik;€;😀')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFZoë;Çelik;€;😀')],
    ['UTF-16 with its mark', Buffer.from('\uFEFFZoë;Çelik;€;😀', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\uFEFFZoë;Çelik;€;😀', 'utf16le').swap16()],
  ])('are read as %s, however they are cut', (_encoding, bytes) => {
    for (const size of [1, 2, 3, 1_000]) expect(decodeList(bytes, size)).toBe('Zoë;Çelik;€;😀');
  });

  it.each([
    ['windows-1252', Buffer.from('Zoë;Çelik;ÿ', 'latin1'), 'Zoë;Çelik;ÿ'],
    ['windows-1252 with signs of its own', Buffer.from([0x80, 0x3b, 0x8e, 0x61]), '€;Ža'],
    ['windows-1252 from the first byte that is no UTF-8', Buffer.concat([Buffer.from('Ömer;'), Buffer.from('Zoë', 'latin1')]), 'Ömer;Zoë'],
    ['half a character at the end', Buffer.concat([Buffer.from('Zo'), Buffer.from([0xc3])]), 'ZoÃ'],
    ['nothing', Buffer.from(''), ''],
    ['one byte', Buffer.from('a'), 'a'],
  ])('are read as %s', (_encoding, bytes, text) => {
    for (const size of [1, 2, 1_000]) expect(decodeList(bytes, size)).toBe(text);
  });

  it('keep every sign that a name can have', () => {
    const names = fc.stringMatching(/^[\u00C0-\u024F\u1E00-\u1EFF'’ -]{1,20}$/u);
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 5 }), (name, size) => {
        expect(decodeList(Buffer.from(`x${name}`), size)).toBe(`x${name}`);
      }),
    );
  });
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
    const { rows, count, rejected, purposes } = read(`${HEADER}\n${row()}\n`);
    expect({ count, rejected }).toEqual({ count: 1, rejected: [] });
    expect(rows[0]).toMatchObject({ line: 2, stamnummer: '20401', account: 'yara@hetbaken.example', birthDate: '2011-09-23', decidedOn: '2026-09-01' });
    expect(Object.fromEntries(purposes.map((purpose, index) => [purpose, rows[0]!.answers[index]]))).toEqual({ website: 'granted', 'social-media': 'refused', nieuwsbrief: 'granted', schoolgids: 'unknown', whatsapp: 'granted' });
  });

  it('keeps no names', () => {
    expect(JSON.stringify(read(`${HEADER}\n${row({ by: 'Bouzidi' })}\n`).rows)).not.toMatch(/Yara\b|Bouzidi/);
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
    expect(readList(text)).toEqual({ head: { kind: 'notAList', missing: [] }, rows: [], rejected: [], count: 0 });
  });

  it('names the columns of a mapping that are missing or there twice', () => {
    const mapping = { ...proposeMapping([], demoPurposes), stamnummer: 'Nummer', purposes: { website: 'Web', jaarboek: 'Boek' } };
    expect(readList('Nummer;Web;Web\n1;Ja;Nee\n', mapping).head).toEqual({ kind: 'notAList', missing: ['Web', 'Boek'] });
  });

  it('may begin with a byte order mark, glued to the first header', () => {
    expect(readList(`\uFEFF${HEADER}\n${row()}\n`)).toMatchObject({ count: 1, rejected: [] });
  });

  it('may be in windows-1252, with the surname prefix apart and quotes where nobody expects them', () => {
    const list = Buffer.from(`${HEADER}\r\r\n20401;Zoë;van 't;Çelik "Zo";3H;23-9-2011;;Ja;Nee;J;;1;1-9-2026;beheer\r\r\n`, 'latin1');
    expect(readList(list)).toMatchObject({ count: 1, rejected: [] });
  });

  it('rejects a line that is far too long and reads on', () => {
    expect(readList(`${HEADER}\n${'x'.repeat(1_100_000)}\n${row()}\n`, null, 64 * 1_024)).toMatchObject({ count: 2, rejected: [{ line: 2, reason: 'wrongNumberOfCells' }] });
  });

  it.each([
    ['with words', 'ouder', 'guardian'],
    ['with the own stamnummer', '20401', 'student'],
    ['with the own account in another case', 'YARA@hetbaken.example', 'student'],
    ['with a name, which says nothing', 'J. Bouzidi', null],
    ['not at all', '', null],
  ])('says who gave the answer %s', (_how, by, giver) => {
    expect(read(`${HEADER}\n${row({ by })}\n`).rows[0]).toMatchObject({ namedGiver: giver });
  });
});

describe('a preview of a list', () => {
  const preview = (text: string | Buffer, saved: ConsentMapping | null = null) => previewList(Buffer.from(text), demoPurposes, saved);

  it('shows headers, first rows and a proposal', () => {
    const list = [HEADER, ...Array.from({ length: 9 }, (_, index) => row({ stamnr: String(index) }))].join('\n');
    const shown = preview(list);
    expect(shown).toMatchObject({ kind: 'list', headers: HEADER.split(';'), mapping: proposeMapping(HEADER.split(';'), demoPurposes) });
    expect(shown.kind === 'list' ? shown.sample.map(([stamnr]) => stamnr) : []).toEqual(['0', '1', '2', '3', '4']);
  });

  it('shows a list that has one row and no end', () => {
    expect(preview('Nr;Web\n1;Ja')).toMatchObject({ kind: 'list', sample: [['1', 'Ja']] });
  });

  it('takes the saved mapping when its columns are there, else a proposal', () => {
    const saved = { ...proposeMapping([], demoPurposes), stamnummer: 'Nr', purposes: { website: 'Web' } };
    expect(preview('Nr;Web\n1;Ja\n', saved)).toMatchObject({ mapping: saved });
    expect(preview('Stamnr;Website\n1;Ja\n', saved)).toMatchObject({ mapping: { stamnummer: 'Stamnr', purposes: { website: 'Website' } } });
  });

  it('does not take a saved mapping whose purpose the school no longer has', () => {
    const saved = { ...proposeMapping([], demoPurposes), stamnummer: 'Nr', purposes: { krant: 'Web' } };
    expect(preview('Nr;Web\n1;Ja\n', saved)).toMatchObject({ mapping: { stamnummer: null, purposes: {} } });
  });

  it.each([
    ['nothing', ''],
    ["Magister's error text", 'Fout: de lijst bestaat niet'],
    ['an error in XML', '<Response><Result>False</Result><ResultMessage>Geen rechten; helaas</ResultMessage></Response>'],
    ['a spreadsheet that was not saved as CSV', Buffer.from('PK\u0003\u0004;;;')],
  ])('does not take %s for a list', (_what, bytes) => {
    expect(preview(bytes)).toEqual({ kind: 'notAList' });
  });
});
