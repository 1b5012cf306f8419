import type { SchoolCalendar } from '../calendar/schoolCalendar';
import { afterSchoolMinutes } from '../calendar/schoolTime';
import { assertNever } from '../runtime/assertNever';
import { isSettled, type DeclaredReason, type PostedCheck, type PostedOutcome } from './postedCheck';
import type { PostedWarning } from './postedWarning';

/** What can happen to the pictures of a message. */
export type PostedEvent =
  | { readonly type: 'looked'; readonly warning: PostedWarning }
  /** A student who may make recordings here (III.A.3). */
  | { readonly type: 'permitted' }
  | { readonly type: 'reviewed'; readonly may: boolean }
  | { readonly type: 'versionShared' }
  | { readonly type: 'declared'; readonly reason: DeclaredReason }
  /** The message is gone, or its pictures were taken out of it. */
  | { readonly type: 'removed' }
  | { readonly type: 'reminded' }
  | { readonly type: 'escalated' }
  | { readonly type: 'hidden' | 'released' | 'hidingRefused' };

export interface PostedRules {
  readonly calendar: SchoolCalendar;
  /** The school's switches. */
  readonly escalate: boolean;
  readonly hide: boolean;
}

/** Reminded after an hour of school time, told to the supervisor half a school day later (ours). */
export const REMIND_AFTER_MINUTES = 60;
export const ESCALATE_AFTER_MINUTES = 240;

/**
 * What becomes of it. The same object when nothing changes: whatever comes twice, or after the matter was settled,
 * does nothing.
 */
export function afterPosted(check: PostedCheck, event: PostedEvent, at: Date, rules: PostedRules): PostedCheck {
  const change = changeBy(check, event, at, rules);
  return change === null ? check : { ...check, ...change, at, version: check.version + 1 };
}

/** An edit puts other pictures in the message: what was said of the old ones doesn't count for them. */
export function begunAnew(check: PostedCheck, at: Date): PostedCheck {
  return { ...check, outcome: 'begun', warning: null, declared: null, remindedAt: null, dueAt: null, at, version: check.version + 1 };
}

/** Somebody is expected to do something. */
export function isOpen({ outcome }: Pick<PostedCheck, 'outcome'>): boolean {
  return outcome === 'open' || outcome === 'notAllowed' || outcome === 'versionShared';
}

type Change = Partial<PostedCheck> | null;

function changeBy(check: PostedCheck, event: PostedEvent, at: Date, rules: PostedRules): Change {
  const { outcome, hiding } = check;
  const isWaiting = !isSettled(check) && outcome !== 'begun';
  switch (event.type) {
    case 'looked':
      return outcome === 'begun' ? looked(check, event.warning, at, rules) : null;
    case 'permitted':
      return outcome === 'begun' || (isWaiting && check.warning?.kind === 'warnStudent') ? settled(check, 'permitted') : null;
    case 'reviewed':
      if (event.may) return isWaiting || outcome === 'asked' ? settled(check, 'fine') : null;
      return isWaiting && outcome !== 'notAllowed' ? { outcome: 'notAllowed' } : null;
    case 'versionShared':
      return (isWaiting && outcome !== 'versionShared') || outcome === 'asked' ? { outcome: 'versionShared' } : null;
    case 'declared':
      return isWaiting ? { ...settled(check, 'declared'), declared: event.reason } : null;
    case 'removed':
      if (outcome === 'versionShared') return settled(check, 'replaced');
      return isSettled(check) ? null : settled(check, 'removed');
    case 'reminded':
      return isOpen(check) && check.remindedAt === null ? { remindedAt: at, dueAt: rules.escalate ? afterSchoolMinutes(at, ESCALATE_AFTER_MINUTES, rules.calendar) : null } : null;
    case 'escalated':
      if (!isOpen(check)) return null;
      // The school may have changed its mind since the reminder.
      return rules.escalate ? { outcome: 'escalated', dueAt: null } : check.dueAt === null ? null : { dueAt: null };
    case 'hidden':
      return hiding === 'wanted' ? { hiding: 'hidden' } : null;
    case 'released':
      return hiding === 'toRelease' ? { hiding: 'no' } : null;
    case 'hidingRefused':
      return hiding === 'wanted' ? { hiding: 'refused' } : null;
    default:
      return assertNever(event);
  }
}

function looked(check: PostedCheck, warning: PostedWarning, at: Date, rules: PostedRules): Change {
  if (warning.kind === 'silence') return settled(check, 'silence');
  // What could not be looked at is said once; there is nothing to wait for.
  if (warning.kind === 'couldNotCheck') return { outcome: 'open', warning, warnedAt: at };
  return {
    outcome: 'open',
    warning,
    warnedAt: at,
    dueAt: afterSchoolMinutes(at, REMIND_AFTER_MINUTES, rules.calendar),
    hiding: rules.hide && check.hiding !== 'hidden' ? 'wanted' : check.hiding,
  };
}

function settled({ hiding }: PostedCheck, outcome: PostedOutcome): Partial<PostedCheck> {
  // Whatever was asked of Graph and not confirmed may still happen: it is asked to be undone all the same.
  return { outcome, dueAt: null, hiding: hiding === 'hidden' || hiding === 'wanted' ? 'toRelease' : hiding };
}
