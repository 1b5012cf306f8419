import type { PictureEngine } from '../images/pictureEngine';
import type { CliIo } from './cliIo';
import { readPictureFile } from './pictureFile';
import { refusalMessages } from './pictureMessages';

/**
 * `faces FILE…`: where the faces are, one JSON line per file, in pixels of the upright picture:
 * `{file,width,height,faces:[{x,y,width,height,score}],ms}`, or `{file,error,because}`.
 * Exit code 0, 1 when a file was refused, 2 without files.
 */
export async function facesCommand(args: string[], io: CliIo, makeEngine: () => PictureEngine): Promise<number> {
  const files = args.filter((arg) => !['--json', '--jsonl'].includes(arg));
  if (files.length === 0 || files.some((file) => file.startsWith('--'))) {
    io.err('Zo: houvast faces BESTAND…');
    return 2;
  }
  const engine = makeEngine();
  try {
    let exitCode = 0;
    for (const file of files) {
      const line = await facesOf(file, engine);
      if ('error' in line) exitCode = 1;
      io.out(JSON.stringify(line));
    }
    return exitCode;
  } finally {
    await engine.close();
  }
}

async function facesOf(file: string, engine: PictureEngine): Promise<object> {
  const read = await readPictureFile(file);
  if (read.kind === 'problem') return { file, error: read.message, because: read.because };
  const found = await engine.find(read.bytes);
  if (found.kind === 'refused') return { file, error: refusalMessages[found.because], because: found.because };
  const faces = found.faces.map(({ x, y, width, height, score }) => ({
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
    score: Math.round(score * 1000) / 1000,
  }));
  return { file, width: found.width, height: found.height, faces, ms: Math.round(found.ms) };
}
