import { caseOverviewCard } from '../../../src/bot/cards/overview/caseOverviewCard';
import { codeEvaluationCard } from '../../../src/bot/cards/overview/codeEvaluationCard';
import type { AdaptiveCard } from '../../../src/bot/cards/card';
import { documentReadyCard } from '../../../src/bot/cards/documentReadyCard';
import type { CodeEvaluation } from '../../../src/codeEvaluation/codeEvaluation';
import { shippedStappenplan } from '../../../src/escalation/content/stappenplan';
import { CASE_KINDS } from '../../../src/escalation/caseKind';
import { caseOverview } from '../../../src/escalation/overview/caseOverview';
import type { CountedCase } from '../../../src/escalation/overview/caseFigures';
import { levelOf } from '../../../src/escalation/caseLevel';
import type { YearOverview } from '../../../src/escalation/overview/yearOverview';
import { ARTICLE_IDS } from '../../../src/gedragscode/articleId';
import type { Language } from '../../../src/runtime/language';
import { aCalendar } from '../../support/schoolSettings';
import { cardBytes, cardProblems, partsOf } from '../validCard';

const cases = (of: Partial<Record<(typeof CASE_KINDS)[number], number>>): readonly CountedCase[] =>
  Object.entries(of).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index): CountedCase => ({
      kind: kind as CountedCase['kind'], level: levelOf(kind as CountedCase['kind']), openedAt: new Date('2026-11-23T09:00:00Z'), acknowledgedAt: new Date(Date.parse('2026-11-23T09:00:00Z') + index * 900_000), skipped: index % 2 === 0 ? ['police'] : [],
    })),
  );
const year = (of: Parameters<typeof cases>[0], schoolYear = 2026): YearOverview => ({ school: 'demo', schoolName: 'Dijk*college*', schoolYear, overview: caseOverview(cases(of), aCalendar()), plan: shippedStappenplan });
const SMALL = year({ bullying: 14, parent: 3 });
const LARGE = year(Object.fromEntries(CASE_KINDS.map((kind, index) => [kind, 10 + index])));

const evaluation = (schools: number): CodeEvaluation => ({
  code: { title: 'Gedragscode Social Media', version: '2026-02-01' },
  month: '2028-01',
  years: [2027, 2026].map((schoolYear) => ({
    schoolYear,
    questions: { total: 96, outcomes: { cited: 60, unsure: 'hidden', notInCode: 18, urgentHelp: 'few' }, articles: ARTICLE_IDS.slice(0, schools * 4).map((article, index) => ({ article, times: 40 - index })), doubted: [{ article: 'III.B.8', times: 11 }] },
    schools: Array.from({ length: schools }, () => ({ ...(schools > 1 ? LARGE : SMALL), schoolYear, consents: [] })),
  })),
});

const CARDS: Readonly<Record<string, (language: Language) => AdaptiveCard>> = {
  'a school year': (language) => caseOverviewCard(year({ bullying: 24, humiliation: 11, parent: 3, threat: 12, doubt: 15 }), language),
  'a quiet school year': (language) => caseOverviewCard(year({ bullying: 4 }, 2025), language),
  'the evaluation, offered': (language) => codeEvaluationCard(evaluation(1), 'offer', language),
  'the evaluation of a board with schools': (language) => codeEvaluationCard(evaluation(3), 'offer', language),
  'the evaluation, once more': (language) => codeEvaluationCard(evaluation(1), 'reminder', language),
  'the evaluation, asked for before there is a code': (language) => codeEvaluationCard({ ...evaluation(1), code: null, month: null }, null, language),
  'a document that is ready': (language) => documentReadyCard({ title: 'Klaar', lines: ['De link werkt 15 minuten.'], open: 'Open', url: 'https://houvast.example/document?ref=x', back: { type: 'Action.Execute', verb: 'case.read', title: 'Terug', data: { caseId: 'c' } } }, 'Houvast: klaar.', language),
};

describe.each(Object.entries(CARDS))('the card “%s”', (_name, build) => {
  it.each(['nl', 'en'] as const)('is one that the official parser accepts and looks like this, in %s', (language) => {
    expect(cardProblems(build(language))).toEqual([]);
    expect(build(language)).toMatchSnapshot();
    expect(build(language).fallbackText).toContain('Houvast');
    expect(build(language).actions?.length).toBeLessThanOrEqual(6);
  });

  it('wraps its text, for phones, and has no figure below ten', () => {
    for (const block of partsOf(build('nl')).filter(({ type }) => type === 'TextBlock')) {
      expect(block['wrap']).toBe(true);
      expect(block['text']).not.toMatch(/^\d$/);
    }
  });
});

it.each(['nl', 'en'] as const)('the largest stay under 25 KB (%s)', (language) => {
  for (const card of [caseOverviewCard(LARGE, language), codeEvaluationCard(evaluation(40), 'offer', language)]) expect(cardBytes(card)).toBeLessThan(25_000);
});
