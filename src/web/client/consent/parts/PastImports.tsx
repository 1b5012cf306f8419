import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Language } from '../../../../runtime/language';
import type { PastImport } from '../../../consent/consentPageApi';
import { showCount, showMoment } from '../../language';
import type { ConsentTexts } from '../textsFor';
import { usePageStyles } from './usePageStyles';

const useStyles = makeStyles({
  // A table may be wider than a phone: it scrolls by itself, also by the keyboard.
  scroller: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: 'collapse', minWidth: '100%',
    '& th, & td': { textAlign: 'left', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
    '& th': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
    '& td:first-child': { whiteSpace: 'nowrap' },
    '& th:nth-child(n + 4), & td:nth-child(n + 4)': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  },
});

const COUNTED = ['rows', 'new', 'changed', 'withdrawn'] as const;

interface PastImportsProps {
  readonly texts: ConsentTexts;
  readonly language: Language;
  readonly imports: readonly PastImport[];
}

export function PastImports({ texts, language, imports }: PastImportsProps) {
  const page = usePageStyles();
  const styles = useStyles();
  if (imports.length === 0) return <Text className={page.quiet}>{texts.past.none}</Text>;
  return (
    <div className={styles.scroller} tabIndex={0} role="group" aria-label={texts.past.heading}>
      <table className={styles.table} data-testid="past-imports">
        <thead>
          <tr>
            <th scope="col">{texts.past.at}</th>
            <th scope="col">{texts.past.by}</th>
            <th scope="col">{texts.past.source}</th>
            {COUNTED.map((key) => (
              <th scope="col" key={key}>
                {texts.past[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr key={one.id}>
              <td>{showMoment(one.at, language)}</td>
              <td>{one.byName ?? texts.past.notByPerson}</td>
              <td>{one.source}</td>
              {COUNTED.map((key) => (
                <td key={key}>
                  {showCount(one.counts[key], language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
