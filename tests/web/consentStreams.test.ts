import { firstLine } from '../../src/web/consent/firstLine';
import { lineByLine } from '../../src/web/consent/lineByLine';
import { LineReader } from '../../src/web/client/consent/lineReader';

async function* pieces(...parts: readonly string[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

const textOf = async (stream: AsyncIterable<Uint8Array>): Promise<string> => {
  const all: Uint8Array[] = [];
  for await (const piece of stream) all.push(piece);
  return Buffer.concat(all).toString('utf8');
};

describe('the first line of a stream', () => {
  it.each<[string, readonly string[]]>([
    ['in one piece', ['{"a":1}\neen;twee\r\n3;4']],
    ['cut in the line', ['{"a', '":1}\neen;twee\r\n3;4']],
    ['cut before its end', ['{"a":1}', '\n', 'een;twee\r\n3;4']],
    ['cut after its end', ['{"a":1}\n', 'een;twee', '\r\n3;4']],
  ])('is taken off, %s', async (_, parts) => {
    const { line, rest } = await firstLine(pieces(...parts), 100);
    expect(Buffer.from(line ?? []).toString()).toBe('{"a":1}');
    expect(await textOf(rest)).toBe('een;twee\r\n3;4');
  });

  it.each<[string, readonly string[]]>([['when there is none', ['abc']], ['when it is too long', ['x'.repeat(60), 'x'.repeat(60), '\n']]])('is nothing %s', async (_, parts) => {
    expect((await firstLine(pieces(...parts), 100)).line).toBeNull();
  });
});

describe('lines while work is under way', () => {
  it('tell the newest progress, and the result last', async () => {
    let goOn = (): void => undefined;
    const heard = new Promise<void>((resolve) => (goOn = resolve));
    const lines: unknown[] = [];
    for await (const line of lineByLine<object, object>(async (report) => {
      report({ rows: 1 });
      report({ rows: 2 });
      await heard;
      return { end: true };
    })) {
      lines.push(JSON.parse(line));
      goOn();
    }
    expect(lines).toEqual([{ rows: 2 }, { end: true }]);
  });
});

describe('lines of a text that grows', () => {
  it('count once they are complete, each once', () => {
    const reader = new LineReader<number>();
    expect(reader.read('1\n2')).toEqual([1]);
    expect(reader.read('1\n23')).toEqual([]);
    expect(reader.read('1\n23\n4\n')).toEqual([23, 4]);
    expect(reader.read('1\n23\n4\n')).toEqual([]);
  });
});
