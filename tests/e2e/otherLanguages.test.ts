import type { Browser } from 'playwright-core';

import { launchChromium } from '../browser/launchChromium';

import { forget, freshSettings, startProduct, type Product } from './support/product';
import { classmate, student, teacher } from './support/school';
import { NARROW, Screen, type Look } from './support/screen';

jest.setTimeout(180_000);

describe('a question in another language', () => {
  let browser: Browser;
  let product: Product;
  let screen: Screen;

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchChromium(), freshSettings().then(startProduct)]);
    screen = await Screen.open(browser, product.origin, { personas: [teacher, student, classmate], height: 1400 });
    for (const person of [teacher, student, classmate]) await screen.openChat(person, 'personal');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    forget(product.settings);
  });

  it('gets the choice of Dutch and English in Polish, with the numbers below it', async () => {
    await screen.say(teacher, 'Czy mogę nagrywać nauczyciela?');
    const card = screen.message(teacher, 'Niderlandzki czy angielski?');
    await card.waitFor();
    expect(await card.innerText()).toMatch(/Widzę, że piszesz po polsku[\s\S]*Nederlands[\s\S]*English[\s\S]*112[\s\S]*0800-0113[\s\S]*0800-0432/);
    expect(await card.innerText()).not.toContain('Artikel III.A.2');

    await screen.press(card, 'Nederlands');
    await card.getByText('Ik begreep alleen deze woorden: mag ik, opnemen, docent.').waitFor();
    expect(await card.innerText()).toContain('III.A.2');
    await screen.press(card, 'English');
    await card.getByText('I understood only these words', { exact: false }).waitFor();
    expect(await card.innerText()).not.toContain('Ik begreep');
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-language-polish');
  });

  it('runs from right to left in Arabic, with the numbers in their own order', async () => {
    await screen.say(student, 'هل يمكنني تصوير المعلم؟');
    const card = screen.message(student, 'بالهولندية أم بالإنجليزية؟');
    await card.waitFor();
    const direction = (element: Element): string => getComputedStyle(element).direction;
    const languageOf = (element: Element): string | null => element.closest('[lang]')?.getAttribute('lang') ?? null;
    expect(await card.getByText('بالهولندية أم بالإنجليزية؟').evaluate(direction)).toBe('rtl');
    expect(await card.getByText('0800-0113', { exact: false }).first().evaluate(order, '0800-0113')).toBe('0800-0113');
    await screen.press(card, 'Nederlands');
    expect(await card.getByText('Ik begreep alleen deze woorden', { exact: false }).evaluate(direction)).toBe('ltr');
    expect(await card.getByText('Ik begreep alleen deze woorden', { exact: false }).evaluate(languageOf)).toBe('nl');
    expect(await card.getByText('بالهولندية أم بالإنجليزية؟').evaluate(languageOf)).toBe('ar');
    expect(await screen.of(student).getByText('هل يمكنني تصوير المعلم؟').first().evaluate(direction)).toBe('rtl');
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-language-arabic');
  });

  it('that is a cry for help gets the numbers in that language, the same in Dutch behind a button, and somebody who calls back', async () => {
    await screen.say(classmate, 'أريد أن أموت');
    const card = screen.message(classmate, 'لست وحدك');
    await card.waitFor();
    expect(await card.getByText('0800-0113', { exact: false }).first().evaluate(order, '0800-0113')).toBe('0800-0113');
    await screen.shot('e2e-help-arabic');
    await screen.press(card, 'Nederlands');
    await card.getByText('Praat nu met iemand.', { exact: false }).waitFor();
    await screen.press(card, 'العربية');
    await screen.press(card, 'نعم، يمكن لأحد من المدرسة أن يتواصل معي');
    await card.getByText('تم الإبلاغ', { exact: false }).waitFor();
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-help-arabic-pressed');
  });

  it('that is a cry for help in Turkish and in Ukrainian looks right beside it', async () => {
    await screen.say(teacher, 'babam beni dövüyor');
    await screen.message(teacher, 'Hemen yardım isteyin').waitFor();
    await screen.say(student, 'мені погрожують у школі');
    await screen.message(student, 'Спершу безпека').waitFor();
    expect(await screen.hindrances()).toEqual([]);
    await screen.shot('e2e-help-turkish-ukrainian');
  });

  it.each<{ name: string; look: Look }>([
    { name: 'dark', look: { theme: 'dark', height: 1400 } },
    { name: 'narrow', look: { ...NARROW, height: 1300 } },
    { name: 'narrow-dark', look: { ...NARROW, height: 1300, theme: 'dark' } },
    { name: 'contrast', look: { theme: 'contrast', height: 1400 } },
  ])('looks right $name', async ({ name, look }) => {
    const other = await Screen.open(browser, product.origin, { ...look, personas: look.width === undefined ? [teacher, student, classmate] : [student] });
    await other.openChat(student, 'personal');
    await other.of(student).getByTestId('card').last().waitFor();
    expect(await other.hindrances()).toEqual([]);
    expect(await other.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width ?? 1440);
    await other.message(student, 'بالهولندية أم بالإنجليزية؟').scrollIntoViewIfNeeded();
    await other.shot(`e2e-languages-${name}`);
    await other.close();
  });
});

/** The characters of `wanted` inside an element, from left to right as they are drawn. */
function order(element: Element, wanted: string): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const from = (node.textContent ?? '').indexOf(wanted);
    if (from < 0) continue;
    const places = [...wanted].map((character, at) => {
      const range = document.createRange();
      range.setStart(node, from + at);
      range.setEnd(node, from + at + 1);
      return { character, left: range.getBoundingClientRect().left };
    });
    return places.sort((a, b) => a.left - b.left).map(({ character }) => character).join('');
  }
  return '';
}
