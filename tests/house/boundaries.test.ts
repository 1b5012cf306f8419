import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { breach, importsOf } from './dependencyRule';

const SRC = path.join(__dirname, '../../src');

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => path.relative(SRC, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));

describe('the house', () => {
  it('has no file that imports against the dependency rule', () => {
    const breaches = files.flatMap((file) =>
      importsOf(readFileSync(path.join(SRC, file), 'utf8')).flatMap((line) => {
        const because = breach(file, line);
        return because === null ? [] : [`src/${file}:${line.line} imports '${line.specifier}': ${because}`];
      }),
    );
    expect(breaches).toEqual([]);
  });

  it('finds files and imports at all, so that an empty list above means something', () => {
    expect(files).toContain('runtime/clock.ts');
    expect(importsOf(readFileSync(path.join(SRC, 'runtime/ids.ts'), 'utf8')).map((line) => line.specifier)).toContain('node:crypto');
  });

  it('names files after what is in them, never after a drawer', () => {
    const drawers = files.filter((file) => /(^|\/)(index|utils?|helpers?|common|misc|managers?)(\.tsx?$|\/)/i.test(file));
    expect(drawers).toEqual([]);
  });
});

describe('the dependency rule', () => {
  it.each([
    ['consent/mayPublish.ts', '../people/person.js'],
    ['consent/mayPublish.ts', '../runtime/clock.js'],
    ['consent/mayPublish.ts', './consentBook.js'],
    ['settings/schoolSettings.ts', '../people/person.js'],
    ['escalation/route.ts', '../conduct/assess.js'],
    ['images/engine/decode.ts', 'sharp'],
    ['images/engine/decode.ts', '../pictureEngine.js'],
    ['bot/cards/caseCard.ts', '../../texts/nl/cases.js'],
    ['storage/sqlCaseBook.ts', '../escalation/caseBook.js'],
    ['storage/sqlCaseBook.ts', 'kysely'],
    ['bot/reply.ts', 'botbuilder'],
    ['llm/teamsAiModel.ts', '@microsoft/teams-ai'],
    ['llm/guardedModel.ts', '../gedragscode/wording/answerModel.js'],
    ['server.ts', 'restify'],
    ['app.ts', './storage/database.js'],
    ['main.ts', './app.js'],
    ['cli/doctor.ts', '../app.js'],
    ['runtime/log.ts', 'pino'],
  ])('lets %s import %s', (file, specifier) => {
    expect(breach(file, { specifier, typeOnly: false })).toBeNull();
  });

  it.each([
    ['a room that stands higher', 'consent/mayPublish.ts', '../escalation/case.js'],
    ['a room beside it', 'consent/mayPublish.ts', '../conduct/assess.js'],
    ['a later room of the first group', 'people/person.ts', '../settings/schoolSettings.js'],
    ['an adapter', 'escalation/openCase.ts', '../storage/database.js'],
    ['sentences', 'conduct/assess.ts', '../texts/nl/nudge.js'],
    ['a package', 'conduct/assess.ts', 'zod/v4'],
    ['a part of Node', 'audit/record.ts', 'node:fs'],
    ['the picture engine', 'images/checkPicture.ts', './engine/decode.js'],
    ['the engine into the rest of the house', 'images/engine/decode.ts', '../../storage/database.js'],
    ['another adapter', 'bot/turn.ts', '../storage/database.js'],
    ['the settings', 'jobs/worker.ts', '../config/config.js'],
    ['the Teams packages in a fourth file', 'bot/turn.ts', 'botbuilder'],
    ['the Teams packages by another name', 'graph/client.ts', 'botframework-connector/lib/auth'],
    ['the model of teams-ai beside its file', 'llm/guardedModel.ts', '@microsoft/teams-ai'],
    ['a language model into a room', 'gedragscode/wording/wordAnswer.ts', '../../llm/guardedModel.js'],
    ['restify in a second file', 'web/routes.ts', 'restify'],
    ['the domain into runtime', 'runtime/log.ts', '../people/person.js'],
    ['an adapter into texts', 'texts/nl/cases.ts', '../../bot/turn.js'],
    ['the starter into the app', 'app.ts', './main.js'],
    ['a part that nobody knows', 'services/thing.ts', '../people/person.js'],
  ])('refuses %s: %s importing %s', (_what, file, specifier) => {
    expect(breach(file, { specifier, typeOnly: false })).toMatch(/\w+ .*(:|not)/);
  });

  it.each([
    ['a room a type of Node', 'images/facts.ts', 'node:buffer'],
    ['an adapter a type of the settings', 'jobs/worker.ts', '../config/config.js'],
  ])('lets %s pass', (_what, file, specifier) => {
    expect(breach(file, { specifier, typeOnly: true })).toBeNull();
  });

  it.each([
    ["import { a } from './x';", [['./x', false]]],
    ["import type { A } from './x';", [['./x', true]]],
    ["import { type A, type B } from './x';", [['./x', true]]],
    ["import { type A, b } from './x';", [['./x', false]]],
    ["import {\n  a,\n  b,\n} from './x';", [['./x', false]]],
    ["import * as a from './x';", [['./x', false]]],
    ["import a, { b } from './x';", [['./x', false]]],
    ["import './x';", [['./x', false]]],
    ["export { a } from './x';", [['./x', false]]],
    ["export * from './x';", [['./x', false]]],
    ["const a = await import('./x');", [['./x', false]]],
    ["const a = require('./x');", [['./x', false]]],
    ["// import { a } from './x';", []],
    ["/* import { a } from './x'; */", []],
    ["const address = 'https://x.example'; import { a } from './x';", [['./x', false]]],
    ["export const from = 'elsewhere';", []],
  ])('reads %j', (source, expected) => {
    expect(importsOf(source).map(({ specifier, typeOnly }) => [specifier, typeOnly])).toEqual(expected);
  });

  it('tells the line', () => {
    expect(importsOf("import { a } from './a';\n\nimport {\n  b,\n} from './b';\n").map((line) => line.line)).toEqual([1, 3]);
  });
});
