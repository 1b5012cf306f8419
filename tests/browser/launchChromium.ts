import { execFile } from 'node:child_process';
import { access, constants, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
// Containers have a small /dev/shm and no user namespaces for the sandbox; only our own loopback pages are opened.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--no-first-run', '--font-render-hinting=none'];

/**
 * A real Chromium for tests: the system's own where there is one, else the one inside the npm package
 * `@sparticuz/chromium`, on a machine without its shared libraries together with those that the package carries.
 * Nothing is downloaded or installed.
 */
export async function launchChromium(): Promise<Browser> {
  const system = await systemChromium();
  if (system !== null) return chromium.launch({ executablePath: system, args: ARGUMENTS });
  const folder = await unpackedChromium();
  const executablePath = join(folder, 'chromium');
  return chromium.launch({ executablePath, args: ARGUMENTS, env: await environmentFor(executablePath, folder) });
}

async function systemChromium(): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  for (const candidate of folders.flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)))) {
    if (await access(candidate, constants.X_OK).then(() => true, () => false)) return candidate;
  }
  return null;
}

/** Unpacks once into the cache of this project; two workers at the same time don't disturb each other. */
async function unpackedChromium(): Promise<string> {
  const packageFolder = join(process.cwd(), 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(process.cwd(), 'node_modules', '.cache', `chromium-${version}`);
  if (await exists(join(folder, 'chromium'))) return folder;
  const workshop = `${folder}.${process.pid}`;
  await mkdir(workshop, { recursive: true });
  // The package unpacks into TMPDIR and is an ES module, which Jest's own module loader can't import: so in a process of its own.
  const script = `
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(${JSON.stringify(join(packageFolder, 'bin', 'al2023.tar.br'))});`;
  await run(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TMPDIR: workshop, NODE_OPTIONS: '' }, cwd: process.cwd() });
  await rename(workshop, folder).catch(async () => {
    await rm(workshop, { recursive: true, force: true });
  });
  return folder;
}

async function environmentFor(executable: string, folder: string): Promise<Record<string, string>> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const fonts = (await exists('/etc/fonts/fonts.conf')) ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { ...inherited, ...fonts, ...((await lacksLibraries(executable)) ? { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } : {}) };
}

/** Whether the dynamic linker misses a library. A machine without `ldd` counts as one that does. */
async function lacksLibraries(executable: string): Promise<boolean> {
  const { stdout } = await run('ldd', [executable], { cwd: dirname(executable) }).catch(() => ({ stdout: 'not found' }));
  return stdout.includes('not found');
}

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);
