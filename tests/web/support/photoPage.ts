import type { Browser, Download, FrameLocator, Locator, Page } from 'playwright-core';
import type { FaceBox } from '../../../src/images/pictureEngine';
import { createStaticRoutes } from '../../../src/web/staticRoutes';
import { hindrancesOn } from '../../browser/hindrances';
import { launchChromium } from '../../browser/launchChromium';
import { shoot } from '../../browser/shoot';
import { serveHostPage } from './hostPage';
import { CLASS_CHAT, photoWorld, type PhotoWorld } from './photoWorld';
import { serveRoutes } from './serveRoutes';

/** Where the build puts the page. */
export const PAGE_FOLDER = 'dist/pages/photo';
export const PHOTO = 'node_modules/@vladmandic/face-api/demo/sample2.jpg';
/** The three faces of that photograph, as the engine gives them. */
export const FACES: readonly FaceBox[] = [
  { x: 320, y: 135, width: 120, height: 175, score: 0.9 },
  { x: 745, y: 210, width: 120, height: 180, score: 0.9 },
  { x: 1170, y: 135, width: 170, height: 200, score: 0.9 },
];
export const ONE_FACE = FACES.slice(0, 1);

export interface Look {
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

interface Wishes extends Look {
  readonly who?: string;
  /** What the dialog is opened with instead of a conversation. */
  readonly query?: Readonly<Record<string, string>>;
}

const DIALOG = { width: 900, height: 700 };

/** The dialog in a real browser, before a server with a fake picture engine. One browser for all tests of a file. */
export class PhotoPage {
  #browser: Browser | null = null;
  #page: Page | null = null;
  #ends: (() => Promise<unknown>)[] = [];
  world!: PhotoWorld;
  host!: Awaited<ReturnType<typeof serveHostPage>>;
  server!: Awaited<ReturnType<typeof serveRoutes>>;
  /** What the browser wrote in red, apart from refused requests: those are shown to the person. */
  complaints: string[] = [];

  async launch(): Promise<void> {
    this.#browser = await launchChromium();
  }

  async start(make: () => Promise<PhotoWorld> = () => photoWorld()): Promise<void> {
    this.complaints = [];
    this.world = await make();
    this.world.engine.faces = FACES;
    this.host = await serveHostPage();
    this.server = await serveRoutes([...this.world.routes, ...createStaticRoutes({ path: '/photo', camera: true, folder: PAGE_FOLDER, speelpleinOrigins: () => [this.host.origin] })]);
    this.#ends = [() => this.host.close(), () => this.server.close(), () => this.world.close()];
  }

  async end(): Promise<void> {
    await this.#page?.context().close();
    this.#page = null;
    await Promise.all(this.#ends.map((end) => end()));
    this.#ends = [];
  }

  async quit(): Promise<void> {
    await this.#browser?.close();
  }

  get page(): Page {
    if (this.#page === null) throw new Error('no page was opened');
    return this.#page;
  }

  get dialog(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  get keyboard(): Page['keyboard'] {
    return this.page.keyboard;
  }

  async newPage(size = DIALOG): Promise<Page> {
    if (this.#browser === null) throw new Error('no browser was launched');
    const context = await this.#browser.newContext({ viewport: size, reducedMotion: 'reduce', acceptDownloads: true });
    this.#page = await context.newPage();
    this.#page.setDefaultTimeout(15_000);
    return this.#page;
  }

  async open({ who = 'teacher', theme = 'default', locale = 'nl-nl', size, query }: Wishes = {}): Promise<void> {
    const page = await this.newPage(size);
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    const asked = new URLSearchParams({ speelplein: '1', conversation: CLASS_CHAT, ...query }).toString();
    await page.goto(this.host.show({ frameUrl: `${this.server.origin}/photo?${asked}`, theme, locale, token: await this.world.tokenOf(who) }));
  }

  at(testId: string): Locator {
    return this.dialog.getByTestId(testId);
  }

  inState(testId: string, state: string): Locator {
    return this.dialog.locator(`[data-testid="${testId}"][data-state="${state}"]`);
  }

  async choose(files: string | readonly string[] = PHOTO): Promise<void> {
    await this.at('photo-file').setInputFiles([files].flat());
    await this.at('tag').waitFor();
  }

  async name(number: number, typed: string): Promise<void> {
    await this.at(`face-${number}-who`).fill(typed);
    await this.keyboard.press('Enter');
  }

  async nameAll(...typed: readonly string[]): Promise<void> {
    for (const [index, text] of typed.entries()) await this.name(index + 1, text);
  }

  async type(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await (key.length > 2 ? this.keyboard.press(key) : this.keyboard.type(key));
  }

  /** The test id of what has the focus. */
  focused(): Promise<string | null> {
    return this.dialog.locator('html').evaluate((html) => html.ownerDocument.activeElement?.getAttribute('data-testid') ?? null);
  }

  /** With what the dialog ended. */
  async submitted(): Promise<unknown> {
    const heard = await this.page.waitForFunction('window.heard.find(({ houvast }) => houvast === "submit")?.result');
    return heard.jsonValue();
  }

  async download(testId: string, press: (link: Locator) => Promise<void> = (link) => link.click()): Promise<Download> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), press(this.at(testId))]);
    return file;
  }

  shoot = (name: string): Promise<void> => shoot(this.page, `photo/${name}`);

  axe = (): Promise<readonly string[]> => hindrancesOn(this.page);

  /** True when one would have to scroll sideways. */
  isTooWide(): Promise<boolean> {
    return this.dialog.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
  }
}
