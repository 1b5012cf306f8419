import type { Browser, FrameLocator, Page } from 'playwright-core';
import { hindrancesOn } from '../browser/hindrances';
import { launchChromium } from '../browser/launchChromium';
import { shoot } from '../browser/shoot';
import { consentPageWorld, type ConsentPageWorld } from './support/consentPageWorld';
import { serveHostPage } from './support/hostPage';


jest.setTimeout(120_000);

describe('the administrators’ page in a browser', () => {
  let browser: Browser;
  let host: Awaited<ReturnType<typeof serveHostPage>>;
  let world: ConsentPageWorld;
  let page: Page;
  let frame: FrameLocator;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchChromium();
    host = await serveHostPage();
    world = await consentPageWorld([host.origin]);
  });
  afterAll(async () => {
    await browser.close();
    await host.close();
    await world.close();
  });
  beforeEach(() => world.database.empty('consent_event', 'consent_import', 'consent_mapping'));
  afterEach(() => page.context().close());

  async function open(theme: string, width: number): Promise<void> {
    const context = await browser.newContext({ viewport: { width, height: 700 } });
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
    page.on('pageerror', (error) => void complaints.push(error.message));
    const token = await world.tokenOf(world.school.showcase.schoolleiding);
    await page.goto(host.show({ frameUrl: `${world.origin}/toestemming?venster=1&speelplein=1`, theme, locale: 'nl-nl', token }));
    frame = page.frameLocator('iframe');
    await frame.getByTestId('start').waitFor();
  }

  const list = (answer: string, count = 60): Buffer =>
    Buffer.from(['Stamnr;Toestemming jaarboek', ...world.school.students.slice(0, count).map(({ stamnummer }) => `${stamnummer};${answer}`)].join('\r\n'));

  async function look(buffer: Buffer): Promise<void> {
    await frame.getByTestId('list-file').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer });
    await frame.getByTestId('compare').click();
    await frame.getByTestId('result').waitFor();
  }

  async function isFineToSee(name: string): Promise<void> {
    await shoot(page, `consent/${name}`);
    expect(await frame.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
    expect(await hindrancesOn(page)).toEqual([]);
    // No style or script that its own policy forbids.
    expect(complaints).toEqual([]);
  }

  it.each([
    ['contrast', 320],
    ['default', 900],
  ])('asks a person to look at a list that changes much before it is recorded (%s, %i pixels)', async (theme, width) => {
    await open(theme, width);
    await isFineToSee(`start-${theme}`);
    await look(list('Ja'));
    await frame.getByTestId('apply').click();
    await frame.getByTestId('done').waitFor();
    await isFineToSee(`done-${theme}`);
    await frame.getByTestId('again').click();

    await look(list('Nee'));
    expect(await frame.getByTestId('stopped').getAttribute('data-stopped')).toBe('manyChanges');
    await frame.getByTestId('apply').click();
    await frame.getByTestId('needs-confirm').waitFor();
    await isFineToSee(`stopped-${theme}`);
    await frame.getByLabel('Ik heb dit nagekeken en het klopt').check();
    await frame.getByTestId('apply').click();
    await frame.getByTestId('done').waitFor();
    expect(await frame.getByTestId('count-withdrawn').innerText()).toMatch(/^60\n/);
  });

  it('has the person look again when something changed meanwhile', async () => {
    await open('default', 900);
    await look(list('Ja'));
    await world.database.db.updateTable('person').set({ stamnummer: null }).where('stamnummer', '=', world.school.students[0]?.stamnummer ?? '').execute();
    await frame.getByTestId('apply').click();
    await frame.locator('[data-stopped=changedSinceSeen]').waitFor();
    await isFineToSee('changed-since-seen');
    await frame.getByTestId('look-again').click();
    await frame.getByTestId('apply').click();
    await frame.getByTestId('done').waitFor();
    expect(await frame.getByTestId('count-unmatched').innerText()).toMatch(/^1\n/);
  });

  it('gives the rows that are left out as a file', async () => {
    await open('default', 900);
    await look(list('misschien', 3));
    const [download] = await Promise.all([page.waitForEvent('download'), frame.getByTestId('download').click()]);
    expect(download.suggestedFilename()).toBe('rijen-die-niet-meedoen.csv');
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString('utf8')).toContain('"4";"een antwoord is geen ja, geen nee en niet leeg"');
  });

  it('says that the connection is gone, and tries again when asked', async () => {
    await open('default', 900);
    await page.context().setOffline(true);
    await frame.getByTestId('list-file').setInputFiles({ name: 'lijst.csv', mimeType: 'text/csv', buffer: list('Ja') });
    await frame.getByTestId('problem').waitFor();
    complaints = [];
    await page.context().setOffline(false);
    await frame.getByTestId('retry').click();
    await frame.getByTestId('mapping').waitFor();
  });
});
