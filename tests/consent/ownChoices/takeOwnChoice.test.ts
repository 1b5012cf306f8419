import { InMemoryAudit } from '../../../src/audit/inMemoryAudit';
import type { ConsentEvent, ConsentPurpose } from '../../../src/consent/consentEvent';
import type { ConsentSource } from '../../../src/consent/consentSettings';
import { InMemoryConsentBook } from '../../../src/consent/inMemoryConsentBook';
import { mayPublish } from '../../../src/consent/mayPublish';
import { decideOwnChoice } from '../../../src/consent/ownChoices/decideOwnChoice';
import { ownChoices } from '../../../src/consent/ownChoices/ownChoices';
import { takeOwnChoice, type OwnChoiceCard, type OwnChoiceOutcome } from '../../../src/consent/ownChoices/takeOwnChoice';
import { noCodeVersions } from '../../../src/gedragscode/codeVersions';
import type { Person } from '../../../src/people/person';
import { InMemoryUnitOfWork } from '../../../src/runtime/inMemoryUnitOfWork';

const TODAY = '2026-11-22';
const website: ConsentPurpose = { key: 'website', register: 'image', audience: 'group', title: { nl: 'Website', en: 'Website' } };
const whatsapp: ConsentPurpose = { key: 'whatsapp', register: 'socialMedia', audience: 'group', title: { nl: 'WhatsApp', en: 'WhatsApp' } };

const student = (birthDate: string | null, over: Partial<Person> = {}): Person => ({
  boardId: 'north', id: 'ada', school: 'dijk', entraId: null, userPrincipalName: null, stamnummer: '1', displayName: 'Ada', givenName: 'Ada', birthDate, roles: ['student'], classes: ['5V'], ...over,
});
const ADA = student('2009-01-01');

const entry = (over: Partial<ConsentEvent>): ConsentEvent => ({
  boardId: 'north', school: 'dijk', id: 'e1', studentId: 'ada', purpose: 'website', decision: 'granted', giver: 'student', giverKey: 'student', decidedOn: '2026-09-01',
  recordedAt: new Date('2026-09-01T08:00:00Z'), schoolYear: 2026, source: 'Magister', by: null, batch: null, ...over,
});

function aSchool(events: readonly ConsentEvent[] = [], source: ConsentSource = { kind: 'houvast' }) {
  const book = new InMemoryConsentBook([{ boardId: 'north', school: 'dijk', purposes: [website, whatsapp] }], events);
  const audit = new InMemoryAudit();
  let now = new Date('2026-11-22T09:00:00Z');
  const deps = { book, codes: noCodeVersions, consentSettings: { of: async () => ({ source, deadline: null }) }, audit, unitOfWork: new InMemoryUnitOfWork(), clock: { now: () => now } };
  let told = 0;
  const press = (answer: 'yes' | 'no', entryId: string, over: Partial<OwnChoiceCard> = {}, person: Person = ADA): Promise<OwnChoiceOutcome> =>
    takeOwnChoice(deps, { person, entryId, card: { studentId: 'ada', schoolYear: 2026, purpose: 'website', answer, ...over } }, async () => {
      told += 1;
    });
  const entries = async (): Promise<readonly ConsentEvent[]> => book.eventsOf({ board: 'north', school: 'dijk', studentIds: ['ada'], purposes: ['website', 'whatsapp'] });
  const verdict = async (): Promise<string> => mayPublish(await entries(), { student: ADA, purpose: website, on: TODAY, codeVersion: null }).kind;
  return { deps, audit, press, entries, verdict, told: () => told, at: (time: string) => (now = new Date(time)) };
}

it.each([
  ['nothing', 'yes', 'granted'],
  ['nothing', 'no', 'refused'],
  ['yes', 'no', 'withdrawn'],
  ['yes', 'yes', null],
  ['no', 'yes', 'granted'],
  ['no', 'no', null],
] as const)('with %s standing, “%s” enters %s', (state, answer, decision) => {
  expect(decideOwnChoice({ state }, answer)).toBe(decision);
});

describe('a press on the own card', () => {
  it('enters who, what, when and where, with an account in the audit trail', async () => {
    const school = aSchool();
    expect(await school.press('yes', 'p1')).toMatchObject({ kind: 'shown', entered: { purpose: 'website', decision: 'granted' } });
    expect(await school.entries()).toEqual([
      entry({ id: 'p1', decidedOn: TODAY, recordedAt: new Date('2026-11-22T09:00:00Z'), source: 'Teams', by: 'ada' }),
    ]);
    expect(school.audit.events).toEqual([
      { type: 'consent.decided', boardId: 'north', at: new Date('2026-11-22T09:00:00Z'), by: 'ada', about: ['ada'], school: 'dijk', purpose: 'website', decision: 'granted' },
    ]);
    expect(school.told()).toBe(1);
  });

  it('takes a yes back at once, also one that came from a list this morning', async () => {
    const school = aSchool([entry({ decidedOn: TODAY, recordedAt: new Date('2026-11-22T08:59:59Z') })]);
    expect(await school.verdict()).toBe('yes');
    expect(await school.press('no', 'p1')).toMatchObject({ entered: { decision: 'withdrawn' } });
    expect(await school.verdict()).toBe('no');
  });

  it('asks the student whatever the parents said before the sixteenth birthday', async () => {
    const school = aSchool([entry({ giver: 'guardian', giverKey: 'guardian-1' })]);
    expect((await ownChoices(school.deps, ADA, TODAY)).choices[0]).toMatchObject({ state: 'nothing', decidedOn: null });
    expect(await school.press('no', 'p1')).toMatchObject({ entered: { decision: 'refused' } });
  });

  it('writes nothing when it says what stands already', async () => {
    const school = aSchool([entry({})]);
    expect(await school.press('yes', 'p1')).toMatchObject({ kind: 'shown', entered: null });
    expect(await school.entries()).toHaveLength(1);
    expect(school.audit.events).toEqual([]);
  });

  it('is entered once when it arrives again, and says the same', async () => {
    const school = aSchool();
    const first = await school.press('yes', 'p1');
    expect(await school.press('yes', 'p1')).toEqual(first);
    expect(await school.entries()).toHaveLength(1);
    expect(school.audit.events).toHaveLength(1);
    expect(school.told()).toBe(1);
  });

  it('that arrives again after a later no does not bring the yes back', async () => {
    const school = aSchool();
    await school.press('yes', 'p1');
    school.at('2026-11-22T09:00:05Z');
    await school.press('no', 'p2');
    school.at('2026-11-22T09:00:20Z');
    expect(await school.press('yes', 'p1')).toMatchObject({ kind: 'shown', entered: null });
    expect(await school.verdict()).toBe('no');
    expect((await school.entries()).map(({ decision }) => decision)).toEqual(['granted', 'withdrawn']);
  });

  it('under way twice at the same time is accounted for once', async () => {
    const school = aSchool();
    await Promise.all([school.press('yes', 'p1'), school.press('yes', 'p1')]);
    expect(await school.entries()).toHaveLength(1);
    expect(school.audit.events).toHaveLength(1);
  });

  it('counts for the school year of the Dutch day', async () => {
    const school = aSchool();
    school.at('2027-07-31T22:30:00Z');
    expect(await school.press('yes', 'p1', { schoolYear: 2026 })).toEqual({ kind: 'refused', because: 'oldCard' });
    await school.press('yes', 'p2', { schoolYear: 2027 });
    expect((await school.entries())[0]).toMatchObject({ decidedOn: '2027-08-01', schoolYear: 2027 });
  });
});

describe('nothing is entered', () => {
  it.each<[string, { over?: Partial<OwnChoiceCard>; person?: Person; source?: ConsentSource }, string]>([
    ['on a card of last school year', { over: { schoolYear: 2025 } }, 'oldCard'],
    ['on somebody else’s card', { over: { studentId: 'bo' } }, 'notYours'],
    ['for a purpose that no longer exists', { over: { purpose: 'film' } }, 'unknownPurpose'],
    ['by somebody who is no student', { person: student(null, { roles: ['teacher'] }) }, 'notAStudent'],
    ['the day before the sixteenth birthday', { person: student('2010-11-23') }, 'tooYoung'],
    ['without a date of birth', { person: student(null) }, 'ageUnknown'],
    ['with a date of birth that is none', { person: student('2010-02-31') }, 'ageUnknown'],
    ['where the school keeps it elsewhere', { source: { kind: 'elsewhere', name: 'Magister', url: 'https://magister.example' } }, 'elsewhere'],
  ])('%s', async (_what, { over, person, source }, because) => {
    const school = aSchool([], source);
    expect(await school.press('yes', 'p1', over, person)).toEqual({ kind: 'refused', because });
    expect(await school.entries()).toEqual([]);
    expect(school.audit.events).toEqual([]);
    expect(school.told()).toBe(0);
  });

  it('but on the sixteenth birthday itself it is', async () => {
    const school = aSchool();
    expect(await school.press('yes', 'p1', {}, student('2010-11-22'))).toMatchObject({ kind: 'shown', entered: { decision: 'granted' } });
  });
});

describe('what a student sees', () => {
  it.each<[string, string | null, readonly ConsentEvent[], { state: string; decidedOn: string | null }]>([
    ['a yes of the parents', '2012-01-01', [entry({ giver: 'guardian', giverKey: 'guardian-1' })], { state: 'yes', decidedOn: '2026-09-01' }],
    ['parents who differ: a no like another', '2012-01-01', [entry({ giver: 'guardian', giverKey: 'guardian-1' }), entry({ id: 'e2', giver: 'guardian', giverKey: 'guardian-2', decision: 'refused', decidedOn: '2026-09-02' })], { state: 'no', decidedOn: '2026-09-02' }],
    ['last year’s yes', '2009-01-01', [entry({ decidedOn: '2025-09-01', schoolYear: 2025 })], { state: 'nothing', decidedOn: null }],
    ['an empty answer', '2009-01-01', [entry({ decision: 'unknown' })], { state: 'nothing', decidedOn: null }],
    ['a no without a date of birth', null, [entry({ decision: 'refused' })], { state: 'no', decidedOn: '2026-09-01' }],
    ['a yes without a date of birth', null, [entry({})], { state: 'nothing', decidedOn: null }],
  ])('of %s', async (_what, birthDate, events, expected) => {
    const seen = await ownChoices(aSchool(events).deps, student(birthDate), TODAY);
    expect(seen.choices[0]).toMatchObject(expected);
    expect(seen.choices[1]).toMatchObject({ purpose: whatsapp, state: 'nothing' });
  });
});
