import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/launchChromium';
import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classChat, school, teacher, teamLeader } from './support/school';
import { NARROW, Screen } from './support/screen';

const { intern } = school.showcase;

jest.setTimeout(180_000);

describe('professional distance, in the browser', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
    screen = await Screen.open(browser, product.origin, { personas: [teacher, intern, teamLeader] });
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    forget(product.settings);
  });

  it('tells a teacher who invites students to WhatsApp, and nobody else, with the school’s own channels', async () => {
    await screen.openChat(teacher, classChat);
    await screen.openChat(teamLeader, 'personal');
    await screen.say(teacher, 'App me maar op WhatsApp als je te laat bent');
    await screen.openChat(teacher, 'personal');
    const advice = screen.message(teacher, 'Contact met leerlingen buiten de school om');
    await advice.waitFor();
    expect(await advice.innerText()).toContain('Hoy app');
    expect(await advice.innerText()).toContain('III.B.3');
    await screen.press(advice, 'Lees het artikel');
    expect(await screen.of(teamLeader).getByText('Contact met leerlingen buiten de school om').count()).toBe(0);
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-check-advice');
  });

  it('lets an intern tick off the list before the start, and tells the team leader', async () => {
    await screen.openChat(intern, 'personal');
    await screen.openChat(teamLeader, 'personal');
    await screen.say(intern, 'checklist');
    const list = screen.message(intern, 'Voor je stage begint');
    // The first one came with the welcome.
    await screen.of(intern).getByTestId('message').filter({ hasText: 'Voor je stage begint' }).nth(1).waitFor();
    for (const box of await list.getByRole('checkbox').all()) await box.check();
    await screen.press(list, 'Ik heb dit nagekeken');
    await screen.of(intern).getByText('Nagekeken op', { exact: false }).last().waitFor();
    await screen.message(teamLeader, 'Nagekeken voor de start').waitFor();
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-newcomer');
  });

  it('answers how to reach parents, also on a narrow screen', async () => {
    await screen.page.setViewportSize(NARROW);
    await screen.say(teacher, 'hoe mag ik ouders bereiken?');
    const answer = screen.message(teacher, 'Zo bereik je ouders');
    await answer.waitFor();
    expect(await answer.innerText()).toContain('Magister');
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-channels-narrow');
  });
});
