/** One check of the doctor: what was looked at, how it is, and what to do when it isn't well. */
export interface Finding {
  readonly check: string;
  readonly state: 'ok' | 'warning' | 'problem' | 'notChecked';
  readonly says: string;
}
