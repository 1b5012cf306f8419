import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import sharp from 'sharp';
import { fillIn } from '../../src/cli/package';

const FOLDER = path.join(__dirname, '../../appPackage');
const SCHEMAS = path.join(__dirname, '../../node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.30');
const SETTINGS = { appId: '11111111-1111-4111-8111-111111111111', botId: '22222222-2222-4222-8222-222222222222', domain: 'houvast.school.example' };

const json = (file: string): any => JSON.parse(readFileSync(file, 'utf8')); // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is what is being checked
const manifest = JSON.parse(fillIn(readFileSync(path.join(FOLDER, 'manifest.json'), 'utf8'), SETTINGS));
const english: Record<string, string> = json(path.join(FOLDER, 'en.json'));

function problems(schemaFile: string, value: unknown): unknown[] {
  // The schemas carry formats and tuple forms that strict mode of ajv dislikes; they stay Microsoft's.
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(json(path.join(SCHEMAS, schemaFile)));
  validate(value);
  return validate.errors ?? [];
}

const bot = manifest.bots[0];
const extension = manifest.composeExtensions[0];

/** Every text that a person reads, under the key that a localisation file uses for it. */
const dutch: Record<string, string> = {
  'name.short': manifest.name.short,
  'name.full': manifest.name.full,
  'description.short': manifest.description.short,
  'description.full': manifest.description.full,
};
for (const [l, list] of bot.commandLists.entries()) {
  for (const [c, command] of list.commands.entries()) {
    dutch[`bots[0].commandLists[${l}].commands[${c}].title`] = command.title;
    dutch[`bots[0].commandLists[${l}].commands[${c}].description`] = command.description;
  }
}
for (const [c, command] of extension.commands.entries()) {
  const key = `composeExtensions[0].commands[${c}]`;
  dutch[`${key}.title`] = command.title;
  dutch[`${key}.description`] = command.description;
  if (command.taskInfo) dutch[`${key}.taskInfo.title`] = command.taskInfo.title;
  for (const [p, parameter] of (command.parameters ?? []).entries()) {
    dutch[`${key}.parameters[${p}].title`] = parameter.title;
    dutch[`${key}.parameters[${p}].description`] = parameter.description;
  }
}

for (const [t, tab] of manifest.staticTabs.entries()) if (tab.name) dutch[`staticTabs[${t}].name`] = tab.name;

describe('the manifest', () => {
  it('is valid by the schema of Teams 1.30', () => {
    expect(problems('MicrosoftTeams.schema.json', manifest)).toEqual([]);
  });

  it('would be refused by that schema with a title that is too long', () => {
    const spoilt = structuredClone(manifest);
    spoilt.composeExtensions[0].commands[0].title = 'x'.repeat(33);
    expect(problems('MicrosoftTeams.schema.json', spoilt)).not.toEqual([]);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(json(path.join(__dirname, '../../package.json')).version);
  });

  it('declares channel features, which Teams demands of a bot in teams though the schema does not', () => {
    expect(bot.scopes).toContain('team');
    expect(manifest.supportsChannelFeatures).toBe('tier1');
  });

  it('can be used in a personal chat, a group chat and a team', () => {
    expect([...bot.scopes].sort()).toEqual(['groupChat', 'personal', 'team']);
    for (const list of bot.commandLists) for (const scope of list.scopes) expect(bot.scopes).toContain(scope);
  });

  it('asks only for the permissions that reading along needs, for chats and for teams', () => {
    expect(manifest.authorization.permissions.resourceSpecific.map(({ name, type }: { name: string; type: string }) => `${name} ${type}`).sort()).toEqual([
      'ChannelMessage.Read.Group Application',
      'ChatMember.Read.Chat Application',
      'ChatMessage.Read.Chat Application',
      'TeamMember.Read.Group Application',
    ]);
  });

  it('names the Entra application, without which Teams ignores those permissions and signs nobody in', () => {
    expect(manifest.webApplicationInfo).toEqual({ id: bot.botId, resource: `api://${SETTINGS.domain}/botid-${bot.botId}` });
  });

  it('uses one bot for everything', () => {
    expect([bot.botId, extension.botId]).toEqual([SETTINGS.botId, SETTINGS.botId]);
    expect(manifest.id).not.toBe(bot.botId);
  });

  it('opens dialogs on its own domain only', () => {
    expect(manifest.validDomains).toEqual([SETTINGS.domain]);
    for (const address of [manifest.developer.websiteUrl, manifest.developer.privacyUrl, manifest.developer.termsOfUseUrl]) {
      expect(address).toMatch(/^https:\/\//);
      expect(manifest.validDomains).toContain(new URL(address).host);
    }
  });

  it('begins with the chat, and has the tabs of who follows up cases and of the administrators on its own domain', () => {
    expect(manifest.staticTabs.map(({ entityId, scopes }: { entityId: string; scopes: string[] }) => [entityId, scopes])).toEqual([
      ['conversations', ['personal']],
      ['meldingen', ['personal']],
      ['toestemming', ['personal']],
      ['toestemmingen', ['personal']],
      ['about', ['personal']],
    ]);
    for (const tab of [1, 2]) expect(new URL(manifest.staticTabs[tab].contentUrl).host).toBe(manifest.validDomains[0]);
  });

  it('has its commands, each with an id and a title of its own', () => {
    const ids = extension.commands.map((command: { id: string }) => command.id);
    const titles = extension.commands.map((command: { title: string }) => command.title);
    expect(ids).toEqual(['foto-delen', 'meld-bericht', 'zoek-artikel', 'zoek-toestemming', 'foto-controleren', 'tekst-nakijken', 'vraag-toestemming']);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it.each([
    ['foto-delen', 'action', ['compose']],
    ['tekst-nakijken', 'action', ['compose']],
    ['meld-bericht', 'action', ['message']],
    ['zoek-artikel', 'query', ['compose', 'commandBox']],
    ['zoek-toestemming', 'query', ['compose', 'commandBox']],
  ])('offers %s as %s in %j', (id, type, context) => {
    const command = extension.commands.find((candidate: { id: string }) => candidate.id === id);
    expect(command).toMatchObject({ type, context });
    // An action opens our dialog; a search needs exactly one field to type in.
    if (type === 'action') expect([command.fetchTask, command.parameters]).toEqual([true, undefined]);
    else expect(command.parameters).toHaveLength(1);
  });

  it('keeps a command title short enough for the menu under the compose box', () => {
    for (const list of bot.commandLists) {
      expect(list.commands.length).toBeLessThanOrEqual(12);
      for (const command of list.commands) expect(command.title.length).toBeLessThanOrEqual(32);
    }
  });

  it('has no Microsoft name in its own, and a full description that says more than the short one', () => {
    for (const name of [manifest.name.short, manifest.name.full]) expect(name).not.toMatch(/microsoft|teams|office|copilot/i);
    expect(manifest.description.full).not.toContain(manifest.description.short);
  });
});

describe('the English manifest texts', () => {
  it('are valid by the localisation schema', () => {
    expect(problems('MicrosoftTeams.Localization.schema.json', english)).toEqual([]);
  });

  it('cover every Dutch text and nothing else', () => {
    const { $schema: _schema, ...texts } = english;
    expect(Object.keys(texts).sort()).toEqual(Object.keys(dutch).sort());
  });

  it('are named by the manifest, with Dutch as the language of the manifest itself', () => {
    expect(manifest.localizationInfo).toEqual({ defaultLanguageTag: 'nl', additionalLanguages: [{ languageTag: 'en', file: 'en.json' }] });
  });

  it('are translations', () => {
    expect(Object.keys(dutch).filter((key) => key !== 'name.short' && english[key] === dutch[key])).toEqual([]);
  });
});

describe('the icons', () => {
  const pixels = async (file: string) => {
    const { data, info } = await sharp(path.join(FOLDER, file)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number): number[] => [...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4)];
    const all = Array.from({ length: info.width * info.height }, (_, index) => ({ x: index % info.width, y: Math.floor(index / info.width) }));
    return { info, at, all };
  };

  it('have the sizes that Teams asks', async () => {
    const [color, outline] = [await sharp(path.join(FOLDER, manifest.icons.color)).metadata(), await sharp(path.join(FOLDER, manifest.icons.outline)).metadata()];
    expect([color.format, color.width, color.height]).toEqual(['png', 192, 192]);
    expect([outline.format, outline.width, outline.height]).toEqual(['png', 32, 32]);
  });

  it('has a colour icon on one solid colour, with 48 pixels around the drawing that may be cropped', async () => {
    const { at, all } = await pixels(manifest.icons.color);
    const background = at(0, 0);
    expect(background[3]).toBe(255);
    const drawn = all.filter(({ x, y }) => at(x, y).some((value, channel) => Math.abs(value - (background[channel] ?? 0)) > 8));
    expect(drawn.length).toBeGreaterThan(1000);
    expect(drawn.filter(({ x, y }) => x < 47 || y < 47 || x > 144 || y > 144)).toEqual([]);
  });

  it('has the accent colour as background', async () => {
    const { at } = await pixels(manifest.icons.color);
    expect(`#${at(0, 0).slice(0, 3).map((value) => value.toString(16).padStart(2, '0')).join('')}`).toBe(manifest.accentColor.toLowerCase());
  });

  it('has an outline icon of pure white on nothing, without empty borders', async () => {
    const { at, all } = await pixels(manifest.icons.outline);
    const visible = all.filter(({ x, y }) => (at(x, y)[3] ?? 0) > 0);
    expect(visible.filter(({ x, y }) => at(x, y).slice(0, 3).some((value) => value !== 255))).toEqual([]);
    expect(visible.length / all.length).toBeGreaterThan(0.1);
    expect(visible.length / all.length).toBeLessThan(0.7);
    const spread = Math.max(...visible.map(({ x }) => x)) - Math.min(...visible.map(({ x }) => x)) + 1;
    expect(spread).toBeGreaterThanOrEqual(28);
    for (const [x, y] of [[0, 0], [31, 0], [0, 31], [31, 31]] as const) expect(at(x, y)[3]).toBe(0);
  });
});
