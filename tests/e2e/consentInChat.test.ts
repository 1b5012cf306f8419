import type { Browser } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classChat, classmate as older, student, teacher } from './support/school';
import { NARROW, Screen } from './support/screen';

jest.setTimeout(180_000);

describe('consent in the chat', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
    screen = await Screen.open(browser, product.origin, { personas: [older, student, teacher], width: 1500 });
    for (const person of [older, student, teacher]) await screen.openChat(person, 'personal');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    forget(product.settings);
  });

  it('is seen, refused and given back by a student of sixteen, with buttons of the same size', async () => {
    await screen.say(older, 'mijn toestemming');
    const card = screen.message(older, 'Jouw toestemming');
    await card.waitFor();
    const [yes, no] = [card.getByRole('button', { name: 'Ja, dat mag' }).first(), card.getByRole('button', { name: 'Nee, liever niet' }).first()];
    const [a, b] = [await yes.boundingBox(), await no.boundingBox()];
    expect([a?.height, a?.y]).toEqual([b?.height, b?.y]);
    await no.click();
    await card.getByText('Vastgelegd:').waitFor();
    await screen.shot('e2e-own-consent');
    await card.getByRole('button', { name: 'Ja, dat mag' }).first().click();
    await card.getByText('Vastgelegd: ja').waitFor();
  });

  it('is seen under sixteen, with who decides', async () => {
    await screen.say(student, 'mijn toestemming');
    const card = screen.message(student, 'Jouw toestemming');
    await card.waitFor();
    expect(await card.innerText()).toContain('beslissen je ouders of verzorgers');
    expect(await card.getByRole('button', { name: /dat mag|liever niet/ }).count()).toBe(0);
  });

  it('is looked up by a teacher, the yeses folded', async () => {
    await screen.say(teacher, 'mag heel 3H op de website?');
    const answer = screen.message(teacher, 'van de 24 mogen');
    await answer.waitFor();
    expect(await answer.getByText('Yara Bouzidi').isVisible()).toBe(false);
    await answer.getByRole('button', { name: /wel mogen/ }).click();
    await answer.getByText('Yara Bouzidi').waitFor();
    await screen.shot('e2e-look-up');
    expect(await screen.hindrances()).toEqual([]);
  });

  it('lets the teacher choose what a question left open', async () => {
    await screen.say(teacher, 'mag deze leerling van 5V op de foto?');
    const card = screen.message(teacher, 'Wie bedoel je?');
    await card.waitFor();
    await screen.shot('e2e-look-up-choice');
    await screen.press(card, 'Zoek op');
    await card.getByText('Maak eerst een keuze.').first().waitFor();
    await card.locator('select').nth(0).selectOption({ index: 2 });
    await card.locator('select').nth(1).selectOption({ label: 'Nieuwsbrief' });
    await screen.press(card, 'Zoek op');
    await screen.message(teacher, /dat mag/).waitFor();
    expect(await screen.hindrances()).toEqual([]);
  });

  it('is searched from the compose box, and no name goes into the message', async () => {
    await screen.openChat(teacher, classChat);
    await screen.of(teacher).getByTestId('compose-apps').click();
    await screen.page.getByTestId('command-zoek-toestemming').click();
    await screen.page.getByTestId('search-input').fill('3h website');
    const hit = screen.page.getByText('Yara Bouzidi · 3H');
    await hit.waitFor();
    await screen.shot('e2e-search-consent');
    await hit.click();
    const inserted = screen.of(teacher).getByTestId('compose-card');
    await inserted.waitFor();
    expect(await inserted.innerText()).not.toContain('Yara');
  });

  it.each([
    ['nl-dark', { language: 'nl', theme: 'dark' }],
    ['en-dark-narrow', { language: 'en', theme: 'dark', ...NARROW }],
  ] as const)('can be read in %s', async (name, look) => {
    for (const [person, words] of [[older, look.language === 'en' ? 'my consent' : 'mijn toestemming'], [student, look.language === 'en' ? 'my consent' : 'mijn toestemming'], [teacher, look.language === 'en' ? 'May all of 3H be in the newsletter?' : 'mag heel 3H in de nieuwsbrief']] as const) {
      const other = await Screen.open(browser, product.origin, { ...look, personas: [person], ...('width' in look ? {} : { width: 900, height: 1100 }) });
      await other.openChat(person, 'personal');
      await other.say(person, words);
      await other.message(person, person === teacher ? (look.language === 'en' ? 'of the 24' : 'van de 24') : look.language === 'en' ? 'Your consent' : 'Jouw toestemming').waitFor();
      await other.shot(`consent-${name}-${person === teacher ? 'teacher' : person === older ? 'older' : 'younger'}`);
      expect(await other.hindrances()).toEqual([]);
      await other.close();
    }
  });
});
