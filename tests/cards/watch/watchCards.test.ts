import type { AdaptiveCard } from '../../../src/bot/cards/card';
import { introductionCard } from '../../../src/bot/cards/introductionCard';
import { aboutYouCard } from '../../../src/bot/cards/watch/aboutYouCard';
import { watchOverviewCard } from '../../../src/bot/cards/watch/watchOverviewCard';
import { watchStatusCard } from '../../../src/bot/cards/watch/watchStatusCard';
import { nudgeCard, type NudgeViewForRecipient } from '../../../src/bot/cards/case/nudgeCard';
import { signalKinds } from '../../../src/conduct/signalKind';
import type { WatchFigure } from '../../../src/conduct/watchFigures';
import type { Language } from '../../../src/runtime/language';
import type { WatchMode } from '../../../src/settings/schoolSettings';
import { caseTexts } from '../../../src/texts/texts';
import { turnCountWords, turnWords } from '../../../src/texts/turnWords';
import { schoolSettings } from '../../support/schoolSettings';
import { cardBytes, cardProblems, partsOf } from '../validCard';

const LANGUAGES = ['nl', 'en'] as const;
const AT = new Date('2026-11-23T13:10:00.000Z');
const settings = (mode: WatchMode) => schoolSettings('north', 'dijk', { watch: { mode, decisionReference: 'GMR 2026-14', decisionDate: '2026-10-08' } });
const TURNS = [
  { back: 4, at: '2026-11-23T13:02:00.000Z', kind: 'uitsluiting' },
  { back: 2, at: '2026-11-23T13:08:00.000Z', kind: 'uitsluiting' },
  { back: 0, at: AT.toISOString(), kind: 'pesten' },
] as const;
const nudge = (language: Language, change: Partial<NudgeViewForRecipient> = {}): AdaptiveCard =>
  nudgeCard({ nudgeId: 'n1', tone: 'derailing', signals: ['Iemand wordt buitengesloten.'], turns: turnWords(TURNS, language), place: 'een groepschat', at: AT, messageLink: 'https://teams.example/l/1', outcome: 'open', message: 'there', ...change }, caseTexts(language), language);
const FIGURES: readonly WatchFigure[] = signalKinds.flatMap((kind, index) => [
  { kind, what: 'signal', cue: '', times: 40 + index },
  { kind, what: 'nudge', cue: '', times: 12 },
  { kind, what: 'dismissed', cue: '', times: 5 },
  { kind, what: 'dismissed', cue: 'joke', times: 3 },
  { kind, what: 'dismissed', cue: 'notSerious', times: 2 },
]);
const overview = (language: Language, figures: readonly WatchFigure[]): AdaptiveCard =>
  watchOverviewCard({ settings: settings('advise'), figures, from: '2026-10-20', to: '2026-11-23', places: { heard: 3, all: 4 }, words: 2 }, language);

const CARDS: Readonly<Record<string, (language: Language) => AdaptiveCard>> = {
  'what I see, off': (language) => watchStatusCard({ settings: settings('off'), heardAt: null }, language),
  'what I see, on trial': (language) => watchStatusCard({ settings: settings('dryRun'), heardAt: AT }, language),
  'what I see, nudges': (language) => watchStatusCard({ settings: settings('advise'), heardAt: AT }, language),
  'what I see, nudges and cases, nothing arrived': (language) => watchStatusCard({ settings: settings('escalate'), heardAt: null }, language),
  'what I know of you': aboutYouCard,
  'introduction, on trial': (language) => introductionCard(settings('dryRun'), language),
  'introduction, nudges': (language) => introductionCard(settings('advise'), language),
  'introduction, nudges and cases': (language) => introductionCard(settings('escalate'), language),
  'numbers, none': (language) => overview(language, []),
  'numbers, of all kinds': (language) => overview(language, FIGURES),
  'nudge with turns': (language) => nudge(language),
  'nudge about a deleted message': (language) => nudge(language, { message: 'deleted' }),
  'nudge about an edited message': (language) => nudge(language, { message: 'edited' }),
  'a call for help': (language) => nudge(language, { tone: 'care', turns: [] }),
  'self-harm': (language) => nudge(language, { tone: 'selfHarm', turns: [] }),
  'self-harm, reported': (language) => nudge(language, { tone: 'selfHarm', turns: [], outcome: 'reported' }),
};

describe.each(Object.entries(CARDS))('the card “%s”', (_name, build) => {
  it.each(LANGUAGES)('is one that the official parser accepts, and looks like this, in %s', (language) => {
    expect(cardProblems(build(language))).toEqual([]);
    expect(build(language)).toMatchSnapshot();
  });

  it('is small, has few buttons and carries ids only', () => {
    expect(cardBytes(build('nl'))).toBeLessThan(25_000);
    expect((build('nl').actions ?? []).length).toBeLessThanOrEqual(6);
    for (const { data } of partsOf(build('nl')).filter((part) => 'data' in part)) expect(['nudgeId']).toEqual(expect.arrayContaining(Object.keys(data as object)));
  });

  it('is named in what a notification shows, without a word of what happened', () => {
    expect(build('nl').fallbackText).toContain('Houvast');
    expect(build('nl').fallbackText).not.toMatch(/pest|buitensl|dood/);
  });
});

describe('which turns counted', () => {
  it.each<[Language, readonly string[]]>([
    ['nl', ['De 2e en 4e beurt hiervoor, tussen 14:02 en 14:08: iemand wordt buitengesloten.', 'Dit bericht, om 14:10: iemand wordt gekleineerd of uitgelachen.']],
    ['en', ['The 2nd and 4th messages before it, between 14:02 and 14:08: someone is shut out.', 'This message, at 14:10: someone is belittled or laughed at.']],
  ])('is said per kind, by order and time (%s)', (language, expected) => {
    expect(turnWords(TURNS, language)).toEqual(expected);
  });

  it('names the day where it is another', () => {
    const [words] = turnWords([{ back: 1, at: '2026-11-22T13:02:00.000Z', kind: 'pesten' }, { back: 0, at: AT.toISOString(), kind: 'pesten' }], 'nl');
    expect(words).toBe('Dit bericht en de beurt hiervoor, tussen 22 nov 14:02 en 23 nov 14:10: iemand wordt gekleineerd of uitgelachen.');
  });

  it('is only a number for who isn’t in the conversation', () => {
    expect(turnCountWords(TURNS, 'nl')).toEqual(['3 berichten telden mee.']);
    expect(turnCountWords([], 'nl')).toEqual([]);
  });
});

it('offers nothing to press about a message that is gone but to report it or put it away', () => {
  expect(JSON.stringify(nudge('nl', { message: 'deleted' }))).not.toContain('teams.example');
});
