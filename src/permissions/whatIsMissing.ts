import type { PermissionState } from './permissionState';
import type { StudentConsentList } from './studentConsents';

/** What WhatsApp with students rests on, as one list: the permission (III.B.3) and each student's consent (III.B.9). */
export interface StillMissing {
  readonly permission: 'there' | 'asked' | 'no';
  readonly students: number;
  readonly yes: number;
  readonly no: number;
  readonly open: number;
  /** Who may not be added: they said no, or nothing is known. */
  readonly leftOut: readonly string[];
  /** There is a permission and somebody to use it with. */
  readonly mayBegin: boolean;
}

export function whatIsMissing({ status }: Pick<PermissionState, 'status'>, { yes, no, open }: StudentConsentList): StillMissing {
  const permission = status === 'granted' ? 'there' : status === 'asked' || status === 'askedBack' ? 'asked' : 'no';
  return {
    permission,
    students: yes.length + no.length + open.length,
    yes: yes.length,
    no: no.length,
    open: open.length,
    leftOut: [...no, ...open],
    mayBegin: permission === 'there' && yes.length > 0,
  };
}
