import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parseConfig, SETTINGS } from '../../src/config/config';

const text = readFileSync(join(__dirname, '..', '..', '.env.example'), 'utf8');
const lines = text.split('\n');
const offered = lines.flatMap((line, index) => {
  const [, name, value] = /^#([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? [] : [{ name, value, why: lines[index - 1] ?? '' }];
});

it('offers every setting of the parser once, and no other', () => {
  expect(offered.map(({ name }) => name)).toEqual(Object.keys(SETTINGS));
});

it('starts the demo when it is copied as it is', () => {
  expect(parseEnv(text)).toEqual({});
});

it('explains each setting in the line above it', () => {
  expect(offered.filter(({ why }) => !/^# \S.{20,}\.$/.test(why))).toEqual([]);
});

it('has an example for each setting that the parser takes, all of them together', () => {
  const all = parseEnv(text.replace(/^#(?=[A-Z][A-Z0-9_]*=)/gm, ''));
  expect(Object.keys(all)).toHaveLength(Object.keys(SETTINGS).length);
  expect(parseConfig(all).kind).toBe('ok');
});

it.each(['PORT', 'DATA_DIR', 'ALLOWED_SERVICE_URLS', 'OPENID_METADATA_URL', 'LOGIN_URL', 'GRAPH_URL', 'SPEELPLEIN_PORT', 'LOG_LEVEL'])(
  'shows what %s is without the line',
  (name) => {
    const value = offered.find((line) => line.name === name)?.value;
    expect(parseConfig({ [name]: value })).toEqual(parseConfig({}));
  },
);
