import type { AdaptiveCard } from '../../../src/bot/cards/card';
import { CAMPAIGN_VERBS } from '../../../src/bot/cards/campaign/campaignVerbs';
import { classCard, type ClassCardViewForRecipient } from '../../../src/bot/cards/campaign/classCard';
import { reminderText } from '../../../src/bot/cards/campaign/reminderText';
import { schoolCard, type SchoolCardView } from '../../../src/bot/cards/campaign/schoolCard';
import { settingsCard } from '../../../src/bot/cards/campaign/settingsCard';
import { sixteenCard } from '../../../src/bot/cards/campaign/sixteenCard';
import { SETTINGS_PROBLEMS } from '../../../src/consent/campaign/readConsentSettings';
import { demoSchool } from '../../../src/demo/school/demoSchool';
import type { Person } from '../../../src/people/person';
import { campaignTexts } from '../../../src/texts/texts';
import { cardBytes, cardProblems, partsOf } from '../validCard';

const TODAY = '2026-11-22';
const demo = demoSchool(TODAY);
const purposes = demo.purposes.purposes;
const [yara, sem] = [demo.students[0]!, demo.students[1]!];
const counts = { students: 24, complete: 17, purposes: purposes.map((purpose) => ({ purpose, known: 11, refused: 8, missing: 5 })) };

const view: ClassCardViewForRecipient = {
  classKey: '3H', reason: 'asked', today: TODAY, schoolYear: 2026, counts, toAskInPerson: 1, deadline: { kind: 'ahead', on: '2026-12-18' }, source: { kind: 'houvast' },
  remind: { parents: true, students: true }, names: null, fromSchool: false,
};
const named: ClassCardViewForRecipient = {
  ...view,
  names: { who: { everything: [sem], perPurpose: [{ purpose: purposes[0]!, students: [yara] }, { purpose: purposes[1]!, students: [yara] }] }, toAskInPerson: [yara], today: TODAY },
};
const school: SchoolCardView = {
  schoolName: 'Het Baken', today: TODAY, schoolYear: 2026, counts, classes: [{ classKey: '3H', ...counts }, { classKey: null, ...counts }],
  settings: { source: { kind: 'elsewhere', name: 'Magister', url: 'https://hetbaken.magister.net' }, deadline: '2026-12-18' }, deadline: { kind: 'ahead', on: '2026-12-18' }, saved: false,
};
const sixteen = { classKey: '3H', studentName: yara.displayName, birthday: TODAY, open: purposes };
const fields = { deadline: '2026-12-18', source: 'elsewhere', sourceName: 'Magister', sourceUrl: 'http://x' };

const CARDS: Readonly<Record<string, (language: 'nl' | 'en') => AdaptiveCard>> = {
  'a class that was asked for': (language) => classCard(view, campaignTexts(language), language),
  'a class at the start of the year': (language) => classCard({ ...view, reason: 'start' }, campaignTexts(language), language),
  'a class that is reminded': (language) => classCard({ ...view, reason: 'reminder' }, campaignTexts(language), language),
  'a class with names': (language) => classCard(named, campaignTexts(language), language),
  'a class after the deadline': (language) => classCard({ ...view, deadline: { kind: 'passed', on: '2026-10-09' } }, campaignTexts(language), language),
  'a school': (language) => schoolCard(school, campaignTexts(language), language),
  'the settings, with everything wrong': (language) => settingsCard({ fields, problems: SETTINGS_PROBLEMS, today: TODAY }, campaignTexts(language), language),
  'somebody who turned sixteen': (language) => sixteenCard(sixteen, campaignTexts(language), language),
};

describe.each(Object.keys(CARDS))('the card of %s', (name) => {
  it.each(['nl', 'en'] as const)('is a good card in %s, of a size that Teams takes', (language) => {
    const card = CARDS[name]!(language);
    expect(cardProblems(card)).toEqual([]);
    expect(cardBytes(card)).toBeLessThan(25_000);
    expect(card).toMatchSnapshot();
  });

  it('has no name in what a notification shows, nor in a button', () => {
    const card = CARDS[name]!('nl');
    const shown = [card.fallbackText, card.speak, ...partsOf(card).flatMap((part) => (typeof part['verb'] === 'string' ? [JSON.stringify(part)] : []))].join();
    for (const { givenName } of [yara, sem]) expect(shown).not.toContain(givenName);
  });

  it('carries keys only', () => {
    const data = partsOf(CARDS[name]!('nl')).flatMap((part) => (typeof part['verb'] === 'string' ? [part['data'] as object] : []));
    for (const one of data) expect(Object.keys(one).filter((key) => !['classKey', 'reason', 'fromSchool'].includes(key))).toEqual([]);
  });
});

describe('a class', () => {
  const words = (change: Partial<ClassCardViewForRecipient>): string => JSON.stringify(classCard({ ...view, ...change }, campaignTexts('nl'), 'nl'));

  it('has no names before somebody asks for them', () => {
    for (const { displayName } of demo.students) expect(words({})).not.toContain(displayName);
    expect(words(named)).toContain(sem.displayName);
  });

  it('says that the deadline has passed, on the card and in the text to send', () => {
    const late = words({ deadline: { kind: 'passed', on: '2026-10-09' } });
    expect(late.match(/9 oktober 2026\) is voorbij/g)).toHaveLength(3);
    expect(late).not.toContain('tot en met');
  });

  it('has nothing to send when everything is in, and asks for no names', () => {
    const done = classCard({ ...view, counts: { ...counts, complete: 24 }, remind: { parents: false, students: false }, toAskInPerson: 0 }, campaignTexts('nl'), 'nl');
    expect(JSON.stringify(done)).toContain('Van alle leerlingen is er een antwoord.');
    expect(done.actions?.map(({ title }) => title)).toEqual(['Ververs']);
  });

  it('sends its inputs with no button: the text in them is for the mentor', () => {
    const buttons = partsOf(classCard({ ...named, fromSchool: true }, campaignTexts('nl'), 'nl')).filter(({ type }) => type === 'Action.Execute');
    expect(buttons.map(({ verb }) => verb)).toEqual([CAMPAIGN_VERBS.class, CAMPAIGN_VERBS.school]);
    for (const button of buttons) expect(button['associatedInputs']).toBe('none');
  });

  it('keeps to the size that Teams takes with a class of five hundred with long names', () => {
    const many = Array.from({ length: 500 }, (_, index): Person => ({ ...yara, id: String(index), displayName: `${'Énorm-Lange Naam '.repeat(6)}${index}` }));
    const more = Array.from({ length: 20 }, (_, index) => ({ key: `doel-${index}`, register: 'image', audience: 'group', title: { nl: `Doel nummer ${index} met een lange naam`, en: 'x' } }) as const);
    const who = { everything: many, perPurpose: more.map((purpose, index) => ({ purpose, students: many.slice(index) })) };
    const card = classCard(
      { ...view, counts: { students: 500, complete: 0, purposes: more.map((purpose) => ({ purpose, known: 0, refused: 0, missing: 500 })) }, names: { who, toAskInPerson: many, today: TODAY } },
      campaignTexts('nl'), 'nl',
    );
    expect(cardBytes(card)).toBeLessThan(25_000);
    expect(JSON.stringify(card)).toMatch(/en nog \d+/);
  });
});

describe('a school', () => {
  it('names no students', () => {
    for (const { displayName } of demo.students) expect(JSON.stringify(schoolCard(school, campaignTexts('nl'), 'nl'))).not.toContain(displayName);
  });

  it('with two hundred classes shows where most is missing, counts the rest, and can open each', () => {
    const classes = Array.from({ length: 200 }, (_, index) => ({ ...counts, classKey: `klas-${index}`, students: 24, complete: index === 150 ? 0 : 20 }));
    const card = schoolCard({ ...school, classes }, campaignTexts('nl'), 'nl');
    expect(cardBytes(card)).toBeLessThan(25_000);
    const rows = partsOf(card).filter(({ type }) => type === 'TableRow').map((row) => JSON.stringify(row));
    expect(rows.some((row) => row.includes('klas-150'))).toBe(true);
    expect(JSON.stringify(card)).toMatch(/Nog \d+ klassen staan niet in deze lijst/);
    expect(partsOf(card).find(({ id }) => id === 'pickedClass')?.['choices']).toHaveLength(200);
  });

  it('draws markup in the name of a source as it was typed', () => {
    const card = schoolCard({ ...school, settings: { ...school.settings, source: { kind: 'elsewhere', name: '[klik](https://x.example)', url: null } } }, campaignTexts('nl'), 'nl');
    const holders = partsOf(card).filter(({ text }) => typeof text === 'string' && text.includes('[klik]'));
    expect(holders.map(({ type }) => type)).toEqual(['TextRun']);
  });
});

describe('the text to send', () => {
  const elsewhere = { kind: 'elsewhere', name: 'Magister', url: 'https://hetbaken.magister.net/toestemming' } as const;
  const ahead = { kind: 'ahead', on: '2026-12-18' } as const;
  const text = (to: 'parents' | 'own', facts: Parameters<typeof reminderText>[1]): string => reminderText(to, facts, campaignTexts('nl'), 'nl');

  it.each([
    ['the date', { deadline: ahead, source: { kind: 'houvast' } }, '18 december 2026'],
    ['that the date has passed', { deadline: { kind: 'passed', on: '2026-10-09' }, source: { kind: 'houvast' } }, '9 oktober 2026) is voorbij'],
    ['no date when there is none', { deadline: { kind: 'none' }, source: { kind: 'houvast' } }, 'deze week'],
    ['where to answer, with the link', { deadline: ahead, source: elsewhere }, 'in Magister: https://hetbaken.magister.net/toestemming'],
    ['where to answer, without a link', { deadline: ahead, source: { ...elsewhere, url: null } }, 'in Magister.'],
  ] as const)('says %s, to parents and to students', (_what, facts, expected) => {
    for (const to of ['parents', 'own'] as const) expect(text(to, facts)).toContain(expected);
  });

  it('sends a student of sixteen to Houvast only when that is where answers are given', () => {
    expect(text('own', { deadline: ahead, source: { kind: 'houvast' } })).toContain('mijn toestemming');
    expect(text('own', { deadline: ahead, source: elsewhere })).not.toContain('mijn toestemming');
  });

  it('says that no is fine, and what no answer means', () => {
    expect(text('parents', { deadline: ahead, source: elsewhere })).toMatch(/Nee zeggen mag altijd.*plaatsen we niets/s);
  });
});
