import type { AdaptiveCard } from '../../../src/bot/cards/card';
import { postedWarningCard } from '../../../src/bot/cards/pictures/postedWarningCard';
import { recordingGrantedCard, recordingOfferCard, recordingRequestCardForRecipient } from '../../../src/bot/cards/pictures/recordingCards';
import { sharedPostCard, takenDownCard, type ShownPicture } from '../../../src/bot/cards/pictures/sharedPostCard';
import { stuckPicturesCardForRecipient, type StuckPost } from '../../../src/bot/cards/pictures/stuckPicturesCard';
import { takenDownNoticeCard, type TakenDownPicture } from '../../../src/bot/cards/pictures/takenDownNoticeCard';
import type { PostedCheck, PostedOutcome } from '../../../src/images/postedCheck';
import type { PostedWarning } from '../../../src/images/postedWarning';
import type { CoveredOffer } from '../../../src/images/sharedPictures';
import type { RecordingState } from '../../../src/permissions/recordingPermission';
import type { Language } from '../../../src/runtime/language';
import { postedCheck } from '../../images/contracts/postedChecksContract';
import { cardBytes, cardProblems, partsOf } from '../validCard';

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const AT = new Date('2026-11-24T10:00:00Z');

const STAFF = { kind: 'warnStaff', article: 'III.B.8', faces: 3, unchecked: 1 } as const;
const STUDENT = { kind: 'warnStudent', article: 'III.A.2', faces: 1, films: 0, unchecked: 0 } as const;
const warning = (of: Exclude<PostedWarning, { kind: 'silence' }>, outcome: PostedOutcome = 'open', change: Partial<PostedCheck> = {}, isHere = false, request: RecordingState['status'] | null = null) => (language: Language) =>
  postedWarningCard({ check: { ...postedCheck({ outcome, warnedAt: AT, ...change }), warning: of }, request, ref: 'sealed', messageLink: 'https://teams.microsoft.com/l/message/chat/m1', isHere }, language);

const shown = (count: number): readonly ShownPicture[] => Array.from({ length: count }, (_, index) => ({ url: `https://houvast.example/pictures/demo/${index}?sig=${'x'.repeat(43)}`, altText: index === 1 ? 'De [klas](https://kwaad.example) **op** het plein' : 'Foto, gedeeld in dit gesprek', coveredFaces: index % 2 }));
const offer = (state: CoveredOffer['state']): CoveredOffer => ({ state, blobKey: 'k', mediaType: 'image/jpeg', faces: [], covered: [], until: new Date('2026-12-01T10:00:00Z') });
const gone = (change: Partial<TakenDownPicture['picture']> = {}, offerRef: string | null = null): TakenDownPicture => ({ picture: { sharedAt: AT, how: 'posted', card: 'removed', offer: null, ...change }, purpose: 'Website van de school', offerRef });
const stuck = (postId: string, isResolved = false): StuckPost => ({ postId, sharedAt: AT, posterName: 'Nadia [klik](https://kwaad.example)', messageLink: 'https://teams.microsoft.com/l/message/chat/m1', isResolved });
const recording = (change: Partial<RecordingState> = {}): RecordingState => ({ status: 'asked', askedBy: 'sam', decidedBy: null, messageId: 'm1', until: null, version: 1, ...change });
const request = (state: RecordingState) => (language: Language) => recordingRequestCardForRecipient({ permissionId: 'message:chat:m1', state, studentName: 'Zoë **Çelik**', messageLink: 'https://teams.microsoft.com/l/message/chat/m1' }, language);
const GRANTED: Partial<RecordingState> = { status: 'granted', decidedBy: 'tess', messageId: null, until: new Date('2026-11-24T22:59:59.999Z') };

const CARDS: Readonly<Record<string, (language: Language) => AdaptiveCard>> = {
  'one picture': (language) => sharedPostCard(shown(2).slice(1), 0, 'Besloten omgeving', language),
  'three pictures, one of which is gone': (language) => sharedPostCard(shown(3), 1, 'Besloten omgeving', language),
  'ten pictures': (language) => sharedPostCard(shown(10), 0, 'Besloten omgeving', language),
  'taken down': (language) => takenDownCard(language),
  'what was taken down, with an offer': (language) => takenDownNoticeCard([gone({ offer: offer('open') }, 'sealed'), gone({ card: 'stuck' }), gone({ how: 'takenAlong' }), gone({ offer: offer('taken') })], language),
  'what was taken down at the end of a year': (language) => takenDownNoticeCard(Array.from({ length: 40 }, () => gone()), language),
  'a warning to staff': warning(STAFF),
  'a warning to staff among others': warning(STAFF, 'open', {}, true),
  'a reminder, while it is hidden': warning(STAFF, 'open', { remindedAt: AT, hiding: 'hidden' }),
  'a picture that is not allowed': warning(STAFF, 'notAllowed'),
  'a version was shared': warning(STAFF, 'versionShared'),
  'a picture of which the supervisor knows': warning(STAFF, 'escalated', { remindedAt: AT }),
  'fine': warning(STAFF, 'fine'),
  'declared': warning(STAFF, 'declared', { declared: 'notRecognisable' }),
  'replaced': warning(STAFF, 'replaced'),
  'removed': warning(STAFF, 'removed'),
  'a warning to a student': warning(STUDENT),
  'a warning to a student about a video': warning({ ...STUDENT, faces: 0, films: 1 }),
  'a student who asked the teacher': warning(STUDENT, 'open', {}, true, 'asked'),
  'a student whose teacher said no': warning(STUDENT, 'open', {}, true, 'refused'),
  'permitted by the teacher': warning(STUDENT, 'permitted'),
  'a picture that could not be checked': warning({ kind: 'couldNotCheck', because: 'notFetched', unchecked: 1 }),
  'a document': warning({ kind: 'couldNotCheck', because: 'pdf', unchecked: 1 }),
  'a video': warning({ kind: 'couldNotCheck', because: 'film', unchecked: 1 }),
  'a recording that is asked about': request(recording()),
  'a recording that is allowed today': request(recording(GRANTED)),
  'a recording that is refused': request(recording({ status: 'refused', decidedBy: 'tess' })),
  'recordings may be allowed': (language) => recordingOfferCard('chat', language),
  'recordings are allowed': (language) => recordingGrantedCard('press:1', recording(GRANTED), language),
  'pictures that could not be taken away': (language) => stuckPicturesCardForRecipient([stuck('a'), stuck('b', true), stuck('c')], 'demo', language),
  'nothing is left to take away': (language) => stuckPicturesCardForRecipient([stuck('a', true)], 'demo', language),
};

describe.each(LANGUAGES)('cards about pictures in %s', (language) => {
  it.each(Object.entries(CARDS))('%s', (_name, make) => {
    const card = make(language);
    expect(cardProblems(card)).toEqual([]);
    expect(cardBytes(card)).toBeLessThan(25_000);
    expect(card).toMatchSnapshot();
  });
});

it.each(Object.entries(CARDS))('%s carries ids only in its buttons, and no words of others that could be a link', (_name, make) => {
  for (const part of partsOf(make('nl'))) {
    if (part['type'] === 'TextBlock') expect(String(part['text'])).not.toMatch(/kwaad|Zoë/);
    if (part['type'] === 'Action.Execute') expect(Object.values(part['data'] as object).every((value) => typeof value !== 'object')).toBe(true);
  }
});

it('is told in a notification without a name', () => {
  for (const make of Object.values(CARDS)) expect(make('nl').fallbackText).not.toMatch(/Zoë|Nadia/);
});
