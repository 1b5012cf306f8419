import type { Browser } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classChat, coach, student, teacher } from './support/school';
import { NARROW, Screen, type Look } from './support/screen';

jest.setTimeout(180_000);

describe('a question', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
    screen = await Screen.open(browser, product.origin, { personas: [teacher, student, coach] });
    for (const person of [teacher, student, coach]) await screen.openChat(person, 'personal');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    forget(product.settings);
  });

  it('is answered for the role of who asks, with the article', async () => {
    await screen.say(teacher, 'mag ik de klassenfoto mailen');
    const answer = screen.message(teacher, 'Makkelijker');
    await answer.waitFor();
    expect(await answer.innerText()).toContain('III.B.8');
    await screen.shot('e2e-answer');
    expect(await screen.hindrances()).toEqual([]);

    const before = await answer.innerText();
    await screen.press(answer, 'Makkelijker');
    const easier = await answer.innerText();
    expect(easier).not.toBe(before);
    await screen.press(answer, 'Lees het artikel');
    expect((await answer.innerText()).length).toBeGreaterThan(easier.length);
    await screen.shot('e2e-answer-easier-article');
    expect(await screen.hindrances()).toEqual([]);
    await screen.press(answer, 'Makkelijker');
    expect(await answer.innerText()).toContain(before.split('\n').find((line) => line.length > 40) ?? before);
  });

  it('goes to the social media coach when a person is asked for', async () => {
    const answer = screen.message(teacher, 'Makkelijker');
    await screen.press(answer, 'Vraag een mens');
    await screen.press(answer, 'Verstuur mijn vraag');
    await answer.getByText('Typ eerst je vraag.').waitFor();
    await answer.getByLabel('Wat is je vraag?').fill('Mag het ook naar oud-leerlingen?');
    await screen.press(answer, 'Verstuur mijn vraag');
    await answer.getByText('Je vraag is verstuurd.', { exact: false }).waitFor();

    const card = screen.message(coach, 'Een vraag: mag dit?');
    await card.getByText('Mag het ook naar oud-leerlingen?').waitFor();
    expect(await card.innerText()).toContain(teacher.displayName);
    // A question, not an emergency: no alarm, and words of a question.
    const receipt = screen.message(teacher, 'Wie je vraag ziet');
    await receipt.waitFor();
    expect(await receipt.innerText()).not.toMatch(/112|melding/);
    await screen.shot('e2e-asked-a-person');
    expect(await screen.hindrances()).toEqual([]);
  });

  it('is answered in the class chat too, when the bot is mentioned', async () => {
    await screen.openChat(student, classChat);
    await screen.say(student, '@Houvast mag ik een filmpje van de les op TikTok zetten');
    const answer = screen.message(student, 'Makkelijker');
    await answer.waitFor();
    expect(await answer.innerText()).toContain('III.A');
    await screen.shot('e2e-answer-class');
    await screen.openChat(student, 'personal');
  });

  it('is answered in English when it is asked in English', async () => {
    await screen.say(teacher, 'May I send the class photo to the parents?');
    const answer = screen.message(teacher, 'Ask a person');
    await answer.waitFor();
    expect(await answer.innerText()).toContain('III.B.8');
    await screen.shot('e2e-answer-english');
  });

  it('is not guessed at when the code does not answer it', async () => {
    await screen.say(teacher, 'hoe laat begint de ouderavond');
    const answer = screen.message(teacher, 'Dat staat niet in de code');
    await answer.waitFor();
    await screen.shot('e2e-answer-none');
  });

  it('that is a cry for help gets the numbers first, whatever else it says', async () => {
    await screen.say(student, 'ik wil niet meer leven, mag ik de klassenfoto mailen');
    const answer = screen.message(student, 'Je bent niet alleen.');
    await answer.waitFor();
    const words = await answer.innerText();
    expect(words).toContain('0800-0113');
    expect(words).toContain('112');
    expect(words.indexOf('0800-0113')).toBeLessThan(words.indexOf('Ja, iemand van school mag contact met mij opnemen'));
    expect(words).not.toContain('III.B.8');
    await screen.shot('e2e-answer-help');
    expect(await screen.hindrances()).toEqual([]);
  });

  it('finds an article to put into a message', async () => {
    await screen.openChat(teacher, classChat);
    await screen.of(teacher).getByTestId('compose-apps').click();
    await screen.page.getByTestId('command-zoek-artikel').click();
    await screen.page.getByTestId('search-input').fill('foto');
    await screen.page.getByTestId('search-result').first().waitFor();
    await screen.shot('e2e-search');
    expect(await screen.hindrances()).toEqual([]);
    await screen.page.getByTestId('search-result').first().click();
    await screen.of(teacher).getByTestId('compose-card').waitFor();
    await screen.shot('e2e-search-chosen');
    await screen.of(teacher).getByTestId('compose-send').click();
    await screen.openChat(teacher, 'personal');
  });

  it.each<{ name: string; look: Look }>([
    { name: 'dark', look: { theme: 'dark', height: 1900 } },
    { name: 'english-dark', look: { language: 'en', theme: 'dark' } },
    { name: 'narrow', look: NARROW },
  ])('looks right $name', async ({ name, look }) => {
    const other = await Screen.open(browser, product.origin, { ...look, personas: look.width === undefined ? [teacher, student, coach] : [student] });
    await other.openChat(student, 'personal');
    await other.of(student).getByTestId('card').last().waitFor();
    await other.shot(`e2e-answers-${name}`);
    expect(await other.hindrances()).toEqual([]);
    expect(await other.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width ?? 1440);
    await other.close();
  });
});
