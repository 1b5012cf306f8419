import { InMemoryAudit } from '../../../src/audit/inMemoryAudit';
import type { EventsQuestion } from '../../../src/consent/consentBook';
import type { ConsentEvent, ConsentPurpose } from '../../../src/consent/consentEvent';
import { InMemoryConsentBook } from '../../../src/consent/inMemoryConsentBook';
import { judgeLookUp } from '../../../src/consent/lookUp/judgeLookUp';
import { lookUpConsent } from '../../../src/consent/lookUp/lookUpConsent';
import { searchConsents } from '../../../src/consent/lookUp/searchConsents';
import { visibleStudents } from '../../../src/consent/lookUp/visibleStudents';
import { noCodeVersions } from '../../../src/gedragscode/codeVersions';
import { InMemoryDirectory } from '../../../src/people/inMemoryDirectory';
import type { Person, Role } from '../../../src/people/person';
import { InMemoryUnitOfWork } from '../../../src/runtime/inMemoryUnitOfWork';

const purposes: readonly ConsentPurpose[] = [
  { key: 'website', register: 'image', audience: 'group', title: { nl: 'Website', en: 'Website' } },
  { key: 'whatsapp', register: 'socialMedia', audience: 'group', title: { nl: 'WhatsApp', en: 'WhatsApp' } },
];

const person = (id: string, roles: readonly Role[], classes: readonly string[], over: Partial<Person> = {}): Person => ({
  boardId: 'north', id, school: 'dijk', entraId: null, userPrincipalName: null, stamnummer: null, displayName: id, givenName: id, birthDate: '2012-01-01', roles, classes, ...over,
});
const people = [
  person('teacher', ['teacher'], ['2A']),
  person('leader', ['supervisor'], []),
  person('coach', ['zorgcoordinator'], []),
  person('guardian', ['guardian'], []),
  person('ada', ['student'], ['2A'], { displayName: 'Ada Öe', givenName: 'Ada' }),
  person('bo', ['student'], ['2A'], { displayName: 'Bo van Veen', givenName: 'Bo' }),
  person('cas', ['student'], ['3B'], { displayName: 'Cas Ada', givenName: 'Cas' }),
  person('dee', ['student'], ['2A'], { school: 'duin' }),
];
const find = (id: string): Person => people.find((one) => one.id === id) as Person;

const entry = (over: Partial<ConsentEvent>): ConsentEvent => ({
  boardId: 'north', school: 'dijk', id: 'e1', studentId: 'ada', purpose: 'website', decision: 'granted', giver: 'guardian', giverKey: 'guardian-1', decidedOn: '2026-09-01', recordedAt: new Date('2026-09-01T08:00:00Z'),
  schoolYear: 2026, source: 'Magister', by: null, batch: null, ...over,
});

/** Counts its questions: a look-up asks once, whatever the size of the group. */
class CountingBook extends InMemoryConsentBook {
  asked = 0;

  override eventsOf(question: EventsQuestion): Promise<readonly ConsentEvent[]> {
    this.asked += 1;
    return super.eventsOf(question);
  }
}

class CountingDirectory extends InMemoryDirectory {
  asked = 0;

  override byIds(board: string, ids: readonly string[]): Promise<readonly Person[]> {
    this.asked += 1;
    return super.byIds(board, ids);
  }
}

function aSchool(events: readonly ConsentEvent[] = []) {
  const audit = new InMemoryAudit();
  const book = new CountingBook([{ boardId: 'north', school: 'dijk', purposes }], events);
  const directory = new CountingDirectory({ people });
  const deps = { book, directory, codes: noCodeVersions, audit, unitOfWork: new InMemoryUnitOfWork(), clock: { now: () => new Date('2026-11-22T09:00:00Z') } };
  return { deps, audit, book, directory };
}
const question = { board: 'north', askerId: 'teacher', studentIds: ['ada', 'bo', 'cas', 'dee', 'nobody', 'ada'], purpose: 'website', on: null };

describe('who may look up whom', () => {
  it.each<[string, readonly string[]]>([
    ['teacher', ['ada', 'bo']],
    ['leader', ['ada', 'bo', 'cas']],
    ['coach', []],
    ['guardian', []],
    ['ada', ['ada']],
  ])('%s sees %j', async (asker, expected) => {
    expect((await visibleStudents(aSchool().deps.directory, find(asker))).map(({ id }) => id)).toEqual(expected);
  });

  it.each(['guardian', 'ada', 'nobody'])('tells %s nothing', async (askerId) => {
    const { deps, audit } = aSchool([entry({})]);
    const told: string[] = [];
    expect(await lookUpConsent(deps, { ...question, askerId }, async () => void told.push('told'))).toBe('notForThem');
    expect([told, audit.events]).toEqual([[], []]);
  });
});

describe('a look-up', () => {
  it('answers for the asker’s own students only, with one question for people and one for consents', async () => {
    const { deps, book, directory } = aSchool([entry({}), entry({ id: 'e2', studentId: 'cas' })]);
    const outcome = await judgeLookUp(deps, question);
    expect(outcome).toMatchObject({ kind: 'lookedUp', on: '2026-11-22', asKnownThen: false, hidden: 3, group: { kind: 'no', yes: 1, no: 1 } });
    expect(outcome.kind === 'lookedUp' && outcome.answers.map(({ student, verdict }) => [student.id, verdict.kind])).toEqual([['ada', 'yes'], ['bo', 'no']]);
    expect([book.asked, directory.asked]).toEqual([1, 1]);
  });

  it('is accounted for with everyone about whom something was told, and nobody else', async () => {
    const { deps, audit } = aSchool([entry({})]);
    expect(await lookUpConsent(deps, question, () => Promise.resolve())).toBe('lookedUp');
    expect(audit.events).toEqual([
      { type: 'consent.lookedUp', boardId: 'north', at: deps.clock.now(), by: 'teacher', about: ['ada', 'bo'], purpose: 'website', article: 'III.B.8', verdict: 'no' },
    ]);
  });

  it('fails as a whole when it can not be told', async () => {
    await expect(lookUpConsent(aSchool().deps, question, () => Promise.reject(new Error('the queue is full')))).rejects.toThrow('the queue is full');
  });

  it.each<[string, object, string]>([
    ['a purpose that does not exist', { purpose: 'film' }, 'unknownPurpose'],
    ['only students of others', { studentIds: ['cas', 'dee'] }, 'nobody'],
    ['nobody', { studentIds: [] }, 'nobody'],
  ])('of %s tells nothing and leaves no account', async (_what, over, kind) => {
    const { deps, audit } = aSchool([entry({})]);
    expect(await lookUpConsent(deps, { ...question, ...over }, () => Promise.reject(new Error('told')))).toBe(kind);
    expect(audit.events).toEqual([]);
  });

  it.each<[string, string, Partial<ConsentEvent>, 'yes' | 'no']>([
    ['a withdrawal entered at 23:59 that day', '2026-10-12', { recordedAt: new Date('2026-10-12T21:59:59.999Z') }, 'no'],
    ['a withdrawal entered a minute later', '2026-10-12', { recordedAt: new Date('2026-10-12T22:00:00Z') }, 'yes'],
    ['a withdrawal entered today, asked of today', '2026-11-22', { recordedAt: new Date('2026-11-22T08:00:00Z') }, 'no'],
    ['a withdrawal of before, asked of a day to come', '2026-12-01', { recordedAt: new Date('2026-11-01T08:00:00Z') }, 'no'],
  ])('of a past day knows what was known then: %s', async (_what, on, over, expected) => {
    const { deps } = aSchool([entry({}), entry({ id: 'e2', decision: 'withdrawn', decidedOn: '2026-10-10', ...over })]);
    const outcome = await judgeLookUp(deps, { ...question, studentIds: ['ada'], on });
    expect(outcome).toMatchObject({ kind: 'lookedUp', asKnownThen: on < '2026-11-22', group: { kind: expected } });
  });
});

describe('a search', () => {
  const search = (deps: Parameters<typeof searchConsents>[0], words: string, askerId = 'teacher') => searchConsents(deps, { board: 'north', askerId, words, skip: 0, take: 25 });

  it.each<[string, readonly string[]]>([
    ['ada', ['ada']],
    ['oe', ['ada']],
    ['ADA Ö', ['ada']],
    ['van', ['bo']],
    ['2a', ['ada', 'bo']],
    ['mag 2A op de website', ['ada', 'bo']],
    ['3B', []],
    ['da', []],
  ])('for “%s” finds %j', async (words, expected) => {
    const outcome = await search(aSchool().deps, words);
    expect(outcome.kind === 'found' ? outcome.hits.map(({ student }) => student.id) : []).toEqual(expected);
  });

  it('gives every purpose, or the one that is named, with one question for consents, and accounts for it', async () => {
    const { deps, book, audit } = aSchool([entry({})]);
    const all = await search(deps, '2A');
    expect(all.kind === 'found' && all.hits[0]?.answers.map(({ purpose, verdict }) => [purpose.key, verdict.kind])).toEqual([['website', 'yes'], ['whatsapp', 'no']]);
    expect(book.asked).toBe(1);
    const one = await search(deps, '2A whatsapp');
    expect(one.kind === 'found' && [one.articles, one.hits.map(({ answers }) => answers.length)]).toEqual([['III.B.9'], [1, 1]]);
    expect(audit.events.map((event) => ('purpose' in event ? [event.purpose, event.about] : []))).toEqual([
      ['website whatsapp', ['ada', 'bo']],
      ['whatsapp', ['ada', 'bo']],
    ]);
  });

  it('shows no more than asked, and accounts for no more', async () => {
    const { deps, audit } = aSchool();
    const outcome = await searchConsents(deps, { board: 'north', askerId: 'leader', words: '2A', skip: 1, take: 1 });
    expect(outcome.kind === 'found' && outcome.hits.map(({ student }) => student.id)).toEqual(['bo']);
    expect(audit.events.map(({ about }) => about)).toEqual([['bo']]);
  });

  it.each(['ada', 'guardian', 'nobody'])('tells %s nothing', async (askerId) => {
    const { deps, audit } = aSchool();
    expect(await search(deps, 'Bo', askerId)).toEqual({ kind: 'notForThem' });
    expect(audit.events).toEqual([]);
  });
});
