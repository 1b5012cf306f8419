import { isArticleId, type ArticleId } from '../../../src/gedragscode/articleId';
import { ASKER_ROLES, type AskerRole } from '../../../src/gedragscode/askerRole';
import { DIGESTS, digestOf } from '../../../src/gedragscode/content/digestOf';
import { givenArticles, readArticle, type GivenArticle } from '../../../src/gedragscode/wording/givenArticles';
import { groundedSentences } from '../../../src/gedragscode/wording/groundedSentences';
import { isPlainSentence } from '../../../src/gedragscode/wording/plainSentence';
import { readClauses } from '../../../src/gedragscode/wording/readClauses';
import { restsOn } from '../../../src/gedragscode/wording/restsOn';
import type { Language } from '../../../src/runtime/language';
import { HONEST } from './honestSentences';
import { HOSTILE } from './hostileSentences';
import { MUTATIONS, SAME_SENSE } from './mutations';

interface Said {
  readonly article: GivenArticle;
  readonly language: Language;
  readonly text: string;
}

const comesThrough = ({ article, language, text }: Said): boolean => isPlainSentence(text, language) && restsOn(readClauses(text, 'model'), readArticle(article)).kind === 'rests';

function given(id: ArticleId, role: AskerRole | null, language: Language): GivenArticle {
  return { id, ...digestOf(id, role, language, 'B1') };
}

function said(lines: string): Said[] {
  return lines.split('\n').map((line) => {
    const [role = '', language = '', id = '', text = ''] = line.split('|');
    if (!isArticleId(id) || (language !== 'nl' && language !== 'en')) throw new Error(line);
    return { article: given(id, ASKER_ROLES.find((known) => known === role) ?? null, language), language, text };
  });
}

/** All sentences of the code, for every role and in both languages. */
const OWN: readonly Said[] = DIGESTS.flatMap(({ id }) =>
  [null, ...ASKER_ROLES].flatMap((role) => (['nl', 'en'] as const).flatMap((language) => {
    const article = given(id, role, language);
    return article.text.split(/(?<=[.!])\s+/).map((text) => ({ article, language, text }));
  })),
);

describe('a sentence', () => {
  it('of the code itself comes through, in nearly every case', () => {
    const through = OWN.filter(comesThrough).length;
    expect(OWN.length).toBeGreaterThan(800);
    expect(through / OWN.length).toBeGreaterThan(0.95);
  });

  it('of an honest model comes through in most cases', () => {
    const honest = said(HONEST);
    expect(honest.length).toBe(90);
    expect(honest.filter(comesThrough).length).toBeGreaterThanOrEqual(72);
  });

  it.each(said(HOSTILE).map((one) => [one.article.id, one.text, one] as const))('that was talked round does not (%s): %s', (_id, _text, one) => {
    expect(comesThrough(one)).toBe(false);
  });

  it.each((['nl', 'en'] as const).flatMap((language) => MUTATIONS[language].map(([what, pattern, to]) => [language, what, pattern, to] as const)))(
    'of the code that was turned round does not (%s: %s)',
    (language, _what, pattern, to) => {
      const turned = OWN.filter((one) => one.language === language)
        .map((one) => ({ ...one, before: one.text, text: one.text.replace(pattern, to) }))
        .filter(({ text, before }) => text !== before && !SAME_SENSE.some((same) => same.test(text)));
      expect(turned.length).toBeGreaterThan(0);
      expect(turned.filter(comesThrough).map(({ article, text }) => `${article.id} ${text}`)).toEqual([]);
    },
  );
});

describe('a plain sentence', () => {
  it.each([
    ['is too short', 'Niet delen.'],
    ['is endless', `Deel geen foto zonder toestemming${' van leerlingen'.repeat(30)}.`],
    ['has a link', 'Deel geen foto zonder toestemming, zie https://foto.example voor meer.'],
    ['has an address without a scheme', 'Deel geen foto zonder toestemming, zie foto.example voor meer.'],
    ['has an e-mail address', 'Mail voor toestemming naar foto@school.nl voordat je deelt.'],
    ['has a link in markdown', 'Deel geen [foto](javascript:alert) zonder toestemming.'],
    ['has markup', 'Deel geen <i>foto</i> zonder toestemming.'],
    ['has emphasis', 'Deel geen *foto* zonder toestemming.'],
    ['is a list', '- Deel geen foto zonder toestemming.'],
    ['has letters that cannot be seen', 'Deel geen foto zonder toe\u200bstemming van leerlingen.'],
    ['turns its letters round', 'Deel geen foto \u202ezonder toestemming.'],
    ['has letters of another alphabet', 'Deel g\u0435en foto zonder toestemming.'],
    ['has a line break', 'Deel geen foto\nzonder toestemming.'],
    ['is a question', 'Mag je een foto delen zonder toestemming?'],
    ['begins with yes', 'Ja, je mag de foto delen met toestemming.'],
    ['begins with no', 'Nee, je mag de foto niet delen zonder toestemming.'],
    ['is in another language', 'You may not share a photo of students without consent.'],
    ['is no sentence', 'deel geen foto zonder toestemming'],
  ])('is none that %s', (_what, text) => {
    expect(isPlainSentence(text, 'nl')).toBe(false);
  });

  it('may have what plain sentences have', () => {
    expect(isPlainSentence('Neem contact op met je leidinggevende en/of de social mediacoach: "twijfel je", dan helpt School & Veiligheid.', 'nl')).toBe(true);
  });
});

const PHOTOS = 'III.B.8';
const WHOLE = [
  { text: 'Je mag een foto waarop leerlingen herkenbaar zijn niet delen zonder toestemming, ook niet per e-mail.', articles: [PHOTOS] },
  { text: 'De toestemming moet vooraf, uitdrukkelijk en aantoonbaar zijn gegeven.', articles: [PHOTOS] },
  { text: 'Leerlingen van 16 jaar of ouder geven zelf toestemming.', articles: [PHOTOS] },
];
const GIVEN = givenArticles([PHOTOS, 'III.B.9', 'III.B.5'], 'staff', 'nl');

describe('what is left of a model’s answer', () => {
  it('is all of it when every sentence rests on the article that it names', () => {
    expect(groundedSentences(WHOLE, GIVEN, [PHOTOS], 'nl')).toEqual({ wording: { sentences: WHOLE, articles: [PHOTOS] }, dropped: 0 });
  });

  it('is without the sentences that rest on nothing', () => {
    const invented = { text: 'Je mag de foto mailen als de directeur lacht.', articles: [PHOTOS] };
    expect(groundedSentences([invented, ...WHOLE], GIVEN, [PHOTOS], 'nl')).toEqual({ wording: { sentences: WHOLE, articles: [PHOTOS] }, dropped: 1 });
  });

  it.each([
    ['names no article', []],
    ['names an article that was not given', ['III.A.2']],
    ['names one that does not exist', ['IX.9', '__proto__', '']],
    ['names another of the given articles', ['III.B.5']],
  ])('is without a sentence that %s', (_what, articles) => {
    const kept = groundedSentences([{ text: 'Leerlingen van 16 jaar of ouder geven zelf toestemming.', articles }, ...WHOLE.slice(0, 2)], GIVEN, [PHOTOS], 'nl');
    expect(kept.wording?.sentences).toEqual(WHOLE.slice(0, 2));
  });

  it('names only the articles on which a sentence really rests', () => {
    const [first, ...others] = WHOLE;
    const kept = groundedSentences([{ text: first?.text ?? '', articles: ['III.B.5', PHOTOS, 'III.A.2'] }, ...others], GIVEN, [PHOTOS], 'nl');
    expect(kept.wording?.sentences[0]?.articles).toEqual([PHOTOS]);
  });

  it('is nothing when a rule of the article is left out: a half truth is none', () => {
    expect(groundedSentences(WHOLE.slice(1), GIVEN, [PHOTOS], 'nl')).toEqual({ wording: null, dropped: 2 });
    expect(groundedSentences([{ text: 'Je mag publiceren over onderwerpen die met de school te maken hebben.', articles: ['III.B.5'] }], GIVEN, ['III.B.5'], 'nl').wording).toBeNull();
  });

  it('is nothing when the leading article is not among it', () => {
    expect(groundedSentences(WHOLE, GIVEN, ['III.B.9'], 'nl').wording).toBeNull();
    expect(groundedSentences(WHOLE, GIVEN, [PHOTOS, 'III.B.9'], 'nl').wording).toBeNull();
    expect(groundedSentences([], GIVEN, [PHOTOS], 'nl')).toEqual({ wording: null, dropped: 0 });
  });

  it('is without what is said twice or beyond the eighth sentence', () => {
    const many = [...WHOLE, ...WHOLE, ...WHOLE, ...WHOLE];
    expect(groundedSentences(many, GIVEN, [PHOTOS], 'nl')).toEqual({ wording: { sentences: WHOLE, articles: [PHOTOS] }, dropped: 9 });
  });

  it('may name in its words only the articles that the article itself names', () => {
    const sentence = (text: string) => groundedSentences([{ text, articles: [PHOTOS] }, ...WHOLE.slice(0, 2)], GIVEN, [PHOTOS], 'nl').wording?.sentences.length;
    expect(sentence('Leerlingen van 16 jaar of ouder geven zelf toestemming (III.B.8).')).toBe(3);
    expect(sentence('Leerlingen van 16 jaar of ouder geven zelf toestemming (III.A.2).')).toBe(2);
  });
});
