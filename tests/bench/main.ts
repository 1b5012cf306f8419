import { availableParallelism, loadavg } from 'node:os';
import { measureCases } from './cases';
import { measureConduct } from './conduct';
import { measureConsent } from './consent';
import { measureFacesPerPicture } from './faces';
import type { Figures } from './figures';
import { stopAllServers } from './measuredServer';
import { USAGE, readOptions, type BenchOptions, type PartName } from './options';
import { measurePictures } from './pictures';
import { measureQuestions } from './questions';
import { report } from './report';
import { measureTraffic } from './traffic';

/** Longer than any run without labelled sets; after it something hangs. */
const LONGEST_MS = 300_000;
const PATIENCE_MS = 20_000;

async function run(options: BenchOptions, signal: AbortSignal): Promise<Figures> {
  const machine = { node: process.versions.node, processors: availableParallelism(), loadBefore: loadavg()[0] ?? 0 };
  const progress = (line: string): void => void process.stderr.write(`${line}\n`);
  const part = async <T>(name: PartName, measure: () => Promise<T>): Promise<T | null> => {
    if (!options.parts.includes(name)) return null;
    signal.throwIfAborted();
    progress(name);
    return measure();
  };
  return {
    ...machine,
    traffic: await part('traffic', () => measureTraffic({ seconds: options.seconds, rounds: options.rounds, progress, signal })),
    conduct: await part('conduct', () => measureConduct(options.conduct)),
    pictures: await part('pictures', () => measurePictures({ rounds: options.rounds, seconds: options.seconds, progress, signal })),
    questions: await part('questions', () => measureQuestions(options.questions)),
    faces: await part('faces', () => measureFacesPerPicture(options.faces, signal)),
    cases: await part('cases', () => measureCases({ progress, signal })),
    consent: await part('consent', () => measureConsent({ ...options.consent, progress, signal })),
  };
}

async function main(): Promise<number> {
  let options: BenchOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
    return 2;
  }
  const stop = new AbortController();
  const stopBecause = (why: string): void => {
    stop.abort(new Error(why));
    // What is under way fails at once without its servers, and cleans up.
    void stopAllServers();
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopBecause(`stopped by ${name}`));
  const isLong = (options.faces ?? options.questions ?? options.conduct) !== null || options.parts.some((name) => name === 'consent' || name === 'cases');
  if (!isLong) setTimeout(() => stopBecause(`not ready after ${LONGEST_MS / 1_000} s`), LONGEST_MS).unref();
  try {
    const figures = await run(options, stop.signal);
    process.stdout.write(`${options.json ? JSON.stringify(figures, null, 2) : report(figures)}\n`);
    return 0;
  } catch (error) {
    const shown = stop.signal.aborted ? (stop.signal.reason as Error).message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${shown}\n`);
    return 1;
  } finally {
    await stopAllServers();
  }
}

void main().then((code) => {
  process.exitCode = code;
});
