import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';

import type { Page } from 'playwright-core';

const FOLDER = join(process.cwd(), 'screenshots');

/**
 * A picture of the page in the folder that git ignores, for people to look at: `SCREENSHOTS=1 npx jest tests/e2e/report`.
 * Without that setting nobody looks, and a third of a second each is better spent.
 */
export async function shoot(page: Page, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] === undefined) return;
  const path = join(FOLDER, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, animations: 'disabled' });
}
