import pino from 'pino';

/** Facts for the log: references, counts, kinds. Never a message's text, a name or a picture. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined | readonly string[] | Error>>;

export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const DEEPEST_CAUSE = 5;
const FRAME = /^ {4}at /;

/**
 * Errors of libraries carry request bodies, SQL values and addresses: only the kind, the code and the frames of the
 * stack are logged, never the message.
 */
function describe(error: Error, depth = 0): Record<string, unknown> {
  const { code, statusCode } = error as Error & { code?: unknown; statusCode?: unknown };
  return {
    kind: error.name === 'Error' ? error.constructor.name : keyword(error.name),
    ...(typeof code === 'string' ? { code: keyword(code) } : typeof code === 'number' ? { code } : {}),
    ...(typeof statusCode === 'number' ? { status: statusCode } : {}),
    at: framesOf(error).slice(0, 6),
    ...(error.cause instanceof Error && depth < DEEPEST_CAUSE ? { cause: describe(error.cause, depth + 1) } : {}),
  };
}

/** The stack begins with the message, and a message may look like a frame. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const told = message === '' ? -1 : stack.indexOf(message);
  const frames = told === -1 ? stack : stack.slice(told + message.length);
  return frames.split('\n').filter((line) => FRAME.test(line)).map((line) => line.trim());
}

/** Names and codes of errors are words like `ECONNRESET`; a sentence there is a message in disguise. */
function keyword(value: string): string {
  return /^[\w.:/-]{1,64}$/.test(value) ? value : 'other';
}

function plain(fields: LogFields | undefined): Record<string, unknown> {
  if (fields === undefined) return {};
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value instanceof Error ? describe(value) : value]));
}

/** JSON lines on standard output, or to `destination` (tests read it to prove what isn't in it). */
export function createLogger(level: 'debug' | 'info' | 'warn' | 'error' | 'silent', destination?: { write(line: string): void }): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  };
  const log = destination === undefined ? pino(options) : pino(options, destination);
  return {
    debug: (event, fields) => log.debug(plain(fields), event),
    info: (event, fields) => log.info(plain(fields), event),
    warn: (event, fields) => log.warn(plain(fields), event),
    error: (event, fields) => log.error(plain(fields), event),
  };
}

export const silentLogger: Logger = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
