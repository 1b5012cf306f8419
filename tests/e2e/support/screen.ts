import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

import { hindrancesOn } from '../../browser/hindrances';
import { shoot } from '../../browser/shoot';
import type { Person } from '../../../src/people/person';

const PATIENCE_MS = 30_000;

/** How somebody looks at the Speelplein. */
export interface Look {
  readonly language?: 'nl' | 'en';
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly width?: number;
  readonly height?: number;
  /** Who stand beside each other, from left to right. */
  readonly personas?: readonly Person[];
}

export const NARROW = { width: 400, height: 800 };

/** The page of the Speelplein, with the screens of a few people. */
export class Screen {
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, origin: string, { language = 'nl', theme = 'default', width = 1440, height = 900, personas = [] }: Look = {}): Promise<Screen> {
    const context = await browser.newContext({ viewport: { width, height }, locale: language === 'nl' ? 'nl-NL' : 'en-GB', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' });
    const ids = personas.map(idOf);
    await context.addInitScript(
      (kept) => { for (const [key, value] of Object.entries(kept)) localStorage.setItem(`speelplein.${key}`, JSON.stringify(value)); },
      { language, theme, ...(ids.length === 0 ? {} : { personas: ids, columns: ids.length }) },
    );
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(origin);
    await page.getByTestId('chat').first().waitFor();
    return new Screen(page);
  }

  close = (): Promise<void> => this.page.context().close();
  of = (person: Person): Locator => this.page.locator(`section[data-person="${idOf(person)}"]`);
  dialog = (): FrameLocator => this.page.frameLocator('[data-testid=dialog-frame]');

  /** The message, as this person sees it, in which these words stand. */
  message = (person: Person, words: string | RegExp): Locator => this.of(person).getByTestId('message').filter({ hasText: words }).last();

  async openChat(person: Person, id: string | 'personal'): Promise<void> {
    const place = id === 'personal' ? '[data-kind=personal]' : `[data-id="${id}"]`;
    const entry = this.of(person).locator(`[data-testid=conversation]${place}`);
    await entry.click();
    await this.of(person).locator(`[data-testid=chat][data-id="${await entry.getAttribute('data-id')}"]`).waitFor();
  }

  async say(person: Person, text: string): Promise<void> {
    await this.of(person).getByTestId('compose-text').fill(text);
    await this.of(person).getByTestId('compose-send').click();
  }

  async sendPicture(person: Person, ...files: readonly string[]): Promise<void> {
    await this.of(person).getByTestId('compose-file').setInputFiles(files);
    await this.of(person).getByTestId('compose-thumbnail').nth(files.length - 1).waitFor();
    await this.of(person).getByTestId('compose-send').click();
  }

  /** Sends files as files, photographs too, with what is typed already. */
  async sendFiles(person: Person, ...files: readonly string[]): Promise<void> {
    await this.of(person).getByTestId('compose-any-file').setInputFiles(files);
    await this.of(person).getByTestId('compose-file-chip').nth(files.length - 1).waitFor();
    await this.of(person).getByTestId('compose-send').click();
  }

  /** Opens the … of a message and chooses from it: `menu-edit`, `menu-forward`, `command-…`. */
  async choose(message: Locator, item: string): Promise<void> {
    await message.hover();
    await message.getByTestId('message-menu').click();
    await this.page.getByTestId(item).click();
  }

  press = (within: Locator, name: string): Promise<void> => within.getByRole('button', { name, exact: true }).click();

  shot = (name: string): Promise<void> => shoot(this.page, name);

  hindrances = (): Promise<readonly string[]> => hindrancesOn(this.page);
}

/** In the Speelplein people are known by their Entra id. */
export function idOf(person: Person): string {
  return person.entraId ?? person.id;
}
