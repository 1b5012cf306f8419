import type { AdaptiveCard } from '../../../src/bot/cards/card';
import { lookedUpCard } from '../../../src/bot/cards/consent/lookedUpCard';
import { lookUpCard, type LookUpViewForRecipient } from '../../../src/bot/cards/consent/lookUpCard';
import { lookUpChoiceCard } from '../../../src/bot/cards/consent/lookUpChoiceCard';
import { ownChoicesCard } from '../../../src/bot/cards/consent/ownChoicesCard';
import type { ConsentPurpose } from '../../../src/consent/consentEvent';
import { NO_REASONS, type ConsentVerdict, type NoReason } from '../../../src/consent/consentVerdict';
import { groupVerdict } from '../../../src/consent/groupVerdict';
import type { PersonAnswer } from '../../../src/consent/lookUp/judgeLookUp';
import type { OwnChoices } from '../../../src/consent/ownChoices/ownChoices';
import { refusal } from '../../../src/consent/refusal';
import type { Person } from '../../../src/people/person';
import type { Language } from '../../../src/runtime/language';
import { cardBytes, cardProblems, partsOf } from '../validCard';

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const website: ConsentPurpose = { key: 'website', register: 'image', audience: 'group', title: { nl: 'Website van de school', en: 'School website' } };
const whatsapp: ConsentPurpose = { key: 'whatsapp', register: 'socialMedia', audience: 'group', title: { nl: 'WhatsApp met de klas', en: 'WhatsApp with the class' } };

const student = (number: number, displayName = `Naam${number} van den Achternaam`): Person => ({
  boardId: 'north', id: `d0000000-0000-4000-8000-${String(number).padStart(12, '0')}`, school: 'dijk', entraId: null, userPrincipalName: null, stamnummer: null, displayName, givenName: displayName.split(' ')[0] ?? '', birthDate: null, roles: ['student'], classes: ['3H'],
});
const yes: ConsentVerdict = { kind: 'yes', article: 'III.B.8', codeVersion: '2024-02-01', eventId: 'e', decidedOn: '2026-09-03', source: 'Magister', giver: 'guardian' };
const no = (because: NoReason): ConsentVerdict => ({ ...refusal(because, { register: 'image', codeVersion: '2024-02-01' }, null), ...(because === 'missing' ? {} : { decidedOn: '2026-09-04', source: 'Magister' }) });
const view = (answers: readonly PersonAnswer[], over: Partial<LookUpViewForRecipient> = {}): LookUpViewForRecipient => ({
  kind: 'lookedUp', purpose: website, on: '2026-11-22', asKnownThen: false, group: groupVerdict(answers.map(({ verdict }) => verdict)), answers, hidden: 0, notFound: [], ...over,
});
const mixed: readonly PersonAnswer[] = [
  { student: student(1, 'Zoë Çelik'), verdict: yes },
  { student: student(2, 'Sem de Boer'), verdict: no('withdrawn') },
  { student: student(3, 'Ada Achter'), verdict: no('missing') },
  { student: student(4, 'Bo [klik](https://kwaad.example) **vet**'), verdict: no('refused') },
];

const own = (over: Partial<OwnChoices> = {}): OwnChoices => ({
  studentId: student(1).id, schoolYear: 2026, decider: 'student', source: { kind: 'houvast' }, codeVersion: '2024-02-01', entries: 2,
  choices: [
    { purpose: website, state: 'yes', decidedOn: '2026-09-03', verdict: yes },
    { purpose: whatsapp, state: 'nothing', decidedOn: null, verdict: { ...no('missing'), article: 'III.B.9' } },
  ],
  ...over,
});
const elsewhere = { kind: 'elsewhere', name: 'Magister', url: 'https://magister.example/toestemming' } as const;

const CARDS: Readonly<Record<string, (language: Language) => AdaptiveCard>> = {
  'own choices': (language) => ownChoicesCard({ choices: own(), entered: null, ref: 'r' }, language),
  'own choices, just withdrawn': (language) => ownChoicesCard({ choices: own(), entered: { purpose: 'website', decision: 'withdrawn' }, ref: 'r' }, language),
  'own choices, nothing changed': (language) => ownChoicesCard({ choices: own(), entered: null, unchanged: 'website', ref: 'r' }, language),
  'own choices under sixteen': (language) => ownChoicesCard({ choices: own({ decider: 'guardian' }), entered: null, ref: 'r' }, language),
  'own choices under sixteen, elsewhere': (language) => ownChoicesCard({ choices: own({ decider: 'guardian', source: elsewhere }), entered: null, ref: 'r' }, language),
  'own choices, age unknown': (language) => ownChoicesCard({ choices: own({ decider: 'nobodyKnows' }), entered: null, ref: 'r' }, language),
  'own choices, elsewhere': (language) => ownChoicesCard({ choices: own({ source: elsewhere }), entered: null, ref: 'r' }, language),
  'own choices of a school without purposes': (language) => ownChoicesCard({ choices: own({ choices: [] }), entered: null, ref: 'r' }, language),
  'a look-up of several': (language) => lookUpCard(view(mixed, { notFound: [2, 5] }), language),
  'a look-up of one yes': (language) => lookUpCard(view(mixed.slice(0, 1)), language),
  'a look-up of one no, in the past': (language) => lookUpCard(view(mixed.slice(1, 2), { on: '2026-10-12', asKnownThen: true }), language),
  'a choice of who and what': (language) => lookUpChoiceCard({ studentIds: [student(9).id], unclear: [[student(1), student(2)]], notFound: [3], purposes: [website, whatsapp], purpose: null, on: null }, language),
  'what a search puts in a message': (language) => lookedUpCard({ on: '2026-11-22', articles: ['III.B.8', 'III.B.9'] }, language),
};

describe.each(Object.entries(CARDS))('the card “%s”', (_name, build) => {
  it.each(LANGUAGES)('is one that the official parser accepts, in %s', (language) => {
    expect(cardProblems(build(language))).toEqual([]);
  });

  it.each(LANGUAGES)('looks like this, in %s', (language) => {
    expect(build(language)).toMatchSnapshot();
  });

  it.each(LANGUAGES)('has no name and no answer in what a notification shows, in %s', (language) => {
    const { fallbackText, speak } = build(language);
    expect(`${fallbackText} ${speak}`).not.toMatch(/Zoë|Sem|Ada|Bo |\bja\b|\bnee\b|\byes\b|\bno\b/);
  });
});

it.each(LANGUAGES)('gives two buttons of one style to each purpose, yes and no, each with what it is for (%s)', (language) => {
  const sets = partsOf(CARDS['own choices']?.(language)).filter(({ type }) => type === 'ActionSet');
  expect(sets).toHaveLength(2);
  for (const { actions } of sets as unknown as readonly { actions: readonly Record<string, unknown>[] }[]) {
    expect(actions.map(({ data }) => (data as { answer: string }).answer)).toEqual(['yes', 'no']);
    expect(actions.map(({ style }) => style)).toEqual([undefined, undefined]);
    expect(new Set(actions.map(({ tooltip }) => tooltip)).size).toBe(2);
  }
});

it.each(['own choices under sixteen', 'own choices under sixteen, elsewhere', 'own choices, age unknown', 'own choices, elsewhere', 'own choices of a school without purposes'])('has nothing to press on “%s” but a link', (name) => {
  const pressed = partsOf(CARDS[name]?.('nl')).filter(({ type }) => String(type).startsWith('Action.') && type !== 'Action.OpenUrl');
  expect(pressed).toEqual([]);
});

it.each([['http://magister.example'], ['javascript:alert(1)'], ['nergens'], [null]])('makes no button of the address %s', (url) => {
  const card = ownChoicesCard({ choices: own({ source: { kind: 'elsewhere', name: 'Magister', url } }), entered: null, ref: 'r' }, 'nl');
  expect(partsOf(card).filter(({ type }) => type === 'Action.OpenUrl')).toEqual([]);
});

it('says the count first, then whoever may not, then whoever may', () => {
  const shown = JSON.stringify(lookUpCard(view(mixed), 'nl'));
  const places = ['1 van de 4 mogen', 'Nee (3)', 'Bo [klik]', 'Sem de Boer', 'Ada Achter', 'Ja (1)', 'Zoë Çelik'].map((words) => shown.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

it('draws no link and no markdown from a name', () => {
  const drawn = partsOf(lookUpCard(view(mixed), 'nl')).filter(({ type }) => type === 'TextBlock');
  expect(JSON.stringify(drawn)).not.toContain('klik');
});

it.each(NO_REASONS)('says what can be done when consent is %s, and never who said no', (because) => {
  const shown = JSON.stringify(lookUpCard(view([{ student: student(1), verdict: no(because) }]), 'nl'));
  expect(shown).toContain('Dit kun je nu doen: ');
  expect(shown).not.toMatch(/guardian|moeder|vader|ouder-1|ouder 1/i);
  // That somebody changed their mind, or that guardians differ, is theirs to tell.
  expect(shown).not.toMatch(/ingetrokken|van iedereen die daarover/);
});

it.each(LANGUAGES)('stays small enough to be sent with two hundred long names, every reason among them (%s)', (language) => {
  const many = Array.from({ length: 200 }, (_, index) => ({
    student: student(index, `Maximiliaan-Alexander van der Wijngaarden ${index}`),
    verdict: index % 3 === 0 ? yes : no(NO_REASONS[index % NO_REASONS.length] ?? 'missing'),
  }));
  const card = lookUpCard(view(many, { notFound: Array.from({ length: 10 }, (_, index) => index) }), language);
  expect(cardBytes(card)).toBeLessThan(25_000);
  expect(JSON.stringify(card)).toContain('Wijngaarden 199');
});

it('stays small enough to be sent with two hundred names to be asked a purpose for', () => {
  const card = lookUpChoiceCard({ studentIds: Array.from({ length: 192 }, (_, index) => student(index).id), unclear: Array.from({ length: 4 }, () => Array.from({ length: 30 }, (_, index) => student(index))), notFound: [], purposes: [website, whatsapp], purpose: null, on: '2026-11-22' }, 'nl');
  expect(cardBytes(card)).toBeLessThan(25_000);
});
