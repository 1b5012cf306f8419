import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../../src/config/env';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'houvast-env-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  delete process.env['HOUVAST_ENV_TEST'];
});

it('gives the environment of the process where there is no .env', () => {
  process.env['HOUVAST_ENV_TEST'] = 'process';
  expect(readEnv(folder)['HOUVAST_ENV_TEST']).toBe('process');
});

it('adds what stands in .env, also when an editor put a mark in front', () => {
  writeFileSync(join(folder, '.env'), '\uFEFFHOUVAST_ENV_TEST=file\n#HOUVAST_ENV_OTHER=off\n');
  expect(readEnv(folder)['HOUVAST_ENV_TEST']).toBe('file');
  expect(readEnv(folder)).not.toHaveProperty('HOUVAST_ENV_OTHER');
});

it('lets the environment of the process win', () => {
  process.env['HOUVAST_ENV_TEST'] = 'process';
  writeFileSync(join(folder, '.env'), 'HOUVAST_ENV_TEST=file\n');
  expect(readEnv(folder)['HOUVAST_ENV_TEST']).toBe('process');
});
