import type { LessonHours } from '../../permissions/permissionEvent';

/** `10:15–11:00` */
export function clockWords({ from, to }: LessonHours): string {
  return `${clock(from)}–${clock(to)}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
