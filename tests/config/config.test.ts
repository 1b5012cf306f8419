import { parseConfig, type Config } from '../../src/config/config';
import type { Env } from '../../src/config/env';

const BOT = '11111111-2222-4333-8444-555555555555';
const TENANT = 'AAAAAAAA-2222-4333-8444-555555555555';
const KEY = 'k'.repeat(32);
const PRODUCTION: Env = { BOT_ID: BOT, BOT_TENANT_ID: TENANT, PUBLIC_URL: 'https://houvast.example', SIGNING_KEY: KEY };

function read(env: Env): Config {
  const parsed = parseConfig(env);
  if (parsed.kind === 'problems') throw new Error(parsed.problems.join('\n'));
  return parsed.config;
}

function problems(env: Env): readonly string[] {
  const parsed = parseConfig(env);
  return parsed.kind === 'problems' ? parsed.problems : [];
}

describe('the demo', () => {
  it('needs no settings and listens on this computer only', () => {
    expect(read({})).toMatchObject({ host: '127.0.0.1', port: 3978, dataDir: './data', databaseUrl: null, bot: null, speelplein: { port: 3979 }, tenants: [], pictureProcesses: null, faceNetworks: 'all', signingKey: null });
  });

  it.each([['127.0.0.1'], ['localhost'], ['::1']])('may listen on %s', (host) => {
    expect(read({ HOST: host }).host).toBe(host);
  });

  it.each([['0.0.0.0'], ['::'], ['192.168.1.4'], ['houvast.example'], ['127.0.0.1.example.com']])('never listens on %s', (host) => {
    expect(problems({ HOST: host })).toEqual([expect.stringContaining('alleen op deze computer')]);
  });

  it.each([['BOT_PASSWORD', 'x'], ['BOT_TENANT_ID', TENANT]])('is not what somebody wants who sets %s', (name, value) => {
    expect(problems({ [name]: value })).toEqual([expect.stringContaining(`${name} staat er, maar BOT_ID niet`)]);
    expect(problems({ [name]: value, BOT_ID: ' ' })).toHaveLength(1);
  });

  it('takes an empty setting as none', () => {
    expect(read({ PORT: '', HOST: '  ', BOT_ID: '', DATABASE_URL: ' ' })).toEqual(read({}));
  });
});

describe("a school's own installation", () => {
  it('runs with a bot, a tenant, an address and a key, and has no Speelplein', () => {
    const config = read(PRODUCTION);
    expect(config).toMatchObject({ host: '0.0.0.0', publicUrl: 'https://houvast.example', speelplein: null, tenants: [TENANT.toLowerCase()] });
    expect(config.bot).toEqual({ appId: BOT, tenantId: TENANT, password: null });
    expect(config.signingKey?.reveal()).toBe(KEY);
  });

  it.each(['BOT_TENANT_ID', 'PUBLIC_URL', 'SIGNING_KEY'])('does not start without %s', (name) => {
    expect(problems({ ...PRODUCTION, [name]: undefined })).toEqual([expect.stringContaining(`${name} ontbreekt`)]);
  });

  it('never falls back to the demo because its id is wrong', () => {
    expect(problems({ ...PRODUCTION, BOT_ID: 'houvast', HOST: '0.0.0.0' })).toEqual([expect.stringContaining('BOT_ID moet')]);
    expect(problems({ BOT_ID: 'houvast' })).toHaveLength(4);
  });

  it.each([
    ['http://houvast.example', false],
    ['https://houvast.example', true],
    ['http://localhost:3978', true],
    ['http://localhost.example.com', false],
    ['ftp://houvast.example', false],
    ['houvast.example', false],
  ])('takes PUBLIC_URL %s: %s', (address, taken) => {
    expect(problems({ ...PRODUCTION, PUBLIC_URL: address })).toHaveLength(taken ? 0 : 1);
  });

  it('serves further tenants beside its own, each once', () => {
    const other = 'BBBBBBBB-2222-4333-8444-555555555555';
    expect(read({ ...PRODUCTION, ALLOWED_TENANTS: ` ${other}, ${TENANT} ,` }).tenants).toEqual([TENANT.toLowerCase(), other.toLowerCase()]);
  });

  it('keeps only the origins of the addresses that it may answer', () => {
    expect(read({ ...PRODUCTION, ALLOWED_SERVICE_URLS: 'https://smba.example/emea/, http://127.0.0.1:5000/' }).serviceUrls).toEqual(['https://smba.example', 'http://127.0.0.1:5000']);
  });

  it('answers only addresses of Teams when nothing else is said', () => {
    expect(read(PRODUCTION).serviceUrls).toEqual(['https://smba.trafficmanager.net', 'https://smba.infra.gcc.teams.microsoft.com']);
  });
});

describe('a value that is wrong', () => {
  it.each<[string, string]>([
    ['PORT', 'abc'], ['PORT', '-1'], ['PORT', '65536'], ['PORT', '80.5'], ['SPEELPLEIN_PORT', 'x'],
    ['DATABASE_URL', 'mysql://db'], ['BOT_ID', '123'], ['BOT_TENANT_ID', `${TENANT}0`], ['SIGNING_KEY', 'short'],
    ['ALLOWED_TENANTS', 'school.onmicrosoft.com'], ['ALLOWED_SERVICE_URLS', 'http://evil.example'], ['ALLOWED_SERVICE_URLS', 'https://a.example, javascript:alert(1)'],
    ['OPENID_METADATA_URL', 'http://evil.example'], ['LOGIN_URL', 'file:///etc/passwd'], ['GRAPH_URL', 'http://evil.example'], ['LOG_LEVEL', 'trace'],
    ['FACE_NETWORKS', 'none'], ['PICTURE_PROCESSES', '0'], ['PICTURE_PROCESSES', '2.5'], ['PICTURE_PROCESSES', '9'],
  ])('%s=%s is named once, and never repeated', (name, value) => {
    const found = problems({ ...PRODUCTION, [name]: value });
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${name} moet`))]);
    expect(found.join()).not.toContain(value);
  });

  it('is told together with all others', () => {
    const found = problems({ PORT: 'x', HOST: '0.0.0.0', BOT_ID: BOT, BOT_TENANT_ID: 'y', DATABASE_URL: 'z', LOG_LEVEL: 'loud' });
    expect(found.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'DATABASE_URL', 'BOT_TENANT_ID', 'LOG_LEVEL', 'PUBLIC_URL', 'SIGNING_KEY']);
  });
});

it.each([['0', 0], ['65535', 65_535], [' 8080 ', 8_080]])('takes the port %j', (value, port) => {
  expect(read({ PORT: value }).port).toBe(port);
});

it('takes a slash at the end of an address away', () => {
  const config = read({ ...PRODUCTION, PUBLIC_URL: 'https://houvast.example//', GRAPH_URL: 'https://graph.example/v1.0/', LOGIN_URL: 'https://login.example/' });
  expect([config.publicUrl, config.endpoints.graph, config.endpoints.login]).toEqual(['https://houvast.example', 'https://graph.example/v1.0', 'https://login.example']);
});

describe('the web service of Magister', () => {
  const MAGISTER: Env = { MAGISTER_URL: 'https://school.swp.nl:8800/doc/', MAGISTER_USER: 'houvast', MAGISTER_PASSWORD: 'geheim' };

  it('is absent as a whole when nothing is said of it', () => {
    expect(read(PRODUCTION).magister).toBeNull();
  });

  it('is there with an address, a name and a password, in the demo too', () => {
    const { magister } = read(MAGISTER);
    expect(magister).toMatchObject({ url: 'https://school.swp.nl:8800/doc', user: 'houvast' });
    expect(magister?.password.reveal()).toBe('geheim');
  });

  it.each(['MAGISTER_URL', 'MAGISTER_USER', 'MAGISTER_PASSWORD'])('is not complete without %s', (name) => {
    expect(problems({ ...MAGISTER, [name]: ' ' })).toEqual([expect.stringContaining(`${name} ontbreekt`)]);
  });

  it('needs the two others of whoever sets one', () => {
    expect(problems({ MAGISTER_USER: 'houvast' }).map((problem) => problem.split(' ')[0])).toEqual(['MAGISTER_URL', 'MAGISTER_PASSWORD']);
  });

  it.each([
    ['https://school.swp.nl:8800/doc', true],
    ['http://127.0.0.1:8800/doc', true],
    ['http://school.swp.nl:8800/doc', false],
    ['https://school.swp.nl:8800/doc?Library=Algemeen', false],
    ['https://school.swp.nl:8800/doc#x', false],
    ['https://houvast:geheim@school.swp.nl:8800/doc', false],
    ['school.swp.nl', false],
  ])('takes the address %s: %s', (address, taken) => {
    const found = problems({ ...MAGISTER, MAGISTER_URL: address });
    expect(found).toHaveLength(taken ? 0 : 1);
    expect(found.join()).not.toContain('geheim');
  });
});

describe('a language model', () => {
  const MODEL: Env = { LLM_ENDPOINT: 'https://school.openai.azure.com/openai/v1/', LLM_KEY: 'sleutel', LLM_MODEL: 'gpt-4.1-mini' };

  it('is absent as a whole when nothing is said of it', () => {
    expect(read(PRODUCTION).languageModel).toBeNull();
    expect(read({}).languageModel).toBeNull();
  });

  it('is there with an address, a key and a name', () => {
    const { languageModel } = read({ ...PRODUCTION, ...MODEL });
    expect(languageModel).toMatchObject({ endpoint: 'https://school.openai.azure.com/openai/v1', model: 'gpt-4.1-mini' });
    expect(languageModel?.key.reveal()).toBe('sleutel');
    expect(JSON.stringify(languageModel)).not.toContain('sleutel');
  });

  it.each(['LLM_ENDPOINT', 'LLM_KEY', 'LLM_MODEL'])('is not complete without %s', (name) => {
    expect(problems({ ...MODEL, [name]: ' ' })).toEqual([expect.stringContaining(`${name} ontbreekt`)]);
  });

  it.each([
    ['https://school.openai.azure.com/openai/v1', true],
    ['http://127.0.0.1:11434/v1', true],
    ['http://localhost:11434/v1', true],
    ['http://ollama.school.example:11434/v1', false],
    ['http://localhost.example.com/v1', false],
    ['https://school.example/v1?key=1', false],
    ['https://naam:geheim@school.example/v1', false],
    ['ftp://school.example/v1', false],
  ])('takes the address %s: %s', (address, taken) => {
    const found = problems({ ...MODEL, LLM_ENDPOINT: address });
    expect(found).toHaveLength(taken ? 0 : 1);
    expect(found.join()).not.toContain('geheim');
  });

  it.each([['llama3.1:8b', true], ['mistralai/Mistral-Small', true], ['een model', false], ['x\ny', false]])('takes the name %j: %s', (name, taken) => {
    expect(problems({ ...MODEL, LLM_MODEL: name })).toHaveLength(taken ? 0 : 1);
  });

  it('is refused while a library would print questions', () => {
    expect(problems({ ...MODEL, DEBUG: 'true' })).toEqual([expect.stringContaining('DEBUG=true')]);
    expect(problems({ DEBUG: 'true' })).toEqual([]);
  });
});

it('ignores what it does not know', () => {
  expect(read({ PATH: '/usr/bin', HOUVAST: 'x' })).toEqual(read({}));
});
