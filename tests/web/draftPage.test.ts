import { DraftPage, type DraftLook } from './support/draftPage';

jest.setTimeout(120_000);

const page = new DraftPage();
beforeAll(() => page.launch());
afterEach(() => page.end());
afterAll(() => page.quit());

const MESSAGE = 'Hoi allemaal! 👩🏽‍🏫\n\nDe toetsen zijn nagekeken. Emma had een 4,5 voor wiskunde. Vragen? Mail me op karinbos71@gmail.com of bel me op 06-12345678.\n\nGroet, Karin';

describe('the dialog "Tekst nakijken"', () => {
  it('shows at each place what is wrong there, and puts better words in with one press', async () => {
    await page.open();
    await page.write(MESSAGE);
    expect(await page.kinds()).toEqual(['marks', 'staffEmail', 'staffPhone']);
    expect(await page.dialog.locator('mark').allInnerTexts()).toEqual(['Emma had een 4,5 voor wiskunde.', 'karinbos71@gmail.com', '06-12345678']);
    const card = page.remark('staffEmail');
    expect(await card.innerText()).toContain('Met leerlingen mail je alleen vanaf je schoolaccount.');
    await card.locator('summary').click();
    expect(await card.locator('details p').innerText()).toMatch(/.{40}/);

    await page.remark('marks').getByTestId('apply').click();
    expect(await page.text()).toContain('nagekeken. De cijfers staan in Magister. Vragen?');
    expect(await page.at('said').innerText()).toBe('Aangepast in je tekst.');
    await card.getByTestId('apply').click();
    await page.remark('staffPhone').getByTestId('apply').click();
    expect(await page.text()).toBe('Hoi allemaal! 👩🏽‍🏫\n\nDe toetsen zijn nagekeken. De cijfers staan in Magister. Vragen? Mail me op teacher@school.test of stuur me een bericht in Teams.\n\nGroet, Karin');
    await page.wasRead();
    await page.at('nothing').waitFor();
    expect(page.complaints).toEqual([]);
  });

  it('reads by itself when the typing pauses, and again after a change', async () => {
    await page.open();
    await page.at('text').pressSequentially('App me even');
    await page.remark('whatsApp').waitFor();
    await page.at('text').fill('Stuur me een bericht in Teams');
    await page.at('nothing').waitFor();
  });

  it('takes other readers into account', async () => {
    await page.open();
    await page.write('Trots op Emma de Vries!');
    expect(await page.kinds()).toEqual([]);
    await page.at('audience').selectOption('public');
    await page.remark('studentNamed').waitFor();
  });

  it('leaves alone what the writer wants to keep, and shows it again when asked', async () => {
    await page.open();
    await page.write(MESSAGE);
    for (const kind of ['marks', 'staffEmail', 'staffPhone']) await page.remark(kind).getByTestId('keep').click();
    expect(await page.text()).toBe(MESSAGE);
    expect(await page.at('findings').innerText()).toBe('Je hebt alles bekeken');
    await page.at('show-kept').click();
    expect(await page.kinds()).toHaveLength(3);
  });

  it('takes a change back', async () => {
    await page.open();
    await page.write(MESSAGE);
    await page.remark('staffEmail').getByTestId('apply').click();
    await page.at('undo').click();
    expect(await page.text()).toBe(MESSAGE);
  });

  it('selects the place in the text, emoji or not', async () => {
    await page.open();
    await page.write(MESSAGE);
    await page.remark('staffPhone').getByTestId('show').click();
    expect(await page.focused()).toBe('text');
    expect(await page.at('text').evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe('06-12345678');
  });

  it('points at the remark on the place where the caret is', async () => {
    await page.open();
    await page.write(MESSAGE);
    const active = () => page.dialog.locator('[data-testid=remark][data-active=true]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-kind')));
    const caretIn = async (words: string): Promise<void> => {
      await page.at('text').evaluate((area: HTMLTextAreaElement, part) => area.setSelectionRange(area.value.indexOf(part), area.value.indexOf(part)), words);
      await page.at('text').press('ArrowRight');
    };
    await caretIn('12345678');
    await page.dialog.locator('[data-kind=staffPhone][data-active=true]').waitFor();
    expect(await active()).toEqual(['staffPhone']);
    expect(await page.remark('staffPhone').evaluate((card) => card.getBoundingClientRect().top < innerHeight)).toBe(true);
    await caretIn('Groet');
    await page.dialog.locator('[data-active=true]').waitFor({ state: 'detached' });
  });

  it('lays its marks under their words, to the pixel', async () => {
    await page.open();
    await page.write(`${'Een lange regel met emoji 🎉 en e\u0301 die wel moet omlopen. '.repeat(6)}\n\nBel me op 06-12345678`);
    const [area, marks] = await Promise.all(['text', 'marks'].map((id) => page.at(id).evaluate((element) => ({ width: element.clientWidth, height: element.scrollHeight, font: getComputedStyle(element).font, line: getComputedStyle(element).lineHeight }))));
    expect(marks).toEqual(area);
  });

  it('copies the text and ends with no word of it', async () => {
    await page.open();
    await page.write('Tot morgen! 👋🏽');
    await page.at('copy').click();
    await page.dialog.getByText('Gekopieerd. Plak de tekst nu in je bericht.').waitFor();
    await page.at('text').fill('');
    await page.at('text').press('Control+V');
    expect(await page.text()).toBe('Tot morgen! 👋🏽');
    await page.at('finish').click();
    expect(await page.submitted()).toEqual({ copied: true });
  });

  it('selects the text when it can’t be copied', async () => {
    await page.open({}, async (opened) => {
      await opened.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } });
        document.execCommand = () => false;
      });
    });
    await page.write('Tot morgen!');
    await page.at('copy').click();
    await page.dialog.getByText('druk op Ctrl+C').waitFor();
    expect(await page.focused()).toBe('text');
    expect(await page.at('text').evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(11);
  });

  it('can be done with the keyboard, and never loses the focus', async () => {
    await page.open();
    await page.at('text').focus();
    await page.page.keyboard.insertText(MESSAGE);
    await page.at('remark').nth(2).waitFor();
    await page.page.keyboard.press('Tab');
    await page.page.keyboard.press('Tab');
    expect(await page.focused()).toBe('apply');
    await page.page.keyboard.press('Enter');
    expect(await page.focused()).toBe('remark');
    await page.page.keyboard.press('Tab');
    await page.page.keyboard.press('Tab');
    await page.page.keyboard.press('Tab');
    expect(await page.focused()).toBe('keep');
    await page.page.keyboard.press('Space');
    await page.page.keyboard.press('Tab');
    await page.page.keyboard.press('Tab');
    await page.page.keyboard.press('Enter');
    expect(await page.kinds()).toEqual([]);
    expect(await page.focused()).toBe('findings');
  });

  it('refuses a text that is too long in a plain sentence, and keeps it', async () => {
    await page.open();
    await page.at('text').fill('woord '.repeat(1_700));
    await page.at('check').click();
    expect(await page.at('problem-message').innerText()).toBe('Je tekst is langer dan 10.000 tekens. Kijk hem in stukken na.');
    expect(await page.at('length').innerText()).toBe('10.200 van 10.000 tekens');
    expect(await page.text()).toHaveLength(10_200);
  });

  it('says that the connection is gone, and tries again when asked', async () => {
    await page.open();
    await page.at('text').waitFor();
    await page.page.context().setOffline(true);
    await page.at('text').fill('App me even');
    await page.at('check').click();
    await page.at('problem').waitFor();
    expect(await page.text()).toBe('App me even');
    await page.shoot('offline');
    expect(await page.axe()).toEqual([]);
    await page.page.context().setOffline(false);
    await page.at('retry').click();
    await page.remark('whatsApp').waitFor();
  });

  it('explains itself to whom it doesn’t know', async () => {
    await page.open({ who: 'nobody' });
    expect(await page.at('problem-message').innerText()).toBe('Ik ken je account niet. Vraag de beheerder van Houvast om je toe te voegen.');
    expect(await page.axe()).toEqual([]);
  });

  it('shows a student who is in need whom to call', async () => {
    await page.open({ who: 'yes' });
    await page.write('ik wil niet meer leven');
    await page.at('help').waitFor();
    expect(await page.at('help').innerText()).toContain('0800-0113');
    await page.shoot('help');
    expect(await page.axe()).toEqual([]);
  });
});

describe('how it looks', () => {
  const NARROW = { width: 360, height: 740 };
  /** 1280 × 1024 at 400 %. */
  const ZOOMED = { width: 320, height: 256 };

  it.each<[string, DraftLook]>([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['contrast', { theme: 'contrast' }],
    ['english', { locale: 'en-us' }],
    ['narrow', { size: NARROW }],
    ['narrow-dark', { size: NARROW, theme: 'dark' }],
    ['zoomed', { size: ZOOMED }],
    ['zoomed-contrast', { size: ZOOMED, theme: 'contrast' }],
    ['student', { who: 'yes' }],
    ['unknown-place', { conversation: null }],
  ])('%s: empty, with remarks, and with nothing to say', async (name, look) => {
    const isFine = async (state: string): Promise<void> => {
      await page.shoot(`${name}-${state}`);
      expect(await page.isTooWide()).toBe(false);
      expect(await page.axe()).toEqual([]);
    };
    await page.open(look);
    await page.at('text').waitFor();
    await isFine('empty');
    await page.write(`${MESSAGE}\n\nDeze foto heb ik van internet gehaald. Die toets was kankermoeilijk.`);
    expect((await page.kinds()).length).toBeGreaterThan(2);
    await page.at('remark').first().locator('summary').click();
    await isFine('remarks');
    await page.at('remark').first().scrollIntoViewIfNeeded();
    await page.shoot(`${name}-first`);
    await page.write('Morgen een toets over hoofdstuk 4. Succes met leren!');
    await page.at('nothing').waitFor();
    await isFine('nothing');
    expect(page.complaints).toEqual([]);
  });
});
