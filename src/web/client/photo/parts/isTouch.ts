/** True on a phone or tablet: fingers, and a keyboard that takes half of the screen. */
export function isTouch(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
