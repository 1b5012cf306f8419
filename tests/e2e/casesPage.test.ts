import type { Browser, FrameLocator } from 'playwright-core';

import type { Person } from '../../src/people/person';
import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classChat, school, student, teacher, teamLeader } from './support/school';
import { Screen, type Look } from './support/screen';

jest.setTimeout(240_000);

const { schoolleiding } = school.showcase;
const HURTFUL = 'niemand vindt jou leuk, ga ergens anders zitten';
/** How long what somebody else did may take to be seen. */
const LIVE_MS = 5_000;

describe('the tab Meldingen', () => {
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
    for (const secret of ['Geen zorgen meer', 'even met beiden gepraat']) expect(stdout + stderr).not.toContain(secret);
    forget(product.settings);
  });

  const tabOf = (person: Person): FrameLocator => screen.of(person).frameLocator('[data-testid=dialog-frame]');
  async function openTab(person: Person): Promise<FrameLocator> {
    await screen.openChat(person, 'personal');
    await screen.of(person).getByTestId('tab-meldingen').click();
    const tab = tabOf(person);
    await tab.getByTestId('cases').waitFor();
    return tab;
  }
  const nothingSticksOut = async (tab: FrameLocator): Promise<void> => {
    expect(await tab.locator('body').evaluate((body) => Math.max(0, body.scrollWidth - body.clientWidth))).toBe(0);
    for (const pane of ['list-pane', 'case-pane']) expect([pane, await tab.getByTestId(pane).evaluate((one) => Math.max(0, one.scrollWidth - one.clientWidth))]).toEqual([pane, 0]);
  };

  it('follows a report from the chat to the tab: picked up and ticked off there, with the card and the tab of another holder brought up to date', async () => {
    screen = await Screen.open(browser, product.origin, { personas: [teacher, student, teamLeader] });
    const empty = await openTab(teamLeader);
    await empty.getByTestId('empty').waitFor();
    await screen.shot('e2e-cases-empty');
    await screen.openChat(student, classChat);
    await screen.openChat(teacher, 'personal');
    await screen.say(student, HURTFUL);
    await screen.press(screen.message(teacher, 'Dit gesprek dreigt te ontsporen'), 'Meld aan leidinggevende');
    // It comes into the list by itself.
    await empty.getByTestId('case-row').waitFor();
    await screen.of(teamLeader).getByTestId('tab-chat').click();

    const card = screen.message(teamLeader, 'Dreigt te ontsporen');
    await card.getByRole('link', { name: 'Open in Meldingen' }).click();
    const tab = tabOf(teamLeader);
    await tab.getByTestId('case-heading').waitFor();
    expect(await tab.getByTestId('case-heading').evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await tab.getByTestId('case-pane').innerText()).not.toContain(HURTFUL);
    await screen.shot('e2e-cases-open');
    expect(await screen.hindrances()).toEqual([]);

    await tab.getByTestId('pick-up').click();
    await tab.getByTestId('said').getByText('Je hebt dit opgepakt.').waitFor();
    const first = tab.getByTestId('step').first();
    await first.getByRole('checkbox').click();
    await tab.locator('[data-testid=step][data-state=done]').waitFor();
    await first.getByText(`gedaan door ${teamLeader.displayName}`, { exact: false }).waitFor();
    await screen.message(teacher, 'Je melding is opgepakt').waitFor();

    await tab.getByTestId('action-handOver').click();
    await tab.getByLabel('Aan wie?').selectOption(schoolleiding.id);
    await tab.getByLabel('Wat moet die persoon weten?', { exact: false }).fill('even met beiden gepraat');
    await tab.getByRole('button', { name: 'Draag over' }).click();
    await tab.getByTestId('case-status').getByText(`Overgedragen aan ${schoolleiding.displayName}`, { exact: false }).waitFor();
    await screen.of(teamLeader).getByTestId('tab-chat').click();
    await card.getByText(`Overgedragen aan ${schoolleiding.displayName}`, { exact: false }).waitFor();
    await screen.close();

    screen = await Screen.open(browser, product.origin, { personas: [teamLeader, schoolleiding] });
    const [ours, theirs] = [await openTab(teamLeader), await openTab(schoolleiding)];
    await ours.getByTestId('case-row').click();
    await ours.getByTestId('case-heading').waitFor();
    await theirs.getByTestId('filter-waiting').click();
    await theirs.getByTestId('case-row').click();
    await theirs.getByTestId('pick-up').click();
    await theirs.getByTestId('said').getByText('Je hebt dit opgepakt.').waitFor();
    // Who looks at the same case sees it by itself, with a sentence about who did it.
    await ours.getByTestId('case-status').getByText(`${schoolleiding.displayName} heeft dit opgepakt.`).waitFor({ timeout: LIVE_MS });
    expect(await ours.getByTestId('news').innerText()).toContain(`${schoolleiding.displayName} heeft dit opgepakt`);
    await theirs.locator('[data-testid=step][data-state=open]').first().getByRole('checkbox').click();
    await ours.locator('[data-testid=step][data-state=done]').nth(1).waitFor({ timeout: LIVE_MS });
    await screen.shot('e2e-cases-two-holders');
    expect(await screen.hindrances()).toEqual([]);
  });

  it('is worked with the keyboard alone: a case, a step left out with a reason, a note, and back', async () => {
    screen = await Screen.open(browser, product.origin, { personas: [schoolleiding], width: 600 });
    const tab = await openTab(schoolleiding);
    await tab.getByTestId('case-row').press('Enter');
    await tab.getByTestId('case-heading').waitFor();
    const step = tab.locator('[data-testid=step][aria-current=step]');
    const key = await step.getAttribute('data-step');
    await step.getByTestId('skip').press('Enter');
    await screen.page.keyboard.type('Geen zorgen meer');
    await screen.page.keyboard.press('Tab');
    await screen.page.keyboard.press('Enter');
    await tab.locator(`[data-step=${key}][data-state=skipped]`).getByText('Geen zorgen meer', { exact: false }).waitFor();
    const isFocused = (locator: ReturnType<FrameLocator['locator']>): Promise<boolean> => locator.evaluate((one) => one === document.activeElement);
    expect(await isFocused(tab.locator(`[data-step=${key}]`).getByRole('button', { name: 'Uitleg bij', exact: false }))).toBe(true);

    await tab.getByTestId('action-note').press('Enter');
    await screen.page.keyboard.press('Tab');
    await screen.page.keyboard.press('Tab');
    await screen.page.keyboard.press('Enter');
    await tab.getByTestId('form-note').getByText('Typ eerst je notitie.').waitFor();
    await screen.page.keyboard.type('even met beiden gepraat');
    await screen.page.keyboard.press('Tab');
    await screen.page.keyboard.press('Tab');
    await screen.page.keyboard.press('Enter');
    await tab.getByTestId('history').getByText('“even met beiden gepraat”', { exact: false }).last().waitFor();
    await tab.getByTestId('form-note').waitFor({ state: 'detached' });
    expect(await isFocused(tab.getByTestId('action-note'))).toBe(true);
    await tab.getByTestId('back').press('Enter');
    await tab.getByTestId('case-list').waitFor();
    expect(await isFocused(tab.getByTestId('case-row').first())).toBe(true);
  });

  it('says that the server doesn’t answer, and goes on by itself when it does', async () => {
    screen = await Screen.open(browser, product.origin, { personas: [schoolleiding] });
    const tab = await openTab(schoolleiding);
    await tab.getByTestId('case-row').click();
    await tab.getByTestId('case-heading').waitFor();
    await screen.page.context().route('**/api/cases-page/**', (route) => route.abort());
    await tab.getByTestId('stale').getByText('Er is even geen verbinding', { exact: false }).waitFor();
    await screen.shot('e2e-cases-stale');
    expect(await screen.hindrances()).toEqual([]);
    await tab.getByTestId('action-note').click();
    await tab.getByTestId('form-note').getByRole('textbox').fill('nog een notitie');
    await tab.getByRole('button', { name: 'Bewaar' }).click();
    await tab.getByTestId('said').getByText('De verbinding met Houvast is verbroken', { exact: false }).waitFor();
    await screen.page.context().unroute('**/api/cases-page/**');
    await tab.getByTestId('stale').getByText('Er is even geen verbinding', { exact: false }).waitFor({ state: 'detached', timeout: LIVE_MS });
    // What was typed is still there.
    await tab.getByRole('button', { name: 'Bewaar' }).click();
    await tab.getByTestId('history').getByText('nog een notitie', { exact: false }).waitFor();
  });

  it('keeps who is absent and who stands in, and takes it back', async () => {
    screen = await Screen.open(browser, product.origin, { personas: [schoolleiding] });
    const tab = await openTab(schoolleiding);
    await tab.getByTestId('absence').click();
    await tab.getByTestId('absence-form').waitFor();
    await tab.getByRole('button', { name: 'Leg vast' }).click();
    await tab.getByTestId('absence-said').getByText('Kies eerst een collega.').waitFor();
    await tab.getByTestId('deputy').selectOption(teamLeader.id);
    await tab.getByLabel('Ik ben afwezig van').fill('2031-02-01');
    await tab.getByLabel('tot en met').fill('2031-02-12');
    await tab.getByRole('button', { name: 'Leg vast' }).click();
    await tab.getByTestId('deputies').getByText(`${teamLeader.displayName} vervangt je van 1 februari 2031 tot en met 12 februari 2031.`).waitFor();
    await screen.shot('e2e-cases-absence');
    expect(await screen.hindrances()).toEqual([]);
    await tab.getByRole('button', { name: `Weghalen: ${teamLeader.displayName}` }).click();
    await tab.getByTestId('absence-said').getByText('Weggehaald.').waitFor();
    await tab.getByTestId('absence-back').click();
    await tab.getByTestId('case-row').waitFor();
  });

  it('tells a student where to report instead', async () => {
    screen = await Screen.open(browser, product.origin, { personas: [student] });
    await screen.openChat(student, 'personal');
    await screen.of(student).getByTestId('tab-meldingen').click();
    await tabOf(student).getByRole('heading', { name: 'Hier staan de meldingen van medewerkers' }).waitFor();
    expect(await tabOf(student).getByTestId('problem-message').innerText()).toContain('“melden”');
    expect(await screen.hindrances()).toEqual([]);
  });

  it.each<{ name: string; look: Look }>([
    { name: 'wide', look: { width: 1440, height: 1000 } },
    { name: 'dark', look: { theme: 'dark' } },
    { name: 'contrast', look: { theme: 'contrast', width: 1100 } },
    { name: 'english', look: { language: 'en' } },
    { name: 'narrow', look: { width: 360, height: 800 } },
    { name: 'narrow-dark-english', look: { width: 360, height: 800, theme: 'dark', language: 'en' } },
  ])('looks right $name', async ({ name, look }) => {
    screen = await Screen.open(browser, product.origin, { ...look, personas: [schoolleiding] });
    const tab = await openTab(schoolleiding);
    await tab.getByTestId('case-row').waitFor();
    await screen.shot(`e2e-cases-list-${name}`);
    expect(await screen.hindrances()).toEqual([]);
    await nothingSticksOut(tab);
    await tab.getByTestId('case-row').click();
    await tab.getByTestId('steps').waitFor();
    await screen.shot(`e2e-cases-case-${name}`);
    expect(await screen.hindrances()).toEqual([]);
    await nothingSticksOut(tab);
    await tab.getByTestId('action-handOver').click();
    await tab.getByTestId('form-handOver').scrollIntoViewIfNeeded();
    await screen.shot(`e2e-cases-form-${name}`);
    await tab.locator('[data-testid=step][aria-current=step]').scrollIntoViewIfNeeded();
    await screen.shot(`e2e-cases-steps-${name}`);
    expect(await screen.hindrances()).toEqual([]);
    await nothingSticksOut(tab);
  });
});
