import { InMemoryUnitOfWork } from '../../src/runtime/inMemoryUnitOfWork';
import { inMemoryTx } from '../support/inMemoryTx';
import { addDays } from '../../src/calendar/shiftDate';
import type { ConsentEvent } from '../../src/consent/consentEvent';
import { importConsents, type ImportOutcome, type ImportQuestion } from '../../src/consent/import/importConsents';
import type { ImportProgress } from '../../src/consent/import/importProgress';
import type { ImportReport } from '../../src/consent/import/importReport';
import { InMemoryConsentMappings } from '../../src/consent/import/inMemoryConsentMappings';
import { InMemoryImportDesks } from '../../src/consent/import/inMemoryImportDesks';
import { InMemoryImportLog } from '../../src/consent/import/inMemoryImportLog';
import { proposeMapping, type ConsentMapping } from '../../src/consent/import/consentMapping';
import { InMemoryAudit } from '../../src/audit/inMemoryAudit';
import { InMemoryConsentBook } from '../../src/consent/inMemoryConsentBook';
import { mayPublish } from '../../src/consent/mayPublish';
import { InMemoryDirectory } from '../../src/people/inMemoryDirectory';
import type { Person } from '../../src/people/person';
import { website, whatsapp } from './history';

const FIFTEEN = '2011-03-01';
/** Sixteen since 1 October 2026. */
const SIXTEEN = '2010-10-01';
const SEVENTEEN = '2009-05-01';

function student(stamnummer: string, birthDate: string | null, over: Partial<Person> = {}): Person {
  return {
    boardId: 'north',
    id: `id-${stamnummer}`,
    school: 'dijk',
    entraId: null,
    userPrincipalName: `s${stamnummer}@dijk.example`,
    stamnummer,
    displayName: 'Leerling',
    givenName: 'Leerling',
    birthDate,
    roles: ['student'],
    classes: ['3H'],
    ...over,
  };
}

/** A school with its register, in which days pass. */
class School {
  readonly students: readonly Person[];
  readonly book: InMemoryConsentBook;
  readonly log = new InMemoryImportLog();
  readonly audit = new InMemoryAudit();
  readonly mappings = new InMemoryConsentMappings();
  readonly desks: InMemoryImportDesks;
  now = new Date('2026-11-22T10:00:00Z');
  #count = 0;

  constructor(students: readonly Person[], events: readonly ConsentEvent[] = []) {
    this.students = students;
    this.book = new InMemoryConsentBook([{ boardId: 'north', school: 'dijk', purposes: [website, whatsapp] }], events);
    const directory = new InMemoryDirectory({ people: students });
    this.desks = new InMemoryImportDesks({ directory, book: this.book, unitOfWork: new InMemoryUnitOfWork(), log: this.log, audit: this.audit, mappings: this.mappings });
  }

  async ask(text: string | AsyncIterable<Uint8Array>, how: Partial<ImportQuestion> = {}): Promise<ImportOutcome> {
    const deps = { desks: this.desks, mappings: this.mappings, clock: { now: () => this.now }, ids: { uuid: () => `batch-${(this.#count += 1)}` } };
    const chunks = typeof text === 'string' ? inPieces(text) : text;
    return importConsents(deps, { board: 'north', school: 'dijk', purposes: [website, whatsapp], mapping: null, apply: true, confirmed: false, by: null, ...how, chunks });
  }

  /** Flat, as a list's report is read. */
  async import(text: string, how: Partial<ImportQuestion> = {}): Promise<Omit<ImportReport, 'counts'> & Omit<ImportReport['counts'], 'rejected'>> {
    const outcome = await this.ask(text, how);
    if (outcome.kind !== 'compared') throw new Error(`not compared: ${outcome.kind}`);
    const { counts, ...report } = outcome.report;
    expect(counts.rows).toBe(counts.new + counts.changed + counts.withdrawn + counts.unchanged + counts.unmatched + counts.duplicates + counts.rejected);
    expect(counts.rejected).toBe(report.rejected.length);
    return { ...counts, ...report };
  }

  async entries(): Promise<number> {
    const ids = this.students.map(({ id }) => id);
    return (await this.book.eventsOf({ board: 'north', school: 'dijk', studentIds: ids, purposes: ['website', 'whatsapp'] })).length;
  }

  async verdict(stamnummer: string, on = '2026-11-22'): Promise<string> {
    const who = this.students.find((person) => person.stamnummer === stamnummer)!;
    const verdict = mayPublish(await this.book.eventsOf({ board: 'north', school: 'dijk', studentIds: [who.id], purposes: ['website'] }), { student: who, purpose: website, on, codeVersion: null });
    return verdict.kind === 'yes' ? 'yes' : verdict.because;
  }
}

async function* inPieces(text: string): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
}

const dated = (...rows: readonly string[]): string => ['Stamnr;Email;Toestemming website;Gewijzigd op;Gewijzigd door', ...rows, ''].join('\n');
const undated = (...rows: readonly string[]): string => ['Stamnr;Toestemming website', ...rows, ''].join('\n');

describe('what a list does to the register', () => {
  it('changes nothing without being told to', async () => {
    const school = new School([student('1', FIFTEEN)]);
    expect(await school.import(dated('1;;Ja;1-9-2026;'), { apply: false })).toMatchObject({ rows: 1, new: 1, applied: false });
    expect(await school.entries()).toBe(0);
  });

  it('counts every row once', async () => {
    const school = new School(['1', '2', '3', '4', '5'].map((key) => student(key, FIFTEEN)));
    await school.import(dated('1;;Ja;1-9-2026;', '2;;Ja;1-9-2026;', '3;;Nee;1-9-2026;'));
    const report = await school.import(
      dated('1;;Ja;1-9-2026;', '2;;Nee;1-10-2026;', '3;;Ja;1-10-2026;', '4;;Ja;1-10-2026;', '4;;Ja;1-10-2026;', '5;;misschien;1-10-2026;', '99;;Ja;1-10-2026;'),
    );
    expect(report).toMatchObject({
      rows: 7,
      unchanged: 1,
      withdrawn: 1,
      changed: 1,
      new: 1,
      duplicates: 1,
      unmatched: 1,
      unmatchedLines: [8],
      rejected: [{ line: 7, reason: 'unreadableAnswer' }],
      applied: true,
    });
    expect(await Promise.all(['1', '2', '3', '4', '5'].map((key) => school.verdict(key)))).toEqual(['yes', 'withdrawn', 'yes', 'yes', 'missing']);
  });

  it('adds nothing the second time', async () => {
    const school = new School([student('1', FIFTEEN), student('2', SEVENTEEN)]);
    const list = dated('1;;Ja;1-9-2026;', '2;;;1-9-2026;');
    await school.import(list);
    const before = await school.entries();
    expect(await school.import(list)).toMatchObject({ new: 0, unchanged: 2 });
    expect(await school.entries()).toBe(before);
  });

  it('leaves students alone who are not in it', async () => {
    const school = new School([student('1', FIFTEEN), student('2', FIFTEEN)]);
    await school.import(dated('1;;Ja;1-9-2026;', '2;;Ja;1-9-2026;'));
    await school.import(dated('2;;Nee;1-10-2026;'), { confirmed: true });
    expect(await school.verdict('1')).toBe('yes');
  });

  it('takes an emptied answer away', async () => {
    const school = new School([student('1', FIFTEEN)]);
    await school.import(dated('1;;Ja;1-9-2026;'));
    expect(await school.import(dated('1;;;1-10-2026;'))).toMatchObject({ changed: 1 });
    expect(await school.verdict('1')).toBe('unknownAnswer');
  });

  it('lets the strictest of several enrolments count, in whatever order', async () => {
    for (const rows of [['1;;Ja;1-9-2026;', '1;;Nee;1-9-2026;'], ['1;;Nee;1-9-2026;', '1;;Ja;1-9-2026;']]) {
      const school = new School([student('1', FIFTEEN)]);
      expect(await school.import(dated(...rows))).toMatchObject({ rows: 2, new: 1, duplicates: 1 });
      expect(await school.verdict('1')).toBe('refused');
    }
  });

  it.each([
    ['an account in another case', ';S1@DIJK.example;Ja;1-9-2026;', { new: 1 }],
    ['a stamnummer when the account is unknown', '1;ouder@thuis.example;Ja;1-9-2026;', { new: 1 }],
    ['two keys of two students: neither', '1;s2@dijk.example;Ja;1-9-2026;', { new: 0, rejected: [{ line: 2, reason: 'keysDiffer' }] }],
    ['the stamnummer of a student at another school', '7;;Ja;1-9-2026;', { new: 0, unmatched: 1 }],
    ['a day in the future', '1;;Ja;1-12-2026;', { new: 0, rejected: [{ line: 2, reason: 'futureDate' }] }],
  ])('matches %s', async (_what, row, expected) => {
    const school = new School([student('1', FIFTEEN), student('2', FIFTEEN), student('7', FIFTEEN, { school: 'duin' })]);
    expect(await school.import(dated(row))).toMatchObject(expected);
  });
});

describe('who gave the answer in a list', () => {
  it.each([
    ['under sixteen: the guardian', FIFTEEN, dated('1;;Ja;1-9-2026;'), 'yes'],
    ['sixteen on the day of the answer: the student', SIXTEEN, dated('1;;Ja;2-10-2026;'), 'yes'],
    ['answered before the sixteenth birthday: the guardian, so the student is asked again', SIXTEEN, dated('1;;Ja;1-9-2026;'), 'askStudentAgain'],
    ['without a day, sixteen since this school year: who knows, so the student is asked', SIXTEEN, undated('1;Ja'), 'askStudentAgain'],
    ['without a day, sixteen before this school year: the student', SEVENTEEN, undated('1;Ja'), 'yes'],
    ['a guardian answered for somebody of seventeen, in so many words', SEVENTEEN, dated('1;;Ja;2-10-2026;ouder'), 'askStudentAgain'],
    ['a student of fifteen answered, in so many words', FIFTEEN, dated('1;;Ja;2-10-2026;leerling'), 'askGuardian'],
    ['sixteen today, answered today: the student', '2010-11-22', dated('1;;Ja;22-11-2026;'), 'yes'],
    ['sixteen today, answered yesterday: the guardian, so the student is asked again', '2010-11-22', dated('1;;Ja;21-11-2026;'), 'askStudentAgain'],
    ["last year's answer stays last year's", FIFTEEN, dated('1;;Ja;1-9-2025;'), 'expired'],
  ])('%s', async (_who, born, list, verdict) => {
    const school = new School([student('1', born)]);
    await school.import(list);
    expect(await school.verdict('1')).toBe(verdict);
  });

  it('does not take a yes that just stands there for a new yes after the birthday', async () => {
    const school = new School([student('1', SIXTEEN)]);
    await school.import(dated('1;;Ja;1-9-2026;'));
    // Somebody changed another column, which moved the date of the whole row.
    expect(await school.import(dated('1;;Ja;15-10-2026;admin'))).toMatchObject({ unchanged: 1 });
    expect(await school.verdict('1')).toBe('askStudentAgain');
  });

  it('does when the list says that the student confirmed it', async () => {
    const school = new School([student('1', SIXTEEN)]);
    await school.import(dated('1;;Ja;1-9-2026;'));
    expect(await school.import(dated('1;s1@dijk.example;Ja;15-10-2026;S1@dijk.example'))).toMatchObject({ changed: 1 });
    expect(await school.verdict('1')).toBe('yes');
  });

  it('counts a form of May for the year to come when the list is of that year', async () => {
    const school = new School([student('1', FIFTEEN)]);
    await school.import(dated('1;;Ja;12-5-2026;'), { mapping: { ...proposeMapping(['Stamnr', 'Email', 'Toestemming website', 'Gewijzigd op', 'Gewijzigd door'], [website, whatsapp]), schoolYear: 2026 } });
    expect(await school.verdict('1')).toBe('yes');
  });
});

describe('a list and what was said elsewhere', () => {
  const inTeams = (decision: ConsentEvent['decision'], decidedOn: string): ConsentEvent => ({
    boardId: 'north',
    school: 'dijk',
    by: 'id-1',
    batch: null,
    id: `teams-${decidedOn}`,
    studentId: 'id-1',
    purpose: 'website',
    decision,
    giver: 'student',
    giverKey: 'student',
    decidedOn,
    recordedAt: new Date(`${decidedOn}T12:00:00Z`),
    schoolYear: 2026,
    source: 'Teams',
  });

  it.each([
    ['with dates', dated('1;;Ja;1-9-2026;'), {}],
    ['without dates', undated('1;Ja'), {}],
  ])('does not undo a withdrawal in Teams by still saying yes, %s', async (_how, list) => {
    const school = new School([student('1', SEVENTEEN)]);
    school.now = new Date('2026-09-05T10:00:00Z');
    await school.import(list);
    await school.book.append(inMemoryTx, [inTeams('withdrawn', '2026-11-01')]);
    school.now = new Date('2026-11-22T10:00:00Z');
    expect(await school.import(list)).toMatchObject({ unchanged: 1 });
    expect(await school.verdict('1')).toBe('withdrawn');
  });

  it('rejects a first yes without a day when no was said in Teams', async () => {
    const school = new School([student('1', SEVENTEEN)], [inTeams('refused', '2026-09-10')]);
    expect(await school.import(undated('1;Ja'))).toMatchObject({ rejected: [{ line: 2, reason: 'undatedYesAfterNo' }] });
    expect(await school.verdict('1')).toBe('refused');
  });

  it('takes a yes with a later day', async () => {
    const school = new School([student('1', SEVENTEEN)], [inTeams('refused', '2026-09-10')]);
    await school.import(dated('1;;Ja;15-9-2026;'));
    expect(await school.verdict('1')).toBe('yes');
  });

  it('rejects an old list that knows less than the register', async () => {
    const school = new School([student('1', FIFTEEN)]);
    await school.import(dated('1;;Nee;15-10-2026;'));
    expect(await school.import(dated('1;;Ja;1-9-2026;'))).toMatchObject({ rejected: [{ line: 2, reason: 'olderThanRegister' }] });
    expect(await school.verdict('1')).toBe('refused');
  });
});

describe('a list that looks wrong', () => {
  const many = Array.from({ length: 100 }, (_, index) => student(String(index + 1), FIFTEEN));
  const list = (answer: (index: number) => string, rows = 100, date = '2026-09-01'): string =>
    dated(...many.slice(0, rows).map(({ stamnummer }, index) => `${stamnummer};;${answer(index)};${date};`));

  it('is not applied when it is far shorter than the last one, unless confirmed', async () => {
    const school = new School(many);
    await school.import(list(() => 'Ja'));
    const short = list(() => 'Nee', 20, addDays('2026-09-01', 10));
    expect(await school.import(short)).toMatchObject({ stopped: 'farFewerRows', applied: false });
    expect(await school.verdict('1')).toBe('yes');
    expect(await school.import(short, { confirmed: true })).toMatchObject({ stopped: null, applied: true, withdrawn: 20 });
    expect(await school.verdict('1')).toBe('withdrawn');
    expect(await school.verdict('100')).toBe('yes');
  });

  it('is not applied when it changes a large share at once, unless confirmed', async () => {
    const school = new School(many);
    await school.import(list(() => 'Ja'));
    const shifted = list((index) => (index % 3 === 0 ? 'Nee' : 'Ja'), 100, '2026-09-11');
    expect(await school.import(shifted)).toMatchObject({ stopped: 'manyChanges', applied: false, withdrawn: 34 });
    expect(await school.import(shifted, { confirmed: true })).toMatchObject({ applied: true });
  });

  it('is applied when it is a first one, or changes a few', async () => {
    const school = new School(many);
    expect(await school.import(list(() => 'Ja'))).toMatchObject({ applied: true, new: 100 });
    expect(await school.import(list((index) => (index < 20 ? 'Nee' : 'Ja'), 100, '2026-09-11'))).toMatchObject({ applied: true, withdrawn: 20 });
  });
});

describe('an import', () => {
  const list = dated('1;;Ja;1-9-2026;');
  const mapping: ConsentMapping = { ...proposeMapping(['Nr'], [website]), stamnummer: 'Nr', purposes: { website: 'Web' }, source: 'Formulier' };

  it('is written down with its counts, who did it, and an account of it without names', async () => {
    const school = new School([student('1', FIFTEEN)]);
    await school.import(list, { by: 'id-admin' });
    expect(school.log.records).toEqual([
      expect.objectContaining({ school: 'dijk', id: 'batch1', source: 'Magister', by: 'id-admin', appliedAt: school.now, counts: expect.objectContaining({ rows: 1, new: 1 }) }),
    ]);
    expect(school.audit.events).toEqual([{ type: 'consent.imported', boardId: 'north', at: school.now, by: 'id-admin', about: [], school: 'dijk', batch: 'batch1', source: 'Magister', rows: 1 }]);
  });

  it('stands with every entry that it brought', async () => {
    const school = new School([student('1', FIFTEEN), student('2', FIFTEEN)]);
    await school.import(dated('1;;Ja;1-9-2026;', '2;;Nee;1-9-2026;'), { by: 'id-admin' });
    const entries = await school.book.eventsOf({ board: 'north', school: 'dijk', studentIds: ['id-1', 'id-2'], purposes: ['website'] });
    expect(entries.map(({ id, batch, by }) => [id, batch, by])).toEqual([['batch1-1', 'batch1', 'id-admin'], ['batch1-2', 'batch1', 'id-admin']]);
  });

  it('that was only tried leaves no trace', async () => {
    const school = new School([student('1', FIFTEEN)]);
    await school.import('Nr;Web\n1;Ja\n', { apply: false, mapping });
    expect([school.log.records, school.audit.events, await school.mappings.of('north', 'dijk'), await school.entries()]).toEqual([[], [], null, 0]);
  });

  it('remembers how the list was laid out, for the next one', async () => {
    const school = new School([student('1', FIFTEEN)]);
    expect(await school.ask('Nr;Web\n1;Ja\n')).toEqual({ kind: 'notAList', missing: [] });
    await school.import('Nr;Web\n1;Ja\n', { mapping });
    expect(await school.import('Nr;Web\n1;Nee\n')).toMatchObject({ withdrawn: 1, mapping });
  });

  it('proposes anew when the list has other columns than last time', async () => {
    const school = new School([student('1', FIFTEEN)]);
    await school.import('Nr;Web\n1;Ja\n', { mapping });
    expect(await school.import(list)).toMatchObject({ new: 1, mapping: { stamnummer: 'Stamnr', source: 'Magister' } });
  });

  it('refuses a mapping with a purpose that the school does not have', async () => {
    const school = new School([student('1', FIFTEEN)]);
    expect(await school.ask(list, { mapping: { ...mapping, purposes: { krant: 'Web' } } })).toEqual({ kind: 'unknownPurposes', keys: ['krant'] });
  });

  it('is told when another one is under way, and nothing gets mixed', async () => {
    const school = new School([student('1', FIFTEEN)]);
    const both = await Promise.all([school.ask(list), school.ask(list)]);
    expect(both.map(({ kind }) => kind)).toEqual(['compared', 'busy']);
    expect(await school.entries()).toBe(1);
    expect(await school.import(list)).toMatchObject({ unchanged: 1 });
  });

  it('leaves the register as it was when the list stops coming half-way', async () => {
    const school = new School([student('1', FIFTEEN)]);
    const cause = new Error('socket hang up');
    async function* cutOff(): AsyncIterable<Uint8Array> {
      yield Buffer.from(list);
      throw cause;
    }
    expect(await school.ask(cutOff())).toEqual({ kind: 'failed', because: 'listBroken', cause });
    expect(await school.entries()).toBe(0);
    expect(await school.import(list)).toMatchObject({ new: 1, applied: true });
  });

  it('says how far it is', async () => {
    const school = new School([student('1', FIFTEEN), student('2', FIFTEEN)]);
    const said: ImportProgress[] = [];
    await school.import(dated('1;;Ja;1-9-2026;', '2;;Ja;1-9-2026;', '3;;Ja;1-9-2026;', '4;;misschien;1-9-2026;'), { onProgress: (progress) => said.push(progress) });
    expect(said.filter(({ phase }) => phase === 'reading').at(-1)).toMatchObject({ of: null });
    expect(said.find(({ phase }) => phase === 'comparing')).toEqual({ phase: 'comparing', rows: 1, of: 4 });
    expect(said.at(-1)).toEqual({ phase: 'writing', rows: 4, of: 4 });
  });

  it('is not applied when the outcome is no longer what somebody saw', async () => {
    const school = new School([student('1', FIFTEEN), student('2', FIFTEEN)]);
    const two = dated('1;;Ja;1-9-2026;', '2;;Nee;1-9-2026;');
    const seen = await school.ask(two, { apply: false });
    if (seen.kind !== 'compared') throw new Error(seen.kind);
    await school.import(list);
    expect(await school.import(two, { expected: seen.report.counts, confirmed: true })).toMatchObject({ stopped: 'changedSinceSeen', applied: false });
    expect(await school.verdict('2')).toBe('missing');
    expect(await school.import(two, { expected: { ...seen.report.counts, new: 1, unchanged: 1 } })).toMatchObject({ stopped: null, applied: true });
  });

  it('names ten thousand lines and counts them all', async () => {
    const school = new School([student('1', FIFTEEN)]);
    const rows = Array.from({ length: 10_050 }, () => ';;Ja;1-9-2026;');
    const outcome = await school.ask(dated(...rows));
    expect(outcome).toMatchObject({ report: { counts: { rows: 10_050, rejected: 10_050 }, rejected: { length: 10_000 } } });
  });
});

describe('a student who changed school', () => {
  it('has no consent at the new school because the old one had it, and the stamnummer of somebody else there means nothing', async () => {
    const before: ConsentEvent = {
      boardId: 'north', school: 'duin', id: 'old', studentId: 'id-1', purpose: 'website', decision: 'granted', giver: 'guardian', giverKey: 'guardian-1', decidedOn: '2026-09-01',
      recordedAt: new Date('2026-09-01T08:00:00Z'), schoolYear: 2026, source: 'Magister', by: null, batch: null,
    };
    const school = new School([student('1', FIFTEEN), { ...student('1', FIFTEEN), id: 'id-of-duin', school: 'duin', userPrincipalName: 's1@duin.example' }], [before]);
    expect(await school.verdict('1')).toBe('missing');
    expect(await school.import(dated('1;;Ja;2-9-2026;'))).toMatchObject({ new: 1 });
    expect(await school.verdict('1')).toBe('yes');
    expect(await school.book.eventsOf({ board: 'north', school: 'dijk', studentIds: ['id-of-duin'], purposes: ['website'] })).toEqual([]);
  });
});
