import { Text } from '@fluentui/react-components';
import type { ShownPermission } from '../../../permissions/permissionPageApi';
import { PermissionItem, type ItemProps } from './PermissionItem';
import { usePermissionStyles } from './usePermissionStyles';

export function DecideTab({ permissions, ...common }: ItemProps & { readonly permissions: readonly ShownPermission[] }) {
  const styles = usePermissionStyles();
  const { toDecide } = common.texts;
  return (
    <>
      <Text className={styles.quiet}>{permissions.length === 0 ? toDecide.none : toDecide.what}</Text>
      <ul className={styles.list}>
        {permissions.map((permission) => (
          <PermissionItem key={permission.id} permission={permission} {...common} />
        ))}
      </ul>
    </>
  );
}
