import { inspect } from 'node:util';
import { secret } from '../../src/config/secret';
import { createMagisterClient, type MagisterClient } from '../../src/magister/magisterClient';
import { type MagisterListBroken, type MagisterList } from '../../src/magister/magisterAnswer';
import { createLogger } from '../../src/runtime/log';
import { nobodyListening } from '../support/httpStandIn';
import { PASSWORD, reply, startMagisterStandIn, type MagisterStandIn } from './magisterStandIn';

const LIST = 'Stamnr;Toestemming website\r\n20401;Ja\r\n';

let magister: MagisterStandIn;
let client: MagisterClient;

beforeEach(async () => {
  magister = await startMagisterStandIn();
  magister.layouts.set('Toestemming 2026 & meer', LIST);
  client = createMagisterClient(magister.account);
});
afterEach(() => magister.stop());

async function textOf(list: MagisterList): Promise<string> {
  if (list.kind !== 'list') throw new Error(`no list: ${inspect(list)}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of list.chunks) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}

it('signs in and gets a list that the school made', async () => {
  expect(await textOf(await client.getData('Toestemming 2026 & meer'))).toBe(LIST);
  expect(magister.asked).toEqual(['Login', 'GetData']);
});

it('gets the students, in the bytes that Magister sent', async () => {
  magister.activeStudents = Buffer.from('stamnr_str;Roepnaam\r\n1;Renée\r\n', 'latin1');
  expect(await textOf(await client.getActiveStudents())).toBe('stamnr_str;Roepnaam\r\n1;Renée\r\n');
});

it('signs in once for several lists', async () => {
  await textOf(await client.getData('Toestemming 2026 & meer'));
  await textOf(await client.getData('Toestemming 2026 & meer'));
  expect(magister.asked).toEqual(['Login', 'GetData', 'GetData']);
});

it('signs in again when the session has ended, and only once', async () => {
  await textOf(await client.getData('Toestemming 2026 & meer'));
  magister.endSessions();
  expect(await textOf(await client.getData('Toestemming 2026 & meer'))).toBe(LIST);
  expect(magister.asked.splice(0)).toEqual(['Login', 'GetData', 'GetData', 'Login', 'GetData']);
  expect(await client.getData('Onbekend')).toMatchObject({ kind: 'refused', what: 'list' });
  expect(magister.asked).toEqual(['GetData', 'Login', 'GetData']);
});

it('takes a wrong password for a no, though it comes with status 200', async () => {
  const wrong = createMagisterClient({ ...magister.account, password: secret('anders') });
  expect(await wrong.getActiveStudents()).toEqual({ kind: 'refused', what: 'signIn', said: 'Gebruikersnaam of wachtwoord onjuist' });
  expect(magister.asked).toEqual(['Login']);
});

it.each<[string, string | Buffer, object]>([
  ['an error in one line', 'Fout: geen rechten op deze layout', { kind: 'refused', what: 'list', said: 'Fout: geen rechten op deze layout' }],
  ['an error that looks like a list', 'Fout;layout onbekend\r\n', { kind: 'refused', what: 'list', said: 'Fout;layout onbekend' }],
  ['an error behind a byte order mark', '\uFEFFFoutmelding: x', { kind: 'refused', what: 'list', said: 'Foutmelding: x' }],
  ['an error in UTF-16', Buffer.from('\uFEFFFout: x', 'utf16le'), { kind: 'refused', what: 'list', said: 'Fout: x' }],
  ['a refusal as document', '\r\n<Response><Result>False</Result><ResultMessage>Te &amp; druk</ResultMessage></Response>', { kind: 'refused', what: 'list', said: 'Te & druk' }],
  ['a refusal without a reason', '<Response><Result>false</Result></Response>', { kind: 'refused', what: 'list', said: null }],
  ['an error page', '<!DOCTYPE html><html><body>Runtime Error</body></html>', { kind: 'notAList' }],
  ['a list as XML', '<Response><Leerlingen/></Response>', { kind: 'notAList' }],
  ['nothing', '', { kind: 'notAList' }],
  ['white space', '\r\n \r\n', { kind: 'notAList' }],
])('never takes %s for a list', async (_what, answer, expected) => {
  magister.layouts.set('L', answer);
  expect(await client.getData('L')).toEqual(expected);
});

it('takes a page for no list by what it says it is', async () => {
  magister.layouts.set('L', (response) => reply(response, 200, { 'content-type': 'text/html; charset=utf-8' }, 'Onderhoud; even geduld\n'));
  expect(await client.getData('L')).toEqual({ kind: 'notAList' });
});

it.each<[string, string]>([
  ['a page', '<html>Onderhoud</html>'],
  ['a yes without a session', '<Response><Result>True</Result></Response>'],
  ['an empty session', '<Response><Result>True</Result><SessionToken/></Response>'],
  ['neither yes nor no', '<Response><Result>Misschien</Result><SessionToken>x</SessionToken></Response>'],
  ['more than a login can be', `<Response><Result>True</Result><SessionToken>${'x'.repeat(100_000)}</SessionToken></Response>`],
])('is not signed in by %s', async (_what, answer) => {
  magister.instead.set('Login', answer);
  expect(await client.getActiveStudents()).toEqual({ kind: 'notAList' });
  expect(magister.asked).toEqual(['Login']);
});

it('says that nobody listens', async () => {
  const alone = createMagisterClient({ ...magister.account, url: await nobodyListening() });
  expect(await alone.getData('L')).toEqual({ kind: 'unreachable', because: 'network', code: 'ECONNREFUSED' });
});

it.each([[301], [302], [307]])('does not follow to another address (%s): the password would go along', async (status) => {
  const other = await startMagisterStandIn();
  magister.instead.set('Login', (response) => reply(response, status, { location: `${other.account.url}?Library=Algemeen&Function=Login` }));
  expect(await client.getData('L')).toEqual({ kind: 'unreachable', because: 'redirected', code: String(status) });
  expect(other.asked).toEqual([]);
  await other.stop();
});

it.each([[401], [404], [500], [503]])('takes no list with status %s', async (status) => {
  magister.instead.set('GetData', (response) => reply(response, status, {}, LIST));
  expect(await client.getData('L')).toEqual({ kind: 'unreachable', because: 'status', code: String(status) });
});

describe('with little patience', () => {
  const impatient = (): MagisterClient => createMagisterClient(magister.account, { beginMs: 150, pauseMs: 150, bytes: 200_000 });

  it('gives up an answer that never begins', async () => {
    magister.layouts.set('L', () => undefined);
    expect(await impatient().getData('L')).toEqual({ kind: 'unreachable', because: 'timeOut', code: null });
  });

  it('gives up an answer that stops at its beginning', async () => {
    magister.layouts.set('L', (response) => void (response.writeHead(200), response.write('Stamnr;')));
    expect(await impatient().getData('L')).toEqual({ kind: 'unreachable', because: 'timeOut', code: null });
  });

  it.each<[string, MagisterListBroken['because'], (send: (text: string) => void, cut: () => void) => void]>([
    ['that stops half-way', 'timeOut', (send) => send('1;Ja\r\n'.repeat(200))],
    ['that is cut off', 'cutOff', (send, cut) => (send('1;Ja\r\n'.repeat(200)), setTimeout(cut, 30))],
    ['without an end', 'tooLarge', (send) => send('1;Ja\r\n'.repeat(100_000))],
  ])('breaks off a list %s', async (_what, because, behave) => {
    magister.layouts.set('L', (response) => {
      response.writeHead(200);
      behave((text) => void response.write(text), () => void response.destroy());
    });
    const list = await impatient().getData('L');
    await expect(textOf(list)).rejects.toMatchObject({ name: 'MagisterListBroken', because });
  });

  it('ends the connection when nobody reads on', async () => {
    const closed = new Promise<void>((done) => {
      magister.layouts.set('L', (response) => {
        response.on('close', done);
        response.writeHead(200);
        response.write('1;Ja\r\n'.repeat(200));
      });
    });
    const list = await impatient().getData('L');
    if (list.kind === 'list') for await (const _piece of list.chunks) break;
    await expect(closed).resolves.toBeUndefined();
  });
});

it('shows its password and session nowhere, whatever goes wrong', async () => {
  const shown: string[] = [];
  const log = createLogger('debug', { write: (line) => void shown.push(line) });
  const show = (value: unknown): void => {
    if (value instanceof Error) log.error('failed', { error: value });
    for (let error: unknown = value; error instanceof Error; error = error.cause) shown.push(error.message, error.stack ?? '');
    shown.push(JSON.stringify(value), inspect(value, { depth: null, showHidden: true }), String(value));
  };
  const attempt = async (one: MagisterClient): Promise<void> => {
    show(one);
    try {
      const answer = await one.getData('L');
      show(answer);
      if (answer.kind === 'list') await textOf(answer);
    } catch (error) {
      show(error);
    }
  };
  const impatient = (account = magister.account): MagisterClient => createMagisterClient(account, { beginMs: 100, pauseMs: 100, bytes: 3_000 });
  // An answer may repeat the whole question.
  const echoes = [PASSWORD, encodeURIComponent(PASSWORD), encodeURIComponent(PASSWORD).replaceAll('%20', '+')];
  for (const echo of echoes) {
    magister.instead.set('Login', `<Response><Result>False</Result><ResultMessage>Onjuist: ${echo.replace('&', '&amp;')}</ResultMessage></Response>`);
    await attempt(impatient());
  }
  magister.instead.clear();
  magister.layouts.set('L', (response) => void response.end(`Fout: sessie ${magister.tokens.at(-1)} heeft geen rechten`));
  await attempt(impatient());
  magister.layouts.set('L', () => undefined);
  await attempt(impatient());
  magister.layouts.set('L', (response) => void response.destroy());
  await attempt(impatient());
  magister.layouts.set('L', (response) => (response.writeHead(200), response.write('x;y\r\n'.repeat(300)), setTimeout(() => response.destroy(), 30)));
  await attempt(impatient());
  magister.layouts.set('L', 'x;y\r\n'.repeat(2_000));
  await attempt(impatient());
  await attempt(impatient({ ...magister.account, url: await nobodyListening() }));
  await attempt(impatient({ ...magister.account, url: 'http://[kapot' }));
  await attempt(impatient({ ...magister.account, url: 'https://127.0.0.1:1/doc' }));

  const all = shown.join('\n');
  expect(magister.tokens.length).toBeGreaterThan(4);
  expect(all).toContain('MagisterListBroken');
  for (const value of [...echoes, ...magister.tokens, 'G&heim', 'sessie-']) expect(all).not.toContain(value);
});
