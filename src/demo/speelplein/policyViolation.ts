/** What somebody reads whose message breaks a policy. */
export interface PolicyTip {
  readonly text: string;
  /** Where the policy can be read; null when none was given. */
  readonly url: string | null;
  readonly conditions: readonly string[];
}

/** Graph's `chatMessagePolicyViolation`, as an app sets it. */
export interface PolicyViolation {
  readonly dlpAction: 'notifySender' | 'blockAccess' | 'blockAccessExternal';
  readonly tip: PolicyTip | null;
  /** What the sender may do about it, such as `allowFalsePositiveOverride`, with commas between. */
  readonly verdictDetails: string;
}

/** Whether readers lose sight of it. `blockAccessExternal` is for people of another organisation, and there are none here. */
export const isBlocked = (policy: PolicyViolation | null): boolean => policy?.dlpAction === 'blockAccess';
