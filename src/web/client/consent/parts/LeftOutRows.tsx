import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { MOST_LINES_NAMED } from '../../../../consent/import/importReport';
import type { Language } from '../../../../runtime/language';
import type { ShownReport } from '../../../consent/consentPageApi';
import { showCount } from '../../language';
import { leftOutCsv, leftOutRows, type LeftOutRow } from '../state/leftOut';
import type { ConsentTexts } from '../textsFor';
import { usePageStyles } from './usePageStyles';

const useStyles = makeStyles({
  scroller: { maxHeight: '320px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: 'collapse', width: '100%',
    '& th, & td': { textAlign: 'left', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
    '& th': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, position: 'sticky', top: 0, backgroundColor: tokens.colorNeutralBackground1 },
    '& td:first-child': { fontVariantNumeric: 'tabular-nums', width: '6em' },
  },
});

const MOST_SHOWN = 100;

interface LeftOutRowsProps {
  readonly report: ShownReport;
  readonly texts: ConsentTexts;
  readonly language: Language;
}

/** Which rows don't take part and why: lines and reasons, nothing of what stands in them. */
export function LeftOutRows({ report, texts, language }: LeftOutRowsProps) {
  const page = usePageStyles();
  const styles = useStyles();
  const t = texts.result;
  const rows = leftOutRows(report);
  if (rows.length === 0) return null;
  const all = report.counts.rejected + report.counts.unmatched;
  const words = (why: LeftOutRow['why']): string => (why === 'unmatched' ? t.unmatched : texts.reason[why]);
  return (
    <section className={page.section} aria-labelledby="left-out-heading" data-testid="left-out">
      <h2 className={page.h2} id="left-out-heading">
        {t.problems}
      </h2>
      <Text className={page.quiet}>{report.applied ? t.problemsDone : t.problemsHow}</Text>
      <div className={styles.scroller} tabIndex={0} role="group" aria-label={t.problems}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.line}</th>
              <th scope="col">{t.why}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).map(({ line, why }) => (
              <tr key={`${line}-${why}`}>
                <td>{line}</td>
                <td>{words(why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all > MOST_SHOWN && <Text className={page.quiet}>{t.first(MOST_SHOWN, showCount(all, language))}</Text>}
      {all > rows.length && <Text className={page.quiet}>{t.firstNamed(showCount(MOST_LINES_NAMED, language))}</Text>}
      <div className={page.buttons}>
        <Button icon={<ArrowDownload20Regular />} onClick={() => save(leftOutCsv(rows, [t.line, t.why], words), t.fileName)} data-testid="download">
          {t.download}
        </Button>
      </div>
    </section>
  );
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
