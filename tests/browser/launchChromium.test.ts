import { launchChromium } from './launchChromium';

it('opens a page in a real Chromium, without anything installed by hand', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<p id="a">Houvast</p><script>document.getElementById("a").textContent += " loopt";</script>');
    expect(await page.textContent('#a')).toBe('Houvast loopt');
  } finally {
    await browser.close();
  }
}, 60_000);
