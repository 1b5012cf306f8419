import type { Browser } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classChat, student, teacher, teamLeader } from './support/school';
import { Screen } from './support/screen';

jest.setTimeout(180_000);

const HURTFUL = 'niemand vindt jou leuk, ga ergens anders zitten';

describe('stopping with Ctrl-C and starting again', () => {
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

  it('greets with the address, the people and what to try', () => {
    expect(product.greeting).toContain('De demoschool is gevuld.');
    expect(product.greeting).toContain(teacher.displayName);
    expect(product.greeting).toContain(HURTFUL);
    // Not a terminal: no colours.
    expect(product.greeting).not.toContain('\u001b');
  });

  it('keeps chats, cards and cases, and their buttons still work', async () => {
    const before = await Screen.open(browser, product.origin);
    await before.openChat(teacher, 'personal');
    await before.openChat(student, classChat);
    await before.openChat(teamLeader, 'personal');
    await before.say(student, HURTFUL);
    const nudge = before.message(teacher, 'Dit gesprek dreigt te ontsporen');
    await before.press(nudge, 'Meld aan leidinggevende');
    await before.press(before.message(teamLeader, 'Dreigt te ontsporen'), 'Ik pak dit op');
    await before.message(teamLeader, 'Jij hebt dit opgepakt.').waitFor();
    await before.message(teacher, 'Je melding is opgepakt').waitFor();
    await before.close();

    const { code, stdout, stderr, databaseRuns } = await product.stop();
    expect({ code, databaseRuns, stderr }).toEqual({ code: 0, databaseRuns: false, stderr: '' });
    expect(stdout).toContain('Gestopt. Alles is bewaard.');
    product = await startProduct(product.settings);
    expect(product.greeting).toContain('Alles van de vorige keer staat er nog.');

    const after = await Screen.open(browser, product.origin);
    await after.openChat(teacher, 'personal');
    await after.openChat(student, classChat);
    await after.openChat(teamLeader, 'personal');
    await after.message(student, HURTFUL).waitFor();
    await after.message(teacher, 'Je melding is opgepakt').waitFor();
    const card = after.message(teamLeader, 'Jij hebt dit opgepakt.');
    await after.press(card, 'Stap afgerond');
    await card.getByText('Volgende stap (2 van', { exact: false }).waitFor();
    expect(await after.of(teamLeader).getByText('Hoi, ik ben Houvast').count()).toBe(1);
    await after.shot('e2e-after-restart');
    await after.close();
  });
});
