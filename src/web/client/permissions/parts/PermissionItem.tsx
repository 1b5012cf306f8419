import type { Language } from '../../../../runtime/language';
import type { DecideRequest, ShownPermission } from '../../../permissions/permissionPageApi';
import type { PageWords } from '../textsFor';
import { DecideForm } from './DecideForm';
import { PermissionFacts } from './PermissionFacts';
import { StatusBadge } from './StatusBadge';
import { titleOf } from './titleOf';
import { usePermissionStyles } from './usePermissionStyles';

export interface ItemProps {
  readonly texts: PageWords;
  readonly language: Language;
  readonly onDecide: (request: DecideRequest) => Promise<boolean>;
}

export function PermissionItem({ permission, ...common }: ItemProps & { readonly permission: ShownPermission }) {
  const styles = usePermissionStyles();
  const { texts } = common;
  return (
    <li className={styles.item} data-testid="permission">
      <div className={styles.head}>
        <h2 className={styles.h2}>{titleOf(permission, texts)}</h2>
        <StatusBadge permission={permission} texts={texts} />
      </div>
      <PermissionFacts {...common} permission={permission} />
      <DecideForm {...common} permission={permission} />
    </li>
  );
}
