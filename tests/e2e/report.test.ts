import type { Browser } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classmate, school, student } from './support/school';
import { NARROW, Screen, type Look } from './support/screen';

jest.setTimeout(180_000);

const { vertrouwenspersoon: counsellor, zorgcoordinator: zorg } = school.showcase;
const TOLD = 'In de pauze, bij de kluisjes. Elke dag, door twee jongens uit 3H.';

describe('a student who reports in chat', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
    screen = await Screen.open(browser, product.origin, { height: 1300, personas: [student, counsellor, zorg] });
    for (const person of [student, counsellor, zorg]) await screen.openChat(person, 'personal');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    forget(product.settings);
  });

  const card = () => screen.of(student).getByTestId('card').last();

  it('says so, and finds the numbers and what may be going on', async () => {
    await screen.say(student, 'ik wil iets melden');
    await card().getByText('Wat is er aan de hand?').waitFor();
    await card().getByText('Gevaar? Bel eerst.').waitFor();
    await screen.press(card(), 'Verder');
    await card().getByText('Kies eerst wat er is.', { exact: false }).waitFor();
    await screen.shot('e2e-report-step1');
    expect(await screen.hindrances()).toEqual([]);
    await card().getByRole('combobox').selectOption('bullying');
    await screen.press(card(), 'Verder');
  });

  it('chooses who reads it, and may go back', async () => {
    await card().getByText('Wie mag dit lezen?').waitFor();
    await screen.shot('e2e-report-step2');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(card(), 'Terug');
    expect(await card().getByRole('combobox').inputValue()).toBe('bullying');
    await screen.press(card(), 'Verder');
    await screen.press(card(), 'De vertrouwenspersoon');
    await card().getByText('Dit is verzegeld.', { exact: false }).waitFor();
  });

  it('tells it in their own words, and the card says what happens now', async () => {
    await card().getByLabel('Wat, waar, wie en wanneer?', { exact: false }).fill(TOLD);
    await screen.shot('e2e-report-step3-sealed');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(card(), 'Verstuur');
    await card().getByText('Dit is verzegeld: alleen de vertrouwenspersoon leest het.', { exact: false }).waitFor();
    expect(await card().innerText()).not.toContain(TOLD);
  });

  it('is read by the vertrouwenspersoon, behind a button', async () => {
    const theirs = screen.of(counsellor).getByTestId('card').last();
    await theirs.getByText('Een verzegelde melding').waitFor();
    expect(await theirs.innerText()).not.toContain(TOLD);
    expect(await theirs.innerText()).not.toContain(student.displayName);
    await screen.shot('e2e-report-sealed-cover');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(theirs, 'Lees');
    await theirs.getByText(TOLD).waitFor();
    await screen.shot('e2e-report-sealed-read');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(theirs, 'Ik pak dit op');
    await card().getByText('Je melding is opgepakt (vertrouwenspersoon).').waitFor();
    await theirs.getByText('Jij hebt dit opgepakt.').waitFor();
    expect(await screen.of(zorg).getByText('verzegeld', { exact: false }).count()).toBe(0);
  });

  it('takes it back after being asked once more', async () => {
    await screen.press(card(), 'Intrekken');
    await screen.shot('e2e-report-withdraw');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(card(), 'Ja, trek het in');
    await card().getByText('Je hebt je melding ingetrokken.').waitFor();
    await screen.of(counsellor).getByTestId('card').last().getByText('De melder heeft dit ingetrokken.').waitFor();
  });

  it('or only asks to talk', async () => {
    await screen.say(student, 'ik wil met iemand praten');
    await card().getByText('Met wie wil je praten?').waitFor();
    await screen.press(card(), 'De zorgcoördinator');
    await screen.shot('e2e-report-talk');
    await screen.press(card(), 'Verstuur mijn vraag');
    const asked = screen.of(zorg).getByTestId('card').last();
    await asked.getByText('Een leerling wil met je praten').waitFor();
    await card().getByText('Je wilt praten', { exact: true }).waitFor();
    await screen.shot('e2e-report-talk-asked');
    expect(await screen.hindrances()).toEqual([]);
  });

  it.each<{ name: string; look: Look }>([
    { name: 'dark', look: { theme: 'dark', height: 1300 } },
    { name: 'contrast-english', look: { theme: 'contrast', language: 'en', height: 1300 } },
    { name: 'narrow', look: NARROW },
    { name: 'narrow-english-dark', look: { ...NARROW, theme: 'dark', language: 'en' } },
  ])('finds it right too: $name', async ({ name, look }) => {
    const isDutch = look.language !== 'en';
    const people = look.width === undefined ? [classmate, counsellor, zorg] : [classmate];
    const other = await Screen.open(browser, product.origin, { ...look, personas: people });
    for (const person of people) await other.openChat(person, 'personal');
    const theirs = other.of(classmate).getByTestId('card').last();
    await other.say(classmate, isDutch ? 'melden' : 'report');
    await theirs.getByText(isDutch ? 'Stap 1 van 3' : 'Step 1 of 3').waitFor();
    await other.shot(`e2e-report-${name}-1`);
    expect(await other.hindrances()).toEqual([]);
    await theirs.getByRole('combobox').selectOption('threat');
    await other.press(theirs, isDutch ? 'Verder' : 'Next');
    await theirs.getByText(isDutch ? 'Stap 2 van 3' : 'Step 2 of 3').waitFor();
    await other.shot(`e2e-report-${name}-2`);
    expect(await other.hindrances()).toEqual([]);
    await other.press(theirs, isDutch ? 'Mijn mentor' : 'My mentor');
    await theirs.getByText(isDutch ? 'Omdat het acuut is' : 'Because it is acute', { exact: false }).waitFor();
    await other.shot(`e2e-report-${name}-3`);
    expect(await other.hindrances()).toEqual([]);
    expect(await other.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width ?? 1440);
    await other.press(theirs, isDutch ? 'Toch niet' : 'Rather not');
    await theirs.getByText(isDutch ? 'niets verstuurd' : 'nothing was sent', { exact: false }).waitFor();
    await other.close();
  });
});
