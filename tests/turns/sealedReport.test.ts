import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Persona } from '../../src/demo/speelplein/persona';
import type { SeenMessage, Shown } from '../../src/demo/speelplein/model';
import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import { addDays } from '../../src/calendar/shiftDate';
import type { CaseOverview } from '../../src/escalation/overview/caseOverview';
import { ROLES, type Person, type Role } from '../../src/people/person';
import { pdfText } from '../support/pdfText';
import { CHAT, last, said, turnWorld, words, type TurnWorld } from './support/turnWorld';

const TOLD = 'paddenstoelwolk';
const ADDED = 'sneeuwklokjesveld';
const REASON = 'tafelbergwind';
const WRITTEN = [TOLD, ADDED, REASON];
const NO_CASE = '00000000-0000-4000-8000-00000000abcd';
const CLI = resolve(__dirname, '..', '..', 'dist', 'cli.js');

jest.setTimeout(240_000);

let world: TurnWorld;
let student: Persona;
let counsellor: Persona;
/** One person per role, but for the vertrouwenspersoon; each with that role and no other. */
let others: ReadonlyMap<Role, Persona>;
let before: Picture;
let sealedCase = '';
/** To the report that the vertrouwenspersoon made, and what it gave. */
let link = '';
let file = new Uint8Array();

/** What the database, the metrics and the chats were like before anything sealed happened. */
interface Picture {
  readonly rowsOfReporter: readonly string[];
  readonly metrics: readonly string[];
  readonly said: ReadonlyMap<string, number>;
}

beforeAll(async () => {
  world = await turnWorld();
  student = world.as('studentUnder16');
  counsellor = world.as('vertrouwenspersoon');
  others = await onePerRole();
  // Everybody has met Houvast: what comes now comes of the report.
  for (const who of [student, counsellor, ...others.values()]) await who.send(who.personalChat, { text: 'uitleg' });
  await world.settle();
  before = await picture();
  await sealedReport();
}, 120_000);
afterAll(() => world.close());

async function onePerRole(): Promise<ReadonlyMap<Role, Persona>> {
  const { showcase, people } = world.school;
  const taken = new Set([showcase.studentUnder16.id, showcase.vertrouwenspersoon.id, showcase.mentor.id]);
  const spare = people.filter(({ id, roles }) => roles.includes('student') && !taken.has(id));
  const chosen = new Map<Role, Person>();
  for (const [index, role] of ROLES.filter((one) => one !== 'vertrouwenspersoon').entries()) {
    // The reporter's own mentor is the one who comes closest.
    const person = role === 'mentor' ? showcase.mentor : spare[index];
    if (person === undefined) throw new Error('too few people');
    if (role !== 'mentor') await world.rows(`update person set roles = array['${role}'] where id = '${person.id}'`);
    chosen.set(role, person);
  }
  return new Map([...chosen].map(([role, { id }]) => [role, world.persona(id)]));
}

/** Told, read, picked up, worked on, added to, closed with a reason and opened again. */
async function sealedReport(): Promise<void> {
  await student.send(student.personalChat, { text: 'ik wil iets melden' });
  await world.settle();
  const card = last(student);
  await student.press(card.id, 'Verder', { kind: 'boundary' });
  expect(words(await student.press(card.id, 'De vertrouwenspersoon'))).toContain('Dit is verzegeld.');
  await student.press(card.id, 'Verstuur', { words: `het ging over de ${TOLD}` });
  await world.settle();
  sealedCase = (await world.rows<{ case_id: string }>('select case_id from case_holder'))[0]?.case_id ?? '';
  await counsellor.press(last(counsellor).id, 'Lees');
  await counsellor.executeRaw(last(counsellor).id, { verb: 'case.acknowledge', data: { caseId: sealedCase } });
  await counsellor.executeRaw(last(counsellor).id, { verb: 'case.completeStep', data: { caseId: sealedCase, step: 'takeSeriously' } });
  const later = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  await counsellor.executeRaw(last(counsellor).id, { verb: 'case.note', data: { caseId: sealedCase, noteText: `voor ons: ${REASON}`, noteForAll: 'true' } });
  await counsellor.executeRaw(last(counsellor).id, { verb: 'case.pause', data: { caseId: sealedCase, pauseUntil: later, pauseReason: `wachten op ${REASON}` } });
  await counsellor.executeRaw(last(counsellor).id, { verb: 'case.resume', data: { caseId: sealedCase } });
  await world.settle();
  await student.executeAction(last(student).id, 'case.addReport', { words: `en ook over de ${ADDED}` });
  await world.settle();
  await counsellor.executeRaw(last(counsellor).id, { verb: 'case.close', data: { caseId: sealedCase, closeReason: `besproken: ${REASON}` } });
  await counsellor.executeRaw(last(counsellor).id, { verb: 'case.planAftercare', data: { caseId: sealedCase, aftercareOn: addDays(amsterdamDate(new Date()), 7), aftercareWith: 'hurt' } });
  await counsellor.executeRaw(last(counsellor).id, { verb: 'case.evaluate', data: { caseId: sealedCase, well: `geluisterd: ${REASON}` } });
  const ready = await counsellor.executeRaw(last(counsellor).id, { verb: 'case.export', data: { caseId: sealedCase } });
  link = /"url":"([^"]+\/document\?ref=[^"]+)"/.exec(words(ready))?.[1] ?? '';
  file = new Uint8Array(await (await fetch(link)).arrayBuffer());
  await counsellor.executeRaw(last(counsellor).id, { verb: 'case.reopen', data: { caseId: sealedCase, reopenReason: `toch niet: ${REASON}` } });
  await world.settle();
}

async function tables(): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = await world.rows<{ table_schema: string; table_name: string }>(
    `select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found = new Map<string, readonly string[]>();
  for (const { table_schema: schema, table_name: table } of names) {
    found.set(schema === 'public' ? table : `${schema}.${table}`, (await world.rows<{ row: string }>(`select t::text as row from "${schema}"."${table}" t`)).map(({ row }) => row));
  }
  return found;
}

/** Whatever leads to the reporter. */
function tracesOf(who: Persona): readonly string[] {
  const person = world.school.showcase.studentUnder16;
  return [person.id, who.id, who.mri, who.personalChat, person.displayName, ...said(who, who.personalChat).map(({ id }) => id)];
}

async function picture(): Promise<Picture> {
  const traces = tracesOf(student);
  const rows = [...(await tables())].flatMap(([table, all]) => all.filter((row) => traces.some((trace) => row.includes(trace))).map((row) => `${table}: ${row}`));
  const metrics = (await (await fetch(`${world.origin}/metrics`)).text()).split('\n').filter((line) => /^houvast_outbox/.test(line));
  return { rowsOfReporter: rows.sort(), metrics: metrics.sort(), said: new Map(everyone().map((one) => [one.name, one.messages(one.personalChat).length])) };
}

const everyone = (): readonly Persona[] => [student, counsellor, ...others.values(), ...(['teacher', 'teamLeader', 'schoolleiding', 'bevoegdGezag', 'privacyOfficer', 'zorgcoordinator', 'socialMediaCoach', 'deputy'] as const).map((who) => world.as(who))];
const cardOf = (who: Persona): SeenMessage => last(who);

describe('the vertrouwenspersoon', () => {
  it('finds in the chat that something waits, and not what it says or whose it is', () => {
    for (const message of said(counsellor, counsellor.personalChat)) {
      for (const written of [...WRITTEN, student.name, 'Seksueel over de grens']) expect(words(message)).not.toContain(written);
    }
    expect(words(cardOf(counsellor))).toContain('Een verzegelde melding');
    expect(words(cardOf(counsellor))).toContain('Overdragen kan alleen aan een andere vertrouwenspersoon');
  });

  it('reads it with a button, with what sealed means, in either language', async () => {
    const read = words(await counsellor.press(cardOf(counsellor).id, 'Lees'));
    for (const written of [TOLD, ADDED, student.name, 'Seksueel over de grens', 'Verzegeld', 'omdat de melder jou koos']) expect(read).toContain(written);
    const inEnglish = await world.as('vertrouwenspersoon', 'en').executeRaw(cardOf(counsellor).id, { verb: 'case.read', data: { caseId: sealedCase } });
    expect(words(inEnglish)).toContain('Only confidential counsellors of this school can read this');
  });

  it('can hand it over to another vertrouwenspersoon and to nobody else', async () => {
    const hand = (to: string): Promise<Shown> => counsellor.executeRaw(cardOf(counsellor).id, { verb: 'case.handOver', data: { caseId: sealedCase, to } });
    for (const [role, who] of others) {
      const { id } = world.school.people.find(({ entraId }) => entraId === who.id) ?? { id: '' };
      expect([role, await hand(id)]).toMatchObject([role, { kind: 'message', text: expect.stringMatching(/pakt dit soort meldingen niet op/) as string }]);
    }
    const second = world.school.showcase.intern;
    await world.rows(`update person set roles = array['vertrouwenspersoon'] where id = '${second.id}'`);
    expect(words(await counsellor.press(cardOf(counsellor).id, 'Lees'))).toContain(`${second.displayName} (vertrouwenspersoon)`);
    expect(words(await hand(second.id))).toContain(second.displayName);
    await world.settle();
    expect(words(await world.as('intern').press(last(world.as('intern')).id, 'Lees'))).toContain(TOLD);
    // A task in it waits behind a cover too, and is fetched; its words stand in no table.
    await counsellor.executeRaw(last(counsellor).id, { verb: 'case.acknowledge', data: { caseId: sealedCase } });
    await world.as('intern').executeRaw(last(world.as('intern')).id, { verb: 'case.handOver', data: { caseId: sealedCase, to: world.school.showcase.vertrouwenspersoon.id } });
    await counsellor.executeRaw(cardOf(counsellor).id, { verb: 'case.giveTask', data: { caseId: sealedCase, taskWhat: 'ownWords', taskTo: second.id, taskWords: `bel over de ${TOLD}` } });
    await world.settle();
    const cover = said(world.as('intern'), world.as('intern').personalChat).findLast((message) => words(message).includes('Een verzegelde taak'));
    expect(words(cover)).not.toContain(TOLD);
    const [task] = await world.rows<{ task_id: string }>(`select task_id from case_task where case_id = '${sealedCase}'`);
    expect(words(await world.as('intern').press(cover?.id ?? '', 'Lees'))).toContain(`bel over de ${TOLD}`);
    for (const who of others.values()) {
      const none = await who.executeRaw(last(who).id, { verb: 'task.read', data: { caseId: NO_CASE, task: task?.task_id } });
      for (const verb of ['task.read', 'task.done', 'task.cannot']) expect(await who.executeRaw(last(who).id, { verb, data: { caseId: sealedCase, task: task?.task_id, taskReason: 'x' } })).toEqual(none);
    }
    // With the role goes the key.
    await world.rows(`update person set roles = array['intern'] where id = '${second.id}'`);
    expect((await world.as('intern').executeRaw(cover?.id ?? '', { verb: 'task.read', data: { caseId: sealedCase, task: task?.task_id } })).kind).toBe('message');
    const lost = await world.as('intern').executeRaw(last(world.as('intern')).id, { verb: 'case.read', data: { caseId: sealedCase } });
    expect(lost).toEqual(await world.as('intern').executeRaw(last(world.as('intern')).id, { verb: 'case.read', data: { caseId: NO_CASE } }));
  });
});

describe('the vertrouwenspersoon’s own report', () => {
  it('has everything in it, and is no longer given once the task is somebody else’s', async () => {
    const text = pdfText(file);
    for (const written of [...WRITTEN, student.name, 'verzegeld']) expect([written, text.includes(written)]).toEqual([written, true]);
    const { id } = world.school.showcase.vertrouwenspersoon;
    await world.rows(`update person set roles = array['teacher'] where id = '${id}'`);
    const [refused, none] = await Promise.all([link, `${world.origin}/document?ref=nothing`].map((address) => fetch(address)));
    expect([refused?.status, await refused?.text()]).toEqual([404, await none?.text()]);
    await world.rows(`update person set roles = array['vertrouwenspersoon'] where id = '${id}'`);
  });
});

describe('the reporter', () => {
  it('reads that it is sealed and how far it is, and nothing more', () => {
    const card = words(cardOf(student));
    expect(card).toContain('Dit is verzegeld: alleen de vertrouwenspersoon leest het.');
    for (const written of [...WRITTEN, counsellor.name]) expect(card).not.toContain(written);
  });
});

describe('nobody else', () => {
  it('got a message about it', () => {
    const heard = everyone().filter((one) => one !== student && one !== counsellor && one.name !== world.as('intern').name && one.messages(one.personalChat).length !== before.said.get(one.name));
    expect(heard.map(({ name }) => name)).toEqual([]);
  });

  it('finds a word of it, or who reported, in any table: not in clear, and not as base64 or hex', async () => {
    const all = [...(await tables())].flatMap(([table, rows]) => rows.map((row) => [table, row] as const));
    expect(all.length).toBeGreaterThan(100);
    for (const written of WRITTEN) {
      const forms = [written, Buffer.from(written).toString('hex'), ...[0, 1, 2].map((shift) => Buffer.from(`${'x'.repeat(shift)}${written}`).toString('base64').slice(4, -4))];
      expect(all.filter(([, row]) => forms.some((form) => row.toLowerCase().includes(form.toLowerCase()))).map(([table]) => table)).toEqual([]);
    }
    expect(all.filter(([, row]) => row.includes(sealedCase) && tracesOf(student).some((trace) => row.includes(trace)))).toEqual([]);
    expect(all.filter(([, row]) => row.includes(sealedCase)).map(([table]) => table)).toEqual(expect.arrayContaining(['case_event', 'case_holder']));
  });

  it('finds a row about the reporter that wasn’t there before', async () => {
    expect((await picture()).rowsOfReporter).toEqual(before.rowsOfReporter);
  });

  it('learns from the account more than that something happened', async () => {
    const account = await world.rows<{ type: string; by_id: string | null; about_ids: string[]; data: object }>(`select type, by_id, about_ids, data from audit_event where audit_event::text like '%${sealedCase}%'`);
    expect(account.length).toBeGreaterThan(3);
    for (const { type, by_id: by, about_ids: about, data } of account) expect([type, by, about, data]).toEqual(['case.sealed', null, [], { caseId: sealedCase }]);
  });

  it('learns from the kinds of rows what kind it is, or how serious', async () => {
    const stored = await world.rows<{ event: object }>(`select event from case_event where case_id = '${sealedCase}'`);
    for (const { event } of stored) expect(Object.keys(event)).toEqual(['underSeal']);
    // Whatever was done, the rows are as long as each other.
    const lengths = new Set(stored.map(({ event }) => Math.ceil(JSON.stringify(event).length / 1_500)));
    expect([...lengths]).toEqual([1]);
  });

  it('finds it in the log or the metrics', async () => {
    const log = world.logLines.join('\n').toLowerCase();
    for (const written of [...WRITTEN, sealedCase, 'sealed', 'case.read', 'task.read', student.name]) expect([written, log.includes(written.toLowerCase())]).toEqual([written, false]);
    const metrics = (await (await fetch(`${world.origin}/metrics`)).text()).toLowerCase();
    for (const written of ['sealed', 'case.read', 'task.read', sealedCase]) expect([written, metrics.includes(written)]).toEqual([written, false]);
    expect((await picture()).metrics).toEqual(before.metrics);
  });

  it.each(ROLES.filter((role) => role !== 'vertrouwenspersoon'))('gets anything out of a button with its id: as %s', async (role) => {
    const who = others.get(role);
    if (who === undefined) throw new Error('nobody');
    const own = last(who);
    const { id: self } = world.school.people.find(({ entraId }) => entraId === who.id) ?? { id: '' };
    const data = (id: string) => ({
      caseId: id, nudgeId: id, postId: id, permissionId: id, questionId: id, subject: id, version: 3, task: id, other: id, takeBack: id, taskTo: self, taskWords: 'x', taskReason: 'x', noteText: 'x', pauseUntil: '2027-01-15', pauseReason: 'x', to: self, note: 'x', step: 'takeSeriously', skipReason: 'x', answerText: 'x',
      closeReason: 'x', reopenReason: 'x', reason: 'x', conversationId: id, messageId: id, school: 'demo', schoolYear: 2026, talk: 5, moveTo: '2027-01-11', aftercareOn: '2027-01-11', aftercareWith: 'hurt', notNeeded: 'x', well: 'x', exportNotes: '1',
    });
    await Promise.all(VERBS.map(async (verb) => {
      const shown = await who.executeRaw(own.id, { verb, data: data(sealedCase) });
      const none = await who.executeRaw(own.id, { verb, data: data(NO_CASE) });
      // A link is encrypted anew each time.
      const [one, other] = [shown, none].map((answer) => words(answer).replaceAll(/ref=[\w.-]+/g, 'ref='));
      expect([verb, one]).toEqual([verb, other]);
      for (const written of [...WRITTEN, student.name, sealedCase]) expect([verb, words(shown).includes(written)]).toEqual([verb, false]);
    }));
    await world.settle();
    expect(await world.rows(`select 1 from audit_event where type = 'access.refused' and data->>'subject' = '${sealedCase}'`)).toEqual([]);
  });

  it.each(ROLES.filter((role) => role !== 'vertrouwenspersoon'))('gets anything out of a command, a search, a question or a page: as %s', async (role) => {
    const who = others.get(role);
    if (who === undefined) throw new Error('nobody');
    const seen: string[] = [];
    for (const text of [sealedCase, TOLD, 'verzegelde meldingen', 'overzicht meldingen', 'vragenoverzicht', 'meldingenoverzicht', 'meelezen overzicht', 'wat weet je van mij', 'mijn taken', 'casus openen', 'ik wil bezwaar maken', 'toestemmingen van mijn klas', 'hoeveel verzegelde meldingen zijn er']) {
      await who.send(who.personalChat, { text });
      for (const command of ['zoek-artikel', 'zoek-toestemming']) seen.push(JSON.stringify(await who.search(command, who.personalChat, text)));
    }
    for (const command of who.commands(CHAT, 'message')) seen.push(JSON.stringify(await who.openAction(command.id, who.personalChat, { messageId: last(who).id })));
    await world.settle();
    seen.push(...said(who, who.personalChat).map(words));
    const headers = { authorization: `Bearer ${await who.token()}`, 'content-type': 'application/json', 'x-houvast-conversation': encodeURIComponent(who.personalChat) };
    for (const path of PAGES) seen.push(await (await fetch(`${world.origin}${path}`, { headers })).text());
    for (const path of REQUESTS) seen.push(await (await fetch(`${world.origin}${path}`, { method: 'POST', headers, body: JSON.stringify({ caseId: sealedCase, id: sealedCase, ref: sealedCase }) })).text());
    for (const [step, body] of CASE_STEPS) seen.push(await (await fetch(`${world.origin}/api/cases-page/${step}`, { method: 'POST', headers, body: JSON.stringify(body(sealedCase)) })).text());
    // What they asked comes back in no answer either.
    for (const written of [...WRITTEN, sealedCase]) expect([written, seen.filter((text) => text.includes(written)).length]).toEqual([written, 0]);
  });

  it.each([
    ['doctor', '--json'],
    ['person', 'export', 'REPORTER'],
    ['person', 'export', 'COUNSELLOR'],
    ['person', 'export', 'MANAGEMENT'],
    ['person', 'erase', 'REPORTER', '--dry-run'],
    ['person', 'erase', 'COUNSELLOR', '--dry-run'],
    ['consent', 'history', '--school', 'SCHOOL', 'REPORTER'],
    ['consent', 'list', '--school', 'SCHOOL'],
    ['consent', 'campaign', '--school', 'SCHOOL'],
    ['settings', 'show', '--school', 'SCHOOL'],
    ['watch', 'feedback'],
    ['watch', 'places'],
    ['watch', 'words', 'list', '--school', 'SCHOOL'],
    ['stappenplan', 'show'],
    ['code', 'show', 'III.B.10'],
    ['migrate'],
    ['case', 'SEALED'],
    ['case', 'show', 'SEALED'],
    ['case', 'export', 'SEALED', '--pdf', 'FILE'],
    ['case', 'overview', '--school', 'SCHOOL', '--json'],
    ['backup', 'FILE'],
  ])('finds it with the command: %s %s %s', async (...args) => {
    const { studentUnder16, vertrouwenspersoon, schoolleiding } = world.school.showcase;
    const file = join(world.dataDir, 'everything.gz');
    const filled: Readonly<Record<string, string>> = {
      REPORTER: studentUnder16.userPrincipalName ?? '', COUNSELLOR: vertrouwenspersoon.userPrincipalName ?? '', MANAGEMENT: schoolleiding.userPrincipalName ?? '',
      SCHOOL: studentUnder16.school, SEALED: sealedCase, FILE: file,
    };
    const { out, code } = await houvast(args.map((arg) => filled[arg] ?? arg));
    if (args[0] === 'case') {
      expect([code, out]).toEqual([args[1] === 'overview' ? 0 : args[1] === 'export' ? 1 : 2, expect.not.stringContaining('Onbekende opdracht')]);
      if (args[1] === 'overview') {
        const [counted] = await world.rows<{ n: number }>(`select count(*)::int as n from case_event where seq = 1 and not event ? 'underSeal'`);
        const { total, levels } = JSON.parse(out) as CaseOverview;
        expect(total).toBe((counted?.n ?? 0) < 10 ? 'few' : counted?.n);
        expect(levels.find(({ level }) => level === 'P2')?.count).toBe('few');
      }
      // With another key, which can't open it, as well.
      const asNone = await houvast(args.map((arg) => (arg === 'SEALED' ? NO_CASE : (filled[arg] ?? arg))), 'another key for signing, of more than 32 characters');
      expect([code, out]).toEqual([asNone.code, asNone.out]);
      expect(existsSync(file)).toBe(false);
    } else expect([code, out]).toEqual([args[0] === 'doctor' || args[0] === 'code' ? expect.any(Number) : 0, expect.not.stringContaining('Onbekende opdracht')]);
    if (args[0] === 'person' && args[1] === 'export') expect(out).toContain('Verzegelde meldingen staan hier niet in. Vraag ernaar bij de vertrouwenspersoon.');
    const everything = args[0] === 'backup' ? gunzipSync(readFileSync(file)).toString() : out;
    for (const written of WRITTEN) expect(everything).not.toContain(written);
    if (args[0] !== 'backup') expect(everything).not.toContain(sealedCase);
    else expect(everything.split('\n').filter((line) => line.includes(sealedCase) && line.includes(studentUnder16.id))).toEqual([]);
  });
});

it('when nobody responds in time the vertrouwenspersonen are asked again, nobody else, and the reporter reads so with the numbers', async () => {
  const who = world.as('studentOver16');
  await who.send(who.personalChat, { text: 'ik wil met iemand praten' });
  await world.settle();
  await who.press(last(who).id, 'De vertrouwenspersoon');
  await who.press(last(who).id, 'Verstuur mijn vraag');
  await world.settle();
  const [mine] = await world.rows<{ case_id: string }>(`select case_id from case_holder where person_id = '${world.school.showcase.vertrouwenspersoon.id}' and case_id <> '${sealedCase}'`);
  const heard = new Map(everyone().map((one) => [one.name, one.messages(one.personalChat).length]));
  const logged = world.logLines.length;
  // The clock's own: what was awaited three days ago.
  await world.stopApp();
  await world.rows(`update case_event set at = at - interval '5 days' where case_id = '${mine?.case_id}'`);
  await world.rows(`update case_deadline set due_at = now() - interval '1 minute' where case_id = '${mine?.case_id}'`);
  await world.startApp();
  await world.app().app.lookForDue();
  await world.settle();
  const asked = everyone().filter((one) => one.name !== who.name && one.messages(one.personalChat).length !== heard.get(one.name)).map(({ name }) => name);
  expect(asked).toEqual([counsellor.name]);
  expect(words(last(counsellor))).toContain('Een verzegelde melding');
  expect(words(last(who))).toContain('De vertrouwenspersoon heeft nog niet gereageerd');
  expect(words(last(who))).toMatch(/\*\*112\*\*/);
  expect(world.logLines.slice(logged).join('\n')).not.toContain(mine?.case_id ?? 'nothing');
});

it('would be noticed here if it were not sealed', async () => {
  await student.send(student.personalChat, { text: 'ik wil iets melden' });
  await world.settle();
  const card = last(student);
  await student.press(card.id, 'Verder', { kind: 'boundary' });
  await student.press(card.id, 'De zorgcoördinator');
  await student.press(card.id, 'Verstuur', { words: TOLD });
  await world.settle();
  expect((await picture()).rowsOfReporter.length).toBeGreaterThan(before.rowsOfReporter.length);
  expect([...(await tables())].filter(([, rows]) => rows.some((row) => row.includes(TOLD))).map(([table]) => table)).toEqual(['case_event']);
  expect((await picture()).metrics).not.toEqual(before.metrics);
});

const VERBS = readdirSync(resolve(__dirname, '../../src/bot/cards'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('Verbs.ts'))
  .flatMap((file) => Object.entries(jest.requireActual<Record<string, Readonly<Record<string, string>>>>(resolve(__dirname, '../../src/bot/cards', file))))
  .flatMap(([name, verbs]) => (name.endsWith('_VERBS') ? Object.values(verbs) : []));

const PAGES = ['/document', '/photo', '/toestemming', '/toestemmingen', '/meldingen', '/about', '/privacy', '/terms', '/livez', '/readyz', '/metrics'];
const REQUESTS = [
  ...['enter', 'check', 'posted', 'verdict', 'offer', 'cover', 'crop', 'share', 'reviewed'].map((step) => `/api/photo/${step}`),
  ...['enter', 'preview', 'purpose'].map((step) => `/api/consent-page/${step}`),
  ...['enter', 'list', 'version', 'open', 'act', 'absence', 'links', 'report', 'tasks', 'task', 'opening'].map((step) => `/api/cases-page/${step}`),
  ...['enter', 'decide', 'renew', 'register', 'export'].map((step) => `/api/permissions/${step}`),
];

const CASE_STEPS: readonly (readonly [step: string, body: (caseId: string) => object])[] = [
  ...(['open', 'closed', 'mine', 'waiting'] as const).map((filter) => ['list', () => ({ filter, kind: null, level: null, school: null, limit: 100 })] as const),
  ['version', (caseId) => ({ caseId })],
  ['open', (caseId) => ({ caseId })],
  ['act', (caseId) => ({ caseId, action: { type: 'acknowledge' } })],
  ['act', (caseId) => ({ caseId, action: { type: 'note', text: 'x', forAll: true } })],
  ['act', (caseId) => ({ caseId, action: { type: 'pause', until: '2027-01-15', reason: 'x' } })],
  ['act', (caseId) => ({ caseId, action: { type: 'resume' } })],
  ['act', (caseId) => ({ caseId, action: { type: 'giveTask', to: 'x', step: null, words: 'x', due: null } })],
  ['act', (caseId) => ({ caseId, action: { type: 'takeBackTask', task: 'x' } })],
  ['act', (caseId) => ({ caseId, action: { type: 'link', other: 'x' } })],
  ['act', (caseId) => ({ caseId: 'x', action: { type: 'link', other: caseId } })],
  ['act', (caseId) => ({ caseId, action: { type: 'mergeInto', other: 'x' } })],
  ['act', (caseId) => ({ caseId: 'x', action: { type: 'mergeInto', other: caseId } })],
  ['act', (caseId) => ({ caseId, action: { type: 'planAftercare', on: '2027-01-15', with: 'hurt' } })],
  ['act', (caseId) => ({ caseId, action: { type: 'moveAftercare', talk: 5, on: '2027-01-15' } })],
  ['act', (caseId) => ({ caseId, action: { type: 'finishAftercare', talk: 5, reason: null } })],
  ['act', (caseId) => ({ caseId, action: { type: 'evaluate', evaluation: { well: 'x', differently: null, agreements: null } } })],
  ['links', (caseId) => ({ caseId })],
  ['report', (caseId) => ({ caseId, notes: [1, 2, 3] })],
  ['tasks', () => ({})],
  ...(['read', 'done', 'cannot'] as const).map((kind) => ['task', (caseId: string) => ({ caseId, task: caseId, step: { kind, ...(kind === 'done' ? { words: null } : kind === 'cannot' ? { reason: 'x' } : {}) } })] as const),
  ['opening', () => ({ step: 'choices', kind: null, classKey: null })],
];

it('tries every verb that a card has', () => {
  expect(VERBS).toEqual(expect.arrayContaining(['case.read', 'case.close', 'case.link', 'case.merge', 'task.read', 'task.done', 'objection.send', 'openCase.send', 'report.send', 'answer.askHuman', 'nudge.report']));
  expect(VERBS.length).toBeGreaterThan(30);
});

function houvast(args: readonly string[], key = 'a key for signing, of more than 32 characters'): Promise<{ readonly out: string; readonly code: number }> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], DATABASE_URL: world.databaseUrl, DATA_DIR: world.dataDir, SIGNING_KEY: key };
  return new Promise((done) => {
    execFile(process.execPath, [CLI, ...args], { env, cwd: resolve(__dirname, '../..'), maxBuffer: 64_000_000 }, (error, stdout, stderr) => done({ out: stdout + stderr, code: typeof error?.code === 'number' ? error.code : 0 }));
  });
}
