import { hindrancesOn } from '../../browser/hindrances';
import type { Browser, Locator, Page } from 'playwright-core';

export interface PageLook {
  readonly width?: number;
  readonly language?: 'nl' | 'en';
  readonly theme?: 'default' | 'dark' | 'contrast';
}

/** The Speelplein's page with its columns. */
export class SchoolPage {
  private constructor(readonly page: Page) {}

  static async open(browser: Browser, origin: string, { width = 1440, language = 'nl', theme }: PageLook = {}): Promise<SchoolPage> {
    const context = await browser.newContext({ viewport: { width, height: 860 }, locale: language === 'nl' ? 'nl-NL' : 'en-GB', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce' });
    if (theme !== undefined) await context.addInitScript((kept) => { localStorage.setItem('speelplein.theme', JSON.stringify(kept)); }, theme);
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    await page.goto(origin);
    await page.getByTestId('chat').first().waitFor();
    return new SchoolPage(page);
  }

  close = (): Promise<void> => this.page.context().close();
  column = (person: { id: string }): Locator => this.page.locator(`section[data-person="${person.id}"]`);
  messages = (person: { id: string }): Locator => this.column(person).getByTestId('message');

  async openChat(person: { id: string }, id: string): Promise<void> {
    await this.column(person).locator(`[data-testid=conversation][data-id="${id}"]`).click();
    await this.column(person).locator(`[data-testid=chat][data-id="${id}"]`).waitFor();
  }

  async say(person: { id: string }, text: string): Promise<void> {
    await this.column(person).getByTestId('compose-text').fill(text);
    await this.column(person).getByTestId('compose-send').click();
  }

  /** Opens the … of a message and chooses from it. */
  async choose(message: Locator, item: string): Promise<void> {
    await message.hover();
    await message.getByTestId('message-menu').click();
    await this.page.getByTestId(item).click();
  }

  hindrances = (): Promise<readonly string[]> => hindrancesOn(this.page);
}
