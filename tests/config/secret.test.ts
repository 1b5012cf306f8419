import { format, inspect } from 'node:util';
import { parseConfig } from '../../src/config/config';
import { secret } from '../../src/config/secret';
import { createLogger } from '../../src/runtime/log';

const VALUE = 'correct-horse-battery-staple-0123456789';
const one = secret(VALUE);

it('gives its value to who asks for it', () => {
  expect(one.reveal()).toBe(VALUE);
});

it.each<[string, (value: unknown) => string]>([
  ['String()', (value) => String(value)],
  ['a template', (value) => `${value as string}`],
  ['JSON', (value) => JSON.stringify({ value })],
  ['JSON of a copy', (value) => JSON.stringify({ ...(value as object) })],
  ['console.log', (value) => format('%s %o %j', value, value, value)],
  ['inspect', (value) => inspect(value)],
  ['inspect with everything', (value) => inspect({ value }, { depth: null, showHidden: true, getters: true })],
  ['its own properties', (value) => Reflect.ownKeys(value as object).map((key) => String((value as Record<PropertyKey, unknown>)[key])).join()],
])('never shows it by way of %s', (_way, show) => {
  expect(show(one)).not.toContain(VALUE);
});

it('shows nothing of a whole configuration, in an error or in the log', () => {
  const guid = '11111111-2222-4333-8444-555555555555';
  const parsed = parseConfig({
    BOT_ID: guid, BOT_TENANT_ID: guid, PUBLIC_URL: 'https://houvast.example', BOT_PASSWORD: VALUE, SIGNING_KEY: VALUE, DATABASE_URL: `postgresql://u:${VALUE}@db/h`,
    MAGISTER_URL: 'https://school.swp.nl:8800/doc', MAGISTER_USER: 'houvast', MAGISTER_PASSWORD: VALUE,
  });
  expect(parsed.kind).toBe('ok');
  const lines: string[] = [];
  createLogger('info', { write: (line) => void lines.push(line) }).info('started', parsed as never);
  expect(lines).toHaveLength(1);
  for (const shown of [JSON.stringify(parsed), inspect(parsed, { depth: null, showHidden: true }), ...lines]) expect(shown).not.toContain(VALUE);
});
