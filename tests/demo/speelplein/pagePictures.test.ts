import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser } from 'playwright-core';

import { launchChromium } from '../../browser/launchChromium';

import { SchoolPage } from './schoolPage';
import { adaptiveCard, asBot, asGraph, channel, classChat, DOT, htmlOf, openSchool, student, teacher, type School } from './testSchool';

const CLIENT = join(process.cwd(), 'dist', 'pages', 'speelplein');
const dots = (count: number): { name: string; mimeType: string; buffer: Buffer }[] =>
  Array.from({ length: count }, (_, index) => ({ name: `foto${index}.gif`, mimeType: 'image/gif', buffer: DOT }));
const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: '', buffer: Buffer.from(text) });
const tip = { policyTip: { generalText: 'Eerst toestemming vragen', complianceUrl: 'https://school.example/gedragscode' } };

describe('pictures in the page', () => {
  let browser: Browser;
  let school: School;
  let screen: SchoolPage;
  beforeAll(async () => {
    if (!existsSync(join(CLIENT, 'index.html'))) throw new Error('The page is not built: run `npm run build` first, as `npm test` does.');
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => { await browser.close(); });
  beforeEach(async () => {
    school = await openSchool({ clientDir: CLIENT });
    screen = await SchoolPage.open(browser, school.speelplein.origin);
    await screen.openChat(teacher, classChat.id);
    await screen.openChat(student, classChat.id);
  });
  afterEach(async () => {
    await screen.close();
    await school.close();
  });
  const compose = (): ReturnType<SchoolPage['column']> => screen.column(teacher).getByTestId('compose');
  const block = async (messageId: string, dlpAction: string): Promise<void> => {
    await asGraph(school.speelplein, `/chats/${classChat.id}/messages/${messageId}`, { method: 'PATCH', body: JSON.stringify({ policyViolation: { ...tip, dlpAction } }) });
  };

  it('takes ten pictures at once, and says why an eleventh does not come along', async () => {
    await compose().getByTestId('compose-file').setInputFiles(dots(11));
    await compose().getByText('Er passen hoogstens 10 foto’s in een bericht. De rest is niet toegevoegd.').waitFor();
    await compose().getByTestId('compose-send').click();

    await screen.messages(student).getByTestId('picture').nth(9).waitFor();
    expect(await screen.messages(student).getByTestId('picture').count()).toBe(10);
    expect(htmlOf(school.bot.ofType('message')[0]).match(/AMSImage/g)).toHaveLength(10);
  });

  it('takes any files, which the others can download', async () => {
    await compose().getByTestId('compose-any-file').setInputFiles([file('formulier.pdf', 'een formulier'), file('leeg.docx', ''), ...dots(1)]);
    await compose().getByText('leeg.docx is leeg en is niet toegevoegd.').waitFor();
    await compose().getByTestId('compose-send').click();

    const chips = screen.messages(student).getByTestId('file');
    await chips.nth(1).waitFor();
    expect(await chips.allInnerTexts()).toEqual(['formulier.pdf\n13 byte\nDownloaden', 'foto0.gif\n42 byte\nDownloaden']);
    const [download] = await Promise.all([screen.page.waitForEvent('download'), chips.first().click()]);
    expect(download.suggestedFilename()).toBe('formulier.pdf');
  });

  it('makes of what is dropped a picture or a file, whichever it is', async () => {
    const dropped = await screen.page.evaluateHandle((dot) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(dot)], 'klas.gif', { type: 'image/gif' }));
      data.items.add(new File(['film'], 'gymles.mp4', { type: 'video/mp4' }));
      return data;
    }, [...DOT]);
    await compose().dispatchEvent('drop', { dataTransfer: dropped });

    await compose().getByTestId('compose-thumbnail').waitFor();
    expect(await compose().getByTestId('compose-file-chip').innerText()).toContain('gymles.mp4');
  });

  it('offers emoji, GIFs and stickers, by keyboard too', async () => {
    await compose().getByTestId('compose-expressions').press('Enter');
    await screen.page.getByTestId('expression-smile').and(screen.page.locator(':focus')).press('Tab');
    await screen.page.getByTestId('expression-yes').and(screen.page.locator(':focus')).press('Enter');
    await screen.page.getByTestId('picker').waitFor({ state: 'detached' });
    await compose().getByTestId('compose-expressions').click();
    await screen.page.getByTestId('expression-gif-hart').click();
    await compose().getByTestId('compose-expression').waitFor();
    await compose().getByTestId('compose-send').click();

    await screen.messages(student).getByRole('img', { name: 'Gif: Kloppend hart' }).waitFor();
    await screen.messages(student).getByTestId('text').getByRole('img', { name: '👍' }).waitFor();
    expect(htmlOf(school.bot.ofType('message')[0])).toMatch(/Emoji.*Giphy/s);
  });

  it('changes the words and the pictures of an own message', async () => {
    await compose().getByTestId('compose-file').setInputFiles(dots(2));
    await screen.say(teacher, 'eerst');
    const message = screen.messages(teacher);
    await screen.choose(message, 'menu-edit');
    await message.getByTestId('edit-text').fill('daarna');
    await message.getByRole('button', { name: 'foto0.gif weghalen' }).click();
    await message.getByTestId('edit-file').setInputFiles({ name: 'nieuw.gif', mimeType: 'image/gif', buffer: DOT });
    await message.getByAltText('nieuw.gif').waitFor();
    await message.getByTestId('edit-save').click();

    await screen.messages(student).getByAltText('Foto: nieuw.gif').waitFor();
    expect(await screen.messages(student).getByTestId('picture').count()).toBe(2);
    expect(school.bot.ofType('messageUpdate')).toMatchObject([{ text: 'daarna', channelData: { eventType: 'editMessage' } }]);
  });

  it('forwards a message, with words of one’s own, to where one can write', async () => {
    await school.speelplein.as(student.id).send(classChat.id, { text: 'kijk eens', pictures: [{ name: 'klas.gif', contentType: 'image/gif', bytes: DOT }] });
    await screen.choose(screen.messages(teacher), 'menu-forward');
    await screen.page.locator(`[data-testid=forward-to][data-id="${channel.id}"]`).check();
    await screen.page.getByTestId('forward-text').fill('mag dit?');
    await screen.page.getByTestId('forward-send').click();

    await screen.column(teacher).getByText('Doorgestuurd naar Team onderbouw.').waitFor();
    await screen.openChat(teacher, channel.id);
    const quote = screen.messages(teacher).getByTestId('forwarded');
    await quote.getByAltText('Foto: klas.gif').waitFor();
    expect(await quote.innerText()).toMatch(/Doorgestuurd van Noor Aydin[^]*kijk eens/);
    expect(htmlOf(school.bot.ofType('message')[1])).toContain('mag dit?');
  });

  it('marks what only one person sees; its buttons work', async () => {
    await asBot(school.speelplein, 'POST', `v3/conversations/${encodeURIComponent(classChat.id)}/activities?isTargetedActivity=true`, {
      ...adaptiveCard({ actions: [{ type: 'Action.Execute', title: 'Controleer deze foto', verb: 'check' }] }), recipient: { id: school.speelplein.mriOf(teacher.id) },
    });
    school.bot.answering = ({ type }) => type === 'invoke' ? { body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Niemand herkend' } } : undefined;

    await screen.messages(teacher).getByText('Alleen jij ziet dit bericht').waitFor();
    await screen.messages(teacher).getByRole('button', { name: 'Controleer deze foto' }).click();
    await screen.column(teacher).getByText('Niemand herkend').waitFor();
    expect(await screen.messages(student).count()).toBe(0);
  });

  it('keeps a blocked message from the others, and tells its writer why', async () => {
    const { id } = await school.speelplein.as(student.id).send(classChat.id, { text: 'stiekem' });
    await block(id, 'BlockAccess');

    await screen.messages(teacher).getByText('Dit bericht is geblokkeerd vanwege het beleid van de organisatie.').waitFor();
    const shown = screen.messages(student).getByTestId('policy-tip');
    await shown.getByText('Eerst toestemming vragen').waitFor();
    expect(await shown.getByRole('link').getAttribute('href')).toBe('https://school.example/gedragscode');
    expect(await screen.messages(student).innerText()).toContain('stiekem');
    expect(await screen.column(teacher).innerText()).not.toContain('stiekem');
    await block(id, 'None');
    await screen.messages(teacher).getByText('stiekem').waitFor();
  });

  it.each([
    { theme: 'default', language: 'nl', width: 1440 }, { theme: 'dark', language: 'en', width: 1440 }, { theme: 'contrast', language: 'nl', width: 400 },
  ] as const)('keeps nobody out: $theme, $language, $width wide', async (look) => {
    const joris = school.speelplein.as(teacher.id);
    const full = { text: 'alles 👍', pictures: dots(3).map(({ name }) => ({ name, contentType: 'image/gif', bytes: DOT })), expressions: ['gif-hart', 'sticker-Koffie'] };
    const { id } = await joris.send(classChat.id, { ...full, files: [{ name: 'formulier.pdf', contentType: 'application/pdf', bytes: DOT }] });
    await joris.forward(id, channel.id, 'mag dit?');
    await block(id, 'NotifySender');
    await block((await school.speelplein.as(student.id).send(classChat.id, { text: 'stiekem' })).id, 'BlockAccess');
    await screen.close();
    screen = await SchoolPage.open(browser, school.speelplein.origin, look);
    await screen.openChat(teacher, classChat.id);
    await compose().getByTestId('compose-file').setInputFiles(dots(1));
    await compose().getByTestId('compose-any-file').setInputFiles([file('brief.docx', 'x'), file('leeg', '')]);
    await compose().getByTestId('compose-problem').waitFor();
    await screen.messages(teacher).getByTestId('hidden').waitFor();
    expect(await screen.hindrances()).toEqual([]);

    await screen.choose(screen.messages(teacher).first(), 'menu-forward');
    await screen.page.getByTestId('forward-send').waitFor();
    expect(await screen.hindrances()).toEqual([]);
    expect(await screen.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(look.width);
  });
});
