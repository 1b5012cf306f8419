import { mkdirSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { FaceBox } from '../../src/images/pictureEngine';
import { sealPostedReference } from '../../src/web/postedReference';
import { createStaticRoutes } from '../../src/web/staticRoutes';
import { launchChromium } from '../browser/launchChromium';
import { serveHostPage } from './support/hostPage';
import { BOARD, CLASS_CHAT, photoWorld, type PhotoWorld } from './support/photoWorld';
import { serveRoutes } from './support/serveRoutes';

// Where the build puts the page.
const FOLDER = 'dist/pages/photo';
const SHOTS = 'screenshots/photo';
const PHOTO = 'node_modules/@vladmandic/face-api/demo/sample2.jpg';
/** The three faces of that photograph, as the engine gives them. */
const FACES: readonly FaceBox[] = [
  { x: 320, y: 135, width: 120, height: 175, score: 0.9 },
  { x: 745, y: 210, width: 120, height: 180, score: 0.9 },
  { x: 1170, y: 135, width: 170, height: 200, score: 0.9 },
];

interface Wishes {
  readonly who?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly posted?: string;
}

jest.setTimeout(90_000);

describe('the dialog in a browser', () => {
  let browser: Browser;
  let world: PhotoWorld;
  let host: Awaited<ReturnType<typeof serveHostPage>>;
  let server: Awaited<ReturnType<typeof serveRoutes>>;
  let page: Page;
  let dialog: FrameLocator;
  let complaints: string[];

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    world = await photoWorld();
    world.engine.faces = FACES;
    host = await serveHostPage();
    server = await serveRoutes([...world.routes, ...createStaticRoutes({ path: '/photo', camera: true, folder: FOLDER, speelpleinOrigins: () => [host.origin] })]);
    complaints = [];
  });
  afterEach(async () => {
    await page.context().close();
    await Promise.all([host.close(), server.close(), world.close()]);
  });

  async function open({ who = 'teacher', theme = 'default', locale = 'nl-nl', size = { width: 900, height: 700 }, posted }: Wishes = {}): Promise<void> {
    const context = await browser.newContext({ viewport: size });
    page = await context.newPage();
    page.on('console', (message) => {
      // A refused request is shown to the person; everything else in red is a mistake of ours.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    const frameUrl = `${server.origin}/photo?speelplein=1&conversation=${encodeURIComponent(CLASS_CHAT)}${posted === undefined ? '' : `&posted=${posted}`}`;
    await page.goto(host.show({ frameUrl, theme, locale, token: await world.tokenOf(who) }));
    dialog = page.frameLocator('iframe');
  }

  const shoot = async (name: string): Promise<void> => void (await page.screenshot({ path: `${SHOTS}/${name}.png` }));
  const at = (testId: string) => dialog.getByTestId(testId);
  const heard = async (): Promise<readonly unknown[]> => page.evaluate('window.heard');

  async function choosePhoto(): Promise<void> {
    await at('photo-file').setInputFiles(PHOTO);
    await at('tag').waitFor();
  }

  async function name(number: number, typed: string): Promise<void> {
    await at(`face-${number}-who`).fill(typed);
    await page.keyboard.press('Enter');
  }

  async function stateBecomes(testId: string, state: string): Promise<void> {
    await dialog.locator(`[data-testid="${testId}"][data-state="${state}"]`).waitFor();
  }

  async function axe(): Promise<readonly string[]> {
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }

  it('posts a picture in which everybody has consent', async () => {
    await open();
    await choosePhoto();
    expect(await at('place').count()).toBe(0);
    await name(1, 'em vr');
    await name(2, 'dog');
    await stateBecomes('face-1-verdict', 'yes');
    expect(await at('face-1-verdict').textContent()).toContain('3 september 2026 · Magister');
    expect(await at('place').count()).toBe(0);
    await name(3, 'volw');
    await stateBecomes('verdict-summary', 'yes');
    await at('alt-text').fill('Op de bank in de kantine');
    await at('place').click();
    await at('done').waitFor();
    expect(world.cards).toMatchObject([{ personIds: ['yes', 'yesToo'], altText: 'Op de bank in de kantine' }]);
    expect(await heard()).toContainEqual({ houvast: 'submit', result: { shareId: world.cards[0]?.id } });
    expect(complaints).toEqual([]);
  });

  it('says why not, covers, shows the covered picture and posts that one', async () => {
    await open();
    await choosePhoto();
    for (const [number, typed] of [[1, 'em vr'], [2, 'sem'], [3, 'noor']] as const) await name(number, typed);
    await stateBecomes('verdict-summary', 'no');
    expect(await at('place').count()).toBe(0);
    expect(await at('verdict-summary').textContent()).toMatch(/Sem Jansen en Noor Bakker.*III\.B\.8/);
    await shoot('not-allowed');
    await at('cover').click();
    await at('preview').waitFor();
    await shoot('preview');
    expect(world.cards).toEqual([]);
    await at('place-covered').click();
    await at('done').waitFor();
    expect(world.cards).toMatchObject([{ personIds: ['yes'], coveredFaces: 2 }]);
    expect(complaints).toEqual([]);
  });

  it('is done with the keyboard alone: two letters and Enter per face', async () => {
    await open();
    const chooser = page.waitForEvent('filechooser');
    await at('choose-photo').press('Enter');
    await (await chooser).setFiles(PHOTO);
    await at('tag').waitFor();
    await at('face-1-who').focus();
    for (const typed of ['vr', 'do', 'me']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    }
    await at('place').waitFor();
    await at('place').focus();
    await page.keyboard.press('Enter');
    await at('done').waitFor();
    expect(world.cards).toHaveLength(1);
  });

  it('names nobody by leaving a field, and closes only its list with Escape', async () => {
    await open();
    await choosePhoto();
    await at('face-1-who').fill('sem');
    await page.keyboard.press('Tab');
    expect(await at('face-1-who').inputValue()).toBe('');
    await at('face-1-who').fill('sem');
    await page.keyboard.press('Escape');
    expect(await dialog.getByRole('listbox').count()).toBe(0);
    expect(world.audit.events).toEqual([]);
  });

  it('lets a face be pointed out with the mouse, and taken away again', async () => {
    await open();
    await choosePhoto();
    await at('add-face').click();
    const area = await at('draw-area').boundingBox();
    if (area === null) throw new Error('no area to draw on');
    await page.mouse.move(area.x + 100, area.y + 200);
    await page.mouse.down();
    await page.mouse.move(area.x + 160, area.y + 260, { steps: 3 });
    await page.mouse.up();
    await at('face-4').waitFor();
    await at('face-4-remove').click();
    expect(await at('face-4').count()).toBe(0);
  });

  it('asks when no face was found, and takes a face that the teacher points out with the keys', async () => {
    world.engine.faces = [];
    await open();
    await choosePhoto();
    await shoot('no-faces');
    expect(await at('place').count()).toBe(0);
    await at('add-face').focus();
    for (const key of ['Enter', 'ArrowUp', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key);
    await at('face-1').waitFor();
    await page.keyboard.type('sem');
    await page.keyboard.press('Enter');
    await stateBecomes('verdict-summary', 'no');
    await at('face-1-remove').click();
    await at('nobody-here').click();
    await stateBecomes('verdict-summary', 'yes');
    await at('place').click();
    await at('done').waitFor();
    expect(world.cards).toMatchObject([{ personIds: [] }]);
  });

  it('asks again when the purpose changes', async () => {
    world.engine.faces = FACES.slice(0, 1);
    await open();
    await choosePhoto();
    await name(1, 'bram');
    await stateBecomes('verdict-summary', 'yes');
    await at('purpose').selectOption('website');
    await stateBecomes('verdict-summary', 'no');
    await name(1, 'yara');
    await dialog.getByText('Voor: Besloten omgeving').waitFor();
  });

  it('takes a picture that is pasted or dropped', async () => {
    await open();
    const base64 = readFileSync(PHOTO).toString('base64');
    for (const kind of ['paste', 'drop'] as const) {
      await at('photo-drop').evaluate(
        (element, { kind, base64 }) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], 'foto.jpg', { type: 'image/jpeg' }));
          element.dispatchEvent(kind === 'paste' ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true }) : new DragEvent('drop', { dataTransfer: data, bubbles: true }));
        },
        { kind, base64 },
      );
      await at('tag').waitFor();
      await dialog.getByRole('button', { name: 'Andere foto' }).click();
    }
  });

  it('says it in words when a picture can’t be checked, and tries again', async () => {
    await open({ theme: 'dark' });
    world.engine.refusal = 'timeOut';
    await at('photo-file').setInputFiles(PHOTO);
    expect(await at('problem-message').textContent()).toContain('niet gecontroleerd');
    world.engine.refusal = null;
    await at('retry').click();
    await at('tag').waitFor();
  });

  it('tells a student about III.A.2 instead of letting a picture be chosen', async () => {
    await open({ who: 'yes' });
    expect(await at('problem-message').textContent()).toContain('III.A.2');
    expect(await at('photo-drop').count()).toBe(0);
    expect(await axe()).toEqual([]);
  });

  it('checks a picture that is already in the conversation', async () => {
    const ref = { boardId: BOARD, conversationId: CLASS_CHAT, messageId: '1', index: 0, personId: 'teacher' };
    world.posted.set(ref, { kind: 'fetched', bytes: readFileSync(PHOTO) });
    world.engine.faces = FACES.slice(0, 1);
    await open({ posted: sealPostedReference(world.deps.signer, ref) });
    await at('tag').waitFor();
    await name(1, 'em vr');
    await at('place').click();
    await at('done').waitFor();
    expect(world.posted.outcomes).toMatchObject([{ outcome: 'fine' }]);
    expect(world.cards).toEqual([]);
  });

  it('doesn’t take the Speelplein for Teams when this is not the demo', async () => {
    await server.close();
    server = await serveRoutes([...world.routes, ...createStaticRoutes({ path: '/photo', camera: true, folder: FOLDER, speelpleinOrigins: null })]);
    const context = await browser.newContext();
    page = await context.newPage();
    await page.goto(`${server.origin}/photo?speelplein=1&conversation=x`);
    await page.getByTestId('photo-drop').waitFor({ timeout: 3_000 }).then(
      () => Promise.reject(new Error('the dialog opened')),
      () => undefined,
    );
    expect(await page.getByTestId('photo-drop').count()).toBe(0);
  });

  it.each([
    ['light', 'default', 'nl-nl', { width: 900, height: 700 }],
    ['dark', 'dark', 'en-us', { width: 900, height: 700 }],
    ['contrast', 'contrast', 'nl-nl', { width: 900, height: 700 }],
    ['phone', 'default', 'nl-nl', { width: 400, height: 800 }],
    // A window of 1,280 × 1,024 at 400 %.
    ['zoomed', 'default', 'nl-nl', { width: 320, height: 256 }],
  ] as const)('can be used by everybody: %s', async (label, theme, locale, size) => {
    // Looking for mistakes takes seconds each time: every state once, and every look once.
    const isThorough = label === 'light';
    await open({ theme, locale, size });
    await at('choose').waitFor();
    await shoot(`${label}-choose`);
    if (isThorough) expect(await axe()).toEqual([]);
    await choosePhoto();
    await at('face-1-who').click();
    await shoot(`${label}-list`);
    if (isThorough || label === 'contrast') expect(await axe()).toEqual([]);
    await page.keyboard.press('Escape');
    for (const [number, typed] of [[1, 'em vr'], [2, 'sem'], [3, 'daan']] as const) await name(number, typed);
    await stateBecomes('verdict-summary', 'no');
    await shoot(`${label}-no`);
    expect(await axe()).toEqual([]);
    expect(await dialog.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth)).toBe(false);
    await at('cover').click();
    await at('preview').waitFor();
    // The button takes its colours when the verdict is there.
    await dialog.locator('[data-testid=place-covered]:not([aria-disabled=true])').waitFor();
    if (isThorough) expect(await axe()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
