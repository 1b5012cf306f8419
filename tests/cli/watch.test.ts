import { Readable } from 'node:stream';
import { watchCommand } from '../../src/cli/watch';
import { watchFindings } from '../../src/cli/doctorWatch';
import type { WatchFigure } from '../../src/conduct/watchFigures';
import { randomIds } from '../../src/runtime/ids';
import { SqlAudit } from '../../src/storage/audit.sql';
import { SqlSchools } from '../../src/storage/schools.sql';
import { SqlSettingsStore } from '../../src/storage/settingsStore.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { SqlWatchCounts } from '../../src/storage/watchCounts.sql';
import { SqlWatchPlaces } from '../../src/storage/watchPlaces.sql';
import { SqlWatchWords } from '../../src/storage/watchWords.sql';
import { fixedClock } from '../support/fixedClock';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const NOW = new Date('2026-11-30T09:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await database.empty('school', 'audit_event', 'watch_count', 'watch_word', 'watch_place', 'conversation');
  await database.db.insertInto('school').values({ board_id: 'north', key: 'dijk', name: 'Dijkcollege', watch_mode: 'advise', decision_reference: 'GMR 1', decision_date: '2026-10-08' }).execute();
});
afterAll(() => database.close());

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const { db } = database;
  const code = await watchCommand(args, { out: (line) => void out.push(line), err: (line) => void err.push(line), stdin: Readable.from([]) }, {
    board: 'north',
    schools: () => new SqlSchools(db).keys('north'),
    settings: new SqlSettingsStore(db),
    counts: new SqlWatchCounts(db),
    places: new SqlWatchPlaces(db),
    words: new SqlWatchWords(db),
    audit: new SqlAudit(randomIds),
    unitOfWork: new SqlUnitOfWork(db),
    clock: fixedClock(NOW.toISOString()),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const count = (day: string, ...figures: readonly WatchFigure[]): Promise<void> => new SqlUnitOfWork(database.db).run((tx) => new SqlWatchCounts(database.db).add(tx, 'north', 'dijk', day, figures));
const words = () => database.db.selectFrom('watch_word').select(['school', 'word', 'means']).execute();

describe('watch words', () => {
  const ADD = ['words', 'add', '--school', 'dijk', '--word', 'Boks', '--means'];

  it('gives a word a meaning, and accounts for it without the word', async () => {
    expect(await run(...ADD, 'harmless')).toMatchObject({ code: 0, out: expect.stringContaining('betekent op deze school onschuldig, binnen een minuut') as string });
    expect(await words()).toEqual([{ school: 'dijk', word: 'boks', means: 'harmless' }]);
    const [event] = await database.db.selectFrom('audit_event').select(['type', 'data']).execute();
    expect(event).toMatchObject({ type: 'watch.wordChanged', data: { school: 'dijk', change: 'added', means: 'harmless' } });
    expect(JSON.stringify(event)).not.toContain('boks');
    expect(await run(...ADD, 'harmless')).toMatchObject({ code: 0, out: expect.stringContaining('betekende dat al') as string });
    expect(await run('words', 'list', '--school', 'dijk')).toMatchObject({ out: 'boks: onschuldig' });
    expect(await run('words', 'remove', '--school', 'dijk', '--word', 'BOKS')).toMatchObject({ code: 0 });
    expect(await words()).toEqual([]);
    expect((await run('words', 'remove', '--school', 'dijk', '--word', 'boks')).code).toBe(1);
  });

  it('changes nothing on trial, and says how much it can have mattered', async () => {
    await count('2026-11-20', { kind: 'pesten', what: 'signal', cue: '', times: 40 }, { kind: 'pesten', what: 'signal', cue: 'insult', times: 30 });
    await count('2026-09-01', { kind: 'pesten', what: 'signal', cue: '', times: 900 });
    const { code, out } = await run('words', 'add', '--school', 'dijk', '--word', 'sukkel', '--means', 'harmless', '--dry-run');
    expect([code, out]).toEqual([0, expect.stringContaining('Mogelijk pesten: hooguit 30 van 40 signalen minder')]);
    expect(out).toContain('Houvast bewaart geen tekst');
    expect(out).toContain('er is niets veranderd');
    expect(await words()).toEqual([]);
    expect((await run('words', 'add', '--school', 'dijk', '--word', 'tosti', '--means', 'insult', '--dry-run')).out).toContain('is niet te weten');
  });

  it('says it in JSON too', async () => {
    expect(JSON.parse((await run('words', 'add', '--school', 'dijk', '--word', 'sukkel', '--means', 'harmless', '--dry-run', '--json')).out)).toEqual({ school: 'dijk', word: 'sukkel', means: 'harmless', would: { kind: 'atMost', changes: [], isKnownSort: true }, applied: false });
  });

  it.each([
    ['a weapon', ['--word', 'mes', '--means', 'harmless'], 1, 'altijd opvallen'],
    ['a pattern', ['--word', '.*', '--means', 'harmless'], 1, 'geen woord'],
    ['a whole sentence', ['--word', 'een zin met wel vijf woorden', '--means', 'harmless'], 1, 'geen woord'],
    ['a meaning that there isn’t', ['--word', 'boks', '--means', 'grappig'], 2, 'Zo:'],
    ['no meaning', ['--word', 'boks'], 2, 'Zo:'],
  ])('refuses %s', async (_what, flags, code, says) => {
    expect(await run('words', 'add', '--school', 'dijk', ...flags)).toMatchObject({ code, err: expect.stringContaining(says) as string });
    expect(await words()).toEqual([]);
  });
});

describe('watch feedback', () => {
  it('tells by kind and reason, without day, person or concept', async () => {
    await count('2026-11-20', { kind: 'pesten', what: 'signal', cue: '', times: 3 }, { kind: 'pesten', what: 'nudge', cue: '', times: 2 }, { kind: 'pesten', what: 'signal', cue: 'insult', times: 3 });
    await count('2026-11-21', { kind: 'pesten', what: 'dismissed', cue: '', times: 1 }, { kind: 'pesten', what: 'dismissed', cue: 'joke', times: 1 });
    const { out } = await run('feedback', '--school', 'dijk');
    expect(out).toContain('Mogelijk pesten: signaal 3, seintje 2, acuut 0, gemeld 0, geen probleem 1');
    expect(out).toContain('Het is een grap en iedereen weet dat: 1');
    const { schools } = JSON.parse((await run('feedback', '--json')).out) as { schools: { figures: WatchFigure[] }[] };
    expect(schools[0]?.figures.map(({ cue }) => cue)).not.toContain('insult');
  });

  it.each([
    ['a school that isn’t known', ['feedback', '--school', 'elsewhere'], 1],
    ['a command that there isn’t', ['people'], 2],
    ['a flag that there isn’t', ['feedback', '--who', 'me'], 2],
    ['words without a school', ['words', 'list'], 2],
  ])('refuses %s', async (_what, args, code) => {
    expect((await run(...args)).code).toBe(code);
  });
});

describe('where reading along works', () => {
  const place = async (id: string, installed: Date, told: string | null, heard: Date | null): Promise<void> => {
    await database.db.insertInto('conversation').values({ board_id: 'north', id, kind: 'groupChat', school: 'dijk', team_id: null, service_url: 'x', tenant_id: 't', person_id: null, installed_at: installed, removed_at: null, last_message_at: null }).execute();
    await database.db.insertInto('watch_place').values({ board_id: 'north', conversation_id: id, told, heard_at: heard, test_until: null, test_language: null }).execute();
  };
  const ON = 'advise:2026-10-08:GMR 1';
  const findings = () => watchFindings(database.db, 'north', 'dijk', NOW);

  it('is listed per conversation', async () => {
    await place('19:heard', daysAgo(30), ON, daysAgo(1));
    await place('19:silent', daysAgo(30), null, null);
    const { out } = await run('places');
    expect(out).toMatch(/19:heard +groepschat; aangekondigd; laatste bericht zonder vermelding genoteerd op 2026-11-29/);
    expect(out).toMatch(/19:silent +groepschat; nog niet aangekondigd; er kwam nog geen bericht aan zonder vermelding/);
  });

  it('is what the doctor warns of: never heard, silent for long, not announced', async () => {
    await place('19:heard', daysAgo(30), ON, daysAgo(1));
    await place('19:never', daysAgo(30), ON, null);
    await place('19:long', daysAgo(30), ON, daysAgo(9));
    await place('19:new', daysAgo(1), null, null);
    const found = await findings();
    expect(found.map(({ state }) => state)).toEqual(['ok', 'warning', 'warning', 'warning']);
    expect(found[0]?.says).toContain('In 1 van 4 gesprekken');
    expect(found[1]?.says).toMatch(/nooit een bericht.*19:never\.$/);
    expect(found[2]?.says).toMatch(/langer dan een week.*19:long\.$/);
    expect(found[3]?.says).toMatch(/nog niet gezegd.*19:new\.$/);
  });

  it('is no question where nothing is watched', async () => {
    await database.db.updateTable('school').set({ watch_mode: 'off' }).execute();
    await place('19:never', daysAgo(30), null, null);
    expect(await findings()).toEqual([]);
  });

  it('says that the app is nowhere', async () => {
    expect(await findings()).toMatchObject([{ state: 'warning', says: expect.stringContaining('nog in geen enkel gesprek') as string }]);
  });
});
