import type { ConsentBook } from '../../src/consent/consentBook';
import type { ConsentEvent, ConsentPurpose } from '../../src/consent/consentEvent';
import type { SchoolPurposes } from '../../src/consent/inMemoryConsentBook';
import type { UnitOfWork } from '../../src/runtime/unitOfWork';
import type { Person } from '../../src/people/person';

export interface ConsentBookSeed {
  readonly schools: readonly SchoolPurposes[];
  /** Whom the entries are about, for a book that checks that they exist. */
  readonly students: readonly Person[];
}

export interface ConsentBookUnderTest {
  readonly book: ConsentBook;
  readonly unitOfWork: UnitOfWork;
  readonly close?: () => Promise<void>;
}

const uuid = (kind: string, number: number): string => `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const ADA = uuid('d', 1);
const BO = uuid('d', 2);
const CAS = uuid('d', 3);
const SOUTHERNER = uuid('d', 4);

function student(id: string, over: Partial<Person> = {}): Person {
  return {
    boardId: 'north',
    id,
    school: 'dijk',
    entraId: null,
    userPrincipalName: null,
    stamnummer: id.slice(-4),
    displayName: id,
    givenName: id,
    birthDate: '2011-02-28',
    roles: ['student'],
    classes: ['2A'],
    ...over,
  };
}

const website: ConsentPurpose = { key: 'website', register: 'image', audience: 'group', title: { nl: 'Website', en: 'Website' } };
const whatsapp: ConsentPurpose = { key: 'whatsapp', register: 'socialMedia', audience: 'group', title: { nl: 'WhatsApp', en: 'WhatsApp' } };
const press: ConsentPurpose = { key: 'a-press', register: 'image', audience: 'group', title: { nl: 'Naam in de krant', en: 'Name in the press' } };

const seed: ConsentBookSeed = {
  schools: [
    { boardId: 'north', school: 'dijk', purposes: [website, whatsapp, press] },
    { boardId: 'north', school: 'duin', purposes: [whatsapp] },
    { boardId: 'south', school: 'dijk', purposes: [website] },
  ],
  students: [student(ADA), student(BO), student(CAS), student(SOUTHERNER, { boardId: 'south' })],
};

function event(number: number, over: Partial<ConsentEvent> = {}): ConsentEvent {
  return {
    boardId: 'north',
    school: 'dijk',
    id: uuid('c', number),
    studentId: ADA,
    purpose: 'website',
    decision: 'granted',
    giver: 'guardian',
    giverKey: 'ouder-1',
    decidedOn: '2026-09-01',
    recordedAt: new Date('2026-09-01T08:15:30.123Z'),
    schoolYear: 2026,
    source: 'Magister',
    by: null,
    batch: null,
    ...over,
  };
}

/** What every book of consents must do. Each test gets a fresh one. */
export function consentBookContract(name: string, make: (seed: ConsentBookSeed) => Promise<ConsentBookUnderTest>): void {
  describe(`${name} as a book of consents`, () => {
    let book: ConsentBook;
    let unitOfWork: UnitOfWork;
    const append = (events: readonly ConsentEvent[]): Promise<number> => unitOfWork.run((tx) => book.append(tx, events));
    let close: (() => Promise<void>) | undefined;

    beforeEach(async () => {
      ({ book, unitOfWork, close } = await make(seed));
    });

    afterEach(async () => {
      await close?.();
    });

    const sorted = (events: readonly ConsentEvent[]): readonly ConsentEvent[] => events.toSorted((a, b) => a.id.localeCompare(b.id));

    it("gives a school's purposes in the school's own order", async () => {
      expect(await book.purposes('north', 'dijk')).toEqual([website, whatsapp, press]);
      expect(await book.purposes('north', 'duin')).toEqual([whatsapp]);
    });

    it('has no purposes for a school that it does not know', async () => {
      expect(await book.purposes('north', 'nowhere')).toEqual([]);
      expect(await book.purposes('nowhere', 'dijk')).toEqual([]);
    });

    it('finds one purpose by its key, of that school and board only', async () => {
      expect(await book.purpose('north', 'dijk', 'a-press')).toEqual(press);
      expect(await book.purpose('north', 'duin', 'website')).toBeNull();
      expect(await book.purpose('south', 'dijk', 'whatsapp')).toBeNull();
      expect(await book.purpose('north', 'dijk', 'Website')).toBeNull();
    });

    it('gives an entry back as it was entered, dates and milliseconds included', async () => {
      const entered = [
        event(1, { decidedOn: '2028-02-29', source: 'Magister (ç, “ë”)' }),
        event(2, { decision: 'withdrawn', giver: 'student', giverKey: 'leerling', schoolYear: 2025, decidedOn: '2026-07-31' }),
        event(3, { decision: 'unknown' }),
        event(4, { decision: 'refused' }),
      ];
      await append(entered);
      expect(sorted(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA], purposes: ['website'] }))).toEqual(entered);
    });

    it('keeps every entry: a later one replaces none', async () => {
      await append([event(1)]);
      await append([event(2, { decision: 'withdrawn', decidedOn: '2026-10-01' })]);
      expect(sorted(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA], purposes: ['website'] })).map(({ decision }) => decision)).toEqual(['granted', 'withdrawn']);
    });

    it('gives a whole group at once, those without entries simply missing', async () => {
      await append([event(1), event(2, { studentId: BO }), event(3, { studentId: BO, purpose: 'whatsapp' })]);
      const events = await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA, BO, CAS, BO, uuid('d', 404)], purposes: ['website'] });
      expect(sorted(events).map(({ id, studentId }) => [id, studentId])).toEqual([
        [uuid('c', 1), ADA],
        [uuid('c', 2), BO],
      ]);
    });

    it('gives nothing for nobody', async () => {
      await append([event(1)]);
      expect(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [], purposes: ['website'] })).toEqual([]);
    });

    it('keeps an entry that arrives twice once, and as it was the first time', async () => {
      await append([event(1)]);
      await append([event(1, { decision: 'refused' }), event(2)]);
      expect(sorted(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA], purposes: ['website'] }))).toEqual([event(1), event(2)]);
    });

    it('keeps schools apart: a purpose of the same name at another school is another question', async () => {
      await append([event(1), event(2, { school: 'duin' })]);
      expect(sorted(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA], purposes: ['website'] }))).toEqual([event(1)]);
      expect(sorted(await book.eventsOf({ board: 'north', school: 'duin', studentIds: [ADA], purposes: ['website'] }))).toHaveLength(1);
    });

    it('gives several purposes in one go, and none for none', async () => {
      await append([event(1), event(2, { purpose: 'whatsapp' }), event(3, { purpose: 'a-press' })]);
      const purposesOf = async (purposes: readonly string[]) => sorted(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA], purposes })).map(({ purpose }) => purpose);
      expect(await purposesOf(['website', 'whatsapp'])).toEqual(['website', 'whatsapp']);
      expect(await purposesOf([])).toEqual([]);
    });

    it('keeps answers to several purposes that were given together, each with its own decision', async () => {
      const together = [event(1), event(1, { purpose: 'whatsapp', decision: 'refused' }), event(1, { studentId: BO })];
      await append(together);
      expect(sorted(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA, BO], purposes: ['website'] }))).toEqual([together[0], together[2]]);
      expect(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA], purposes: ['whatsapp'] })).toEqual([together[1]]);
      expect(await unitOfWork.run((tx) => book.append(tx, together))).toBe(0);
    });

    it('keeps who entered it and in which import', async () => {
      const entries = [event(1, { by: ADA, giver: 'student', giverKey: 'student' }), event(2, { batch: 'import-7' })];
      await append(entries);
      expect(sorted(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA], purposes: ['website'] }))).toEqual(entries);
    });

    it('accepts an empty list', async () => {
      await append([]);
      expect(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA], purposes: ['website'] })).toEqual([]);
    });

    it('keeps boards apart, also when an entry has the same id', async () => {
      await append([event(1), event(1, { boardId: 'south', studentId: SOUTHERNER })]);
      expect(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA, SOUTHERNER], purposes: ['website'] })).toEqual([event(1)]);
      expect(await book.eventsOf({ board: 'south', school: 'dijk', studentIds: [ADA, SOUTHERNER], purposes: ['website'] })).toHaveLength(1);
    });

    it('takes a large group and a large batch', async () => {
      const many = Array.from({ length: 3000 }, (_, index) => event(index + 1, { studentId: index % 2 === 0 ? ADA : BO }));
      await append(many);
      expect(await book.eventsOf({ board: 'north', school: 'dijk', studentIds: [ADA, BO], purposes: ['website'] })).toHaveLength(3000);
    });
  });
}
