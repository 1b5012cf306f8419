/** What `settings` takes. */
export const SETTINGS_OPTIONS = {
  school: { type: 'string' },
  watch: { type: 'string' },
  decision: { type: 'string' },
  'decision-date': { type: 'string' },
  'hide-pictures': { type: 'string' },
  'escalate-pictures': { type: 'string' },
  'language-model': { type: 'string' },
  hours: { type: 'string' },
  region: { type: 'string' },
  'day-off': { type: 'string', multiple: true },
  'no-day-off': { type: 'string', multiple: true },
  'on-call': { type: 'string' },
  'on-call-hours': { type: 'string' },
  'last-responder': { type: 'string' },
  'ask-absence': { type: 'string' },
  check: { type: 'string', multiple: true },
  'quiet-hours': { type: 'string' },
  document: { type: 'string', multiple: true },
  'code-read': { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const TIMES_USAGE = `                       [--hours "ma-do 08:00-17:00, vr 08:00-16:00"] [--region noord|none]
                       [--day-off 2026-12-01..2026-12-02=studiedagen]… [--no-day-off 2026-12-01..2026-12-02]…
                       [--on-call ACCOUNT,ACCOUNT|none] [--on-call-hours "ma-zo 07:00-23:00"|always]
                       [--last-responder ACCOUNT|none] [--ask-absence on|off]`;

export interface TimesFlags {
  readonly hours?: string | undefined;
  readonly region?: string | undefined;
  readonly 'day-off'?: readonly string[] | undefined;
  readonly 'no-day-off'?: readonly string[] | undefined;
  readonly 'on-call'?: string | undefined;
  readonly 'on-call-hours'?: string | undefined;
  readonly 'last-responder'?: string | undefined;
  readonly 'ask-absence'?: string | undefined;
}

export const PRACTICE_USAGE = `                       [--check CONTROLE=off|dryRun|advise|escalate]… [--quiet-hours 21:00-07:00|none]
                       [--document leerlingenstatuut|schorsing|cao|integriteitscode=https://…|none]…
                       [--code-read off|voluntary|expected]`;

export interface PracticeFlags {
  readonly check?: readonly string[] | undefined;
  readonly 'quiet-hours'?: string | undefined;
  readonly document?: readonly string[] | undefined;
  readonly 'code-read'?: string | undefined;
}
