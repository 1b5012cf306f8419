import type { Browser } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classChat, student, teacher } from './support/school';
import { NARROW, Screen } from './support/screen';

jest.setTimeout(180_000);

describe('a text, checked before it is posted', () => {
  let browser: Browser;
  let product: Product;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    forget(product.settings);
  });

  it.each([
    ['a teacher', teacher, 'Volg mij op Instagram', 'privateAccount', {}],
    ['a student on a phone', student, 'ik heb meneer stiekem gefilmd, check dit', 'recording', NARROW],
  ] as const)('of %s: opened at the compose box, changed, copied', async (_who, person, words, kind, size) => {
    const screen = await Screen.open(browser, product.origin, { ...size, personas: [person] });
    await screen.openChat(person, classChat);
    await screen.of(person).getByTestId('compose-apps').click();
    await screen.page.getByTestId('command-tekst-nakijken').click();
    const dialog = screen.dialog();
    await dialog.getByTestId('text').fill(words);
    await dialog.locator(`[data-testid=remark][data-kind=${kind}]`).waitFor();
    await screen.shot(`e2e-text-${kind}`);
    expect(await screen.hindrances()).toEqual([]);
    await dialog.getByTestId('apply').click();
    await dialog.getByTestId('nothing').waitFor();
    await dialog.getByTestId('copy').click();
    await dialog.getByTestId('finish').click();
    expect(await screen.page.getByTestId('dialog-text').innerText()).toBe('Je tekst is gekopieerd. Plak hem in je bericht.');
    await screen.close();
  });
});
