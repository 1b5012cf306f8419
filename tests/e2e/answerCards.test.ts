import type { Browser } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { coach, school, student, teacher } from './support/school';
import { NARROW, Screen, type Look } from './support/screen';

jest.setTimeout(180_000);

const administrator = school.showcase.schoolleiding;

describe('what somebody does with an answer', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
    screen = await Screen.open(browser, product.origin, { height: 1300, personas: [teacher, coach, administrator] });
    for (const person of [teacher, coach, administrator]) await screen.openChat(person, 'personal');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    forget(product.settings);
  });

  it('reads it in the other language and back', async () => {
    await screen.say(teacher, 'mag ik de klassenfoto mailen');
    await screen.message(teacher, 'Makkelijker').waitFor();
    await screen.press(screen.message(teacher, 'Makkelijker'), 'English');
    const inEnglish = screen.message(teacher, 'Simpler words');
    await inEnglish.getByRole('button', { name: 'Check a picture', exact: true }).waitFor();
    await screen.press(inEnglish, 'Nederlands');
    await screen.message(teacher, 'Makkelijker').waitFor();
  });

  it('goes on about it', async () => {
    await screen.say(teacher, 'en als ze 16 zijn?');
    await screen.of(teacher).getByTestId('card').nth(2).waitFor();
    expect(await screen.message(teacher, 'Makkelijker').innerText()).toContain('III.B.8');
  });

  it('begins what it is about: the check of a picture, a report', async () => {
    await screen.press(screen.message(teacher, 'Makkelijker'), 'Controleer een foto');
    await screen.dialog().getByTestId('choose').waitFor();
    await screen.page.getByTestId('dialog-close').click();

    await screen.say(teacher, 'wat moet ik doen als een gesprek uit de hand loopt?');
    const answer = screen.message(teacher, 'III.B.10');
    await screen.press(answer, 'Meld het');
    const dialog = screen.page.getByTestId('dialog');
    await dialog.getByText('Meld wat er is').waitFor();
    await screen.shot('e2e-report-from-answer');
    expect(await screen.hindrances()).toEqual([]);
    await screen.page.getByTestId('dialog-close').click();
  });

  it('says that it isn’t right, and is thanked', async () => {
    const answer = screen.message(teacher, 'III.B.10');
    await screen.press(answer, 'Klopt dit niet?');
    await screen.press(answer, 'Verstuur');
    await answer.getByText('Kies wat er niet klopt.').waitFor();
    await screen.shot('e2e-doubt');
    expect(await screen.hindrances()).toEqual([]);
    await answer.getByText('Er ontbreekt iets').click();
    await screen.press(answer, 'Verstuur');
    await answer.getByText('Dank je, ik heb het geteld.', { exact: false }).waitFor();
    await screen.shot('e2e-doubted');
    expect(await screen.hindrances()).toEqual([]);
  });

  it('asks a person, whose answer an administrator makes an example of', async () => {
    const answer = screen.message(teacher, 'III.B.10');
    await screen.press(answer, 'Vraag een mens');
    await answer.getByLabel('Wat is je vraag?').fill('Mag ik met een drone over het plein vliegen?');
    await screen.press(answer, 'Verstuur mijn vraag');
    await screen.message(teacher, 'Wie je vraag ziet').waitFor();
    await screen.shot('e2e-asked-with-deadline');

    const question = screen.message(coach, 'Een vraag: mag dit?');
    await screen.press(question, 'Antwoord');
    await question.getByLabel('Je antwoord.', { exact: false }).fill('Alleen als de schoolleiding het goedvindt.');
    await question.getByText('Meer mensen hebben hier iets aan', { exact: false }).click();
    await screen.shot('e2e-answering');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(question, 'Stuur het antwoord');

    const offer = screen.message(administrator, 'Voorbeeldvraag toevoegen?');
    await offer.getByLabel('De vraag').waitFor();
    await screen.shot('e2e-example-offered');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(offer, 'Voeg toe');
    await screen.message(administrator, 'Toegevoegd.').waitFor();
    await screen.say(teacher, 'mag een drone over het plein vliegen');
    await screen.of(teacher).getByTestId('card').nth(5).waitFor();
  });

  it('is counted on the overview, without who it was', async () => {
    await screen.say(administrator, 'vragenoverzicht');
    const overview = screen.message(administrator, 'Vragen over de gedragscode');
    await overview.waitFor();
    expect(await overview.innerText()).not.toContain(teacher.displayName);
    await screen.shot('e2e-question-overview');
    expect(await screen.hindrances()).toEqual([]);
  });

  it.each<{ name: string; look: Look }>([
    { name: 'dark', look: { theme: 'dark', height: 1300 } },
    { name: 'contrast-english', look: { theme: 'contrast', language: 'en', height: 1300 } },
    { name: 'narrow', look: NARROW },
  ])('looks right $name', async ({ name, look }) => {
    const people = look.width === undefined ? [teacher, coach, administrator] : [administrator];
    const other = await Screen.open(browser, product.origin, { ...look, personas: people });
    for (const person of people) await other.openChat(person, 'personal');
    await other.of(administrator).getByTestId('card').last().waitFor();
    await other.shot(`e2e-answer-cards-${name}`);
    expect(await other.hindrances()).toEqual([]);
    expect(await other.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width ?? 1440);
    await other.close();
  });

  it('does not offer a student what is for staff', async () => {
    const other = await Screen.open(browser, product.origin, { ...NARROW, personas: [student] });
    await other.openChat(student, 'personal');
    await other.say(student, 'mag school mijn foto op de website zetten');
    const answer = other.message(student, 'III.B.8');
    await answer.getByRole('button', { name: 'Mijn toestemming', exact: true }).waitFor();
    expect(await answer.getByRole('button', { name: 'Controleer een foto' }).count()).toBe(0);
    await other.shot('e2e-answer-student-narrow');
    await other.close();
  });
});
