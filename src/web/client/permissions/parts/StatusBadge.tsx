import { Badge, makeStyles } from '@fluentui/react-components';
import type { ShownPermission } from '../../../permissions/permissionPageApi';
import { statusOf } from '../../../permissions/statusOf';
import type { PageWords } from '../textsFor';

const COLOUR = { asked: 'warning', askedBack: 'warning', granted: 'success', refused: 'danger', withdrawn: 'informative', lapsed: 'informative' } as const;

// A badge has one line: it would stick out of its border.
const useStyles = makeStyles({ badge: { whiteSpace: 'nowrap', flexShrink: 0 } });

/** Where it stands, in words; the colour only helps. */
export function StatusBadge({ permission, texts }: { readonly permission: ShownPermission; readonly texts: PageWords }) {
  const styles = useStyles();
  return (
    <Badge className={styles.badge} appearance="tint" color={COLOUR[permission.status]} size="large" data-testid="status">
      {statusOf(permission, texts.words)}
    </Badge>
  );
}
