/** The order of the house, lowest first. A file may import from its own part and from those named in `may`. */
interface Part {
  readonly may: readonly string[];
  /** Pure TypeScript: no packages and of `node:` types only. */
  readonly pure?: true;
}

const FOUNDATION = ['calendar', 'people', 'gedragscode', 'audit', 'settings'];
const MIDDLE = ['consent', 'permissions', 'conduct'];
const UPPER = ['drafts', 'images', 'escalation'];
const HIGHEST = ['distance', 'codeEvaluation'];
const ROOMS = [...FOUNDATION, ...MIDDLE, ...UPPER, ...HIGHEST];
const ADAPTERS = ['server', 'bot', 'web', 'jobs', 'storage', 'graph', 'magister', 'documents', 'llm', 'config', 'demo'];

const room = (rooms: readonly string[]): Part => ({ may: ['runtime', ...rooms], pure: true });

export const HOUSE: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['runtime', { may: [] }],
  ...FOUNDATION.map((name, index): [string, Part] => [name, room(FOUNDATION.slice(0, index))]),
  ...MIDDLE.map((name): [string, Part] => [name, room(FOUNDATION)]),
  ...UPPER.map((name): [string, Part] => [name, room([...FOUNDATION, ...MIDDLE])]),
  ...HIGHEST.map((name): [string, Part] => [name, room([...FOUNDATION, ...MIDDLE, ...UPPER])]),
  ['texts', { may: ['runtime', ...ROOMS] }],
  ...ADAPTERS.map((name): [string, Part] => [name, { may: ['runtime', 'texts', ...ROOMS] }]),
  ['app', { may: ['runtime', 'texts', ...ROOMS, ...ADAPTERS] }],
  ['cli', { may: ['runtime', 'texts', ...ROOMS, ...ADAPTERS, 'app', 'start', 'greeting'] }],
  // Joins settings, database, demo and app; the greeting words what came of it.
  ['start', { may: ['runtime', 'texts', ...ROOMS, ...ADAPTERS, 'app'] }],
  ['greeting', { may: ['runtime', 'texts', ...ROOMS, ...ADAPTERS, 'app', 'start'] }],
  ['main', { may: ['runtime', 'texts', ...ROOMS, ...ADAPTERS, 'app', 'cli', 'start', 'greeting'] }],
]);

/** Packages that may be imported in a few files only, because they will be replaced one day. */
const CONFINED: readonly { readonly packages: readonly string[]; readonly files: readonly string[] }[] = [
  {
    packages: ['botbuilder', 'botbuilder-core', 'botframework-connector', 'botframework-schema', '@microsoft/teams-ai'],
    // The model of teams-ai has nothing to do with turns, so it has a file of its own.
    files: ['bot/teamsAdapter.ts', 'bot/routes.ts', 'bot/reply.ts', 'llm/teamsAiModel.ts'],
  },
  { packages: ['restify'], files: ['server.ts'] },
];

export interface ImportLine {
  readonly specifier: string;
  readonly line: number;
  /** `import type`, or every name in the braces is marked `type`. */
  readonly typeOnly: boolean;
}

/** The import lines of a source text, also `export … from`, `import(…)` and `require(…)`; comments don't count. */
export function importsOf(source: string): ImportLine[] {
  const text = source.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' ')).replace(/(^|\s)\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length));
  const found: ImportLine[] = [];
  const add = (index: number, specifier: string, typeOnly: boolean): void => {
    const lead = /^[;}\s]*/.exec(text.slice(index))?.[0].length ?? 0;
    found.push({ specifier, line: text.slice(0, index + lead).split('\n').length, typeOnly });
  };
  for (const match of text.matchAll(/(?:^|[;\n}])\s*(?:import|export)\s+(type\s+)?([\w$*\s{},]*?)\s*from\s*['"]([^'"\n]+)['"]/g)) {
    const names = /^\{([^}]*)\}$/.exec((match[2] ?? '').trim())?.[1]?.split(',').map((name) => name.trim()).filter(Boolean);
    add(match.index, match[3] ?? '', match[1] !== undefined || (names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '))));
  }
  for (const match of text.matchAll(/(?:^|[;\n}])\s*import\s*['"]([^'"\n]+)['"]/g)) add(match.index, match[1] ?? '', false);
  for (const match of text.matchAll(/\b(?:import|require|require\.resolve)\s*\(\s*['"`]([^'"`\n]+)['"`]/g)) add(match.index, match[1] ?? '', false);
  return found;
}

const partOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.(js|tsx?)$/, '');

function resolve(file: string, specifier: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/**
 * Why `file` (relative to src, with `/`) may not have this import, in words that say what to do; null when it may.
 *
 * `breach('consent/mayPublish.ts', { specifier: '../escalation/case.js', … })` → `'consent/ may import calendar, people, …'`
 */
export function breach(file: string, { specifier, typeOnly }: Pick<ImportLine, 'specifier' | 'typeOnly'>): string | null {
  const from = partOf(file);
  const part = HOUSE.get(from);
  if (part === undefined) return `src/${from} has no place in the house: put it in one of ${[...HOUSE.keys()].join(', ')}, or add it to tests/house/dependencyRule.ts and eslint.config.mjs`;
  const engine = file.startsWith('images/engine/');

  if (!specifier.startsWith('.')) {
    const confined = CONFINED.find(({ packages }) => packages.some((name) => specifier === name || specifier.startsWith(`${name}/`)));
    if (confined && !confined.files.includes(file)) return `${specifier} belongs in ${confined.files.map((name) => `src/${name}`).join(', ')} only: add there what you need`;
    if (part.pure !== true || engine || (typeOnly && specifier.startsWith('node:'))) return null;
    return `${from}/ is pure TypeScript: hide ${specifier} behind an interface in ${from}/ and implement that in an adapter`;
  }

  const target = resolve(file, specifier);
  const to = partOf(target);
  if (target.startsWith('images/engine/') && part.pure === true && !engine) return `the picture engine stands behind images/pictureEngine.ts: take a PictureEngine, app.ts puts the engine in`;
  if (to === from || part.may.includes(to)) return null;
  // Adapters may name each other's types; only app.ts joins their code.
  if (typeOnly && ADAPTERS.includes(from) && ADAPTERS.includes(to)) return null;
  return `${from}/ may import ${part.may.length === 0 ? 'nothing else of src' : part.may.join(', ')}; not ${to}/: take it as a parameter or through an interface, and join them in app.ts`;
}
