import type { AdaptiveCard } from '../../../src/bot/cards/card';
import { REPORT_KINDS } from '../../../src/bot/cards/case/reportKinds';
import { reportKindCard } from '../../../src/bot/cards/report/reportKindCard';
import { reportStoppedCard } from '../../../src/bot/cards/report/reportStoppedCard';
import { reportToCard } from '../../../src/bot/cards/report/reportToCard';
import { REPORT_VERBS } from '../../../src/bot/cards/report/reportVerbs';
import { reportWordsCard } from '../../../src/bot/cards/report/reportWordsCard';
import type { CaseKind } from '../../../src/escalation/caseKind';
import type { ReportChoice } from '../../../src/escalation/reportChoices';
import type { Language } from '../../../src/runtime/language';
import { cardBytes, cardProblems, partsOf } from '../validCard';

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const MENTOR: ReportChoice = { to: 'mentor', readers: ['mentor'], sealed: false };
const MENTOR_AND_MORE: ReportChoice = { to: 'mentor', readers: ['mentor', 'schoolleiding'], sealed: false };
const COUNSELLOR: ReportChoice = { to: 'vertrouwenspersoon', readers: ['vertrouwenspersoon'], sealed: true };
const SCHOOL: ReportChoice = { to: 'school', readers: ['schoolleiding', 'zorgcoordinator'], sealed: false };
const ALL = [MENTOR, { to: 'zorgcoordinator', readers: ['zorgcoordinator'], sealed: false }, COUNSELLOR, SCHOOL] as const satisfies readonly ReportChoice[];

const CARDS: Readonly<Record<string, (language: Language) => AdaptiveCard>> = {
  'what is going on, for a student': (language) => reportKindCard({ reporter: 'student' }, language),
  'what is going on, after coming back': (language) => reportKindCard({ reporter: 'staff', chosen: 'bullying' }, language),
  'who may read it': (language) => reportToCard({ kind: 'bullying', choices: ALL }, language),
  'who may read it, of danger, and nobody is set': (language) => reportToCard({ kind: 'threat', choices: [MENTOR_AND_MORE, { ...SCHOOL, readers: [] }] }, language),
  'whom to talk with': (language) => reportToCard({ kind: 'talk', choices: ALL }, language),
  'in your own words': (language) => reportWordsCard({ kind: 'bullying', choice: MENTOR }, language),
  'in your own words, of danger': (language) => reportWordsCard({ kind: 'threat', choice: MENTOR_AND_MORE }, language),
  'in your own words, sealed and of danger': (language) => reportWordsCard({ kind: 'threat', choice: COUNSELLOR }, language),
  'asking for a talk': (language) => reportWordsCard({ kind: 'talk', choice: MENTOR }, language),
  'rather not': (language) => reportStoppedCard(language),
};

const visible = (card: AdaptiveCard): string => JSON.stringify(card);
const verbs = (card: AdaptiveCard): readonly unknown[] => partsOf(card).flatMap(({ verb }) => (verb === undefined ? [] : [verb]));

describe.each(Object.entries(CARDS))('the card “%s”', (_name, build) => {
  it.each(LANGUAGES)('is one that the official parser accepts, in %s', (language) => {
    expect(cardProblems(build(language))).toEqual([]);
    expect(cardBytes(build(language))).toBeLessThan(25_000);
  });

  it.each(LANGUAGES)('looks like this, in %s', (language) => {
    expect(build(language)).toMatchSnapshot();
  });

  it('carries keys only', () => {
    for (const { data } of partsOf(build('nl')).filter((part) => 'data' in part)) expect(['language', 'kind', 'to']).toEqual(expect.arrayContaining(Object.keys(data as object)));
  });

  it('asks for no picture, file or link', () => {
    const inputs = partsOf(build('nl')).filter(({ type }) => typeof type === 'string' && type.startsWith('Input.'));
    expect(inputs.every(({ type }) => type === 'Input.ChoiceSet' || type === 'Input.Text')).toBe(true);
    expect(partsOf(build('nl')).some(({ type }) => type === 'Action.OpenUrl')).toBe(false);
  });
});

describe('the steps', () => {
  it('have a way back and a way out, but for the first', () => {
    expect(verbs(CARDS['what is going on, for a student']!('nl'))).toEqual([REPORT_VERBS.kind, REPORT_VERBS.startTalk, REPORT_VERBS.stop]);
    expect(verbs(CARDS['who may read it']!('nl')).slice(-2)).toEqual([REPORT_VERBS.start, REPORT_VERBS.stop]);
    expect(verbs(CARDS['in your own words']!('nl'))).toEqual([REPORT_VERBS.send, REPORT_VERBS.talk, REPORT_VERBS.kind, REPORT_VERBS.stop]);
    expect(verbs(CARDS['asking for a talk']!('nl'))).toEqual([REPORT_VERBS.send, REPORT_VERBS.startTalk, REPORT_VERBS.stop]);
  });

  it('show the numbers before anything else: at the first, and wherever there may be danger', () => {
    for (const name of ['what is going on, for a student', 'who may read it, of danger, and nobody is set', 'in your own words, sealed and of danger']) {
      expect(visible({ ...CARDS[name]!('nl'), body: CARDS[name]!('nl').body.slice(0, 1) })).toMatch(/\*\*112\*\*.*\*\*113\*\*/);
    }
    expect(visible(CARDS['in your own words']!('nl'))).not.toContain('**112**');
  });

  it('say of danger whom it goes to besides, before it is sent', () => {
    expect(visible(CARDS['in your own words, of danger']!('nl'))).toContain('Omdat het acuut is, gaat het ook naar: schoolleiding.');
    expect(visible(CARDS['in your own words, sealed and of danger']!('nl'))).not.toContain('gaat het ook naar');
  });

  it('promise no secrecy that can’t be kept', () => {
    expect(visible(CARDS['in your own words, sealed and of danger']!('nl'))).toContain('niet altijd voor zich houden');
  });

  it.each<['student' | 'staff' | 'guardian', readonly CaseKind[], readonly CaseKind[]]>([
    ['student', ['bullying', 'staffInvolved', 'other'], ['parent', 'derailing', 'doubt', 'talk']],
    ['staff', ['parent', 'derailing', 'staffInvolved'], ['doubt', 'talk']],
    ['guardian', ['bullying', 'staffInvolved', 'other'], ['parent', 'derailing', 'doubt', 'talk']],
  ])('offer a %s what they meet, what can’t wait first; a question is asked and not reported', (reporter, offered, kept) => {
    const choices = partsOf(reportKindCard({ reporter }, 'nl')).find(({ type }) => type === 'Input.ChoiceSet')?.['choices'] as readonly { value: CaseKind }[];
    const kinds = choices.map(({ value }) => value);
    expect(kinds.slice(0, 2)).toEqual(['acute', 'selfHarm']);
    expect(kinds).toEqual(expect.arrayContaining([...offered]));
    for (const kind of kept) expect(kinds).not.toContain(kind);
    expect(kinds).toHaveLength(REPORT_KINDS[reporter].filter((kind) => kind !== 'doubt').length);
  });
});
