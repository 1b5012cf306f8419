import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';

import { Client } from 'pg';

import { embeddedServer } from '../../src/storage/embedded/embeddedServer';

import { databaseRuns, forget, freshSettings, startInVain, startProduct, type Settings } from './support/product';

jest.setTimeout(180_000);

describe('when it can not start, it says why and leaves nothing running', () => {
  let settings: Settings;
  beforeEach(async () => { settings = await freshSettings(); });
  afterEach(() => { forget(settings); });

  it.each(['PORT', 'SPEELPLEIN_PORT'] as const)('%s is taken by another program', async (which) => {
    const other = await hold(Number(settings[which]));
    const { code, stderr } = await startInVain(settings);
    await new Promise<void>((closed) => other.close(() => { closed(); }));

    expect(stderr).toContain(`Poort ${settings[which]} is al in gebruik.`);
    expect(stderr).toContain(`${which}=`);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(1);
    expect(databaseRuns(settings)).toBe(false);
  });

  it('the data folder can not be written', async () => {
    // Root may write anywhere, but not a folder below a file.
    const inTheWay = join(settings.DATA_DIR, 'data');
    writeFileSync(inTheWay, '');
    const { code, stderr } = await startInVain({ ...settings, DATA_DIR: join(inTheWay, 'houvast') });
    expect(stderr).toContain('Houvast mag niet schrijven in');
    expect(stderr).toContain('DATA_DIR');
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(1);
  });

  it('it runs already: the first keeps running; and afterwards the database is of a newer version', async () => {
    const first = await startProduct(settings);
    const again = await startInVain(settings);
    expect(again.stderr).toContain('Draait Houvast al?');
    expect(again.code).toBe(1);
    expect((await fetch(first.origin)).status).toBe(200);

    const server = await embeddedServer(settings.DATA_DIR);
    const client = new Client({ connectionString: server.url });
    await client.connect();
    await client.query(`insert into kysely_migration (name, timestamp) values ('9999_from_the_future', '2099-01-01')`);
    await client.end();
    expect(await first.stop()).toMatchObject({ code: 0, databaseRuns: false });

    const { code, stderr } = await startInVain(settings);
    expect(stderr).toContain('De database is van een nieuwere versie van Houvast.');
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(1);
    expect(databaseRuns(settings)).toBe(false);
  });
});

function hold(port: number): Promise<Server> {
  return new Promise((holding, failed) => {
    const server = createServer().once('error', failed);
    server.listen(port, '127.0.0.1', () => { holding(server); });
  });
}
