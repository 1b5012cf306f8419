import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { PhotoClient } from './support/photoClient';
import { CHAT, last, turnWorld, words, type TurnWorld } from './support/turnWorld';

// Words that stand nowhere else; each flow below has its own.
const IN_QUESTION = 'kwibuszwaan';
const IN_POLISH = 'ziemniakołosiem';
const IN_ARABIC_CRY = 'بطيخقمري';
const IN_MENTION = 'plofbanaan';
const IN_QUARREL = 'knoerthaas';
const IN_SILENCE = 'wolkenfiets';
const IN_CRY = 'zilverdrop';
const IN_EDIT = 'tuinkabouter';
const IN_REPORT = 'regenlaars';
const IN_REPORTED = 'pannenkoekplant';
const IN_KEPT_OUT = 'boterbloemboot';
const TO_HUMAN = 'klokkentoren';
const IN_REASON = 'vlinderstruik';
const IN_SEARCH = 'sterrenvis';
const IN_ALT_TEXT = 'molensteen';
const IN_FILE_NAME = 'bergschoen';
const IN_HELP_WORDS = 'dennenappel';
const IN_DRAFT = 'hagelkroon';

let world: TurnWorld;
let stored: ReadonlyMap<string, string>;
let picture: Buffer;
let shared: Uint8Array;

beforeAll(async () => {
  world = await turnWorld();
  await everything();
  stored = await tables();
}, 120_000);
afterAll(() => world.close());

/** All flows of the product, one after the other. */
async function everything(): Promise<void> {
  const { as, settle, speelplein, engine } = world;
  const [teacher, mentor, student, other] = [as('teacher'), as('mentor'), as('studentUnder16'), as('studentOver16')];
  // Questions
  await teacher.send(teacher.personalChat, { text: `mag ik de klassenfoto van ${IN_QUESTION} mailen` });
  await teacher.mention(CHAT, `mag ik ${IN_MENTION} toevoegen op facebook`);
  await other.send(other.personalChat, { text: `ik wil niet meer leven ${IN_CRY}` });
  await settle();
  await other.executeAction(last(other).id, 'help.contactMe', { words: IN_HELP_WORDS });
  await mentor.send(mentor.personalChat, { text: `czy mogę wysłać zdjęcie klasy ${IN_POLISH}` });
  await mentor.send(mentor.personalChat, { text: `أريد أن أموت ${IN_ARABIC_CRY}` });
  await mentor.send(mentor.personalChat, { text: 'mag ik een leerling volgen op instagram' });
  await settle();
  await mentor.executeAction(last(mentor).id, 'answer.askHuman', { words: `mijn vraag gaat over de ${TO_HUMAN}` });
  await teacher.search('zoek-artikel', CHAT, IN_SEARCH);
  // A text that is checked, also with a page that would send it along
  const draft = await teacher.openAction('tekst-nakijken', CHAT);
  for (const text of [`${IN_DRAFT}: Sem had een 3, app me op 06-12345678`, `${IN_DRAFT} `.repeat(2_000)]) {
    await fetch(`${world.origin}/api/drafts/check`, { method: 'POST', headers: { authorization: `Bearer ${await teacher.token()}` }, body: JSON.stringify({ conversation: CHAT, text, audience: 'students' }) });
  }
  if (draft.kind === 'dialog') await teacher.submitDialog(draft.dialog.id, { copied: true, text: `de ${IN_DRAFT}` });
  // A quarrel, reported and closed
  await student.send(CHAT, { text: `niemand vindt jou leuk ${IN_QUARREL}, ga ergens anders zitten` });
  const silent = await student.send(CHAT, { text: `tot straks bij de ${IN_SILENCE}` });
  await student.edit(silent.id, `tot straks bij de ${IN_EDIT}`);
  await settle();
  await teacher.press(teacher.messages(teacher.personalChat).find((message) => words(message).includes('nudge.report'))?.id ?? '', 'Meld aan leidinggevende');
  await student.send(CHAT, { text: 'ik maak je morgen dood' });
  await settle();
  const leader = as('teamLeader');
  const card = leader.messages(leader.personalChat).find((message) => words(message).includes('case.close'));
  await leader.executeAction(card?.id ?? '', 'case.close', { closeReason: `besproken, zie ${IN_REASON}` });
  // Reports, with and without the message's own words
  for (const [text, kind] of [[IN_REPORTED, 'bullying'], [IN_KEPT_OUT, 'intimateImage']] as const) {
    const { id } = await other.send(CHAT, { text: `zaterdag ${text} om drie uur` });
    const opened = await teacher.openAction('meld-bericht', CHAT, { messageId: id });
    if (opened.kind === 'dialog') await teacher.submitDialog(opened.dialog.id, { messageId: id, kind, words: `ik zag ${IN_REPORT}`, includeMessage: 'true' });
  }
  await settle();
  // Pictures: posted anyway, checked only, and shared
  picture = await engine.picture(2);
  await teacher.send(CHAT, { text: 'kijk', pictures: [{ bytes: picture, contentType: 'image/jpeg', name: `${IN_FILE_NAME}.jpg` }] });
  await speelplein.waitFor(() => teacher.messages(CHAT).some((message) => message.onlyForYou), { timeoutMs: 15_000 });
  const client = await PhotoClient.of(world.origin, teacher);
  await client.check(CHAT, picture);
  const toShare = await engine.picture(0);
  const { body } = await client.check(CHAT, toShare);
  shared = Buffer.from(body.picture, 'base64');
  const done = await client.share({ ticket: body.ticket, picture: body.picture, purpose: body.defaultPurpose, tags: [], altText: `de ${IN_ALT_TEXT}` });
  expect(done.status).toBe(200);
  // Things that go wrong
  await student.executeRaw(last(student).id, { verb: 'case.close', data: { caseId: `x${IN_REASON}\u0000`, closeReason: IN_REASON } });
  await speelplein.deliverRaw({ ...speelplein.templateActivity(teacher.id, CHAT), from: { id: '29:x', name: teacher.name }, text: { [IN_QUESTION]: 1 } });
  speelplein.faults.add({ on: 'connector.send', status: 500, times: 2 });
  await teacher.send(teacher.personalChat, { text: `nog een vraag over ${IN_QUESTION}` });
  await settle();
}

/** Every table of every schema, the queue's too, as text. */
async function tables(): Promise<ReadonlyMap<string, string>> {
  const names = await world.rows<{ table_schema: string; table_name: string }>(
    `select table_schema, table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found = new Map<string, string>();
  for (const { table_schema: schema, table_name: table } of names) {
    const rows = await world.rows<{ row: string }>(`select t::text as row from "${schema}"."${table}" t`);
    if (rows.length > 0) found.set(schema === 'public' ? table : `${schema}.${table}`, rows.map(({ row }) => row).join('\n').toLowerCase());
  }
  return found;
}

const tablesWith = (word: string): string[] => [...stored].filter(([, text]) => text.includes(word.toLowerCase())).map(([name]) => name).sort();

function files(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: join(entry.parentPath, entry.name).slice(folder.length + 1), bytes: readFileSync(join(entry.parentPath, entry.name)) }));
}

it('looks in the places where words could be', () => {
  expect([...stored.keys()]).toEqual(expect.arrayContaining(['audit_event', 'case_event', 'conduct_state', 'inbox', 'nudge', 'outbox', 'person', 'posted_check', 'shared_picture']));
  expect([...stored.keys()].some((name) => name.startsWith('jobs.'))).toBe(true);
  expect(world.logLines.length).toBeGreaterThan(20);
  expect(tablesWith('case')).toContain('outbox');
});

describe('what somebody wrote', () => {
  it.each([
    ['in a question', IN_QUESTION],
    ['in a question in another language', IN_POLISH],
    ['in a cry for help in another language', IN_ARABIC_CRY],
    ['in a mention', IN_MENTION],
    ['in a message that signals', IN_QUARREL],
    ['in a message that signals nothing', IN_SILENCE],
    ['in an edited message', IN_EDIT],
    ['in a cry for help', IN_CRY],
    ['to press a button that asks for no words', IN_HELP_WORDS],
    ['in a search', IN_SEARCH],
    ['in a text that was checked before posting', IN_DRAFT],
    ['in a reported message about pictures, though it was given along', IN_KEPT_OUT],
    ['as the name of a file', IN_FILE_NAME],
  ])('%s is kept in no table', (_, word) => {
    expect(tablesWith(word)).toEqual([]);
  });

  it.each([
    ['a reporter’s own words', IN_REPORT, 'case_event'],
    ['the reported message, given along by the reporter', IN_REPORTED, 'case_event'],
    ['a question for a person', TO_HUMAN, 'case_event'],
    ['the reason to close', IN_REASON, 'case_event'],
    ['the description of a shared picture', IN_ALT_TEXT, 'shared_picture'],
  ])('as %s is kept in one place only', (_, word, table) => {
    expect(tablesWith(word)).toEqual([table]);
  });

  it('stands in no log line, not in the metrics, and not in the database’s own log', async () => {
    const metrics = await (await fetch(`${world.origin}/metrics`)).text();
    const [server] = await world.rows<{ log: string }>(`select pg_read_file('server.log') as log`);
    const all = [...world.logLines, metrics, server?.log ?? ''].join('\n').toLowerCase();
    const markers = [IN_QUESTION, IN_POLISH, IN_ARABIC_CRY, IN_MENTION, IN_QUARREL, IN_SILENCE, IN_CRY, IN_EDIT, IN_REPORT, IN_REPORTED, IN_KEPT_OUT, TO_HUMAN, IN_REASON, IN_SEARCH, IN_ALT_TEXT, IN_FILE_NAME, IN_HELP_WORDS, IN_DRAFT, '12345678'];
    expect(markers.filter((word) => all.includes(word))).toEqual([]);
  });
});

describe('names', () => {
  it('stand in the table of people and nowhere else', () => {
    const places = new Set(world.school.people.flatMap(({ displayName, userPrincipalName }) => [...tablesWith(displayName), ...tablesWith(userPrincipalName ?? displayName)]));
    expect([...places]).toEqual(['person']);
  });

  it('stand in no log line and not in the metrics', async () => {
    const all = [...world.logLines, await (await fetch(`${world.origin}/metrics`)).text()].join('\n').toLowerCase();
    expect(world.school.people.filter(({ displayName, userPrincipalName }) => all.includes(displayName.toLowerCase()) || all.includes((userPrincipalName ?? displayName).toLowerCase()))).toEqual([]);
  });
});

describe('pictures', () => {
  /** Part of the picture itself, as bytes and as it would look in text. */
  const traces = (bytes: Uint8Array): readonly Buffer[] => {
    const middle = Buffer.from(bytes).subarray(-48, -6);
    return [middle, Buffer.from(middle.subarray(0, 42).toString('base64').slice(4, 44)), Buffer.from(middle.toString('hex'))];
  };

  it('that was only looked at is nowhere on disk and in no table', async () => {
    const looked = [picture, await sharp(picture).jpeg().toBuffer()];
    for (const trace of looked.flatMap(traces)) {
      expect(files(world.dataDir).filter(({ bytes }) => bytes.includes(trace)).map(({ name }) => name)).toEqual([]);
      expect(tablesWith(trace.toString('latin1'))).toEqual([]);
    }
  });

  it('that was shared lies in the folder of pictures and nowhere else', () => {
    const [trace = Buffer.alloc(0), ...texts] = traces(shared);
    const found = files(world.dataDir).filter(({ bytes }) => bytes.includes(trace)).map(({ name }) => name);
    expect(found.map((name) => name.split('/')[0])).toEqual(['pictures']);
    for (const text of texts) expect(tablesWith(text.toString('latin1'))).toEqual([]);
  });
});

it('writes log lines of known fields only', () => {
  const fields = new Set(world.logLines.flatMap((line) => Object.keys(JSON.parse(line) as object)));
  for (const field of ['text', 'displayName', 'message', 'body', 'value', 'upn', 'activity', 'authorization', 'token']) expect(fields).not.toContain(field);
  expect(world.logLines.join('\n')).not.toMatch(/Bearer |eyJ[A-Za-z0-9_-]{10}/);
});
