import type { AuditEvent } from '../../src/audit/auditEvent';
import type { ConsentBook } from '../../src/consent/consentBook';
import type { ConsentEvent, ConsentPurpose } from '../../src/consent/consentEvent';
import { proposeMapping } from '../../src/consent/import/consentMapping';
import type { ConsentMappings } from '../../src/consent/import/consentMappings';
import type { DeskRow, DeskWork, ImportDesk, ImportDesks } from '../../src/consent/import/importDesk';
import type { ConsentImportRecord, ImportLog } from '../../src/consent/import/importLog';
import type { ListRow } from '../../src/consent/import/listRow';
import { rehearsalDesk } from '../../src/consent/import/rehearsalDesk';
import type { Person } from '../../src/people/person';
import { website, whatsapp } from './history';

export interface DesksSeed {
  readonly people: readonly Person[];
  readonly purposes: readonly ConsentPurpose[];
  readonly events: readonly ConsentEvent[];
}

export interface DesksUnderTest {
  readonly desks: ImportDesks;
  readonly book: ConsentBook;
  readonly log: ImportLog;
  readonly mappings: ConsentMappings;
  readonly accounts: () => Promise<readonly Pick<AuditEvent, 'type' | 'by' | 'about'>[]>;
}

function person(id: string, over: Partial<Person> = {}): Person {
  return {
    boardId: 'north', id, school: 'dijk', entraId: null, userPrincipalName: `${id}@dijk.example`, stamnummer: id.slice(-1), displayName: id, givenName: id,
    birthDate: '2011-03-01', roles: ['student'], classes: ['2A'], ...over,
  };
}

export const ADA = person('ada-1');
export const BO = person('bo-2', { birthDate: null });
const CAS = person('cas-3', { userPrincipalName: null });
const TEACHER = person('juf-7', { roles: ['teacher'] });
/** The same stamnummer as Ada's. */
const OF_DUIN = person('dea-1', { school: 'duin', userPrincipalName: 'dea-1@duin.example' });
const OF_SOUTH = person('sem-1', { boardId: 'south', userPrincipalName: 'sem-1@south.example' });

export function event(over: Partial<ConsentEvent> = {}): ConsentEvent {
  return {
    boardId: 'north', school: 'dijk', id: 'e1', studentId: 'ada-1', purpose: 'website', decision: 'granted', giver: 'guardian', giverKey: 'guardian-1', decidedOn: '2026-09-01',
    recordedAt: new Date('2026-09-01T08:15:30.123Z'), schoolYear: 2026, source: 'Magister', by: null, batch: null, ...over,
  };
}

export const seed: DesksSeed = {
  people: [ADA, BO, CAS, TEACHER, OF_DUIN, OF_SOUTH],
  purposes: [website, whatsapp],
  events: [
    event(),
    event({ id: 'e2', decision: 'withdrawn', giver: 'student', giverKey: 'student', decidedOn: '2026-10-01', source: 'Teams (ç “ë”)', schoolYear: 2025, by: 'ada-1' }),
    event({ id: 'e3', purpose: 'whatsapp' }),
    event({ id: 'e4', school: 'duin' }),
    event({ id: 'e5', boardId: 'south', studentId: 'ada-1' }),
  ],
};

const row = (line: number, over: Partial<ListRow> = {}): ListRow => ({ line, stamnummer: null, account: null, birthDate: null, decidedOn: null, namedGiver: null, answers: ['granted'], ...over });

const record: ConsentImportRecord = {
  boardId: 'north', school: 'dijk', id: 'batch-1', source: 'Magister', appliedAt: new Date('2026-11-22T10:00:00.000Z'), by: 'ada-1',
  counts: { rows: 12, new: 1, changed: 2, withdrawn: 3, unchanged: 4, unmatched: 1, duplicates: 0, rejected: 1 },
};

/** What every place must do where a list is compared with the register. Each test gets a fresh one. */
export function importDesksContract(name: string, make: (seed: DesksSeed) => Promise<DesksUnderTest>): void {
  describe(`${name}, desks for importing`, () => {
    let under: DesksUnderTest;
    beforeEach(async () => {
      under = await make(seed);
    });

    async function at<R>(work: (desk: ImportDesk) => Promise<R>, keep = true, school = 'dijk'): Promise<R | 'busy'> {
      const done = await under.desks.at('north', school, async (desk): Promise<DeskWork<R>> => ({ keep, result: await work(desk) }));
      return done.kind === 'done' ? done.result : done.kind;
    }

    async function compared(rows: readonly ListRow[], purposes = ['website']): Promise<readonly DeskRow[]> {
      const result = await at(async (desk) => {
        for (const one of rows) await desk.lay([one]);
        const batches: DeskRow[] = [];
        for await (const batch of desk.rows(purposes)) batches.push(...batch);
        return batches;
      });
      if (result === 'busy') throw new Error(result);
      return result;
    }

    async function whose(one: ListRow): Promise<string> {
      const [found] = await compared([one]);
      return typeof found?.student === 'object' ? found.student.id : (found?.student ?? 'lost');
    }

    const entries = async (): Promise<readonly string[]> =>
      (await under.book.eventsOf({ board: 'north', school: 'dijk', studentIds: ['ada-1', 'bo-2'], purposes: ['website', 'whatsapp'] })).map(({ id }) => id).toSorted();

    it.each([
      ['an account', { account: 'bo-2@dijk.example' }, 'bo-2'],
      ['an account in another case', { account: 'BO-2@Dijk.Example' }, 'bo-2'],
      ['a stamnummer', { stamnummer: '3' }, 'cas-3'],
      ['an account before a stamnummer that nobody has', { account: 'ada-1@dijk.example', stamnummer: '99' }, 'ada-1'],
      ['a stamnummer when nobody has the account', { account: 'moeder@thuis.example', stamnummer: '2' }, 'bo-2'],
      ['both of one student', { account: 'ada-1@dijk.example', stamnummer: '1' }, 'ada-1'],
      ['keys of two students: neither', { account: 'ada-1@dijk.example', stamnummer: '2' }, 'keysDiffer'],
      ['the account of a student of another school: the one with the stamnummer here', { account: 'dea-1@duin.example', stamnummer: '1' }, 'ada-1'],
      ['the account of a student of another school, alone', { account: 'dea-1@duin.example' }, 'nobody'],
      ['a teacher: nobody', { stamnummer: '7', account: 'juf-7@dijk.example' }, 'nobody'],
      ['a stamnummer as an account: nobody', { account: '1' }, 'nobody'],
      ['an account as a stamnummer: nobody', { stamnummer: 'ada-1@dijk.example' }, 'nobody'],
      ['a display name: nobody', { stamnummer: 'ada-1', account: 'ada-1' }, 'nobody'],
      ['signs that mean something to a database', { stamnummer: `1'\\\t\n\0;--`, account: '\\N' }, 'nobody'],
      ['every diacritic', { account: 'žöë.çełīk-ñ’ß@dijk.example' }, 'nobody'],
    ])('finds %s', async (_what, keys, expected) => {
      expect(await whose(row(2, keys))).toBe(expected);
    });

    it('puts the rows of a student side by side, in the order of the list, and forgets none', async () => {
      const rows = [row(2, { stamnummer: '1' }), row(3, { stamnummer: '2' }), row(4, { stamnummer: '99' }), row(5, { account: 'ADA-1@dijk.example' }), row(6, { stamnummer: '2' }), row(7, { stamnummer: '1' })];
      const read = (await compared(rows)).map(({ line, student }) => [typeof student === 'object' ? student.id : student, line]);
      expect(read.filter(([id]) => id !== 'nobody')).toEqual([['ada-1', 2], ['ada-1', 5], ['ada-1', 7], ['bo-2', 3], ['bo-2', 6]]);
      expect(read.filter(([id]) => id === 'nobody')).toEqual([['nobody', 4]]);
    });

    it('gives back what the row says, and the day of birth that the school knows', async () => {
      const said = row(2, { stamnummer: '1', birthDate: '2011-03-02', decidedOn: '2026-09-01', namedGiver: 'guardian', answers: ['granted', 'refused', 'unknown'] });
      expect(await compared([said, row(3, { stamnummer: '2' })])).toMatchObject([
        { line: 2, birthDate: '2011-03-02', decidedOn: '2026-09-01', namedGiver: 'guardian', answers: ['granted', 'refused', 'unknown'], student: { id: 'ada-1', birthDate: '2011-03-01' } },
        { line: 3, birthDate: null, decidedOn: null, namedGiver: null, answers: ['granted'], student: { id: 'bo-2', birthDate: null, entries: [] } },
      ]);
    });

    it('gives the entries of this school and these purposes, of all years and sources', async () => {
      const [{ student } = { student: 'nobody' }] = await compared([row(2, { stamnummer: '1' })]);
      const known = typeof student === 'object' ? student.entries.toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn)) : [];
      const [first, second] = seed.events.map(({ purpose, decision, giver, giverKey, decidedOn, recordedAt, schoolYear, source }) => ({ purpose, decision, giver, giverKey, decidedOn, recordedAt, schoolYear, source }));
      expect(known).toEqual([expect.objectContaining(first!), expect.objectContaining(second!)]);
    });

    it('knows no rows when none were laid down', async () => {
      expect(await compared([])).toEqual([]);
    });

    it('keeps entries as they were entered, and everything that belongs to them', async () => {
      const mapping = { ...proposeMapping(['Nr'], [website]), purposes: { website: 'Wéb' } };
      const entered = event({ id: 'new-1', studentId: 'bo-2', decidedOn: '2028-02-29', recordedAt: record.appliedAt, by: 'ada-1', batch: 'batch-1', source: 'Formulier "ç"' });
      await at(async (desk) => {
        await desk.enter([entered]);
        await desk.enter([event({ id: 'new-2', decision: 'refused', batch: 'batch-1' })]);
        await desk.sign({ record, mapping });
      });
      expect(await under.book.eventsOf({ board: 'north', school: 'dijk', studentIds: ['bo-2'], purposes: ['website'] })).toEqual([entered]);
      expect(await entries()).toEqual(['e1', 'e2', 'e3', 'new-1', 'new-2']);
      expect(await under.log.recent('north', 'dijk', 5)).toEqual([record]);
      expect(await under.log.recent('north', 'duin', 5)).toEqual([]);
      expect(await under.mappings.of('north', 'dijk')).toEqual(mapping);
      expect(await under.mappings.of('north', 'duin')).toBeNull();
      expect(await under.accounts()).toMatchObject([{ type: 'consent.imported', by: 'ada-1', about: [] }]);
    });

    it('takes a great many entries at once', async () => {
      const many = Array.from({ length: 6_000 }, (_, index) => event({ id: `many-${index}`, studentId: 'bo-2', giverKey: `guardian-${index % 3}` }));
      await at((desk) => desk.enter(many));
      expect(await under.book.eventsOf({ board: 'north', school: 'dijk', studentIds: ['bo-2'], purposes: ['website'] })).toHaveLength(6_000);
    });

    it('leaves the mapping that the school had when there is none to save', async () => {
      const mapping = proposeMapping(['Stamnr', 'Website'], [website]);
      await at((desk) => desk.sign({ record, mapping }));
      await at((desk) => desk.sign({ record: { ...record, id: 'batch-2' }, mapping: null }));
      expect(await under.mappings.of('north', 'dijk')).toEqual(mapping);
    });

    it('knows how long the last list of this school was', async () => {
      expect(await at((desk) => desk.lastRows())).toBeNull();
      await at((desk) => desk.sign({ record, mapping: null }));
      await at((desk) => desk.sign({ record: { ...record, id: 'batch-2', appliedAt: new Date('2026-11-23T10:00:00Z'), counts: { ...record.counts, rows: 20 } }, mapping: null }));
      expect(await at((desk) => desk.lastRows())).toBe(20);
      expect(await at((desk) => desk.lastRows(), true, 'duin')).toBeNull();
      expect((await under.log.recent('north', 'dijk', 1)).map(({ id }) => id)).toEqual(['batch-2']);
    });

    const work = async (desk: ImportDesk): Promise<void> => {
      await desk.lay([row(2, { stamnummer: '1' })]);
      await desk.enter([event({ id: 'new' })]);
      await desk.sign({ record, mapping: proposeMapping(['Stamnr', 'Website'], [website]) });
    };

    async function expectNothing(): Promise<void> {
      expect(await entries()).toEqual(['e1', 'e2', 'e3']);
      expect([await under.log.recent('north', 'dijk', 1), await under.mappings.of('north', 'dijk'), await under.accounts()]).toEqual([[], null, []]);
      expect(await at(async () => 'free')).toBe('free');
    }

    it('keeps nothing when it is not to be kept', async () => {
      await at(work, false);
      await expectNothing();
    });

    it('keeps nothing at a desk for rehearsing, and compares all the same', async () => {
      await at((desk) => work(rehearsalDesk(desk)));
      await expectNothing();
    });

    it('keeps nothing of work that threw, and throws the same error', async () => {
      const error = new Error('halfway');
      await expect(
        at(async (desk) => {
          await work(desk);
          throw error;
        }),
      ).rejects.toBe(error);
      await expectNothing();
    });

    it('is taken while somebody works at it; another school has a desk of its own', async () => {
      const seen = await at(async () => [await at(async () => 'free'), await at(async () => 'free', true, 'duin')]);
      expect(seen).toEqual(['busy', 'free']);
      expect(await at(async () => 'free')).toBe('free');
    });
  });
}
