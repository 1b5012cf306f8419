import { excelCsv } from '../../src/runtime/csv/excelCsv';

describe('a list for a spreadsheet', () => {
  it('opens with its columns and letters in a Dutch Excel', () => {
    expect(excelCsv([['naam', 'klas'], ['Zoë', '3H']])).toBe('\uFEFF"naam";"klas"\r\n"Zoë";"3H"\r\n');
  });

  it.each(['=1+1', '+31612345678', '-1', '@SUM(A1)', ' =1+1', '\t=1', '\r=1', '\n=1'])('makes no formula of %j', (value) => {
    expect(excelCsv([[value]])).toBe(`\uFEFF"'${value}"\r\n`);
  });

  it.each([
    ['a "quoted" word', '"a ""quoted"" word"'],
    ['with; a semicolon', '"with; a semicolon"'],
    ['3H=4H', '"3H=4H"'],
    ['', '""'],
  ])('keeps %j', (value, cell) => {
    expect(excelCsv([[value]])).toBe(`\uFEFF${cell}\r\n`);
  });
});
