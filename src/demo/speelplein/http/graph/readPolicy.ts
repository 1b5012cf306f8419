import type { PolicyViolation } from '../../policyViolation';
import { listOf, property, textOf } from '../../wire';

export type ReadPolicy = { readonly kind: 'policy'; readonly policy: PolicyViolation | null } | { readonly kind: 'malformed' };

const ACTIONS = ['none', 'notifySender', 'blockAccess', 'blockAccessExternal'] as const;

/** The `policyViolation` that an app wants to set; `None` takes it away. */
export function readPolicy(body: unknown): ReadPolicy {
  const wanted = textOf(body, 'policyViolation', 'dlpAction')?.toLowerCase();
  const dlpAction = ACTIONS.find((one) => one.toLowerCase() === wanted);
  if (dlpAction === undefined) return { kind: 'malformed' };
  if (dlpAction === 'none') return { kind: 'policy', policy: null };
  const tip = property(body, 'policyViolation', 'policyTip');
  return {
    kind: 'policy',
    policy: {
      dlpAction,
      tip: typeof tip !== 'object' || tip === null ? null : {
        text: textOf(tip, 'generalText') ?? '',
        url: textOf(tip, 'complianceUrl') ?? null,
        conditions: listOf(tip, 'matchedConditionDescriptions').filter((one) => typeof one === 'string'),
      },
      verdictDetails: (textOf(body, 'policyViolation', 'verdictDetails') ?? 'none').split(',')
        .map((one) => one.trim()).map((one) => one.charAt(0).toLowerCase() + one.slice(1)).join(','),
    },
  };
}
