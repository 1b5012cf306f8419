import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

import type { Browser, Locator, Page } from 'playwright-core';

import { launchChromium } from '../../browser/launchChromium';

import { SchoolPage, type PageLook } from './schoolPage';
import { adaptiveCard, asBot, classChat, DOT, manager, openSchool, student, teacher, type School } from './testSchool';

const CLIENT = join(process.cwd(), 'dist', 'pages', 'speelplein');
const PICTURE = join(process.cwd(), 'node_modules', '@vladmandic', 'face-api', 'demo', 'sample1.jpg');
const chat = encodeURIComponent(classChat.id);
const words = (text: string): object => ({ type: 'TextBlock', text, wrap: true });

/** A bot's page for a dialog: shows what it got, gives back what was chosen. */
const DIALOG_PAGE = `<!doctype html><meta charset="utf-8"><title>x</title><p id="who">…</p><button id="go">Klaar</button><script>
  addEventListener('message', (event) => {
    if (event.source !== parent || event.data.houvast !== 'context') return;
    const claims = JSON.parse(atob(event.data.token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')));
    document.getElementById('who').textContent = [event.data.context.theme, event.data.context.locale, claims.preferred_username].join(' ');
    document.getElementById('go').onclick = () => parent.postMessage({ houvast: 'submit', result: { photo: '7' } }, event.origin);
  });
  parent.postMessage({ houvast: 'ready' }, '*');
</script>`;

describe('the Speelplein in a browser', () => {
  let browser: Browser;
  let school: School;
  let page: Page;
  let screen: SchoolPage;
  let dialogs: Server;
  let dialogOrigin: string;

  beforeAll(async () => {
    if (!existsSync(join(CLIENT, 'index.html'))) throw new Error('The page is not built: run `npm run build` first, as `npm test` does.');
    browser = await launchChromium();
    dialogs = createServer((_request, response) => { response.setHeader('content-type', 'text/html'); response.end(DIALOG_PAGE); });
    await new Promise<void>((resolve) => dialogs.listen(0, '127.0.0.1', resolve));
    const address = dialogs.address();
    dialogOrigin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    dialogs.closeAllConnections();
    await new Promise<void>((resolve) => { dialogs.close(() => { resolve(); }); });
  });
  beforeEach(async () => {
    school = await openSchool({ clientDir: CLIENT });
    await openPage();
  });
  afterEach(async () => {
    await page.context().close();
    await school.close();
  });

  async function openPage(look: PageLook = {}): Promise<void> {
    screen = await SchoolPage.open(browser, school.speelplein.origin, look);
    page = screen.page;
  }
  const column = (person: { id: string }): Locator => screen.column(person);
  const openChat = (person: { id: string }, id: string): Promise<void> => screen.openChat(person, id);
  const say = (person: { id: string }, text: string): Promise<void> => screen.say(person, text);

  it('says that it is not the real Teams', async () => {
    expect(await page.getByTestId('note').innerText()).toBe('Speelplein: dit is een oefenomgeving, geen echt Teams');
  });

  it('shows a message to the others as it is sent, with a mark for who has not read it', async () => {
    await openChat(teacher, classChat.id);
    await say(teacher, 'Wie is er ziek?');

    const mark = column(student).locator(`[data-testid=conversation][data-id="${classChat.id}"][data-unread="1"]`);
    await mark.waitFor();
    await openChat(student, classChat.id);
    await column(student).getByTestId('message').getByText('Wie is er ziek?').waitFor();
    await column(student).locator(`[data-testid=conversation][data-id="${classChat.id}"][data-unread="0"]`).waitFor();
    expect(school.bot.ofType('message')[0]?.text).toBe('Wie is er ziek?');
  });

  it('mentions the bot from the list behind @, by keyboard alone', async () => {
    await openChat(teacher, classChat.id);
    const box = column(teacher).getByTestId('compose-text');
    await box.focus();
    await page.keyboard.type('@Hou');
    await page.keyboard.press('Enter');
    await page.keyboard.type('mag dit?');
    await page.keyboard.press('Enter');

    await school.speelplein.waitFor(() => school.bot.ofType('message')[0]);
    expect(school.bot.ofType('message')[0]?.text).toBe('<at>Houvast</at> mag dit?');
  });

  it('sends a picture and shows it to the others', async () => {
    await openChat(teacher, classChat.id);
    await openChat(student, classChat.id);
    await column(teacher).getByTestId('compose-file').setInputFiles(PICTURE);
    await column(teacher).getByTestId('compose-thumbnail').waitFor();
    await column(teacher).getByTestId('compose-send').click();

    const picture = column(student).getByTestId('picture');
    await picture.waitFor();
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(100);
  });

  it('takes a pasted picture, and says why a text file is none', async () => {
    await openChat(teacher, classChat.id);
    await column(teacher).getByTestId('compose-text').evaluate((box, dot) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(dot)], 'geplakt.gif', { type: 'image/gif' }));
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, [...DOT]);
    await column(teacher).getByAltText('geplakt.gif').waitFor();
    await column(teacher).getByTestId('compose-file').setInputFiles({ name: 'lijst.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    expect(await column(teacher).getByTestId('compose-problem').innerText()).toContain('Dit is geen foto');
  });

  it('edits and deletes an own message, and brings it back', async () => {
    await openChat(teacher, classChat.id);
    await say(teacher, 'eerst');
    const message = column(teacher).getByTestId('message');
    await message.hover();
    await message.getByTestId('message-menu').click();
    await page.getByTestId('menu-edit').click();
    await column(teacher).getByTestId('edit-text').fill('daarna');
    await column(teacher).getByTestId('edit-save').click();
    await message.getByText('daarna').waitFor();
    await message.getByTestId('message-menu').click();
    await page.getByTestId('menu-delete').click();
    await message.getByText('Dit bericht is verwijderd.').waitFor();
    await message.getByRole('button', { name: 'Ongedaan maken' }).click();
    await message.getByText('daarna').waitFor();
  });

  it('draws cards; what is filled in goes along; the answer changes only the own card', async () => {
    await asBot(school.speelplein, 'POST', `v3/conversations/${chat}/activities`, adaptiveCard({
      body: [words('Melding HV-7K4Q2'), { type: 'Input.Text', id: 'note', label: 'Toelichting', isRequired: true, errorMessage: 'Vul iets in' }],
      actions: [{ type: 'Action.Execute', title: 'Ik pak dit op', verb: 'take', style: 'positive', data: { case: '7' } }, { type: 'Action.OpenUrl', title: 'Artikel', url: 'https://example.org' }],
    }));
    await openChat(teacher, classChat.id);
    await openChat(student, classChat.id);
    school.bot.answering = ({ type }) => type === 'invoke' ? { body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: { type: 'AdaptiveCard', version: '1.5', body: [words('Opgepakt door jou')] } } } : undefined;

    const button = column(teacher).getByRole('button', { name: 'Ik pak dit op' });
    await button.click();
    await column(teacher).getByText('Vul iets in').waitFor();
    await column(teacher).getByLabel('Toelichting').fill('ik bel');
    await button.click();

    await column(teacher).getByText('Opgepakt door jou').waitFor();
    expect(await column(student).getByText('Opgepakt door jou').count()).toBe(0);
    expect(school.bot.ofType('invoke')[0]?.value).toMatchObject({ action: { verb: 'take', data: { case: '7', note: 'ik bel' } } });
  });

  it('says so when a button fails, and tries again', async () => {
    await asBot(school.speelplein, 'POST', `v3/conversations/${chat}/activities`, adaptiveCard({ actions: [{ type: 'Action.Execute', title: 'Doe', verb: 'do' }] }));
    await openChat(teacher, classChat.id);
    school.bot.answering = ({ type }, nth) => type === 'invoke' ? (nth === 1 ? { status: 500 } : { body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Gelukt' } }) : undefined;

    await column(teacher).getByRole('button', { name: 'Doe' }).click();
    await column(teacher).getByText('Er is iets misgegaan. Probeer het opnieuw.').waitFor();
    await column(teacher).getByRole('button', { name: 'Probeer opnieuw' }).click();
    await column(teacher).getByText('Gelukt').waitFor();
  });

  it('opens the page of a command in a frame, which knows who looks; its result leads to a preview that is sent', async () => {
    const preview = { composeExtension: { type: 'botMessagePreview', activityPreview: adaptiveCard({ body: [words('De foto met afgedekt gezicht')] }) } };
    school.bot.answering = ({ name, value }) => {
      if (name === 'composeExtension/fetchTask') return { body: { task: { type: 'continue', value: { title: 'Foto delen', url: `${dialogOrigin}/photo?ticket=a`, width: 600, height: 300 } } } };
      return { body: (value as { botMessagePreviewAction?: string }).botMessagePreviewAction === undefined ? preview : {} };
    };
    await openChat(teacher, classChat.id);
    await column(teacher).getByTestId('compose-apps').click();
    await page.getByTestId('command-sharePhoto').click();
    const frame = page.frameLocator('[data-testid=dialog-frame]');
    await frame.getByText(`default nl-NL ${teacher.userPrincipalName}`).waitFor();
    expect(await page.getByTestId('dialog-frame').getAttribute('src')).toBe(`${dialogOrigin}/photo?ticket=a&speelplein=1`);
    await frame.getByRole('button', { name: 'Klaar' }).click();
    await page.getByText('De foto met afgedekt gezicht').waitFor();
    await page.getByTestId('preview-send').click();
    await page.getByTestId('dialog').waitFor({ state: 'detached' });

    expect(school.bot.ofType('invoke').map(({ value }) => value)).toMatchObject([
      { commandContext: 'compose' }, { data: { photo: '7' } }, { botMessagePreviewAction: 'send' },
    ]);
  });

  it('finds an article and puts its card into the message', async () => {
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', version: '1.5', body: [words('III.B.8 Beeld')] } };
    school.bot.answering = ({ name }) => name === 'composeExtension/query'
      ? { body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [{ ...card, preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title: 'III.B.8', text: 'Toestemming voor beeld' } } }] } } } : undefined;
    await openChat(teacher, classChat.id);
    await openChat(student, classChat.id);
    await column(teacher).getByTestId('compose-apps').click();
    await page.getByTestId('command-searchCode').click();
    await page.getByTestId('search-input').fill('foto');
    await page.getByTestId('search-result').click();
    await column(teacher).getByTestId('compose-card').waitFor();
    await column(teacher).getByTestId('compose-send').click();
    await column(student).getByTestId('message').getByText('III.B.8 Beeld').waitFor();
  });

  it('gives a message to the app from its menu', async () => {
    school.bot.answering = ({ type }) => type === 'invoke' ? { body: { task: { type: 'message', value: 'Dank je, we kijken ernaar.' } } } : undefined;
    await school.speelplein.as(student.id).send(classChat.id, { text: 'stom kind' });
    await openChat(teacher, classChat.id);
    const message = column(teacher).getByTestId('message');
    await message.hover();
    await message.getByTestId('message-menu').click();
    await page.getByTestId('command-reportMessage').click();
    expect(await page.getByTestId('dialog-text').innerText()).toBe('Dank je, we kijken ernaar.');
    await page.getByTestId('dialog-ok').click();
    expect(school.bot.ofType('invoke')[0]?.value).toMatchObject({ messagePayload: { body: { content: '<p>stom kind</p>' } } });
  });

  it('changes language and colours, and remembers them', async () => {
    await page.getByTestId('language-en').click();
    await page.getByTestId('theme').click();
    await page.reload();
    await page.getByTestId('chat').first().waitFor();
    expect(await page.getByTestId('note').innerText()).toContain('practice ground');
    expect(await page.locator('.page').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it.each(['default', 'dark'])('has nothing that keeps people with a handicap out (%s colours)', async (theme) => {
    await asBot(school.speelplein, 'POST', `v3/conversations/${chat}/activities`, adaptiveCard({
      body: [words('Melding'), { type: 'Input.Text', id: 'note', label: 'Toelichting' }], actions: [{ type: 'Action.Execute', title: 'Ik pak dit op', verb: 'take', style: 'positive' }],
    }));
    await school.speelplein.as(student.id).send(classChat.id, { text: 'hoi' });
    if (theme === 'dark') await page.getByTestId('theme').click();
    await openChat(teacher, classChat.id);
    await column(teacher).getByTestId('message').last().waitFor();
    expect(await screen.hindrances()).toEqual([]);
  });

  it('shows one person at a time on a narrow screen, and another when asked', async () => {
    await page.context().close();
    await openPage({ width: 400 });
    expect(await page.locator('section[data-person]').count()).toBe(1);
    await page.getByTestId('persona').selectOption(manager.id);
    await column(manager).getByTestId('chat').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });
});
