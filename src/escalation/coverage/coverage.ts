import type { RouteGroup } from '../route';

/** The lines that a case can take, as far as they differ in who gets it. */
export const LINES = ['P1', 'P1OutsideSchool', 'P2', 'P3', 'P3Student', 'P4', 'privacy', 'staffInvolved'] as const;

export type LineKey = (typeof LINES)[number];

export interface RoleCount {
  readonly role: RouteGroup | 'onCall' | 'lastResponder';
  readonly people: number;
}

/** Who would get it now, and who comes after them. Roles and numbers: nobody's name. */
export interface LineCoverage {
  readonly line: LineKey;
  readonly now: readonly RoleCount[];
  readonly next: readonly RoleCount[];
}

export type Gap =
  /** Nobody at all would get it. */
  | { readonly kind: 'nobody'; readonly line: LineKey }
  /** Those who would get it have no account that Teams knows. */
  | { readonly kind: 'unreachable'; readonly line: LineKey }
  /** Nobody has the role that comes first; others get it instead. */
  | { readonly kind: 'noRole'; readonly line: LineKey; readonly role: RouteGroup; readonly instead: readonly RoleCount[] }
  /** One person, and nobody after them. */
  | { readonly kind: 'onlyOne'; readonly line: LineKey }
  | { readonly kind: 'nobodyOnCall' }
  /** Nobody hears that a case went nowhere. */
  | { readonly kind: 'noAdministrator' }
  | { readonly kind: 'classesWithoutMentor'; readonly classes: readonly string[] }
  | { readonly kind: 'staffWithoutSupervisor'; readonly people: number }
  /** For that school year (by its first calendar year) no holidays are known. */
  | { readonly kind: 'noHolidays'; readonly schoolYear: number };

export interface Coverage {
  readonly lines: readonly LineCoverage[];
  readonly gaps: readonly Gap[];
}

/** Whether a case may reach nobody by it. What is left is a school's own choice, or takes longer than it should. */
export function isGrave({ kind }: Gap): boolean {
  return kind === 'nobody' || kind === 'unreachable' || kind === 'noRole' || kind === 'noAdministrator';
}
