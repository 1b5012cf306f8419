import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** Fluent's own keepers of the focus, which hand it on as soon as they have it. */
const KEEPERS = '[data-tabster-dummy]';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Every rule that a person with a handicap would trip over, with the elements that break it: in the page and in each frame
 * of it. Each frame is looked at by itself, which takes a tenth of the time of axe's own package for Playwright.
 */
export async function hindrancesOn(page: Page): Promise<readonly string[]> {
  const found = await Promise.all(page.frames().map(hindrancesIn));
  return found.flat();
}

async function hindrancesIn(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(axe.source);
  return frame.evaluate(async ([keepers, rules]) => {
    const { axe: inPage } = globalThis as unknown as { readonly axe: typeof axe };
    const { violations } = await inPage.run({ exclude: [[keepers]] }, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'], iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 300)).join('\n')}`);
  }, [KEEPERS, RULES] as const);
}
