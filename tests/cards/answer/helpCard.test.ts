import { helpCard } from '../../../src/bot/cards/answer/helpCard';
import type { UrgentHelpAnswer } from '../../../src/gedragscode/answer';
import { CONTACTS_FOR, contactsFor, HELP_CONTACTS, HELP_NEEDS, type HelpNeed } from '../../../src/gedragscode/helpContacts';
import { OTHER_LANGUAGES } from '../../../src/gedragscode/otherLanguages/otherLanguage';
import { cardBytes, cardProblems, partsOf } from '../validCard';

const answer = (need: HelpNeed, over: Partial<UrgentHelpAnswer> = {}): UrgentHelpAnswer => ({
  kind: 'urgentHelp', need, in: null, contacts: CONTACTS_FOR[need], articles: ['III.A.2'], role: 'student', language: 'nl', edition: null, ...over,
});
const CARDS = HELP_NEEDS.flatMap((need) => [
  ...(['nl', 'en'] as const).map((language) => [`${need}, ${language}`, answer(need, { language })] as const),
  ...OTHER_LANGUAGES.map((language) => [`${need}, ${language}`, answer(need, { in: language })] as const),
  ...OTHER_LANGUAGES.map((language) => [`${need}, ${language}, staff`, answer(need, { in: language, role: 'staff' })] as const),
]);
const textsOf = (card: unknown): readonly string[] => partsOf(card).flatMap(({ type, text }) => (type === 'TextBlock' && typeof text === 'string' ? [text] : []));
const withoutIsolates = (text: string): string => text.replace(/[\u2066\u2069]/g, '');

describe('a card for who cried for help', () => {
  it.each(CARDS)('is a good card (%s)', (_, one) => {
    const card = helpCard(one);
    expect(cardProblems(card)).toEqual([]);
    expect(cardBytes(card)).toBeLessThan(25_000);
  });

  it.each(CARDS)('has every number, each before the button (%s)', (_, one) => {
    const words = withoutIsolates(JSON.stringify(helpCard(one)));
    for (const key of one.contacts) {
      expect(words).toContain(HELP_CONTACTS[key].phone);
      expect(words.indexOf(`**${HELP_CONTACTS[key].phone}**`)).toBeLessThan(words.indexOf('help.contactMe'));
    }
  });

  it.each(CARDS)('holds no rule of the code, and no word of the asker to send along (%s)', (_, one) => {
    const card = helpCard(one);
    expect(JSON.stringify(card)).not.toMatch(/III\.|IV\./);
    const data = partsOf(card).flatMap(({ type, data: kept }) => (type === 'Action.Execute' ? [kept] : []));
    for (const kept of data) expect(Object.keys(kept as object).sort()).toEqual(['language', 'need']);
  });

  it.each(OTHER_LANGUAGES)('says the same in Dutch behind a button, for whoever is shown it (%s)', (language) => {
    const card = helpCard(answer('suicide', { in: language }));
    const [own, dutch] = card.body;
    expect(own).toMatchObject({ id: 'own' });
    expect(dutch).toMatchObject({ id: 'dutch', isVisible: false, lang: 'nl' });
    expect(textsOf(dutch)).toEqual(textsOf(helpCard(answer('suicide'))));
    expect(partsOf(own).filter(({ type }) => type === 'Action.ToggleVisibility')).toEqual([
      { type: 'Action.ToggleVisibility', title: 'Nederlands', targetElements: [{ elementId: 'dutch', isVisible: true }, { elementId: 'own', isVisible: false }] },
    ]);
  });

  it('runs from right to left in Arabic, with the Dutch from left to right', () => {
    const card = helpCard(answer('abuse', { in: 'ar' }));
    expect(card).toMatchObject({ lang: 'ar', rtl: true });
    expect(card.body[1]).toMatchObject({ rtl: false, lang: 'nl' });
    for (const language of ['tr', 'uk', 'pl'] as const) expect(helpCard(answer('abuse', { in: language }))).not.toHaveProperty('rtl');
  });

  it('keeps every number of the Arabic part in its own order', () => {
    for (const need of HELP_NEEDS) {
      const [own] = helpCard(answer(need, { in: 'ar' })).body;
      for (const text of textsOf(own)) expect(text.replace(/\u2066[^\u2066\u2069]*\u2069/g, '')).not.toMatch(/[0-9A-Za-z]/);
    }
  });

  it('says to staff whom else they can ask about abuse', () => {
    expect(contactsFor('abuse', 'staff')).toContain('inspector');
    expect(contactsFor('abuse', 'student')).not.toContain('inspector');
    expect(contactsFor('danger', 'staff')).not.toContain('inspector');
  });

  it.each([
    ['nl', answer('suicide')],
    ['en', answer('suicide', { language: 'en' })],
    ...OTHER_LANGUAGES.map((language) => [language, answer('suicide', { in: language })] as const),
    ['ar, danger', answer('danger', { in: 'ar' })],
  ] as const)('looks like this (%s)', (_, one) => {
    expect(helpCard(one)).toMatchSnapshot();
  });
});
