import type { Browser } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classChat, classmate, mentor, student, teacher, teamLeader } from './support/school';
import { NARROW, Screen } from './support/screen';

jest.setTimeout(180_000);

const HURTFUL = 'niemand vindt jou leuk, ga ergens anders zitten';

describe('a conversation that derails', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
    screen = await Screen.open(browser, product.origin);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    forget(product.settings);
  });

  it('gives the teacher a nudge that nobody else sees, and reports it to the team leader when she says so', async () => {
    await screen.openChat(teacher, 'personal');
    await screen.openChat(student, classChat);
    await screen.openChat(teamLeader, 'personal');
    await screen.say(student, HURTFUL);

    const nudge = screen.message(teacher, 'Dit gesprek dreigt te ontsporen');
    await nudge.waitFor();
    expect(await nudge.innerText()).toContain('Artikel III.B.10');
    expect(await screen.of(student).getByText('Dit gesprek dreigt te ontsporen').count()).toBe(0);
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-nudge');

    await screen.press(nudge, 'Meld aan leidinggevende');
    await nudge.getByText('Gemeld. Je hoort wat ermee gebeurt.').waitFor();
    const card = screen.message(teamLeader, 'Dreigt te ontsporen');
    await card.waitFor();
    expect(await card.innerText()).toContain(teacher.displayName);
    expect(await card.innerText()).not.toContain(HURTFUL);
    await screen.shot('e2e-case-open');
  });

  it('lets the team leader act on her card, which changes in place, and tells the teacher', async () => {
    const card = screen.message(teamLeader, 'Dreigt te ontsporen');
    await screen.press(card, 'Ik pak dit op');
    await card.getByText('Jij hebt dit opgepakt.').waitFor();
    await screen.message(teacher, 'Je melding is opgepakt').waitFor();
    expect(await screen.of(teamLeader).getByText('Dreigt te ontsporen').count()).toBe(1);

    await card.getByText('Volgende stap (1 van', { exact: false }).waitFor();
    await screen.press(card, 'Stap afgerond');
    await card.getByText('Volgende stap (2 van', { exact: false }).waitFor();
    await screen.press(card, 'Stappen en geschiedenis');
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-case-taken');
  });

  it('leads from a card to the message, for who is in that conversation', async () => {
    await screen.message(teamLeader, 'Dreigt te ontsporen').getByRole('link', { name: 'Naar het bericht' }).click();
    await screen.page.getByTestId('dialog-text').getByText('Je zit niet in dat gesprek.', { exact: false }).waitFor();
    await screen.page.getByTestId('dialog-ok').click();
    await screen.message(teacher, 'Dit gesprek dreigt te ontsporen').getByRole('link', { name: 'Naar het bericht' }).click();
    await screen.message(teacher, HURTFUL).waitFor();
    await screen.openChat(teacher, 'personal');
  });

  it('closes only with a reason, which then stands on the card', async () => {
    const card = screen.message(teamLeader, 'Dreigt te ontsporen');
    await screen.press(card, 'Afronden');
    await screen.press(card, 'Rond af');
    await card.getByText('Vul een reden in.').waitFor();
    await card.getByLabel('Waarom is dit afgerond?').fill('Besproken met de klas; het is bijgelegd.');
    await screen.press(card, 'Rond af');

    await card.getByText('Besproken met de klas; het is bijgelegd.', { exact: true }).waitFor();
    await screen.message(teacher, 'Je melding is afgerond.').waitFor();
    await screen.shot('e2e-case-closed');
  });

  it('takes a report of a student from the menu of a message, and brings it to the mentor', async () => {
    await screen.close();
    screen = await Screen.open(browser, product.origin, { personas: [student, classmate, mentor] });
    await screen.openChat(classmate, classChat);
    await screen.openChat(student, classChat);
    await screen.openChat(mentor, 'personal');
    await screen.say(classmate, 'wie gaat er mee naar de film');
    const message = screen.message(student, 'wie gaat er mee naar de film');
    await message.hover();
    await message.getByTestId('message-menu').click();
    await screen.shot('e2e-message-menu');
    await screen.page.getByTestId('command-meld-bericht').click();

    const form = screen.page.getByTestId('dialog');
    await form.getByText('Goed dat je dit meldt.', { exact: false }).waitFor();
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-report-form');
    await form.getByLabel('Wat is er aan de hand?').selectOption({ label: 'Pesten of buitensluiten' });
    await form.getByLabel('Wat wil je erbij vertellen?', { exact: false }).fill('Iedereen mag mee behalve ik.');
    await form.getByRole('button', { name: 'Meld dit', exact: true }).click();
    await screen.page.getByTestId('dialog-text').getByText('Bedankt voor je melding.', { exact: false }).waitFor();
    await screen.shot('e2e-report-done');
    await screen.page.getByTestId('dialog-ok').click();

    const card = screen.message(mentor, 'Pesten of buitensluiten');
    await card.getByText('Iedereen mag mee behalve ik.').waitFor();
    await screen.openChat(student, 'personal');
    await screen.message(student, 'Je melding').waitFor();
    await screen.shot('e2e-report-arrived');
  });

  it.each([
    { name: 'light', look: {} },
    { name: 'dark', look: { theme: 'dark' } },
    { name: 'english', look: { language: 'en' } },
  ] as const)('stays readable in $name colours or words, and on a phone', async ({ name, look }) => {
    const wide = await Screen.open(browser, product.origin, { ...look, height: 1700, personas: [teacher, mentor, teamLeader] });
    for (const person of [teacher, mentor, teamLeader]) await wide.openChat(person, 'personal');
    await wide.of(teamLeader).getByTestId('card').last().waitFor();
    await wide.shot(`e2e-case-${name}`);
    expect(await wide.hindrances()).toEqual([]);
    await wide.close();

    const phone = await Screen.open(browser, product.origin, { ...look, ...NARROW, personas: [mentor] });
    await phone.openChat(mentor, 'personal');
    await phone.of(mentor).getByTestId('card').last().waitFor();
    await phone.shot(`e2e-case-${name}-narrow`);
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
    await phone.close();
  });
});
