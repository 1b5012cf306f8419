import { parseConfig, type Config } from './config/config';
import { readEnv } from './config/env';
import { greeting, problemWords } from './greeting';

const OLDEST_NODE = [22, 12] as const;
const PATIENCE_MS = 10_000;

async function main(): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Houvast heeft Node 22.12 of nieuwer nodig; dit is ${process.versions.node}. Start met “npm start”: dat brengt een eigen Node mee.`);
    process.exitCode = 1;
    return;
  }
  const read = parseConfig(readEnv());
  if (read.kind === 'problems') {
    console.error(['Houvast kan niet starten. Pas deze instellingen aan:', ...read.problems.map((problem) => `  - ${problem}`)].join('\n'));
    process.exitCode = 1;
    return;
  }
  await run(quietInDemo(read.config));
}

async function run(config: Config): Promise<void> {
  // Loaded only now, so that an old Node hears a sentence instead of a syntax error of a library.
  const { start } = await import('./start.js');
  try {
    const started = await start(config);
    console.log(greeting(config, started, process.stdout.isTTY));
    onSignal(() => started.stop());
  } catch (error) {
    console.error(problemWords(config, error));
    process.exitCode = 1;
  }
}

/** In the demo the terminal is for people: the log keeps to what went wrong, unless it was asked for. */
function quietInDemo(config: Config): Config {
  return config.bot === null && readEnv()['LOG_LEVEL'] === undefined ? { ...config, logLevel: 'error' } : config;
}

function onSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const handle = (): void => {
    if (stopping) return;
    stopping = true;
    console.log('\nHouvast stopt…');
    const force = setTimeout(() => process.exit(1), PATIENCE_MS);
    force.unref();
    stop().then(
      () => console.log('Gestopt. Alles is bewaard.'),
      () => (process.exitCode = 1),
    );
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
}

void main();
