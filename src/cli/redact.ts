import { writeFile } from 'node:fs/promises';
import type { CoverStyle, PictureEngine } from '../images/pictureEngine';
import type { CliIo } from './cliIo';
import { readPictureFile } from './pictureFile';
import { refusalMessages } from './pictureMessages';

const USAGE = 'Zo: houvast redact IN UIT --faces all|0,2 [--style solid|blur] (nummers zoals `houvast faces` ze geeft, vanaf 0)';

/**
 * `redact IN OUT --faces all|0,2 [--style solid|blur]`: writes the picture with those faces covered, upright, without metadata, at most
 * 1,600 pixels at its longest side, as JPEG (PNG for a screenshot). The numbers count from 0 in the order of `faces`.
 * Nothing is written when a covered place still looks like a face. Exit code 0, 1 refused, 2 wrong use.
 */
export async function redactCommand(args: string[], io: CliIo, makeEngine: () => PictureEngine): Promise<number> {
  const asked = parse(args);
  if (asked === null) {
    io.err(USAGE);
    return 2;
  }
  const read = await readPictureFile(asked.from);
  if (read.kind === 'problem') {
    io.err(read.message);
    return 1;
  }
  const engine = makeEngine();
  try {
    return await redact(read.bytes, asked, engine, io);
  } finally {
    await engine.close();
  }
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly faces: 'all' | readonly number[];
  readonly style: CoverStyle;
}

async function redact(bytes: Uint8Array, { from, to, faces, style }: Asked, engine: PictureEngine, io: CliIo): Promise<number> {
  const prepared = await engine.prepare(bytes);
  if (prepared.kind === 'refused') {
    io.err(refusalMessages[prepared.because]);
    return 1;
  }
  const chosen = faces === 'all' ? prepared.faces.map((_, index) => index) : faces;
  const boxes = chosen.flatMap((index) => prepared.faces[index] ?? []);
  if (boxes.length < chosen.length) {
    io.err(`Dat nummer is er niet: in deze afbeelding zijn ${prepared.faces.length} gezichten gezien, genummerd vanaf 0.`);
    return 2;
  }
  if (boxes.length === 0) io.err('Er zijn geen gezichten gezien en dus is er niets afgedekt. Kijk zelf nog eens goed.');

  const covered = await engine.cover(prepared.bytes, boxes, style);
  if (covered.kind === 'refused') {
    io.err(refusalMessages[covered.because]);
    return 1;
  }
  if (covered.kind === 'stillVisible') {
    io.err('Op een afgedekte plek is nog een gezicht te zien. Er is niets opgeslagen; kies een andere afbeelding.');
    return 1;
  }
  try {
    await writeFile(to, covered.bytes);
  } catch {
    io.err('Het resultaat kan daar niet opgeslagen worden. Bestaat de map, en mag u er schrijven?');
    return 1;
  }
  io.out(JSON.stringify({ file: from, out: to, mediaType: covered.mediaType, width: covered.width, height: covered.height, covered: chosen, style }));
  return 0;
}

const STYLES: readonly string[] = ['solid', 'blur'] satisfies CoverStyle[];

function parse(args: string[]): Asked | null {
  const rest = args.filter((arg) => arg !== '--json');
  const option = (name: string): string | undefined => {
    const at = rest.indexOf(name);
    return at < 0 ? undefined : rest.splice(at, 2)[1] ?? '';
  };
  const numbers = option('--faces');
  const style = option('--style') ?? 'solid';
  const [from, to, ...more] = rest;
  if (numbers === undefined || from === undefined || to === undefined || more.length > 0 || !isStyle(style)) return null;
  if (numbers === 'all') return { from, to, faces: 'all', style };
  if (!/^\d+(,\d+)*$/.test(numbers)) return null;
  return { from, to, faces: [...new Set(numbers.split(',').map(Number))], style };
}

function isStyle(value: string): value is CoverStyle {
  return STYLES.includes(value);
}
