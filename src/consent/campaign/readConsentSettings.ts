import { isIsoDate } from '../../calendar/isIsoDate';
import { lastDayOfSchoolYear, schoolYearOf } from '../../calendar/schoolYear';
import type { ConsentSettings, ConsentSource } from '../consentSettings';

/** What somebody filled in; whatever a client sends, so anything. */
export interface TypedConsentSettings {
  readonly deadline: unknown;
  readonly source: unknown;
  readonly sourceName: unknown;
  readonly sourceUrl: unknown;
}

export const SETTINGS_PROBLEMS = ['deadlineUnreadable', 'deadlineOutside', 'sourceUnknown', 'sourceNameMissing', 'sourceNameLong', 'sourceUrlUnsafe'] as const;

export type SettingsProblem = (typeof SETTINGS_PROBLEMS)[number];

export type ReadConsentSettings =
  | { readonly kind: 'ok'; readonly settings: ConsentSettings }
  /** Everything that is wrong, not just the first thing. */
  | { readonly kind: 'wrong'; readonly problems: readonly SettingsProblem[] };

export const LONGEST_SOURCE_NAME = 60;
const LONGEST_URL = 500;

/**
 * Pure: reads deadline and source. A deadline lies between today and the end of the school year; the one that is set
 * may stay although it has passed.
 */
export function readConsentSettings(typed: TypedConsentSettings, today: string, current: ConsentSettings): ReadConsentSettings {
  const problems: SettingsProblem[] = [];
  const wanted = words(typed.deadline);
  if (wanted !== '') {
    if (!isIsoDate(wanted)) problems.push('deadlineUnreadable');
    else if (wanted !== current.deadline && (wanted < today || wanted > lastDayOfSchoolYear(schoolYearOf(today)))) problems.push('deadlineOutside');
  }
  const source = readSource(typed, problems);
  if (problems.length > 0 || source === null) return { kind: 'wrong', problems };
  return { kind: 'ok', settings: { source, deadline: wanted === '' ? null : wanted } };
}

function readSource(typed: TypedConsentSettings, problems: SettingsProblem[]): ConsentSource | null {
  if (typed.source === 'houvast') return { kind: 'houvast' };
  if (typed.source !== 'elsewhere') {
    problems.push('sourceUnknown');
    return null;
  }
  const name = words(typed.sourceName);
  const url = words(typed.sourceUrl);
  if (name === '') problems.push('sourceNameMissing');
  if (name.length > LONGEST_SOURCE_NAME) problems.push('sourceNameLong');
  if (url !== '' && !isSafe(url)) problems.push('sourceUrlUnsafe');
  return { kind: 'elsewhere', name, url: url === '' ? null : url };
}

/** A link that parents are sent: https, without a password in it. */
function isSafe(url: string): boolean {
  if (url.length > LONGEST_URL || !URL.canParse(url) || /\s/.test(url)) return false;
  const { protocol, username, password, hostname } = new URL(url);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.');
}

/** On one line: a name with a line break could pass for a sentence of ours in the reminder. */
function words(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim().toWellFormed() : '';
}
