/** Fixed ids, so that a second start, a test and a screenshot speak of the same people. */
export const DEMO_BOARD = 'demo';
export const DEMO_SCHOOL = 'demo';
export const DEMO_SCHOOL_NAME = 'Het Baken';
export const DEMO_TENANT = 'b0000000-0000-4000-8000-000000000001';
export const DEMO_TEAM_3H = 'a0000000-0000-4000-8000-000000000003';
export const DEMO_TEAM_SCHOOL = 'a0000000-0000-4000-8000-000000000004';
export const DEMO_DOMAIN = 'hetbaken.example';

/** A UUID of version 4 by shape, told apart by its first digits: people `d`, Entra accounts `e`, consents `c`. */
export function demoUuid(kind: 'd' | 'e' | 'c', number: number): string {
  return `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
