import { compareCodes } from '../../src/gedragscode/compareCodes';
import { parseCodeOfConduct } from '../../src/gedragscode/parseCodeOfConduct';
import { INVENTED_CODE } from './inventedCode';

const article = (text: string, id: string): string | undefined => parseCodeOfConduct(text).code.articles.find((one) => one.id === id)?.text;

describe('reading an adopted code', () => {
  it('finds every article and both introductions, in order', () => {
    const { code, problems } = parseCodeOfConduct(INVENTED_CODE);
    expect(problems).toEqual([]);
    expect(code.articles.map(({ id }) => id)).toEqual([
      '0', 'I.1', 'I.2', 'II.1', 'II.2', 'III.A.1', 'III.A.2', 'III.B.0', 'III.B.1', 'III.B.2', 'IV.1', 'V.1', 'V.2', 'V.3', 'V.4',
    ]);
  });

  it('knows its title, adoption, effect and evaluation from the closing articles', () => {
    expect(parseCodeOfConduct(INVENTED_CODE).code).toMatchObject({
      title: 'Omgangscode Online',
      adopted: '2024-04-09',
      effective: '2024-05-01',
      evaluation: '2026-06',
    });
  });

  it.each([
    ['a wrapped line that begins with another number', 'I.1', 'Iedereen die hier leert of werkt doet mee, dus ook wie 16. jaar of ouder is.'],
    ['a page footer after an article', 'I.2', 'Ook ouders horen erbij.'],
    ['an article indented after a page break', 'III.A.2', 'Wie een beeld bewerkt, vraagt dat vooraf.'],
    ['an introduction of two paragraphs without a number', 'III.B.0', 'Wie lesgeeft, is een voorbeeld. Dat is ook zo op zondag.'],
    ['a reference to a numbered paragraph', 'III.B.1', 'Mail gaat via de school, zie lid 2.'],
    ['an address at the foot of the page', 'III.B.2', 'Bij zorgen bel je je teamleider.'],
  ])('reads past %s', (_, id, text) => {
    expect(article(INVENTED_CODE, id)).toBe(text);
  });

  it('keeps headings and footnotes apart from the articles', () => {
    const { code } = parseCodeOfConduct(INVENTED_CODE);
    expect(code.headings.map(({ id, title }) => `${id} ${title}`)).toContain('III.A Voor allemaal (leerlingen en medewerkers)');
    expect(code.footnotes).toEqual(['https://voorbeeld.example/stappenplan/']);
  });

  it('reads the same whatever the line ends are', () => {
    const plain = INVENTED_CODE.replaceAll('\r\n', '\n').replaceAll('\f', '\n');
    expect(parseCodeOfConduct(plain.replaceAll('\n', '\r\n')).code).toEqual(parseCodeOfConduct(plain).code);
    expect(parseCodeOfConduct(plain.replaceAll('\n', '\r\r\n')).code).toEqual(parseCodeOfConduct(plain).code);
  });

  it('says on which line a number is missing', () => {
    const { problems } = parseCodeOfConduct('I. Een\n1. Eerste.\n3. Derde.\nIII. Drie\n1. Enige.\n2. Treedt in werking op 1 mei 2024.\n3. Aangehaald als "Proefcode".');
    expect(problems).toEqual([
      { line: 3, reason: 'numberSkipped' },
      { line: 4, reason: 'sectionSkipped' },
    ]);
  });

  it('says on which line a number comes back, and reads it as part of the article before', () => {
    const text = 'I. Een\n1. Eerste.\n2. Tweede.\n2. Nogmaals.\n3. Treedt in werking op 1 mei 2024. Aangehaald als "Proefcode".';
    expect(parseCodeOfConduct(text).problems).toEqual([{ line: 4, reason: 'numberRepeated' }]);
    expect(article(text, 'I.2')).toBe('Tweede. 2. Nogmaals.');
  });

  it.each([
    ['nothing', ''],
    ['a shopping list', '- melk\n- brood'],
    ['another format', '<html><body>Niet gevonden</body></html>'],
  ])('refuses %s', (_, text) => {
    expect(parseCodeOfConduct(text).problems).toContainEqual({ line: 0, reason: 'noSections' });
  });
});

describe('comparing two editions', () => {
  const before = parseCodeOfConduct(INVENTED_CODE).code;

  it('names what is new, changed and gone', () => {
    const after = parseCodeOfConduct(INVENTED_CODE.replace('We zijn aardig.', 'We zijn vriendelijk.').replace('\n\n2. We bellen als typen tekortschiet.', '')).code;
    expect(compareCodes(before, after)).toEqual({ added: [], changed: ['II.1'], removed: ['II.2'] });
  });

  it('calls everything new when there was nothing', () => {
    expect(compareCodes(null, before).added).toHaveLength(before.articles.length);
  });
});
