import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { CaseLevel } from '../../../../escalation/caseLevel';

const COLOUR: Readonly<Record<CaseLevel, NonNullable<BadgeProps['color']>>> = { P1: 'danger', P2: 'danger', P3: 'warning', P4: 'informative', privacy: 'brand' };

/** How serious, in words; the colour says it once more. */
export function LevelBadge({ level, children }: { readonly level: CaseLevel; readonly children: string }) {
  return (
    <Badge appearance={level === 'P1' ? 'filled' : 'tint'} color={COLOUR[level]} shape="rounded">
      {children}
    </Badge>
  );
}
