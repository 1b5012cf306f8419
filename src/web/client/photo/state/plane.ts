/** Of a picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In a picture: pixels from its left and top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where something on the screen lies in a picture that fills this frame. */
export function pointIn(frame: DOMRect, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }, { width, height }: Size): Point {
  return { x: ((clientX - frame.left) / frame.width) * width, y: ((clientY - frame.top) / frame.height) * height };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
