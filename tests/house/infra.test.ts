import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { SETTINGS } from '../../src/config/config';

const ROOT = path.join(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const bicep = read('infra/azure.bicep');
const registration = read('infra/botRegistration/azurebot.bicep');
const parameters = JSON.parse(read('infra/azure.parameters.json')).parameters as Record<string, { value: string }>;
const agents = parse(read('m365agents.yml'));

const params = (template: string, withDefault: boolean): string[] =>
  [...template.matchAll(/^param (\w+) \w+( = .+)?$/gm)].filter((match) => (match[2] !== undefined) === withDefault).map((match) => match[1] ?? '');

describe('the Azure templates', () => {
  it('get a value for every parameter that has no default, and for nothing else', () => {
    const known = [...params(bicep, false), ...params(bicep, true)];
    for (const name of params(bicep, false)) expect(Object.keys(parameters)).toContain(name);
    for (const name of Object.keys(parameters)) expect(known).toContain(name);
  });

  it('hand the registration everything that it asks', () => {
    const given = /module \w+ '\.\/botRegistration\/azurebot\.bicep' = \{[\s\S]*?params: \{([\s\S]*?)\n {2}\}/.exec(bicep)?.[1] ?? '';
    const names = [...given.matchAll(/^\s+(\w+):/gm)].map((match) => match[1]);
    expect(names.sort()).toEqual(params(registration, false).sort());
  });

  it('set only settings that Houvast reads', () => {
    const names = [...bicep.matchAll(/name: '([A-Z_]+)'/g)].map((match) => match[1] ?? '');
    expect(names).toContain('BOT_ID');
    for (const name of names) expect(Object.keys(SETTINGS)).toContain(name);
  });

  it('set every setting without which production refuses to start', () => {
    for (const name of ['BOT_ID', 'BOT_TENANT_ID', 'PUBLIC_URL', 'SIGNING_KEY', 'DATABASE_URL']) expect(bicep).toContain(`name: '${name}'`);
  });

  it('hold no secret: each comes from outside and is marked as one', () => {
    const secret = ['botAadAppClientSecret', 'databasePassword', 'signingKey'];
    for (const name of secret) {
      expect(bicep).toMatch(new RegExp(`@secure\\(\\)\\n(@.*\\n)*param ${name} string\\n`));
      expect(parameters[name]?.value).toMatch(/^\$\{\{SECRET_\w+\}\}$/);
    }
    for (const line of bicep.split('\n').filter((text) => text.startsWith('output '))) for (const name of secret) expect(line).not.toContain(name);
  });

  it('keep the data in the European Union', () => {
    const allowed = /@allowed\(\[([^\]]+)\]\)\nparam location/.exec(bicep)?.[1]?.match(/\w+/g);
    expect(allowed).toEqual(['westeurope', 'northeurope', 'swedencentral', 'francecentral', 'germanywestcentral']);
  });

  it('register a bot of one tenant', () => {
    expect(registration).toContain("msaAppType: 'SingleTenant'");
    expect(registration).toContain('msaAppTenantId: botTenantId');
  });
});

describe('m365agents.yml', () => {
  const steps: { uses: string; with: Record<string, unknown>; writeToEnvironmentFile?: Record<string, string> }[] = ['provision', 'deploy', 'publish'].flatMap((stage) => agents[stage]);

  it('is of the version that the toolkit of today writes', () => {
    expect(agents.version).toBe('v1.11');
  });

  it('uses only values that the toolkit, an earlier step or the administrator gives', () => {
    const given = new Set(['TEAMSFX_ENV', 'APP_NAME_SUFFIX', 'AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP_NAME', 'RESOURCE_SUFFIX', 'SECRET_DATABASE_PASSWORD', 'SECRET_SIGNING_KEY']);
    for (const step of steps) for (const name of Object.values(step.writeToEnvironmentFile ?? {})) given.add(name);
    for (const [, name] of bicep.matchAll(/^output (\w+) /gm)) given.add(name ?? '');
    const used = [read('m365agents.yml'), read('infra/azure.parameters.json'), read('appPackage/manifest.json')].flatMap((text) => [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''));
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((name) => !given.has(name))).toEqual([]);
  });

  it('names files that exist', () => {
    const files = steps.flatMap((step) => [step.with['manifestPath'], step.with['ignoreFile'], ...((step.with['templates'] as { path: string; parameters: string }[] | undefined) ?? []).flatMap((template) => [template.path, template.parameters])]);
    const named = files.filter((file): file is string => typeof file === 'string');
    expect(named).toContain('./infra/azure.bicep');
    for (const file of named) expect(statSync(path.join(ROOT, file)).isFile()).toBe(true);
  });

  it('never sends settings, data or the history of the project to Azure', () => {
    const ignored = read('infra/.webappignore').split('\n');
    for (const entry of ['.git*', '.env', '/env/', '/data/']) expect(ignored).toContain(entry);
  });
});
