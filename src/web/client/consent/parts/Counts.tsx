import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ImportCounts } from '../../../../consent/import/importReport';
import type { Language } from '../../../../runtime/language';
import { showCount } from '../../language';
import type { ConsentTexts } from '../textsFor';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(190px, 100%), 1fr))', gap: tokens.spacingHorizontalM, listStyle: 'none', margin: 0, padding: 0 },
  one: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline', alignContent: 'start', padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  none: { backgroundColor: tokens.colorNeutralBackground1 },
  number: { fontVariantNumeric: 'tabular-nums' },
  explain: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

const ORDER = ['new', 'changed', 'withdrawn', 'unchanged', 'unmatched', 'duplicates', 'rejected'] as const;

/** Each row of the list is in one of these. */
export function Counts({ counts, texts, language }: { readonly counts: ImportCounts; readonly texts: ConsentTexts; readonly language: Language }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} data-testid="counts">
      {ORDER.map((key) => (
        <li key={key} className={counts[key] === 0 ? `${styles.one} ${styles.none}` : styles.one} data-testid={`count-${key}`}>
          <Text size={600} weight={counts[key] === 0 ? 'regular' : 'semibold'} className={styles.number}>
            {showCount(counts[key], language)}
          </Text>
          <Text weight="semibold">{texts.result.counts[key]}</Text>
          <Text size={200} className={styles.explain}>
            {texts.result.explain[key]}
          </Text>
        </li>
      ))}
    </ul>
  );
}
