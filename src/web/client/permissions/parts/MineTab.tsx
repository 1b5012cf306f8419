import { Text } from '@fluentui/react-components';
import type { ShownPermission, ShownRenewal } from '../../../permissions/permissionPageApi';
import { PermissionItem, type ItemProps } from './PermissionItem';
import { RenewalSection } from './RenewalSection';
import { usePermissionStyles } from './usePermissionStyles';

interface MineTabProps extends ItemProps {
  readonly permissions: readonly ShownPermission[];
  readonly renewal: readonly ShownRenewal[];
  readonly onRenew: () => Promise<void>;
}

export function MineTab({ permissions, renewal, onRenew, ...common }: MineTabProps) {
  const styles = usePermissionStyles();
  const { texts } = common;
  return (
    <>
      {renewal.some(({ outcome }) => outcome === 'ask') && <RenewalSection texts={texts} renewal={renewal} onRenew={onRenew} />}
      <Text className={styles.quiet}>{permissions.length === 0 ? texts.mine.none : texts.mine.what}</Text>
      <ul className={styles.list}>
        {permissions.map((permission) => (
          <PermissionItem key={permission.id} permission={permission} {...common} />
        ))}
      </ul>
    </>
  );
}
