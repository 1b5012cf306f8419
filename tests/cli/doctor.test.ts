import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import { doctorCommand } from '../../src/cli/doctor';
import { languageModelFindings } from '../../src/cli/doctorModel';
import type { Finding } from '../../src/cli/finding';
import { parseConfig, type Config } from '../../src/config/config';
import { demoSchool } from '../../src/demo/school/demoSchool';
import type { Person, Role } from '../../src/people/person';
import { createTeamsAiModel } from '../../src/llm/teamsAiModel';
import { systemClock } from '../../src/runtime/clock';
import { randomIds } from '../../src/runtime/ids';
import { SqlAudit } from '../../src/storage/audit.sql';
import { SqlSchools, type SchoolContent } from '../../src/storage/schools.sql';
import { SqlUnitOfWork } from '../../src/storage/unitOfWork.sql';
import { answers, says, startLlmStandIn } from '../llm/llmStandIn';
import { schoolContent } from '../support/fillSchool';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

const BOARD = '11111111-1111-4111-8111-111111111111';
const demo = demoSchool(amsterdamDate(systemClock.now()));
const inBoard = <T extends { readonly boardId: string }>(rows: readonly T[]): T[] => rows.map((row) => ({ ...row, boardId: BOARD }));

let database: TestDatabase;
let dataDir: string;

beforeEach(async () => {
  database = await openTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'houvast-doctor-'));
});
afterEach(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function config(): Config {
  const parsed = parseConfig({
    DATABASE_URL: database.url, DATA_DIR: dataDir, BOT_ID: '22222222-2222-4222-8222-222222222222', BOT_TENANT_ID: BOARD, BOT_PASSWORD: 'a secret that is shown nowhere',
    PUBLIC_URL: 'https://houvast.example', SIGNING_KEY: 'a key for signing, of more than 32 characters', LOGIN_URL: 'http://127.0.0.1:9',
  });
  if (parsed.kind !== 'ok') throw new Error(parsed.problems.join());
  return parsed.config;
}

async function findings(change: Partial<SchoolContent> | null): Promise<readonly Finding[]> {
  if (change !== null) await new SqlSchools(database.db).fill(schoolContent({ board: BOARD, ...change }));
  const out: string[] = [];
  await doctorCommand(['--json'], { out: (line) => void out.push(line), err: () => undefined, stdin: Readable.from([]) }, config());
  expect(out.join()).not.toContain('a secret');
  return (JSON.parse(out.join('')) as { findings: Finding[] }).findings;
}

const about = (all: readonly Finding[], check: string) => all.filter((finding) => finding.check.startsWith(check)).map(({ state, says }) => [state, says] as const);
const whole = { school: 'demo', people: inBoard(demo.people), purposes: demo.purposes.purposes, consents: inBoard(demo.consents), mentorships: [] };

it('says that there is no school yet', async () => {
  expect(about(await findings(null), 'school')).toEqual([['problem', expect.stringContaining('nog geen school')]]);
});

it('says of a school without purposes that no picture may be shared', async () => {
  expect(about(await findings({ ...whole, purposes: [] }), 'toestemming')).toEqual([['problem', expect.stringContaining('geen doelen')]]);
});

it('says of a school without students how to get them', async () => {
  expect(about(await findings({ ...whole, people: whole.people.filter(({ roles }) => !roles.includes('student')), consents: [] }), 'toestemming')).toEqual([['problem', expect.stringContaining('houvast people import')]]);
});

it('counts who has no birth date and who has an answer, and names nobody', async () => {
  const all = await findings(whole);
  expect(about(all, 'toestemming')).toEqual(expect.arrayContaining([
    ['warning', expect.stringMatching(/^Van 1 van de 60 leerlingen ontbreekt de geboortedatum/)],
    ['ok', expect.stringMatching(/^\d+ van de 60 leerlingen hebben dit schooljaar een antwoord/)],
  ]));
  for (const { displayName } of demo.people) expect(JSON.stringify(all)).not.toContain(displayName);
});

it('says when nothing was entered for this school year', async () => {
  const old = whole.consents.map((event) => ({ ...event, schoolYear: 2001 }));
  expect(about(await findings({ ...whole, consents: old }), 'toestemming')).toEqual(expect.arrayContaining([['warning', expect.stringContaining('elk antwoord is nee')]]));
});

it('names classes without a mentor', async () => {
  const people: Person[] = whole.people.map((person) => ({ ...person, roles: person.roles.filter((role) => role !== 'mentor') }));
  expect(about(await findings({ ...whole, people }), 'toestemming')).toEqual(expect.arrayContaining([['warning', expect.stringMatching(/Zonder mentor.*1B, 3H, 5V/)]]));
});

describe('about who would get which report', () => {
  const without = (...roles: readonly Role[]) => ({ ...whole, supervision: demo.supervision, people: whole.people.map((person) => ({ ...person, roles: person.roles.filter((one) => !roles.includes(one)) })) });
  const gaps = async (change: Partial<SchoolContent>) => about(await findings(change), 'gat');

  it('says it per level, in roles and numbers, and names nobody', async () => {
    const all = await findings(without());
    expect(about(all, 'demo: P2')).toEqual([['ok', 'Nu: schoolleiding (1) en zorgcoördinator (1). Daarna: leidinggevende (1) en bestuur (1).']]);
    expect(about(all, 'demo: ').length).toBe(8);
    for (const { displayName } of demo.people) expect(JSON.stringify(all)).not.toContain(displayName);
  });

  it.each<[Role, string]>([
    ['zorgcoordinator', 'P2, ernstig: er is geen zorgcoördinator; nu krijgt schoolleiding (1) het.'],
    ['schoolleiding', 'P1, acuut: er is geen schoolleiding; nu krijgt'],
    ['bevoegdGezag', 'Over iemand die op school werkt: er is geen bestuur; nu krijgt schoolleiding (1) het.'],
    ['privacyOfficer', 'Privacy: er is geen privacy officer; nu krijgt schoolleiding (1) het.'],
    ['mentor', 'P3, gemeld door een leerling: er is geen mentor; nu krijgt'],
    ['administrator', 'Er is geen beheerder.'],
  ])('calls it a problem when nobody is %s', async (role, says) => {
    expect(await gaps(without(role))).toEqual(expect.arrayContaining([['problem', expect.stringContaining(says)]]));
  });

  it('calls it a problem when no supervisor is set', async () => {
    expect(await gaps({ ...without(), supervision: [] })).toEqual(expect.arrayContaining([['problem', expect.stringContaining('P3, dreigt te ontsporen: er is geen leidinggevende')]]));
  });

  it('warns of what a school may choose', async () => {
    const all = await gaps(without());
    expect(all).toEqual(expect.arrayContaining([['warning', expect.stringContaining('P1 buiten schooltijd: niemand heeft dienst.')]]));
    expect(all.filter(([state]) => state === 'problem')).toEqual([]);
  });

  it('takes a privacy officer of another school of the board for this one’s as well', async () => {
    const moved = without();
    expect(await gaps({ ...moved, people: moved.people.map((person) => (person.roles.includes('privacyOfficer') ? { ...person, school: 'duin' } : person)) })).not.toEqual(expect.arrayContaining([[expect.anything(), expect.stringContaining('privacy officer')]]));
  });
});

describe('about hiding pictures until they are checked', () => {
  async function withHiding(...changes: readonly string[]): Promise<ReturnType<typeof about>> {
    await new SqlSchools(database.db).fill(schoolContent({ board: BOARD, ...whole }));
    await database.db.updateTable('school').set({ hide_pictures: true }).execute();
    for (const change of changes) {
      await new SqlUnitOfWork(database.db).run((tx) =>
        new SqlAudit(randomIds).record(tx, { type: 'picture.hiding', boardId: BOARD, at: systemClock.now(), by: null, about: [], conversationId: 'c', messageId: 'm', change: change as 'hidden' }),
      );
    }
    return about(await findings(null), 'foto’s verbergen');
  }

  it('says nothing when the school doesn’t hide', async () => {
    expect(about(await findings(whole), 'foto’s verbergen')).toEqual([]);
  });

  it('does not call it fine before Graph has once allowed it', async () => {
    expect(await withHiding()).toEqual([['notChecked', expect.stringContaining('eerste foto')]]);
  });

  it('says that it works', async () => {
    expect(await withHiding('hidden', 'released', 'hidden')).toEqual([['ok', 'Werkt: 2 keer in 30 dagen.']]);
  });

  it('says which permission is missing when Graph refused', async () => {
    expect(await withHiding('hidden', 'hidingRefused')).toEqual([['problem', expect.stringContaining('Chat.UpdatePolicyViolation.All')]]);
  });
});

describe('a language model', () => {
  const allowed = async (isAllowed: boolean) => {
    await findings(whole);
    await database.db.updateTable('school').set({ language_model: isAllowed }).execute();
    return { db: database.db, board: BOARD };
  };

  it('is off unless both the installation and a school say otherwise', async () => {
    expect(about(await findings(whole), 'taalmodel')).toEqual([['ok', 'Staat uit: geen vraag verlaat deze server.']]);
    expect(await languageModelFindings(await allowed(true), null)).toMatchObject([{ state: 'warning', says: expect.stringContaining('er is geen model') as string }]);
  });

  it('is asked only where a school allows it, and then with a question of ours', async () => {
    const standIn = await startLlmStandIn(says({ order: [], sentences: [] }));
    const model = createTeamsAiModel(standIn.account);
    expect(await languageModelFindings(await allowed(false), model)).toMatchObject([{ state: 'ok', says: expect.stringContaining('geen school staat het toe') as string }]);
    expect(standIn.requests).toEqual([]);
    const context = await allowed(true);
    expect(await languageModelFindings(context, model)).toEqual([{ check: 'taalmodel', state: 'ok', says: 'Staat aan voor demo, en antwoordt.' }]);
    expect(standIn.requests[0]?.body.messages[1]?.content).toContain('mag ik filmen in de les');
    standIn.behave(answers(401, { error: { message: 'a secret' } }));
    expect(await languageModelFindings(context, model)).toMatchObject([{ state: 'problem', says: expect.stringContaining('LLM_KEY') as string }]);
    await standIn.stop();
    expect(await languageModelFindings(context, model)).toMatchObject([{ state: 'problem', says: expect.stringContaining('niet te bereiken') as string }]);
  });
});
