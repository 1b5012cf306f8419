import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, FrameLocator } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classmate, mentor, school, teacher } from './support/school';
import { Screen, type Look } from './support/screen';

jest.setTimeout(240_000);

const leader = school.showcase.schoolleiding;
const class3H = school.students.filter(({ classes }) => classes.includes('3H'));
const half = Math.floor(class3H.length / 2);
const PURPOSE = 'afspraken tijdens de excursie naar Texel';

/** What school has of 3H: half says yes to WhatsApp, the others say no. */
const list = ['Stamnr;Email;Toestemming WhatsApp', ...class3H.map(({ stamnummer, userPrincipalName }, index) => `${stamnummer};${userPrincipalName};${index < half ? 'Ja' : 'Nee'}`)].join('\r\n');

describe('WhatsApp for an excursion, in a browser', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;
  let yes = 0;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
    screen = await Screen.open(browser, product.origin, { height: 1500, personas: [teacher, leader, classmate] });
    for (const person of [teacher, leader, classmate]) await screen.openChat(person, 'personal');
  });
  afterAll(async () => {
    await browser.close();
    const { stdout, stderr } = await product.stop();
    for (const written of [PURPOSE, 'de groep gaat weg']) expect(stdout + stderr).not.toContain(written);
    forget(product.settings);
  });

  it('begins with half of the class saying yes', async () => {
    await screen.say(leader, 'lijst inlezen');
    await screen.press(screen.message(leader, 'Lijst inlezen'), 'Lijst inlezen');
    const page = screen.dialog();
    const file = join(product.settings.DATA_DIR, 'lijst.csv');
    writeFileSync(file, list);
    await page.getByTestId('list-file').setInputFiles(file);
    await page.getByTestId('source').fill('Magister');
    await page.getByTestId('compare').click();
    await page.getByTestId('result').waitFor();
    const confirm = page.getByLabel('Ik heb dit nagekeken en het klopt');
    if ((await confirm.count()) > 0) await confirm.check();
    await page.getByTestId('apply').click();
    await page.getByTestId('done').waitFor();
    await screen.page.getByTestId('dialog-close').click();
  });

  it('goes from the first question to the form, with what is needed', async () => {
    await screen.say(teacher, 'mag ik appen met leerlingen voor de excursie?');
    await screen.press(screen.message(teacher, 'III.B.3'), 'Vraag toestemming voor WhatsApp');
    const form = screen.message(teacher, 'Hiervoor zijn twee dingen nodig');
    await form.waitFor();
    await screen.shot('e2e-permission-form');
    expect(await screen.hindrances()).toEqual([]);
    await form.getByLabel('3H').check();
    await form.getByLabel('Waarvoor?').fill(PURPOSE);
    await screen.press(form, 'Vraag toestemming');
    const asked = screen.message(teacher, 'Wacht op een besluit');
    await asked.waitFor();
    // A yes in a list isn't a yes of everybody: who turned sixteen meanwhile has to be asked anew.
    yes = Number(/Een ja van elke leerling \(III\.B\.9\): (\d+) van 24/.exec(await asked.innerText())?.[1]);
    expect(class3H).toHaveLength(24);
    expect([half - 1, half]).toContain(yes);
    await asked.getByText('Je mag nog niet beginnen.').waitFor();
    await screen.shot('e2e-permission-asked');
    expect(await screen.hindrances()).toEqual([]);
  });

  it('is allowed by school management, with a condition', async () => {
    const request = screen.message(leader, PURPOSE);
    await screen.press(request, 'Sta toe');
    await request.getByLabel('Voorwaarden (mag leeg)').fill('de groep gaat weg na de excursie');
    await screen.shot('e2e-permission-deciding');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(request, 'Bevestig');
    await screen.message(leader, 'Toegestaan door').waitFor();
  });

  it('says plainly who may not be added and how those are reached', async () => {
    // The card changes where it is, and the news comes after it.
    await screen.message(teacher, 'Nieuws over je vraag om toestemming').waitFor();
    const granted = screen.message(teacher, 'de groep gaat weg na de excursie');
    await granted.getByText(`Je mag beginnen, met de ${yes} leerlingen met een ja.`).waitFor();
    await granted.getByText(`${class3H.length - yes} leerlingen zonder ja horen niet in de groep. Voeg ze niet toe. Je bereikt hen via Teams.`).waitFor();
    await screen.press(granted, 'Wie mogen er niet in?');
    await granted.getByText(class3H.at(-1)?.displayName ?? '').waitFor();
    for (const { displayName } of class3H.slice(half)) expect(await granted.innerText()).toContain(displayName);
    const shown = await granted.innerText();
    expect(class3H.slice(0, half).filter(({ displayName }) => shown.includes(displayName))).toHaveLength(half - yes);
    await screen.shot('e2e-permission-granted');
    expect(await screen.hindrances()).toEqual([]);
  });

  it('stands on the page of the teacher, and in the register of the school, which can be searched and taken along', async () => {
    await screen.press(screen.message(teacher, 'Je mag beginnen'), 'Open Toestemmingen');
    const page = screen.dialog();
    await page.getByTestId('permission').waitFor();
    expect(await page.getByTestId('permission').innerText()).toContain('WhatsApp met leerlingen: 3H');
    expect(await page.getByTestId('tab-register').count()).toBe(0);
    await screen.shot('e2e-permissions-mine');
    expect(await screen.hindrances()).toEqual([]);
    await screen.page.getByTestId('dialog-close').click();

    await screen.press(screen.message(leader, 'Toegestaan door'), 'Open Toestemmingen');
    await page.getByTestId('tab-register').click();
    await page.getByTestId('register').waitFor();
    await page.getByTestId('register-search').fill('whats nadia');
    await page.getByTestId('register-count').getByText('1 van 1').waitFor();
    await page.getByRole('button', { name: 'Meer over WhatsApp met leerlingen: 3H' }).press('Enter');
    await page.getByText('Verloop').click();
    await page.getByText(/toegestaan \(Wietske Hoogterp\)/).waitFor();
    await screen.shot('e2e-permissions-register');
    expect(await screen.hindrances()).toEqual([]);
    const [download] = await Promise.all([screen.page.waitForEvent('download'), page.getByTestId('register-export').click()]);
    expect(download.suggestedFilename()).toMatch(/^toestemmingen-demo-\d{4}-\d{4}\.csv$/);
    await page.getByTestId('said').getByText('Gedownload: 1 regel.').waitFor();
    await page.getByTestId('register-search').fill('kanaal');
    await page.getByText('Niets gevonden. Zoek op iets anders.').waitFor();
    await screen.page.getByTestId('dialog-close').click();
  });
});

describe('the page', () => {
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
    await product.stop();
    forget(product.settings);
  });

  const WORDS = {
    nl: { ask: 'vraag toestemming', page: 'Open Toestemmingen', whatsapp: 'WhatsApp met leerlingen', next: 'Verder', class: '3H', purpose: 'Waarvoor?', send: 'Vraag toestemming', asked: 'Wacht op een besluit', start: 'Waarvoor vraag je toestemming?' },
    en: { ask: 'ask permission', page: 'Open Permissions', whatsapp: 'WhatsApp with students', next: 'Next', class: '3H', purpose: 'What for?', send: 'Ask permission', asked: 'Waits for a decision', start: 'What do you ask permission for?' },
  } as const;

  async function ask(language: 'nl' | 'en', who = teacher): Promise<void> {
    const w = WORDS[language];
    await screen.openChat(who, 'personal');
    await screen.say(who, w.ask);
    const start = screen.message(who, w.start);
    await start.getByText(w.whatsapp).click();
    await screen.press(start, w.next);
    const form = screen.message(who, w.purpose);
    await form.getByLabel(w.class).check();
    await form.getByLabel(w.purpose).fill('excursie');
    await screen.press(form, w.send);
    await screen.message(who, w.asked).waitFor();
  }

  it('lets school management decide by keyboard alone', async () => {
    screen = await Screen.open(browser, product.origin, { personas: [mentor, leader] });
    await ask('nl', mentor);
    await screen.openChat(leader, 'personal');
    await screen.press(screen.message(leader, 'excursie'), WORDS.nl.page);
    page = screen.dialog();
    const item = page.getByTestId('permission').filter({ hasText: mentor.displayName });
    await item.getByTestId('do-refuse').press('Enter');
    await page.getByTestId('decide-send').press('Enter');
    await item.getByText('Schrijf op waarom niet.').waitFor();
    expect(await page.getByTestId('decide-words').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByTestId('decide-words').pressSequentially('gebruik Teams');
    await screen.shot('e2e-permissions-refusing');
    expect(await screen.hindrances()).toEqual([]);
    await page.getByTestId('decide-send').press('Enter');
    await page.getByTestId('said').getByText('Je besluit is vastgelegd.').waitFor();
    await screen.page.getByTestId('dialog-close').click();
    await screen.openChat(mentor, 'personal');
    await screen.message(mentor, 'gebruik Teams').waitFor();
  });

  it.each<{ name: string; look: Look; language: 'nl' | 'en' }>([
    { name: 'dark', look: { theme: 'dark' }, language: 'nl' },
    { name: 'contrast', look: { theme: 'contrast' }, language: 'nl' },
    { name: 'english', look: { language: 'en' }, language: 'en' },
    { name: 'narrow', look: { width: 360, height: 800 }, language: 'nl' },
    { name: 'narrow-dark-english', look: { width: 360, height: 800, theme: 'dark', language: 'en' }, language: 'en' },
  ])('looks right $name', async ({ name, look, language }) => {
    screen = await Screen.open(browser, product.origin, { ...look, personas: [teacher] });
    await ask(language);
    await screen.shot(`e2e-permission-card-${name}`);
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(screen.message(teacher, WORDS[language].asked), WORDS[language].page);
    page = screen.dialog();
    await page.getByTestId('permission').first().waitFor();
    await screen.shot(`e2e-permissions-${name}`);
    expect(await screen.hindrances()).toEqual([]);
    expect(await page.locator('main').evaluate((main) => Math.max(0, main.scrollWidth - main.clientWidth))).toBe(0);
  });

  it.each<{ name: string; look: Look }>([
    { name: 'register', look: {} },
    { name: 'register-narrow-dark', look: { width: 360, height: 800, theme: 'dark' } },
  ])('shows the register: $name', async ({ name, look }) => {
    screen = await Screen.open(browser, product.origin, { personas: [teacher] });
    await ask('nl');
    await screen.close();
    screen = await Screen.open(browser, product.origin, { ...look, personas: [leader] });
    await screen.openChat(leader, 'personal');
    await screen.say(leader, 'vraag toestemming');
    await screen.press(screen.message(leader, WORDS.nl.start), WORDS.nl.page);
    page = screen.dialog();
    await page.getByTestId('tab-register').click();
    await page.getByTestId('register').waitFor();
    await screen.shot(`e2e-permissions-${name}`);
    expect(await screen.hindrances()).toEqual([]);
    expect(await page.locator('main').evaluate((main) => Math.max(0, main.scrollWidth - main.clientWidth))).toBe(0);
  });
});
