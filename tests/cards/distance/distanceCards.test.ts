import { answerCard } from '../../../src/bot/cards/answer/answerCard';
import type { AdaptiveCard } from '../../../src/bot/cards/card';
import { channelsCard } from '../../../src/bot/cards/distance/channelsCard';
import { checkAdviceCard } from '../../../src/bot/cards/distance/checkAdviceCard';
import { codeReadCard, codeReadersCardForRecipient } from '../../../src/bot/cards/distance/codeReadCard';
import { newcomerCard, newcomerConfirmedCardForRecipient } from '../../../src/bot/cards/distance/newcomerCard';
import { publishingCard } from '../../../src/bot/cards/distance/publishingCard';
import { demoPractice } from '../../../src/demo/school/demoPractice';
import type { ArticleId } from '../../../src/gedragscode/articleId';
import type { Language } from '../../../src/runtime/language';
import { CHECKS } from '../../../src/settings/schoolPractice';
import { cardBytes, cardProblems } from '../validCard';

const EDITION = { title: 'Gedragscode Social Media', version: '2025-12-14' };
const AT = new Date('2026-11-24T21:30:00Z');
const { channels, documents } = demoPractice;
const cited = (article: ArticleId, language: Language): AdaptiveCard => answerCard({ kind: 'cited', articles: [article], needed: 1, role: 'staff', language, edition: null }, null, { documents });

describe.each<Language>(['nl', 'en'])('cards about daily practice (%s)', (language) => {
  const schoolName = 'Het Baken';
  const cards: readonly (readonly [string, AdaptiveCard])[] = [
    ...CHECKS.map((check) => [`advice: ${check}`, checkAdviceCard({ check, role: check === 'recording' ? 'student' : 'staff', messageLink: 'https://teams.example/1', channels, code: null }, language)] as const),
    ['channels for parents', channelsCard({ channels, reach: 'guardians', isStudent: false, schoolName }, language)],
    ['all channels', channelsCard({ channels, reach: null, isStudent: false, schoolName }, language)],
    ['channels of a student', channelsCard({ channels, reach: 'staff', isStudent: true, schoolName }, language)],
    ['no channels', channelsCard({ channels: [], reach: 'students', isStudent: false, schoolName }, language)],
    ['an intern', newcomerCard({ as: 'intern', confirmedAt: null, isTold: false, asksToRead: true }, language)],
    ['an intern who forgot one', newcomerCard({ as: 'intern', confirmedAt: null, isTold: false, asksToRead: true, isIncomplete: true }, language)],
    ['an intern who confirmed', newcomerCard({ as: 'intern', confirmedAt: AT, isTold: true, asksToRead: false }, language)],
    ['a colleague without a supervisor', newcomerCard({ as: 'staff', confirmedAt: AT, isTold: false, asksToRead: true }, language)],
    ['the supervisor', newcomerConfirmedCardForRecipient({ as: 'intern', name: 'Lotte *Brinkhorst*' }, language)],
    ['reading', codeReadCard({ edition: EDITION, mode: 'voluntary', readAt: null }, language)],
    ['read', codeReadCard({ edition: null, mode: 'expected', readAt: AT }, language)],
    ['nobody asks', codeReadCard({ edition: EDITION, mode: 'off', readAt: null }, language)],
    ['readers', codeReadersCardForRecipient({ edition: EDITION, mode: 'voluntary', read: ['Joris van Wijk', 'Nadia Zon'], missing: null }, language)],
    ['readers of a large school', codeReadersCardForRecipient({ edition: EDITION, mode: 'expected', read: [], missing: Array.from({ length: 300 }, (_, n) => `Iemand met een lange achternaam ${n}`) }, language)],
    ['publishing', publishingCard({ roles: ['teacher', 'supervisor'], schoolName }, language)],
    ['measures for students', cited('IV.2', language)],
    ['measures for staff', cited('IV.3', language)],
  ];

  it.each(cards)('%s', (_name, card) => {
    expect(cardProblems(card)).toEqual([]);
    expect(cardBytes(card)).toBeLessThan(25_000);
    expect((card.actions ?? []).length).toBeLessThanOrEqual(6);
    expect(card.fallbackText).not.toMatch(/Lotte|Joris/);
    expect({ body: card.body, actions: card.actions?.map(({ title }) => title) }).toMatchSnapshot();
  });

  it('name who decides and the document, with a link or whom to ask, and never which measure', () => {
    const [student, staff] = [JSON.stringify(cited('IV.2', language)), JSON.stringify(cited('IV.3', language))];
    expect(student).toContain('](https://hetbaken.example/leerlingenstatuut)');
    expect(student).toMatch(/nog geen link|hasn’t given a link/);
    expect(staff).toContain('](https://hetbaken.example/cao-vo)');
    expect(staff).not.toContain('leerlingenstatuut');
    expect(JSON.stringify(cited('III.B.8', language))).not.toContain('hetbaken.example');
  });
});
