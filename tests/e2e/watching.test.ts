import type { Browser } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classChat, mentor, student, teacher } from './support/school';
import { NARROW, Screen, type Look } from './support/screen';

jest.setTimeout(180_000);

describe('reading along', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
    screen = await Screen.open(browser, product.origin, { personas: [teacher, student, mentor] });
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    forget(product.settings);
  });

  it('says in the conversation what it sees, and tests whether messages arrive', async () => {
    await screen.openChat(teacher, classChat);
    await screen.openChat(student, classChat);
    await screen.say(teacher, 'Morgen nemen jullie je atlas mee.');
    await screen.say(student, '@Houvast test meelezen');
    await screen.message(student, 'Stuur nu binnen een minuut een gewoon bericht').waitFor();
    await screen.say(teacher, 'En een potlood.');
    await screen.message(student, 'Het werkt: er kwam een bericht aan').waitFor();
    await screen.say(student, '@Houvast wat zie je van dit gesprek?');
    const status = screen.message(student, 'Wat ik van dit gesprek zie');
    await status.waitFor();
    expect(await status.innerText()).toContain('Berichten zonder vermelding komen hier aan');
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-watch-status');
  });

  it('tells the teacher which turns counted, and that the message is gone once its writer deletes it', async () => {
    await screen.openChat(teacher, 'personal');
    await screen.say(student, 'jij hoort er niet bij');
    await screen.say(student, 'hoe laat begint de toets');
    await screen.say(student, 'ik maak je morgen dood');
    const nudge = screen.message(teacher, 'Iemand wordt bedreigd.');
    await nudge.waitFor();
    expect(await nudge.innerText()).toMatch(/Dit bericht, om \d\d:\d\d: iemand wordt bedreigd\./);
    // Typed this fast, the message between them may come before the first one was read.
    expect(await nudge.innerText()).toMatch(/De (2e )?beurt hiervoor, om \d\d:\d\d: iemand wordt buitengesloten\./);
    await screen.shot('e2e-watch-nudge');
    await screen.choose(screen.message(student, 'ik maak je morgen dood'), 'menu-delete');
    await screen.message(teacher, 'Het bericht is verwijderd.').waitFor();
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-watch-nudge-deleted');
  });

  it('brings a call for help to the mentor, in words of its own', async () => {
    await screen.openChat(mentor, 'personal');
    await screen.say(student, 'ik word gepest en niemand helpt me');
    const card = screen.message(mentor, 'Iemand vraagt om hulp');
    await card.waitFor();
    expect(await card.innerText()).toContain('Het is geen klacht over wie het vertelt');
    await screen.shot('e2e-watch-care');
  });

  it.each<[string, Look]>([
    ['dark and in English', { language: 'en', theme: 'dark', personas: [student, mentor] }],
    ['in high contrast', { theme: 'contrast', personas: [student, mentor] }],
    ['on a phone', { ...NARROW, personas: [student] }],
    ['on a small phone', { width: 360, height: 740, personas: [mentor] }],
  ])('stays readable %s', async (name, look) => {
    const other = await Screen.open(browser, product.origin, look);
    try {
      const [first, second = first] = look.personas ?? [];
      if (first === undefined || second === undefined) throw new Error('nobody looks');
      await other.openChat(first, 'personal');
      if (first === student) {
        await other.say(student, look.language === 'en' ? 'what do you know about me' : 'wat weet je van mij?');
        await other.message(student, look.language === 'en' ? 'What I know of you' : 'Wat ik van jou weet').waitFor();
      }
      if (second !== first) await other.openChat(second, 'personal');
      expect(await other.hindrances()).toEqual([]);
      await other.shot(`e2e-watch-${name.replaceAll(' ', '-')}`);
    } finally {
      await other.close();
    }
  });
});
