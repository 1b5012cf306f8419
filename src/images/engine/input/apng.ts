import sharp from 'sharp';
import { open } from './decoder';
import { joinPng, pngChunk, type PngChunk } from './pngChunks';
import { Refusal } from './refusal';

/** One picture of a moving PNG, as its `fcTL` says (PNG specification, third edition, 11.3.6). */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  /** What becomes of its place before the next frame: it stays, is emptied, or becomes as it was. */
  readonly disposal: 'keep' | 'clear' | 'restore';
  readonly isOver: boolean;
  readonly data: readonly Uint8Array[];
}

/** Chunks that tell how pixels are to be read; others may be as large as they like and are of no use. */
const NEEDED: ReadonlySet<string> = new Set(['PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'eXIf']);
const DISPOSALS = ['keep', 'clear', 'restore'] as const;
const CHANNELS = 4;

/** The frames of a moving PNG, one after the other, as people see them. */
export interface MovingPng {
  readonly frames: number;
  /** A PNG of one frame on its canvas. */
  frame(index: number): Promise<Uint8Array>;
}

/** How the file says that it should be read, without what no decoder needs. */
export function withoutNotes(chunks: readonly PngChunk[]): Uint8Array {
  return joinPng(chunks.filter(({ type }) => type === 'IHDR' || type === 'IDAT' || type === 'IEND' || NEEDED.has(type)).map(({ whole }) => whole));
}

/**
 * Reads a moving PNG, which the decoder does not know: it shows the first picture only. Null for any other PNG. Every
 * picture in the file counts, also one that stands before the animation for programs that can't show it.
 */
export function movingPng(chunks: readonly PngChunk[]): MovingPng | null {
  if (!chunks.some(({ type }) => type === 'acTL')) return null;
  const header = chunks[0]?.data ?? new Uint8Array();
  const size = viewOf(header);
  if (header.length !== 13) throw new Refusal('undecodable');
  const [width, height] = [size.getUint32(0), size.getUint32(4)];
  const frames = readFrames(chunks, width, height);
  if (frames.length === 0) throw new Refusal('undecodable');
  const shared = chunks.filter(({ type }) => NEEDED.has(type)).map(({ whole }) => whole);
  const last = chunks.at(-1)?.whole ?? new Uint8Array();

  const decode = async ({ width: w, height: h, data }: Frame): Promise<Uint8Array> => {
    const own = new Uint8Array(header);
    viewOf(own).setUint32(0, w);
    viewOf(own).setUint32(4, h);
    const file = joinPng([pngChunk('IHDR', own), ...shared, ...data.map((part) => pngChunk('IDAT', part)), last]);
    return open(file).toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer();
  };

  let drawn = -1;
  let canvas = new Uint8Array();
  /** What the canvas becomes before the next frame; made when the first is asked for, since the size was not checked yet. */
  let after: Uint8Array<ArrayBuffer> | null = null;
  const draw = async (index: number): Promise<void> => {
    const frame = frames[index];
    if (frame === undefined) throw new Refusal('undecodable');
    canvas = after ?? new Uint8Array(width * height * CHANNELS);
    const before = frame.disposal === 'restore' ? canvas.slice() : null;
    paint(canvas, width, frame, await decode(frame));
    after = canvas;
    if (before !== null) after = before;
    else if (frame.disposal === 'clear') {
      after = canvas.slice();
      clear(after, width, frame);
    }
    drawn = index;
  };
  return {
    frames: frames.length,
    async frame(index) {
      if (index <= drawn) {
        drawn = -1;
        after = null;
      }
      while (drawn < index) await draw(drawn + 1);
      return sharp(canvas, { raw: { width, height, channels: CHANNELS } }).png({ compressionLevel: 0 }).toBuffer();
    },
  };
}

function readFrames(chunks: readonly PngChunk[], width: number, height: number): Frame[] {
  const frames: (Frame & { data: Uint8Array[] })[] = [];
  const still: Uint8Array[] = [];
  for (const { type, data } of chunks) {
    if (type === 'fcTL') {
      if (data.length < 26) throw new Refusal('undecodable');
      const view = viewOf(data);
      const frame = {
        width: view.getUint32(4),
        height: view.getUint32(8),
        x: view.getUint32(12),
        y: view.getUint32(16),
        disposal: DISPOSALS[view.getUint8(24)] ?? 'keep',
        isOver: view.getUint8(25) === 1,
        data: [],
      };
      if (frame.width === 0 || frame.height === 0 || frame.x + frame.width > width || frame.y + frame.height > height) throw new Refusal('undecodable');
      frames.push(frame);
    } else if (type === 'IDAT') (frames.at(-1)?.data ?? still).push(data);
    // The first four bytes number the chunk.
    else if (type === 'fdAT') frames.at(-1)?.data.push(data.subarray(4));
  }
  if (frames.some(({ data }) => data.length === 0)) throw new Refusal('truncated');
  // On its own canvas: it is no part of the animation.
  if (still.length > 0) frames.unshift({ width, height, x: 0, y: 0, disposal: 'clear', isOver: false, data: still });
  return frames;
}

function paint(canvas: Uint8Array, canvasWidth: number, { width, height, x, y, isOver }: Frame, pixels: Uint8Array): void {
  for (let row = 0; row < height; row += 1) {
    const from = row * width * CHANNELS;
    const to = ((y + row) * canvasWidth + x) * CHANNELS;
    if (!isOver) {
      canvas.set(pixels.subarray(from, from + width * CHANNELS), to);
      continue;
    }
    for (let at = 0; at < width * CHANNELS; at += CHANNELS) blend(canvas, to + at, pixels, from + at);
  }
}

/** Puts one pixel over another. */
function blend(canvas: Uint8Array, to: number, pixels: Uint8Array, from: number): void {
  const alpha = (pixels[from + 3] ?? 0) / 255;
  if (alpha === 0) return;
  const below = ((canvas[to + 3] ?? 0) / 255) * (1 - alpha);
  const total = alpha + below;
  for (let channel = 0; channel < 3; channel += 1) canvas[to + channel] = Math.round(((pixels[from + channel] ?? 0) * alpha + (canvas[to + channel] ?? 0) * below) / total);
  canvas[to + 3] = Math.round(total * 255);
}

function clear(canvas: Uint8Array, canvasWidth: number, { width, height, x, y }: Frame): void {
  for (let row = 0; row < height; row += 1) canvas.fill(0, ((y + row) * canvasWidth + x) * CHANNELS, ((y + row) * canvasWidth + x + width) * CHANNELS);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
