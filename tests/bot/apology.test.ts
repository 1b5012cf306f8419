import { createApology } from '../../src/bot/apology';
import { createConnector } from '../../src/bot/connector';
import { anActivity } from '../support/anActivity';
import { startHttpStandIn, type HttpStandIn } from '../support/httpStandIn';

let teams: HttpStandIn;
beforeEach(async () => {
  teams = await startHttpStandIn(() => ({ status: 201, body: { id: '1' } }));
});
afterEach(() => teams.stop());

const apology = () => createApology(createConnector({ botMri: '28:bot', tokens: { token: async () => null }, isAllowed: () => true }));

async function said(text: string, language: 'nl' | 'en'): Promise<string> {
  await apology().send(anActivity({ text, serviceUrl: `${teams.origin}/` }), language, 'HV-7K4Q2');
  return (teams.calls[0]?.body as { text: string }).text;
}

it.each(['nl', 'en'] as const)('gives a reference and repeats nothing of what was asked (%s)', async (language) => {
  const text = await said('mag ik de klassenfoto mailen', language);
  expect(text).toContain('HV-7K4Q2');
  expect(text).not.toContain('klassenfoto');
  expect(text).not.toContain('113');
});

it.each(['nl', 'en'] as const)('gives the numbers first to who cries for help, also when all else fails (%s)', async (language) => {
  const text = await said(language === 'nl' ? 'ik wil niet meer leven' : 'I want to kill myself', language);
  expect(text.indexOf('113')).toBeGreaterThanOrEqual(0);
  expect(text.indexOf('112')).toBeGreaterThanOrEqual(0);
  expect(text.indexOf('113')).toBeLessThan(text.indexOf('HV-7K4Q2'));
});

it('goes to the conversation that it came from, threads included', async () => {
  await apology().send(anActivity({ serviceUrl: `${teams.origin}/`, conversation: { id: '19:klas@thread.tacv2;messageid=17' } }), 'nl', 'HV-7K4Q2');
  expect(teams.calls[0]?.path).toBe('/v3/conversations/19%3Aklas%40thread.tacv2%3Bmessageid%3D17/activities');
});
