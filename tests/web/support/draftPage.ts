import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { createStaticRoutes } from '../../../src/web/staticRoutes';
import { hindrancesOn } from '../../browser/hindrances';
import { launchChromium } from '../../browser/launchChromium';
import { shoot } from '../../browser/shoot';
import { draftWorld, type DraftWorld } from './draftWorld';
import { serveHostPage } from './hostPage';
import { CLASS_CHAT } from './photoWorld';
import { serveRoutes } from './serveRoutes';


export interface DraftLook {
  readonly who?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly conversation?: string | null;
}

/** The dialog in a real browser before the real routes. One browser for all tests of a file. */
export class DraftPage {
  #browser: Browser | null = null;
  #page: Page | null = null;
  #ends: (() => Promise<unknown>)[] = [];
  world!: DraftWorld;
  origin = '';
  #host!: Awaited<ReturnType<typeof serveHostPage>>;
  /** What the browser wrote in red, apart from refused requests: those are shown to the person. */
  complaints: string[] = [];

  async launch(): Promise<void> {
    this.#browser = await launchChromium();
    this.world = await draftWorld();
    this.#host = await serveHostPage();
    const server = await serveRoutes([...this.world.routes, ...createStaticRoutes({ path: '/nakijken', camera: false, folder: 'dist/pages/drafts', speelpleinOrigins: () => [this.#host.origin] })]);
    this.origin = server.origin;
    this.#ends = [() => this.#browser?.close() ?? Promise.resolve(), () => this.#host.close(), () => server.close(), () => this.world.close()];
  }

  async quit(): Promise<void> {
    for (const end of this.#ends) await end();
  }

  async end(): Promise<void> {
    await this.#page?.context().close();
    this.#page = null;
  }

  get page(): Page {
    if (this.#page === null) throw new Error('no page was opened');
    return this.#page;
  }

  get dialog(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Opened, and nothing more: `before` may change what the page gets to hear. */
  async open({ who = 'teacher', theme = 'default', locale = 'nl-nl', size = { width: 900, height: 700 }, conversation = CLASS_CHAT }: DraftLook = {}, before: (page: Page) => Promise<void> = () => Promise.resolve()): Promise<void> {
    if (this.#browser === null) throw new Error('no browser was launched');
    const context = await this.#browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    const page = await context.newPage();
    this.#page = page;
    page.setDefaultTimeout(15_000);
    this.complaints = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    await before(page);
    const query = new URLSearchParams({ speelplein: '1', ...(conversation === null ? {} : { conversation }) }).toString();
    await page.goto(this.#host.show({ frameUrl: `${this.origin}/nakijken?${query}`, theme, locale, token: await this.world.tokenOf(who) }));
  }

  at(testId: string): Locator {
    return this.dialog.getByTestId(testId);
  }

  /** Types and waits until it was read. */
  async write(text: string): Promise<void> {
    await this.at('text').fill(text);
    await this.at('check').click();
    await this.wasRead();
  }

  async wasRead(): Promise<void> {
    await this.dialog.locator('[data-testid=findings][data-state=read]').waitFor();
  }

  remark(kind: string): Locator {
    return this.dialog.locator(`[data-testid=remark][data-kind=${kind}]`);
  }

  async kinds(): Promise<readonly (string | null)[]> {
    return this.at('remark').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-kind')));
  }

  text(): Promise<string> {
    return this.at('text').inputValue();
  }

  /** Test id of what has the focus, or else its tag. */
  focused(): Promise<string> {
    return this.dialog.locator('html').evaluate((html) => html.ownerDocument.activeElement?.getAttribute('data-testid') ?? html.ownerDocument.activeElement?.tagName ?? '');
  }

  async submitted(): Promise<unknown> {
    const heard = await this.page.waitForFunction('window.heard.find(({ houvast }) => houvast === "submit")?.result');
    return heard.jsonValue();
  }

  shoot = (name: string): Promise<void> => shoot(this.page, `drafts/${name}`);

  axe = (): Promise<readonly string[]> => hindrancesOn(this.page);

  /** True when one would have to scroll sideways. */
  isTooWide(): Promise<boolean> {
    return this.dialog.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
  }
}
