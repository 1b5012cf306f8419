import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parse, stringify } from 'yaml';
import { stappenplanCommand } from '../../src/cli/stappenplan';
import { shippedStappenplan } from '../../src/escalation/content/stappenplan';
import { SqlStepPlans } from '../../src/storage/stepPlans.sql';
import { fixedClock } from '../support/fixedClock';
import { openTestDatabase, type TestDatabase } from '../support/testDatabase';

let database: TestDatabase;
let plans: SqlStepPlans;
let folder: string;

beforeAll(async () => {
  database = await openTestDatabase();
  plans = new SqlStepPlans(database.db);
  folder = mkdtempSync(join(tmpdir(), 'houvast-plan-'));
});
beforeEach(() => database.empty('step_plan'));
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await stappenplanCommand(args, { out: (line) => void out.push(line), err: (line) => void err.push(line), stdin: Readable.from([]) }, { plans, board: 'north', clock: fixedClock() });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function imported(content: string) {
  const file = join(folder, 'plan.yaml');
  writeFileSync(file, content);
  return run('import', file);
}

type Draft = Record<string, unknown> & { version: string; steps: Record<string, unknown>[]; branches: Record<string, unknown>[]; contacts: Record<string, unknown>[] };

/** The plan that ships, as a school would change it. */
async function draft(change: (plan: Draft) => void): Promise<string> {
  const plan = parse((await run('show')).out) as Draft;
  plan.version = 'dijk-2026';
  change(plan);
  return stringify(plan);
}

it('shows the plan that ships until a school imports its own', async () => {
  expect(parse((await run('show')).out)).toEqual(JSON.parse(JSON.stringify(shippedStappenplan)));
  expect(await imported(await draft((plan) => (plan.steps[0]!['nl'] = { title: 'Eerst bellen', why: 'Omdat', what: ['Bel'], never: [] })))).toMatchObject({ code: 0, err: '' });
  expect((await run('show')).out).toContain('Eerst bellen');
  expect((await plans.current('north')).version).toBe('dijk-2026');
  expect((await plans.current('south')).version).toBe('houvast-2');
});

it('keeps older versions for cases that run by them', async () => {
  await imported(await draft(() => undefined));
  expect((await plans.version('north', 'houvast-1')).version).toBe('houvast-2');
  expect((await plans.version('north', 'dijk-2026')).version).toBe('dijk-2026');
  expect((await plans.version('north', 'never-imported')).version).toBe('dijk-2026');
});

it('takes the school’s own texts to send, and says when a contact was last checked', async () => {
  await imported(await draft((plan) => {
    (plan.steps[0]!['nl'] as Record<string, unknown>)['send'] = [{ to: 'team', text: 'Collega’s, er is iets gebeurd. Bel de schoolleiding op [telefoonnummer].' }];
    plan.contacts[0]!['confirmedOn'] = '2026-09-01';
  }));
  const plan = await plans.current('north');
  expect(plan.steps[0]?.nl.send).toMatchObject([{ to: 'team' }]);
  expect(plan.contacts[0]?.confirmedOn).toBe('2026-09-01');
});

it('takes the same file twice, and no other content under the same name', async () => {
  const file = await draft(() => undefined);
  expect(await imported(file)).toMatchObject({ code: 0 });
  expect(await imported(file)).toMatchObject({ code: 0, out: expect.stringContaining('was al ingelezen') as string });
  const other = await draft((plan) => (plan['reconstruction'] = false));
  expect(await imported(other)).toMatchObject({ code: 1, err: expect.stringContaining('nieuwe naam') as string });
  expect(await imported(other.replace('dijk-2026', 'houvast-2'))).toMatchObject({ code: 1 });
});

it('lets English be left out: then the Dutch is read', async () => {
  await imported(await draft((plan) => plan.steps.forEach((step) => delete step['en'])));
  const [step] = (await plans.current('north')).steps;
  expect(step?.en).toEqual(step?.nl);
});

it.each<[string, (plan: Draft) => void, string]>([
  ['a kind without a branch', (plan) => void plan.branches.shift(), 'geen tak'],
  ['a kind in two branches', (plan) => void plan.branches.push(structuredClone(plan.branches[0]!)), 'twee takken'],
  ['a step that is not there', (plan) => void plan.steps.shift(), 'een stap die er niet is'],
  ['a step twice', (plan) => void plan.steps.push(structuredClone(plan.steps[0]!)), 'twee keer'],
  ['a contact that is not there', (plan) => void plan.contacts.shift(), 'een contact dat er niet is'],
  ['a word that means nothing', (plan) => void (plan['colour'] = 'red'), 'een woord dat ik niet ken'],
  ['a step without words', (plan) => void (plan.steps[0]!['nl'] = { title: '', why: 'x', what: ['x'], never: [] }), 'steps.0.nl.title'],
  ['a role that does not exist', (plan) => void (plan.steps[0]!['who'] = ['koning']), 'steps.0.who.0'],
  ['a link that is not https', (plan) => void (plan['source'] = { title: 'x', url: 'javascript:alert(1)' }), 'source.url'],
  ['a text to send with a place for a name', (plan) => void ((plan.steps[0]!['nl'] as Record<string, unknown>)['send'] = [{ to: 'parents', text: 'Gisteren heeft [naam] iets gedeeld.' }]), 'zonder namen'],
  ['a text for the same people twice', (plan) => void ((plan.steps[0]!['nl'] as Record<string, unknown>)['send'] = [{ to: 'team', text: 'Dit.' }, { to: 'team', text: 'Dat.' }]), 'twee keer voor dezelfde'],
  ['a text for nobody in particular', (plan) => void ((plan.steps[0]!['nl'] as Record<string, unknown>)['send'] = [{ to: 'pers', text: 'Dit.' }]), 'steps.0.nl.send.0.to'],
  ['a text too long for a card', (plan) => void ((plan.steps[0]!['nl'] as Record<string, unknown>)['send'] = [{ to: 'team', text: 'x'.repeat(1_501) }]), 'te lang'],
  ['a number that nobody can dial', (plan) => void (plan.contacts[0]!['phone'] = 'bel maar'), 'contacts.0.phone'],
])('refuses %s and changes nothing', async (_what, change, says) => {
  const { code, err } = await imported(await draft(change));
  expect([code, err]).toEqual([1, expect.stringContaining(says)]);
  expect((await plans.current('north')).version).toBe('houvast-2');
});

it.each([
  ['no YAML', 'version: [', 'geen geldige YAML'],
  ['an empty file', '', 'het bestand'],
  ['a list', '- a', 'het bestand'],
  ['a file that swells when it is read', `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]`, 'verwijzingen'],
])('refuses %s', async (_what, content, says) => {
  expect(await imported(content)).toMatchObject({ code: 1, err: expect.stringContaining(says) as string });
});

it.each([[[]], [['import']], [['show', 'x']], [['export', 'x']]])('explains itself when used wrongly: %j', async (args) => {
  expect((await run(...args)).code).toBe(2);
});

it('says when the file is not there', async () => {
  expect(await run('import', join(folder, 'none.yaml'))).toMatchObject({ code: 1, err: expect.stringContaining('niet lezen') as string });
});
