const CLOCK = /^(\d{1,2})[:.](\d{2})$/;

/** Minutes since midnight, 24:00 included; null when it is no time. */
export function readClock(time: string): number | null {
  const match = CLOCK.exec(time);
  if (match === null) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  const minutes = hour * 60 + minute;
  return minute < 60 && minutes <= 24 * 60 ? minutes : null;
}

/** `writeClock(450)` → `07:30` */
export function writeClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
