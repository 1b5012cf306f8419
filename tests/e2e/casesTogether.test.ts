import type { Browser, FrameLocator } from 'playwright-core';

import { addDays } from '../../src/calendar/shiftDate';
import { amsterdamDate } from '../../src/calendar/amsterdamTime';
import type { Person } from '../../src/people/person';
import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { school, teamLeader } from './support/school';
import { Screen, type Look } from './support/screen';

jest.setTimeout(240_000);

const { zorgcoordinator } = school.showcase;
const SEEN = 'twee leerlingen duwen elkaar steeds';
const TO_ASK = 'vraag hoe het thuis gaat';
const LIVE_MS = 5_000;
const LATER = addDays(amsterdamDate(new Date()), 12);

describe('working on a case together in the tab Meldingen', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
  });
  afterEach(() => screen.close());
  afterAll(async () => {
    await browser.close();
    const { stdout, stderr } = await product.stop();
    for (const secret of [SEEN, TO_ASK]) expect(stdout + stderr).not.toContain(secret);
    forget(product.settings);
  });

  async function openTab(person: Person): Promise<FrameLocator> {
    await screen.openChat(person, 'personal');
    await screen.of(person).getByTestId('tab-meldingen').click();
    const tab = screen.of(person).frameLocator('[data-testid=dialog-frame]');
    await tab.getByTestId('cases').waitFor();
    return tab;
  }
  const said = (tab: FrameLocator, words: string): Promise<void> => tab.getByTestId('said').getByText(words, { exact: false }).waitFor();
  const nothingSticksOut = async (tab: FrameLocator): Promise<void> => {
    expect(await tab.locator('body').evaluate((body) => Math.max(0, body.scrollWidth - body.clientWidth))).toBe(0);
  };

  it('opens a case, gives a task that the colleague does in their own tab, waits, plans aftercare, closes, looks back and takes the report', async () => {
    screen = await Screen.open(browser, product.origin, { personas: [teamLeader, zorgcoordinator] });
    const [ours, theirs] = [await openTab(teamLeader), await openTab(zorgcoordinator)];
    await ours.getByTestId('opening').click();
    await ours.getByRole('button', { name: 'Open de casus' }).click();
    await ours.getByTestId('opening-said').getByText('Kies wat het meest lijkt', { exact: false }).waitFor();
    await ours.getByTestId('opening-kind').selectOption('derailing');
    await ours.getByTestId('opening-words').fill(SEEN);
    expect(await screen.hindrances()).toEqual([]);
    await ours.getByRole('button', { name: 'Open de casus' }).click();
    await ours.getByTestId('case-heading').waitFor();

    await ours.getByTestId('action-giveTask').click();
    await ours.getByRole('button', { name: 'Geef de taak' }).click();
    await ours.getByText('Kies eerst een persoon.').waitFor();
    await ours.getByLabel('Aan wie?').selectOption(zorgcoordinator.id);
    await ours.getByLabel('Wat moet die persoon weten of doen?').fill(TO_ASK);
    await ours.getByLabel('Klaar op', { exact: false }).fill(LATER);
    await screen.shot('e2e-together-give');
    await ours.getByRole('button', { name: 'Geef de taak' }).click();
    await said(ours, 'De taak is gegeven.');
    await ours.getByTestId('case-tasks').getByText('nog te doen', { exact: false }).waitFor();

    await theirs.getByTestId('my-tasks').click();
    const task = theirs.getByTestId('task');
    await task.getByText(TO_ASK).waitFor();
    expect(await task.innerText()).not.toContain(SEEN);
    await screen.shot('e2e-together-task');
    expect(await screen.hindrances()).toEqual([]);
    await task.getByTestId('open-taskDone').click();
    await task.getByRole('textbox', { name: 'Wil je er iets bij zeggen?', exact: false }).fill('gaat goed');
    await task.getByRole('button', { name: 'Dit is gedaan' }).click();
    await theirs.getByTestId('tasks-said').getByText('Je hebt deze taak gedaan.', { exact: false }).waitFor();
    // Who gave it sees it by itself, and the step ticked off.
    await ours.getByTestId('case-tasks').getByText('gaat goed', { exact: false }).waitFor({ timeout: LIVE_MS });
    await ours.locator('[data-testid=step][data-state=done]').waitFor();

    await ours.getByTestId('action-pause').click();
    await ours.getByLabel('Tot welke dag', { exact: false }).fill(LATER);
    await ours.getByLabel('Waarop wacht je?').fill('een gesprek');
    await ours.getByRole('button', { name: 'Wacht tot die dag' }).click();
    await ours.getByText('Dit wacht tot', { exact: false }).first().waitFor();
    await screen.shot('e2e-together-waits');
    await ours.getByTestId('resume').click();
    await said(ours, 'Het gaat weer verder.');

    await ours.getByTestId('action-planAftercare').click();
    await ours.getByLabel('Met wie is het gesprek?').selectOption('class');
    await ours.getByLabel('Op welke dag?').fill(LATER);
    await ours.getByRole('button', { name: 'Plan het gesprek' }).click();
    await ours.getByTestId('aftercare').getByText('Gesprek met de klas', { exact: false }).waitFor();
    await ours.getByTestId('action-close').click();
    await ours.getByTestId('form-close').getByRole('textbox').fill('uitgepraat');
    await ours.getByTestId('form-close').getByRole('button').first().click();
    await said(ours, 'De melding is afgerond.');
    await ours.getByTestId('talk-done').click();
    await ours.getByTestId('aftercare').getByText('gehad', { exact: false }).waitFor();

    await ours.getByTestId('action-evaluate').click();
    await ours.getByLabel('Wat ging goed?').fill('snel samen');
    await ours.getByTestId('form-evaluate').getByRole('button', { name: 'Bewaar' }).click();
    await said(ours, 'Je antwoorden zijn bewaard.');
    await ours.getByRole('button', { name: 'Terugkijken aanpassen' }).waitFor();
    await ours.getByTestId('action-report').click();
    await ours.getByRole('button', { name: 'Maak het verslag' }).click();
    const href = await ours.getByTestId('report-link').getAttribute('href');
    expect((await fetch(href ?? '')).headers.get('content-type')).toBe('application/pdf');
    await screen.shot('e2e-together-report');
    expect(await screen.hindrances()).toEqual([]);
  });

  it('copies a text to send, as it was changed', async () => {
    screen = await Screen.open(browser, product.origin, { personas: [teamLeader] });
    const tab = await openTab(teamLeader);
    await tab.getByTestId('filter-closed').click();
    await tab.getByTestId('case-row').click();
    await tab.getByTestId('steps').waitFor();
    const folded = tab.locator('[data-testid=step] button[aria-expanded=false]');
    while ((await folded.count()) > 0) await folded.first().click();
    const area = tab.getByTestId('texts-to-send').first().getByRole('textbox').first();
    await area.fill('Beste ouders, wij praten met iedereen.');
    await tab.locator('[data-testid^=copy-]').first().click();
    await tab.getByText('Gekopieerd.').waitFor();
    await area.fill('');
    await area.press('ControlOrMeta+v');
    expect(await area.inputValue()).toBe('Beste ouders, wij praten met iedereen.');
    expect(await screen.hindrances()).toEqual([]);
  });

  it.each<{ name: string; look: Look }>([
    { name: 'wide', look: { width: 1440, height: 1000 } },
    { name: 'contrast', look: { theme: 'contrast', width: 1100 } },
    { name: 'narrow', look: { width: 360, height: 800 } },
    { name: 'narrow-dark-english', look: { width: 360, height: 800, theme: 'dark', language: 'en' } },
  ])('looks right $name', async ({ name, look }) => {
    screen = await Screen.open(browser, product.origin, { ...look, personas: [teamLeader] });
    const tab = await openTab(teamLeader);
    const seen = async (what: string): Promise<void> => {
      await screen.shot(`e2e-together-${what}-${name}`);
      expect([what, await screen.hindrances()]).toEqual([what, []]);
      await nothingSticksOut(tab);
    };
    await tab.getByTestId('opening').click();
    await tab.getByTestId('opening-kind').selectOption('bullying');
    await tab.getByTestId('opening-class').selectOption({ index: 1 });
    await tab.getByTestId('opening-about').waitFor();
    await seen('opening');
    await tab.getByTestId('opening-back').click();
    await tab.getByTestId('my-tasks').click();
    await seen('no-tasks');
    await tab.getByTestId('tasks-back').click();
    await tab.getByTestId('filter-closed').click();
    await tab.getByTestId('case-row').click();
    await tab.getByTestId('case-tasks').scrollIntoViewIfNeeded();
    await seen('closed');
    for (const action of ['evaluate', 'report', 'planAftercare', 'note']) {
      await tab.getByTestId(`action-${action}`).click();
      await tab.getByTestId(`form-${action}`).scrollIntoViewIfNeeded();
      await seen(action);
    }
  });

  it('takes two cases together, and goes from the one to the other', async () => {
    screen = await Screen.open(browser, product.origin, { personas: [teamLeader] });
    const tab = await openTab(teamLeader);
    for (const _ of ['first', 'second']) {
      await tab.getByTestId('opening').click();
      await tab.getByTestId('opening-kind').selectOption('derailing');
      await tab.getByTestId('opening-words').fill(SEEN);
      await tab.getByRole('button', { name: 'Open de casus' }).click();
      await tab.getByTestId('case-heading').waitFor();
    }
    await tab.getByTestId('action-link').click();
    await tab.getByTestId('form-link').getByRole('button', { name: 'Koppel', exact: true }).click();
    await tab.getByText('Kies eerst een melding.').waitFor();
    await tab.getByTestId('link-other').selectOption({ index: 1 });
    await screen.shot('e2e-together-link');
    expect(await screen.hindrances()).toEqual([]);
    await tab.getByTestId('form-link').getByRole('button', { name: 'Koppel', exact: true }).click();
    await said(tab, 'De meldingen zijn gekoppeld.');
    const linked = tab.getByTestId('linked-cases').getByRole('button', { name: 'Gekoppeld aan', exact: false });
    await linked.click();
    await tab.getByTestId('action-link').click();
    await tab.getByTestId('link-other').selectOption({ index: 1 });
    await tab.getByRole('button', { name: 'voeg samen', exact: false }).click();
    await said(tab, 'De meldingen zijn samengevoegd.');
    await tab.getByTestId('linked-cases').getByText('Gaat verder in', { exact: false }).waitFor();
    await screen.shot('e2e-together-merged');
    expect(await screen.hindrances()).toEqual([]);
  });
});
