import { Fragment, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { ShownPermission } from '../../../permissions/permissionPageApi';
import { showDate } from '../../language';
import { DecideForm } from './DecideForm';
import { PermissionFacts } from './PermissionFacts';
import type { ItemProps } from './PermissionItem';
import { StatusBadge } from './StatusBadge';
import { titleOf } from './titleOf';

const useStyles = makeStyles({
  // A table may be wider than a phone: it scrolls by itself, also by the keyboard.
  scroller: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: 'collapse', minWidth: '100%',
    '& th, & td': { textAlign: 'left', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
    '& td:first-child': { minWidth: '13em' },
    '& th': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  },
  more: { minWidth: 'auto', textAlign: 'left', paddingInline: 0, fontWeight: tokens.fontWeightSemibold },
  details: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalS} 0`, maxWidth: '80ch' },
});

const COLUMNS = ['kind', 'status', 'askedBy', 'decidedBy', 'until'] as const;

interface RegisterTableProps extends ItemProps {
  readonly rows: readonly ShownPermission[];
  readonly name: string;
}

/** A row per permission; the button in it unfolds the rest. */
export function RegisterTable({ rows, name, ...common }: RegisterTableProps) {
  const styles = useStyles();
  const { texts, language } = common;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={name}>
      <table className={styles.table} data-testid="register">
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <th scope="col" key={key}>
                {texts.columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <tr data-testid="register-row">
                <td>
                  <Button appearance="transparent" className={styles.more} icon={open === row.id ? <ChevronDown16Regular /> : <ChevronRight16Regular />} aria-expanded={open === row.id} aria-label={texts.more(titleOf(row, texts))} onClick={() => setOpen(open === row.id ? null : row.id)}>
                    {titleOf(row, texts)}
                  </Button>
                </td>
                <td>
                  <StatusBadge permission={row} texts={texts} />
                </td>
                <td>{row.askedBy ?? texts.nobody}</td>
                <td>{row.decidedBy ?? '–'}</td>
                <td>{showDate(row.until, language)}</td>
              </tr>
              {open === row.id && (
                <tr>
                  <td colSpan={COLUMNS.length}>
                    <div className={styles.details}>
                      <PermissionFacts texts={texts} language={language} permission={row} />
                      <DecideForm {...common} permission={row} />
                    </div>
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
