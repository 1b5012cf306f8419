import { alignCode } from '../../src/gedragscode/alignCode';
import { ARTICLE_IDS } from '../../src/gedragscode/articleId';
import { WRITTEN_FOR } from '../../src/gedragscode/content/writtenFor';
import { fingerprintOf, packFingerprint, sameness, unpackFingerprint } from '../../src/gedragscode/fingerprint';
import { createFinder } from '../../src/gedragscode/finding/createFinder';

const finder = createFinder();
const codeOf = (articles: Readonly<Record<string, string>>) => ({ articles: Object.entries(articles).map(([id, text]) => ({ id, text })) });

/** An invented code with the numbers of another board. */
const OTHER = codeOf({
  'I.1': 'Deze code geldt voor alle leerlingen, ouders en medewerkers.',
  'III.A.1': 'De mobiele telefoon zit in de les in de tas of in de telefoonzak.',
  'III.A.2': 'Wij plaatsen geen foto’s of filmpjes van leerlingen zonder toestemming.',
  'III.A.3': 'Pesten op internet is niet toegestaan en wordt gemeld bij de mentor.',
  'III.B.1': 'Medewerkers worden geen vrienden met leerlingen op sociale media.',
  'III.B.2': 'Medewerkers appen alleen met leerlingen in een groep met een collega erbij.',
  'IV.1': 'De kantine sluit om drie uur en de boter is op.',
});

describe('another board’s code beside our articles', () => {
  const aligned = alignCode(OTHER, finder);

  it.each([
    ['III.B.8', 'III.A.2'],
    ['III.B.2', 'III.B.1'],
    ['III.B.3', 'III.B.2'],
    ['III.A.8', 'III.A.3'],
    ['III.A.1', 'III.A.1'],
    ['I.1', 'I.1'],
  ] as const)('%s is said there in %s, in its own words', (article, id) => {
    expect(aligned.of(article)).toMatchObject({ id, isAsDigested: false });
  });

  it('has nothing on what it doesn’t speak of', () => {
    for (const article of ['III.A.4', 'III.B.12', 'V.5'] as const) expect(aligned.of(article)).toBeNull();
  });

  it('never gives two of our articles the same words', () => {
    const given = ARTICLE_IDS.flatMap((article) => aligned.of(article)?.id ?? []);
    expect(new Set(given).size).toBe(given.length);
    expect(given.length + aligned.unplaced.length).toBe(OTHER.articles.length);
  });
});

describe('a fingerprint', () => {
  it('is the same for the same words, whatever the line ends and signs are', () => {
    expect(sameness(fingerprintOf('Foto’s worden niet gemaild,\nzonder toestemming.'), fingerprintOf("Foto's worden niet gemaild zonder toestemming"))).toBe(1);
  });

  it('of a text with another word is less the same, and of another text hardly', () => {
    const text = 'Medewerkers mailen leerlingen alleen met het adres van de school, en leerlingen doen dat ook.';
    expect(sameness(fingerprintOf(text), fingerprintOf(text.replace('adres', 'account')))).toBeGreaterThan(0.75);
    expect(sameness(fingerprintOf(text), fingerprintOf('De kantine sluit om drie uur.'))).toBeLessThan(0.2);
    expect(sameness(fingerprintOf(''), fingerprintOf(''))).toBe(0);
  });

  it('is packed and unpacked as it was', () => {
    const fingerprint = fingerprintOf('Op school mogen leerlingen niet filmen.');
    expect([...unpackFingerprint(packFingerprint(fingerprint))].sort()).toEqual([...fingerprint].sort());
  });

  it('is there for every article, each another', () => {
    for (const article of ARTICLE_IDS) expect(unpackFingerprint(WRITTEN_FOR[article]).size).toBeGreaterThan(3);
    expect(new Set(Object.values(WRITTEN_FOR)).size).toBe(ARTICLE_IDS.length);
  });
});
