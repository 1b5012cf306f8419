import type { Browser } from 'playwright-core';

import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import { addDays } from '../../src/calendar/shiftDate';
import { launchChromium } from '../browser/launchChromium';
import { pdfText } from '../support/pdfText';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classChat, school, student, teacher, teamLeader } from './support/school';
import { NARROW, Screen } from './support/screen';

jest.setTimeout(180_000);

const HURTFUL = 'niemand vindt jou leuk, ga ergens anders zitten';
const { schoolleiding, bevoegdGezag } = school.showcase;
const NEXT_WEEK = addDays(amsterdamDate(new Date()), 7);

describe('after an incident', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;
  const card = () => screen.message(teamLeader, 'Dreigt te ontsporen');

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
    screen = await Screen.open(browser, product.origin, { height: 1700, personas: [student, teacher, teamLeader] });
    await screen.openChat(teacher, 'personal');
    await screen.openChat(student, classChat);
    await screen.openChat(teamLeader, 'personal');
    await screen.say(student, HURTFUL);
    await screen.press(screen.message(teacher, 'Dit gesprek dreigt te ontsporen'), 'Meld aan leidinggevende');
    await screen.press(card(), 'Ik pak dit op');
    await card().getByText('Jij hebt dit opgepakt.').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    forget(product.settings);
  });

  it('a talk is planned once the case is closed, and dealt with', async () => {
    await screen.press(card(), 'Afronden');
    await card().getByLabel('Waarom is dit afgerond?').fill('Besproken met de klas.');
    await screen.press(card(), 'Rond af');
    await screen.press(card(), 'Nazorg plannen');
    await screen.press(card(), 'Plan het gesprek');
    await card().getByText('Kies een dag.').waitFor();
    await card().getByLabel('Met wie is het gesprek?').selectOption({ label: 'met de klas' });
    await card().getByLabel('Op welke dag?').fill(NEXT_WEEK);
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-aftercare-plan');
    await screen.press(card(), 'Plan het gesprek');
    await card().getByText('Gesprek met de klas', { exact: false }).first().waitFor();
    await screen.shot('e2e-aftercare-planned');
    await screen.press(card(), 'Gesprek gehad');
    await card().getByText(': gehad', { exact: false }).first().waitFor();
  });

  it('is looked back on in three questions, and goes into a report for the file', async () => {
    await screen.press(card(), 'Terugkijken');
    await card().getByLabel('Wat ging goed?').fill('We waren er snel bij.');
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-evaluation');
    await screen.press(card(), 'Bewaar');
    await card().getByText('Teruggekeken').waitFor();
    await screen.press(card(), 'Verslag (PDF)');
    await screen.shot('e2e-report-ask');
    await screen.press(card(), 'Maak het verslag');
    const ready = screen.message(teamLeader, 'Je verslag staat klaar');
    await ready.waitFor();
    await screen.shot('e2e-report-ready');
    // The browser opens it beside the page.
    const [request] = await Promise.all([screen.page.context().waitForEvent('request', (one) => one.url().includes('/document?ref=')), ready.getByRole('link', { name: 'Open het verslag' }).click()]);
    const response = await screen.page.request.get(request.url());
    expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const text = pdfText(await response.body()).replaceAll(/\s+/g, ' ');
    for (const part of ['Verslag van een melding', teamLeader.displayName, 'Besproken met de klas.', 'We waren er snel bij.', 'artikel IV.1']) expect([part, text.includes(part)]).toEqual([part, true]);
  });

  it.each([
    { who: schoolleiding, says: 'meldingenoverzicht', title: 'Meldingen in getallen', name: 'overview' },
    { who: bevoegdGezag, says: 'evaluatie gedragscode', title: 'Evaluatie van de gedragscode', name: 'code-evaluation' },
  ])('“$says” gives figures, wide and on a phone', async ({ who, says, title, name }) => {
    const wide = await Screen.open(browser, product.origin, { height: 1700, personas: [who] });
    await wide.openChat(who, 'personal');
    await wide.say(who, says);
    const figures = wide.message(who, title);
    await figures.getByText('minder dan 10', { exact: false }).first().waitFor();
    expect(await wide.hindrances()).toEqual([]);
    await wide.shot(`e2e-${name}`);
    for (const theme of ['default', 'dark'] as const) {
      const phone = await Screen.open(browser, product.origin, { ...NARROW, theme, personas: [who] });
      await phone.openChat(who, 'personal');
      await phone.message(who, title).getByText('minder dan 10', { exact: false }).first().scrollIntoViewIfNeeded();
      await phone.shot(`e2e-${name}-${theme}-narrow`);
      expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
      await phone.close();
    }
    await wide.press(figures, 'Maak een PDF');
    await wide.message(who, 'staat klaar').waitFor();
    await wide.close();
  });
});
