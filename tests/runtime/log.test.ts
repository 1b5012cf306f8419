import { createLogger, type Logger } from '../../src/runtime/log';

const PRIVATE = 'Noor zei: ga weg';

function logging(): { readonly log: Logger; readonly text: () => string; readonly entries: () => readonly Record<string, unknown>[] } {
  const lines: string[] = [];
  return {
    log: createLogger('debug', { write: (line) => void lines.push(line) }),
    text: () => lines.join(''),
    entries: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

class PostgresError extends Error {
  readonly code = '23505';
  readonly detail = PRIVATE;
}

it('writes a line of JSON with time, level, event and facts', () => {
  const { log, entries } = logging();
  log.warn('outbox.failed', { item: 'nudge', attempts: 3, because: null });
  expect(entries()).toEqual([{ level: 'warn', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/), item: 'nudge', attempts: 3, because: null, msg: 'outbox.failed' }]);
});

it('is silent below its level', () => {
  const lines: string[] = [];
  const log = createLogger('warn', { write: (line) => void lines.push(line) });
  log.debug('a');
  log.info('b');
  log.warn('c');
  log.error('d');
  expect(lines).toHaveLength(2);
});

it('tells of an error its kind, its code and where it came from', () => {
  const { log, entries } = logging();
  log.error('turn.failed', { error: new PostgresError(PRIVATE) });
  expect(entries()[0]?.['error']).toMatchObject({ kind: 'PostgresError', code: '23505', at: [expect.stringContaining('log.test'), ...Array(5).fill(expect.any(String))] });
});

it.each<[string, () => Error]>([
  ['the message of an error', () => new Error(PRIVATE)],
  ['a message of several lines', () => new Error(`eerst dit\n${PRIVATE}\nen dit`)],
  ['a message that looks like a place in the code', () => new Error(`x\n    at ${PRIVATE}`)],
  ['what a library adds to an error', () => Object.assign(new PostgresError('x'), { body: PRIVATE, query: PRIVATE })],
  ['the message of a cause', () => new Error('x', { cause: new Error(PRIVATE) })],
  ['a cause that is no error', () => new Error('x', { cause: PRIVATE })],
  ['a code that is a sentence', () => Object.assign(new Error('x'), { code: PRIVATE })],
  ['a name that is a sentence', () => Object.assign(new Error('x'), { name: PRIVATE })],
  ['errors within an error', () => new AggregateError([new Error(PRIVATE)], PRIVATE)],
  ['a message that was changed after the fact', () => Object.assign(new Error('x'), { message: PRIVATE })],
])('never shows %s', (_what, make) => {
  const { log, text, entries } = logging();
  log.error('turn.failed', { error: make() });
  expect(entries()).toHaveLength(1);
  for (const word of ['Noor', 'ga weg']) expect(text()).not.toContain(word);
});

it('tells of causes too, and ends when an error is its own cause', () => {
  const { log, entries } = logging();
  const error = new Error('x', { cause: new PostgresError('y') });
  log.error('first', { error });
  error.cause = error;
  log.error('second', { error });
  expect(entries()[0]?.['error']).toMatchObject({ cause: { kind: 'PostgresError' } });
  expect(entries()[1]).toMatchObject({ msg: 'second' });
});
