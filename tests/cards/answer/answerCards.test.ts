import { answerCard } from '../../../src/bot/cards/answer/answerCard';
import { knownQuestionCard } from '../../../src/bot/cards/answer/knownQuestionCard';
import { questionOverviewCard, type QuestionOverviewView } from '../../../src/bot/cards/answer/questionOverviewCard';
import type { AdaptiveCard } from '../../../src/bot/cards/card';
import type { CodeAlignment } from '../../../src/gedragscode/alignCode';
import type { Answer } from '../../../src/gedragscode/answer';
import { ARTICLE_IDS } from '../../../src/gedragscode/articleId';
import { ASKER_ROLES } from '../../../src/gedragscode/askerRole';
import { SILENT_TOPICS } from '../../../src/gedragscode/content/silentTopics';
import { DOUBT_REASONS } from '../../../src/gedragscode/questionOverview';
import type { Language } from '../../../src/runtime/language';
import { cardBytes, cardProblems, partsOf } from '../validCard';

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const NONE = null;
const own = (isAsDigested: boolean): CodeAlignment => ({ of: (article) => ({ id: article, text: `De tekst van ${article} met [een link](https://kwaad.example) en **sterren**. `.repeat(20), isAsDigested }), unplaced: [] });
const OWN = own(true);
const EDITION = { title: 'Gedragscode Social Media SVOK', version: '2025-12-14' };

const base = (language: Language) => ({ role: 'staff', language, edition: null }) as const;
const cited = (articles: Extract<Answer, { kind: 'cited' }>['articles'], needed: number) => (language: Language): Answer => ({ ...base(language), kind: 'cited', articles, needed });

const OVERVIEW: QuestionOverviewView = {
  overview: {
    outcomes: { cited: 41, unsure: 5, notInCode: 7, urgentHelp: 1 },
    articles: [{ article: 'III.B.8', times: 20 }, { article: 'III.B.3', times: 11 }],
    doubts: [{ article: 'III.B.8', reason: 'incomplete', times: 2 }, { article: 'III.B.8', reason: 'unclear', times: 1 }, { article: null, reason: 'outdated', times: 1 }],
    toPeople: { asked: 4, answered: 3 },
  },
  from: '2026-10-31',
  to: '2026-11-30',
  known: [{ id: 'case-1', question: 'Mag een drone over het [plein](https://kwaad.example)?', articles: ['III.A.2'], addedAt: new Date('2026-11-24T10:00:00Z') }],
  edition: EDITION,
  changes: { since: '2024-08-01', added: ['III.B.9'], changed: ['III.B.8'], removed: [] },
  mayRemove: true,
};

const CARDS: Readonly<Record<string, (language: Language) => AdaptiveCard>> = {
  'one article': (language) => answerCard(cited(['III.B.8', 'III.A.5'], 1)(language), NONE),
  'two that belong together': (language) => answerCard(cited(['III.B.3', 'III.B.9'], 2)(language), NONE),
  'the school’s own text': (language) => answerCard({ ...cited(['III.B.8', 'III.B.9'], 2)(language), edition: EDITION }, OWN),
  'the school’s own words, because our summary is of another text': (language) => answerCard({ ...cited(['III.B.8', 'III.B.9'], 2)(language), edition: EDITION }, own(false)),
  'not sure': (language) => answerCard({ ...base(language), kind: 'unsure', reason: 'weak', articles: ['I.1', 'III.B.2'] }, NONE),
  'not in the code': (language) => answerCard({ ...base(language), kind: 'notInCode', articles: [], topic: 'ai', related: ['II.3'] }, NONE),
  'doubted': (language) => answerCard(cited(['III.B.8'], 1)(language), NONE, { isDoubted: true }),
  'an example that is offered': (language) => knownQuestionCard({ caseId: 'case-1', question: 'Mag een [drone](https://kwaad.example)?', likely: 'III.A.2', state: 'offered' }, language),
  'an example that was added': (language) => knownQuestionCard({ caseId: 'case-1', question: 'x', likely: null, state: { added: 'Mag een **drone**?', article: 'III.A.2' } }, language),
  'an example that was not added': (language) => knownQuestionCard({ caseId: 'case-1', question: 'x', likely: null, state: 'skipped' }, language),
  'the overview': (language) => questionOverviewCard(OVERVIEW, language),
  'the overview on the first day': (language) =>
    questionOverviewCard({ ...OVERVIEW, overview: { outcomes: { cited: 0, unsure: 0, notInCode: 0, urgentHelp: 0 }, articles: [], doubts: [], toPeople: { asked: 0, answered: 0 } }, known: [], edition: null, changes: null, mayRemove: false }, language),
};

describe.each(Object.entries(CARDS))('the card: %s', (_, make) => {
  it.each(LANGUAGES)('is as it was, is a good card and is small enough (%s)', (language) => {
    const card = make(language);
    expect(cardProblems(card)).toEqual([]);
    expect(cardBytes(card)).toBeLessThan(25_000);
    expect(card).toMatchSnapshot();
  });

  it.each(LANGUAGES)('draws nobody’s words as markdown, and has an id of its own for each input (%s)', (language) => {
    const parts = partsOf(make(language));
    for (const { type, text } of parts) if (type === 'TextBlock') expect(text).not.toContain('kwaad.example');
    const ids = parts.filter(({ type }) => String(type).startsWith('Input.')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an answer card', () => {
  it('has at most six buttons below, which is what Teams shows', () => {
    for (const make of Object.values(CARDS)) for (const language of LANGUAGES) expect((make(language).actions ?? []).length).toBeLessThanOrEqual(6);
  });

  it('of every article, role and language is a good card that fits', () => {
    for (const article of ARTICLE_IDS) {
      for (const role of [...ASKER_ROLES, null]) {
        for (const language of LANGUAGES) {
          const card = answerCard({ role, language, edition: EDITION, kind: 'cited', articles: [article, 'III.B.8', 'III.B.9'], needed: 2 }, own(false));
          expect(cardBytes(card)).toBeLessThan(25_000);
          expect(cardProblems(card)).toEqual([]);
        }
      }
    }
  });

  it('of every subject on which the code is silent has somebody to ask', () => {
    for (const topic of SILENT_TOPICS) {
      const card = answerCard({ ...base('nl'), kind: 'notInCode', articles: [], topic, related: [] }, NONE);
      expect(JSON.stringify(card)).toContain('Vraag een mens');
    }
  });
});

it('the overview with everything there can be still fits', () => {
  const doubts = ARTICLE_IDS.flatMap((article) => DOUBT_REASONS.map((reason) => ({ article, reason, times: 99 })));
  const articles = ARTICLE_IDS.map((article) => ({ article, times: 1_000 }));
  const known = Array.from({ length: 50 }, (_, at) => ({ id: String(at), question: 'x'.repeat(300), articles: ['III.B.8' as const], addedAt: new Date(0) }));
  const changes = { since: '2024-08-01', added: [...ARTICLE_IDS], changed: [...ARTICLE_IDS], removed: [...ARTICLE_IDS] };
  for (const language of LANGUAGES) expect(cardBytes(questionOverviewCard({ ...OVERVIEW, overview: { ...OVERVIEW.overview, doubts, articles }, known, changes }, language))).toBeLessThan(25_000);
});
