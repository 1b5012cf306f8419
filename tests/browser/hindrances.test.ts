import type { Browser } from 'playwright-core';
import { hindrancesOn } from './hindrances';
import { launchChromium } from './launchChromium';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function rulesBrokenBy(body: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="nl"><title>Proef</title><main><h1>Proef</h1>${body}</main></html>`);
  await page.waitForLoadState('load');
  const found = await hindrancesOn(page);
  await page.close();
  return found.map((line) => line.split(':', 1)[0] ?? '').toSorted();
}

// What every page is held to must itself be able to fail.
it.each([
  ['nothing', '<p>Alles goed.</p>', []],
  ['a picture without a description', '<img src="data:," />', ['image-alt']],
  ['pale words', '<p style="color:#bbb;background:#fff">Bleek</p>', ['color-contrast']],
  ['buttons too small to touch', '<button style="width:9px;height:9px;padding:0" aria-label="a"></button><button style="width:9px;height:9px;padding:0" aria-label="b"></button>', ['target-size', 'target-size']],
  ['a field without a name, in a frame', '<iframe title="lijst" srcdoc="<!doctype html><html lang=nl><title>x</title><main><h1>x</h1><input></main>"></iframe>', ['label']],
])('finds %s', async (_, body, rules) => {
  expect([...new Set(await rulesBrokenBy(body))]).toEqual([...new Set(rules)]);
});
