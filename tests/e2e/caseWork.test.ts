import type { Browser } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classmate, school, student, teamLeader } from './support/school';
import { NARROW, Screen, type Look } from './support/screen';

jest.setTimeout(240_000);

const { zorgcoordinator: zorg, privacyOfficer: officer } = school.showcase;
const TOLD = 'In de pauze, bij de kluisjes. Elke dag weer.';

describe('colleagues who work on a case together', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
    screen = await Screen.open(browser, product.origin, { height: 1500, personas: [student, zorg, teamLeader] });
    for (const person of [student, zorg, teamLeader]) await screen.openChat(person, 'personal');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    forget(product.settings);
  });

  const card = (person = zorg) => screen.of(person).getByTestId('card').last();

  async function report(who: typeof student, kind: string, told: string, on = screen): Promise<void> {
    await on.say(who, 'ik wil iets melden');
    const steps = on.of(who).getByTestId('card').last();
    await steps.getByText('Wat is er aan de hand?').waitFor();
    await steps.getByRole('combobox').selectOption(kind);
    await on.press(steps, 'Verder');
    await on.press(steps, 'De zorgcoördinator');
    await steps.getByLabel('Wat, waar, wie en wanneer?', { exact: false }).fill(told);
    await on.press(steps, 'Verstuur');
    await steps.getByText(/Je melding is (aangekomen|bewaard)/).waitFor();
  }

  it('give each other a task, which comes on a card of its own', async () => {
    await report(student, 'bullying', TOLD);
    await card().getByText(TOLD).waitFor();
    await screen.press(card(), 'Ik pak dit op');
    await card().getByText('Jij hebt dit opgepakt.').waitFor();
    await screen.press(card(), 'Meer');
    await screen.press(card(), 'Taak geven');
    await screen.shot('e2e-casework-give');
    expect(await screen.hindrances()).toEqual([]);
    await card().getByLabel('Welke taak?').selectOption('inform');
    await card().getByLabel('Aan wie?').selectOption(teamLeader.id);
    await card().getByLabel('Wat moet die persoon weten of doen?').fill('Wil jij dit vandaag met het team delen?');
    await screen.press(card(), 'Geef de taak');
    await card().getByText('Wie wat doet').waitFor();
    const task = screen.of(teamLeader).getByTestId('card').last();
    await task.getByText('Wil jij dit vandaag met het team delen?').waitFor();
    expect(await task.innerText()).not.toContain(TOLD);
    expect(await task.innerText()).not.toContain(student.displayName);
    await screen.press(task, 'Teksten om te sturen');
    await screen.shot('e2e-casework-task');
    expect(await screen.hindrances()).toEqual([]);
    expect(await task.getByLabel('Aan het team').inputValue()).toContain('Collega’s');
  });

  it('hear when it is done, each on their own card', async () => {
    const task = screen.of(teamLeader).getByTestId('card').last();
    await screen.press(task, 'Gedaan');
    await task.getByLabel('Wil je er iets bij zeggen?', { exact: false }).fill('Het team weet het.');
    await screen.press(task, 'Dit is gedaan');
    await task.getByText('Je hebt deze taak gedaan.', { exact: false }).waitFor();
    await card().getByText('(gedaan)', { exact: false }).waitFor();
    await card(student).getByText('voor het laatst aan gewerkt', { exact: false }).waitFor();
    await screen.shot('e2e-casework-done');
    expect(await screen.hindrances()).toEqual([]);
  });

  it('let it wait, and see until when', async () => {
    await screen.press(card(), 'Meer');
    await screen.press(card(), 'Even wachten');
    await card().getByLabel('Tot welke dag wacht dit?', { exact: false }).fill(new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10));
    await card().getByLabel('Waarop wacht je?').fill('Het gesprek met thuis is volgende week.');
    await screen.shot('e2e-casework-wait');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(card(), 'Wacht tot die dag');
    await card().getByText('Dit wacht tot', { exact: false }).waitFor();
    await screen.shot('e2e-casework-waiting');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(card(), 'Meer');
    await screen.press(card(), 'Nu verder');
    await card().getByText('Dit wacht tot', { exact: false }).waitFor({ state: 'detached' });
  });

  it('merge what was reported twice, and the second reporter follows along', async () => {
    const other = await Screen.open(browser, product.origin, { height: 1200, personas: [classmate] });
    await other.openChat(classmate, 'personal');
    await report(classmate, 'bullying', 'Ik zie het ook gebeuren.', other);
    await card().getByText('Ik zie het ook gebeuren.').waitFor();
    await screen.press(card(), 'Meer');
    await screen.press(card(), 'Koppelen');
    await card().getByText('Welke melding hoort hierbij?').waitFor();
    await card().getByRole('radio').first().check();
    await screen.shot('e2e-casework-link');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(card(), 'Het is dezelfde: voeg samen');
    await card().getByText('samengevoegd met een andere melding', { exact: false }).waitFor();
    await other.of(classmate).getByText('Ze zijn samengevoegd', { exact: false }).waitFor();
    await screen.shot('e2e-casework-merged');
    await other.shot('e2e-casework-merged-reporter');
    expect(await screen.hindrances()).toEqual([]);
    await other.close();
  });

  it('open one themselves, in two steps', async () => {
    await screen.say(teamLeader, 'casus openen');
    const steps = screen.of(teamLeader).getByTestId('card').last();
    await steps.getByText('Open een casus').waitFor();
    await screen.shot('e2e-casework-open1');
    expect(await screen.hindrances()).toEqual([]);
    await steps.getByLabel('Wat is er aan de hand?').selectOption('challenge');
    await steps.getByLabel('Om welke klas gaat het?').selectOption('3H');
    await screen.press(steps, 'Verder');
    await steps.getByLabel('Wat, waar, wie en wanneer?').fill('Op het schoolplein werd het gefilmd.');
    await screen.shot('e2e-casework-open2');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(steps, 'Open de casus');
    await steps.getByText('Jij hebt dit opgepakt.').waitFor();
  });

  it.each<[string, Look]>([['in English on a phone', { ...NARROW, width: 360, language: 'en' }], ['in the dark', { theme: 'dark', width: 720 }], ['with high contrast', { theme: 'contrast', width: 480 }]])('objecting and answering it can be done %s', async (name, look) => {
    const en = look.language === 'en';
    const theirs = await Screen.open(browser, product.origin, { ...look, height: 1000, personas: [classmate] });
    await theirs.openChat(classmate, 'personal');
    await theirs.say(classmate, en ? 'I want to object' : 'ik wil bezwaar maken');
    const form = theirs.of(classmate).getByTestId('card').last();
    await form.getByText(en ? 'Make an objection' : 'Maak bezwaar').waitFor();
    await theirs.shot(`e2e-casework-object-${name.replaceAll(' ', '-')}`);
    expect(await theirs.hindrances()).toEqual([]);
    await form.getByRole('textbox').fill(`Dit klopt niet (${name}).`);
    await theirs.press(form, en ? 'Send' : 'Verstuur');
    await form.getByText(en ? 'Your objection was kept' : 'Je bezwaar is bewaard', { exact: false }).waitFor();
    await theirs.shot(`e2e-casework-objected-${name.replaceAll(' ', '-')}`);
    expect(await theirs.hindrances()).toEqual([]);
    await theirs.close();
    const reader = await Screen.open(browser, product.origin, { ...look, height: 1600, personas: [officer] });
    await reader.openChat(officer, 'personal');
    const received = reader.of(officer).getByTestId('card').last();
    await received.getByText(`Dit klopt niet (${name}).`).waitFor();
    await reader.shot(`e2e-casework-objection-${name.replaceAll(' ', '-')}`);
    expect(await reader.hindrances()).toEqual([]);
    await reader.close();
  });

  it.each<[string, Look]>([['on a phone', { ...NARROW, width: 360 }], ['in the dark', { theme: 'dark', width: 600 }]])('read the case’s card %s, with all that can be done', async (name, look) => {
    const theirs = await Screen.open(browser, product.origin, { ...look, height: 2400, personas: [zorg] });
    await theirs.openChat(zorg, 'personal');
    const merged = theirs.of(zorg).getByTestId('card').filter({ hasText: 'samengevoegd met een andere melding' }).last();
    await theirs.press(merged, 'Stappen en geschiedenis');
    await theirs.press(merged, 'Notitie');
    await theirs.shot(`e2e-casework-merged-${name.replaceAll(' ', '-')}`);
    expect(await theirs.hindrances()).toEqual([]);
    const open = theirs.of(zorg).getByTestId('card').filter({ hasText: TOLD }).last();
    await theirs.press(open, 'Meer');
    await theirs.press(open, 'Taak geven');
    await open.getByLabel('Klaar op', { exact: false }).scrollIntoViewIfNeeded();
    await theirs.shot(`e2e-casework-card-${name.replaceAll(' ', '-')}`);
    expect(await theirs.hindrances()).toEqual([]);
    await theirs.close();
  });
});
