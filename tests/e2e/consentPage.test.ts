import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, FrameLocator } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { school, teacher } from './support/school';
import { NARROW, Screen, type Look } from './support/screen';

jest.setTimeout(240_000);

const administrator = school.showcase.schoolleiding;
const [first, second, third] = school.students;
if (first === undefined || second === undefined || third === undefined) throw new Error('too few students');

const HEAD = 'Stamnr;Roepnaam;Email;Toestemming jaarboek;Toestemming nieuwsbrief;Opmerking';
const list = (answer: 'Ja' | 'Nee'): string =>
  [HEAD, `${first.stamnummer};${first.givenName};${first.userPrincipalName};${answer};${answer};"Wil liever; geen groepsfoto"`, `999999;Nieuw;nieuw@elders.example;Ja;Ja;`, `${third.stamnummer};${third.givenName};${third.userPrincipalName};misschien;Ja;`].join('\r\n');

describe('the page for administrators', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;
  let page: FrameLocator;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
  });
  afterEach(() => screen.close());
  afterAll(async () => {
    await browser.close();
    const { stdout, stderr } = await product.stop();
    for (const secret of ['geen groepsfoto', 'nieuw@elders.example', '999999', 'misschien']) expect(stdout + stderr).not.toContain(secret);
    forget(product.settings);
  });

  async function open(look: Look = {}, word = 'lijst inlezen', button = 'Lijst inlezen'): Promise<void> {
    screen = await Screen.open(browser, product.origin, { ...look, personas: [administrator] });
    await screen.openChat(administrator, 'personal');
    await screen.say(administrator, word);
    await screen.press(screen.message(administrator, button), button);
    page = screen.dialog();
    await page.getByTestId('start').waitFor();
  }

  function file(name: string, text: string): string {
    const path = join(product.settings.DATA_DIR, name);
    writeFileSync(path, text);
    return path;
  }

  async function toMapping(text: string): Promise<void> {
    await page.getByTestId('list-file').setInputFiles(file('lijst.csv', text));
    await page.getByTestId('mapping').waitFor();
  }

  const count = (key: string): Promise<string> => page.getByTestId(`count-${key}`).innerText();

  it('shows what a list changes, records it when asked, and knows its columns the next time', async () => {
    await open();
    await screen.shot('e2e-consent-start');
    expect(await screen.hindrances()).toEqual([]);
    expect(await page.getByTestId('past-imports').count()).toBe(0);

    await toMapping(list('Nee'));
    expect(await page.getByTestId('column-stamnummer').inputValue()).toBe('Stamnr');
    expect(await page.getByTestId('column-purpose-jaarboek').inputValue()).toBe('Toestemming jaarboek');
    expect(await page.getByTestId('mapping').innerText()).toContain('Deze kolommen gebruik ik niet: Roepnaam en Opmerking.');
    await screen.shot('e2e-consent-mapping');
    expect(await screen.hindrances()).toEqual([]);
    await page.getByTestId('source').fill('Magister');

    await page.getByTestId('compare').click();
    await page.getByTestId('result').waitFor();
    expect(await count('unmatched')).toMatch(/^1\n/);
    expect(await count('rejected')).toMatch(/^1\n/);
    expect(await page.getByTestId('left-out').innerText()).toMatch(/3\s+deze leerling is op deze school niet bekend\s+4\s+een antwoord is geen ja, geen nee en niet leeg/);
    await screen.shot('e2e-consent-result');
    expect(await screen.hindrances()).toEqual([]);

    await page.getByTestId('apply').click();
    await page.getByTestId('done').waitFor();
    await page.getByTestId('past-imports').getByText(administrator.displayName).waitFor();
    await screen.shot('e2e-consent-done');
    expect(await screen.hindrances()).toEqual([]);

    await page.getByTestId('again').click();
    await toMapping(list('Nee'));
    expect(await page.getByTestId('mapping').innerText()).toContain('zoals de vorige keer');
    await page.getByTestId('compare').click();
    await page.getByRole('heading', { name: 'Er verandert niets' }).waitFor();
    expect(await page.getByTestId('apply').count()).toBe(0);
  });

  it('says how to save a workbook as a list', async () => {
    await open();
    await page.getByTestId('list-file').setInputFiles(file('lijst.xlsx', 'PK\u0003\u0004…'));
    await page.getByTestId('problem').waitFor();
    expect(await page.getByTestId('problem-message').innerText()).toContain('CSV UTF-8');
    await screen.shot('e2e-consent-workbook');
    expect(await screen.hindrances()).toEqual([]);
  });

  it('asks for the columns that it needs, and takes the keyboard alone', async () => {
    await open();
    await toMapping(['Nummer;Antwoord', `${second.stamnummer};Ja`].join('\n'));
    await page.getByTestId('compare').press('Enter');
    await page.getByTestId('mapping-problem').getByText('Kies de kolom met het stamnummer', { exact: false }).waitFor();
    await page.getByTestId('column-stamnummer').selectOption('Nummer');
    await page.getByTestId('column-purpose-jaarboek').selectOption('Nummer');
    await page.getByTestId('mapping-problem').getByText('Kies elke kolom één keer', { exact: false }).waitFor();
    await screen.shot('e2e-consent-mapping-problem');
    expect(await screen.hindrances()).toEqual([]);
    await page.getByTestId('column-purpose-jaarboek').selectOption('Antwoord');
    await page.getByTestId('compare').press('Enter');
    await page.getByTestId('result').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading === document.activeElement)).toBe(true);
  });

  it('adds a purpose and gives it another name', async () => {
    await open();
    await page.getByTestId('add-purpose').click();
    await page.getByLabel('Naam in het Nederlands').fill('Naam in de krant');
    await page.getByLabel('Naam in het Engels').fill('Name in the press');
    await screen.shot('e2e-consent-purpose-form');
    expect(await screen.hindrances()).toEqual([]);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByTestId('purposes-said').getByText('“Naam in de krant” is toegevoegd.').waitFor();
    await page.getByTestId('purposes').getByText('in bestanden: naam-in-de-krant', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Wijzig Naam in de krant' }).click();
    await page.getByLabel('Naam in het Nederlands').fill('Jaarboek');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByTestId('purposes-said').getByText('Er is al een doel met deze naam', { exact: false }).waitFor();
    await page.getByLabel('Naam in het Nederlands').fill('Naam bij persfoto');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByTestId('purposes-said').getByText('“Naam bij persfoto” is gewijzigd.').waitFor();
    await screen.shot('e2e-consent-purposes');
  });

  it('is not for somebody else, whatever that person types', async () => {
    screen = await Screen.open(browser, product.origin, { personas: [teacher] });
    await screen.openChat(teacher, 'personal');
    await screen.say(teacher, 'toestemmingen inlezen');
    await screen.message(teacher, 'kan alleen de beheerder').waitFor();
  });

  it('is a tab beside the chat too, for administrators; anybody else reads where to go', async () => {
    screen = await Screen.open(browser, product.origin, { personas: [administrator, teacher] });
    await screen.openChat(administrator, 'personal');
    await screen.of(administrator).getByTestId('tab-toestemming').click();
    page = screen.of(administrator).frameLocator('[data-testid=dialog-frame]');
    await page.getByTestId('start').waitFor();
    await screen.openChat(teacher, 'personal');
    await screen.of(teacher).getByTestId('tab-toestemming').click();
    const other = screen.of(teacher).frameLocator('[data-testid=dialog-frame]');
    await other.getByRole('heading', { name: 'Deze pagina is voor de beheerder' }).waitFor();
    expect(await other.getByTestId('problem-message').innerText()).toContain('mijn toestemming');
    await screen.shot('e2e-consent-tab');
    await screen.of(administrator).getByTestId('tab-chat').click();
    await screen.of(administrator).getByTestId('compose-text').waitFor();
    expect(await screen.hindrances()).toEqual([]);
  });

  it.each<{ name: string; look: Look; word: string; button: string }>([
    { name: 'dark', look: { theme: 'dark' }, word: 'import', button: 'Lijst inlezen' },
    { name: 'english', look: { language: 'en', height: 1400 }, word: 'import', button: 'Read in a list' },
    { name: 'narrow', look: NARROW, word: 'import', button: 'Lijst inlezen' },
    { name: 'narrow-dark-english', look: { width: 360, height: 800, theme: 'dark', language: 'en' }, word: 'import', button: 'Read in a list' },
  ])('looks right $name', async ({ name, look, word, button }) => {
    await open(look, word, button);
    const isWideEnough = async (): Promise<void> => {
      expect(await page.locator('main').evaluate((main) => Math.max(0, main.scrollWidth - main.clientWidth))).toBe(0);
    };
    await screen.shot(`e2e-consent-start-${name}`);
    expect(await screen.hindrances()).toEqual([]);
    await isWideEnough();
    await toMapping(list('Ja'));
    await screen.shot(`e2e-consent-mapping-${name}`);
    expect(await screen.hindrances()).toEqual([]);
    await isWideEnough();
    await page.getByTestId('compare').click();
    await page.getByTestId('result').waitFor();
    await screen.shot(`e2e-consent-result-${name}`);
    await page.getByTestId('left-out').scrollIntoViewIfNeeded();
    await screen.shot(`e2e-consent-left-out-${name}`);
    expect(await screen.hindrances()).toEqual([]);
    await isWideEnough();
  });
});
