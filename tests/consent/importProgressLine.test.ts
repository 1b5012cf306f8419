import { progressLine } from '../../src/cli/progressLine';

function on(isTTY: boolean) {
  const written: string[] = [];
  let now = 0;
  const line = progressLine({ isTTY, write: (text: string) => written.push(text) }, () => now);
  return { written, line, after: (ms: number) => void (now += ms) };
}

it('writes one line anew on a terminal, and takes it away', () => {
  const { written, line, after } = on(true);
  line.show('1 rij');
  after(20);
  line.show('2 rijen');
  after(200);
  line.show('3 rijen');
  line.clear();
  expect(written).toEqual(['\r\u001B[K1 rij', '\r\u001B[K3 rijen', '\r\u001B[K']);
});

it('writes a line every few seconds elsewhere, and nothing when it is quickly done', () => {
  const { written, line, after } = on(false);
  line.show('1 rij');
  line.clear();
  after(5_000);
  line.show('2 rijen');
  after(1_000);
  line.show('3 rijen');
  expect(written).toEqual(['2 rijen\n']);
});
