import { readDate } from '../../calendar/readDate';

/** A user principal name; what has no domain is none. */
export function accountIn(...candidates: readonly string[]): string | null {
  return candidates.find((one) => /^[^@\s]+@[^@\s]+$/.test(one)) ?? null;
}

const TECHNICAL_KEY = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;

/** A number that people know somebody by; never an address or a key of the administration's software. */
export function stamnummerIn(...candidates: readonly string[]): string | null {
  return candidates.find((one) => one !== '' && one.length <= 30 && !one.includes('@') && !TECHNICAL_KEY.test(one)) ?? null;
}

/** The parts of a name in the order in which they are said; a surname prefix stands in the middle. */
export function fullName(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ').replace(/\s+/g, ' ');
}

/** Marked to be removed, or switched off. */
export function isGone(status: string, enabled = ''): boolean {
  return /^(?:tobedeleted|inactive)$/i.test(status) || /^(?:false|0|nee)$/i.test(enabled);
}

/** Whether a period with these ends, either of which may be empty, is over or hasn't begun. Null: an end is unreadable. */
export function isOutside(today: string, from: string, to: string): boolean | null {
  const [begin, end] = [from, to].map((cell) => (cell === '' ? undefined : readDate(cell)));
  if (begin === null || end === null) return null;
  return (begin !== undefined && begin > today) || (end !== undefined && end < today);
}
