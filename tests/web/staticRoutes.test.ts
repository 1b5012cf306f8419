import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStaticRoutes } from '../../src/web/staticRoutes';
import { serveRoutes } from './support/serveRoutes';

describe('the page of the dialog', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'houvast-page-'));
    await mkdir(join(folder, 'assets'));
    await mkdir(join(folder, 'speelplein'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><html><head><title>x</title></head></html>');
    await writeFile(join(folder, 'assets', 'index-abc.js'), 'console.log(1)');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'speelplein', 'index.html'), 'demo');
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function get(path: string, speelplein: readonly string[] | null = null, headers: Record<string, string> = {}): Promise<Response> {
    const server = await serveRoutes(createStaticRoutes({ path: '/photo', camera: true, folder, speelpleinOrigins: speelplein === null ? null : () => speelplein }));
    try {
      const response = await fetch(`${server.origin}${path}`, { headers });
      return new Response(await response.arrayBuffer(), response);
    } finally {
      await server.close();
    }
  }

  it('may be framed by Teams and runs nothing that stands in the page itself', async () => {
    const response = await get('/photo');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).toMatch(/frame-ancestors https:\/\/teams\.microsoft\.com/);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('127.0.0.1');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('has another nonce every time, the same in policy and page', async () => {
    const [one, two] = await Promise.all([get('/photo'), get('/photo')]);
    const nonceOf = (response: Response): string => /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? '';
    expect(nonceOf(one)).not.toBe(nonceOf(two));
    expect(await one.text()).toContain(`"nonce":"${nonceOf(one)}"`);
  });

  it('accepts the Speelplein in the demo only', async () => {
    const demo = await get('/photo', ['http://127.0.0.1:3979']);
    expect(demo.headers.get('content-security-policy')).toContain('http://127.0.0.1:3979');
    expect(await demo.text()).toContain('"speelpleinOrigins":["http://127.0.0.1:3979"]');
    expect(await (await get('/photo')).text()).toContain('"speelpleinOrigins":null');
  });

  it('lets files with a hash in their name be kept for ever, compressed where that is understood', async () => {
    const response = await get('/photo/assets/index-abc.js');
    expect(await response.text()).toBe('console.log(1)');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect((await get('/photo/assets/index-abc.js', null, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
    expect((await get('/photo/assets/index-abc.js', null, { 'accept-encoding': 'identity' })).headers.get('content-encoding')).toBeNull();
  });

  it.each(['/photo/assets/nothing.js', '/photo/secret.txt', '/photo/index.html', '/photo/speelplein/index.html', '/photo/..%2fsecret.txt', '/photo/assets/..%2f..%2fsecret.txt'])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('says what to do when it was not built', async () => {
    const server = await serveRoutes(createStaticRoutes({ path: '/photo', camera: true, folder: join(folder, 'nowhere'), speelpleinOrigins: null }));
    try {
      const response = await fetch(`${server.origin}/photo`);
      expect(response.status).toBe(503);
      expect(await response.text()).toContain('npm run build');
    } finally {
      await server.close();
    }
  });
});
