// The house rules as lint: every ban says why it is there and what to do instead.
// tests/house/boundaries.test.ts checks the dependency rule a second time, without this file.
import { isBuiltin } from 'node:module';
import path from 'node:path';
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const SRC = path.join(import.meta.dirname, 'src');

// A room may import rooms with a lower number, and `runtime`. Within the first group the order is the one listed.
const ROOMS = {
  calendar: 1,
  people: 2,
  gedragscode: 3,
  audit: 4,
  settings: 5,
  consent: 6,
  permissions: 6,
  conduct: 6,
  drafts: 7,
  images: 7,
  escalation: 7,
  distance: 8,
  codeEvaluation: 8,
};
const ADAPTERS = ['server', 'bot', 'web', 'jobs', 'storage', 'graph', 'magister', 'documents', 'llm', 'config', 'demo'];
const TOP = ['main', 'cli', 'greeting', 'start', 'app'];
const PARTS = ['runtime', 'texts', ...Object.keys(ROOMS), ...ADAPTERS, ...TOP];

/** The packages that are kept in a few files so that a successor is a swap. The model of teams-ai has nothing to do with turns, so it has a file of its own. */
const CONFINED = [
  { packages: /^(botbuilder|botframework)(-|\/|$)|^@microsoft\/teams-ai(\/|$)/, to: ['bot/teamsAdapter.ts', 'bot/routes.ts', 'bot/reply.ts', 'llm/teamsAiModel.ts'] },
  { packages: /^restify(\/|$)/, to: ['server.ts'] },
];

const isRoom = (part) => part in ROOMS;
const isEngine = (file) => file.startsWith('images/engine/');
const isBrowser = (file) => /^(web|demo)\/client\//.test(file);
const partOf = (file) => file.split('/')[0].replace(/\.tsx?$/, '');

/** Why `file` (relative to src) may not import `target` (the specifier as written); null when it may. */
function dependencyProblem(file, target, typeOnly) {
  const from = partOf(file);
  if (!target.startsWith('.')) return packageProblem(file, from, target, typeOnly);
  const resolved = path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
  if (resolved.startsWith('..')) return null;
  const to = partOf(resolved.replace(/\.js$/, '.ts'));
  if (!PARTS.includes(to)) return `src/${to} is not a part of the house. Add it to the tables in eslint.config.mjs and tests/house/dependencyRule.ts, with its place in the order.`;
  if (isEngine(resolved) && isRoom(from) && !isEngine(file)) return 'The picture engine stands behind the port images/pictureEngine.ts. Take a PictureEngine as a dependency; app.ts puts the engine in.';
  if (from === to || to === 'runtime') return null;
  if (from === 'runtime') return `runtime/ knows nothing of the domain or Teams, so it can't import ${to}/. Move this file to the part that needs it.`;
  if (isRoom(from)) {
    if (to === 'texts') return `Room ${from}/ returns facts, not sentences: give back the facts and let bot/, web/ or cli/ make the sentence with texts/.`;
    if (!isRoom(to)) return `Room ${from}/ is pure: it can't import ${to}/. Put an interface (a port) in ${from}/ and implement it in ${to}/; app.ts joins them.`;
    if (ROOMS[to] >= ROOMS[from]) return `Room ${from}/ stands before or beside ${to}/: rooms import earlier rooms only (see the dependency rule in CONTRIBUTING.md). Take what you need as a parameter or through a port.`;
    return null;
  }
  if (from === 'texts') return isRoom(to) ? null : `texts/ holds sentences only and can't import ${to}/. Give the text function the plain values that it needs.`;
  if (ADAPTERS.includes(from)) {
    if (isRoom(to) || to === 'texts') return null;
    if (ADAPTERS.includes(to) && typeOnly) return null;
    return `${from}/ can't import the code of ${to}/: adapters know each other's types only (\`import type\`). Take it as a parameter and let app.ts join them.`;
  }
  if (TOP.indexOf(to) < TOP.indexOf(from) && TOP.includes(to)) return `${to} starts ${from}, not the other way round.`;
  return null;
}

function packageProblem(file, from, target, typeOnly) {
  const builtin = isBuiltin(target);
  if (builtin && !target.startsWith('node:')) return `Write 'node:${target}', so that nobody mistakes it for a package.`;
  if (isBrowser(file) && builtin) return `This file runs in a browser: ${target} does not exist there.`;
  if (isRoom(from) && !isEngine(file)) {
    if (builtin) return typeOnly ? null : `Room ${from}/ is pure TypeScript and can't use ${target}. Put an interface in the room and the implementation in an adapter (storage/, graph/, web/ …).`;
    return `Room ${from}/ is pure TypeScript and can't import the package '${target}'. Put an interface in the room and use the package in an adapter behind it.`;
  }
  for (const { packages, to } of CONFINED) {
    if (packages.test(target) && !to.includes(file)) return `'${target}' is imported in ${to.map((name) => `src/${name}`).join(', ')} only, so that it can be replaced. Add what you need there and pass it on as our own type.`;
  }
  return null;
}

/** Looks at every way to import. */
const dependencies = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = path.relative(SRC, context.filename).split(path.sep).join('/');
    const look = (node, source, typeOnly) => {
      if (typeof source !== 'string') return;
      const message = dependencyProblem(file, source, typeOnly);
      if (message) context.report({ node, message });
    };
    const onlyTypes = (node) =>
      node.importKind === 'type' || (node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.importKind === 'type'));
    return {
      ImportDeclaration: (node) => look(node, node.source.value, onlyTypes(node)),
      'ExportNamedDeclaration[source]': (node) => look(node, node.source.value, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => look(node, node.source.value, node.exportKind === 'type'),
      ImportExpression: (node) => look(node, node.source.value, false),
      TSImportType: (node) => look(node, node.source?.value ?? node.argument?.literal?.value, true),
      TSExternalModuleReference: (node) => look(node, node.expression.value, false),
      'CallExpression[callee.name="require"]': (node) => look(node, node.arguments[0]?.value, false),
      'CallExpression[callee.property.name="resolve"][callee.object.name="require"]': (node) => look(node, node.arguments[0]?.value, false),
    };
  },
};

/** A rule that reports each selector with its message. */
const ban = (selectors) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => Object.fromEntries(Object.entries(selectors).map(([selector, message]) => [selector, (node) => context.report({ node, message })])),
});

const TIME = 'Rooms have no hidden inputs: take the moment as a parameter, or `clock: Clock` from runtime/clock.ts, so that a test can choose it.';
const CHANCE = 'Rooms have no hidden inputs: take `ids: Ids` (runtime/ids.ts) or a random source as a parameter, so that a test can foresee it.';
const EDGE = 'Rooms decide, adapters act: put an interface (a port) in the room and do this in the adapter that implements it.';
const global = (names) => `Identifier[name=/^(${names})$/]:not(MemberExpression > .property):not(Property > .key):not(MethodDefinition > .key):not(TSPropertySignature > .key):not(TSMethodSignature > .key)`;

const house = {
  rules: {
    dependencies,
    'hidden-inputs': ban({
      'CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name="now"]': TIME,
      'NewExpression[callee.name="Date"][arguments.length=0]': TIME,
      'CallExpression[callee.name="Date"]': TIME,
      'CallExpression[callee.object.name="Math"][callee.property.name="random"]': CHANCE,
      'CallExpression[callee.object.name="crypto"]': CHANCE,
      [global('process|fetch|setTimeout|setInterval|setImmediate|localStorage')]: EDGE,
    }),
    settings: ban({
      'MemberExpression[object.name="process"][property.name="env"]':
        'Settings are read in config/env.ts only, where all of them are checked at once. Take the value that you need as a parameter.',
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]':
        'Settings are read in config/env.ts only, where all of them are checked at once. Take the value that you need as a parameter.',
      'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]':
        'Settings are read in config/env.ts only, where all of them are checked at once. Take the value that you need as a parameter.',
    }),
    console: ban({
      'MemberExpression[object.name="console"]':
        'Write to the log of runtime/log.ts: it adds a reference and keeps names and texts out. Commands write through CliIo.',
    }),
    exports: ban({
      ExportDefaultDeclaration: 'Use a named export: one thing per file, named after it, has the same name everywhere.',
      ExportAllDeclaration: 'No barrels: import from the file that holds the thing, so that its place in the house stays visible.',
      'ExportNamedDeclaration[source]': 'No barrels: import from the file that holds the thing, so that its place in the house stays visible.',
    }),
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'data/', 'screenshots/', 'appPackage/build/', 'node_modules/', '.*/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
      // The compiler knows every name; this rule does not know types.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `'a' | string` says to a reader which values are usual.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // In memory, an implementation of an asynchronous port has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { house },
    rules: { 'house/dependencies': 'error', 'house/exports': 'error', 'house/console': 'error', 'house/settings': 'error' },
  },
  {
    files: Object.keys(ROOMS).map((room) => `src/${room}/**/*.ts`),
    ignores: ['src/images/engine/**'],
    plugins: { house },
    rules: { 'house/hidden-inputs': 'error' },
  },
  { files: ['src/config/env.ts'], rules: { 'house/settings': 'off' } },
  { files: ['src/main.ts', 'src/cli.ts', 'src/cli/**', 'src/demo/**'], rules: { 'house/console': 'off' } },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      // Answers of the product are read as JSON and compared: the assertion is the check.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['*.js', '*.mjs'],
    languageOptions: { globals: { module: 'readonly', require: 'readonly', process: 'readonly' } },
  },
);
