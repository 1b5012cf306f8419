import { otherLanguageCard } from '../../../src/bot/cards/answer/otherLanguageCard';
import type { OtherLanguageAnswer } from '../../../src/gedragscode/answer';
import { KEY_WORDS, type KeyWord } from '../../../src/gedragscode/otherLanguages/keyWord';
import { OTHER_LANGUAGES, type OtherLanguage } from '../../../src/gedragscode/otherLanguages/otherLanguage';
import { cardBytes, cardProblems, partsOf } from '../validCard';

const answer = (language: OtherLanguage, over: Partial<OtherLanguageAnswer> = {}): OtherLanguageAnswer => ({
  kind: 'unsure', reason: 'otherLanguage', in: language, understood: ['may', 'filming', 'teacher'], articles: ['III.A.2', 'III.A.3'], role: 'student', language: 'nl', edition: null, ...over,
});
const NOTHING = { understood: [], articles: [] } as const;
const CARDS = OTHER_LANGUAGES.flatMap((language) => [
  [`${language}`, answer(language)] as const,
  [`${language}, no words`, answer(language, NOTHING)] as const,
  [`${language}, every word`, answer(language, { understood: Object.keys(KEY_WORDS) as KeyWord[], articles: ['III.B.8', 'III.B.3', 'III.B.9'], role: null })] as const,
]);

describe('a card for who asks in another language', () => {
  it.each(CARDS)('is a good card, with the three numbers (%s)', (_, one) => {
    const card = otherLanguageCard(one);
    expect(cardProblems(card)).toEqual([]);
    expect(cardBytes(card)).toBeLessThan(25_000);
    for (const phone of ['112', '0800-0113', '0800-0432']) expect(JSON.stringify(card)).toContain(phone);
  });

  it.each(OTHER_LANGUAGES)('gives a choice that needs nobody: each button shows one language and hides the other (%s)', (language) => {
    const actions = partsOf(otherLanguageCard(answer(language))).filter(({ type }) => String(type).startsWith('Action.'));
    expect(actions).toEqual([
      { type: 'Action.ToggleVisibility', title: 'Nederlands', targetElements: [{ elementId: 'nl', isVisible: true }, { elementId: 'en', isVisible: false }] },
      { type: 'Action.ToggleVisibility', title: 'English', targetElements: [{ elementId: 'en', isVisible: true }, { elementId: 'nl', isVisible: false }] },
    ]);
  });

  it.each(OTHER_LANGUAGES)('says which words it understood, and hides the answers until one is chosen (%s)', (language) => {
    const card = otherLanguageCard(answer(language));
    const hidden = card.body.filter(({ isVisible }) => isVisible === false);
    expect(hidden.map(({ id, lang }) => [id, lang])).toEqual([['nl', 'nl'], ['en', 'en']]);
    expect(JSON.stringify(hidden[0])).toContain('Ik begreep alleen deze woorden: mag ik, filmen, docent.');
    expect(JSON.stringify(hidden[1])).toContain('I understood only these words: may I, filming, teacher.');
    expect(JSON.stringify(hidden)).toContain('III.A.2');
    expect(JSON.stringify(card.body.filter((part) => !hidden.includes(part)))).not.toContain('III.A');
  });

  it.each(OTHER_LANGUAGES)('says in both how to ask when it understood no word (%s)', (language) => {
    const card = otherLanguageCard(answer(language, NOTHING));
    expect(JSON.stringify(card)).toContain('*Mag ik een foto van de klas delen?*');
    expect(JSON.stringify(card)).toContain('*May I share a photo of the class?*');
    expect(JSON.stringify(card)).not.toMatch(/III\.|begreep|understood/);
  });

  it('runs from right to left in Arabic, with the chosen language from left to right', () => {
    const card = otherLanguageCard(answer('ar', NOTHING));
    expect(card).toMatchObject({ lang: 'ar', rtl: true });
    expect(card.body.filter(({ isVisible }) => isVisible === false)).toEqual([expect.objectContaining({ rtl: false }), expect.objectContaining({ rtl: false })]);
  });

  it.each([...OTHER_LANGUAGES.map((language) => [language, answer(language)] as const), ['ar, no words', answer('ar', NOTHING)] as const])('looks like this (%s)', (_, one) => {
    expect(otherLanguageCard(one)).toMatchSnapshot();
  });
});
