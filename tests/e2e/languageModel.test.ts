import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/launchChromium';
import { KEY, says, startLlmStandIn, type LlmStandIn } from '../llm/llmStandIn';
import { forget, freshSettings, startProduct, type Product } from './support/product';
import { teacher } from './support/school';
import { NARROW, Screen, type Look } from './support/screen';

jest.setTimeout(180_000);

const REPLY = {
  order: ['III.B.8'],
  sentences: [
    { text: 'Je mag de klassenfoto alleen mailen als daar vooraf toestemming voor is.', articles: ['III.B.8'] },
    { text: 'De toestemming moet vooraf, uitdrukkelijk en aantoonbaar zijn gegeven.', articles: ['III.B.8'] },
    { text: 'Leerlingen van 16 jaar of ouder geven zelf toestemming.', articles: ['III.B.8'] },
    { text: 'Voor jongere leerlingen geven de ouders toestemming.', articles: ['III.B.8'] },
  ],
};

/** The administrator's command, as it is built. The stand-in answers meanwhile. */
async function command(env: Readonly<Record<string, string>>, ...args: string[]): Promise<string> {
  const { PATH, HOME } = process.env;
  const { stdout } = await promisify(execFile)(process.execPath, [join(process.cwd(), 'dist', 'cli.js'), ...args], { env: { PATH, HOME, ...env } });
  return stdout;
}

describe('a question, with a language model', () => {
  let browser: Browser;
  let product: Product;
  let model: LlmStandIn;

  beforeAll(async () => {
    model = await startLlmStandIn(says(REPLY));
    const settings = { ...(await freshSettings()), LLM_ENDPOINT: model.account.endpoint, LLM_KEY: KEY, LLM_MODEL: model.account.model };
    [browser, product] = await Promise.all([launchChromium(), startProduct(settings)]);
    expect(await command({ DATA_DIR: settings.DATA_DIR }, 'settings', 'set', '--school', 'demo', '--language-model', 'on')).toContain('taalmodel bij vragen');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
    await model.stop();
    forget(product.settings);
  });

  it.each<{ name: string; look: Look }>([
    { name: 'light', look: {} },
    { name: 'dark', look: { theme: 'dark' } },
    { name: 'narrow', look: NARROW },
  ])('is answered in its words, and the card says so ($name)', async ({ name, look }) => {
    const screen = await Screen.open(browser, product.origin, { ...look, personas: [teacher] });
    await screen.openChat(teacher, 'personal');
    await screen.say(teacher, 'mag ik de klassenfoto mailen');
    const answer = screen.message(teacher, 'Verwoord met hulp van een taalmodel');
    await answer.waitFor();
    expect(await answer.innerText()).toContain('Je mag de klassenfoto alleen mailen');
    await screen.shot(`e2e-answer-model-${name}`);
    expect(await screen.hindrances()).toEqual([]);
    await screen.close();
  });

  it('is answered in its words on the command line when it is asked for, and only then', async () => {
    const env = { LLM_ENDPOINT: model.account.endpoint, LLM_KEY: KEY, LLM_MODEL: model.account.model };
    const question = ['--role', 'medewerker', 'mag ik de klassenfoto mailen'];
    expect(await command(env, 'ask', '--llm', ...question)).toContain('Verwoord met hulp van een taalmodel');
    expect(await command(env, 'ask', ...question)).not.toContain('taalmodel');
  });
});
