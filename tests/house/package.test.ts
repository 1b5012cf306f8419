import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { strFromU8, unzipSync } from 'fflate';
import { fillIn, packageCommand, placeholdersIn } from '../../src/cli/package';

const APP = 'a0000000-0000-4000-8000-00000000000a';
const BOT = 'b0000000-0000-4000-8000-00000000000b';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'houvast-package-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await packageCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line), stdin: Readable.from([]) });
  return { code, out, err };
}

const unzip = (file: string) => unzipSync(new Uint8Array(readFileSync(file)));

describe('houvast package', () => {
  it('makes a zip with the manifest, both icons and English, filled in for this school', async () => {
    const file = path.join(folder, 'school.zip');
    const { code, out } = await run('--app-id', APP, '--bot-id', BOT, '--domain', 'houvast.school.nl', '--out', file);
    expect([code, out]).toEqual([0, [file]]);
    const files = unzip(file);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect([manifest.id, manifest.bots[0].botId, manifest.validDomains, manifest.webApplicationInfo.resource]).toEqual([APP, BOT, ['houvast.school.nl'], `api://houvast.school.nl/botid-${BOT}`]);
    expect(Buffer.from(files['color.png'] ?? []).equals(readFileSync(path.join(__dirname, '../../appPackage/color.png')))).toBe(true);
  });

  it('makes a package to look at without settings, and says that it is not for Teams', async () => {
    const file = path.join(folder, 'new', 'folder', 'demo.zip');
    const { code, err } = await run('--out', file);
    expect(code).toBe(0);
    expect(err.join(' ')).toMatch(/niet om in Teams te zetten/);
    expect(JSON.parse(strFromU8(unzip(file)['manifest.json'] ?? new Uint8Array())).id).toBe('00000000-0000-0000-0000-000000000000');
  });

  it('gives the same bytes for the same settings', async () => {
    const [one, two] = [path.join(folder, '1.zip'), path.join(folder, '2.zip')];
    await run('--app-id', APP, '--bot-id', BOT, '--domain', 'houvast.school.nl', '--out', one);
    await run('--app-id', APP, '--bot-id', BOT, '--domain', 'houvast.school.nl', '--out', two);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });

  it.each([
    ['only a part of the settings', ['--app-id', APP], /--bot-id.*--domain/s],
    ['an id that is no GUID', ['--app-id', 'houvast', '--bot-id', BOT, '--domain', 'houvast.school.nl'], /--app-id/],
    ['the zero id for a real school', ['--app-id', '00000000-0000-0000-0000-000000000000', '--bot-id', BOT, '--domain', 'houvast.school.nl'], /--app-id/],
    ['an address instead of a host name', ['--app-id', APP, '--bot-id', BOT, '--domain', 'https://houvast.school.nl/'], /--domain/],
    ['a host with a port', ['--app-id', APP, '--bot-id', BOT, '--domain', 'houvast.school.nl:3978'], /--domain/],
    ['an unknown option', ['--appid', APP], /--appid/],
  ])('refuses %s, says what to do and writes nothing', async (_what, args, message) => {
    const file = path.join(folder, 'never.zip');
    const { code, out, err } = await run(...args, '--out', file);
    expect([code, out]).toEqual([2, []]);
    expect(err.join('\n')).toMatch(message);
    expect(err.join('\n')).toContain('Gebruik:');
    expect(existsSync(file)).toBe(false);
  });

  it('says so when the place cannot be written', async () => {
    writeFileSync(path.join(folder, 'a-file'), '');
    const { code, err } = await run('--out', path.join(folder, 'a-file', 'x.zip'));
    expect(code).toBe(1);
    expect(err.join(' ')).toMatch(/--out/);
  });

  it('sees a place that nobody filled in', () => {
    const settings = { appId: APP, botId: BOT, domain: 'houvast.school.nl' };
    expect(placeholdersIn(fillIn('{"a":"${{BOT_ID}}","b":"${{OTHER_ID}}","c":"${{OTHER_ID}}"}', settings))).toEqual(['${{OTHER_ID}}']);
  });
});
