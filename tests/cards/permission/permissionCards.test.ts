import type { AdaptiveCard } from '../../../src/bot/cards/card';
import { permissionCard } from '../../../src/bot/cards/permission/permissionCard';
import { permissionFormCard, type PermissionFormForRecipient } from '../../../src/bot/cards/permission/permissionFormCard';
import { permissionKindCard } from '../../../src/bot/cards/permission/permissionKindCard';
import type { PermissionViewForRecipient } from '../../../src/bot/cards/permission/permissionView';
import { renewalCard } from '../../../src/bot/cards/permission/renewalCard';
import { eventsAfter, type PermissionFact } from '../../../src/permissions/permissionEvent';
import { PERMISSION_KINDS } from '../../../src/permissions/permissionKind';
import { permissionState, type PermissionState } from '../../../src/permissions/permissionState';
import { WISH_PROBLEMS } from '../../../src/permissions/permissionWish';
import type { Language } from '../../../src/runtime/language';
import { DETAILS } from '../../permissions/permissionRoom';
import { cardBytes, cardProblems, partsOf } from '../validCard';

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const AT = new Date('2026-11-24T09:00:00Z');
const WRITTEN = 'excursie [klik](https://kwaad.example) **vet**';

const asked = (kind: PermissionState['kind'], over: Partial<PermissionState['details']> = {}): PermissionFact => ({ type: 'asked', by: 'tess', kind, schoolYear: 2026, renews: null, details: { ...DETAILS, purpose: WRITTEN, otherWay: kind === 'whatsapp' ? 'teams' : null, ...over } });
const SENT: PermissionFact = { type: 'sentTo', by: null, to: 'wil', because: 'decides' };
const state = (...facts: readonly PermissionFact[]): PermissionState => {
  const made = permissionState({ boardId: 'north', id: 'ask:p1', school: 'dijk' }, eventsAfter(0, AT, facts));
  if (made === null) throw new Error('these facts begin nothing');
  return made;
};
const missing = { permission: 'asked', students: 24, yes: 12, no: 10, open: 2, leftOut: ['a'], mayBegin: false, names: null } as const;
const view = (over: Partial<PermissionViewForRecipient> & Pick<PermissionViewForRecipient, 'state'>): PermissionViewForRecipient => ({
  you: 'asker', mayDecide: true, names: new Map([['tess', 'Tess [T](https://kwaad.example)'], ['wil', 'Wil W']]), answerBy: null, missing: null, brief: false, problem: null, said: null, ...over,
});
const form = (over: Partial<PermissionFormForRecipient>): PermissionFormForRecipient => ({
  kind: 'whatsapp', classes: ['3H', '5V'], people: [{ id: 'max', name: 'Max M' }], isStudent: false, mayGive: true, today: '2026-11-24', last: '2027-07-31', values: {}, problems: [], inDialog: false, ...over,
});

const CARDS: Readonly<Record<string, (language: Language) => AdaptiveCard>> = {
  'what for': (language) => permissionKindCard({ kinds: PERMISSION_KINDS, isMissing: false, inDialog: false }, language),
  'what for, in a dialog, not chosen': (language) => permissionKindCard({ kinds: ['recording', 'videoReuse', 'lessonUse'], isMissing: true, inDialog: true }, language),
  ...Object.fromEntries(PERMISSION_KINDS.map((kind) => [`the form for ${kind}`, (language: Language) => permissionFormCard(form({ kind }), language)])),
  'the form of a student, with everything wrong': (language) => permissionFormCard(form({ kind: 'lessonUse', isStudent: true, mayGive: false, classes: ['3H'], problems: WISH_PROBLEMS, values: { purpose: WRITTEN, start: '10:15', end: '11:00' } }), language),
  'WhatsApp, asked': (language) => permissionCard(view({ state: state(asked('whatsapp'), SENT), answerBy: AT, missing }), language),
  'WhatsApp, to decide': (language) => permissionCard(view({ you: 'decider', state: state(asked('whatsapp'), SENT), answerBy: AT, missing }), language),
  'WhatsApp, allowed, with the names of who may not be added': (language) =>
    permissionCard(view({ state: state(asked('whatsapp'), SENT, { type: 'granted', by: 'wil', until: '2026-12-10', conditions: WRITTEN }), missing: { ...missing, permission: 'there', mayBegin: true, names: { no: Array.from({ length: 60 }, (_, n) => `Naam${n} van den Achternaam`), open: ['Bo [klik](https://kwaad.example)'] } }, said: 'Gevraagd.' }), language),
  'WhatsApp, allowed, and nobody said yes': (language) => permissionCard(view({ state: state(asked('whatsapp'), SENT, { type: 'granted', by: 'wil', until: null, conditions: null }), missing: { ...missing, permission: 'there', yes: 0 } }), language),
  'news: refused': (language) => permissionCard(view({ brief: true, state: state(asked('whatsapp'), SENT, { type: 'refused', by: 'wil', reason: WRITTEN }) }), language),
  'asked back, for the asker': (language) => permissionCard(view({ state: state(asked('recording'), SENT, { type: 'askedBack', by: 'wil', question: WRITTEN }), problem: 'Schrijf je antwoord op.' }), language),
  'asked back and answered, for the decider': (language) => permissionCard(view({ you: 'decider', state: state(asked('recording'), SENT, { type: 'askedBack', by: 'wil', question: WRITTEN }, { type: 'answered', by: 'tess', answer: WRITTEN }) }), language),
  'a channel, to know of': (language) => permissionCard(view({ you: 'decider', state: state(asked('channel', { classes: [], channel: { name: WRITTEN, platform: 'Instagram', role: WRITTEN } }), SENT) }), language),
  'a channel, known': (language) => permissionCard(view({ state: state(asked('channel', { classes: [], channel: { name: 'NaSk', platform: 'Instagram', role: 'docent' } }), SENT, { type: 'granted', by: 'wil', until: null, conditions: null }) }), language),
  'a lesson, allowed by the teacher': (language) => permissionCard(view({ state: state(asked('lessonUse', { until: '2026-11-24', hours: { from: 615, to: 660 }, forStudents: true }), { type: 'granted', by: 'tess', until: null, conditions: null }) }), language),
  'a video, with one of two said yes': (language) => permissionCard(view({ state: state(asked('videoReuse', { classes: [] }), { ...SENT, because: 'concerned' }, { ...SENT, to: 'max', because: 'concerned' }, { type: 'granted', by: 'wil', until: null, conditions: null }) }), language),
  'the end in sight': (language) => permissionCard(view({ brief: true, state: state(asked('whatsapp'), SENT, { type: 'granted', by: 'wil', until: null, conditions: null }, { type: 'expiryTold', by: null }), missing: { ...missing, permission: 'there', yes: 24, no: 0, open: 0, leftOut: [], mayBegin: true } }), language),
  'nobody answered': (language) => permissionCard(view({ state: state(asked('recording'), SENT, { type: 'unanswered', by: null, endOfLine: true }) }), language),
  withdrawn: (language) => permissionCard(view({ state: state(asked('recording'), SENT, { type: 'granted', by: 'wil', until: null, conditions: null }, { type: 'withdrawn', by: 'wil' }) }), language),
  over: (language) => permissionCard(view({ state: state(asked('recording'), SENT, { type: 'granted', by: 'wil', until: null, conditions: null }, { type: 'lapsed', by: null }) }), language),
  'over without a decision, for somebody who decides no more': (language) => permissionCard(view({ you: 'decider', mayDecide: false, state: state(asked('recording'), SENT, { type: 'lapsed', by: null }) }), language),
  ...Object.fromEntries(
    (['list', 'plan', 'done'] as const).map((stage) => [
      `renewal, ${stage}`,
      (language: Language) =>
        renewalCard({ stage, asked: 1, lines: [{ state: state(asked('whatsapp')), classes: ['3H'], gone: ['5V'], outcome: 'ask' }, { state: state(asked('recording')), classes: [], gone: ['3H'], outcome: 'noClassLeft' }, { state: state(asked('channel')), classes: [], gone: [], outcome: 'askedAlready' }] }, language),
    ]),
  ),
};

describe.each(Object.keys(CARDS))('the card: %s', (name) => {
  const make = (language: Language): AdaptiveCard => CARDS[name]?.(language) ?? ({} as AdaptiveCard);

  it.each(LANGUAGES)('is as it was, is a good card and is small enough (%s)', (language) => {
    const made = make(language);
    expect(cardProblems(made)).toEqual([]);
    expect(cardBytes(made)).toBeLessThan(25_000);
    expect(made.actions?.length ?? 0).toBeLessThanOrEqual(6);
    expect(made).toMatchSnapshot();
  });

  it.each(LANGUAGES)('draws nobody’s words as markdown, and names nobody in a notification (%s)', (language) => {
    const made = make(language);
    for (const part of partsOf(made)) if (part['type'] === 'TextBlock') expect(part['text']).not.toContain('https://kwaad.example');
    expect(`${made.fallbackText} ${made.speak}`).not.toMatch(/Tess|Wil|kwaad|excursie/);
  });

  it('carries keys only', () => {
    for (const part of partsOf(make('nl'))) if (part['type'] === 'Action.Execute' || part['type'] === 'Action.Submit') expect(JSON.stringify(part['data'])).not.toMatch(/kwaad|Tess|Naam/);
  });
});

it('stays small enough with everybody of a large class to choose from', () => {
  const people = Array.from({ length: 300 }, (_, n) => ({ id: `d0000000-0000-4000-8000-${String(n).padStart(12, '0')}`, name: `Naam${n} van den Lange-Achternaam` }));
  expect(cardBytes(permissionFormCard(form({ kind: 'videoReuse', people }), 'nl'))).toBeLessThan(25_000);
});
